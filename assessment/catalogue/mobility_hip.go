package catalogue

import "stridewell/assessment"

func legBehind() assessment.Measure {
	return assessment.Measure{
		ID: LegBehind, Name: "Leg behind, standing", Plain: "Taking your leg behind you", Brief: "thigh to vertical, trunk upright",
		Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is behind vertical", Signs: assessment.Signs{Plus: "behind you", Minus: "in front of you"}, Paired: true, Step: 1,
		Accept: within(-15, 45), Expect: within(-5, 35), Methods: by(assessment.Inclinometer, assessment.Photo, assessment.VideoFrame),
		Validities: []assessment.Validity{
			{Code: "trunk_leans", Question: "Did the trunk lean forward more than 5°?", Broken: "trunk leaned forward"},
			{Code: "back_arches", Question: "Did the low back arch?", Broken: "low back arched"},
		},
		Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(10, 5, 0), Basis: assessment.Convention,
			Note: "No reference was found for this exact test.",
		}},
		SideRule: &assessment.SideRule{Absolute: 5, AtLeast: true, Basis: assessment.Convention},
		HowTo: []string{
			"Stand side-on, fingertips on a rail, trunk upright, inclinometer on the lower thigh.",
			"Slide one straight leg back as far as it goes.",
			"Stop when the pelvis starts to tip, the trunk leans or the back arches.",
			"Write the thigh angle at that moment.",
		},
		Says:      "How far the leg goes back under control, upright.",
		CannotSay: "Anything finer than 8 degrees until the clinic has tried its own repeatability on ten people.",
		Aliases:   []string{"standing hip extension"}, Codings: coded(LegBehind),
	}
}

func thomasHip() assessment.Measure {
	trigonometry := by(assessment.Trigonometry)
	return assessment.Measure{
		ID: ThomasHip, Name: "Hip extension, Thomas test", Plain: "Front-of-hip stretch", Brief: "lying, thigh to level, pelvis held flat",
		Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is thigh below level", Signs: assessment.Signs{Plus: "below level", Minus: "above level"}, Paired: true, Step: 1,
		Accept: within(-40, 40), Expect: within(-20, 30),
		Methods:    by(assessment.Trigonometry, assessment.Goniometer, assessment.Inclinometer, assessment.Photo),
		Validities: pelvisHeld(), Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(10, 0, -5), Basis: assessment.Convention, Sources: from("Ferber10", "Harvey98", "Roach15"),
			Note: "Means: recreational athletes +10.6 ± 9.6, elite athletes +11.9, active adults without back pain +6.8 and with it −4.2.",
		}},
		Precisions: []assessment.Precision{{For: assessment.Population{Methods: trigonometry}, SEM: 2.7, MDC: 7.5, Basis: assessment.Convention}},
		SideRule:   &assessment.SideRule{Absolute: 8, Methods: trigonometry, Basis: assessment.Convention},
		HowTo: []string{
			"Sit on the very edge of the couch and roll back, hugging both knees.",
			"Hold one knee so that the low back stays flat; put a hand or a cuff under it.",
			"Lower the other leg until it hangs.",
			"Measure the thigh against level: + is below, − above. From two lengths it repeats better than with a goniometer.",
			"Say whether the pelvis was held flat.",
		},
		Says:      "Active people with long-standing back pain had about 11 degrees less than others. The difference between the sides may say more than the band.",
		CannotSay: "How far the leg goes back in running: the test does not predict it. Without the pelvis held flat it says nothing.",
		Sources:   from("Roach15", "Vigotsky16", "Schache00", "TRIG15", "Kim20"), Aliases: []string{"modified thomas test", "thomas"}, Codings: coded(ThomasHip),
	}
}

func thomasKnee() assessment.Measure {
	return assessment.Measure{
		ID: ThomasKnee, Name: "Knee bend, Thomas test", Plain: "Front-of-thigh stretch", Brief: "lying, knee bend of the hanging leg",
		Pillar: assessment.Mobility, Unit: degrees, Paired: true, Step: 1,
		Accept: within(0, 130), Expect: within(20, 100), Methods: by(assessment.Goniometer, assessment.Inclinometer, assessment.Photo),
		Validities: pelvisHeld(), Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(53, 45, 35), Basis: assessment.Convention, Sources: from("Harvey98"),
			Note: "Elite athletes: mean 52.5 degrees; runners had less than rowers and basketball players. A laboratory manual's 67 degrees would call most of them short.",
		}},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.Goniometer)}, SEM: 7, MDC: 19.4, Basis: assessment.Derived, Sources: from("Peeler08"),
		}},
		SideRule: &assessment.SideRule{Absolute: 19.4, Methods: by(assessment.Goniometer), Basis: assessment.Convention, Sources: from("Peeler08")},
		HowTo: []string{
			"Lie as for the Thomas test, the low back held flat.",
			"Let the lower leg hang.",
			"Measure how far the knee is bent: 0 is straight.",
			"Say whether the pelvis was held flat.",
		},
		Says:      "How far the front of the thigh lets the knee bend with the hip open.",
		CannotSay: "How severe it is: the bands are narrower than the error of 19 degrees.",
		Sources:   from("Harvey98", "Peeler08"), Aliases: []string{"thomas knee", "quadriceps length"}, Codings: coded(ThomasKnee),
	}
}

