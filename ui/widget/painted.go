package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	fynewidget "fyne.io/fyne/v2/widget"

	"stridewell/ui/theme"
)

// painted is the base of every widget that draws itself: draw is called after
// each change of size, values, focus or theme and places everything anew.
type painted struct {
	fynewidget.BaseWidget
	self    fyne.Widget
	minSize func() fyne.Size
	draw    func(*pen)
	painter *painter
	told    string // in full, while the pointer rests on what is left of it
}

// paint makes self a widget that draws itself.
func (w *painted) paint(self fyne.Widget, minSize func() fyne.Size, draw func(*pen)) {
	w.self, w.minSize, w.draw = self, minSize, draw
	w.ExtendBaseWidget(self)
}

// CreateRenderer returns the painter.
func (w *painted) CreateRenderer() fyne.WidgetRenderer {
	w.ExtendBaseWidget(w.self)
	w.painter = &painter{widget: w}
	w.painter.Refresh()
	return w.painter
}

// MouseIn, MouseMoved and MouseOut show in full what the pointer rests on.
func (w *painted) MouseIn(e *desktop.MouseEvent)    { w.pointAt(e.Position) }
func (w *painted) MouseMoved(e *desktop.MouseEvent) { w.pointAt(e.Position) }
func (w *painted) MouseOut()                        { w.pointAt(fyne.NewPos(-1, -1)) }

// drawn are the objects of the last drawing.
func (w *painted) drawn() []fyne.CanvasObject {
	if w.painter == nil {
		return nil
	}
	return w.painter.pen.objects
}

// stale reports whether the widget was drawn in other colours.
func (w *painted) stale(now theme.Tokens) bool { return w.painter != nil && w.painter.pen.inks != now }

// painter is the renderer of a painted widget. It keeps the canvas objects of
// the last drawing and hands them out again, because making them is what
// costs.
type painter struct {
	widget *painted
	pen    pen
}

func (p *painter) Layout(fyne.Size)             { p.Refresh() }
func (p *painter) MinSize() fyne.Size           { return p.widget.minSize() }
func (p *painter) Objects() []fyne.CanvasObject { return p.pen.objects }
func (p *painter) Destroy()                     {}

func (p *painter) Refresh() {
	p.pen.begin(p.widget)
	if p.pen.width > 0 && p.pen.height > 0 {
		p.widget.draw(&p.pen)
	}
	if p.pen.end() {
		repaint(p.pen.objects[0])
	}
}

// repaint has an object painted anew. The toolkit forgets from time to time, and
// always of what was out of sight for a minute, which window an object is in, and
// drops what it is told of it: the window would stand still until something else
// moved.
func repaint(o fyne.CanvasObject) {
	driver := fyne.CurrentApp().Driver()
	if c := driver.CanvasForObject(o); c != nil {
		c.Refresh(o)
		return
	}
	for _, w := range driver.AllWindows() {
		w.Canvas().Refresh(o)
	}
}

// measuring returns the pen of a widget for measuring text before it has a
// size.
func measuring(w interface{ brush() *pen }) *pen { return w.brush() }

func (w *painted) brush() *pen {
	if w.painter != nil {
		return &w.painter.pen
	}
	p := &pen{}
	p.prepare(w.self)
	return p
}
