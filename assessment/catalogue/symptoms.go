package catalogue

import (
	"slices"

	"stridewell/assessment"
)

// symptoms lists what the client feels. Scores are not graded: they are
// compared with the client's own earlier ones.
func symptoms() []assessment.Measure {
	now := pain(PainNow, "Pain now", "Pain today", "now", "nprs now", "pain today")
	now.Codings = coded(PainNow, assessment.Coding{System: "http://loinc.org", Code: "72514-3"})
	return slices.Concat(
		[]assessment.Measure{
			now,
			pain(PainWorst, "Worst pain in the last week", "Worst pain this week", "worst of seven days", "nprs worst", "worst pain"),
			pain(PainBest, "Least pain in the last week", "Least pain this week", "least of seven days", "nprs best", "least pain"),
			pain(PainAverage, "Usual pain in the last week", "Usual pain this week", "on most of seven days", "nprs average", "average pain"),
			pain(PainRunning, "Pain during the last run", "Pain when you run", "worst of the last run", "nprs running", "pain during run"),
			pain(PainNextMorning, "Pain the morning after a run", "Pain the next day", "on waking, 24 hours rule", "next morning", "pain next day"),
			quality(), site(),
		},
		behaviour(), instruments(), dailyLife(),
	)
}

func pain(id assessment.MeasureID, name, plain, when string, aliases ...string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: when + ": 0 none, 10 worst imaginable", Pillar: assessment.Symptoms,
		Unit: outOfTen, Step: 1, Accept: within(0, 10), Expect: within(0, 10),
		Worse: assessment.HigherIsWorse, Methods: by(assessment.Question),
		// The smallest change that matters to people with back pain, not an error:
		// the client rates, so it is the same whoever asks.
		Precisions: []assessment.Precision{{
			MDC: 2, MDCOther: 2, Important: 2, AtLeast: true, Basis: assessment.Published, Sources: from("Ostelo08", "NPRS20"),
		}},
		HowTo: []string{
			"Ask for a whole number from 0 to 10.",
			"0 is no pain, 10 the worst they can imagine.",
			"Ask with the same words at each visit.",
		},
		Says:      "A change of 2 points or more matters to people with back pain.",
		CannotSay: "How much tissue is involved, or whether running does harm.",
		Aliases:   aliases, Codings: coded(id),
	}
}

func quality() assessment.Measure {
	return described(Quality, "Kind of symptom", "What it feels like", "in the client's words", []assessment.Choice{
		{Code: "tight", Label: "Tight"},
		{Code: "ache", Label: "Ache"},
		{Code: "sharp", Label: "Sharp"},
		{Code: "burning", Label: "Burning"},
		{Code: PinsAndNeedles, Label: "Pins and needles"},
		{Code: Weakness, Label: "Weakness"},
	}, "Burning, tingling and weakness ask for a look at the nerves.", "symptom quality")
}

func site() assessment.Measure {
	return described(Site, "Place of the symptom", "Where it is", "where it is felt most", []assessment.Choice{
		{Code: "central", Label: "Middle of the low back"},
		{Code: "one_side", Label: "One side of the low back"},
		{Code: "buttock", Label: "Buttock"},
		{Code: "groin", Label: "Groin"},
		{Code: LegBelowKnee, Label: "Leg below the knee"},
	}, "One-sided and bony places lead to the red-flag questions.", "symptom site")
}

// described is an answer without an order.
func described(id assessment.MeasureID, name, plain, brief string, answers []assessment.Choice, says, alias string) assessment.Measure {
	return assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: brief, Pillar: assessment.Symptoms, Unit: answer,
		Methods: by(assessment.Question), Choices: answers,
		HowTo: []string{
			"Ask with open words first.",
			"Choose the answer that fits best.",
			"Write the client's own words in the note.",
		},
		Says:      says,
		CannotSay: "What the cause is.",
		Aliases:   []string{alias}, Codings: coded(id),
	}
}
