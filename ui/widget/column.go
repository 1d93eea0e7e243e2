package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// A Column is rows that scroll. Its scope scrolls it to the focus. It never
// becomes wider than its place: a row that wants more cuts its texts and tells
// them in a tip, where the end of a wider column would only be out of sight.
type Column struct {
	painted
	layout *Rows
	rows   *fyne.Container
	scroll *container.Scroll
}

// NewColumn returns a scrolling column. With a scope, it is what that scope
// scrolls.
func NewColumn(s *Scope, layout Rows, objects ...fyne.CanvasObject) *Column {
	layout.bound = true
	c := &Column{layout: &layout}
	c.rows = container.New(c.layout, objects...)
	c.scroll = container.NewVScroll(c.rows)
	c.paint(c, func() fyne.Size { return fyne.NewSize(c.rows.MinSize().Width, 80) }, func(p *pen) {
		c.layout.width = p.width // before the scroll asks how high the rows are
		p.child(c.scroll, 0, 0, p.width, p.height)
	})
	if s != nil {
		s.Scroll(c.scroll)
	}
	return c
}

// Set shows other objects, from the top.
func (c *Column) Set(objects ...fyne.CanvasObject) {
	c.rows.Objects = objects
	c.Relayout()
	c.scroll.ScrollToTop()
}

// Objects returns what the column holds.
func (c *Column) Objects() []fyne.CanvasObject { return c.rows.Objects }

// Relayout makes room for rows that changed their height, were shown or hidden.
func (c *Column) Relayout() {
	c.rows.Refresh()
	c.scroll.Refresh()
	c.Refresh()
}

// ScrollTo brings an object of the column to the top, as far as there is
// enough below it.
func (c *Column) ScrollTo(o fyne.CanvasObject) {
	if at, ok := placeIn(c.rows, o); ok {
		c.SetOffset(at.Y)
	}
}

// Top is how far below the upper edge of what can be seen an object lies.
func (c *Column) Top(o fyne.CanvasObject) float32 {
	at, _ := placeIn(c.rows, o)
	return at.Y - c.scroll.Offset.Y
}

// ScrollBy moves the column by so much, as far as there is something.
func (c *Column) ScrollBy(down float32) {
	most := max(c.rows.Size().Height-c.scroll.Size().Height, 0)
	c.scroll.ScrollToOffset(fyne.NewPos(0, min(max(c.scroll.Offset.Y+down, 0), most)))
	if c.scroll.OnScrolled != nil { // the toolkit tells only of the wheel and the bar
		c.scroll.OnScrolled(c.scroll.Offset)
	}
}

// Below is how much of the column lies under what can be seen.
func (c *Column) Below() float32 {
	return c.rows.MinSize().Height - c.scroll.Size().Height - c.scroll.Offset.Y
}

// OnScrolled calls f with how far down the column is.
func (c *Column) OnScrolled(f func(offset float32)) {
	c.scroll.OnScrolled = func(p fyne.Position) { f(p.Y) }
}

// SetOffset scrolls, as far as there is enough.
func (c *Column) SetOffset(down float32) {
	most := max(c.rows.Size().Height-c.scroll.Size().Height, 0)
	c.scroll.ScrollToOffset(fyne.NewPos(0, max(min(down, most), 0)))
}

// Offset is how far down the column is.
func (c *Column) Offset() float32 { return c.scroll.Offset.Y }
