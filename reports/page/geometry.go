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
