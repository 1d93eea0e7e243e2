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

// content is what a block shows: its rows, and what lies on the screen, in
// order.
type content struct {
	rows    []row
	objects []fyne.CanvasObject
	tools   *tools
}

// A block is a few rows of a section. Only blocks near the view hold their
// fields on the screen, because every field there costs time in every frame;
// the others are a gap of the same height.
type block struct {
	of    *section
	make  func() content // called once, when it first comes near
	made  *content
	box   *fyne.Container
	live  bool
	guess float32 // its height before it was made
}

// blockRows is how many rows a block has.
const blockRows = 6

// The usual heights, for guessing.
const (
	usualRow  float32 = 68
	usualHead float32 = 80
)

func newBlock(of *section, high float32, make func() content) *block {
	return &block{of: of, make: make, guess: high, box: container.New(&gap{high})}
}

// wake puts the fields on the screen; sleep takes them off and keeps the place.
// Both report whether anything changed.
func (b *block) wake() bool {
	if b.live {
		return false
	}
	if b.made == nil {
		c := b.make()
		b.made = &c
	}
	b.live = true
	b.refresh()
	b.box.Layout, b.box.Objects = &widget.Rows{}, b.made.objects
	return true
}

func (b *block) sleep() bool {
	if !b.live {
		return false
	}
	high := b.box.Size().Height
	if high == 0 {
		high = b.guess
	}
	b.live = false
	b.box.Layout, b.box.Objects = &gap{high}, nil
	return true
}

// refresh shows the desk in every row. It reports whether a height may have
// changed.
func (b *block) refresh() bool {
	if !b.live {
		return false
	}
	b.made.tools.refresh()
	changed := false
	for _, r := range b.made.rows {
		changed = r.Refresh() || changed
	}
	return changed
}

// FocusRows are the fields on the screen.
func (b *block) FocusRows() [][]fyne.Focusable {
	if !b.live {
		return nil
	}
	var all [][]fyne.Focusable
	for _, r := range b.made.rows {
		all = append(all, r.FocusRows()...)
	}
	return all
}

// holds reports whether a field belongs to the block.
func (b *block) holds(f fyne.Focusable) bool {
	if _, tool := b.tool(f); tool {
		return true
	}
	return slices.ContainsFunc(b.FocusRows(), func(fields []fyne.Focusable) bool { return slices.Contains(fields, f) })
}

// tool is the value that a focused tool of the block is for.
func (b *block) tool(f fyne.Focusable) (assessment.Key, bool) {
	if !b.live {
		return assessment.Key{}, false
	}
	return b.made.tools.aimed(f)
}
