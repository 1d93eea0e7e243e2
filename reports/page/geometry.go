// Package page is paper without a printer: a display list of paths and text
// runs, the typeface with its widths, and line breaking. Layouts produce a
// Document; package pdf puts it on paper and package raster on a screen, from
// the same list. It may import assets and nothing else of ours, and never
// writes a file.
package page

import "math"

// A Point is a place in points (1/72 inch) from the top left, y downwards.
type Point struct{ X, Y float64 }

// Add moves a point by another.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Sub is the way from q to p.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Mul stretches a point from the origin.
func (p Point) Mul(k float64) Point { return Point{p.X * k, p.Y * k} }

// A Rect is an upright rectangle; X and Y are its top left corner.
type Rect struct{ X, Y, W, H float64 }

// Right is the x of the right edge.
func (r Rect) Right() float64 { return r.X + r.W }

// Bottom is the y of the bottom edge.
func (r Rect) Bottom() float64 { return r.Y + r.H }

// Inset is the rectangle with a margin taken off every side.
func (r Rect) Inset(d float64) Rect { return Rect{r.X + d, r.Y + d, r.W - 2*d, r.H - 2*d} }

// union is the smallest rectangle around both; an empty one adds nothing.
func (r Rect) union(o Rect) Rect {
	if r.W == 0 && r.H == 0 {
		return o
	}
	if o.W == 0 && o.H == 0 {
		return r
	}
	x, y := math.Min(r.X, o.X), math.Min(r.Y, o.Y)
	return Rect{x, y, math.Max(r.Right(), o.Right()) - x, math.Max(r.Bottom(), o.Bottom()) - y}
}

// A Color is opaque red, green and blue.
type Color struct{ R, G, B uint8 }

// Hex makes a colour of 0xRRGGBB.
func Hex(rgb uint32) Color { return Color{uint8(rgb >> 16), uint8(rgb >> 8), uint8(rgb)} }

// Mix goes from c towards d: 0 is c, 1 is d.
func (c Color) Mix(d Color, t float64) Color {
	mix := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + (float64(b)-float64(a))*t)) }
	return Color{mix(c.R, d.R), mix(c.G, d.G), mix(c.B, d.B)}
}

// Grey is the colour as a black-and-white printer shows it.
func (c Color) Grey() Color {
	y := uint8(math.Round(.299*float64(c.R) + .587*float64(c.G) + .114*float64(c.B)))
	return Color{y, y, y}
}

// A Verb is one kind of path segment.
type Verb uint8

// The verbs.
const (
	MoveTo Verb = iota
	LineTo
	CurveTo // cubic: A and B are the control points
	ClosePath
)

// A Segment is one step of a path; it ends at End.
type Segment struct {
	Verb      Verb
	A, B, End Point
}

// A Path is an outline of straight and curved segments.
type Path []Segment

// Move begins a new part of the path.
func (p *Path) Move(to Point) { *p = append(*p, Segment{Verb: MoveTo, End: to}) }

// Line goes straight to a point.
func (p *Path) Line(to Point) { *p = append(*p, Segment{Verb: LineTo, End: to}) }

// Curve goes to a point along a cubic with two control points.
func (p *Path) Curve(a, b, to Point) {
	*p = append(*p, Segment{Verb: CurveTo, A: a, B: b, End: to})
}

// Close goes back to where the part began.
func (p *Path) Close() { *p = append(*p, Segment{Verb: ClosePath}) }

// Transform moves every point of the path.
func (p Path) Transform(f func(Point) Point) Path {
	q := make(Path, len(p))
	for i, s := range p {
		q[i] = Segment{s.Verb, f(s.A), f(s.B), f(s.End)}
	}
	return q
}

