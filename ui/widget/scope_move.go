package widget

import "fyne.io/fyne/v2"

// Next and Previous move the focus as Enter and Shift Enter do.
func (s *Scope) Next(from fyne.Focusable)     { s.move(from, 1) }
func (s *Scope) Previous(from fyne.Focusable) { s.move(from, -1) }

// move goes to the next field of the rows or the one before. Outside the rows
// it goes in the order of the Tab key.
func (s *Scope) move(from fyne.Focusable, direction int) {
	if s == nil {
		return
	}
	row, column, ok := s.at(from)
	if !ok {
		s.tab(direction)
		return
	}
	if column += direction; column >= 0 && column < len(s.rows[row]) {
		s.Focus(s.rows[row][column])
		return
	}
	for row += direction; row >= 0 && row < len(s.rows); row += direction {
		if fields := s.rows[row]; len(fields) > 0 {
			if direction > 0 {
				s.Focus(fields[0])
			} else {
				s.Focus(fields[len(fields)-1])
			}
			return
		}
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
	row, column, ok := s.at(from)
	if !ok {
		return
	}
	for row += direction; row >= 0 && row < len(s.rows); row += direction {
		if fields := s.rows[row]; len(fields) > 0 {
			s.Focus(fields[min(column, len(fields)-1)])
			return
		}
	}
	if s.OnPastEnd != nil {
		s.OnPastEnd(direction)
	}
}

// moveColumn goes to the other side of the same row.
func (s *Scope) moveColumn(from fyne.Focusable, direction int) {
	if row, column, ok := s.at(from); ok {
		if column += direction; column >= 0 && column < len(s.rows[row]) {
			s.Focus(s.rows[row][column])
		}
	}
}

func (s *Scope) edge(row int) {
	if row >= 0 && row < len(s.rows) && len(s.rows[row]) > 0 {
		s.Focus(s.rows[row][0])
	}
}

// revealMargin is how much of the neighbouring rows stays in sight.
const revealMargin float32 = 68

// Reveal scrolls so that the object is in sight with something of what is
// before and after it: the toolkit does not scroll to the focus.
func (s *Scope) Reveal(o fyne.CanvasObject) {
	if s == nil || s.scroll == nil || s.scroll.Content == nil {
		return
	}
	driver := fyne.CurrentApp().Driver()
	top := driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(s.scroll.Content).Y
	height, view := o.Size().Height, s.scroll.Size().Height
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
