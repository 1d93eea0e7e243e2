// Package client is the page of one client's record: who it is, what was agreed
// to, how long it is kept, and how a mistake is put right or a right is met. It
// may import the widgets, the chooser, the workspace and what is below them,
// and never decides what a rule means.
package client

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the page of the open client's record.
type Screen struct {
	w       *workspace.Workspace
	scope   *widget.Scope
	panes   widget.PaneValues
	column  *widget.Column
	details *details
	consent *consent
	about   *widget.Notes   // the note on the client
	notes   *fyne.Container // those of the visits
	actions []*action
	visited bool // it was shown before
	stops   []func()
}

// noteLines is how high the note on the client is; a longer one scrolls.
const noteLines = 4

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.details, s.consent = newDetails(w, s.scope), newConsent(w, s.scope)
	s.about = widget.NewNotes(s.scope, noteLines, widget.TextValues{})
	s.about.OnChange = func(text string) {
		w.ChangeClient("the note on the client", func(c *assessment.Client) { c.Note = text })
	}
	s.notes = container.New(&widget.Rows{Gap: theme.Space3})
	left := container.New(&widget.Rows{Gap: theme.CardGap}, s.details.card,
		widget.NewCard(widget.CardValues{Title: "Notes"}, container.New(&widget.Rows{Gap: theme.Space4}, s.about, s.notes)))
	right := container.New(&widget.Rows{Gap: theme.CardGap}, s.card("Put right", s.mistakes()), s.card("The client’s rights", s.rights()), s.consent.card)
	s.column = widget.NewColumn(s.scope, widget.Rows{Gap: theme.Space4, Margin: theme.WindowMargin},
		widget.NewHeading(widget.HeadingValues{Title: "Client record", Note: "Kept as you type · Ctrl Z undoes", Large: true}),
		container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap}, left, right))
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: s.column}}
	s.scope.Rows(s.rows()...)
	s.scope.BindLetter('d', func() { s.details.fields[0].entry.Focus() })
	s.scope.BindLetter('n', s.about.Focus)
	return s
}

func (s *Screen) rows() []widget.Row {
	rows := append(s.details.rows(), s.about)
	for _, a := range s.actions {
		rows = append(rows, a)
	}
	return append(rows, s.consent.pictures, s.consent.research)
}

// card groups actions; each answers to its letter.
func (s *Screen) card(title string, actions []*action) *widget.Card {
	rows := container.New(&widget.Rows{})
	for i, a := range actions {
		a.rule = i > 0
		a.row = widget.NewListRow(s.scope, widget.ListRowValues{}, a.do)
		s.scope.BindLetter(a.letter, a.press)
		rows.Add(a.row)
		s.actions = append(s.actions, a)
	}
	return widget.NewCard(widget.CardValues{Title: title}, rows)
}

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening.
func (s *Screen) Show() {
	s.scope.Show()
	s.stops = append(s.stops, s.w.Desk.Listen(s.show))
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus focuses what was focused last. At first that is an action: their letters
// work where no text is typed.
func (s *Screen) Focus() {
	if s.visited {
		s.scope.Restore()
		return
	}
	s.visited = true
	s.scope.Focus(s.actions[0].row)
}

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	return []widget.Hint{{Key: "D", Does: "details"}, {Key: "N", Does: "note"}, {Key: "↑ ↓", Does: "row"}, {Key: "Esc", Does: "back"}}
}

func (s *Screen) show(d *workspace.Desk) {
	if d == nil {
		return
	}
	s.details.show(d.History.Client)
	s.consent.show(d.History.Client)
	s.about.Set(s.aboutValues(d.History.Client))
	for _, a := range s.actions {
		a.show(d)
	}
	s.showNotes(d)
	s.column.Relayout()
}

func (s *Screen) aboutValues(c assessment.Client) widget.TextValues {
	v := widget.TextValues{
		Label: "About the client, whatever the visit", Text: c.Note,
		Help: "For the clinic only: on no paper, and not for research. Shift Enter begins a new line.",
	}
	if s.w.Private.Value() {
		v.Text, v.Placeholder, v.Disabled = "", "hidden", true
	}
	return v
}

// showNotes shows what was noted at every visit, the latest first.
func (s *Screen) showNotes(d *workspace.Desk) {
	var objects []fyne.CanvasObject
	for _, n := range s.w.NotesOf(d.History) {
		objects = append(objects, container.New(&widget.Rows{},
			widget.NewWords(widget.WordsValues{Text: n.Title, Style: theme.SmallS, Ink: widget.InkBrand}),
			widget.NewWords(widget.WordsValues{Text: n.Text, Style: theme.Small})))
	}
	if len(objects) == 0 {
		objects = append(objects, widget.NewWords(widget.WordsValues{
			Text: "Nothing was noted yet. The form of a visit has a place for notes in every part.", Style: theme.Small, Ink: widget.InkSecond,
		}))
	}
	s.notes.Objects = objects
	s.notes.Refresh()
}
