package widget

import (
	"slices"

	"fyne.io/fyne/v2"
)

// Next and Previous move the focus as Enter and Shift Enter do.
func (s *Scope) Next(from fyne.Focusable) { s.move(from, 1) }

// Previous goes back.
func (s *Scope) Previous(from fyne.Focusable) { s.move(from, -1) }

func find(grid [][]fyne.Focusable, f fyne.Focusable) (row, column int, ok bool) {
	for i, fields := range grid {
		if j := slices.Index(fields, f); j >= 0 {
			return i, j, true
		}
	}
	return 0, 0, false
}

// move goes to the next field of the rows or the one before. Outside the rows
// it goes in the order of the Tab key.
func (s *Scope) move(from fyne.Focusable, direction int) {
	if s == nil {
		return
	}
	grid := s.grid()
	row, column, ok := find(grid, from)
	if !ok {
		s.tab(direction)
		return
	}
	column += direction
	if column < 0 || column >= len(grid[row]) {
		row += direction
		column = 0
		if direction < 0 && row >= 0 {
			column = len(grid[row]) - 1
		}
	}
	if row >= 0 && row < len(grid) {
		s.Focus(grid[row][column])
		return
	}
	if s.OnPastEnd == nil || !s.OnPastEnd(direction) {
		s.tab(direction)
	}
}

func (s *Scope) tab(direction int) {
	if direction > 0 {
		s.canvas.FocusNext()
	} else {
		s.canvas.FocusPrevious()
	}
}

// moveRow goes to the same side of the row above or below.
func (s *Scope) moveRow(from fyne.Focusable, direction int) {
	grid := s.grid()
	row, column, ok := find(grid, from)
	if !ok {
		return
	}
	if row += direction; row >= 0 && row < len(grid) {
		s.Focus(grid[row][min(column, len(grid[row])-1)])
		return
	}
	if s.OnPastEnd != nil {
		s.OnPastEnd(direction)
	}
}

// moveColumn goes to the other side of the same row.
func (s *Scope) moveColumn(from fyne.Focusable, direction int) {
	grid := s.grid()
	if row, column, ok := find(grid, from); ok {
		if column += direction; column >= 0 && column < len(grid[row]) {
			s.Focus(grid[row][column])
		}
	}
}

// edge goes to the first row or, with −1, to the last.
func (s *Scope) edge(row int) {
	grid := s.grid()
	if len(grid) == 0 {
		return
	}
	if row < 0 {
		row = len(grid) - 1
	}
	s.Focus(grid[row][0])
}

// revealMargin is how much of the neighbouring rows stays in sight.
const revealMargin float32 = 68

// Reveal scrolls so that the object is in sight with something of what is
// before and after it: the toolkit does not scroll to the focus.
func (s *Scope) Reveal(o fyne.CanvasObject) {
	if s == nil || s.scroll == nil || s.scroll.Content == nil {
		return
	}
	at, inside := placeIn(s.scroll.Content, o)
	if !inside {
		return
	}
	top, height, view := at.Y, o.Size().Height, s.scroll.Size().Height
	margin := max(min(revealMargin, (view-height)/2), 0)
	offset := s.scroll.Offset
	switch {
	case top-margin < offset.Y:
		offset.Y = top - margin
	case top+height+margin > offset.Y+view:
		offset.Y = top + height + margin - view
	}
	offset.Y = max(min(offset.Y, s.scroll.Content.Size().Height-view), 0)
	if offset != s.scroll.Offset {
		s.scroll.ScrollToOffset(offset)
	}
}
