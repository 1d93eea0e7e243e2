package catalogue

import "stridewell/assessment"

// sitting lists the positions of sitting and kneeling on the floor.
func sitting() []assessment.Measure {
	return []assessment.Measure{crossLegged(), crossLeggedKneeHeight(), faberHeight(), ninetyNinety(), halfKneeling(), longSitting()}
}

func crossLegged() assessment.Measure {
	return assessment.Measure{
		ID: CrossLegged, Name: "Cross-legged sitting", Plain: "Sitting with crossed legs", Brief: "grade 0 to 3, for 3 minutes",
		Pillar: assessment.Mobility, Unit: grade, Worse: assessment.HigherIsWorse, Methods: by(assessment.Eye),
		Choices: inOrder(
			assessment.Choice{Code: "comfortable", Label: "Easy for 3 minutes"},
			assessment.Choice{Code: "hands", Label: "Needs hands, or less than 3 minutes"},
			assessment.Choice{Code: "cushion", Label: "Needs a cushion"},
			assessment.Choice{Code: "cannot", Label: "Cannot"},
		),
		Stops:      limits(),
		References: byRank("No published norm was found. The range is partly the shape of the bones."),
		HowTo: []string{
			"Sit on the floor with the legs crossed, knees at or below the hip crest.",
			"Stay for 3 minutes without hands.",
			"Grade what was needed: nothing, hands, a cushion, or not possible. Note the height of the cushion.",
			"Ask where it stops: groin, outer hip, inner knee or back.",
		},
		Says:      "Whether floor sitting is easy, and by how much it changes from visit to visit.",
		CannotSay: "How stiff the hip is: healthy hips turned out between 38 and 82 degrees, and bone shape sets part of it.",
		Sources:   from("Ganokroj21"), Aliases: []string{"cross legged"}, Codings: coded(CrossLegged),
	}
}

func crossLeggedKneeHeight() assessment.Measure {
	return assessment.Measure{
		ID: CrossLeggedKneeHeight, Name: "Knee height, cross-legged", Plain: "How high your knee stays", Brief: "floor to the outer knee line",
		Pillar: assessment.Mobility, Unit: centimetres, Paired: true, Decimals: 1, Step: 0.5, Worse: assessment.HigherIsWorse,
		Accept: within(0, 60), Expect: within(5, 45), Methods: by(assessment.Tape), Stops: limits(),
		Definitions: []assessment.Definition{
			{Code: "in_front", Label: "this leg in front", Words: "Measured on the leg that is crossed in front."},
			{Code: "behind", Label: "this leg behind", Words: "Measured on the leg that is crossed behind."},
		},
		SideRule: &assessment.SideRule{Absolute: 4, Basis: assessment.Convention, Sources: from("FABERrel")},
		HowTo: []string{
			"Sit on the floor with the legs crossed, back upright.",
			"Measure from the floor to the outer line of the knee, left and right.",
			"Cross the legs the other way round and measure the other leg in the same place.",
			"Say which leg lies in front.",
		},
		Says:      "Whether one hip opens less than the other. More than 4 cm is worth explaining; that figure is borrowed from the figure-four test.",
		CannotSay: "What height is usual: no norm was found.",
		Aliases:   []string{"cross legged knee height"}, Codings: coded(CrossLeggedKneeHeight),
	}
}

func faberHeight() assessment.Measure {
	return assessment.Measure{
		ID: FaberHeight, Name: "Figure-four height (FABER)", Plain: "Figure-four stretch", Brief: "couch to the outer knee line, pelvis level",
		Pillar: assessment.Mobility, Unit: centimetres, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(0, 50), Expect: within(3, 35), Methods: by(assessment.Tape), Stops: limits(),
		Validities: []assessment.Validity{{Code: "pelvis_tips", Question: "Did the pelvis tip?", Broken: "pelvis not held level"}},
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: []assessment.Cut{cut(15, assessment.Mild), cut(18, assessment.Marked)},
			Basis: assessment.Convention, Sources: from("FABERrel"),
			Note: "19 healthy adults: 12.4 ± 2.8 cm. There is no middle band: it would be narrower than the error.",
		}},
		Precisions: []assessment.Precision{{MDC: 3.7, Basis: assessment.Published, Sources: from("FABERrel")}},
		SideRule:   &assessment.SideRule{Absolute: 4, Basis: assessment.Published, Sources: from("FABERrel")},
		HowTo: []string{
			"Lie on the back, heel just above the other knee.",
			"Hold the pelvis level and let the knee fall.",
			"Measure from the couch to the outer line of the knee.",
			"Ask where it is felt: pain in the groin and pain at the back of the pelvis are noted apart.",
		},
		Says:      "How far the hip opens out. Healthy sides differed by 2 cm.",
		CannotSay: "Where pain comes from. Pain here with a tender sacrum and pain on hopping belongs to the red-flag questions.",
		Sources:   from("FABERrel"), Aliases: []string{"faber", "figure four"}, Codings: coded(FaberHeight),
	}
}

