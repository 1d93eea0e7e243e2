package visit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// tools are the tapper and the timer at the head of a section: those that a
// measure of the section can be taken with.
type tools struct {
	s       *Screen
	tapped  []assessment.Key
	timed   []assessment.Key
	tapping *tapping
	timing  *timing
	file    *widget.Button // to the file of a watch, where steps are counted
	beat    *widget.Button // to the metronome
	count   *widget.Button // to a count over a time
}

// newTools makes the tools of a section; there may be none.
func newTools(s *Screen, slots []slot) *tools {
	t := &tools{s: s, tapped: takenBy(slots, assessment.Tap), timed: takenBy(slots, assessment.Timer)}
	if len(t.tapped) > 0 {
		t.tapping = newTapping(s, t.next(t.tapped))
		t.file = widget.NewButton(s.scope, widget.ButtonValues{Label: "Read a file", Icon: widget.IconSheet, Key: "F"}, s.readFile)
	}
	if t.tapping != nil {
		t.beat = widget.NewButton(s.scope, widget.ButtonValues{Label: "Metronome", Icon: widget.IconPulse, Key: "B"}, s.metronome)
		t.count = widget.NewButton(s.scope, widget.ButtonValues{Label: "Count", Icon: widget.IconTimer, Key: "C"}, s.askCount)
	}
	if len(t.timed) > 0 {
		t.timing = newTiming(s, t.next(t.timed))
	}
	return t
}

// next is the first of some values that is still open.
func (t *tools) next(keys []assessment.Key) assessment.Key {
	if i := slices.IndexFunc(keys, func(k assessment.Key) bool { return !t.s.settled[k] }); i >= 0 {
		return keys[i]
	}
	return keys[0]
}

func (t *tools) objects() []fyne.CanvasObject {
	var all []fyne.CanvasObject
	if t.tapping != nil {
		all = append(all, padded(t.tapping.widget, 4, 8), padded(container.New(&widget.Grid{Columns: 3, Gap: 12}, t.count, t.beat, t.file), 0, 8))
	}
	if t.timing != nil {
		all = append(all, padded(t.timing.widget, 4, 8))
	}
	return all
}

// open goes to the tool for a value, or for the first open one.
func (t *tools) open(k assessment.Key) bool {
	switch {
	case t.tapping != nil && (slices.Contains(t.tapped, k) || t.timing == nil):
		if slices.Contains(t.tapped, k) {
			t.tapping.aim(k)
		}
		t.tapping.widget.Focus()
	case t.timing != nil:
		if slices.Contains(t.timed, k) {
			t.timing.aim(k)
		}
		t.timing.widget.Focus()
	default:
		return false
	}
	return true
}

// aimed is the value that a focused tool is for.
func (t *tools) aimed(f fyne.Focusable) (assessment.Key, bool) {
	switch {
	case t == nil:
		return assessment.Key{}, false
	case t.tapping != nil && f == fyne.Focusable(t.tapping.widget):
		return t.tapping.aimed, true
	case t.timing != nil && f == fyne.Focusable(t.timing.widget):
		return t.timing.aimed, true
	default:
		return assessment.Key{}, false
	}
}

// refresh shows the desk as it is now.
func (t *tools) refresh() {
	if t == nil {
		return
	}
	if t.tapping != nil {
		t.tapping.show()
	}
	if t.timing != nil {
		t.timing.show()
	}
}

// openTool goes to the timer or tapper of the value with the focus, or of its
// section.
func (s *Screen) openTool() {
	if !s.w.Desk.Value().Editable() {
		return
	}
	for i, b := range s.blocks {
		if b.of != s.sections[s.at] {
			continue
		}
		if b.live && b.made.tools == nil {
			continue
		}
		here := s.block
		s.near(i)
		s.settle()
		if b.made.tools != nil && b.made.tools.open(s.key) {
			return
		}
		s.near(here)
	}
}

// beat shows a beat of the metronome in the tappers.
func (s *Screen) beat(workspace.Beat) {
	for _, b := range s.blocks {
		if b.live && b.made.tools != nil && b.made.tools.tapping != nil {
			b.made.tools.tapping.show()
		}
	}
}

// eachTiming does f with every timer that was made.
func (s *Screen) eachTiming(f func(*timing)) {
	for _, b := range s.blocks {
		if b.made != nil && b.made.tools != nil && b.made.tools.timing != nil {
			f(b.made.tools.timing)
		}
	}
}
