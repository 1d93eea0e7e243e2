package catalogue

import "stridewell/assessment"

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

func sitToStand30s() assessment.Measure {
	return assessment.Measure{
		ID: SitToStand30s, Name: "Sit-to-stand, 30 s", Plain: "Standing up from a chair", Brief: "both legs, arms crossed, 30 s",
		Pillar: assessment.Endurance, Unit: repetitions, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 80), Expect: within(5, 50), Methods: by(assessment.Count), Stops: ends(),
		References: []assessment.Reference{{
			For: assessment.Population{Age: within(18, 39)}, Worse: assessment.LowerIsWorse, Cuts: stepped(28, 25, 22),
			Basis: assessment.Convention, Sources: from("Lein22"),
			Note: "Adults of 19 to 35 years: 33.0 ± 5.4. Samples of other countries had less than half of it, so older people are compared with themselves only.",
		}},
		HowTo: []string{
			"Chair of 43 to 45 cm against a wall, arms crossed.",
			"Stand fully up and sit down for 30 seconds.",
			"Write full stands.",
		},
		Says:      "How the legs last in half a minute.",
		CannotSay: "What is usual after 39 years: published figures differ by a factor of two and a half.",
		Sources:   from("Lein22", "STSIndia", "STSChina"), Aliases: []string{"30s sit to stand", "sts30"}, Codings: coded(SitToStand30s),
	}
}

func sitToStand60s() assessment.Measure {
	return assessment.Measure{
		ID: SitToStand60s, Name: "Sit-to-stand, 1 min", Plain: "Standing up for a minute", Brief: "both legs, arms crossed, 60 s",
		Pillar: assessment.Endurance, Unit: repetitions, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 120), Expect: within(10, 80), Methods: by(assessment.Count), Stops: ends(),
		HowTo: []string{
			"Chair of 43 to 45 cm against a wall, arms crossed.",
			"Stand fully up and sit down for 60 seconds, at their own pace.",
			"Write full stands.",
		},
		Says:      "Among 6,926 people the middle half of men of 20 to 24 years did 41 to 57 and of women 39 to 55; at 75 to 79 years the medians were 30 and 27.",
		CannotSay: "Where the ages between lie: that table was not at hand, so there is no grade.",
		Sources:   from("Strassmann13"), Aliases: []string{"1 min sit to stand", "sts60"}, Codings: coded(SitToStand60s),
	}
}

func kneeExtensionTorque() assessment.Measure {
	return assessment.Measure{
		ID: KneeExtensionTorque, Name: "Knee extension strength", Plain: "Thigh strength", Brief: "dynamometer, knee at 90°, per kg of body mass",
		Pillar: assessment.Endurance, Unit: newtonMetresPerKilogram, Paired: true, Decimals: 2, Step: 0.05, Worse: assessment.LowerIsWorse,
		Accept: within(0.2, 6), Expect: within(0.8, 4.5), Methods: by(assessment.Dynamometer), Stops: ends(),
		// A common rule of thumb, as for the sit-to-stand on one leg.
		SideRule: &assessment.SideRule{Percent: 15, Basis: assessment.Convention},
		HowTo: []string{
			"Sit with the knee at 90 degrees, the dynamometer strapped above the ankle.",
			"Push for 3 to 5 seconds, best of three.",
			"Multiply the force by the length from knee to pad, and divide by body mass.",
		},
		Says:      "The strength that runners with long-standing back pain lacked, and that leg exercise raised.",
		CannotSay: "What is usual: no field norm was seen. Compare the sides, and with the last visit.",
		Sources:   from("Cai17", "CaiThesis"), Aliases: []string{"knee extension torque", "quadriceps strength"}, Codings: coded(KneeExtensionTorque),
	}
}

