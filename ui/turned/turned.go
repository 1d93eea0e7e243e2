// Package turned is the screen as it is turned to the client: one thing on a
// page, in plain words, without the names of others and without a grade. It may
// import the widgets, the forms, the pictures, the workspace and what is below
// them, and never says more than the summary does.
package turned

import (
	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/picture"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen shows the pages one after the other.
type Screen struct {
	w     *workspace.Workspace
	scope *widget.Scope
	panes widget.PaneValues
	view  *widget.ClientView
	drawn *picture.Drills
	pages []workspace.TurnedPage
	page  int
	stops []func()
}

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child(), drawn: picture.NewDrills(w)}
	s.view = widget.NewClientView(s.scope, widget.ClientViewValues{})
	s.view.OnTurn = s.turn
	s.scope.Rows(s.view)
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: s.view}}
	return s
}

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show begins with the first page.
func (s *Screen) Show() {
	s.scope.Show()
	s.page = 0
	s.stops = append(s.stops, s.w.Desk.Listen(func(*workspace.Desk) { s.show() }))
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus focuses the page.
func (s *Screen) Focus() { s.view.Focus() }

// Hints are on the page itself.
func (s *Screen) Hints() []widget.Hint { return nil }

func (s *Screen) turn(by int) {
	s.page = max(0, min(s.page+by, len(s.pages)-1))
	s.show()
}

// zoom is how many pixels of a picture a point takes.
const zoom = 3

func (s *Screen) show() {
	s.pages = s.w.TurnedPages()
	if s.page >= len(s.pages) {
		return
	}
	p := s.pages[s.page]
	v := widget.ClientViewValues{
		Headline: p.Headline, About: p.About, Value: p.Number, Was: p.Was, Steps: p.Steps, Caption: p.Caption, Page: s.page + 1, Of: len(s.pages),
		Hints: []widget.Hint{{Key: "→", Does: "next"}, {Key: "Esc", Does: "back to the notes"}},
	}
	if entry, known := s.w.Drills().Drill(p.Drill); known {
		v.Picture = s.drawn.Of(entry, zoom, s.show)
	}
	if p.Shown != nil {
		s.showValue(&v, p)
	}
	s.view.Set(v)
}

// showValue adds the number with its scale.
func (s *Screen) showValue(v *widget.ClientViewValues, p workspace.TurnedPage) {
	f := *p.Shown
	v.Value = f.Measure.FormatWithUnit(f.Observation)
	v.Gauge = form.Gauge(f.Measure, f.Verdict)
	v.Gauge.Single = widget.At(f.Measure.Magnitude(f.Observation))
	v.NowWord, v.ThenWord = "Today", s.w.Day(f.Change.BeforeDate)
	if f.Change.Verdict != assessment.NoEarlier {
		v.Then = widget.At(f.Measure.Magnitude(f.Change.Before))
	}
	v.Said = said(f.Change.Verdict, p.Said)
	if len(p.Steps) > 0 {
		v.Title = "Your next steps"
	}
}

// said is what may be said of a change, without a grade.
func said(v assessment.ChangeVerdict, words string) widget.Verdict {
	switch v {
	case assessment.NoEarlier:
		return widget.Verdict{}
	case assessment.RealBetter:
		return widget.Verdict{Mark: widget.Tick, Tone: theme.Good, Word: words}
	case assessment.NotComparable:
		return widget.Verdict{Mark: widget.Unequal, Word: words}
	case assessment.TooClose:
		return widget.Verdict{Mark: widget.Almost, Word: words}
	default:
		return widget.Verdict{Mark: widget.Bar, Tone: theme.Brand, Word: words}
	}
}
