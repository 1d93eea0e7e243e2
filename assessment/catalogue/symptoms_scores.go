package catalogue

import "stridewell/assessment"

// instruments lists questionnaires and scales. Where others hold the rights the
// score is entered and no item is shown.
func instruments() []assessment.Measure {
	return []assessment.Measure{
		function(FunctionFirst, "Activity 1 of your choice (PSFS)", "Your first activity", "psfs 1", 3),
		function(FunctionSecond, "Activity 2 of your choice (PSFS)", "Your second activity", "psfs 2", 3),
		function(FunctionThird, "Activity 3 of your choice (PSFS)", "Your third activity", "psfs 3", 3),
		function(FunctionMean, "Activities of your choice, mean (PSFS)", "Your activities", "psfs mean", 2),
		globalChange(), rmdq(), odi(), uwri(), ostrc(), startBack(),
	}
}

// function is an activity the client names, 0 unable to 10 as before.
func function(id assessment.MeasureID, name, plain, alias string, detectable float64) assessment.Measure {
	m := assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: "0 unable, 10 as before the problem", Pillar: assessment.Symptoms,
		Unit: outOfTen, Step: 1, Accept: within(0, 10), Expect: within(0, 10),
		Worse: assessment.LowerIsWorse, Methods: by(assessment.Question),
		Precisions: []assessment.Precision{{
			MDC: detectable, MDCOther: detectable, AtLeast: true, Basis: assessment.Published, Sources: from("PSFS"),
		}},
		HowTo: []string{
			"Ask for something important that is hard because of the problem, in the client's own words.",
			"Write the activity in the note.",
			"Ask for a number: 0 is unable, 10 is as before.",
			"At the next visit read their words back and ask again.",
		},
		Says:      "What the client wants back. It moves more than back-pain questionnaires in people with little disability, as runners are.",
		CannotSay: "How one client compares with another. The detectable change is at 90 %.",
		Sources:   from("PSFS", "Hall11"), Aliases: []string{alias}, Codings: coded(id),
	}
	if id == FunctionMean {
		m.Decimals, m.Step, m.Methods = 1, 0.1, by(assessment.Estimate, assessment.Question)
		m.HowTo = []string{
			"Ask for the activities one by one.",
			"The mean of those that were asked is worked out.",
			"Compare means of the same activities only.",
		}
	}
	return m
}

func globalChange() assessment.Measure {
	return assessment.Measure{
		ID: GlobalChange, Name: "Change as the client sees it", Plain: "How you have changed", Brief: "since the first visit, −5 to +5",
		Pillar: assessment.Symptoms, Unit: score, Positive: "+ is better", Signs: assessment.Signs{Plus: "better", Minus: "worse"}, Step: 1,
		Accept: within(-7, 7), Expect: within(-5, 5), Worse: assessment.LowerIsWorse, Methods: by(assessment.Question),
		Definitions: []assessment.Definition{
			{Code: "eleven_points", Label: "−5 to +5", Words: "Eleven points, from very much worse to completely recovered."},
			{Code: "fifteen_points", Label: "−7 to +7", Words: "Fifteen points, from very much worse to very much better."},
		},
		HowTo: []string{
			"Say the date it is compared with.",
			"Ask how the back is now against that day, all in all.",
			"Write a whole number: 0 is no change, + is better.",
		},
		Says:      "Whether the client feels changed. On eleven points about 2.5 matters to people with back pain.",
		CannotSay: "Much after a long time: people forget how they were.",
		Sources:   from("Kamper09", "GROCguide"), Aliases: []string{"groc", "global rating of change"}, Codings: coded(GlobalChange),
	}
}

// entered is a questionnaire of which only the score is kept.
func entered(m assessment.Measure) assessment.Measure {
	m.Pillar, m.Unit, m.Step, m.Methods = assessment.Symptoms, score, 1, by(assessment.Question)
	m.Expect = m.Accept
	m.HowTo = []string{
		"Give the client the original form, in their language and unaltered.",
		"Add it up as its manual says.",
		"Write the total here; the version belongs in the note.",
	}
	m.Codings = coded(m.ID)
	return m
}

func rmdq() assessment.Measure {
	return entered(assessment.Measure{
		ID: RMDQ, Name: "Roland-Morris score (RMDQ-24)", Plain: "Back in daily life", Brief: "0 to 24 statements ticked",
		Accept: within(0, 24), Worse: assessment.HigherIsWorse,
		Precisions: []assessment.Precision{{
			MDC: 5, MDCOther: 5, Important: 5, AtLeast: true, Basis: assessment.Published, Sources: from("Ostelo08", "RMDQerror"),
		}},
		Says:      "Disability from the low back. 5 points or more is a change that matters; 2 or fewer is called recovered.",
		CannotSay: "Much in runners: below 4 it cannot show getting better, above 20 not getting worse.",
		Sources:   from("Ostelo08", "RMDQerror", "Kamper10"), Aliases: []string{"rmdq", "roland morris"},
	})
}

func odi() assessment.Measure {
	return entered(assessment.Measure{
		ID: ODI, Name: "Oswestry score (ODI)", Plain: "Back at work and home", Brief: "0 to 100 %, score entry only",
		Accept: within(0, 100), Worse: assessment.HigherIsWorse,
		// The smallest change that matters, not an error.
		Precisions: []assessment.Precision{{
			MDC: 10, MDCOther: 10, Important: 10, AtLeast: true, Basis: assessment.Published, Sources: from("Ostelo08"),
		}},
		Says:      "Disability from the low back; 10 points or more is a change that matters.",
		CannotSay: "Much in runners, who often score near 0. It did not move with the runners' own index.",
		Sources:   from("Ostelo08", "UWRI20"), Aliases: []string{"odi", "oswestry"},
	})
}

func uwri() assessment.Measure {
	return entered(assessment.Measure{
		ID: UWRI, Name: "Running injury index (UWRI)", Plain: "Back to running", Brief: "0 to 36, score entry only",
		Positive: "36 is as before the injury", Accept: within(0, 36), Worse: assessment.LowerIsWorse,
		Precisions: []assessment.Precision{{
			SEM: 1.47, MDC: 4.1, MDCOther: 4.1, Important: 5, Basis: assessment.Derived, Sources: from("UWRI19", "UWRI20"),
		}},
		Says:      "How far running is back to what it was. More than 4.1 is beyond the error, 5 is the smallest change that matters and 8 a clear one.",
		CannotSay: "What a back questionnaire says: the two did not move together.",
		Sources:   from("UWRI19", "UWRI20"), Aliases: []string{"uwri"},
	})
}

func ostrc() assessment.Measure {
	return entered(assessment.Measure{
		ID: OSTRC, Name: "Overuse problem score (OSTRC)", Plain: "How much it holds you back", Brief: "0 to 100, last 7 days, score entry only",
		Accept: within(0, 100), Worse: assessment.HigherIsWorse,
		Says:      "How much a problem took from training and performance in a week.",
		CannotSay: "Whether a change is real: no error was found.",
		Sources:   from("Clarsen13"), Aliases: []string{"ostrc", "ostrc-o2"},
	})
}

func startBack() assessment.Measure {
	return entered(assessment.Measure{
		ID: StartBack, Name: "STarT Back score", Plain: "Back questions", Brief: "0 to 9, score entry only",
		Accept: within(0, 9), Worse: assessment.HigherIsWorse,
		Says:      "A group for planning care: low, medium or high.",
		CannotSay: "How the back has changed: it is made to plan, not to follow.",
		Sources:   from("Keele"), Aliases: []string{"start back"},
	})
}
