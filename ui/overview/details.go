package overview

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// A detail is one line of what is known about the client.
type detail struct {
	label string
	of    func(*assessment.Client) *string
}

var details = []detail{
	{"Given name", func(c *assessment.Client) *string { return &c.Given }},
	{"Family name", func(c *assessment.Client) *string { return &c.Family }},
	{"Phone", func(c *assessment.Client) *string { return &c.Phone }},
	{"What brings them", func(c *assessment.Client) *string { return &c.Reason }},
	{"Goal", func(c *assessment.Client) *string { return &c.Goal }},
}

var sexes = []assessment.Sex{assessment.UnknownSex, assessment.Female, assessment.Male}

// editDetails shows the details of the client over the page. What is typed is
// kept at once.
func (s *Screen) editDetails() {
	if s.w.Desk.Value() == nil {
		return
	}
	d := widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Details", Text: "Kept as you type. Age and sex decide which references a value is compared with.",
		Safe: "Done", Wide: true,
	}, s.detailsBody)
	d.Show()
}

func (s *Screen) detailsBody(scope *widget.Scope) fyne.CanvasObject {
	c := s.w.Desk.Value().History.Client
	var rows []widget.Row
	var entries []fyne.CanvasObject
	for _, line := range details {
		e := widget.NewTextEntry(scope, widget.TextValues{Label: line.label, Text: *line.of(&c)})
		e.OnChange = func(text string) {
			s.w.ChangeClient(func(c *assessment.Client) { *line.of(c) = text })
		}
		rows, entries = append(rows, e), append(entries, e)
	}
	born := s.bornEntry(scope, c)
	sex := s.sexChoice(scope, c)
	rows = []widget.Row{rows[0], rows[1], born, sex, rows[2], rows[4], rows[3]}
	scope.Rows(rows...)
	return container.New(&widget.Rows{Gap: theme.Space4},
		container.New(&widget.Grid{Columns: 2, Gap: theme.Space4}, entries[0], entries[1], born, sex, entries[2], entries[4]),
		entries[3])
}

// bornEntry takes the birth date as it is typed and says how it was read. A
// date that cannot be used changes nothing.
func (s *Screen) bornEntry(scope *widget.Scope, c assessment.Client) *widget.TextEntry {
	typed := ""
	if !c.BirthDate.IsZero() {
		typed = c.BirthDate.Time().Format("2/1/2006")
	}
	e := widget.NewTextEntry(scope, widget.TextValues{Label: "Born", Text: typed, Help: c.BirthDate.Words(), Placeholder: "day/month/year"})
	e.OnChange = func(text string) {
		day, problem := s.w.ParseBirthDate(text)
		v := widget.TextValues{Label: "Born", Text: text, Help: day.Words(), Placeholder: "day/month/year"}
		if problem.Some() {
			v.Refused = problem.Text
		} else {
			s.w.ChangeClient(func(c *assessment.Client) { c.BirthDate = day })
		}
		e.Set(v)
	}
	return e
}

func (s *Screen) sexChoice(scope *widget.Scope, c assessment.Client) *widget.Segmented {
	v := widget.SegmentedValues{Label: "Sex", Options: []string{"Not said", "Female", "Male"}, Selected: slices.Index(sexes, c.Sex)}
	g := widget.NewSegmented(scope, v)
	g.OnChoose = func(i int) {
		v.Selected = i
		g.Set(v)
		s.w.ChangeClient(func(c *assessment.Client) { c.Sex = sexes[i] })
	}
	return g
}
