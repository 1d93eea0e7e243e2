package catalogue

import "stridewell/assessment"

// technique lists what is seen and measured in the run.
func technique() []assessment.Measure {
	return []assessment.Measure{cadence(), footStrike(), footStrikeAngle(), hipExtension(), trunkLean(), contactTime()}
}

func cadence() assessment.Measure {
	return assessment.Measure{
		ID: Cadence, Name: "Cadence", Plain: "Steps a minute", Brief: "both feet counted",
		Pillar: assessment.Technique, Unit: stepsAMinute, Moments: true, Running: true, Step: 1,
		Accept: within(100, 300), Expect: within(140, 210),
		Methods: by(assessment.Count, assessment.Tap, assessment.Watch, assessment.VideoMean),
		References: []assessment.Reference{{
			For: assessment.Population{Speed: within(1.64, 4.68)}, Worse: assessment.LowerIsWorse,
			Expected: &assessment.Line{Intercept: 150.02, PerSpeed: 6.012},
			Cuts: []assessment.Cut{
				{At: -9, Grade: assessment.Mild, Inclusive: true},
				{At: -13.5, Grade: assessment.Moderate, Inclusive: true},
				{At: -18, Grade: assessment.Marked, Inclusive: true},
			},
			Basis: assessment.Convention, Sources: from("vOev19"),
			Note: "The expected value is from the watches of 256 runners, mostly men. The spread of 9 steps a minute and the bands are this program's.",
		}},
		Precisions: []assessment.Precision{
			{For: assessment.Population{Methods: by(assessment.Watch, assessment.VideoMean)}, MDC: 3, MDCOther: 3, AtLeast: true, Basis: assessment.Convention},
			{For: assessment.Population{Methods: by(assessment.Count, assessment.Tap)}, MDC: 5, MDCOther: 5, AtLeast: true, Basis: assessment.Convention},
		},
		HowTo: []string{
			"Let the runner settle for six minutes at a speed they know.",
			"Count the right foot for 30 seconds and multiply by 4, or tap each step.",
			"Write steps of both feet: a number near 85 counts one foot only.",
			"Record the speed: cadence is compared with what is usual at that speed.",
		},
		Says:      "Cadence rises with speed. It is compared with what is usual at this speed, not with 180.",
		CannotSay: "That a low cadence causes back pain: in the one trial in runners with back pain, steps grew longer as they got better.",
		Sources:   from("vOev19", "Cai17"), Aliases: []string{"step rate", "steps per minute", "spm"},
		Codings: coded(Cadence, assessment.Coding{System: "urn:iso:std:iso:11073:10101", Code: "8454255"}),
	}
}

func footStrike() assessment.Measure {
	return assessment.Measure{
		ID: FootStrike, Name: "Foot strike", Plain: "How your foot lands", Brief: "first part of the foot to touch",
		Pillar: assessment.Technique, Unit: answer, Paired: true, Moments: true, Running: true,
		Methods: by(assessment.VideoFrame, assessment.Eye, assessment.VideoMean),
		Choices: []assessment.Choice{
			{Code: "rearfoot", Label: "Rearfoot"},
			{Code: "midfoot", Label: "Midfoot"},
			{Code: "forefoot", Label: "Forefoot"},
		},
		HowTo: []string{
			"Film from the side at foot height, 120 frames a second or more.",
			"Find the first frame of contact.",
			"Say which part of the shoe touches first. Look at several steps.",
		},
		Says:      "A description. About nine in ten runners of one road race landed on the rearfoot.",
		CannotSay: "That one way is better: there is no cut-off, and landing on the forefoot changed how the low back moves very little.",
		Sources:   from("HamGrub17", "Larson11", "Delgado13"), Aliases: []string{"strike", "footstrike"}, Codings: coded(FootStrike),
	}
}

