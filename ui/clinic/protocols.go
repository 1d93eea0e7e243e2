package clinic

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

// Protocols is the screen of what a visit can go through: the clinic's own
// protocols are made from an existing one, changed and removed.
type Protocols struct {
	screen
	protocols []assessment.Protocol
	edited    assessment.Protocol
	title     *widget.Heading
	name      *widget.TextEntry
	minutes   *widget.TextEntry
	order     *widget.Words
	refused   *widget.Words
	keep      *widget.Button
	remove    *widget.Button
	head      *fyne.Container
	checks    map[assessment.MeasureID]*widget.Check
	rows      []fyne.Focusable
}

// NewProtocols makes the screen.
func NewProtocols(w *workspace.Workspace, window *widget.Scope) *Protocols {
	s := &Protocols{checks: map[assessment.MeasureID]*widget.Check{}}
	s.make(w, window, "Protocol")
	s.title = widget.NewHeading(widget.HeadingValues{Large: true})
	s.name = widget.NewTextEntry(s.form, widget.TextValues{Label: "Name"})
	s.name.OnChange = func(text string) { s.edited.Name = text }
	s.minutes = widget.NewTextEntry(s.form, widget.TextValues{Label: "Minutes", Number: true})
	s.minutes.OnChange = func(text string) { s.edited.Minutes = whole(text) }
	s.order = words("", theme.Small, widget.InkSecond)
	s.refused = widget.NewWords(widget.WordsValues{})
	s.keep = widget.NewButton(s.form, widget.ButtonValues{Label: "Keep it as ours", Importance: widget.Primary}, s.save)
	s.remove = widget.NewButton(s.form, widget.ButtonValues{Label: "Remove it"}, s.askRemove)
	s.head = container.New(&widget.Rows{Gap: theme.Space3},
		container.New(&widget.Grid{Columns: 2, Gap: theme.Space3}, s.name, s.minutes), s.order, s.refused,
		container.New(&widget.Beside{Gap: theme.Space3}, s.keep, s.remove))
	s.picker.onPick, s.picker.onOpen = s.pick, func() { s.form.Focus(s.name.Focusable()) }
	measures := container.New(&widget.Grid{Columns: 2, Gap: theme.Space2, Single: 700})
	for _, m := range w.Catalogue().Measures() {
		if !m.Retired {
			measures.Add(s.check(m))
		}
	}
	s.column.Set(s.title, widget.NewCard(widget.CardValues{}, s.head),
		widget.NewCard(widget.CardValues{Title: "Measures", Aside: "in the order they are ticked"}, measures))
	rows := []widget.Row{s.name, s.minutes, fields{s.keep, s.remove}}
	for _, c := range s.rows {
		rows = append(rows, fields{c})
	}
	s.form.Rows(rows...)
	s.form.Bind(widget.Ctrl(fyne.KeyUp), func() { s.move(-1) })
	s.form.Bind(widget.Ctrl(fyne.KeyDown), func() { s.move(1) })
	return s
}

// move moves the focused measure in the order of the protocol.
func (s *Protocols) move(by int) {
	at := slices.IndexFunc(s.edited.Items, func(i assessment.ProtocolItem) bool {
		return s.form.Focused() == fyne.Focusable(s.checks[i.Measure])
	})
	if to := at + by; at >= 0 && to >= 0 && to < len(s.edited.Items) {
		s.edited.Items[at], s.edited.Items[to] = s.edited.Items[to], s.edited.Items[at]
		s.say()
	}
}

// check is the tick of a measure. A measure that may be taken late in the run
// is taken early alone unless the protocol it was made from says more.
func (s *Protocols) check(m assessment.Measure) *widget.Check {
	c := widget.NewCheck(s.form, widget.CheckValues{Label: m.Name})
	c.OnChange = func(on bool) {
		items := slices.DeleteFunc(slices.Clone(s.edited.Items), func(i assessment.ProtocolItem) bool { return i.Measure == m.ID })
		if on {
			items = append(items, assessment.ProtocolItem{Measure: m.ID})
		}
		s.edited.Items = items
		s.say()
	}
	s.checks[m.ID] = c
	s.rows = append(s.rows, c)
	return c
}

