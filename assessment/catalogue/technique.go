package catalogue

import (
	"slices"

	"stridewell/assessment"
)

// technique lists what is seen and measured in the run: the rhythm first, then
// from the side the foot, the leg and the trunk, then from behind.
func technique() []assessment.Measure {
	return slices.Concat(
		rhythm(),
		landing(),
		[]assessment.Measure{kneeFlexionContact(), kneeFlexionPeak(), kneeFlexionExcursion(), hipExtension(), pushOff(), pelvicTilt(), lumbarArch(), trunkLean()},
		[]assessment.Measure{pelvicDrop(), hipAdduction(), kneeWindow(), stepWidth(), crossover(), heelWhip()},
		[]assessment.Measure{trunkRotation(), trunkRotationAngle(), armSwing(), effort()},
	)
}

// levelRunning is the span of speeds the limits were set for. A reference that
// holds at any of them still wants the speed to be known: a running value
// without its speed is not graded.
var levelRunning = within(1.5, 7)

// videos are the ways of reading an angle from video.
func videos() []assessment.Method { return by(assessment.VideoMean, assessment.VideoFrame) }

// filmed are the ways of reading an angle of the body in the run.
func filmed() []assessment.Method {
	return by(assessment.VideoMean, assessment.VideoFrame, assessment.Markers)
}

// inRun makes a measure one of technique, taken early and late.
func inRun(m assessment.Measure) assessment.Measure {
	m.Pillar, m.Moments, m.Running = assessment.Technique, true, true
	return m
}

// seen is judged by eye in three steps, the least first. Nothing supports a
// grade of it.
func seen(m assessment.Measure, least, some, most string) assessment.Measure {
	m.Unit, m.Methods, m.Worse = grade, by(assessment.Eye, assessment.VideoMean), assessment.HigherIsWorse
	m.Choices = inOrder(
		assessment.Choice{Code: "none", Label: least},
		assessment.Choice{Code: "some", Label: some},
		assessment.Choice{Code: Clearly, Label: most},
	)
	return inRun(m)
}

// bySides is the rule for angles: healthy runners differ by 2 to 3 degrees.
func bySides() *assessment.SideRule {
	return &assessment.SideRule{Absolute: 5, Basis: assessment.Convention, Sources: from("AsymXC23")}
}
