package catalogue

import "stridewell/assessment"

func pelvicDrop() assessment.Measure {
	return inRun(assessment.Measure{
		ID: PelvicDrop, Name: "Pelvic drop", Plain: "Dip of your hips", Brief: "from behind, mid-stance; the side is the foot that is down",
		Unit: degrees, Positive: "+ is the swinging side low", Signs: assessment.Signs{Plus: "low", Minus: "high"}, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(-15, 25), Expect: within(-2, 12), Methods: filmed(),
		References: []assessment.Reference{
			{
				For: assessment.Population{Methods: videos(), Speed: levelRunning}, Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Sources: from("Bramah18", "Dingenen18"),
				Cuts: []assessment.Cut{{At: 6, Grade: assessment.Mild, Inclusive: true}, {At: 9, Grade: assessment.Marked, Inclusive: true}},
				Note: "36 healthy runners in three dimensions: 3.7 ± 1.9 degrees. On video two bands only, a detectable change apart.",
			},
			{
				For: assessment.Population{Methods: by(assessment.Markers), Speed: within(2.7, 3.7)}, Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Sources: from("Bramah18"),
				Cuts: []assessment.Cut{
					{At: 5.6, Grade: assessment.Mild, Inclusive: true},
					{At: 6.5, Grade: assessment.Moderate, Inclusive: true},
					{At: 7.5, Grade: assessment.Marked, Inclusive: true},
				},
				Note: "36 healthy runners at 3.2 m/s: 3.7 ± 1.9 degrees. Using it from 2.7 to 3.7 m/s is this program's choice.",
			},
		},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: videos()}, MDC: 2.8, Basis: assessment.Published, Sources: from("Dingenen18"),
		}},
		SideRule: &assessment.SideRule{Absolute: 3, AtLeast: true, Basis: assessment.Convention, Sources: from("Dingenen18")},
		HowTo: []string{
			"Mark both bony dimples of the pelvis; camera behind, level, at pelvis height.",
			"Find mid-stance: the swinging thigh passes the other.",
			"Measure the line of the marks against level.",
			"Average seven steps a side. A camera tilted by 2 degrees adds 2 degrees.",
		},
		Says:      "Injured runners had 6.4 degrees on average. The difference between the sides counts from 3 degrees.",
		CannotSay: "Who will be hurt: no prospective study supports it. Its error on video is as large as the difference between injured and healthy.",
		Sources:   from("Bramah18", "Peterson22", "Whitney22"), Aliases: []string{"contralateral pelvic drop", "cpd", "hip drop"}, Codings: coded(PelvicDrop),
	})
}

func hipAdduction() assessment.Measure {
	const pelvisFemur = "pelvis_femur"
	reference := func(sex assessment.Sex, cuts []assessment.Cut, note string) assessment.Reference {
		return assessment.Reference{
			For:   assessment.Population{Sex: sex, Definition: pelvisFemur, Methods: by(assessment.Markers), Speed: within(3.5, 4.5)},
			Worse: assessment.HigherIsWorse, Cuts: cuts, Basis: assessment.Derived, Sources: from("SexHA20"),
			Note: note + " Using it from 3.5 to 4.5 m/s is this program's choice.",
		}
	}
	return inRun(assessment.Measure{
		ID: HipAdduction, Name: "Hip adduction", Plain: "Thigh moving in", Brief: "from behind, largest in stance",
		Unit: degrees, Positive: "+ is inwards", Signs: assessment.Signs{Plus: "in", Minus: "out"}, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(-15, 40), Expect: within(0, 22), Methods: filmed(),
		Definitions: []assessment.Definition{
			{Code: pelvisFemur, Label: "thigh to pelvis", Words: "Thigh against the line of the pelvis."},
			{Code: "femur_vertical", Label: "thigh to upright", Words: "Thigh against upright: the bands do not hold."},
		},
		References: []assessment.Reference{
			reference(assessment.Male, stepped(13, 14.7, 16.4), "Men at 4 m/s in three dimensions: 9.6 ± 3.4 degrees."),
			reference(assessment.Female, stepped(17.5, 19.6, 21.7), "Women at 4 m/s in three dimensions: 13.3 ± 4.2 degrees."),
		},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.VideoMean)}, MDC: 3.8, Basis: assessment.Published, Sources: from("Dingenen18"),
		}},
		SideRule: bySides(),
		HowTo: []string{
			"Film from behind at pelvis height, the camera level.",
			"Find mid-stance.",
			"Measure the thigh against the line of the pelvis.",
			"Average seven steps a side.",
		},
		Says:      "How far the thigh moves in under load. Women have more of it.",
		CannotSay: "That a large angle is a fault: in a wide pelvis it may be harmless. Nothing links it to back pain.",
		Sources:   from("SexHA20", "Brindle20", "Drozda24"), Aliases: []string{"hip adduction peak", "hadd"}, Codings: coded(HipAdduction),
	})
}

