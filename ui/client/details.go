package client

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A field is one line of what is known about the client. What is typed is kept
// at once; what cannot be used changes nothing and is said.
type field struct {
	label   string
	holder  string // placeholder
	private bool   // says who it is: not shown while names are hidden
	number  bool
	text    func(*workspace.Workspace, assessment.Client) string
	help    func(*workspace.Workspace, assessment.Client) string
	read    func(*workspace.Workspace, string) (func(*assessment.Client), assessment.Problem)
	entry   *widget.TextEntry
}

// words is a field of plain words.
func words(label string, private bool, of func(*assessment.Client) *string) *field {
	return &field{
		label: label, private: private,
		text: func(_ *workspace.Workspace, c assessment.Client) string { return *of(&c) },
		read: func(_ *workspace.Workspace, text string) (func(*assessment.Client), assessment.Problem) {
			return func(c *assessment.Client) { *of(c) = text }, assessment.Problem{}
		},
	}
}

// number is a field of a number that may be left empty. Outside the limits it
// is refused: a body is not like that (this program's choice).
func number(label string, limits assessment.Range, decimals int, of func(*assessment.Client) **float64) *field {
	return &field{
		label: label, number: true,
		text: func(_ *workspace.Workspace, c assessment.Client) string {
			if v := *of(&c); v != nil {
				return strings.TrimSuffix(assessment.FormatNumber(*v, decimals), ".0")
			}
			return ""
		},
		read: func(_ *workspace.Workspace, text string) (func(*assessment.Client), assessment.Problem) {
			if strings.TrimSpace(text) == "" {
				return func(c *assessment.Client) { *of(c) = nil }, assessment.Problem{}
			}
			v, ok := assessment.ParseNumber(text)
			if !ok || !limits.Holds(v) {
				return nil, assessment.Problem{Refused: true, Text: fmt.Sprintf("Type a number from %g to %g.", limits.Min, limits.Max)}
			}
			return func(c *assessment.Client) { *of(c) = &v }, assessment.Problem{}
		},
	}
}

func born() *field {
	return &field{
		label: "Born", holder: "day/month/year", private: true,
		text: func(_ *workspace.Workspace, c assessment.Client) string {
			if c.BirthDate.IsZero() {
				return ""
			}
			return c.BirthDate.Time().Format("2/1/2006")
		},
		help: func(w *workspace.Workspace, c assessment.Client) string {
			age, known := c.AgeOn(w.Today())
			if !known {
				return "Decides, with the sex, which references count."
			}
			return fmt.Sprintf("%s, %d years", c.BirthDate.Words(), age)
		},
		read: func(w *workspace.Workspace, text string) (func(*assessment.Client), assessment.Problem) {
			day, problem := w.ParseBirthDate(text)
			return func(c *assessment.Client) { c.BirthDate = day }, problem
		},
	}
}

// details are the fields of the client.
type details struct {
	w      *workspace.Workspace
	card   *widget.Card
	fields []*field
	sex    *widget.Segmented
}

var sexes = []assessment.Sex{assessment.UnknownSex, assessment.Female, assessment.Male}

func newDetails(w *workspace.Workspace, s *widget.Scope) *details {
	d := &details{w: w, sex: widget.NewSegmented(s, widget.SegmentedValues{})}
	d.sex.OnChoose = func(i int) { w.ChangeClient("sex", func(c *assessment.Client) { c.Sex = sexes[i] }) }
	rows := container.New(&widget.Rows{Gap: theme.Space4},
		d.line(s, words("Given name", true, func(c *assessment.Client) *string { return &c.Given }), born()),
		d.line(s, words("Family name", true, func(c *assessment.Client) *string { return &c.Family })),
		d.sex,
		d.line(s,
			number("Height, cm", assessment.Range{Min: 50, Max: 250}, 1, func(c *assessment.Client) **float64 { return &c.HeightCM }),
			number("Mass, kg", assessment.Range{Min: 10, Max: 350}, 1, func(c *assessment.Client) **float64 { return &c.MassKG })),
		d.line(s,
			words("Phone", true, func(c *assessment.Client) *string { return &c.Phone }),
			words("Goal", false, func(c *assessment.Client) *string { return &c.Goal })),
		d.line(s, words("What brings them", false, func(c *assessment.Client) *string { return &c.Reason })))
	d.card = widget.NewCard(widget.CardValues{Title: "Details"}, rows)
	return d
}

// line puts fields beside each other.
func (d *details) line(s *widget.Scope, fields ...*field) *fyne.Container {
	line := container.New(&widget.Grid{Columns: len(fields), Gap: theme.Space4})
	for _, f := range fields {
		f.entry = widget.NewTextEntry(s, widget.TextValues{Label: f.label, Number: f.number})
		f.entry.OnChange = func(text string) { d.typed(f, text) }
		line.Add(f.entry)
		d.fields = append(d.fields, f)
	}
	return line
}

// rows are the fields from top to bottom.
func (d *details) rows() []widget.Row {
	var rows []widget.Row
	for _, f := range d.fields {
		rows = append(rows, f.entry)
		if f.label == "Family name" {
			rows = append(rows, d.sex)
		}
	}
	return rows
}

func (d *details) typed(f *field, text string) {
	change, problem := f.read(d.w, text)
	if !problem.Some() {
		d.w.ChangeClient(strings.ToLower(f.label), change)
		return
	}
	v := f.values(d.w, d.w.Desk.Value().History.Client)
	v.Text, v.Refused = text, problem.Text
	f.entry.Set(v)
}

func (f *field) values(w *workspace.Workspace, c assessment.Client) widget.TextValues {
	v := widget.TextValues{Label: f.label, Placeholder: f.holder}
	if f.private && w.Private.Value() {
		v.Placeholder, v.Disabled = "hidden", true
		return v
	}
	v.Text = f.text(w, c)
	if f.help != nil {
		v.Help = f.help(w, c)
	}
	return v
}

func (d *details) show(c assessment.Client) {
	for _, f := range d.fields {
		f.entry.Set(f.values(d.w, c))
	}
	d.sex.Set(widget.SegmentedValues{Label: "Sex", Options: []string{"Not said", "Female", "Male"}, Selected: slices.Index(sexes, c.Sex)})
}
