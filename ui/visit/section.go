package visit

import (
	"slices"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
)

// A section is a group of the form: a heading, a line of the rail, and its
// fields in blocks.
type section struct {
	name     string
	place    string // its heading on the rail
	progress func() progress
	heading  func() widget.HeadingValues
	keys     []assessment.Key // of its values
	head     *widget.Heading
	blocks   []*block

	part     string // its code in the records, for a note
	note     *widget.Words
	noted    fyne.CanvasObject // round the note
	noteText string
}

// progress is how much of a section is done, and whether something in it asks
// for attention.
type progress struct {
	done, of int
	question bool
}

// FocusRows are the fields on the screen.
func (s *section) FocusRows() [][]fyne.Focusable {
	var all [][]fyne.Focusable
	for _, b := range s.blocks {
		all = append(all, b.FocusRows()...)
	}
	return all
}

// has reports whether a value belongs to the section.
func (s *section) has(k assessment.Key) bool { return slices.Contains(s.keys, k) }

// holds reports whether a field belongs to the section.
func (s *section) holds(f fyne.Focusable) bool {
	return slices.ContainsFunc(s.blocks, func(b *block) bool { return b.holds(f) })
}

// top is what stands at the head of the section.
func (s *section) top() fyne.CanvasObject { return s.blocks[0].box }