// Bounds is the rectangle around the path's points; curves are taken at seven
// places each, which is near enough for placing.
func (p Path) Bounds() Rect {
	lo, hi := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	see := func(q Point) {
		lo.X, lo.Y = math.Min(lo.X, q.X), math.Min(lo.Y, q.Y)
		hi.X, hi.Y = math.Max(hi.X, q.X), math.Max(hi.Y, q.Y)
	}
	var at Point
	for _, s := range p {
		switch s.Verb {
		case MoveTo, LineTo:
			see(s.End)
		case CurveTo:
			for i := 1; i <= 6; i++ {
				see(s.on(at, float64(i)/6))
			}
		case ClosePath:
			continue
		}
		at = s.End
	}
	if math.IsInf(lo.X, 0) {
		return Rect{}
	}
	return Rect{lo.X, lo.Y, hi.X - lo.X, hi.Y - lo.Y}
}

// on is the point of a cubic that starts at from, at t between 0 and 1.
func (s Segment) on(from Point, t float64) Point {
	u := 1 - t
	return from.Mul(u * u * u).Add(s.A.Mul(3 * u * u * t)).Add(s.B.Mul(3 * u * t * t)).Add(s.End.Mul(t * t * t))
}

// kappa makes a quarter circle of a cubic.
const kappa = 0.5522847498

// Rectangle is the outline of r.
func Rectangle(r Rect) Path {
	return Polygon(Point{r.X, r.Y}, Point{r.Right(), r.Y}, Point{r.Right(), r.Bottom()}, Point{r.X, r.Bottom()})
}

// Polygon is a closed outline through points.
func Polygon(points ...Point) Path {
	p := Polyline(points...)
	p.Close()
	return p
}

// Polyline is an open line through points.
func Polyline(points ...Point) Path {
	var p Path
	for i, q := range points {
		if i == 0 {
			p.Move(q)
		} else {
			p.Line(q)
		}
	}
	return p
}

// Ellipse is an outline around a centre, turned by degrees.
func Ellipse(c Point, rx, ry, degrees float64) Path {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	at := func(x, y float64) Point { return Point{c.X + x*rx*cos - y*ry*sin, c.Y + x*rx*sin + y*ry*cos} }
	var p Path
	p.Move(at(1, 0))
	p.Curve(at(1, kappa), at(kappa, 1), at(0, 1))
	p.Curve(at(-kappa, 1), at(-1, kappa), at(-1, 0))
	p.Curve(at(-1, -kappa), at(-kappa, -1), at(0, -1))
	p.Curve(at(kappa, -1), at(1, -kappa), at(1, 0))
	p.Close()
	return p
}

// Circle is an ellipse of one radius.
func Circle(c Point, r float64) Path { return Ellipse(c, r, r, 0) }

// RoundedRectangle is the outline of r with round corners.
func RoundedRectangle(r Rect, radius float64) Path { return cornered(r, radius, radius) }

// RoundedTop is the outline of r with the two upper corners round.
func RoundedTop(r Rect, radius float64) Path { return cornered(r, radius, 0) }

// RoundedBottom is the outline of r with the two lower corners round.
func RoundedBottom(r Rect, radius float64) Path { return cornered(r, 0, radius) }

func cornered(r Rect, top, bottom float64) Path {
	most := math.Min(r.W, r.H) / 2
	t, b := math.Min(top, most), math.Min(bottom, most)
	x0, y0, x1, y1 := r.X, r.Y, r.Right(), r.Bottom()
	kt, kb := t*(1-kappa), b*(1-kappa)
	var p Path
	p.Move(Point{x0 + t, y0})
	p.Line(Point{x1 - t, y0})
	p.Curve(Point{x1 - kt, y0}, Point{x1, y0 + kt}, Point{x1, y0 + t})
	p.Line(Point{x1, y1 - b})
	p.Curve(Point{x1, y1 - kb}, Point{x1 - kb, y1}, Point{x1 - b, y1})
	p.Line(Point{x0 + b, y1})
	p.Curve(Point{x0 + kb, y1}, Point{x0, y1 - kb}, Point{x0, y1 - b})
	p.Line(Point{x0, y0 + t})
	p.Curve(Point{x0, y0 + kt}, Point{x0 + kt, y0}, Point{x0 + t, y0})
	p.Close()
	return p
}
