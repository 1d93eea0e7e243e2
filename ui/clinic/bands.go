package clinic

import (
	"cmp"
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

// Bands is the screen of the clinic's own thresholds: a measure with what it is
// compared with now, the edges the clinic would have instead, and everything
// that was ever laid over it.
type Bands struct {
	screen
	measures []assessment.Measure
	title    *widget.Heading
	counts   *fyne.Container // what counts now
	past     *fyne.Container // what was laid before
	pastCard *widget.Card
	form     *bandForm
}

// NewBands makes the screen.
func NewBands(w *workspace.Workspace, window *widget.Scope) *Bands {
	s := &Bands{}
	s.make(w, window, "Measure or section")
	s.title = widget.NewHeading(widget.HeadingValues{Large: true})
	s.counts = container.New(&widget.Rows{Gap: theme.Space2})
	s.past = container.New(&widget.Rows{Gap: theme.Space2})
	s.pastCard = widget.NewCard(widget.CardValues{Title: "What was laid before"}, s.past)
	s.form = newBandForm(w, s.screen.form)
	s.form.onAsk, s.form.onWithdraw = s.ask, s.withdraw
	s.picker.onPick, s.picker.onOpen = s.pick, s.form.focus
	left := container.New(&widget.Rows{Gap: theme.CardGap},
		widget.NewCard(widget.CardValues{Title: "What counts now"}, s.counts), s.pastCard)
	s.column.Set(s.title, container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap, Single: 800}, left, s.form.card))
	return s
}

// Show starts listening.
func (s *Bands) Show() {
	s.scope.Show()
	s.stops = append(s.stops, s.w.Laid.Listen(func([]assessment.Overlay) { s.refresh() }))
}

// Hints are the keys that work now.
func (s *Bands) Hints() []widget.Hint {
	return []widget.Hint{{Key: "↑ ↓", Does: "measure"}, {Key: "Enter", Does: "to its edges"}, {Key: "Esc", Does: "back"}}
}

// refresh lists the measures as they are graded now.
func (s *Bands) refresh() {
	s.measures = slices.DeleteFunc(s.w.Catalogue().Measures(), func(m assessment.Measure) bool { return m.Retired || !m.Trended() })
	slices.SortStableFunc(s.measures, func(a, b assessment.Measure) int { // those with a grade first
		return cmp.Compare(min(len(b.References), 1), min(len(a.References), 1))
	})
	entries := make([]entry, len(s.measures))
	for i, m := range s.measures {
		entries[i] = entry{title: m.Name, text: m.Pillar.Label(), of: m.Plain + " " + strings.Join(m.Aliases, " ")}
		if _, own := s.w.StandingOverlay(assessment.ClinicBands, string(m.ID)); own {
			entries[i].aside = "yours"
		} else if len(m.References) == 0 {
			entries[i].aside = "no grade"
		}
	}
	s.picker.set(entries)
	if s.picker.picked < 0 {
		s.picker.pick(0)
		return
	}
	s.pick(s.picker.picked)
}

func (s *Bands) pick(i int) {
	m := s.measures[i]
	s.title.Set(widget.HeadingValues{Title: m.Name, Note: "What you lay here grades every open visit.", Large: true})
	s.counts.Objects = s.rows(m)
	s.past.Objects = s.history(m)
	shown(len(s.past.Objects) > 0, s.pastCard)
	s.form.begin(m)
	s.column.Relayout()
}

// rows say for each reference whom it holds for, where its bands begin, and
// what that rests on. The first one that fits a value is used.
func (s *Bands) rows(m assessment.Measure) []fyne.CanvasObject {
	if len(m.References) == 0 {
		return []fyne.CanvasObject{words("Nothing: the value is shown and trended, and has no grade.", theme.Small, widget.InkSecond)}
	}
	var rows []fyne.CanvasObject
	for _, r := range m.References {
		people, bands := m.ReferenceWords(r)
		rests := r.Basis.Label()
		for _, id := range r.Sources {
			if source, ok := s.w.Catalogue().Source(id); ok {
				rests += ". " + source.Citation
			}
		}
		rows = append(rows, words(capital(people), theme.SmallS, widget.InkPlain), words(bands, theme.Small, widget.InkPlain),
			words(capital(rests), theme.Cap, widget.InkFaint))
		if r.Note != "" {
			rows = append(rows, words(r.Note, theme.Cap, widget.InkFaint))
		}
	}
	return rows
}

// history says what was laid and withdrawn, the newest first.
func (s *Bands) history(m assessment.Measure) []fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, o := range s.w.OverlaysOf(assessment.ClinicBands, string(m.ID)) {
		rows = append(rows, words(laidWords(o), theme.SmallS, widget.InkPlain), words(bodyWords(m, o), theme.Small, widget.InkPlain))
	}
	return rows
}

func laidWords(o assessment.Overlay) string {
	did := "laid"
	if o.Withdrawn {
		did = "withdrew"
	}
	return fmt.Sprintf("%s: %s %s it", assessment.DateOf(o.At).Words(), o.By, did)
}

func bodyWords(m assessment.Measure, o assessment.Overlay) string {
	said := "Why: " + o.Why
	if o.Withdrawn {
		return said
	}
	if o.Source != "" {
		said += ". After: " + o.Source
	}
	references, err := m.DecodeBands(o.Body)
	if err != nil {
		return said + ". It cannot be read any more, and does not count."
	}
	for _, r := range references {
		people, bands := m.ReferenceWords(r)
		said += ". " + capital(people) + ": " + bands
	}
	return said + "."
}

func capital(text string) string {
	if text == "" {
		return ""
	}
	r := []rune(text)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// ask shows what would change, and lays the edges when they are applied.
func (s *Bands) ask() {
	o, problem := s.w.Overlay(s.form.typed)
	if s.form.refuse(problem); problem.Some() {
		return
	}
	s.compare(o, "Grade with these edges?", "Apply them")
}

func (s *Bands) withdraw() {
	o, problem := s.w.Withdrawal(assessment.ClinicBands, string(s.form.typed.Measure), s.form.typed.By, s.form.typed.Why)
	if s.form.refuse(problem); problem.Some() {
		return
	}
	s.compare(o, "Go back to the program's own edges?", "Withdraw ours")
}

func (s *Bands) compare(o assessment.Overlay, title, act string) {
	problem := s.w.WouldChange(o, func(changes []workspace.WouldChange) { s.confirm(o, title, act, changes) })
	s.form.refuse(problem)
}
