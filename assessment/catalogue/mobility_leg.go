package catalogue

import "stridewell/assessment"

func hamstringAKE() assessment.Measure {
	published := func(at float64) assessment.Cut {
		return assessment.Cut{At: at, Grade: assessment.Moderate, Basis: assessment.Published}
	}
	return assessment.Measure{
		ID: HamstringAKE, Name: "Hamstrings, active knee extension", Plain: "Back-of-thigh stretch", Brief: "degrees short of straight, hip at 90°",
		Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is short of straight", Paired: true, Step: 1,
		Accept: within(0, 90), Expect: within(0, 60), Methods: by(assessment.Inclinometer, assessment.Goniometer, assessment.Photo),
		Stops: limits(),
		References: []assessment.Reference{
			{
				For: assessment.Population{Sex: assessment.Male}, Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Sources: from("Balkan17"),
				Cuts: []assessment.Cut{cut(27, assessment.Mild), published(33), cut(41, assessment.Marked)},
				Note: "Male students, 18 to 24 years: 17.8 ± 9.1; called short above 33.0.",
			},
			{
				For: assessment.Population{Sex: assessment.Female}, Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Sources: from("Balkan17"),
				Cuts: []assessment.Cut{cut(19, assessment.Mild), published(23.4), cut(31, assessment.Marked)},
				Note: "Female students, 18 to 24 years: 13.4 ± 6.0; called short above 23.4.",
			},
		},
		Precisions: []assessment.Precision{{SEM: 2.9, MDC: 8, Basis: assessment.Published, Sources: from("AKEerror14")}},
		SideRule:   &assessment.SideRule{Absolute: 8, Basis: assessment.Convention},
		HowTo: []string{
			"Lie on the back, hip held at 90 degrees, the other leg flat.",
			"Straighten the knee until the first firm stop.",
			"Write how many degrees it lacks of straight.",
			"Ask for tingling below the knee: then it is a nerve sign, not a short muscle.",
		},
		Says:      "Restricted hamstrings have a small link with later back pain.",
		CannotSay: "That stretching changes how somebody runs: one bout did not.",
		Sources:   from("Sadler17", "JAT47"), Aliases: []string{"ake", "active knee extension"}, Codings: coded(HamstringAKE),
	}
}

func straightLegRaise() assessment.Measure {
	return assessment.Measure{
		ID: StraightLegRaise, Name: "Straight leg raise", Plain: "Lifting a straight leg", Brief: "passive, to firm resistance",
		Pillar: assessment.Mobility, Unit: degrees, Paired: true, Step: 1,
		Accept: within(20, 130), Expect: within(40, 110), Methods: by(assessment.Inclinometer, assessment.Goniometer), Stops: limits(),
		Validities: []assessment.Validity{{
			Code: LegSymptoms, Question: "Were there symptoms below the knee?", Broken: "symptoms below the knee: a nerve sign, not tightness",
		}},
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(80, 70, 60), Basis: assessment.Convention,
			Note: "The bands are in common use; no source of them was seen.",
		}},
		Precisions: []assessment.Precision{{SEM: 2.6, MDC: 7, Basis: assessment.Published, Sources: from("AKEerror14")}},
		SideRule:   &assessment.SideRule{Absolute: 7, Basis: assessment.Convention, Sources: from("AKEerror14")},
		HowTo: []string{
			"Lie on the back, the other leg flat.",
			"Lift the leg with the knee straight until firm resistance, or until the pelvis tilts.",
			"Write the angle of the leg from level.",
			"Ask for tingling, numbness or pain below the knee, and say so.",
		},
		Says:      "How far the leg lifts. In people with back pain the detectable change was 5.7 degrees.",
		CannotSay: "How long the hamstrings are once there are symptoms below the knee.",
		Sources:   from("Ekedahl12", "Sadler17"), Aliases: []string{"slr"}, Codings: coded(StraightLegRaise),
	}
}

func kneeToWall() assessment.Measure {
	return assessment.Measure{
		ID: KneeToWall, Name: "Ankle, knee to wall", Plain: "Ankle bend", Brief: "toe to wall, heel down",
		Pillar: assessment.Mobility, Unit: centimetres, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(0, 25), Expect: within(2, 20), Methods: by(assessment.Tape), Stops: limits(),
		References: []assessment.Reference{
			{
				For: assessment.Population{Age: within(60, 120)}, Worse: assessment.LowerIsWorse, Cuts: stepped(8, 6, 4), Basis: assessment.Convention,
				Note: "No published cut-off was seen. From 60 years two centimetres less are expected.",
			},
			{
				Worse: assessment.LowerIsWorse, Cuts: stepped(10, 8, 6), Basis: assessment.Convention,
				Note: "No published cut-off was seen.",
			},
		},
		Precisions: []assessment.Precision{{MDC: 1.9, MDCOther: 1.6, Basis: assessment.Published, Sources: from("Powden15")}},
		SideRule:   &assessment.SideRule{Absolute: 1.9, Basis: assessment.Convention, Sources: from("Powden15")},
		HowTo: []string{
			"Foot square to the wall, heel down.",
			"Bring the knee over the second toe to touch the wall.",
			"Slide back to the last place where it still touches with the heel down.",
			"Measure from the big toe to the wall.",
		},
		Says:      "How far the ankle bends under load. It falls mainly from 60 years.",
		CannotSay: "That both sides must be equal: in young soldiers one side bent further.",
		Sources:   from("WBLT26", "Rabin15"), Aliases: []string{"weight-bearing lunge", "ktw"}, Codings: coded(KneeToWall),
	}
}

func kneeToWallAngle() assessment.Measure {
	return assessment.Measure{
		ID: KneeToWallAngle, Name: "Ankle, knee to wall, shin angle", Plain: "Ankle bend", Brief: "shin to upright, heel down",
		Pillar: assessment.Mobility, Unit: degrees, Paired: true, Step: 1,
		Accept: within(5, 65), Expect: within(15, 55), Methods: by(assessment.Inclinometer, assessment.Photo), Stops: limits(),
		References: []assessment.Reference{{
			For: assessment.Population{Age: within(18, 59)}, Worse: assessment.LowerIsWorse, Cuts: stepped(38, 34, 30), Basis: assessment.Convention,
			Note: "No published cut-off was seen. The angle falls from 60 years; by how many degrees was not seen.",
		}},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.Inclinometer)}, MDC: 4.7, MDCOther: 4.6, Basis: assessment.Published, Sources: from("Powden15"),
		}},
		SideRule: &assessment.SideRule{Absolute: 4.7, Methods: by(assessment.Inclinometer), Basis: assessment.Convention, Sources: from("Powden15")},
		HowTo: []string{
			"Foot square to the wall, heel down, knee over the second toe.",
			"Find the last place where the knee touches the wall with the heel down.",
			"Put the inclinometer on the shin, 15 cm below the bump under the kneecap.",
			"Write the angle of the shin from upright.",
		},
		Says:      "How far the ankle bends under load, whatever the length of the foot.",
		CannotSay: "That both sides must be equal: in young soldiers one side bent further.",
		Sources:   from("WBLT26", "Rabin15"), Aliases: []string{"weight-bearing lunge angle", "shin angle lunge"}, Codings: coded(KneeToWallAngle),
	}
}