// Show starts listening.
func (s *Protocols) Show() {
	s.scope.Show()
	s.stops = append(s.stops, s.w.Own.Listen(func([]assessment.Protocol) { s.refresh() }))
}

// Hints are the keys that work now.
func (s *Protocols) Hints() []widget.Hint {
	return []widget.Hint{{Key: "↑ ↓", Does: "protocol"}, {Key: "Enter", Does: "to its name"}, {Key: "Space", Does: "tick a measure"}, {Key: "Ctrl ↑ ↓", Does: "move it"}, {Key: "Esc", Does: "back"}}
}

// refresh lists what can be gone through and has a list of its own.
func (s *Protocols) refresh() {
	s.protocols = slices.DeleteFunc(s.w.Protocols(), func(p assessment.Protocol) bool { return len(p.Items) == 0 })
	entries := make([]entry, len(s.protocols))
	for i, p := range s.protocols {
		entries[i] = entry{title: p.Name, text: counted(len(p.Items), "measure") + fmt.Sprintf(", about %d min", p.Minutes)}
		if p.Own {
			entries[i].aside = "yours"
		}
	}
	s.picker.set(entries)
	if s.picker.picked < 0 || s.picker.picked >= len(s.protocols) {
		s.picker.pick(0)
		return
	}
	s.pick(s.picker.picked)
}

// pick shows a protocol. One of the program is the beginning of a new one.
func (s *Protocols) pick(i int) {
	s.edited = s.protocols[i]
	s.edited.Items = slices.Clone(s.edited.Items)
	note := "Yours. Changes count from now on."
	if !s.edited.Own {
		note = "The program's. What you keep is a protocol of your own."
		s.edited.ID, s.edited.Name = "", "Our "+strings.ToLower(s.edited.Name[:1])+s.edited.Name[1:]
	}
	s.title.Set(widget.HeadingValues{Title: s.protocols[i].Name, Note: note, Large: true})
	s.name.Set(widget.TextValues{Label: "Name", Text: s.edited.Name})
	s.minutes.Set(widget.TextValues{Label: "Minutes", Text: strconv.Itoa(s.edited.Minutes)})
	for id, c := range s.checks {
		m, _ := s.w.Catalogue().Measure(id)
		c.Set(widget.CheckValues{Label: m.Name, On: slices.ContainsFunc(s.edited.Items, func(i assessment.ProtocolItem) bool { return i.Measure == id })})
	}
	shown(s.edited.Own, s.remove)
	s.refuse(assessment.Problem{})
	s.say()
}

// say lists the measures in their order.
func (s *Protocols) say() {
	var names []string
	for _, i := range s.edited.Items {
		if m, known := s.w.Catalogue().Measure(i.Measure); known {
			name := m.Name
			if i.Late {
				name += " (early and late)"
			}
			names = append(names, name)
		}
	}
	s.order.Set(widget.WordsValues{Text: strings.Join(names, " · "), Style: theme.Small, Ink: widget.InkSecond})
	s.column.Relayout()
}

func (s *Protocols) save() { s.refuse(s.w.KeepProtocol(s.edited)) }

func (s *Protocols) askRemove() {
	id := s.edited.ID
	widget.Ask(s.scope, widget.DialogValues{
		Title: "Remove " + s.edited.Name + "?", Text: "Visits that went through it keep their values.", Safe: "Keep it", Act: "Remove it",
	}, func() { s.w.RemoveProtocol(id) })
}

func (s *Protocols) refuse(p assessment.Problem) {
	s.refused.Set(widget.WordsValues{Text: p.Text, Style: theme.SmallS, Tone: theme.Marked})
	shown(p.Some(), s.refused)
	s.column.Relayout()
}
