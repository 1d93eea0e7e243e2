package widget

import "fyne.io/fyne/v2"

// Tall is a widget whose height follows its width, as wrapped text does.
type Tall interface {
	HeightFor(width float32) float32
}

// flowing is a layout whose height follows its width.
type flowing interface {
	heightFor(objects []fyne.CanvasObject, width float32) float32
}

// heightAt is how high an object wants to be at a width.
func heightAt(o fyne.CanvasObject, width float32) float32 {
	if t, ok := o.(Tall); ok {
		return t.HeightFor(width)
	}
	if c, ok := o.(*fyne.Container); ok {
		if l, ok := c.Layout.(flowing); ok {
			return l.heightFor(c.Objects, width)
		}
	}
	return o.MinSize().Height
}

// Rows is a layout that stacks what it holds at full width, Gap apart, without
// the padding of the toolkit's boxes.
type Rows struct {
	Gap    float32
	Margin float32 // on all four sides
	Fill   int     // which row takes the height that is left, counted from 1; 0 is none
	width  float32
	bound  bool // in a column: no wider than that, whatever its rows want
}

// MinSize is the height of all rows at the width of the last layout.
func (r *Rows) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w float32
	for _, o := range visible(objects) {
		w = max(w, o.MinSize().Width)
	}
	w += 2 * r.Margin
	if r.bound && r.width > 0 {
		w = min(w, r.width)
	}
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
	left := max(size.Height-r.heightFor(objects, size.Width), 0)
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		h := heightAt(o, w)
		if i == r.Fill-1 {
			h += left
		}
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