func kneeWindow() assessment.Measure {
	return seen(assessment.Measure{
		ID: KneeWindow, Name: "Knee window", Plain: "Gap between your knees", Brief: "by eye, from behind, mid-stance", Paired: true,
		HowTo: []string{
			"Film from behind.",
			"Stop at mid-stance.",
			"Is there daylight between the knees, do they touch, or do they cross?",
		},
		Says:      "A quick stand-in for how far the thigh moves in; three examiners agreed well.",
		CannotSay: "Why: thigh, shin shape and step width all show in it. There is no cut-off.",
		Sources:   from("Stappung25"), Aliases: []string{"knee separation"}, Codings: coded(KneeWindow),
	}, "Open", "Touching", "Crossing")
}

func stepWidth() assessment.Measure {
	return inRun(assessment.Measure{
		ID: StepWidth, Name: "Step width", Plain: "Gap between your feet", Brief: "from behind, mid-stance",
		Unit: centimetres, Positive: "− is crossing over", Signs: assessment.Signs{Plus: "apart", Minus: "crossed"}, Decimals: 1, Step: 0.5,
		Accept: within(-20, 40), Expect: within(-6, 15), Methods: filmed(),
		Definitions: []assessment.Definition{
			{Code: "between_feet", Label: "between the feet", Words: "Foot centre to foot centre, across the run."},
			{Code: "to_line", Label: "to the line", Words: "Foot centre to the line of the run."},
		},
		HowTo: []string{
			"Film from behind with something of known width at the runner's distance.",
			"Mark the centre of each foot at mid-stance.",
			"Write the distance across the run; − where the feet cross.",
			"Average seven steps.",
		},
		Says:      "A narrow step strains the outer thigh more, in a model.",
		CannotSay: "What is usual. It repeats poorly in adolescents, and no error for adults was found.",
		Sources:   from("Meardon12", "Adol22"), Aliases: []string{"base of support"}, Codings: coded(StepWidth),
	})
}

func crossover() assessment.Measure {
	return seen(assessment.Measure{
		ID: Crossover, Name: "Crossover", Plain: "Feet crossing the line", Brief: "by eye, from behind",
		HowTo: []string{
			"Film from behind with a line under the runner.",
			"Watch ten steps.",
			"Do the feet leave a gap, touch the line, or cross it?",
		},
		Says:      "Whether a cue to run on two rails has something to work on.",
		CannotSay: "That crossing harms: there is no cut-off.",
		Sources:   from("Meardon12"), Aliases: []string{"cross over"}, Codings: coded(Crossover),
	}, "Clear gap", "Touching the line", "Crossing over")
}

func heelWhip() assessment.Measure {
	return inRun(assessment.Measure{
		ID: HeelWhip, Name: "Heel whip", Plain: "Swing of your heel", Brief: "turn of the sole in early swing",
		Unit: degrees, Positive: "+ is inwards", Signs: assessment.Signs{Plus: "in", Minus: "out"}, Paired: true, Step: 1,
		Accept: within(-60, 60), Expect: within(-25, 25), Methods: filmed(),
		HowTo: []string{
			"Film from behind at foot height, 120 frames a second or more.",
			"Find toe-off and the largest turn of the sole after it.",
			"Write the angle between the two: + inwards.",
			"Average seven steps a side.",
		},
		Says:      "Common: more than half of 512 feet turned 5 degrees or more.",
		CannotSay: "That it harms: no link with injury or back pain was found.",
		Sources:   from("Souza15", "Stappung25"), Aliases: []string{"whip"}, Codings: coded(HeelWhip),
	})
}