func footStrikeAngle() assessment.Measure {
	video := by(assessment.VideoFrame, assessment.VideoMean)
	return assessment.Measure{
		ID: FootStrikeAngle, Name: "Foot strike angle", Plain: "Angle of your foot as it lands",
		Brief: "sole to ground, less standing", Pillar: assessment.Technique, Unit: degrees, Positive: "+ is toes up",
		Paired: true, Moments: true, Running: true, Step: 1,
		Accept: within(-45, 50), Expect: within(-20, 35),
		Methods: by(assessment.VideoFrame, assessment.VideoMean, assessment.Markers),
		Definitions: []assessment.Definition{
			{Code: "standing_offset", Label: "less standing", Words: "Angle of the sole to the ground at contact, less the same angle standing still."},
			{Code: "raw", Label: "raw", Words: "Angle of the sole to the ground at contact; no standing picture was taken."},
		},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: video}, SEM: 2.5, MDC: 6.9, Basis: assessment.Derived, Sources: from("Murray18"),
		}},
		SideRule: &assessment.SideRule{Absolute: 5, Basis: assessment.Convention},
		HowTo: []string{
			"Film from the side at foot height, 120 frames a second or more.",
			"Draw a line along the sole in the first frame of contact.",
			"Take away the same angle standing still.",
			"Average seven steps a side.",
		},
		Says:      "Where the foot lies between heel first and toes first. One study of 43 runners called more than 7.4 degrees rearfoot and less than −0.8 forefoot.",
		CannotSay: "That an angle is right or wrong: there is no cut-off. A treadmill makes it about 10 degrees less.",
		Sources:   from("Mo23", "Dingenen18", "VanHooren20"), Aliases: []string{"fsa", "foot inclination angle"}, Codings: coded(FootStrikeAngle),
	}
}

func hipExtension() assessment.Measure {
	return assessment.Measure{
		ID: HipExtension, Name: "Hip extension in the run", Plain: "How far your leg goes back",
		Brief: "largest angle near toe-off", Pillar: assessment.Technique, Unit: degrees, Positive: "+ is extension",
		Paired: true, Moments: true, Running: true, Step: 1,
		Accept: within(-30, 45), Expect: within(-5, 30),
		Methods: by(assessment.VideoMean, assessment.VideoFrame, assessment.Markers),
		Definitions: []assessment.Definition{
			{Code: ThighVertical, Label: "thigh to vertical", Words: "Hip to knee against vertical: seen on video, larger than the joint angle."},
			{Code: TrunkThigh, Label: "trunk to thigh", Words: "Shoulder, hip and knee, less 180 degrees: depends on the lean."},
			{Code: PelvisThigh, Label: "pelvis to thigh", Words: "Thigh against pelvis, 0 standing: needs markers, not measurable well on video."},
		},
		References: []assessment.Reference{{
			For:   assessment.Population{Definition: PelvisThigh, Methods: by(assessment.Markers), Speed: within(2, 3.5)},
			Worse: assessment.LowerIsWorse, Cuts: stepped(8, 5, 2), Basis: assessment.Convention, Sources: from("Fukuchi24"),
			Note: "46 runners of two laboratories at 2.5 m/s, read from a figure and pooled to 14 ± 6 degrees.",
		}},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.VideoFrame, assessment.VideoMean)}, MDC: 7, Basis: assessment.Convention, Sources: from("Guadagnin25"),
		}},
		SideRule: &assessment.SideRule{Absolute: 5, Basis: assessment.Convention},
		HowTo: []string{
			"Film from the side at mid-thigh height, 120 frames a second or more.",
			"Find the frame with the largest angle, from late stance to just after toe-off.",
			"Measure in one definition, and in the same one at the next visit.",
			"Average seven steps a side.",
		},
		Says:      "How far the leg trails. Use it to reproduce this runner's own symptom: the low back arches least uphill and most downhill.",
		CannotSay: "Who has back pain: 52 runners with it moved as 52 without. A Thomas test does not predict it, and stretching the hip for three weeks did not change it.",
		Sources:   from("Drozda24", "Schache00", "Mettler19", "Levine07", "Dingenen18"),
		Aliases:   []string{"hip ext", "max hip extension"}, Codings: coded(HipExtension),
	}
}

