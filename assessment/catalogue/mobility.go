package catalogue

import "stridewell/assessment"

// mobility lists the range tests, barefoot after the same warm-up, two trials
// and a practice.
func mobility() []assessment.Measure {
	return []assessment.Measure{toeTouch(), crossLegged(), legBehind(), thomasHip(), hamstringAKE(), sideBend(), kneeToWall()}
}

// limits are what may end a range test.
func limits() []assessment.StopReason {
	return []assessment.StopReason{assessment.StopStretch, assessment.StopStiffness, assessment.StopPain}
}

func toeTouch() assessment.Measure {
	return assessment.Measure{
		ID: ToeTouch, Name: "Toe touch, straight legs", Plain: "Touching your toes", Brief: "fingertips to floor, on a step",
		Pillar: assessment.Mobility, Unit: centimetres, Positive: "+ is short of the floor, − is beyond", Decimals: 1, Step: 0.5,
		Accept: within(-35, 90), Expect: within(-25, 60), Methods: by(assessment.Tape), Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: stepped(0, 10, 20), Basis: assessment.Convention, Sources: from("FTFpage"),
			Note: "There is no agreed norm. People with back pain often stop more than 20 cm short.",
		}},
		Precisions: []assessment.Precision{{MDC: 4.5, MDCOther: 9.8, Basis: assessment.Published, Sources: from("Ekedahl12", "Robinson14")}},
		HowTo: []string{
			"Stand on a firm step of 20 to 30 cm, feet together, toes at the edge, knees straight.",
			"Bend slowly, arms and neck loose, and hold for 2 seconds.",
			"Measure from the right middle fingertip straight to the step.",
			"Ask what stops them: pull, stiffness or pain, and where.",
		},
		Says:      "A good way to follow the same person: over a month it moves with disability.",
		CannotSay: "Who will get back pain: pooled prospective studies found no link.",
		Sources:   from("Gauvin90", "Ekedahl12", "Sadler17"), Aliases: []string{"fingertip to floor", "ftf"}, Codings: coded(ToeTouch),
	}
}

func crossLegged() assessment.Measure {
	return assessment.Measure{
		ID: CrossLegged, Name: "Cross-legged sitting", Plain: "Sitting cross-legged", Brief: "grade 0 to 3, for 3 minutes",
		Pillar: assessment.Mobility, Unit: grade, Methods: by(assessment.Eye),
		Choices: []assessment.Choice{
			{Code: "comfortable", Label: "Comfortable 3 minutes", Rank: 0},
			{Code: "hands", Label: "Needs hands, or less than 3 minutes", Rank: 1},
			{Code: "cushion", Label: "Needs a cushion", Rank: 2},
			{Code: "cannot", Label: "Cannot", Rank: 3},
		},
		Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: stepped(0, 1, 2), Basis: assessment.Convention,
			Note: "No published norm was found. The range is partly the shape of the bones.",
		}},
		HowTo: []string{
			"Sit on the floor with the legs crossed, knees at or below the hip crest.",
			"Stay for 3 minutes without hands.",
			"Grade what was needed: nothing, hands, a cushion, or not possible.",
			"Ask where it stops: groin, outer hip, inner knee or back.",
		},
		Says:      "Whether floor sitting is easy, and by how much it changes from visit to visit.",
		CannotSay: "How stiff the hip is: healthy hips turned out between 38 and 82 degrees, and bone shape sets part of it.",
		Sources:   from("Ganokroj21"), Aliases: []string{"cross legged"}, Codings: coded(CrossLegged),
	}
}

func legBehind() assessment.Measure {
	return assessment.Measure{
		ID: LegBehind, Name: "Leg behind, standing", Plain: "Taking your leg behind you", Brief: "thigh to vertical, trunk upright",
		Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is behind vertical", Paired: true, Step: 1,
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
		Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is thigh below level", Paired: true, Step: 1,
		Accept: within(-40, 40), Expect: within(-20, 30),
		Methods:    by(assessment.Trigonometry, assessment.Goniometer, assessment.Inclinometer, assessment.Photo),
		Validities: []assessment.Validity{{Code: PelvisFree, Question: "Was the pelvis not held flat?", Broken: "pelvis not held flat"}},
		Stops:      limits(),
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

func sideBend() assessment.Measure {
	return assessment.Measure{
		ID: SideBend, Name: "Side-bend", Plain: "Bending to the side", Brief: "fingertip travel down the thigh",
		Pillar: assessment.Mobility, Unit: centimetres, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(0, 45), Expect: within(5, 35), Methods: by(assessment.Tape), Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(18, 14, 10), Basis: assessment.Convention,
			Note: "No norm and no error were found for healthy runners.",
		}},
		SideRule: &assessment.SideRule{Absolute: 4, Basis: assessment.Convention},
		HowTo: []string{
			"Stand with heels and back to a wall, knees straight.",
			"Mark the middle fingertip on the thigh.",
			"Slide straight down the side without bending forward or lifting a heel, and mark again.",
			"Measure between the marks.",
		},
		Says:      "Of the factors pooled from prospective studies, little side-bending had the strongest link with later back pain.",
		CannotSay: "That bending more prevents it.",
		Sources:   from("Sadler17"), Aliases: []string{"lateral flexion", "side bend"}, Codings: coded(SideBend),
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
