package widget

import "fyne.io/fyne/v2"

// Filled is a layout that stacks what it holds at full width; the object at
// Fill takes the height that is left. Where that would be less than Least, the
// last objects give way one after the other.
type Filled struct {
	Gap    float32
	Margin float32
	Fill   int // index among the objects
	Least  float32
	Whole  func(high float32) float32 // rounds its height down, so that a list ends with a whole row
}

// MinSize is what a window of the smallest size has room for.
func (f *Filled) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w float32
	for _, o := range visible(objects) {
		w = max(w, o.MinSize().Width)
	}
	return fyne.NewSize(w+2*f.Margin, f.Least)
}

// Layout places the objects. One that gave way has no size.
func (f *Filled) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := size.Width - 2*f.Margin
	kept := len(objects)
	for kept > f.Fill+1 && f.left(objects[:kept], size) < f.Least {
		kept--
	}
	y, left := f.Margin, max(f.left(objects[:kept], size), 0)
	for i, o := range objects {
		h := heightAt(o, w)
		switch {
		case !o.Visible():
			continue
		case i >= kept:
			o.Resize(fyne.Size{})
			continue
		case i == f.Fill:
			h = left
			if f.Whole != nil {
				h = f.Whole(left)
			}
		}
		o.Move(fyne.NewPos(f.Margin, y))
		o.Resize(fyne.NewSize(w, h))
		y += h + f.Gap
	}
}

// left is the height that the others leave.
func (f *Filled) left(objects []fyne.CanvasObject, size fyne.Size) float32 {
	left := size.Height - 2*f.Margin
	for i, o := range objects {
		if i == f.Fill || !o.Visible() {
			continue
		}
		left -= heightAt(o, size.Width-2*f.Margin) + f.Gap
	}
	return left
}
