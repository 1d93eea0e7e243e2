package widget

import (
	"image"

	"fyne.io/fyne/v2"
)

// A Spot is a place on a picture in its pixels, from the top left, y downwards.
type Spot struct{ X, Y float64 }

// A Placed point is one to be put on the picture.
type Placed struct {
	At   Spot
	Name string
	Set  bool
}

// A Guide is a broken line through a point, upright or level.
type Guide struct {
	Point int
	Level bool
}

// AngleValues are a picture with points on it. Lines join points by their
// numbers, and count only once both are set.
type AngleValues struct {
	Picture image.Image
	Ghost   image.Image // another picture, pale over this one
	// GhostPoints lie on the other picture, as shares of its width and height:
	// they are drawn hollow, joined as the points are.
	GhostPoints []Spot
	Points      []Placed
	Active      int
	Lines       [][2]int
	Guides      []Guide
	Plate       string // the result, beside the point it is told for
	PlateAt     int
	Loupe       bool
}

// An AngleView is a picture that points are placed on, by mouse or keys. It may
// be larger than its place when it is zoomed: put it in a clip.
type AngleView struct {
	focusable
	values AngleValues
	zoom   float64
	corner Spot // of the picture at the top left of the view
	held   int  // the point that is dragged
	loupe  loupe

	// OnPlace is called with the place of a point, at every step of a drag.
	OnPlace func(point int, at Spot)
	// OnActive is called when another point is to be placed.
	OnActive func(point int)
	// OnEnter is called by Enter.
	OnEnter func()
}

const (
	noPoint       = -1
	mostZoom      = 12.0
	pointRadius   = 10
	catchDistance = 22.0
)

// NewAngleView returns a view.
func NewAngleView(s *Scope, v AngleValues) *AngleView {
	w := &AngleView{values: v, zoom: 1, held: noPoint}
	w.scope = s
	w.press(w, func() fyne.Size { return fyne.NewSize(320, 240) }, w.paintView, func(int) {})
	w.keys, w.runes = w.typedKey, w.typedRune
	return w
}

// Set shows other values.
func (w *AngleView) Set(v AngleValues) {
	if v.Picture != w.values.Picture {
		w.zoom, w.corner = 1, Spot{}
	}
	w.values = v
	w.Refresh()
}

// FocusRows is the view itself, while there is a picture.
func (w *AngleView) FocusRows() [][]fyne.Focusable {
	if w.values.Picture == nil {
		return nil
	}
	return [][]fyne.Focusable{{w}}
}

// AcceptsTab is true: Tab goes to the next point, and after the last on to the
// next widget.
func (w *AngleView) AcceptsTab() bool { return true }

func (w *AngleView) typedKey(c Chord) bool {
	if x, y, ok := arrow(c.Key); ok {
		step := min(1, 1/w.scale())
		switch c {
		case Plain(c.Key):
			return w.nudge(step*x, step*y)
		case Shift(c.Key):
			return w.nudge(10*step*x, 10*step*y)
		case Ctrl(c.Key):
			return w.pan(x, y)
		}
		return false
	}
	switch c {
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		return do(w.OnEnter)
	case Plain(fyne.KeyTab):
		return w.next(1)
	case Shift(fyne.KeyTab):
		return w.next(-1)
	}
	return false
}

// arrow is the way an arrow key points; down is positive.
func arrow(k fyne.KeyName) (x, y float64, ok bool) {
	switch k {
	case fyne.KeyLeft:
		return -1, 0, true
	case fyne.KeyRight:
		return 1, 0, true
	case fyne.KeyUp:
		return 0, -1, true
	case fyne.KeyDown:
		return 0, 1, true
	}
	return 0, 0, false
}

func (w *AngleView) typedRune(r rune) bool {
	switch r {
	case '+', '=':
		w.zoomAt(1.25, w.toView(w.centre()))
	case '-':
		w.zoomAt(.8, w.toView(w.centre()))
	case '0':
		w.zoom, w.corner = 1, Spot{}
		w.Refresh()
	default:
		return false
	}
	return true
}

// next goes to another point, or beyond the last to another widget.
func (w *AngleView) next(by int) bool {
	to := w.values.Active + by
	if to >= 0 && to < len(w.values.Points) {
		w.activate(to)
		return true
	}
	w.scope.tab(by)
	return true
}

func (w *AngleView) activate(i int) {
	if w.OnActive != nil {
		w.OnActive(i)
	}
}

// centre is the active point, or the middle of the picture while it is not set.
func (w *AngleView) centre() Spot {
	if i := w.values.Active; i >= 0 && i < len(w.values.Points) && w.values.Points[i].Set {
		return w.values.Points[i].At
	}
	size := w.size()
	return Spot{size.X / 2, size.Y / 2}
}

// nudge moves the active point; one that is not set yet begins in the middle.
func (w *AngleView) nudge(dx, dy float64) bool {
	if w.values.Picture == nil || len(w.values.Points) == 0 {
		return false
	}
	at, moved := w.centre(), w.values.Active
	w.place(moved, Spot{at.X + dx, at.Y + dy})
	w.activate(moved) // with the keys a point is moved until Tab goes on
	return true
}

func (w *AngleView) place(i int, at Spot) {
	size := w.size()
	at.X, at.Y = min(max(at.X, 0), size.X), min(max(at.Y, 0), size.Y)
	if w.OnPlace != nil && i >= 0 && i < len(w.values.Points) {
		w.OnPlace(i, at)
	}
}
