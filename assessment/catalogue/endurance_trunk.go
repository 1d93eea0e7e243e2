package catalogue

import "stridewell/assessment"

func frontPlank() assessment.Measure {
	reference := func(sex assessment.Sex, quarter, moderate float64, note string) assessment.Reference {
		return assessment.Reference{
			For: assessment.Population{Sex: sex}, Worse: assessment.LowerIsWorse, Basis: assessment.Convention, Sources: from("PlankCollege"),
			Cuts: []assessment.Cut{
				{At: quarter, Grade: assessment.Mild, Basis: assessment.Published}, cut(moderate, assessment.Moderate), cut(30, assessment.Marked),
			},
			Note: note + " No norm above 25 years was seen.",
		}
	}
	return assessment.Measure{
		ID: FrontPlank, Name: "Front plank hold", Plain: "Front plank", Brief: "forearms, body straight",
		Pillar: assessment.Endurance, Unit: seconds, Step: 1,
		Accept: within(0, 600), Expect: within(0, 300), Methods: by(assessment.Timer),
		Stops:     ends(assessment.StopArm),
		StopRules: []assessment.StopRule{{Stop: assessment.StopArm, Invalid: true}},
		References: []assessment.Reference{
			reference(assessment.Male, 77, 51, "College men: 117 ± 65 seconds, a quarter held less than 77."),
			reference(assessment.Female, 63, 53, "College women: 96 ± 43 seconds, a quarter held less than 63."),
		},
		HowTo: []string{
			"Forearms on the floor, elbows under the shoulders, body in one line.",
			"Time until the hips sag or lift after one cue.",
			"Ask what stopped it: where it was the arm, the test does not count.",
		},
		Says:      "How long the front of the trunk lasts. Other samples had 83 and 126 seconds, or medians of 72 and 110.",
		CannotSay: "Whether a change is real: no error was found.",
		Sources:   from("PlankCollege", "PlankTruman", "PlankPage"), Aliases: []string{"plank"}, Codings: coded(FrontPlank),
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

func trunkFlexion() assessment.Measure {
	return assessment.Measure{
		ID: TrunkFlexion, Name: "Flexor hold, McGill", Plain: "Sit-up hold", Brief: "trunk leaning back, knees bent",
		Pillar: assessment.Endurance, Unit: seconds, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 600), Expect: within(0, 400), Methods: by(assessment.Timer), Stops: ends(),
		HowTo: []string{
			"Sit with hips and knees at 90 degrees, feet held, trunk against a wedge of 60 degrees.",
			"Take the wedge 10 cm away and start the timer.",
			"Stop when the back touches the wedge.",
		},
		Says:      "One of a group of three holds that are compared as ratios.",
		CannotSay: "Much: the usual ratios put 30 to 40 % of people in another class when the tests were done slightly differently.",
		Sources:   from("HoldRatios"), Aliases: []string{"mcgill flexor", "trunk flexor hold"}, Codings: coded(TrunkFlexion),
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
