package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

var (
	inRange   = Verdict{Tick, theme.Good, "In range"}
	mild      = Verdict{Triangle, theme.Mild, "Mild"}
	moderate  = Verdict{Diamond, theme.Moderate, "Moderate"}
	marked    = Verdict{Octagon, theme.Marked, "Marked"}
	notGraded = Verdict{Bar, theme.Neutral, "No cut-off"}
	leftOut   = Verdict{Ring, theme.Neutral, "Not done"}
)

func gradeStates() fyne.CanvasObject {
	tags := container.New(&Grid{Columns: 3, Gap: theme.Space3, Least: 100})
	for _, v := range []Verdict{
		inRange, mild, moderate, marked, notGraded, leftOut,
		{HalfDisc, theme.Neutral, "Borderline"},
		{Almost, theme.Neutral, "Too close"},
		{Unequal, theme.Neutral, "Not comparable"},
	} {
		tags.Add(NewGradeTag(v, false))
	}
	bare := container.New(&Grid{Columns: 3, Gap: theme.Space3, Least: 100})
	for _, v := range []Verdict{inRange, mild, marked} {
		bare.Add(NewGradeTag(v, true))
	}
	changes := container.New(&Grid{Columns: 2, Gap: theme.Space2})
	for _, c := range []ChangeValues{
		{Text: "+9 real", Was: "was 0", Tone: theme.Good},
		{Text: "−9 worse", Was: "was 18", Tone: theme.Moderate},
		{Text: "≈ +7", Was: "was 31"},
		{Text: "≠ 9", Was: "was 4"},
	} {
		changes.Add(NewChangeText(c))
	}
	return stateCard("Grade: shape and word", theme.Space4, tags, bare, NewWords(WordsValues{Text: "Change", Style: theme.SmallS}), changes)
}

// hipScale is the scale of the gauges on the sheet.
func hipScale(left, right, single Pin) GaugeValues {
	return GaugeValues{Low: 0, High: 20, Bands: []Band{{From: 4, To: 7}, {From: 10, To: 20, InRange: true}}, Left: left, Right: right, Single: single}
}

func gaugeStates() fyne.CanvasObject {
	none := Pin{}
	grid := container.New(&Rows{Gap: theme.Space1})
	for _, g := range []struct {
		words  string
		values GaugeValues
	}{
		{"Empty", hipScale(none, none, none)},
		{"One", hipScale(none, none, At(12))},
		{"Two", hipScale(At(9), At(13), none)},
		{"Two alike", hipScale(At(9), At(9.3), none)},
		{"No cut-off", GaugeValues{Low: 0, High: 20, Left: At(9), Right: At(13)}},
		{"Off the scale", hipScale(At(-3), At(27), none)},
		{"In words", GaugeValues{Target: "No range is known"}},
	} {
		grid.Add(container.New(sized{[]float32{104, 0}, 46, 0}, container.New(centredNote{}, newStateNote(Verdict{Word: g.words}, "")), NewBandGauge(g.values)))
	}
	return NewCard(CardValues{Title: "Band gauge"}, grid)
}

func findingStates() fyne.CanvasObject {
	open := func(v FindingValues) *FindingRow {
		r := NewFindingRow(nil, v)
		r.OnOpen = func() {}
		return r
	}
	return stateCard("Finding", 0,
		open(FindingValues{Rank: 1, Name: "Left hip extension", Verdict: marked, Value: "2°, was 0°", Note: "keep drill 1"}),
		withFocus(open(FindingValues{Rank: 2, Name: "Right calf raises, focused", Verdict: moderate, Value: "14, was 12", Note: "no drill yet"})),
		withPointer(open(FindingValues{Rank: 3, Name: "Cadence, pointed at", Verdict: mild, Value: "158 spm"}), 0),
		NewFindingRow(nil, FindingValues{Name: "Left side bridge", Verdict: inRange, Value: "48 s, was 31 s"}),
		NewFindingRow(nil, FindingValues{Name: "Knee to wall", Verdict: notGraded, Value: "9.5 cm"}),
		NewFindingRow(nil, FindingValues{Name: "Single-leg hop", Verdict: leftOut, Value: "no time"}),
		NewFindingRow(nil, FindingValues{Rank: 4, Name: "Trunk lean", Verdict: mild, Value: "9°", Note: "graded by hand: seen on one stride only", Overridden: true}))
}

func actionStates(s *Scope) fyne.CanvasObject {
	nothing := func() {}
	return stateCard("Actions and people", theme.Space2, container.New(inset{10}, container.New(&Grid{Columns: 3, Gap: theme.Space8},
		NewListRow(s, ListRowValues{Icon: IconAssess, Title: "Go on with the visit", Text: "14 of 31 done", Key: "A", Primary: true}, nothing),
		withFocus(NewListRow(nil, ListRowValues{Icon: IconPlan, Title: "Plan", Text: "focused", Key: "L"}, nothing)),
		withPointer(NewListRow(s, ListRowValues{Icon: IconHandout, Title: "Handout", Text: "pointed at", Key: "P"}, nothing), 0),
		NewListRow(s, ListRowValues{Mark: Verdict{Mark: Diamond, Tone: theme.Moderate}, Title: "Dara Okonkwo-Lindén", Text: "Calf, retest promised", Aside: "4 days late", Late: true, Rule: true}, nothing),
		NewListRow(s, ListRowValues{Icon: IconClients, Title: "Rebecca Wolfeschlegelsteinhausen-Carmichael", Text: "only shown", Aside: "today", Rule: true}, nil),
		NewListRow(s, ListRowValues{Title: "Carlos Ruiz", Text: "no icon", Rule: true}, nothing))))
}

