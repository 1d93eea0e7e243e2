package catalogue

import "stridewell/assessment"

// mobility lists the range tests, barefoot after the same warm-up, two trials
// and a practice.
func mobility() []assessment.Measure {
	return []assessment.Measure{
		{
			ID: ToeTouch, Name: "Toe touch, straight legs", Plain: "Touching your toes", Brief: "fingertips to floor, on a step",
			Pillar: assessment.Mobility, Unit: centimetres, Positive: "+ is short of the floor, − is beyond", Decimals: 1, Step: 0.5,
			Accept: within(-35, 90), Expect: within(-25, 60), Methods: []assessment.Method{assessment.Tape},
			Stops: []assessment.StopReason{assessment.StopStretch, assessment.StopStiffness, assessment.StopPain},
			References: []assessment.Reference{{
				Worse: assessment.HigherIsWorse, Cuts: stepped(0, 10, 20), Basis: assessment.Convention, Sources: []assessment.SourceID{"Perret01"},
				Note: "No agreed norm. People with back pain often stop more than 20 cm short.",
			}},
			Precisions: []assessment.Precision{{MDC: 4.5, MDCOther: 9.8, Basis: assessment.Published, Sources: []assessment.SourceID{"Ekedahl12", "Robinson14"}}},
			HowTo: []string{
				"Stand on a firm step of 20 to 30 cm, feet together, toes at the edge, knees straight.",
				"Bend slowly, arms and neck loose, and hold for 2 seconds.",
				"Measure from the right middle fingertip straight to the step.",
				"Ask what stops them: pull, stiffness or pain, and where.",
			},
			Says:      "A good way to follow the same person: it moves with disability.",
			CannotSay: "Who will get back pain: it is a poor marker of that.",
			Sources:   []assessment.SourceID{"Ekedahl12", "Sadler17"}, Aliases: []string{"fingertip to floor", "ftf"}, Codings: local(ToeTouch),
		},
		{
			ID: CrossLegged, Name: "Cross-legged sitting", Plain: "Sitting cross-legged", Brief: "grade 0 to 3, for 3 minutes",
			Pillar: assessment.Mobility, Unit: assessment.Unit{UCUM: "{score}", Words: "grade"}, Methods: []assessment.Method{assessment.Eye},
			Choices: []assessment.Choice{
				{Code: "comfortable", Label: "Comfortable 3 minutes", Rank: 0},
				{Code: "hands", Label: "Needs hands, or less than 3 minutes", Rank: 1},
				{Code: "cushion", Label: "Needs a cushion", Rank: 2},
				{Code: "cannot", Label: "Cannot", Rank: 3},
			},
			Stops: []assessment.StopReason{assessment.StopStretch, assessment.StopStiffness, assessment.StopPain},
			References: []assessment.Reference{{
				Worse: assessment.HigherIsWorse, Cuts: stepped(0, 1, 2), Basis: assessment.Convention,
				Note: "No published norm. The range is partly the shape of the bones.",
			}},
			HowTo: []string{
				"Sit on the floor with the legs crossed, knees at or below the hip crest.",
				"Stay for 3 minutes without hands.",
				"Grade what was needed: nothing, hands, a cushion, or not possible.",
				"Ask where it stops: groin, outer hip, inner knee or back.",
			},
			Says:      "Whether floor sitting is a habit that could be won back.",
			CannotSay: "How stiff the hip is: bone shape sets part of it.",
			Aliases:   []string{"cross legged"}, Codings: local(CrossLegged),
		},
		{
			ID: LegBehind, Name: "Leg behind, standing", Plain: "Taking your leg behind you", Brief: "thigh to vertical, trunk upright",
			Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is behind vertical", Paired: true, Step: 1,
			Accept: within(-15, 45), Expect: within(-5, 35), Methods: []assessment.Method{assessment.Inclinometer, assessment.Photo, assessment.VideoFrame},
			Validities: []assessment.Validity{
				{Code: "trunk_leans", Question: "Did the trunk lean forward more than 5°?", Broken: "trunk leaned forward"},
				{Code: "back_arches", Question: "Did the low back arch?", Broken: "low back arched"},
			},
			References: []assessment.Reference{{
				Worse: assessment.LowerIsWorse, Cuts: stepped(10, 5, 0), Basis: assessment.Convention,
				Note: "No reference was found for this exact test.",
			}},
			SideRule: &assessment.SideRule{Absolute: 5, Basis: assessment.Convention},
			HowTo: []string{
				"Stand side-on, fingertips on a rail, trunk upright, inclinometer on the lower thigh.",
				"Slide one straight leg back as far as it goes.",
				"Stop when the pelvis starts to tip, the trunk leans or the back arches.",
				"Write the thigh angle at that moment.",
			},
			Says:      "How far the leg goes back under control, upright.",
			CannotSay: "Anything finer than 8 degrees until the clinic has tried its own repeatability.",
			Aliases:   []string{"standing hip extension"}, Codings: local(LegBehind),
		},
		{
			ID: ThomasHip, Name: "Hip extension, Thomas test", Plain: "Front-of-hip stretch", Brief: "lying, thigh to level, pelvis held flat",
			Pillar: assessment.Mobility, Unit: degrees, Positive: "+ is thigh below level", Paired: true, Step: 1,
			Accept: within(-40, 40), Expect: within(-20, 30), Methods: []assessment.Method{assessment.Trigonometry, assessment.Goniometer, assessment.Inclinometer, assessment.Photo},
			Validities: []assessment.Validity{{Code: PelvisFree, Question: "Was the pelvis not held flat?", Broken: "pelvis not held flat"}},
			References: []assessment.Reference{{
				Worse: assessment.LowerIsWorse, Cuts: stepped(10, 0, -5), Basis: assessment.Convention, Sources: []assessment.SourceID{"Ferber10", "Harvey98", "Roach15"},
				Note: "Between recreational athletes (+10.6 ± 9.6), active adults without back pain (+6.8) and those with it (−4.2).",
			}},
			Precisions: []assessment.Precision{{For: assessment.Population{Methods: []assessment.Method{assessment.Trigonometry}}, SEM: 2.7, MDC: 7.5, Basis: assessment.Convention, Sources: []assessment.SourceID{"TRIG15"}}},
			SideRule:   &assessment.SideRule{Absolute: 8, Basis: assessment.Convention, Sources: []assessment.SourceID{"Kim20"}},
			HowTo: []string{
				"Sit on the very edge of the couch and roll back, hugging both knees.",
				"Hold one knee so that the low back stays flat; put a hand or a cuff under it.",
				"Lower the other leg until it hangs.",
				"Measure the thigh against level: + is below, − above. Say whether the pelvis was held.",
			},
			Says:      "Active people with long-standing back pain had about 11 degrees less than others.",
			CannotSay: "How far the leg goes back in running: the test does not predict it. Without the pelvis held it says nothing.",
			Sources:   []assessment.SourceID{"Roach15", "Vigotsky16", "Schache00"}, Aliases: []string{"modified thomas test", "thomas"}, Codings: local(ThomasHip),
		},
		{
			ID: HamstringAKE, Name: "Hamstrings, active knee extension", Plain: "Back-of-thigh stretch", Brief: "degrees short of straight, hip at 90°",
			Pillar: assessment.Mobility, Unit: degrees, Positive: "lower is better", Paired: true, Step: 1,
			Accept: within(0, 90), Expect: within(0, 60), Methods: []assessment.Method{assessment.Inclinometer, assessment.Goniometer, assessment.Photo},
			Stops: []assessment.StopReason{assessment.StopStretch, assessment.StopStiffness, assessment.StopPain},
			References: []assessment.Reference{
				{
					For: assessment.Population{Sex: assessment.Male}, Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Sources: []assessment.SourceID{"R22"},
					Cuts: []assessment.Cut{cut(27, assessment.Mild), {At: 33, Grade: assessment.Moderate, Basis: assessment.Published}, cut(41, assessment.Marked)},
					Note: "Male students, 18 to 24: 17.8 ± 9.1; called short above 33.",
				},
				{
					For: assessment.Population{Sex: assessment.Female}, Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Sources: []assessment.SourceID{"R22"},
					Cuts: []assessment.Cut{cut(19, assessment.Mild), {At: 23.4, Grade: assessment.Moderate, Basis: assessment.Published}, cut(31, assessment.Marked)},
					Note: "Female students, 18 to 24: 13.4 ± 6.0; called short above 23.4.",
				},
			},
			Precisions: []assessment.Precision{{SEM: 2.9, MDC: 8, Basis: assessment.Published, Sources: []assessment.SourceID{"R23"}}},
			SideRule:   &assessment.SideRule{Absolute: 8, Basis: assessment.Convention},
			HowTo: []string{
				"Lie on the back, hip held at 90 degrees, the other leg flat.",
				"Straighten the knee until the first firm stop.",
				"Write how many degrees it lacks of straight.",
				"Ask for tingling below the knee: then it is a nerve sign, not a short muscle.",
			},
			Says:      "Restricted hamstrings have a small link with later back pain.",
			CannotSay: "That stretching changes how somebody runs: one bout did not.",
			Sources:   []assessment.SourceID{"Sadler17"}, Aliases: []string{"ake", "active knee extension"}, Codings: local(HamstringAKE),
		},
		{
			ID: SideBend, Name: "Side-bend", Plain: "Bending to the side", Brief: "fingertip travel down the thigh",
			Pillar: assessment.Mobility, Unit: centimetres, Paired: true, Decimals: 1, Step: 0.5,
			Accept: within(0, 45), Expect: within(5, 35), Methods: []assessment.Method{assessment.Tape},
			Stops: []assessment.StopReason{assessment.StopStretch, assessment.StopStiffness, assessment.StopPain},
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
			Sources:   []assessment.SourceID{"Sadler17"}, Aliases: []string{"lateral flexion", "side bend"}, Codings: local(SideBend),
		},
		{
			ID: KneeToWall, Name: "Ankle, knee to wall", Plain: "Ankle bend", Brief: "toe to wall, heel down",
			Pillar: assessment.Mobility, Unit: centimetres, Paired: true, Decimals: 1, Step: 0.5,
			Accept: within(0, 25), Expect: within(2, 20), Methods: []assessment.Method{assessment.Tape},
			References: []assessment.Reference{
				{
					For: assessment.Population{Age: within(60, 120)}, Worse: assessment.LowerIsWorse, Cuts: stepped(8, 6, 4), Basis: assessment.Convention,
					Note: "From 60 years two centimetres less are expected.",
				},
				{Worse: assessment.LowerIsWorse, Cuts: stepped(10, 8, 6), Basis: assessment.Convention, Note: "No published cut-off was seen."},
			},
			Precisions: []assessment.Precision{{MDC: 1.9, MDCOther: 1.9, Basis: assessment.Published, Sources: []assessment.SourceID{"Powden15"}}},
			SideRule:   &assessment.SideRule{Absolute: 1.9, Basis: assessment.Published, Sources: []assessment.SourceID{"Powden15"}},
			HowTo: []string{
				"Foot square to the wall, heel down.",
				"Bring the knee over the second toe to touch the wall.",
				"Slide back to the last place where it still touches with the heel down.",
				"Measure from the big toe to the wall.",
			},
			Says:      "How far the ankle bends under load. It falls mainly from 60 years.",
			CannotSay: "That both sides must be equal: healthy sides differ too.",
			Sources:   []assessment.SourceID{"R26", "Rabin15"}, Aliases: []string{"weight-bearing lunge", "ktw"}, Codings: local(KneeToWall),
		},
	}
}
