package widget

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"

	"stridewell/ui/theme"
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
	Points  []Placed
	Active  int
	Lines   [][2]int
	Guides  []Guide
	Plate   string // the result, beside the point it is told for
	PlateAt int
	Loupe   bool
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

// FocusRows is the view itself.
func (w *AngleView) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{w}} }

// AcceptsTab is true: Tab goes to the next point, and after the last on to the
// next widget.
func (w *AngleView) AcceptsTab() bool { return true }

func (w *AngleView) typedKey(c Chord) bool {
	step := min(1, 1/w.scale())
	switch c {
	case Plain(fyne.KeyLeft):
		return w.nudge(-step, 0)
	case Plain(fyne.KeyRight):
		return w.nudge(step, 0)
	case Plain(fyne.KeyUp):
		return w.nudge(0, -step)
	case Plain(fyne.KeyDown):
		return w.nudge(0, step)
	case Shift(fyne.KeyLeft):
		return w.nudge(-10*step, 0)
	case Shift(fyne.KeyRight):
		return w.nudge(10*step, 0)
	case Shift(fyne.KeyUp):
		return w.nudge(0, -10*step)
	case Shift(fyne.KeyDown):
		return w.nudge(0, 10*step)
	case Plain(fyne.KeyTab):
		return w.next(1)
	case Shift(fyne.KeyTab):
		return w.next(-1)
	}
	return false
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
	at := w.centre()
	w.place(w.values.Active, Spot{at.X + dx, at.Y + dy})
	return true
}

func (w *AngleView) place(i int, at Spot) {
	size := w.size()
	at.X, at.Y = min(max(at.X, 0), size.X), min(max(at.Y, 0), size.Y)
	if w.OnPlace != nil && i >= 0 && i < len(w.values.Points) {
		w.OnPlace(i, at)
	}
}

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

var (
	underLine = color.NRGBA{A: 150} // dark below a bright line: seen on any picture
	overLine  = color.NRGBA{R: 0xFF, G: 0xFF, B: 0xFF, A: 255}
	paleGhost = 0.55 // how much of another picture is seen through
)

func (w *AngleView) paintView(p *pen) {
	v := w.values
	p.rect(0, 0, p.width, p.height, 0, p.inks.Desk)
	p.zone(0, 0, p.width, p.height, 0)
	if v.Picture == nil {
		return
	}
	o, size, scale := w.origin(), w.size(), w.scale()
	p.photo(v.Picture, float32(o.X), float32(o.Y), float32(size.X*scale), float32(size.Y*scale), 0)
	if v.Ghost != nil {
		p.photo(v.Ghost, float32(o.X), float32(o.Y), float32(size.X*scale), float32(size.Y*scale), paleGhost)
	}
	for _, g := range v.Guides {
		w.paintGuide(p, g)
	}
	for _, l := range v.Lines {
		if a, b := v.Points[l[0]], v.Points[l[1]]; a.Set && b.Set {
			from, to := w.toView(a.At), w.toView(b.At)
			p.line(from.X, from.Y, to.X, to.Y, 5, underLine)
			p.line(from.X, from.Y, to.X, to.Y, 2.5, p.inks.Accent)
		}
	}
	for i, point := range v.Points {
		if point.Set {
			w.paintPoint(p, i, w.toView(point.At))
		}
	}
	w.paintPlate(p)
	if v.Loupe {
		w.paintLoupe(p)
	}
	if w.focused {
		p.outline(1, 1, p.width-2, p.height-2, 0, nil, p.inks.Brand, 2)
	}
}

func (w *AngleView) paintGuide(p *pen, g Guide) {
	if g.Point >= len(w.values.Points) || !w.values.Points[g.Point].Set {
		return
	}
	at := w.toView(w.values.Points[g.Point].At)
	long := p.height * .3
	x1, y1, x2, y2 := at.X, at.Y-long, at.X, at.Y+long
	if g.Level {
		x1, y1, x2, y2 = at.X-long, at.Y, at.X+long, at.Y
	}
	p.line(x1, y1, x2, y2, 3.5, theme.Alpha(overLine, 120))
	p.dashes(x1, y1, x2, y2, 2, 6, 5, p.inks.BrandFill)
}