func budgetStates() fyne.CanvasObject {
	meters := func(drills, minutes string, part, much float32, over bool) []Meter {
		return []Meter{
			{Label: "Drills", Value: drills, Fill: part, Limit: .6, Over: over},
			{Label: "Minutes a day", Value: minutes, Fill: much, Limit: .6, Over: over},
		}
	}
	return stateCard("Budget", theme.Space4,
		NewBudgetBar(BudgetValues{Meters: meters("1 of 3", "4 of 15", .2, .16, false)}),
		NewBudgetBar(BudgetValues{Meters: meters("3 of 3", "15 of 15", .6, .6, false), Warning: "No drill yet for right calf raises."}),
		NewBudgetBar(BudgetValues{Meters: meters("4 of 3", "19 of 15", .8, .76, true), Warning: "One drill more than most people keep up."}))
}

func timelineStates(s *Scope) []fyne.CanvasObject {
	values := TimelineValues{
		Title: "Visits", Note: "next planned 21 May", Selected: 1,
		Visits: []TimelineVisit{
			{At: 0, Kind: VisitPast, Day: "22 January", Text: "first"},
			{At: .42, Kind: VisitPast, Day: "12 March", Text: "read now"},
			{At: .66, Kind: VisitOpen, Day: "Today", Text: "open"},
			{At: 1, Kind: VisitPlanned, Day: "21 May", Text: "planned"},
		},
	}
	late := values
	late.Title, late.Note, late.Selected = "Visits, focused", "recall 4 days late", 0
	late.Visits = []TimelineVisit{
		{At: 0, Kind: VisitPast, Day: "22 January", Text: "first"},
		{At: .6, Kind: VisitPast, Day: "12 March", Text: "retest promised"},
		{At: 1, Kind: VisitOverdue, Day: "5 April", Text: "overdue"},
	}
	return []fyne.CanvasObject{NewTimeline(s, values), withFocus(NewTimeline(nil, late))}
}

func chartStates() []fyne.CanvasObject {
	base := ChartValues{
		Title: "Hip extension", Low: 0, High: 20, LowWord: "0°", HighWord: "20°",
		InRange: Zone{From: 10, To: 20, Label: "in range, 10° or more", Known: true},
		Moments: []Moment{{0, "22 Jan"}, {.55, "12 March"}, {1, "today"}},
	}
	none, one, real, broken, single := base, base, base, base, base
	none.Empty, none.Moments = "Not measured yet", nil
	one.Empty, one.Moments = "One visit: no trend yet", base.Moments[:1]
	one.Error = Zone{From: 1, To: 5, Label: "error of the first", Known: true}
	one.Left = Series{[]Point{{At: 0, Value: 3, Dot: DotFirst}}, "L 3°"}
	real.Verdict = Verdict{Tick, theme.Good, "L +9°: real change"}
	real.Error = one.Error
	real.Left = Series{[]Point{{At: 0, Value: 3, Dot: DotFirst}, {At: .55, Value: 5, Dot: DotClose}, {At: 1, Value: 12, Dot: DotReal}}, "L 12°"}
	real.Right = Series{[]Point{{At: 0, Value: 13, Dot: DotFirst}, {At: .55, Value: 14, Dot: DotClose}, {At: 1, Value: 13, Dot: DotFirst}}, "R 13°"}
	broken.Verdict = Verdict{Unequal, theme.Neutral, "another method"}
	broken.Left = Series{[]Point{{At: 0, Value: 3, Dot: DotFirst}, {At: .55, Value: 5, Dot: DotClose}, {At: 1, Value: 11, Dot: DotBroken, Apart: true}}, "L 11°"}
	broken.Right = Series{[]Point{{At: 0, Value: 7, Dot: DotFirst}, {At: .55, Value: 8, Dot: DotClose}, {At: 1, Value: 15, Dot: DotBroken, Apart: true}}, "R 15°"}
	single.Title, single.InRange = "Symptom, 0 to 10", Zone{}
	single.Low, single.High, single.LowWord, single.HighWord = 0, 10, "0", "10"
	single.Verdict = Verdict{Almost, theme.Neutral, "too close to call"}
	single.Left = Series{[]Point{{At: 0, Value: 6, Dot: DotFirst}, {At: 1, Value: 5, Dot: DotClose}}, "5"}
	return []fyne.CanvasObject{
		NewTrendChart(none), NewTrendChart(one), NewTrendChart(real), NewTrendChart(broken), NewTrendChart(single),
		NewCard(CardValues{Title: "What the dots mean"}, NewLegend()),
	}
}
