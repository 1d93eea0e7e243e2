package catalogue

import "stridewell/assessment"

// symptoms lists what the client feels. None of it is graded: scores are
// compared with the client's own earlier ones.
func symptoms() []assessment.Measure {
	now := pain(PainNow, "Pain now", "Pain today", "now")
	now.Aliases = []string{"nprs now", "pain today"}
	now.Codings = coded(PainNow, assessment.Coding{System: "http://loinc.org", Code: "72514-3"})
	worst := pain(PainWorst, "Worst pain in the last week", "Worst pain this week", "worst of seven days")
	worst.Aliases = []string{"nprs worst", "worst pain"}
	return []assessment.Measure{
		now,
		worst,
		onsetDistance(),
		eased(EasedBySlower, "Eased by running slower", "Slowing down helps", []string{"slower helps"}),
		eased(EasedByShorterSteps, "Eased by shorter steps", "Smaller steps help", []string{"shorter steps help"}),
		eased(EasedByWalking, "Eased by walking", "Walking helps", []string{"walk helps", "walking helps"}),
	}
}

func pain(id assessment.MeasureID, name, plain, when string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: when + ": 0 none, 10 worst imaginable", Pillar: assessment.Symptoms,
		Unit: outOfTen, Step: 1, Accept: within(0, 10), Expect: within(0, 10),
		Worse: assessment.HigherIsWorse, Methods: by(assessment.Question),
		// The smallest change that matters to people with back pain, not an error:
		// the client rates, so it is the same whoever asks.
		Precisions: []assessment.Precision{{
			MDC: 2, MDCOther: 2, AtLeast: true, Basis: assessment.Published, Sources: from("Ostelo08", "NPRS20"),
		}},
		HowTo: []string{
			"Ask for a whole number from 0 to 10.",
			"0 is no pain, 10 the worst they can imagine.",
			"Ask with the same words at each visit.",
		},
		Says:      "A change of 2 points or more matters to people with back pain.",
		CannotSay: "How much tissue is involved, or whether running does harm.",
		Codings:   coded(id),
	}
}

func onsetDistance() assessment.Measure {
	return assessment.Measure{
		ID: OnsetDistance, Name: "Distance before tightness", Plain: "Distance before it tightens",
		Brief: "usual distance, median of the last three", Pillar: assessment.Symptoms,
		Unit: kilometres, Decimals: 1, Step: 0.1, Accept: within(0, 100), Expect: within(0.1, 30),
		Worse: assessment.LowerIsWorse, Methods: by(assessment.Question, assessment.Watch),
		Precisions: []assessment.Precision{{MDC: 0.5, MDCOther: 0.5, Share: 0.2, AtLeast: true, Basis: assessment.Convention}},
		HowTo: []string{
			"Ask how far into a run it begins, on the last three runs.",
			"Write the middle one of the three.",
			"Ask whether it is the same distance each time.",
		},
		Says:      "How far this runner gets before the low back tightens: the outcome to follow when it begins at a distance.",
		CannotSay: "What causes it. Its error is not known: less than half a kilometre, or less than a fifth, is treated as no change.",
		Aliases:   []string{"onset km", "onset distance"}, Codings: coded(OnsetDistance),
	}
}

// eased asks for one thing that may ease the symptom. The answers have no
// order: partly and not tried are not steps of a scale.
func eased(id assessment.MeasureID, name, plain string, aliases []string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: "asked, or tried on the treadmill", Pillar: assessment.Symptoms,
		Unit: answer, Methods: by(assessment.Question),
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
		CannotSay: "What the cause is. It guides which drill to try first.",
		Aliases:   aliases, Codings: coded(id),
	}
}
