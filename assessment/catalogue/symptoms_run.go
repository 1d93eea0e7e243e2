package catalogue

import "stridewell/assessment"

// behaviour lists how the symptom behaves in the run and under repeated
// movement.
func behaviour() []assessment.Measure {
	return []assessment.Measure{
		onsetDistance(),
		lasting(OnsetTime, "Time before tightness", "Minutes before it tightens", "usual, median of the last three", within(0, 600), within(1, 180), assessment.LowerIsWorse, "onset min"),
		eased(EasedBySlower, "Eased by running slower", "Slowing down helps", "slower helps"),
		eased(EasedByShorterSteps, "Eased by shorter steps", "Smaller steps help", "shorter steps help"),
		eased(EasedByWalking, "Eased by walking", "Walking helps", "walk helps", "walking helps"),
		eased(EasedByStopping, "Eased by standing still", "Stopping helps", "stop helps"),
		eased(EasedByStretching, "Eased by stretching", "Stretching helps", "stretching helps"),
		eased(EasedByUphill, "Eased by running uphill", "Running uphill helps", "uphill"),
		eased(EasedByDownhill, "Eased by running downhill", "Running downhill helps", "downhill"),
		eased(EasedByBending, "Eased by bending forward", "Bending forward helps", "bend forward helps"),
		eased(EasedByLeaningBack, "Eased by leaning back", "Leaning back helps", "lean back helps"),
		eased(EasedBySitting, "Eased by sitting", "Sitting down helps", "sit helps"),
		lasting(EaseTime, "Time to ease", "Minutes until it eases", "after what eases it most", within(0, 1440), within(0, 240), assessment.HigherIsWorse, "minutes to ease"),
		resumeDistance(),
		lasting(MorningStiffness, "Morning stiffness", "Stiff in the morning", "until it has worn off", within(0, 240), within(0, 120), assessment.HigherIsWorse, "stiff min"),
		nightWaking(),
		repeated(RepeatedFlexion, "Ten bends forward", "After ten bends forward", "repeated flexion"),
		repeated(RepeatedExtension, "Ten bends backward", "After ten bends backward", "repeated extension"),
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
func eased(id assessment.MeasureID, name, plain string, aliases ...string) assessment.Measure {
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

// lasting is a time the client tells, in minutes.
func lasting(id assessment.MeasureID, name, plain, brief string, accept, expect assessment.Range, worse assessment.Direction, alias string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: brief, Pillar: assessment.Symptoms, Unit: minutes, Step: 1,
		Accept: accept, Expect: expect, Worse: worse, Methods: by(assessment.Question, assessment.Watch),
		HowTo: []string{
			"Ask for the last three times, one by one.",
			"Write the middle one of the three.",
			"Ask whether it is the same each time.",
		},
		Says:      "How the symptom behaves, followed over time.",
		CannotSay: "Whether a change is real: its error is not known.",
		Aliases:   []string{alias}, Codings: coded(id),
	}
}

func resumeDistance() assessment.Measure {
	return assessment.Measure{
		ID: ResumeDistance, Name: "Distance after a walk break", Plain: "How far you can run on after a walk",
		Brief: "until it tightens again", Pillar: assessment.Symptoms,
		Unit: kilometres, Decimals: 1, Step: 0.1, Accept: within(0, 100), Expect: within(0, 30),
		Worse: assessment.LowerIsWorse, Methods: by(assessment.Question, assessment.Watch),
		HowTo: []string{
			"Ask whether they can run on after walking.",
			"Ask how far, the last three times.",
			"Write the middle one; 0 where it does not let go.",
		},
		Says:      "What walk breaks give back: the start of a plan with planned walks.",
		CannotSay: "Whether a change is real: its error is not known.",
		Aliases:   []string{"resume tolerance"}, Codings: coded(ResumeDistance),
	}
}

func nightWaking() assessment.Measure {
	return described(NightWaking, "Wakes at night", "Wakes you at night", "from the symptom, last week", []assessment.Choice{
		{Code: Yes, Label: "Yes"},
		{Code: No, Label: "No"},
	}, "Pain that wakes at night leads to the red-flag questions.", "night wake")
}

// repeated is the response to ten repeats of a movement: it tells what to avoid
// first.
func repeated(id assessment.MeasureID, name, plain, alias string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: "standing, response of the symptom", Pillar: assessment.Symptoms, Unit: answer,
		Methods: by(assessment.Question),
		Choices: []assessment.Choice{
			{Code: "better", Label: "Better, or nearer to the spine"},
			{Code: MadeWorse, Label: "Worse, or further from the spine"},
			{Code: "no_effect", Label: "No effect"},
		},
		HowTo: []string{
			"Ask for pain from 0 to 10 and where it is.",
			"Repeat the movement ten times, as far as it goes.",
			"Ask again during and after: less, more, or elsewhere.",
		},
		Says:      "Which movement to leave out first.",
		CannotSay: "What the cause is.",
		Aliases:   []string{alias}, Codings: coded(id),
	}
}
