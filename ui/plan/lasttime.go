package plan

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// lastDrills are the drills given at the visit before.
func lastDrills(d *workspace.Desk) []assessment.PlannedDrill {
	if d.Summary.Previous == nil {
		return nil
	}
	return d.Summary.Previous.Plan.Drills
}

// askLastTime asks for the strip that was to be brought back, and says of every
// drill of last time what becomes of it.
func (s *Screen) askLastTime() {
	d := s.w.Desk.Value()
	given := lastDrills(d)
	if len(given) == 0 {
		return
	}
	var first *widget.TextEntry
	dialog := widget.NewDialog(s.scope, widget.DialogValues{
		Title: "The drills of " + d.Summary.Previous.Date.Words(),
		Text:  "On how many days was each ticked on the strip? Leave it empty when there is no strip.", Safe: "Done", Wide: true,
	}, func(inside *widget.Scope) fyne.CanvasObject {
		body := container.New(&widget.Rows{Gap: 14})
		var rows []widget.Row
		for _, p := range given {
			l := newLastDrill(s, inside, p)
			first = firstOf(first, l.days)
			body.Add(l.object)
			rows = append(rows, l)
		}
		inside.Rows(rows...)
		return body
	})
	dialog.OnClose = s.w.Settle
	dialog.Show()
	if d.Editable() {
		first.Focus()
	}
}

func firstOf(a, b *widget.TextEntry) *widget.TextEntry {
	if a != nil {
		return a
	}
	return b
}

// A lastDrill is one drill of last time in the dialog.
type lastDrill struct {
	screen *Screen
	given  assessment.PlannedDrill
	object fyne.CanvasObject
	name   *widget.Words
	fate   *widget.Words
	days   *widget.TextEntry
	act    *widget.Button
}

func newLastDrill(s *Screen, inside *widget.Scope, p assessment.PlannedDrill) *lastDrill {
	l := &lastDrill{screen: s, given: p}
	l.name = widget.NewWords(widget.WordsValues{Style: theme.BodyS})
	l.fate = widget.NewWords(widget.WordsValues{Style: theme.Small, Ink: widget.InkSecond})
	l.days = widget.NewTextEntry(inside, widget.TextValues{})
	l.act = widget.NewButton(inside, widget.ButtonValues{}, l.toggle)
	days, known := s.w.Desk.Value().Plan.TickedDays(p.Drill)
	text := ""
	if known {
		text = strconv.Itoa(days)
	}
	l.days.Set(widget.TextValues{Placeholder: "days", Text: text, Disabled: !s.w.Desk.Value().Editable()})
	l.days.OnChange = func(typed string) {
		problem := s.w.SetTicked(p.Drill, typed)
		l.days.Set(widget.TextValues{Placeholder: "days", Text: typed, Refused: problem.Text})
	}
	l.object = container.New(lastRow{l}, l.name, l.fate, l.days, l.act)
	l.show()
	return l
}

// FocusRows are the days and what becomes of the drill.
func (l *lastDrill) FocusRows() [][]fyne.Focusable {
	if l.act.Disabled() {
		return l.days.FocusRows()
	}
	return [][]fyne.Focusable{append(l.days.FocusRows()[0], l.act)}
}

func (l *lastDrill) show() {
	d := l.screen.w.Desk.Value()
	name, known := string(l.given.Drill), false
	if entry, ok := l.screen.w.Drills().Drill(l.given.Drill); ok {
		name, known = entry.Name, true
	}
	l.name.Set(widget.WordsValues{Text: name, Style: theme.BodyS, Lines: 1})
	l.fate.Set(widget.WordsValues{Text: fate(d, l.given.Drill), Style: theme.Small, Ink: widget.InkSecond})
	label := "Keep it on"
	if place(d, l.given.Drill) >= 0 {
		label = "Take it off"
	}
	l.act.Set(widget.ButtonValues{Label: label, High: theme.FieldHigh, Disabled: !known || !d.Editable() || d.Summary.Lock.Locked()})
}

// toggle keeps the drill on the plan, or takes it off.
func (l *lastDrill) toggle() {
	if place(l.screen.w.Desk.Value(), l.given.Drill) >= 0 {
		l.screen.w.RemoveDrill(l.given.Drill)
	} else {
		l.screen.w.KeepDrill(l.given.Drill)
	}
	l.show()
}

// place is where a drill stands on the plan of today, from 0, or -1.
func place(d *workspace.Desk, id assessment.DrillID) int {
	return slices.IndexFunc(d.Plan.Drills, func(p assessment.PlannedDrill) bool { return p.Drill == id })
}

// fate says what becomes of a drill of last time.
func fate(d *workspace.Desk, id assessment.DrillID) string {
	on, retired := place(d, id), slices.Contains(d.Proposal.Retire, id)
	switch {
	case d.Summary.Lock.Locked():
		return "Waits for an answer."
	case on >= 0 && retired:
		return fmt.Sprintf("Drill %d of today, though what it was for is in range now. It may be dropped.", on+1)
	case on >= 0:
		return fmt.Sprintf("Goes on as drill %d.", on+1)
	case retired:
		return "What it was for was measured again and is in range. Off the plan."
	default:
		return "Not on the plan of today: other drills come first."
	}
}

// lastTimeWords say on the screen what is to be looked at.
func lastTimeWords(d *workspace.Desk, names func(assessment.DrillID) string) string {
	var done []string
	for _, id := range d.Proposal.Retire {
		done = append(done, names(id))
	}
	if len(done) == 0 {
		return ""
	}
	return "Done with, in range now: " + strings.Join(done, ", ") + "."
}

// lastRow lays out a drill of last time: name and fate, days, what to do.
type lastRow struct{ l *lastDrill }

const (
	daysWide float32 = 92
	actWide  float32 = 112
)

// MinSize is a line, or as high as the fate is at the usual width.
func (r lastRow) MinSize([]fyne.CanvasObject) fyne.Size {
	text := 22 + r.l.fate.HeightFor(520-daysWide-actWide-24)
	return fyne.NewSize(400, max(text, r.l.days.HeightFor(daysWide), theme.FieldHigh))
}

// Layout places the parts.
func (r lastRow) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	words := size.Width - daysWide - actWide - 24
	put(r.l.name, 0, 0, words, 22)
	put(r.l.fate, 0, 22, words, size.Height-22)
	put(r.l.days, words+12, 0, daysWide, size.Height)
	put(r.l.act, words+daysWide+24, 0, actWide, theme.FieldHigh)
}
