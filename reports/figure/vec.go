package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// Stature is the height of the standing person in a drawing, in points.
const Stature = 100.0

// A vec is a place or a way: fractions of stature, X to the right, Y up.
type vec struct{ X, Y float64 }

func (a vec) add(b vec) vec              { return vec{a.X + b.X, a.Y + b.Y} }
func (a vec) sub(b vec) vec              { return vec{a.X - b.X, a.Y - b.Y} }
func (a vec) mul(k float64) vec          { return vec{a.X * k, a.Y * k} }
func (a vec) along(u vec, d float64) vec { return vec{a.X + u.X*d, a.Y + u.Y*d} }
func (a vec) mix(b vec, t float64) vec   { return vec{a.X + (b.X-a.X)*t, a.Y + (b.Y-a.Y)*t} }
func (a vec) length() float64            { return math.Hypot(a.X, a.Y) }

// left is the way turned by a quarter against the clock.
func (a vec) left() vec { return vec{-a.Y, a.X} }

// right is the way turned by a quarter with the clock.
func (a vec) right() vec { return vec{a.Y, -a.X} }

// unit is the way with length 1; a way of no length points up.
func (a vec) unit() vec {
	l := a.length()
	if l == 0 {
		return vec{0, 1}
	}
	return a.mul(1 / l)
}

// turned is the way turned by degrees against the clock.
func (a vec) turned(degrees float64) vec {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return vec{a.X*cos - a.Y*sin, a.X*sin + a.Y*cos}
}

// point is the place on the drawing.
func (a vec) point() page.Point { return page.Point{X: a.X * Stature, Y: -a.Y * Stature} }

// toward is the unit way at degrees clockwise from straight up, as poses count.
func toward(degrees float64) vec {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return vec{sin, cos}
}

// clockwise is the direction of a way in degrees clockwise from straight up.
func (a vec) clockwise() float64 { return math.Atan2(a.X, a.Y) * 180 / math.Pi }

// spot takes a place of a skeleton over.
func spot(s drill.Spot) vec { return vec(s) }

// points places a drawn shape: its x along u, its y along n.
func points(origin, u, n vec, shape []vec) []vec {
	placed := make([]vec, len(shape))
	for i, q := range shape {
		placed[i] = origin.along(u, q.X).along(n, q.Y)
	}
	return placed
}
