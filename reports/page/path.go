package page

import "math"

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

// A Path is an outline of straight and curved segments. Every part of it
// begins with a move.
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
		q[i] = s.transform(f)
	}
	return q
}

func (s Segment) transform(f func(Point) Point) Segment {
	switch s.Verb {
	case CurveTo:
		return Segment{s.Verb, f(s.A), f(s.B), f(s.End)}
	case MoveTo, LineTo:
		return Segment{Verb: s.Verb, End: f(s.End)}
	default:
		return s
	}
}

// Bounds is the rectangle around the path, without the width of a stroke.
func (p Path) Bounds() Rect {
	lo, hi := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	see := func(q Point) {
		lo.X, lo.Y = math.Min(lo.X, q.X), math.Min(lo.Y, q.Y)
		hi.X, hi.Y = math.Max(hi.X, q.X), math.Max(hi.Y, q.Y)
	}
	var at Point
	for _, s := range p {
		if s.Verb == ClosePath {
			continue
		}
		see(s.End)
		if s.Verb == CurveTo && (outside(s.A, lo, hi) || outside(s.B, lo, hi)) {
			for _, t := range s.turns(at) {
				see(s.on(at, t))
			}
		}
		at = s.End
	}
	if math.IsInf(lo.X, 0) {
		return Rect{}
	}
	return Rect{lo.X, lo.Y, hi.X - lo.X, hi.Y - lo.Y}
}

// outside reports whether a point lies beyond two corners. A cubic whose control
// points lie within a rectangle stays in it.
func outside(p, lo, hi Point) bool {
	return p.X < lo.X || p.X > hi.X || p.Y < lo.Y || p.Y > hi.Y
}

// on is the point of a cubic that starts at from, at t between 0 and 1.
func (s Segment) on(from Point, t float64) Point {
	u := 1 - t
	return from.Mul(u * u * u).Add(s.A.Mul(3 * u * u * t)).Add(s.B.Mul(3 * u * t * t)).Add(s.End.Mul(t * t * t))
}

// turns are the places, between 0 and 1, where a cubic that starts at from
// stops going outwards: its extremes in x and in y.
func (s Segment) turns(from Point) []float64 {
	return append(turns(from.X, s.A.X, s.B.X, s.End.X), turns(from.Y, s.A.Y, s.B.Y, s.End.Y)...)
}

// turns solves for where the derivative of a cubic in one coordinate is nil. A
// place too many does no harm: it lies on the curve.
func turns(p0, p1, p2, p3 float64) []float64 {
	a, b, c := p3-3*p2+3*p1-p0, 2*(p2-2*p1+p0), p1-p0
	root := math.Sqrt(math.Max(b*b-4*a*c, 0))
	var inside []float64
	// The form without cancellation; either solution may be infinite or NaN.
	q := -(b + math.Copysign(root, b)) / 2
	for _, t := range []float64{q / a, c / q} {
		if t > 0 && t < 1 {
			inside = append(inside, t)
		}
	}
	return inside
}