// heaviest is the load that can be lifted five times.
func heaviest(id assessment.MeasureID, name, plain, alias string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: "largest load for five good repetitions",
		Pillar: assessment.Endurance, Unit: kilograms, Decimals: 1, Step: 2.5, Worse: assessment.LowerIsWorse,
		Accept: within(0, 400), Expect: within(5, 250), Methods: by(assessment.Count), Stops: ends(),
		HowTo: []string{
			"Warm up with two lighter sets.",
			"Raise the load until five good repetitions are just possible; rest 3 minutes between.",
			"Write the load with the bar. Divide it by body mass when you compare people.",
		},
		Says:      "Strength, followed over time. Load × (1 + repetitions / 30) is a common estimate of one repetition.",
		CannotSay: "What is usual: no norm for recreational runners was found, and no error.",
		Aliases:   []string{alias}, Codings: coded(id),
	}
}

func hamstringBridge() assessment.Measure {
	return assessment.Measure{
		ID: HamstringBridge, Name: "Single-leg hamstring bridge", Plain: "Bridges on one leg", Brief: "heel on a 60 cm box, to fatigue",
		Pillar: assessment.Endurance, Unit: repetitions, Paired: true, Step: 1,
		Accept: within(0, 100), Expect: within(0, 60), Methods: by(assessment.Count), Stops: ends(),
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Basis: assessment.Convention, Sources: from("Freckleton14"),
			Cuts: []assessment.Cut{
				{At: 25, Grade: assessment.Mild, Basis: assessment.Published}, cut(20, assessment.Moderate), cut(10, assessment.Marked),
			},
			Note: "Football players: fewer than 20 was called poor, 25 average, more than 30 good. The steps below 25 are this program's.",
		}},
		SideRule: &assessment.SideRule{Absolute: 6, AtLeast: true, Basis: assessment.Convention},
		HowTo: []string{
			"Lie on the back, heel on a box of 60 cm, knee slightly bent, the other thigh straight up.",
			"Lift the hips until straight and touch the floor each time, to a metronome at 40 a minute.",
			"Stop at the second repetition that misses.",
			"Write full repetitions.",
		},
		Says:      "How the back of the thigh lasts.",
		CannotSay: "How much a person varies: no error of this version was found, so no change is called real.",
		Sources:   from("Freckleton14", "Bridge30"), Aliases: []string{"single leg bridge", "hamstring bridge"}, Codings: coded(HamstringBridge),
	}
}

func wallSit() assessment.Measure {
	return assessment.Measure{
		ID: WallSit, Name: "Wall sit on one leg", Plain: "Wall sit", Brief: "hips and knee at 90°",
		Pillar: assessment.Endurance, Unit: seconds, Paired: true, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 400), Expect: within(0, 180), Methods: by(assessment.Timer), Stops: ends(),
		HowTo: []string{
			"Back flat on the wall, hips and knee at 90 degrees.",
			"Lift the other foot and start the timer.",
			"Stop when the back slides or the foot comes down.",
		},
		Says:      "How the thigh lasts, side against side and over time.",
		CannotSay: "What is good: the well-known ratings are, by their author's word, personal experience.",
		Sources:   from("WallSitPage"), Aliases: []string{"wall squat"}, Codings: coded(WallSit),
	}
}

func hipAbductionHold() assessment.Measure {
	return assessment.Measure{
		ID: HipAbductionHold, Name: "Side-lying leg hold", Plain: "Holding your leg up", Brief: "top leg level, to fatigue",
		Pillar: assessment.Endurance, Unit: seconds, Paired: true, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 400), Expect: within(0, 240), Methods: by(assessment.Timer), Stops: ends(),
		Precisions: []assessment.Precision{{SEM: 11.5, MDC: 32.8, Basis: assessment.Published, Sources: from("HipAbdHold")}},
		SideRule:   &assessment.SideRule{Absolute: 32.8, Basis: assessment.Convention, Sources: from("HipAbdHold")},
		HowTo: []string{
			"Lie on the side, lower leg bent, top leg straight and in line with the body.",
			"Lift the top leg level and start the timer.",
			"Stop when it sinks after one cue, or the pelvis rolls.",
		},
		Says:      "How the side of the hip lasts. In 52 women a real change took more than 32.8 seconds.",
		CannotSay: "What is usual: there is no cut-off, and hip strength did not differ in runners with back pain.",
		Sources:   from("HipAbdHold", "CaiThesis"), Aliases: []string{"hip abductor hold"}, Codings: coded(HipAbductionHold),
	}
}
