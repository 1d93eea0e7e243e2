// Package settings holds the first page and the settings: the clinic as it
// stands on paper, how the window looks, the paper, the practice clinic. It may
// import the widgets, the workspace, the figures and what is below them, and
// never keeps a setting itself.
package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the page of settings. What is typed is kept at once.
type Screen struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	panes  widget.PaneValues
	fields []field
	theme  *widget.Segmented
	size   *widget.Segmented
	speed  *widget.Segmented
	still  *widget.Check
	people *people
	logo   *logo
	column *widget.Column
	later  []widget.Row // the rows below those of the clinic
	paper  *widget.Segmented
	large  *widget.Check
	mono   *widget.Check
	doors  []*widget.Button // to what is the clinic's own
	stops  []func()
}

// A field is one line of the clinic's details.
type field struct {
	entry  *widget.TextEntry
	values widget.TextValues
	of     func(*assessment.Clinic) *string
}

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.makeFields()
	s.people, s.logo = newPeople(s), newLogo(s)
	s.makeChoices()
	left := container.New(&widget.Rows{Gap: theme.CardGap}, s.clinicCard(), s.ownCard(), s.aboutCard())
	right := container.New(&widget.Rows{Gap: theme.CardGap}, s.lookCard(), s.paperCard(), s.practiceCard())
	s.column = widget.NewColumn(s.scope, widget.Rows{Gap: theme.Space4, Margin: theme.WindowMargin},
		widget.NewHeading(widget.HeadingValues{Title: "Settings", Note: "Kept as you type", Large: true}),
		container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap}, left, right))
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: s.column}}
	return s
}

func (s *Screen) makeFields() {
	add := func(v widget.TextValues, of func(*assessment.Clinic) *string) {
		f := field{entry: widget.NewTextEntry(s.scope, v), values: v, of: of}
		f.entry.OnChange = func(text string) {
			c := s.w.Clinic.Value()
			*of(&c) = text
			s.w.SetClinic(c)
		}
		s.fields = append(s.fields, f)
	}
	add(widget.TextValues{Label: "Your name"}, func(c *assessment.Clinic) *string { return &c.Examiner })
	add(widget.TextValues{Label: "Role", Placeholder: "Physiotherapist"}, func(c *assessment.Clinic) *string { return &c.Role })
	add(widget.TextValues{Label: "Clinic"}, func(c *assessment.Clinic) *string { return &c.Name })
	add(widget.TextValues{Label: "Phone"}, func(c *assessment.Clinic) *string { return &c.Phone })
	add(widget.TextValues{Label: "Address"}, func(c *assessment.Clinic) *string { return &c.Address })
	add(widget.TextValues{Label: "Email"}, func(c *assessment.Clinic) *string { return &c.Email })
	add(widget.TextValues{
		Label: "Emergency number", Help: "Printed on handouts under “Stop and call”. Left empty, the paper leaves a line to write on.",
	}, func(c *assessment.Clinic) *string { return &c.Emergency })
}

func (s *Screen) clinicCard() *widget.Card {
	pairs := container.New(&widget.Grid{Columns: 2, Gap: theme.Space4})
	rows := container.New(&widget.Rows{Gap: theme.Space4}, pairs)
	for i, f := range s.fields {
		if i == len(s.fields)-1 {
			rows.Add(f.entry)
			rows.Add(s.logo.object())
			rows.Add(s.people.object())
			break
		}
		pairs.Add(f.entry)
	}
	return widget.NewCard(widget.CardValues{Title: "You and your clinic", Aside: "as on every handout"}, rows)
}

func (s *Screen) aboutCard() *widget.Card {
	return widget.NewCard(widget.CardValues{Title: "About Stridewell"}, widget.NewWords(widget.WordsValues{
		Text: "Stridewell records, compares and proposes. It never diagnoses, predicts or scores. " +
			"Every record stays on this computer.", Style: theme.Small, Ink: widget.InkSecond,
	}))
}

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening.
func (s *Screen) Show() {
	s.scope.Show()
	s.stops = append(s.stops, s.w.Clinic.Listen(s.showClinic), s.w.Look.Listen(s.showLook), s.w.Options.Listen(s.showOptions),
		s.w.Others.Listen(s.people.show), s.w.Logo.Listen(s.logo.show))
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus focuses what was focused last, or the first field.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	return []widget.Hint{{Key: "Enter", Does: "next"}, {Key: "Esc", Does: "back"}}
}

func (s *Screen) showClinic(c assessment.Clinic) {
	for _, f := range s.fields {
		v := f.values
		v.Text = *f.of(&c)
		f.entry.Set(v)
	}
}

// ask asks before something that cannot be undone.
func (s *Screen) ask(v widget.DialogValues, act func()) { widget.Ask(s.scope, v, act) }

// order tells the scope its fields from top to bottom, as the eye goes.
func (s *Screen) order() {
	var rows []widget.Row
	for _, f := range s.fields {
		rows = append(rows, f.entry)
	}
	rows = append(rows, s.logo.row())
	rows = append(append(rows, s.people.rows()...), row{focusables(s.doors)})
	s.scope.Rows(append(rows, s.later...)...)
}

func focusables(buttons []*widget.Button) []fyne.Focusable {
	var all []fyne.Focusable
	for _, b := range buttons {
		all = append(all, b)
	}
	return all
}

// row is one button as a row of the form.
type row struct{ fields []fyne.Focusable }

func (r row) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{r.fields} }
