package widget

import (
	"math"
	"slices"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

// A pen draws one widget. Positions are relative to the widget.
type pen struct {
	inks          theme.Tokens
	theme         *theme.Theme
	scale         float32
	width, height float32
	recoloured    bool // the theme has changed since the last drawing

	anchor   *canvas.Rectangle // stands for the whole widget when something changed
	objects  []fyne.CanvasObject
	before   []fyne.CanvasObject
	changed  bool
	rects    pool[canvas.Rectangle]
	circles  pool[canvas.Circle]
	lines    pool[canvas.Line]
	polygons pool[canvas.Polygon]
	arcs     pool[canvas.Arc]
	texts    pool[canvas.Text]
	images   pool[canvas.Image]

	measured map[run]extent
	wrapped  map[column][]string
	cut      []cutText
	told     []cutText // not written at all: names of what is drawn only
	zones    []zone
}

// pool hands out the objects of the last drawing again, in order.
type pool[T any] struct {
	all  []*T
	used int
}

func (p *pool[T]) take() *T {
	if p.used == len(p.all) {
		p.all = append(p.all, new(T))
	}
	p.used++
	return p.all[p.used-1]
}

func (p *pool[T]) rewind() { p.used = 0 }

// prepare makes the pen ready to measure.
func (p *pen) prepare(o fyne.CanvasObject) {
	if p.anchor == nil {
		p.anchor = canvas.NewRectangle(nil)
		p.measured, p.wrapped = map[run]extent{}, map[column][]string{}
	}
	p.theme, p.inks = shown()
	p.scale = scaleOf(o)
}

func (p *pen) begin(w *painted) {
	before := p.inks
	p.prepare(w.self)
	p.recoloured = before != p.inks
	p.width, p.height = w.Size().Components()
	p.before, p.objects = p.objects, append(p.before[:0], p.anchor)
	p.changed, p.cut, p.zones, p.told = false, p.cut[:0], p.zones[:0], p.told[:0]
	p.rects.rewind()
	p.circles.rewind()
	p.lines.rewind()
	p.polygons.rewind()
	p.arcs.rewind()
	p.texts.rewind()
	p.images.rewind()
}

// blank is a pen that knows the same texts and draws for nobody: to find out
// how high something would be.
func (p *pen) blank() *pen {
	return &pen{inks: p.inks, theme: p.theme, scale: p.scale, anchor: p.anchor, measured: p.measured, wrapped: p.wrapped}
}

// end reports whether anything is to be painted anew.
func (p *pen) end() bool { return p.changed || !slices.Equal(p.before, p.objects) }

// put places an object. changed says that it looks different from before.
func (p *pen) put(o fyne.CanvasObject, x, y, w, h float32, changed bool) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
	p.changed = p.changed || changed
	p.objects = append(p.objects, o)
}

// child places a widget of its own inside this one.
func (p *pen) child(o fyne.CanvasObject, x, y, w, h float32) {
	p.put(o, p.snap(x), p.snap(y), w, h, false)
	p.recolour(o)
}

// recolour paints anew what was out of sight when the theme changed: the
// toolkit tells only what it shows.
func (p *pen) recolour(o fyne.CanvasObject) {
	switch o := o.(type) {
	case interface{ stale(theme.Tokens) bool }:
		if o.stale(p.inks) {
			o.(fyne.CanvasObject).Refresh()
		}
	case *fyne.Container:
		for _, c := range o.Objects {
			p.recolour(c)
		}
	case *container.Scroll:
		p.recolour(o.Content)
	default:
		if p.recoloured {
			o.Refresh()
		}
	}
}

// snap puts a coordinate on a whole pixel: text between pixels is blurred.
func (p *pen) snap(v float32) float32 { return snapTo(v, p.scale) }

func snapTo(v, scale float32) float32 {
	return float32(math.Round(float64(v*scale))) / scale
}

// shown is the theme of the app. Where another is set, as in a bare test, the
// light one stands in.
func shown() (t *theme.Theme, k theme.Tokens) {
	settings := fyne.CurrentApp().Settings()
	t, ok := settings.Theme().(*theme.Theme)
	if !ok {
		t = standIn()
	}
	return t, t.Tokens(settings.ThemeVariant())
}

var standIn = sync.OnceValue(func() *theme.Theme { return theme.New(theme.LightVariant) })

// scaleOf is the number of pixels in a unit where the widget is shown, or will
// be: before the first frame no canvas knows it yet.
func scaleOf(o fyne.CanvasObject) float32 {
	driver := fyne.CurrentApp().Driver()
	if c := driver.CanvasForObject(o); c != nil && c.Scale() > 0 {
		return c.Scale()
	}
	for _, w := range driver.AllWindows() {
		if s := w.Canvas().Scale(); s > 0 {
			return s
		}
	}
	return 1
}
