package catalogue

import (
	"math"

	"stridewell/assessment"
)

// endurance lists the endurance tests, in the order they tire: heel raises,
// sit-to-stand, side bridge, back hold last. Rest 3 to 5 minutes between holds.
func endurance() []assessment.Measure {
	return []assessment.Measure{heelRaise(), sitToStandSingle(), sideBridge(), trunkExtension()}
}

// ends are what may end an endurance test, with those of the one test.
func ends(further ...assessment.StopReason) []assessment.StopReason {
	return append([]assessment.StopReason{assessment.StopFatigue, assessment.StopForm, assessment.StopPain}, further...)
}

func heelRaise() assessment.Measure {
	return assessment.Measure{
		ID: HeelRaise, Name: "Single-leg heel raise", Plain: "Calf raises on one leg", Brief: "30 a minute on a 10° wedge, to fatigue",
		Pillar: assessment.Endurance, Unit: repetitions, Paired: true, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 120), Expect: within(0, 60), Methods: by(assessment.Count),
		Definitions: []assessment.Definition{
			{Code: Incline10, Label: "on a 10° wedge", Words: "Standing on a wedge of 10 degrees, as the norms were taken."},
			{Code: FlatFloor, Label: "flat floor", Words: "On the flat: the norms do not apply."},
		},
		Stops:      ends(),
		References: heelRaiseReferences(),
		Precisions: []assessment.Precision{{MDC: 6.5, Basis: assessment.Published, Sources: from("HebertLosier17")}},
		SideRule:   &assessment.SideRule{Absolute: 6, Basis: assessment.Convention, Sources: from("HebertLosier17")},
		HowTo: []string{
			"Stand on one leg on a wedge of 10 degrees, fingertips on the wall, knee straight.",
			"Metronome at 60: up on one beat, down on the next.",
			"Stop at fatigue, lost height, or after two corrections that do not help.",
			"Write full repetitions.",
		},
		Says:      "How long the calf lasts against people of the same age and sex.",
		CannotSay: "Anything about norms on a flat floor.",
		Sources:   from("HebertLosier17"), Aliases: []string{"heel rise", "calf raise"}, Codings: coded(HeelRaise),
	}
}

func sitToStandSingle() assessment.Measure {
	return assessment.Measure{
		ID: SitToStandSingle, Name: "Single-leg sit-to-stand", Plain: "Standing up on one leg", Brief: "from 45 cm, in 30 s",
		Pillar: assessment.Endurance, Unit: repetitions, Paired: true, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 60), Expect: within(0, 30), Methods: by(assessment.Count), Stops: ends(),
		// Two repetitions are one miscounted on each side; 15 % is a common rule of
		// thumb, and no study of it in this test was found.
		SideRule: &assessment.SideRule{Absolute: 2, Percent: 15, Basis: assessment.Convention},
		HowTo: []string{
			"Chair of 45 cm, arms crossed, one foot on the floor.",
			"Stand fully up and sit down under control for 30 seconds.",
			"Write full repetitions of each leg.",
		},
		Says:      "Leg strength: runners with back pain lacked it in the knee, and leg exercise helped their running most.",
		CannotSay: "What is usual: no norm was found. Compare the sides, and with the last visit.",
		Sources:   from("Cai17", "CaiThesis"), Aliases: []string{"single leg sit to stand"}, Codings: coded(SitToStandSingle),
	}
}

func sideBridge() assessment.Measure {
	const note = "The times these bands rest on are often quoted and were not seen in a source."
	return assessment.Measure{
		ID: SideBridge, Name: "Side bridge hold", Plain: "Side plank hold", Brief: "elbow down, hips in line",
		Pillar: assessment.Endurance, Unit: seconds, Paired: true, Step: 1,
		Accept: within(0, 300), Expect: within(0, 180), Methods: by(assessment.Timer),
		Stops:     ends(assessment.StopArm),
		StopRules: []assessment.StopRule{{Stop: assessment.StopArm, Invalid: true}},
		References: []assessment.Reference{
			{For: assessment.Population{Sex: assessment.Male}, Worse: assessment.LowerIsWorse, Cuts: stepped(60, 43, 26), Basis: assessment.Convention, Note: note},
			{For: assessment.Population{Sex: assessment.Female}, Worse: assessment.LowerIsWorse, Cuts: stepped(41, 26, 10), Basis: assessment.Convention, Note: note},
		},
		Precisions: []assessment.Precision{{SEM: 10.95, MDC: 30.4, Basis: assessment.Derived, Sources: from("JuanRecio22")}},
		SideRule:   &assessment.SideRule{Absolute: 30, Percent: 30, Basis: assessment.Convention, Sources: from("JuanRecio22")},
		HowTo: []string{
			"Elbow under the shoulder, top foot in front, hips in line with the body.",
			"Time until the hip drops a second time after one cue.",
			"Ask what stopped it: where it was the arm, the test does not count.",
		},
		Says:      "How long the side of the trunk lasts.",
		CannotSay: "That a small difference means anything: in active women a second try a week later had an error of 11 seconds.",
		Sources:   from("JuanRecio22"), Aliases: []string{"side plank"}, Codings: coded(SideBridge),
	}
}

