package figure

import (
	"math"

	"stridewell/reports/page"
)

// closed is a smooth outline through places: a centripetal Catmull-Rom spline,
// which makes no loops where places lie close.
func closed(through []vec) page.Path {
	n := len(through)
	p := spline(through, n, func(i int) vec { return through[(i+n)%n] })
	p.Close()
	return p
}

// open is a smooth line through places.
func open(through []vec) page.Path {
	n := len(through)
	return spline(through, n-1, func(i int) vec {
		switch {
		case i < 0:
			return through[0].mul(2).sub(through[1])
		case i >= n:
			return through[n-1].mul(2).sub(through[n-2])
		default:
			return through[i]
		}
	})
}

func spline(through []vec, steps int, at func(int) vec) page.Path {
	const tiny = 1e-9
	p := make(page.Path, 0, steps+2)
	p.Move(through[0].point())
	for i := range steps {
		p0, p1, p2, p3 := at(i-1), at(i), at(i+1), at(i+2)
		d1, d2, d3 := math.Sqrt(p1.sub(p0).length()), math.Sqrt(p2.sub(p1).length()), math.Sqrt(p3.sub(p2).length())
		if d2 < tiny {
			continue
		}
		if d1 < tiny {
			d1 = d2
		}
		if d3 < tiny {
			d3 = d2
		}
		a := p2.mul(d1 * d1).sub(p0.mul(d2 * d2)).add(p1.mul(2*d1*d1 + 3*d1*d2 + d2*d2)).mul(1 / (3 * d1 * (d1 + d2)))
		b := p1.mul(d3 * d3).sub(p3.mul(d2 * d2)).add(p2.mul(2*d3*d3 + 3*d3*d2 + d2*d2)).mul(1 / (3 * d3 * (d3 + d2)))
		p.Curve(a.point(), b.point(), p2.point())
	}
	return p
}

// straight is a line through places with corners.
func straight(through ...vec) page.Path {
	p := make(page.Path, 0, len(through)+1)
	for i, q := range through {
		if i == 0 {
			p.Move(q.point())
		} else {
			p.Line(q.point())
		}
	}
	return p
}

// polygon is a closed outline with corners.
func polygon(through ...vec) page.Path {
	p := straight(through...)
	p.Close()
	return p
}

// ellipse is an outline around a centre; its first radius lies along a way.
func ellipse(c vec, rx, ry float64, along vec) page.Path {
	degrees := math.Atan2(-along.Y, along.X) * 180 / math.Pi
	return page.Ellipse(c.point(), rx*Stature, ry*Stature, degrees)
}

func circle(c vec, r float64) page.Path { return page.Circle(c.point(), r*Stature) }

// block is an upright rectangle with round corners; x and y are its lower left.
func block(x, y, w, h, radius float64) page.Path {
	return page.RoundedRectangle(page.Rect{X: x * Stature, Y: -(y + h) * Stature, W: w * Stature, H: h * Stature}, radius*Stature)
}

// curves is an outline of cubics in the units of a frame: the first place, then
// for each cubic two control places and its end.
func curves(frame func(x, y float64) vec, start [2]float64, cubics [][6]float64) page.Path {
	var p page.Path
	p.Move(frame(start[0], start[1]).point())
	for _, c := range cubics {
		p.Curve(frame(c[0], c[1]).point(), frame(c[2], c[3]).point(), frame(c[4], c[5]).point())
	}
	return p
}
