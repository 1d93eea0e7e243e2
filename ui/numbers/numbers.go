// Package numbers lists for every value of a visit what it rests on: number,
// thresholds, people, error of the method, basis and source. It may import the
// widgets, the workspace and what is below them, and never judges a value.
package numbers

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

// A Screen is the page of numbers and sources of a visit.
type Screen struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	panes  widget.PaneValues
	title  *widget.Heading
	search *widget.SearchEntry
	none   *widget.Words
	grid   *fyne.Container
	column *widget.Column
	items  []*item
	found  []*item // those in which the search occurs
	stop   func()
}

// An item is one value with the words it is found by, and its card once that
// came near the view.
type item struct {
	values widget.MeaningValues
	of     string
	card   fyne.CanvasObject
}

// Cards are made a few at a time, as far down as this beyond the view.
const (
	batch         = 4
	slack float32 = 400
)

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.title = widget.NewHeading(widget.HeadingValues{Large: true})
	s.search = widget.NewSearchEntry(s.scope, widget.SearchValues{})
	s.search.OnChange = func(string) { s.find() }
	s.search.OnMove = func(by int) { s.column.ScrollBy(float32(by) * 60) }
	s.none = widget.NewWords(widget.WordsValues{Ink: widget.InkSecond})
	s.grid = container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap, Single: 900})
	s.column = widget.NewColumn(nil, widget.Rows{Gap: theme.CardGap, Margin: theme.WindowMargin}, s.none, s.grid)
	s.column.OnScrolled(func(float32) { s.fill() })
	head := container.New(&widget.Rows{Gap: theme.Space3, Margin: theme.WindowMargin}, s.title, s.search)
	s.scope.Rows(s.search)
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: container.New(&widget.Filled{Fill: 1, Least: 120}, head, container.New(&widget.Watched{Changed: s.fill}, s.column))}}
	return s
}

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening.
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

// Focus focuses the search.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	return []widget.Hint{{Key: "↑ ↓", Does: "scroll"}, {Key: "PgUp PgDn", Does: "page"}, {Key: "Esc", Does: "back"}}
}

func (s *Screen) refresh(d *workspace.Desk) {
	if !d.HasVisit() {
		return
	}
	s.title.Set(widget.HeadingValues{Title: "Numbers and sources", Large: true, Note: fmt.Sprintf(
		"Visit of %s, graded by catalogue %s. * is a clinic guide value. No total score.", d.Visit().Date.Words(), d.Summary.Catalogue)})
	s.items = s.items[:0]
	for _, f := range d.Summary.Findings {
		s.items = append(s.items, s.item(d, f))
	}
	s.find()
}

// item says what a value rests on.
func (s *Screen) item(d *workspace.Desk, f assessment.Shown) *item {
	g := d.Summary.Ground(f)
	facts := []widget.Fact{
		{Name: "Number", Text: g.Value},
		{Name: "Grade", Text: g.Grade},
		{Name: "Thresholds", Text: g.Thresholds},
		{Name: "People", Text: g.People},
		{Name: "Basis", Text: g.Basis},
		{Name: "Error (SEM)", Text: g.Error},
		{Name: "Real change", Text: g.Change},
	}
	facts = slices.DeleteFunc(facts, func(f widget.Fact) bool { return f.Text == "" })
	name := nameOf(f)
	v := widget.MeaningValues{Title: name, Sub: f.Measure.Pillar.Label(), Parts: []widget.MeaningPart{{Facts: facts, Text: g.Remark}}}
	sources := s.citations(g.Sources)
	if len(sources) > 0 {
		v.Parts = append(v.Parts, widget.MeaningPart{Sources: sources})
	}
	of := []string{name, f.Measure.Plain, f.Measure.Pillar.Label(), g.Remark}
	for _, fact := range facts {
		of = append(of, fact.Text)
	}
	return &item{values: v, of: strings.ToLower(strings.Join(append(of, sources...), " "))}
}

func nameOf(f assessment.Shown) string {
	name := f.Measure.Name
	if side := f.Observation.Side; side != assessment.NoSide {
		name += ", " + side.String()
	}
	if f.Observation.Moment == assessment.Late {
		name += ", late in the run"
	}
	return name
}

func (s *Screen) citations(ids []assessment.SourceID) []string {
	var lines []string
	for _, id := range ids {
		if source, ok := s.w.Catalogue().Source(id); ok {
			lines = append(lines, strings.TrimSpace(source.Citation+" "+source.Address))
		}
	}
	return lines
}

// find shows the values in which every word of the search occurs.
func (s *Screen) find() {
	text := s.search.Text()
	s.grid.Objects, s.found = nil, s.found[:0]
	for _, it := range s.items {
		if fits(it.of, text) {
			s.found = append(s.found, it)
		}
	}
	s.search.Set(widget.SearchValues{
		Text: text, Placeholder: "Measure, source, published or guide value", Aside: fmt.Sprintf("%d of %d", len(s.found), len(s.items)),
	})
	said := ""
	switch {
	case len(s.items) == 0:
		said = "Nothing is recorded at this visit yet. Ctrl 3 goes to the form."
	case len(s.found) == 0:
		said = "No value has these words. Esc clears the search."
	}
	s.none.Set(widget.WordsValues{Text: said, Ink: widget.InkSecond})
	if said == "" {
		s.none.Hide()
	} else {
		s.none.Show()
	}
	s.column.Relayout()
	s.column.SetOffset(0)
	s.fill()
}

// fill makes the cards of what is found as far down as the view reaches. All
// at once would take several times as long as a page may take to open.
func (s *Screen) fill() {
	view := s.column.Size().Height
	for view > 0 && len(s.grid.Objects) < len(s.found) && s.column.Below() < slack {
		n := len(s.grid.Objects)
		for _, it := range s.found[n:min(n+batch, len(s.found))] {
			if it.card == nil {
				it.card = widget.NewCard(widget.CardValues{Flush: true}, widget.NewMeaningPanel(it.values))
			}
			s.grid.Objects = append(s.grid.Objects, it.card)
		}
		s.column.Relayout()
	}
}

func fits(of, text string) bool {
	for _, word := range strings.Fields(strings.ToLower(text)) {
		if !strings.Contains(of, word) {
			return false
		}
	}
	return true
}
