package catalogue

import "stridewell/assessment"

func trunkLean() assessment.Measure {
	return assessment.Measure{
		ID: TrunkLean, Name: "Trunk lean", Plain: "How far you lean", Brief: "to vertical, at mid-stance",
		Pillar: assessment.Technique, Unit: degrees, Positive: "+ is forward", Signs: assessment.Signs{Plus: "forward", Minus: "back"}, Moments: true, Running: true, Step: 1,
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

func trunkRotation() assessment.Measure {
	return seen(assessment.Measure{
		ID: TrunkRotation, Name: "Turning of trunk and pelvis", Plain: "How your trunk turns", Brief: "by eye, from behind",
		HowTo: []string{
			"Film from behind, the whole body in view.",
			"Watch shoulders and pelvis for ten steps.",
			"Do they turn against each other, little, or as one block?",
		},
		Says:      "Runners with back pain, now or before, turned trunk and pelvis more as one in small studies.",
		CannotSay: "That turning as one causes pain, or how much is usual.",
		Sources:   from("Seay11", "Muller15", "Smith22"), Aliases: []string{"block rotation"}, Codings: coded(TrunkRotation),
	}, "Against each other", "Little", "As one block")
}

func trunkRotationAngle() assessment.Measure {
	return inRun(assessment.Measure{
		ID: TrunkRotationAngle, Name: "Turning of the upper trunk", Plain: "Turn of your shoulders", Brief: "left to right, in degrees",
		Unit: degrees, Step: 1,
		Accept: within(0, 90), Expect: within(5, 60), Methods: filmed(),
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: videos()}, MDC: 1.4, MDCOther: 1.4, Basis: assessment.Published, Sources: from("Weber20"),
		}},
		HowTo: []string{
			"Film from above or behind, with markers on both shoulders.",
			"Find the frames furthest left and furthest right.",
			"Write the angle between the two lines.",
			"Average seven steps.",
		},
		Says:      "How far the shoulders turn. It repeats well on video.",
		CannotSay: "What is usual: there is no cut-off.",
		Sources:   from("Weber20"), Aliases: []string{"upper trunk rotation"}, Codings: coded(TrunkRotationAngle),
	})
}

func armSwing() assessment.Measure {
	return inRun(assessment.Measure{
		ID: ArmSwing, Name: "Arm swing", Plain: "How your arms swing", Brief: "by eye, from the front or behind",
		Unit: answer, Methods: by(assessment.Eye, assessment.VideoMean),
		Choices: []assessment.Choice{
			{Code: "even", Label: "Even"},
			{Code: "uneven", Label: "Uneven"},
			{Code: "crossing", Label: "Crossing the middle"},
		},
		HowTo: []string{
			"Film from the front or behind.",
			"Watch both arms for ten steps.",
			"Say whether they swing alike, and whether a hand crosses the middle.",
		},
		Says:      "A description: arms balance the turning of the legs.",
		CannotSay: "That one way is better: there is no cut-off.",
		Sources:   from("vOev21"), Aliases: []string{"arms"}, Codings: coded(ArmSwing),
	})
}

func effort() assessment.Measure {
	return inRun(assessment.Measure{
		ID: Effort, Name: "Effort (Borg)", Plain: "How hard it feels", Brief: "6 no effort, 20 all you have",
		Unit: score, Step: 1, Accept: within(6, 20), Expect: within(6, 20), Methods: by(assessment.Question),
		HowTo: []string{
			"Show the scale from 6 to 20.",
			"Ask for a number at the moment of the measurement.",
			"Take the late values at 17 or more, or when the symptom starts.",
		},
		Says:      "How tired the runner is as the late values are taken.",
		CannotSay: "How fit they are.",
		Aliases:   []string{"rpe", "borg"}, Codings: coded(Effort),
	})
}
