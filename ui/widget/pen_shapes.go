package widget

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// rect fills a rectangle with rounded corners.
func (p *pen) rect(x, y, w, h, radius float32, fill color.Color) {
	p.outline(x, y, w, h, radius, fill, nil, 0)
}

// outline draws a rectangle with a stroke inside its edge.
func (p *pen) outline(x, y, w, h, radius float32, fill, stroke color.Color, line float32) {
	o := p.rects.take()
	next := canvas.Rectangle{FillColor: fill, StrokeColor: stroke, StrokeWidth: line, CornerRadius: radius}
	p.shape(o, next, x, y, w, h)
}

// roundTop fills a rectangle of which only the upper corners are rounded.
func (p *pen) roundTop(x, y, w, h, radius float32, fill color.Color) {
	o := p.rects.take()
	next := canvas.Rectangle{FillColor: fill, TopLeftCornerRadius: radius, TopRightCornerRadius: radius}
	p.shape(o, next, x, y, w, h)
}

// roundLeft fills a rectangle of which only the left corners are rounded.
func (p *pen) roundLeft(x, y, w, h, radius float32, fill color.Color) {
	o := p.rects.take()
	next := canvas.Rectangle{FillColor: fill, TopLeftCornerRadius: radius, BottomLeftCornerRadius: radius}
	p.shape(o, next, x, y, w, h)
}

func (p *pen) shape(o *canvas.Rectangle, next canvas.Rectangle, x, y, w, h float32) {
	next.Resize(o.Size())
	next.Move(o.Position())
	next.Hidden = o.Hidden
	changed := *o != next
	*o = next
	p.put(o, x, y, w, h, changed)
}

// hline and vline are hairlines: filled, because a stroke would be blurred.
func (p *pen) hline(x, y, w float32, c color.Color) { p.rect(x, p.snap(y), w, 1, 0, c) }
func (p *pen) vline(x, y, h float32, c color.Color) { p.rect(p.snap(x), y, 1, h, 0, c) }

// line draws a straight stroke.
func (p *pen) line(x1, y1, x2, y2, width float32, c color.Color) {
	o := p.lines.take()
	a, b := fyne.NewPos(x1, y1), fyne.NewPos(x2, y2)
	changed := o.Position1 != a || o.Position2 != b || o.StrokeColor != c || o.StrokeWidth != width
	o.Position1, o.Position2, o.StrokeColor, o.StrokeWidth = a, b, c, width
	p.changed = p.changed || changed
	p.objects = append(p.objects, o)
}

// dashes draws a broken stroke: the toolkit has none.
func (p *pen) dashes(x1, y1, x2, y2, width, on, off float32, c color.Color) {
	dx, dy := x2-x1, y2-y1
	length := float32(math.Hypot(float64(dx), float64(dy)))
	for at := float32(0); at < length; at += on + off {
		a, b := at/length, min((at+on)/length, 1)
		p.line(x1+dx*a, y1+dy*a, x1+dx*b, y1+dy*b, width, c)
	}
}

// disc draws a circle about a centre.
func (p *pen) disc(cx, cy, r float32, fill, stroke color.Color, line float32) {
	o := p.circles.take()
	changed := o.FillColor != fill || o.StrokeColor != stroke || o.StrokeWidth != line
	o.FillColor, o.StrokeColor, o.StrokeWidth = fill, stroke, line
	p.put(o, cx-r, cy-r, 2*r, 2*r, changed)
}

// polygon draws a regular polygon about a centre, turned by degrees.
func (p *pen) polygon(cx, cy, r float32, sides uint, turned float32, fill color.Color) {
	o := p.polygons.take()
	changed := o.FillColor != fill || o.Sides != sides || o.Angle != turned
	o.FillColor, o.Sides, o.Angle, o.CornerRadius = fill, sides, turned, 1
	p.put(o, cx-r, cy-r, 2*r, 2*r, changed)
}

// arc draws a part of a ring about a centre, clockwise from the top in
// degrees. cutout is the part of the radius that stays empty.
func (p *pen) arc(cx, cy, r, from, to, cutout float32, fill color.Color) {
	o := p.arcs.take()
	changed := o.FillColor != fill || o.StartAngle != from || o.EndAngle != to || o.CutoutRatio != cutout
	o.FillColor, o.StartAngle, o.EndAngle, o.CutoutRatio = fill, from, to, cutout
	p.put(o, cx-r, cy-r, 2*r, 2*r, changed)
}

// svg draws a vector picture. The name must tell its colours: the toolkit
// keeps what it drew by name.
func (p *pen) svg(name string, source func() []byte, x, y, size float32) {
	o := p.images.take()
	changed := o.Resource == nil || o.Resource.Name() != name
	if changed {
		o.Resource, o.Image = fyne.NewStaticResource(name, source()), nil
		o.FillMode = canvas.ImageFillContain
	}
	p.put(o, p.snap(x), p.snap(y), size, size, changed)
	if changed {
		o.Refresh()
	}
}

// focusRing is the ring round a focused button or card: 2 wide, gap away.
func (p *pen) focusRing(x, y, w, h, radius, gap float32) {
	d := gap + 2
	p.outline(x-d, y-d, w+2*d, h+2*d, radius+d, color.NRGBA{}, p.inks.Brand, 2)
}

// card is the ground of a group.
func (p *pen) card(x, y, w, h float32) {
	p.outline(x, y, w, h, 10, p.inks.Surface, p.inks.Line, 1)
}
