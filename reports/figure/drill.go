package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// Options say how a drill's picture is drawn.
type Options struct {
	Grey   bool // for black-and-white printers
	Detail Detail
	Ghost  bool // shows where the movement begins; for pictures at least 45 mm tall
}

// Drill draws the picture of a drill: its working position with props, arrows,
// the muscles it is meant for and, where asked for, its start position. Two
// positions stand side by side where the drill is both. The list is as of Draw.
func Drill(d drill.Drill, o Options) page.List {
	var all page.List
	edge := 0.0
	for i, index := range d.Picture.Poses {
		spec := Spec{
			Pose: d.Poses[index], Body: d.Picture.Body, Grey: o.Grey, Detail: o.Detail,
			Muscles: d.Muscles, Props: d.Picture.Props,
		}
		if i == 0 {
			spec.Arrows = d.Picture.Arrows
			if o.Ghost && d.Picture.Ghost >= 0 {
				spec.Ghost = &d.Poses[d.Picture.Ghost]
			}
		}
		one := Draw(spec)
		bounds, shift := one.Bounds(), 0.0
		if i > 0 {
			shift = edge - bounds.X
		}
		if shift == 0 {
			all.Add(one)
		} else {
			all.Append(one, func(q page.Point) page.Point { return page.Point{X: q.X + shift, Y: q.Y} }, 1)
		}
		edge = bounds.Right() + shift
	}
	return all
}

// Fit places a drawing in a box: as large as goes in, but no larger than scale,
// in the middle, and with its lowest point on the bottom edge. Drawings of one
// page look alike when they are given the same scale.
func Fit(drawing page.List, box page.Rect, scale float64) page.List {
	b := drawing.Bounds()
	k := math.Min(scale, math.Min(box.W/b.W, box.H/b.H))
	var placed page.List
	placed.Append(drawing, func(q page.Point) page.Point {
		return page.Point{X: box.X + box.W/2 + (q.X-b.X-b.W/2)*k, Y: box.Bottom() - (b.Bottom()-q.Y)*k}
	}, k)
	return placed
}
