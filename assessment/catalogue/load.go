package catalogue

import "stridewell/assessment"

// load lists how much the client runs. Only one thing is graded: a planned
// session against the longest of 30 days.
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
		asked(WeekSessions, "Runs in the last 7 days", "Runs this week", "sessions", sessions, within(0, 21), within(0, 10), "7d sessions"),
		plannedKM(),
		sessionSpike(),
		asked(BreakDays, "Days since the last run", "Days without a run", "whole days", days, within(0, 365), within(0, 60), "break length"),
		asked(OtherSportHours, "Other sport in the last 7 days", "Other sport this week", "hours", hours, within(0, 60), within(0, 20), "other sport"),
		asked(SleepHours, "Sleep a night", "Sleep a night", "usual, last 7 days", hours, within(0, 24), within(4, 11), "sleep"),
	}
}

// asked is what the client is asked about the last days.
func asked(id assessment.MeasureID, name, plain, brief string, unit assessment.Unit, accept, expect assessment.Range, alias string) assessment.Measure {
	m := assessment.Measure{
		ID: id, Name: name, Plain: plain, Brief: brief, Pillar: assessment.Load, Unit: unit, Step: 1,
		Accept: accept, Expect: expect, Methods: by(assessment.Question),
		HowTo: []string{
			"Ask for the last days, one by one.",
			"Write 0 if there was none.",
			"Ask with the same words at each visit.",
		},
		Says:      "What the running load is set against.",
		CannotSay: "Whether it is much or little: there is no cut-off.",
		Aliases:   []string{alias}, Codings: coded(id),
	}
	if unit == hours {
		m.Decimals, m.Step = 1, 0.5
	}
	return m
}

func plannedKM() assessment.Measure {
	return assessment.Measure{
		ID: PlannedKM, Name: "Next long run", Plain: "Your next long run",
		Brief: "planned, one session", Pillar: assessment.Load, Unit: kilometres, Decimals: 1, Step: 0.5,
		Accept: within(0, 250), Expect: within(0, 60), Methods: by(assessment.Question),
		HowTo: []string{
			"Ask for the longest run planned in the next two weeks.",
			"Write its distance.",
			"It is set against the longest run of the last 30 days.",
		},
		Says:      "What the next step up would be.",
		CannotSay: "Anything alone: it is read against the longest run of 30 days.",
		Sources:   from("Frandsen25"), Aliases: []string{"next longest km", "planned run"}, Codings: coded(PlannedKM),
	}
}

func sessionSpike() assessment.Measure {
	return assessment.Measure{
		ID: SessionSpike, Name: "Next long run against the longest of 30 days", Plain: "Size of your next step up",
		Brief: "planned run as a share of the longest", Pillar: assessment.Load, Unit: perCent, Step: 5,
		Accept: within(0, 1000), Expect: within(0, 200), Methods: by(assessment.Estimate),
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: stepped(110, 130, 200), Basis: assessment.Convention, Sources: from("Frandsen25"),
			Note: "5,205 runners over 18 months: compared with up to 110 %, the rate of overuse injury was 1.64 times up to 130 %, 1.52 up to 200 % and 2.28 above. Steps of the study, grades of this program.",
		}},
		HowTo: []string{
			"Enter the next long run and the longest of the last 30 days: the program works it out.",
			"Where there was no run in 30 days, begin with the walk-run steps instead.",
			"Above 110 %, plan a shorter one.",
		},
		Says:      "By how much the next long run outgrows the last month. In one large study such jumps went with more injuries.",
		CannotSay: "What will happen to this runner: runners reported any overuse injury themselves, most were men, and back pain was not asked.",
		Sources:   from("Frandsen25"), Aliases: []string{"single session spike"}, Codings: coded(SessionSpike),
	}
}
