package catalogue

import "stridewell/assessment"

// endurance lists the endurance and strength tests in the order they tire:
// quality first, then calf, legs, bridge, side bridge, the back hold last. Rest
// 3 to 5 minutes between holds.
func endurance() []assessment.Measure {
	return []assessment.Measure{
		stepDown(), lungeQuality(),
		heelRaise(), soleusRaise(), sitToStandSingle(), sitToStand30s(), sitToStand60s(),
		kneeExtensionTorque(), heaviest(Squat5RM, "Squat, 5 repetitions", "Most you can squat with", "squat 5rm"),
		heaviest(Deadlift5RM, "Deadlift, 5 repetitions", "Most you can lift off the floor", "deadlift 5rm"),
		heaviest(Calf5RM, "Calf raise, 5 repetitions", "Most you can lift on your toes", "calf 5rm"),
		hamstringBridge(), wallSit(), hipAbductionHold(), frontPlank(), sideBridge(), trunkFlexion(), trunkExtension(),
	}
}

// ends are what may end an endurance test, with those of the one test.
func ends(further ...assessment.StopReason) []assessment.StopReason {
	return append([]assessment.StopReason{assessment.StopFatigue, assessment.StopForm, assessment.StopPain}, further...)
}

func stepDown() assessment.Measure {
	return assessment.Measure{
		ID: StepDown, Name: "Step-down quality", Plain: "Control stepping down", Brief: "20 cm step, 5 repetitions, score 0 to 6",
		Pillar: assessment.Endurance, Unit: score, Paired: true, Step: 1,
		Accept: within(0, 6), Expect: within(0, 6), Methods: by(assessment.Eye, assessment.VideoMean), Stops: ends(),
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Basis: assessment.Published, Sources: from("StepDownQuality"),
			Cuts: []assessment.Cut{cut(1, assessment.Mild), {At: 4, Grade: assessment.Moderate, Inclusive: true}},
			Note: "The authors call 0 to 1 good, 2 to 3 medium and 4 or more poor; medium is shown as mild here, poor as moderate.",
		}},
		HowTo: []string{
			"Stand on a step of 20 cm, hands on the waist, and lower the other heel to the floor five times.",
			"Score the worst fault that keeps coming back.",
			"Arms used to balance 1; trunk leans 1; pelvis not level 1; unsteady 1.",
			"Knee inside the second toe 1, inside the foot 2.",
		},
		Says:      "How well the leg controls a small step.",
		CannotSay: "A change seen by another examiner: raters agreed moderately to well. Film it, or keep one examiner.",
		Sources:   from("StepDownQuality", "SLSrating"), Aliases: []string{"lateral step down", "step down score", "single leg squat quality"}, Codings: coded(StepDown),
	}
}

func lungeQuality() assessment.Measure {
	return assessment.Measure{
		ID: LungeQuality, Name: "Lunge quality", Plain: "Lunge", Brief: "faults seen, grade 0 to 3",
		Pillar: assessment.Endurance, Unit: grade, Paired: true, Worse: assessment.HigherIsWorse, Methods: by(assessment.Eye, assessment.VideoMean),
		Choices: inOrder(
			assessment.Choice{Code: "clean", Label: "Clean"},
			assessment.Choice{Code: "one_fault", Label: "One fault"},
			assessment.Choice{Code: "two_faults", Label: "Two faults"},
			assessment.Choice{Code: "cannot", Label: "Cannot, or pain"},
		),
		Definitions: []assessment.Definition{
			{Code: "forward", Label: "forward", Words: "A step forward."},
			{Code: "sideways", Label: "sideways", Words: "A step to the side."},
			{Code: "open_back", Label: "back and open", Words: "A step back with the hips turned open."},
		},
		Stops:      ends(),
		References: byRank("No norm was found."),
		HowTo: []string{
			"Show the lunge once, then watch five on each side.",
			"Count what keeps coming back: knee inside the foot, pelvis dropping, trunk leaning, heel lifting.",
			"Grade the worst side of it, and say which lunge it was.",
		},
		Says:      "Which way of lunging this runner controls.",
		CannotSay: "What is usual, or how alike two examiners see it.",
		Aliases:   []string{"lunge"}, Codings: coded(LungeQuality),
	}
}