func trunkExtension() assessment.Measure {
	return assessment.Measure{
		ID: TrunkExtension, Name: "Back hold, Biering-Sørensen", Plain: "Back hold", Brief: "prone, legs strapped, stop at 240 s",
		Pillar: assessment.Endurance, Unit: seconds, Step: 1,
		Accept: within(0, 240), Expect: within(0, 240), Methods: by(assessment.Timer),
		Stops:     ends(assessment.StopLimit),
		StopRules: []assessment.StopRule{{Stop: assessment.StopPain, Grade: assessment.Marked}},
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(67, 44, 21), Basis: assessment.Derived, Sources: from("BackNorms"),
			Note: "561 Nigerian adults of 19 to 67 years: 113 ± 46 seconds; less with age, and in women.",
		}},
		// 11.6 s was found with back pain, 17.5 after it and 17.4 without: the
		// largest stands, for the history is not asked.
		Precisions: []assessment.Precision{{SEM: 17.5, MDC: 49, Basis: assessment.Derived, Sources: from("Latimer")}},
		HowTo: []string{
			"Prone, hip crests at the edge, legs strapped or held, arms crossed.",
			"Time while the trunk is level.",
			"Stop at the second drop after one cue, at pain, or at 240 seconds.",
			"Ask what stopped it.",
		},
		Says:      "How long the back holds.",
		CannotSay: "Who will get back pain: pooled studies found no link, and runners with back pain did not tire faster.",
		Sources:   from("Sadler17", "CaiThesis"), Aliases: []string{"sorensen", "biering-sorensen"}, Codings: coded(TrunkExtension),
	}
}

// expectedRaises are the repetitions expected of a decade of life; where two
// transcriptions of the source differ the lower stands.
var expectedRaises = []struct {
	from, to   float64
	men, women float64
}{
	{20, 29, 37, 30},
	{30, 39, 32, 27},
	{40, 49, 28, 24},
	{50, 59, 23, 21},
	{60, 69, 19, 19},
	{70, 79, 14, 16},
	{80, 120, 10, 14},
}

func heelRaiseReferences() []assessment.Reference {
	var references []assessment.Reference
	for _, e := range expectedRaises {
		references = append(references,
			heelRaiseReference(assessment.Male, within(e.from, e.to), e.men),
			heelRaiseReference(assessment.Female, within(e.from, e.to), e.women))
	}
	return references
}

func heelRaiseReference(sex assessment.Sex, age assessment.Range, expected float64) assessment.Reference {
	return assessment.Reference{
		For:   assessment.Population{Sex: sex, Age: age, Definition: Incline10},
		Worse: assessment.LowerIsWorse, Cuts: raiseCuts(expected), Basis: assessment.Convention, Sources: from("HebertLosier17"),
		Note: "Expected repetitions of the same age and sex at average activity, in the lower of two transcriptions; the bands are this program's.",
	}
}

// raiseCuts are 80, 65 and 50 % of the expected repetitions, and in any case
// more than six below them: less is within the error. Where that makes two
// cuts one, the graver stands.
func raiseCuts(expected float64) []assessment.Cut {
	const withinError = 6
	var cuts []assessment.Cut
	for _, c := range stepped(.80*expected, .65*expected, .50*expected) {
		c.At = math.Round(100*min(c.At, expected-withinError)) / 100
		if last := len(cuts) - 1; last >= 0 && cuts[last].At == c.At {
			cuts[last] = c
		} else {
			cuts = append(cuts, c)
		}
	}
	return cuts
}
