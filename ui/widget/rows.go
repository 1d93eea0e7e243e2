package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Tall is a widget whose height follows its width, as wrapped text does.
type Tall interface {
	HeightFor(width float32) float32
}

// heightAt is how high an object wants to be at a width.
func heightAt(o fyne.CanvasObject, width float32) float32 {
	if t, ok := o.(Tall); ok {
		return t.HeightFor(width)
	}
	if c, ok := o.(*fyne.Container); ok {
		if rows, ok := c.Layout.(*Rows); ok {
			return rows.heightFor(c.Objects, width)
		}
	}
	return o.MinSize().Height
}

// Rows is a layout that stacks what it holds at full width, Gap apart, without
// the padding of the toolkit's boxes.
type Rows struct {
	Gap    float32
	Margin float32 // on all four sides
	width  float32
}

// MinSize is the height of all rows at the width of the last layout.
func (r *Rows) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w float32
	for _, o := range visible(objects) {
		w = max(w, o.MinSize().Width)
	}
	w += 2 * r.Margin
	return fyne.NewSize(w, r.heightFor(objects, max(r.width, w)))
}

func (r *Rows) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	h := 2 * r.Margin
	for i, o := range visible(objects) {
		h += heightAt(o, width-2*r.Margin)
		if i > 0 {
			h += r.Gap
		}
	}
	return h
}

// Layout places the rows.
func (r *Rows) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	r.width = size.Width
	y, w := r.Margin, size.Width-2*r.Margin
	for _, o := range visible(objects) {
		h := heightAt(o, w)
		o.Move(fyne.NewPos(r.Margin, y))
		o.Resize(fyne.NewSize(w, h))
		y += h + r.Gap
	}
}

func visible(objects []fyne.CanvasObject) []fyne.CanvasObject {
	var shown []fyne.CanvasObject
	for _, o := range objects {
		if o.Visible() {
			shown = append(shown, o)
		}
	}
	return shown
}

// A Column is rows that scroll. Its scope follows the focus.
type Column struct {
	*fyne.Container
	scroll *container.Scroll
	rows   *fyne.Container
}

// NewColumn returns a scrolling column and makes it what the scope scrolls.
func NewColumn(s *Scope, layout Rows, objects ...fyne.CanvasObject) *Column {
	rows := container.New(&layout, objects...)
	c := &Column{scroll: container.NewVScroll(rows), rows: rows}
	c.Container = container.New(columnLayout{&layout}, c.scroll)
	if s != nil {
		s.Scroll(c.scroll)
	}
	return c
}

// Set shows other objects, from the top.
func (c *Column) Set(objects ...fyne.CanvasObject) {
	c.rows.Objects = objects
	c.rows.Refresh()
	c.Container.Layout.Layout(c.Container.Objects, c.Container.Size())
	c.scroll.ScrollToTop()
}

// Relayout makes room for rows that changed their height.
func (c *Column) Relayout() {
	c.rows.Refresh()
	c.Container.Layout.Layout(c.Container.Objects, c.Container.Size())
	c.scroll.Refresh()
}

// ScrollTo brings an object of the column to the top.
func (c *Column) ScrollTo(o fyne.CanvasObject) {
	driver := fyne.CurrentApp().Driver()
	top := driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(c.rows).Y
	most := max(c.rows.Size().Height-c.scroll.Size().Height, 0)
	c.scroll.ScrollToOffset(fyne.NewPos(0, min(top, most)))
}

// columnLayout tells the rows their width before the scroll asks their height.
type columnLayout struct{ rows *Rows }

func (l columnLayout) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

func (l columnLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.rows.width = size.Width
	objects[0].Resize(size)
}
