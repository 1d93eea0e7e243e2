package plan

import (
	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/picture"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the place in the window.
type Screen struct {
	w        *workspace.Workspace
	scope    *widget.Scope
	panes    widget.PaneValues
	strip    *widget.FlagStrip
	board    *board
	pillars  []*pillar
	drills   *drills
	budget   *budget
	pictures *picture.Drills
	focused  assessment.VisitID // whose page had the focus last
	room     float32            // for the cards of drills and budget
	stop     func()
}

// New makes the screen below the scope of the window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child(), pictures: picture.NewDrills(w)}
	s.strip = widget.NewFlagStrip(s.scope, widget.FlagStripValues{})
	s.strip.OnAction = s.flags
	for _, c := range columns() {
		s.pillars = append(s.pillars, newPillar(c, s))
	}
	s.drills, s.budget = newDrills(s), newBudget(s)
	s.board = newBoard(s)
	s.panes.Strip, s.panes.Centre = s.strip, s.board.object
	s.strip.Hide()
	s.scope.Rows(findingRows{s}, s.drills, s.budget)
	s.bind()
	return s
}

func (s *Screen) bind() {
	s.scope.Bind(widget.Plain(fyne.KeyF8), s.flags)
	s.scope.BindLetter('p', s.budget.preview.Press)
	s.scope.BindLetter('a', s.add)
	s.scope.BindLetter('f', s.showAll)
	s.scope.BindLetter('t', s.askLastTime)
	s.scope.BindLetter('h', s.askPrecautions)
	s.scope.BindLetter('o', s.oneDrill)
	s.scope.BindLetter('i', s.askPhoto)
	s.scope.BindLetter('r', s.askRunning)
	s.scope.BindLetter('c', s.askCues)
	s.scope.BindLetter('b', func() { form.AskBeat(s.w, s.scope) })
	s.scope.BindLetter('v', s.askGrade)
	s.scope.BindLetter('n', func() { s.w.Go(workspace.AtNumbers) })
	s.scope.BindLetter('l', func() { s.w.Go(workspace.AtLetters) })
	s.scope.BindLetter('s', func() {
		if id, ok := s.drills.focused(); ok {
			s.swap(id)
		}
	})
}

// flags records what was done about an open answer, or goes to the questions.
func (s *Screen) flags() {
	if !form.AskAction(s.w, s.scope) {
		s.w.Go(workspace.AtAssess)
	}
}

// askGrade gives the focused finding a grade of the clinician's own.
func (s *Screen) askGrade() {
	for _, p := range s.pillars {
		for i, row := range p.rows {
			if row.HasFocus() && i < len(p.items) && p.items[i].key != (assessment.Key{}) {
				form.AskGrade(s.w, s.scope, p.items[i].key)
				return
			}
		}
	}
}

func (s *Screen) askPrecautions() { form.AskPrecautions(s.w, s.scope, s.dialogRoom()) }

// oneDrill looks at the sheet of the focused drill alone.
func (s *Screen) oneDrill() {
	id, ok := s.drills.focused()
	if !ok {
		return
	}
	o := s.w.Options.Value()
	o.Drill = id
	s.w.SetOptions(o)
	s.w.Go(workspace.AtHandout)
}

// Panes are the parts of the window that are this screen's own.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening to the workspace.
func (s *Screen) Show() {
	s.scope.Show()
	s.stop = s.w.Desk.Listen(s.refresh)
}

// Hide stops listening.
func (s *Screen) Hide() {
	if s.stop != nil {
		s.stop()
		s.stop = nil
	}
}

// Focus focuses what was focused last on the page of this visit. At first that
// is a drill: deciding is what one comes for.
func (s *Screen) Focus() {
	if d := s.w.Desk.Value(); d.HasVisit() && d.Open != s.focused {
		s.focused = d.Open
		s.scope.Forget() // it may not stand on this page
		if len(s.drills.shown) > 0 {
			s.scope.Focus(s.drills.cards[0])
			s.board.begin()
			return
		}
	}
	down := s.board.scroll.Offset
	s.scope.Restore()
	s.board.scroll.ScrollToOffset(down) // as it was left
}