func ninetyNinety() assessment.Measure {
	return assessment.Measure{
		ID: NinetyNinety, Name: "90/90 sitting", Plain: "Sitting with both knees bent to one side", Brief: "grade 0 to 3; the side is the front leg",
		Pillar: assessment.Mobility, Unit: grade, Paired: true, Worse: assessment.HigherIsWorse, Methods: by(assessment.Eye),
		Choices: inOrder(
			assessment.Choice{Code: "upright", Label: "Upright without hands"},
			assessment.Choice{Code: "one_hand", Label: "Needs one hand"},
			assessment.Choice{Code: "two_hands", Label: "Two hands, or the trunk leans"},
			assessment.Choice{Code: "cannot", Label: "Cannot"},
		),
		Stops:      limits(),
		References: byRank("No norm was found."),
		HowTo: []string{
			"Sit on the floor, one leg in front and one to the side, both knees bent at 90 degrees.",
			"Sit upright without hands.",
			"Grade what was needed, and change sides.",
		},
		Says:      "Whether both hips turn enough to sit this way.",
		CannotSay: "What is usual, or which part of the hip stops it.",
		Aliases:   []string{"90/90", "ninety ninety"}, Codings: coded(NinetyNinety),
	}
}

func halfKneeling() assessment.Measure {
	return assessment.Measure{
		ID: HalfKneeling, Name: "Half-kneeling, pelvis tucked", Plain: "Kneeling on one knee", Brief: "grade 0 to 3, for 10 s; the side is the knee that is down",
		Pillar: assessment.Mobility, Unit: grade, Paired: true, Worse: assessment.HigherIsWorse, Methods: by(assessment.Eye),
		Choices: inOrder(
			assessment.Choice{Code: "easy", Label: "Easy"},
			assessment.Choice{Code: "pull", Label: "Pull at the front of the hip"},
			assessment.Choice{Code: "cannot_tuck", Label: "Cannot tuck the pelvis"},
			assessment.Choice{Code: "pain", Label: "Pain"},
		),
		Stops:      limits(),
		References: byRank("No norm was found."),
		HowTo: []string{
			"Kneel on one knee with that thigh upright.",
			"Tuck the pelvis under and stay for 10 seconds.",
			"Ask what is felt, and where.",
		},
		Says:      "Whether the front of the hip lets the pelvis tuck under in an upright position.",
		CannotSay: "How far the leg goes back in running.",
		Aliases:   []string{"half kneel"}, Codings: coded(HalfKneeling),
	}
}

func longSitting() assessment.Measure {
	return assessment.Measure{
		ID: LongSitting, Name: "Long sitting", Plain: "Sitting with straight legs", Brief: "trunk upright, no hands",
		Pillar: assessment.Mobility, Unit: answer, Worse: assessment.HigherIsWorse, Methods: by(assessment.Eye),
		Choices: inOrder(
			assessment.Choice{Code: Yes, Label: "Upright without hands"},
			assessment.Choice{Code: No, Label: "Not upright, or needs hands"},
		),
		Stops: limits(),
		HowTo: []string{
			"Sit on the floor with the legs straight out.",
			"Bring the trunk upright without hands.",
			"Ask what stops them, and where.",
		},
		Says:      "Whether sitting with straight legs is possible.",
		CannotSay: "Whether the hips, the hamstrings or the back stop it. There is no cut-off.",
		Aliases:   []string{"long sit"}, Codings: coded(LongSitting),
	}
}