func trunkLean() assessment.Measure {
	return assessment.Measure{
		ID: TrunkLean, Name: "Trunk lean", Plain: "How far you lean", Brief: "to vertical, at mid-stance",
		Pillar: assessment.Technique, Unit: degrees, Positive: "+ is forward", Moments: true, Running: true, Step: 1,
		Accept: within(-20, 50), Expect: within(-5, 20),
		Methods: by(assessment.VideoFrame, assessment.VideoMean, assessment.Markers),
		Definitions: []assessment.Definition{
			{Code: Midstance, Label: "mid-stance", Words: "Shoulder to hip against vertical, at mid-stance."},
			{Code: "contact", Label: "first contact", Words: "Shoulder to hip against vertical, at first contact."},
			{Code: "cycle_mean", Label: "mean of the cycle", Words: "Shoulder to hip against vertical, averaged over whole cycles."},
		},
		References: []assessment.Reference{{
			For: assessment.Population{Definition: Midstance, Speed: within(2.7, 3.7)}, Worse: assessment.HigherIsWorse,
			Cuts: stepped(12.4, 13.85, 15.3), Basis: assessment.Derived, Sources: from("Bramah18"),
			Note: "36 healthy runners at 3.2 m/s, measured in three dimensions: 9.5 ± 2.9 degrees. Using it from 2.7 to 3.7 m/s is this program's choice.",
		}},
		// No error was found: a working value, that of the fatigue rule.
		Precisions: []assessment.Precision{{MDC: 4, AtLeast: true, Basis: assessment.Convention}},
		HowTo: []string{
			"Film from the side at hip height, the camera level.",
			"Find mid-stance: the foot is under the hip.",
			"Measure shoulder to hip against vertical.",
			"Take it fresh at minute 6 to 10 and again late, at the same speed.",
		},
		Says:      "Lean differs between runners and grows in many of them when tired.",
		CannotSay: "Which lean is right: in one study more lean went with injury, in others it spared the knee. After their back tired, people with recurrent back pain leaned less, not more.",
		Sources:   from("Bramah18", "Teng15", "Apte21", "Hart09"), Aliases: []string{"forward lean", "trunk inclination"}, Codings: coded(TrunkLean),
	}
}

func contactTime() assessment.Measure {
	return assessment.Measure{
		ID: ContactTime, Name: "Contact time", Plain: "Time your foot is on the ground", Brief: "touch-down to toe-off",
		Pillar: assessment.Technique, Unit: milliseconds, Paired: true, Moments: true, Running: true, Step: 1,
		Accept: within(80, 500), Expect: within(160, 380),
		Methods: by(assessment.VideoMean, assessment.VideoFrame, assessment.Watch, assessment.ForcePlate, assessment.Treadmill),
		// Found for a sensor on the sacrum; lent to watches and straps.
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.Watch)}, MDC: 32, MDCOther: 32, Basis: assessment.Convention, Sources: from("Patoz22"),
		}},
		SideRule: &assessment.SideRule{Percent: 5, Basis: assessment.Convention, Sources: from("Girard19")},
		HowTo: []string{
			"Film the feet at 120 frames a second or more.",
			"Count frames from the first to the last of contact.",
			"Divide by the frame rate; average eight steps or more.",
		},
		Says:      "Long contact is mostly slow speed. Healthy runners differ by about 2 % from side to side.",
		CannotSay: "That a time is right or wrong: there is no cut-off.",
		Sources:   from("vOev21", "Girard19"), Aliases: []string{"gct", "ground contact time", "stance time"}, Codings: coded(ContactTime),
	}
}