func (w *AngleView) paintPoint(p *pen, i int, at fyne.Position) {
	r := float32(pointRadius - 3)
	if i == w.values.Active {
		r = pointRadius
		p.disc(at.X, at.Y, r+2, nil, p.inks.Accent, 2)
	}
	p.disc(at.X, at.Y, r, nil, underLine, 4)
	p.disc(at.X, at.Y, r, nil, overLine, 2)
	p.disc(at.X, at.Y, 2, p.inks.Accent, nil, 0)
}

func (w *AngleView) paintPlate(p *pen) {
	v := w.values
	if v.Plate == "" || v.PlateAt >= len(v.Points) {
		return
	}
	at := w.toView(v.Points[v.PlateAt].At)
	wide := p.widthOf(theme.Banner, v.Plate) + 36
	x := min(max(at.X-wide-40, 8), p.width-wide-8)
	y := min(max(at.Y+24, 8), p.height-52)
	p.rect(x, y, wide, 42, 7, p.inks.BrandFill)
	p.textCentre(x+wide/2, y+30, theme.Banner, p.inks.OnBrand, v.Plate)
}

// The loupe shows this much of the picture, this large.
const (
	loupePixels = 36
	loupeRadius = 70
)

type loupe struct {
	of   image.Image
	at   image.Point
	view *image.RGBA
}

// around is the picture around a place, in a square of its own.
func (l *loupe) around(of image.Image, at image.Point) image.Image {
	if l.view != nil && l.of == of && l.at == at {
		return l.view
	}
	const half = loupePixels / 2
	view := image.NewRGBA(image.Rect(0, 0, loupePixels, loupePixels))
	b := of.Bounds()
	for y := range loupePixels {
		for x := range loupePixels {
			if q := image.Pt(b.Min.X+at.X-half+x, b.Min.Y+at.Y-half+y); q.In(b) {
				view.Set(x, y, of.At(q.X, q.Y))
			}
		}
	}
	l.of, l.at, l.view = of, at, view
	return view
}

func (w *AngleView) paintLoupe(p *pen) {
	i := w.values.Active
	if i < 0 || i >= len(w.values.Points) || !w.values.Points[i].Set {
		return
	}
	at := w.values.Points[i].At
	x, y := p.width-2*loupeRadius-20, float32(20)
	if where := w.toView(at); where.X > p.width*.6 && where.Y < p.height*.5 {
		x = 20 // not over the point itself
	}
	whole := image.Pt(int(math.Floor(at.X)), int(math.Floor(at.Y)))
	p.picture(w.loupe.around(w.values.Picture, whole), x, y, 2*loupeRadius, 2*loupeRadius, loupeRadius)
	p.disc(x+loupeRadius, y+loupeRadius, loupeRadius, nil, p.inks.BrandFill, 3)
	const each = 2 * loupeRadius / float32(loupePixels)
	cx := x + loupeRadius + float32(at.X-float64(whole.X))*each
	cy := y + loupeRadius + float32(at.Y-float64(whole.Y))*each
	p.line(x+8, cy, x+2*loupeRadius-8, cy, 1, p.inks.Accent)
	p.line(cx, y+8, cx, y+2*loupeRadius-8, 1, p.inks.Accent)
	p.disc(cx, cy, 5, nil, p.inks.Accent, 1.5)
}

// photo draws a picture that is zoomed: scaled by the screen and not on the UI
// goroutine, which takes longer than a frame.
func (p *pen) photo(img image.Image, x, y, w, h float32, through float64) {
	o := p.images.take()
	changed := o.Image != img || o.ScaleMode != canvas.ImageScaleFastest || o.Translucency != through
	o.Resource, o.Image = nil, img
	o.FillMode, o.ScaleMode, o.CornerRadius, o.Translucency = canvas.ImageFillStretch, canvas.ImageScaleFastest, 0, through
	p.put(o, x, y, w, h, changed)
	if changed {
		o.Refresh()
	}
}
