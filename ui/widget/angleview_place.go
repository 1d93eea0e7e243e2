package widget

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// size is that of the picture in its pixels.
func (w *AngleView) size() Spot {
	if w.values.Picture == nil {
		return Spot{1, 1}
	}
	b := w.values.Picture.Bounds()
	return Spot{float64(b.Dx()), float64(b.Dy())}
}

// scale is units of the screen a pixel of the picture.
func (w *AngleView) scale() float64 {
	view, size := w.Size(), w.size()
	return max(min(float64(view.Width)/size.X, float64(view.Height)/size.Y), 1e-3) * w.zoom
}

// origin is where the top left of the picture lies in the view.
func (w *AngleView) origin() Spot {
	view, size, scale := w.Size(), w.size(), w.scale()
	return Spot{
		max((float64(view.Width)-size.X*scale)/2, 0) - w.corner.X*scale,
		max((float64(view.Height)-size.Y*scale)/2, 0) - w.corner.Y*scale,
	}
}

func (w *AngleView) toView(s Spot) fyne.Position {
	o, scale := w.origin(), w.scale()
	return fyne.NewPos(float32(o.X+s.X*scale), float32(o.Y+s.Y*scale))
}

func (w *AngleView) toPicture(p fyne.Position) Spot {
	o, scale := w.origin(), w.scale()
	return Spot{(float64(p.X) - o.X) / scale, (float64(p.Y) - o.Y) / scale}
}

// zoomAt changes the size and keeps a place of the view where it is.
func (w *AngleView) zoomAt(by float64, at fyne.Position) {
	before := w.toPicture(at)
	w.zoom = min(max(w.zoom*by, 1), mostZoom)
	after := w.toPicture(at)
	w.corner.X += before.X - after.X
	w.corner.Y += before.Y - after.Y
	w.clamp()
	w.Refresh()
}

// pan moves what is seen by a sixth of the view; nothing moves while all of the
// picture is.
func (w *AngleView) pan(across, down float64) bool {
	view, scale := w.Size(), w.scale()
	w.corner.X += across * float64(view.Width) / scale / 6
	w.corner.Y += down * float64(view.Height) / scale / 6
	w.clamp()
	w.Refresh()
	return true
}

// Corner is the place of the picture at the top left of the view.
func (w *AngleView) Corner() Spot { return w.corner }

// clamp keeps the picture in the view.
func (w *AngleView) clamp() {
	view, size, scale := w.Size(), w.size(), w.scale()
	w.corner.X = min(max(w.corner.X, 0), max(size.X-float64(view.Width)/scale, 0))
	w.corner.Y = min(max(w.corner.Y, 0), max(size.Y-float64(view.Height)/scale, 0))
}

// nearest is the point under the pointer, or noPoint.
func (w *AngleView) nearest(at fyne.Position) int {
	found, best := noPoint, catchDistance
	for i, p := range w.values.Points {
		q := w.toView(p.At)
		if d := math.Hypot(float64(q.X-at.X), float64(q.Y-at.Y)); p.Set && d < best {
			found, best = i, d
		}
	}
	return found
}

// MouseDown takes the point under the pointer, or places the active one.
func (w *AngleView) MouseDown(e *desktop.MouseEvent) {
	w.Focus()
	if w.values.Picture == nil || e.Button != desktop.MouseButtonPrimary {
		return
	}
	if w.held = w.nearest(e.Position); w.held != noPoint {
		w.activate(w.held)
		return
	}
	if i := w.values.Active; i >= 0 && i < len(w.values.Points) && !w.values.Points[i].Set {
		w.held = i
		w.place(i, w.toPicture(e.Position))
	}
}

// MouseUp lets go.
func (w *AngleView) MouseUp(*desktop.MouseEvent) { w.held = noPoint }

// Dragged moves the point that is held, or the picture.
func (w *AngleView) Dragged(e *fyne.DragEvent) {
	if w.held != noPoint {
		w.place(w.held, w.toPicture(e.Position))
		return
	}
	scale := w.scale()
	w.corner.X -= float64(e.Dragged.DX) / scale
	w.corner.Y -= float64(e.Dragged.DY) / scale
	w.clamp()
	w.Refresh()
}

// DragEnd lets go.
func (w *AngleView) DragEnd() { w.held = noPoint }

// Scrolled zooms about the pointer.
func (w *AngleView) Scrolled(e *fyne.ScrollEvent) {
	by := 1.15
	if e.Scrolled.DY < 0 {
		by = 1 / by
	}
	w.zoomAt(by, e.Position)
}

// Cursor is a cross over the picture.
func (w *AngleView) Cursor() desktop.Cursor { return desktop.CrosshairCursor }
