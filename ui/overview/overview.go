// Package overview is the page of one client: the visits to scale, how the
// values that matter went, and what to do next. It may import the widgets, the
// forms, the workspace and what is below them, and never decides whether a
// change is real.
package overview

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the page of the open client.
type Screen struct {
	w        *workspace.Workspace
	scope    *widget.Scope
	panes    widget.PaneValues
	timeline *widget.Timeline
	charts   [chartCount]*widget.TrendChart
	grid     *fyne.Container
	empty    *widget.Empty
	column   *widget.Column
	side     *widget.Column
	next     *nextActions
	legend   *widget.Card
	said     *widget.Words
	saidHead *widget.Words
	noted    *fyne.Container // what was said at the visit before
	reading  *fyne.Container // how to read the charts
	about    *widget.Card    // the note on the client
	note     *widget.Words
	places   []place // what stands on the timeline
	stops    []func()

	files   []assessment.Attachment // kept with the client
	filesOf assessment.ClientID
	focused assessment.ClientID // whose page had the focus last
	weighed assessment.VisitID  // of which it was asked what could still change the drills
}

const chartCount = 4

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.timeline = widget.NewTimeline(s.scope, widget.TimelineValues{})
	s.timeline.OnOpen = s.openPlace
	s.grid = container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap, Fill: true})
	for i := range s.charts {
		s.charts[i] = widget.NewTrendChart(widget.ChartValues{})
		s.grid.Add(s.charts[i])
	}
	s.empty = widget.NewEmpty(s.scope, emptyValues(false))
	s.empty.OnAction = w.StartVisit
	s.column = widget.NewColumn(s.scope, widget.Rows{Gap: theme.CardGap, Margin: theme.WindowMargin, Fill: 2},
		s.timeline, s.grid, s.empty)
	s.next = newNextActions(w, s.scope, s.openRecord, s.openFiles, func() { AskToClose(w, s.scope) })
	s.saidHead = widget.NewWords(widget.WordsValues{})
	s.said = widget.NewWords(widget.WordsValues{})
	s.noted = container.New(&widget.Rows{}, s.saidHead, s.said)
	s.reading = container.New(&widget.Rows{Gap: theme.Space1}, widget.NewWords(widget.WordsValues{
		Text: "How to read the charts · H hides this", Style: theme.SmallS, Ink: widget.InkBrand, Lines: 1,
	}), widget.NewLegend())
	s.legend = widget.NewCard(widget.CardValues{}, container.New(&widget.Rows{Gap: theme.Space3}, s.noted, s.reading))
	s.note = widget.NewWords(widget.WordsValues{})
	s.about = widget.NewCard(widget.CardValues{Title: "About the client"}, s.note)
	s.side = widget.NewColumn(nil, widget.Rows{Gap: theme.CardGap, Margin: theme.Space4},
		widget.NewCard(widget.CardValues{Title: "Next"}, s.next.rows),
		s.about, s.legend)
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: s.column, Right: s.side}}
	s.scope.Rows(s.timeline, s.next)
	s.bind()
	return s
}

func (s *Screen) bind() {
	s.scope.BindLetter('a', s.w.StartVisit)
	s.scope.BindLetter('l', func() { s.w.Go(workspace.AtPlan) })
	s.scope.BindLetter('p', func() { s.w.Go(workspace.AtHandout) })
	s.scope.BindLetter('e', s.next.saveWorkbook)
	s.scope.BindLetter('d', s.openRecord)
	s.scope.BindLetter('m', s.openMeasures)
	s.scope.BindLetter('v', s.openBeside)
	s.scope.BindLetter('f', s.openFiles)
	s.scope.BindLetter('s', s.swapChart)
	s.scope.BindLetter('h', func() { s.w.ShowLegend(s.w.Look.Value().NoLegend) })
	for i := range chartCount {
		s.charts[i].OnPress = func() { s.openChart(i) }
		s.scope.BindLetter('1'+rune(i), s.charts[i].OnPress)
	}
}

