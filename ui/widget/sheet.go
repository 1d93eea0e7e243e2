package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// A Sheet is a column of a fixed height inside a dialog. Where nothing in it
// takes the focus, the arrows and the page keys scroll it.
type Sheet struct {
	painted
	column *Column
	high   float32
}

// NewSheet returns a sheet. scrolls says that the arrows scroll it.
func NewSheet(s *Scope, high float32, scrolls bool, objects ...fyne.CanvasObject) *Sheet {
	c := &Sheet{column: NewColumn(s, Rows{Gap: 12}, objects...), high: high}
	c.paint(c, func() fyne.Size { return fyne.NewSize(c.column.MinSize().Width, c.high) }, func(p *pen) {
		p.child(c.column, 0, 0, p.width, p.height)
	})
	if scrolls {
		for k, by := range map[fyne.KeyName]float32{
			fyne.KeyUp: -60, fyne.KeyDown: 60, fyne.KeyPageUp: -high, fyne.KeyPageDown: high,
		} {
			s.Bind(Plain(k), func() { scrollBy(c.column.scroll, by) })
		}
	}
	return c
}

// HeightFor is the height it was given.
func (c *Sheet) HeightFor(float32) float32 { return c.high }

func scrollBy(s *container.Scroll, by float32) {
	most := max(s.Content.Size().Height-s.Size().Height, 0)
	s.ScrollToOffset(fyne.NewPos(0, max(min(s.Offset.Y+by, most), 0)))
}
