package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

func degrees(text string, v Verdict) FieldValues {
	return FieldValues{Text: text, Unit: "°", Verdict: v}
}

func pairStates(s *Scope) fyne.CanvasObject {
	full := PairRowValues{
		Label: "Hip extension", Method: "in the run, by video", Left: degrees("2", marked), Right: degrees("13", inRange),
		Gauge: hipScale(At(2), At(13), Pin{}), Change: ChangeValues{Text: "≈ +2", Was: "was 0"}, Change2: ChangeValues{Text: "+9 real", Was: "was 4", Tone: theme.Good},
	}
	one, none, asked, refused, other, leaving := full, full, full, full, full, full
	one.Label, one.Right, one.Gauge, one.Change2 = "One value so far", degrees("", leftOut), hipScale(At(2), Pin{}, Pin{}), ChangeValues{}
	none.Label, none.Left, none.Right = "Not done", degrees("", Verdict{}), degrees("", Verdict{})
	none.Gauge, none.Change, none.Change2 = hipScale(Pin{}, Pin{}, Pin{}), ChangeValues{}, ChangeValues{}
	blocked := none
	blocked.Label, blocked.Blocked = "Refused by a red flag", "Waits: an answer to the red-flag questions is open. F8 records what was done."
	asked.Label, asked.Left = "Did you mean", FieldValues{Text: "83", Unit: "spm", State: FieldQuestion, Message: "83 looks like one leg only.", Accept: "takes 166", Keep: "keeps 83"}
	refused.Label, refused.Left = "Cannot be stored", FieldValues{Text: "412", Unit: "°", State: FieldRefused, Message: "A hip goes from −40 to 180. The value is kept as typed and not graded."}
	other.Label, other.Left = "Not comparable", FieldValues{Text: "9", Unit: "°", State: FieldNotComparable, Message: "Not comparable with last time: faster by 1 km/h.", Verdict: mild}
	leaving.Label, leaving.Left = "Left out, and why", FieldValues{Unit: "°", Reasons: []string{"no time", "pain", "declined", "no equipment"}}

	row := func(v PairRowValues) *PairRow { return NewPairRow(s, true, v) }
	focused := full
	focused.Label = "Focused"
	lit := NewPairRow(nil, true, focused)
	lit.left.FocusGained()
	why := NewPairRow(nil, true, leaving)
	why.left.FocusGained()
	why.left.TypedRune('/')
	single := full
	single.Label, single.Method, single.OneWord = "One value, no sides", "on the treadmill", "one value"
	single.Left, single.Gauge = degrees("12", inRange), hipScale(Pin{}, Pin{}, At(12))
	return NewCard(CardValues{Title: "Row of a form", Flush: true}, container.New(&Rows{},
		NewRowHead(RowHeadValues{Measure: "Measure", Left: "Left", Right: "Right", Range: "Range", Change: "Since last visit"}),
		row(full), lit, row(one), row(none), NewPairRow(s, false, single), row(asked), row(refused), row(other), why, row(blocked)))
}

func choiceStates(s *Scope) fyne.CanvasObject {
	v := ChoiceRowValues{
		Label: "Foot strike", Method: "by eye, both feet",
		Options: []Option{{"Heel", IconShoeHeel}, {"Middle", IconShoeMiddle}, {"Ball", IconShoeBall}, {"Mixed", IconShoeMixed}},
		Left:    SideChoice{Selected: 0, Verdict: notGraded, Change: ChangeValues{Text: "as last time"}}, Right: SideChoice{Selected: Unchosen, Verdict: leftOut},
	}
	focused, blocked := v, v
	focused.Label, blocked.Label = "Foot strike, focused", "Foot strike, unavailable"
	blocked.Blocked = "Waits: an answer to the red-flag questions is open."
	blocked.Right.Verdict = Verdict{}
	lit := NewChoiceRow(nil, true, focused)
	lit.right.FocusGained()
	pointed := NewChoiceRow(s, true, v)
	withPointer(pointed.right, 2)
	answers := []Option{{Word: "Yes"}, {Word: "No"}}
	asked := NewQuestionRow(nil, QuestionValues{Text: "Pain at night that does not let her sleep?", Options: answers, Selected: Unchosen})
	asked.choice.FocusGained()
	return NewCard(CardValues{Title: "Strike picker and questions", Flush: true}, container.New(&Rows{},
		pointed, lit, NewChoiceRow(s, true, blocked), asked,
		NewQuestionRow(s, QuestionValues{
			Text: "Sudden loss of strength in a leg?", Options: answers, Selected: 0,
			Verdict: Verdict{Octagon, theme.Marked, "Medical review before running"}, Record: "Referred to her general practitioner today.",
		}),
		NewQuestionRow(s, QuestionValues{Text: "Fever or feeling ill?", Options: answers, Selected: 1, ReadOnly: true, Unasked: "not asked"})))
}

