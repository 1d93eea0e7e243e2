package visit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/widget"
)

// A row is one part of the form that follows the desk.
type row interface {
	widget.Row
	Object() fyne.CanvasObject
	Refresh() bool
}

// progress is how much of a section is done, and whether something in it asks
// for attention.
type progress struct {
	done, of int
	question bool
}

// content is what a section shows: its rows, and what lies on the screen, in
// order.
type content struct {
	rows    []row
	objects []fyne.CanvasObject
}

// A section is a group of the form. Only sections near the view hold their
// fields on the screen; the others are a gap of the same height.
type section struct {
	name     string
	place    string // its heading on the rail
	progress func() progress
	heading  func() widget.HeadingValues
	make     func() content // called once, when it first comes near
	keys     []assessment.Key

	head  *widget.Heading
	made  *content
	box   *fyne.Container
	live  bool
	guess float32 // its height before it was made
}

// usual is the height of a row, for guessing.
const (
	usualRow  float32 = 68
	usualHead float32 = 80
)

func (s *section) begin(rows int) {
	s.guess = usualHead + usualRow*float32(rows)
	s.head = widget.NewHeading(s.heading())
	s.box = container.New(&gap{s.guess})
}

// wake puts the fields on the screen; sleep takes them off and keeps the place.
// Both report whether anything changed.
func (s *section) wake() bool {
	if s.live {
		return false
	}
	if s.made == nil {
		c := s.make()
		s.made = &c
	}
	s.live = true
	s.refresh()
	s.box.Layout, s.box.Objects = &widget.Rows{}, s.made.objects
	return true
}

func (s *section) sleep() bool {
	if !s.live {
		return false
	}
	high := s.box.Size().Height
	if high == 0 {
		high = s.guess
	}
	s.live = false
	s.box.Layout, s.box.Objects = &gap{high}, nil
	return true
}

// refresh shows the desk in every row. It reports whether a height may have
// changed.
func (s *section) refresh() bool {
	if !s.live {
		return false
	}
	s.head.Set(s.heading())
	changed := false
	for _, r := range s.made.rows {
		changed = r.Refresh() || changed
	}
	return changed
}

// FocusRows are the fields on the screen.
func (s *section) FocusRows() [][]fyne.Focusable {
	if !s.live {
		return nil
	}
	var all [][]fyne.Focusable
	for _, r := range s.made.rows {
		all = append(all, r.FocusRows()...)
	}
	return all
}

// holds reports whether a field belongs to the section.
func (s *section) holds(f fyne.Focusable) bool {
	return slices.ContainsFunc(s.FocusRows(), func(fields []fyne.Focusable) bool { return slices.Contains(fields, f) })
}

// has reports whether a value belongs to the section.
func (s *section) has(k assessment.Key) bool { return slices.Contains(s.keys, k) }
