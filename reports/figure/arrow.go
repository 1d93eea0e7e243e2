package figure

import (
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// arrowWidth is the shaft of an arrow, in statures; the head is in proportion.
const arrowWidth = .014

// arrow draws a movement: a shaft that may bend, with a head at its end or at
// both, on a white edge that keeps it apart from what lies below.
func (p *pen) arrow(a drill.Arrow) {
	const head, back = 3 * arrowWidth, .72
	from, to := vec{a.FromX, a.FromY}, vec{a.ToX, a.ToY}
	mid := from.mix(to, .5).along(to.sub(from).left(), a.Bend)
	tip := to.along(to.sub(mid).unit(), -head*back)
	start := from
	if a.Both {
		start = from.along(from.sub(mid).unit(), -head*back)
	}
	shaft := open([]vec{start, mid, tip})
	heads := []page.Path{arrowHead(tip, to.sub(mid).unit())}
	if a.Both {
		heads = append(heads, arrowHead(start, from.sub(mid).unit()))
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
	const long, half = 3 * arrowWidth, 1.75 * arrowWidth
	barb := base.along(way, -long*.28)
	return polygon(base.along(way, long*.72), barb.along(way.left(), half), base.along(way, -long*.08), barb.along(way.left(), -half))
}