func thomasAbduction() assessment.Measure {
	return assessment.Measure{
		ID: ThomasAbduction, Name: "Thigh drift outwards, Thomas test", Plain: "Thigh drifting out", Brief: "lying, thigh to the midline of the body",
		Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is outwards", Signs: assessment.Signs{Plus: "out", Minus: "in"}, Paired: true, Step: 1,
		Accept: within(-10, 40), Expect: within(-5, 30), Methods: by(assessment.Goniometer, assessment.Photo),
		Validities: pelvisHeld(), Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: []assessment.Cut{cut(20, assessment.Mild)}, Basis: assessment.Convention, Sources: from("Harvey98"),
			Note: "Elite athletes: mean 15.6 degrees. One band only.",
		}},
		HowTo: []string{
			"Lie as for the Thomas test, the low back held flat.",
			"Look from above: where does the hanging thigh point?",
			"Measure how far it drifts out from the line of the body.",
			"Say whether the pelvis was held flat.",
		},
		Says:      "Whether the thigh can hang straight.",
		CannotSay: "Which tissue pulls it out. Its error was not found.",
		Sources:   from("Harvey98"), Aliases: []string{"thomas abduction", "tfl"}, Codings: coded(ThomasAbduction),
	}
}

// pelvisHeld is the condition without which a Thomas test says nothing: its
// sensitivity was 32 % and its specificity 57 % with a free pelvis.
func pelvisHeld() []assessment.Validity {
	return []assessment.Validity{{Code: PelvisFree, Question: "Was the pelvis not held flat?", Broken: "pelvis not held flat"}}
}

// rotation is the prone hip test; in and out differ in direction and bands.
func rotation(m assessment.Measure, cuts []assessment.Cut, mean string) assessment.Measure {
	m.Pillar, m.Unit, m.Paired, m.Step = assessment.Mobility, degrees, true, 1
	m.Accept, m.Expect = within(0, 80), within(10, 65)
	m.Methods, m.Stops = by(assessment.Inclinometer, assessment.Goniometer), limits()
	m.Validities = []assessment.Validity{{Code: "pelvis_turns", Question: "Did the pelvis turn?", Broken: "pelvis turned with the leg"}}
	m.References = []assessment.Reference{{
		Worse: assessment.LowerIsWorse, Cuts: cuts, Basis: assessment.Convention, Sources: from("Kouyoumdjian12"),
		Note: "120 adults of 20 to 60 years, lying prone: mean " + mean + " degrees, less with age. No spread was seen, so the bands are this program's.",
	}}
	m.SideRule = &assessment.SideRule{Absolute: 10, Basis: assessment.Convention}
	m.CannotSay = "Whether it matters to back pain: studies disagree. Inclinometer and goniometer differ by 3 to 5 degrees, so values of the two are not compared."
	m.Sources = from("Sadeghisani", "Prather17", "Roach15", "Roach13")
	return m
}

func hipInternalRotation() assessment.Measure {
	return rotation(assessment.Measure{
		ID: HipInternalRotation, Name: "Hip rotation inwards", Plain: "Turning your hip in", Brief: "prone, knee bent, foot falls outwards",
		// Found for the seated active test; lent to the prone one.
		Precisions: []assessment.Precision{{MDC: 5.4, Basis: assessment.Convention, Sources: from("Krause")}},
		HowTo: []string{
			"Lie face down, knee bent at 90 degrees, pelvis held.",
			"Let the foot fall outwards until the pelvis begins to turn.",
			"Put the inclinometer on the shin and write the angle from upright.",
			"Use the same tool at each visit.",
		},
		Says:    "How far the hip turns in.",
		Aliases: []string{"hip ir", "hip internal rotation"}, Codings: coded(HipInternalRotation),
	}, stepped(30, 25, 20), "35.2")
}

func hipExternalRotation() assessment.Measure {
	return rotation(assessment.Measure{
		ID: HipExternalRotation, Name: "Hip rotation outwards", Plain: "Turning your hip out", Brief: "prone, knee bent, foot falls inwards",
		HowTo: []string{
			"Lie face down, knee bent at 90 degrees, pelvis held.",
			"Let the foot fall inwards until the pelvis begins to turn.",
			"Put the inclinometer on the shin and write the angle from upright.",
			"Use the same tool at each visit.",
		},
		Says:    "How far the hip turns out. Its error was not found, so no change is called real.",
		Aliases: []string{"hip er", "hip external rotation"}, Codings: coded(HipExternalRotation),
	}, stepped(35, 30, 25), "41.8")
}

func ober() assessment.Measure {
	return assessment.Measure{
		ID: Ober, Name: "Side of the thigh, Ober test", Plain: "Outer thigh stretch", Brief: "side-lying, knee straight, drop below level",
		Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is thigh below level", Signs: assessment.Signs{Plus: "below level", Minus: "above level"}, Paired: true, Step: 1,
		Accept: within(-20, 50), Expect: within(0, 40), Methods: by(assessment.Inclinometer), Stops: limits(),
		Validities: []assessment.Validity{{Code: "pelvis_rolls", Question: "Did the pelvis roll back?", Broken: "pelvis rolled back"}},
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(17, 14, 10), Basis: assessment.Convention, Sources: from("Ferber10"),
			Note: "Recreational athletes: 24.6 ± 7.3 degrees; limbs called tight had a mean of 16.3, the others 27.1.",
		}},
		HowTo: []string{
			"Lie on the side, lower leg bent, pelvis held.",
			"Lift the upper leg, take it back in line with the body, knee straight.",
			"Lower it until it stops or the pelvis moves.",
			"Put the inclinometer on the outer thigh: + is below level.",
		},
		Says:      "How far the thigh drops across. Use it last.",
		CannotSay: "Much: runners with pain at the outer knee differed by 1.2 degrees, less than the error.",
		Sources:   from("Ferber10", "Noehren14"), Aliases: []string{"ober test", "itb length"}, Codings: coded(Ober),
	}
}
