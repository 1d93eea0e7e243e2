package catalogue

import "stridewell/assessment"

// dailyLife lists the day around the run.
func dailyLife() []assessment.Measure {
	return []assessment.Measure{
		sittingHours(),
		lasting(SittingTolerance, "Sitting before discomfort", "How long you can sit", "chair, until it is felt", within(0, 600), within(0, 480), assessment.LowerIsWorse, "sit minutes"),
		shoesAndSocks(),
		trouble(Lifting, "Lifting", "Lifting things"),
		trouble(FloorSitting, "Sitting on the floor", "Sitting on the floor"),
		trouble(Stairs, "Stairs", "Going up and down stairs"),
	}
}

func sittingHours() assessment.Measure {
	return assessment.Measure{
		ID: SittingHours, Name: "Sitting a day", Plain: "Hours you sit", Brief: "work, car and home, a usual day",
		Pillar: assessment.Symptoms, Unit: hours, Decimals: 1, Step: 0.5,
		Accept: within(0, 24), Expect: within(0, 16), Methods: by(assessment.Question),
		HowTo: []string{
			"Go through a usual working day with the client.",
			"Add the hours in chairs, cars and on the sofa.",
			"Ask for the longest stretch without getting up, and note it.",
		},
		Says:      "What the day asks of the back besides running.",
		CannotSay: "That sitting causes the problem: there is no cut-off.",
		Aliases:   []string{"sitting hours"}, Codings: coded(SittingHours),
	}
}

func shoesAndSocks() assessment.Measure {
	return assessment.Measure{
		ID: ShoesAndSocks, Name: "Shoes and socks", Plain: "Putting on shoes and socks", Brief: "sitting, one foot at a time",
		Pillar: assessment.Symptoms, Unit: grade, Paired: true, Worse: assessment.HigherIsWorse, Methods: by(assessment.Question, assessment.Eye),
		Choices: inOrder(
			assessment.Choice{Code: "easy", Label: "Easy to the toes"},
			assessment.Choice{Code: "effort", Label: "With effort"},
			assessment.Choice{Code: "short_of_toes", Label: "Cannot reach the toes"},
			assessment.Choice{Code: "cannot", Label: "Cannot"},
		),
		References: byRank("No norm was found: the answers have an order and nothing more."),
		HowTo: []string{
			"Sit on a chair without leaning on anything.",
			"Bring one foot up and reach for the toes as if to put on a sock.",
			"Choose what was seen or told, left and right.",
		},
		Says:      "What stiffness means in the morning.",
		CannotSay: "Which joint stops it.",
		Aliases:   []string{"sock test"}, Codings: coded(ShoesAndSocks),
	}
}

// trouble is something of the day that may be limited.
func trouble(id assessment.MeasureID, name, plain string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: "in the last week", Pillar: assessment.Symptoms, Unit: grade,
		Worse: assessment.HigherIsWorse, Methods: by(assessment.Question),
		Choices: inOrder(
			assessment.Choice{Code: "none", Label: "No trouble"},
			assessment.Choice{Code: SomeTrouble, Label: "Some trouble"},
			assessment.Choice{Code: MuchTrouble, Label: "Much trouble"},
		),
		HowTo: []string{
			"Ask about the last week.",
			"Choose none, some or much.",
			"Ask for an example and note it.",
		},
		Says:      "What the day is like, followed over time.",
		CannotSay: "What is usual: there is no cut-off.",
		Aliases:   []string{"daily " + name}, Codings: coded(id),
	}
}
