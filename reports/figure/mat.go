package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// matHeight is how thick a mat is, in statures; its top is where the body
// rests.
const matHeight = .016

func mat(b *body) thing {
	if b.pose.View == drill.Top {
		return matFromTop(b)
	}
	least, most := b.restsX()
	from, to := least-.10, most+.06
	if math.Abs(b.head.Y-b.hip.Y) < .15 { // somebody who lies has the head on it
		from, to = math.Min(from, b.head.X-.10), math.Max(to, b.head.X+.10)
	}
	for _, l := range []*limb{&b.near, &b.far} {
		if l.ankle.Y < .10 {
			from = math.Min(from, l.ankle.X-.10)
		}
	}
	return thing{from: from, to: to, floor: -matHeight, behind: func(p *pen) {
		c := page.Hex(0x8FB6C9)
		outline := block(from, -matHeight, to-from, matHeight, .008)
		p.stroke(outline, shaded(c, .5), 1.6*lineWidth)
		p.fill(outline, c)
		p.fill(block(from+.006, -.0045, to-from-.012, .004, .002), c.Mix(white, .45))
	}}
}

// matFromTop is a mat that the viewer looks down at.
func matFromTop(b *body) thing {
	const past = .14
	from, to := b.reachX()
	low, high := b.reachY()
	from, to, low, high = from-past, to+past, low-past*.6, high+past*.6
	return thing{from: from, to: to, behind: func(p *pen) {
		c := page.Hex(0xBCD3DE)
		outline := block(from, low, to-from, high-low, .030)
		p.stroke(outline, shaded(c, .6), 1.6*lineWidth)
		p.fill(outline, c)
		p.stroke(block(from+.018, low+.018, to-from-.036, high-low-.036, .020), c.Mix(white, .45), .004)
	}}
}

// cushion lies under somebody who sits on it.
func cushion(b *body) thing {
	const half = .15
	top := b.hip.Y - hipRadius
	return thing{from: b.hip.X - half, to: b.hip.X + half, behind: func(p *pen) {
		c := page.Hex(0x7C6A9C)
		outline := block(b.hip.X-half, 0, 2*half, top+.012, .030)
		p.outlined(outline, material{c, shaded(c, .5)})
		p.fill(block(b.hip.X-half+.014, top-.014, 2*half-.028, .014, .007), c.Mix(white, .25))
	}}
}

// pillow lies under the head of somebody who lies.
func pillow(b *body) thing {
	c := b.head.along(b.crown, .012)
	return thing{from: c.X - .11, to: c.X + .11, behind: func(p *pen) {
		cloth := page.Hex(0xB9AFCB)
		outline := block(c.X-.105, c.Y-.115, .21, .215, .045)
		if b.pose.View != drill.Top {
			outline = block(c.X-.105, 0, .21, math.Max(.02, c.Y-headRadius+.010), .020)
		}
		p.outlined(outline, material{cloth, shaded(cloth, .6)})
	}}
}

// towel hangs from between the knees.
func towel(b *body) thing {
	u := b.near.ankle.sub(b.near.knee).unit()
	at := func(outline ...vec) []vec { return points(b.near.knee, u, u.left(), outline) }
	return thing{between: func(p *pen) {
		cloth := page.Hex(0x5B8DB8)
		p.outlined(closed(at(vec{-.050, -.030}, vec{-.052, .050}, vec{-.030, .060}, vec{.075, .062}, vec{.080, .056}, vec{.080, -.030})), material{cloth, shaded(cloth, .5)})
		p.detailed(func() { p.stroke(straight(at(vec{.058, -.030}, vec{.058, .060})...), white, .005) })
	}}
}