// openRecord goes to the client's details, and what is done with the record.
func (s *Screen) openRecord() { s.w.Go(workspace.AtClient) }

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening.
func (s *Screen) Show() {
	s.scope.Show()
	s.filesOf = "" // something may have been added since
	s.weighed = ""
	s.stops = append(s.stops, s.w.Desk.Listen(s.show), s.w.Look.Listen(func(workspace.Look) { s.showBeside() }),
		s.w.Enough.Listen(func(drill.Sufficiency) { s.showNext() }))
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus focuses what was focused last on the page of this client. At first that
// is the next step.
func (s *Screen) Focus() {
	switch d := s.w.Desk.Value(); {
	case d != nil && d.History.Client.ID == s.focused:
		s.scope.Restore()
	case d != nil:
		s.focused = d.History.Client.ID
		fallthrough
	default:
		s.scope.Focus(s.next.first())
	}
	if s.hasFocus() {
		return
	}
	if s.timeline.Visible() { // the next steps have no room in a narrow window
		s.scope.Focus(s.timeline)
	} else {
		s.scope.Focus(s.empty.Button())
	}
}

// hasFocus reports whether something of this page has the focus: what is not in
// the window cannot take it.
func (s *Screen) hasFocus() bool {
	focused := s.scope.Focused()
	for _, row := range append(s.next.FocusRows(), []fyne.Focusable{s.timeline, s.empty.Button()}) {
		if slices.Contains(row, focused) {
			return true
		}
	}
	return false
}

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	if s.timeline.HasFocus() {
		return []widget.Hint{{Key: "← →", Does: "visit"}, {Key: "Enter", Does: "read it"}}
	}
	if !s.w.Desk.Value().HasVisit() {
		return []widget.Hint{{Key: "A", Does: "assess"}, {Key: "D", Does: "details"}}
	}
	return []widget.Hint{{Key: "A", Does: "assess"}, {Key: "1–4", Does: "open a chart"}, {Key: "M", Does: "all measures"}, {Key: "V", Does: "side by side"}}
}

func (s *Screen) show(d *workspace.Desk) {
	if d == nil {
		return
	}
	note := s.w.NoteOn(d.History.Client)
	s.note.Set(widget.WordsValues{Text: note, Style: theme.Small, Lines: 6})
	visits, charts := len(d.History.Visits) > 0, s.showCharts(d) > 0
	for o, shown := range map[fyne.CanvasObject]bool{
		s.timeline: visits, s.grid: charts, s.empty: !charts, s.about: note != "",
	} {
		if shown {
			o.Show()
		} else {
			o.Hide()
		}
	}
	s.empty.Set(emptyValues(visits))
	s.showTimeline(d)
	s.next.show(d)
	s.findFiles(d)
	s.showSaid(d)
	s.showBeside()
	s.column.Relayout()
	s.weigh(d)
}

// weigh asks what of an open visit could still change the drills.
func (s *Screen) weigh(d *workspace.Desk) {
	if d.Editable() && d.Open != s.weighed {
		s.weighed = d.Open
		s.w.Enough.Set(drill.Sufficiency{}) // what was said of another visit
		s.w.Weigh()
	}
}

func (s *Screen) showNext() {
	if d := s.w.Desk.Value(); d != nil {
		s.next.show(d)
	}
}

// showBeside shows below the next steps what there is to show.
func (s *Screen) showBeside() {
	d := s.w.Desk.Value()
	if d == nil {
		return
	}
	reading := s.grid.Visible() && !s.w.Look.Value().NoLegend
	noted := d.Summary.Previous != nil && d.Summary.Previous.Note != ""
	for o, shown := range map[fyne.CanvasObject]bool{s.noted: noted, s.reading: reading, s.legend: noted || reading} {
		if shown {
			o.Show()
		} else {
			o.Hide()
		}
	}
	s.side.Relayout()
}

// emptyValues say why there are no charts yet.
func emptyValues(visits bool) widget.EmptyValues {
	v := widget.EmptyValues{
		Icon: widget.IconAssess, Title: "No visit yet.", Text: "The form begins with how much is measured: in twelve minutes, or in full.",
		Action: widget.ButtonValues{Label: "Start the first visit", Key: "A"},
	}
	if visits {
		v.Title, v.Text = "Nothing measured yet.", "Each value is drawn here over the visits, with its error."
		v.Action.Label = "Go to the form"
	}
	return v
}

// showSaid quotes the notes of the visit before this one.
func (s *Screen) showSaid(d *workspace.Desk) {
	head, text := "", ""
	if v := d.Summary.Previous; v != nil && v.Note != "" {
		head, text = "Noted on "+s.w.Day(v.Date), "“"+v.Note+"”"
	}
	s.saidHead.Set(widget.WordsValues{Text: head, Style: theme.SmallS, Ink: widget.InkBrand})
	s.said.Set(widget.WordsValues{Text: text, Style: theme.Small, Lines: 6})
}
