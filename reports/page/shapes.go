package page

import "math"

// kappa makes a quarter circle of a cubic.
const kappa = 0.5522847498

// Rectangle is the outline of r.
func Rectangle(r Rect) Path {
	return Path{
		{Verb: MoveTo, End: Point{r.X, r.Y}},
		{Verb: LineTo, End: Point{r.Right(), r.Y}},
		{Verb: LineTo, End: Point{r.Right(), r.Bottom()}},
		{Verb: LineTo, End: Point{r.X, r.Bottom()}},
		{Verb: ClosePath},
	}
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
