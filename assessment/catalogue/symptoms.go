package catalogue

import "stridewell/assessment"

// symptoms lists what the client feels. None of it is graded: scores are
// compared with the client's own earlier ones.
func symptoms() []assessment.Measure {
	return []assessment.Measure{
		pain(PainNow, "Pain now", "Pain today", "0 none, 10 worst imaginable", []string{"nprs now"}),
		pain(PainWorst, "Worst pain in the last week", "Worst pain this week", "0 none, 10 worst imaginable", []string{"worst pain", "nprs worst"}),
		{
			ID: OnsetDistance, Name: "Distance before tightness", Plain: "Distance before it tightens",
			Brief: "usual distance, median of the last three", Pillar: assessment.Symptoms,
			Unit: kilometres, Decimals: 1, Step: 0.1, Accept: within(0, 100), Expect: within(0.1, 30),
			Worse: assessment.LowerIsWorse, Methods: []assessment.Method{assessment.Question, assessment.Watch},
			// Noise until the clinic has data of its own: less than 0.5 km (F4).
			Precisions: []assessment.Precision{{MDC: 0.5, MDCOther: 0.5, AtLeast: true, Basis: assessment.Convention}},
			HowTo: []string{
				"Ask how far into a run it begins, on the last three runs.",
				"Write the middle of the three.",
				"Ask whether it is the same distance each time.",
			},
			Says:      "How far this runner gets before the low back tightens: the outcome to follow when it begins at a distance.",
			CannotSay: "What causes it. Its error is not known; less than half a kilometre is treated as no change.",
			Aliases:   []string{"onset km", "onset distance"}, Codings: local(OnsetDistance),
		},
		eased(EasedBySlower, "Eased by running slower", "Slowing down helps", []string{"slower helps"}),
		eased(EasedByShorterSteps, "Eased by shorter steps", "Smaller steps help", []string{"shorter steps help"}),
		eased(EasedByWalking, "Eased by walking", "Walking helps", []string{"walk helps", "walking helps"}),
	}
}

func pain(id assessment.MeasureID, name, plain, brief string, aliases []string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: brief, Pillar: assessment.Symptoms,
		Unit: points, Step: 1, Accept: within(0, 10), Expect: within(0, 10),
		Worse: assessment.HigherIsWorse, Methods: []assessment.Method{assessment.Question},
		// 1.3 to 1.8 points were found, rounded to 2 by consensus: a change of 2 counts.
		Precisions: []assessment.Precision{{MDC: 1.8, MDCOther: 1.8, Basis: assessment.Published, Sources: []assessment.SourceID{"R66", "Ostelo08"}}},
		HowTo: []string{
			"Ask for a whole number from 0 to 10.",
			"0 is no pain, 10 the worst they can imagine.",
			"Ask the same words each visit.",
		},
		Says:      "A change of 2 points or more matters to people with back pain.",
		CannotSay: "How much tissue is involved, or whether running does harm.",
		Aliases:   aliases, Codings: local(id),
	}
}

func eased(id assessment.MeasureID, name, plain string, aliases []string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: "asked, or tried on the treadmill", Pillar: assessment.Symptoms,
		Unit: answer, Methods: []assessment.Method{assessment.Question},
		Choices: []assessment.Choice{
			{Code: Yes, Label: "Yes"},
			{Code: Partly, Label: "Partly"},
			{Code: No, Label: "No"},
			{Code: NotTried, Label: "Not tried"},
		},
		HowTo: []string{
			"Ask what happens when they try it once the back is tight.",
			"If it was never tried, try it on the treadmill.",
			"Note how long the ease takes to come.",
		},
		Says:      "Which change to the run eases this runner's own symptom.",
		CannotSay: "What is wrong. It guides which drill to try first.",
		Aliases:   aliases, Codings: local(id),
	}
}
