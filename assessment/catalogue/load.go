package catalogue

import "stridewell/assessment"

// load lists how much the client runs. Nothing is graded: a planned session is
// compared with the longest of 30 days when it is planned.
func load() []assessment.Measure {
	return []assessment.Measure{
		{
			ID: WeekKM, Name: "Running in the last 7 days", Plain: "Running this week",
			Brief: "all runs added up", Pillar: assessment.Load, Unit: kilometres, Step: 1,
			Accept: within(0, 300), Expect: within(0, 160),
			Methods: by(assessment.Question, assessment.Watch),
			HowTo: []string{
				"Ask for each run of the last seven days, or read the watch.",
				"Add the distances.",
				"Write 0 if there was none.",
			},
			Says:      "How much this runner does now.",
			CannotSay: "Whether that is much or little: the ratio of week to week gave no useful signal in one large study.",
			Sources:   from("Frandsen25"), Aliases: []string{"km 7d", "weekly km"}, Codings: coded(WeekKM),
		},
		{
			ID: Longest30dKM, Name: "Longest run in 30 days", Plain: "Longest run this month",
			Brief: "one session", Pillar: assessment.Load, Unit: kilometres, Decimals: 1, Step: 0.5,
			Accept: within(0, 250), Expect: within(0, 60),
			Methods: by(assessment.Question, assessment.Watch),
			HowTo: []string{
				"Ask for the longest single run of the last 30 days, or read the watch.",
				"Write 0 if there was none.",
				"Plan the next long run no more than a tenth beyond it.",
			},
			Says:      "In one large study a session more than 10 % beyond the longest of 30 days went with about 1.6 times the injury rate.",
			CannotSay: "Anything about back pain: that study counted any overuse injury, as runners reported it.",
			Sources:   from("Frandsen25"), Aliases: []string{"longest 30d km", "longest run"}, Codings: coded(Longest30dKM),
		},
	}
}