func flagStates(s *Scope) fyne.CanvasObject {
	strips := []fyne.CanvasObject{}
	for _, v := range []FlagStripValues{
		{Title: "Red-flag questions not asked", Text: "6 questions, one minute", Action: "Ask", Key: "F8"},
		{Title: "4 of 6 asked", Text: "None recorded so far.", Action: "Go on", Key: "F8"},
		{Title: "6 of 6 asked. None recorded.", Text: "A record of the answers, not a clearance.", Action: "Read", Key: "F8"},
		{Alert: true, Title: "Pain at night is recorded", Text: "Maximal tests, drills and handout wait.", Action: "Record action", Key: "F8"},
		{Title: "Action recorded: referred today", Text: "Tests are open again.", Action: "Read", Key: "F8"},
	} {
		strips = append(strips, NewFlagStrip(s, v))
	}
	return NewCard(CardValues{Title: "Red-flag strip", Flush: true}, container.New(&Rows{Gap: theme.Space2}, strips...))
}

func timerStates(s *Scope) fyne.CanvasObject {
	ready := TimerValues{Title: "Side bridge, left", Text: "in range from 42 s", Seconds: "0", Reason: Unchosen, Reasons: []string{"form", "pain", "tired"}}
	running, stopped := ready, ready
	running.Seconds, running.Part, running.Running = "26", .62, true
	stopped.Seconds, stopped.Part, stopped.Stopped, stopped.Reason, stopped.Use = "38", .9, true, 2, "Use 38 s"
	return stateCard("Hold timer: ready, running and focused, stopped", theme.Space2,
		NewHoldTimer(s, ready), withFocus(NewHoldTimer(nil, running)), NewHoldTimer(s, stopped))
}

func tapperStates(s *Scope) fyne.CanvasObject {
	bars := func(n int, odd float32) []TapBar {
		all := make([]TapBar, n)
		for i := range all {
			all[i] = TapBar{High: .82 + .1*float32(i%3), Right: i%2 == 1}
		}
		if odd > 0 {
			all[n-6].High = odd
		}
		return all
	}
	idle := TapperValues{Title: "Cadence", Aside: "was 158 spm", Unit: "spm", Plus: "tap each step", Cues: "Tap each step: Space, or F and J."}
	tapping, enough, uneven := idle, idle, idle
	tapping.Title, tapping.Number, tapping.Plus, tapping.Bars, tapping.Note = "Tapping, focused", "164", "± 4.2", bars(14, 0), "14 taps, even"
	tapping.Hints = []Hint{{"Space", "any foot"}, {"Enter", "use"}, {"Esc", "discard"}}
	enough.Title, enough.Number, enough.Plus, enough.Enough, enough.Bars, enough.Note = "Enough", "166", "± 0.9, enough taps", true, bars(42, 0), "43 taps, even"
	enough.Paces, enough.Beating, enough.Left = []TapPace{{"+5 %", "174"}, {"+7.5 %", "178"}, {"+10 %", "183"}}, 1, true
	uneven.Title, uneven.Number, uneven.Plus, uneven.Bars, uneven.Note = "Irregular", "159", "± 6.1", bars(20, 1.6), "21 taps, 1 step missed?"
	return NewCard(CardValues{Title: "Tapper"}, container.New(&Rows{Gap: theme.Space3},
		NewTapper(s, idle), withFocus(NewTapper(nil, tapping)), NewTapper(s, enough), NewTapper(s, uneven)))
}
