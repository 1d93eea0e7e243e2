package clinic

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// Drills is the screen of the library: the clinic's own drills, and its
// versions of the program's.
type Drills struct {
	screen
	drills   []drill.Drill
	title    *widget.Heading
	evidence *widget.Words
	form     *drillForm
}

// NewDrills makes the screen.
func NewDrills(w *workspace.Workspace, window *widget.Scope) *Drills {
	s := &Drills{}
	s.make(w, window, "Name or number")
	s.title = widget.NewHeading(widget.HeadingValues{Large: true})
	s.evidence = words("", theme.Small, widget.InkSecond)
	s.form = newDrillForm(w, s.screen.form)
	s.picker.onPick, s.picker.onOpen = s.pick, s.form.focus
	s.column.Set(s.title, s.evidence, container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap, Single: 800}, s.form.left, s.form.right))
	return s
}

// Show starts listening.
func (s *Drills) Show() {
	s.scope.Show()
	s.stops = append(s.stops, s.w.Laid.Listen(func([]assessment.Overlay) { s.refresh() }))
}

// Hints are the keys that work now.
func (s *Drills) Hints() []widget.Hint {
	return []widget.Hint{{Key: "↑ ↓", Does: "drill"}, {Key: "Enter", Does: "to its fields"}, {Key: "Esc", Does: "back"}}
}

// refresh lists a new drill, the clinic's own, then the others.
func (s *Drills) refresh() {
	s.drills = s.w.Drills().All()
	slices.SortStableFunc(s.drills, func(a, b drill.Drill) int { return s.others(a) - s.others(b) })
	entries := []entry{{title: "A new drill", text: "Of the clinic's own"}}
	for _, d := range s.drills {
		e := entry{title: d.Name, text: string(d.ID) + " · " + d.Family.Label(), of: d.PlainName + " " + d.Purpose}
		if s.others(d) == 0 {
			e.aside = "yours"
		}
		entries = append(entries, e)
	}
	s.picker.set(entries)
	if s.picker.picked < 0 || s.picker.picked > len(s.drills) {
		s.picker.pick(0)
		return
	}
	s.pick(s.picker.picked)
}

// others is 0 for a drill of the clinic's own and 1 for the others.
func (s *Drills) others(d drill.Drill) int {
	if _, own := s.w.StandingOverlay(assessment.ClinicDrill, string(d.ID)); own {
		return 0
	}
	return 1
}

func (s *Drills) pick(i int) {
	written := s.w.NewDrill()
	title, evidence := "A new drill", "It has no picture. The stop rules of every drill are added to it. What you keep is in the library at once."
	if i > 0 {
		d := s.drills[i-1]
		written, title, evidence = d.Write(), d.Name, "Rests on: "+d.Evidence
		if last := s.w.OverlaysOf(assessment.ClinicDrill, string(d.ID)); len(last) > 0 {
			var said []string
			for _, o := range last {
				said = append(said, laidWords(o)+", because: "+o.Why+".")
			}
			evidence += "\n" + strings.Join(said, "\n")
		}
	}
	s.title.Set(widget.HeadingValues{Title: title, Note: string(written.ID), Large: true})
	s.evidence.Set(widget.WordsValues{Text: evidence, Style: theme.Small, Ink: widget.InkSecond})
	s.form.begin(written)
	s.column.Relayout()
}
