package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// step lies under a raised foot, whose toes reach over its edge.
func step(b *body) thing {
	c, ok := b.raised(drill.AtHeel, drill.AtToe)
	if !ok {
		return thing{}
	}
	l := b.limb(c.Side)
	from, to := l.ankle.X-.19, l.ankle.X+.075
	return thing{from: from, to: to, behind: func(p *pen) { p.box(from, to, c.Height-.002) }}
}

// box lies under the raised heel of somebody who lies.
func box(b *body) thing {
	c, ok := b.raised(drill.AtHeel)
	if !ok {
		return thing{}
	}
	heel := b.limb(c.Side).lowestOfShoe()
	from, to := heel.X-.09, heel.X+.17
	return thing{from: from, to: to, behind: func(p *pen) { p.box(from, to, c.Height-.002) }}
}

func (p *pen) box(from, to, high float64) {
	w := to - from
	p.outlined(block(from, 0, w, high, .006), material{wood, shaded(wood, .45)})
	p.fill(block(from, high-.016, w, .016, .006), wood.Mix(white, .35))
	p.fill(block(from+w*.06, .012, w*.88, math.Max(.006, high-.050), .004), shaded(wood, .93))
}

// wedge lies under the toes of both feet.
func wedge(b *body) thing {
	const high = .020
	l := b.near
	toe := l.onFoot(vec{.112, -.040})
	back := l.onFoot(vec{.020, -.040})
	front := toe.X + .010
	return thing{from: back.X, to: front, behind: func(p *pen) {
		outline := polygon(vec{back.X, 0}, vec{front, math.Max(high, toe.Y)}, vec{front, 0})
		p.outlined(outline, material{wood, shaded(wood, .45)})
	}}
}

// metronome stands on the floor ahead of the feet.
func metronome(b *body) thing {
	_, most := b.reachX()
	c := vec{most + .10, 0}
	return thing{from: c.X - .05, to: c.X + .05, behind: func(p *pen) {
		at := func(x, y float64) vec { return c.add(vec{x, y}) }
		body := polygon(at(-.046, 0), at(.046, 0), at(.026, .135), at(-.026, .135))
		p.outlined(body, material{wood, shaded(wood, .45)})
		p.fill(polygon(at(-.033, .030), at(.033, .030), at(.021, .122), at(-.021, .122)), page.Hex(0xF3ECDD))
		rod := straight(at(0, .030), at(.034, .150))
		p.stroke(rod, steel, .005)
		p.fill(circle(at(.022, .108), .010), page.Hex(0x39424B))
		p.fill(block(c.X-.046, 0, .092, .014, .003), shaded(wood, .80))
	}}
}
