package figure

import (
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// The size of an arrow, in statures: its shaft, the length of its head, and how
// much of the head the shaft does not reach into.
const (
	arrowWidth = .014
	arrowHeads = 3 * arrowWidth
	arrowFree  = .72 * arrowHeads
)

// arrow draws a movement: a shaft that may bend, with a head at its end or at
// both, on a white edge that keeps it apart from what lies below.
func (p *pen) arrow(a drill.Arrow) {
	way := bowOf(a)
	first, last := 0.0, way.trim(1, -arrowFree)
	if a.Both {
		first = way.trim(0, arrowFree)
	}
	shaft := open(way.part(first, last))
	heads := []page.Path{arrowHead(way.at(last), way.at(1).sub(way.at(last)).unit())}
	if a.Both {
		heads = append(heads, arrowHead(way.at(first), way.at(0).sub(way.at(first)).unit()))
	}
	p.stroke(shaft, white, arrowWidth+.014)
	for _, h := range heads {
		p.stroke(h, white, .016)
	}
	p.stroke(shaft, p.colours.arrow, arrowWidth)
	for _, h := range heads {
		p.stroke(h, p.colours.arrow, arrowWidth*.25)
		p.fill(h, p.colours.arrow)
	}
}

func arrowHead(base, way vec) page.Path {
	const half = 1.75 * arrowWidth
	barb := base.along(way, -arrowHeads*.28)
	return polygon(base.along(way, arrowFree), barb.along(way.left(), half), base.along(way, -arrowHeads*.08), barb.along(way.left(), -half))
}

// A bow is a way that bends evenly: a quadratic curve.
type bow struct{ from, control, to vec }

func bowOf(a drill.Arrow) bow {
	from, to := vec{a.FromX, a.FromY}, vec{a.ToX, a.ToY}
	return bow{from, from.mix(to, .5).along(to.sub(from).left(), 2*a.Bend), to}
}

func (b bow) at(t float64) vec {
	return b.from.mix(b.control, t).mix(b.control.mix(b.to, t), t)
}

// trim is the t of the place that lies a distance from an end at t, straight.
func (b bow) trim(t, distance float64) float64 {
	const steps = 200
	end, step := b.at(t), 1.0/steps
	if distance < 0 {
		step, distance = -step, -distance
	}
	for range steps {
		if b.at(t).sub(end).length() >= distance {
			break
		}
		t += step
	}
	return t
}

// part is places along the bow.
func (b bow) part(from, to float64) []vec {
	const pieces = 6
	var along []vec
	for i := range pieces + 1 {
		along = append(along, b.at(from+(to-from)*float64(i)/pieces))
	}
	return along
}