// Hints are the keys that work on what is focused now.
func (s *Screen) Hints() []widget.Hint {
	editable := s.w.Desk.Value().Editable()
	if s.w.Desk.Value().Summary.Lock.Locked() {
		return s.lockedHints()
	}
	switch s.scope.Focused().(type) {
	case *widget.DrillCard:
		if !editable {
			return []widget.Hint{{Key: "W", Does: "why, in full"}, {Key: "O", Does: "one-drill sheet"}, {Key: "P", Does: "preview"}}
		}
		return []widget.Hint{
			{Key: "Space", Does: "remove"},
			{Key: "Alt ↑↓", Does: "reorder"},
			{Key: "W", Does: "why, in full"},
			{Key: "D", Does: "dose"},
		}
	case *widget.OfferRow:
		return []widget.Hint{{Key: "Space", Does: "add to the plan"}, {Key: "A", Does: "all drills"}, {Key: "P", Does: "preview"}}
	case *widget.FindingRow:
		return []widget.Hint{{Key: "Enter", Does: "details"}, {Key: "V", Does: "grade of your own"}, {Key: "F", Does: "all findings"}, {Key: "P", Does: "preview"}}
	default:
		if !editable {
			return []widget.Hint{{Key: "P", Does: "preview"}}
		}
		return []widget.Hint{{Key: "A", Does: "add a drill"}, {Key: "P", Does: "preview"}}
	}
}

// lockedHints leave out what waits for an answer.
func (s *Screen) lockedHints() []widget.Hint {
	hints := []widget.Hint{{Key: "F8", Does: "record action"}, {Key: "N", Does: "numbers"}}
	if _, ok := s.scope.Focused().(*widget.FindingRow); ok {
		hints = append([]widget.Hint{{Key: "Enter", Does: "details"}}, hints...)
	}
	return hints
}

// refresh shows the desk as it is now.
func (s *Screen) refresh(d *workspace.Desk) {
	if !d.HasVisit() {
		return
	}
	s.showLock(d)
	for _, p := range s.pillars {
		p.refresh(d)
	}
	s.drills.refresh(d)
	s.budget.refresh(d)
	s.board.refresh(d)
}

// showLock says in words what waits and what to do.
func (s *Screen) showLock(d *workspace.Desk) {
	lock := d.Summary.Lock
	switch {
	case lock.Locked():
		s.strip.Set(widget.FlagStripValues{
			Alert: true, Title: "Answered yes: " + lock.Open[0].Text, Text: lockText(lock),
			Action: "Record what was done", Key: "F8",
		})
	case lock.NoRunning:
		s.strip.Set(widget.FlagStripValues{
			Title: "Running and hopping drills wait.", Text: "An answer about bones is neither cleared nor ruled out.",
			Action: "Record what was done", Key: "F8",
		})
	}
	if shown := lock.Locked() || lock.NoRunning; shown != s.strip.Visible() {
		if shown {
			s.strip.Show()
		} else {
			s.strip.Hide()
		}
	}
}

func lockText(l assessment.Lock) string {
	text := l.Open[0].Level.Label() + ". Drills and handout wait until what was done about it is recorded."
	if more := len(l.Open) - 1; more > 0 {
		text = counted(more, "more answer") + " open. " + text
	}
	return text
}

// findingRows lets the arrows move through the four columns.
type findingRows struct{ s *Screen }

// FocusRows are the findings line by line.
func (f findingRows) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	for _, p := range f.s.pillars {
		for i, field := range p.fields() {
			if i == len(rows) {
				rows = append(rows, nil)
			}
			rows[i] = append(rows[i], field)
		}
	}
	for _, buttons := range [][]*widget.Button{append([]*widget.Button{f.s.board.more}, f.s.board.papers...), f.s.board.buttons} {
		var row []fyne.Focusable
		for _, b := range buttons {
			if b.Visible() {
				row = append(row, b)
			}
		}
		if len(row) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

// zoom is how many pixels a point of a picture has in this window.
func (s *Screen) zoom() float32 {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.board.object); c != nil {
		return 1.4 * c.Scale()
	}
	return 1.4
}

// again shows the desk once more: a picture is ready.
func (s *Screen) again() {
	if s.stop != nil {
		s.refresh(s.w.Desk.Value())
	}
}
