package figure

import "stridewell/reports/page"

var rubber = page.Hex(0xB03A5B)

// strip draws a strap or a band through places.
func (p *pen) strip(through ...vec) {
	path := straight(through...)
	p.stroke(path, shaded(rubber, .5), .016)
	p.stroke(path, rubber, .011)
}

// strap runs from both hands round the sole of the near foot.
func strap(b *body) thing {
	sole := b.near.onFoot(vec{.030, -.042})
	hand := func(l *limb) vec {
		l.hand, l.held = sole.sub(l.wrist).unit(), grip
		return l.gripped()
	}
	near, far := hand(&b.near), hand(&b.far)
	return thing{
		behind: func(p *pen) { p.strip(far, b.near.onFoot(vec{.056, -.006}), sole) },
		inHand: func(p *pen) {
			p.strip(b.near.onFoot(vec{.014, -.044}), b.near.onFoot(vec{.052, -.044}))
			p.strip(near, b.near.onFoot(vec{.010, .012}), b.near.onFoot(vec{.016, -.042}))
		},
	}
}

// gripped is the place inside a closed hand.
func (l *limb) gripped() vec { return l.wrist.along(l.hand, .036) }

// band runs from both hands to a ring in a wall on the far side.
func band(b *body) thing {
	b.near.held = grip
	near := b.near.gripped()
	ring := b.shoulder.add(vec{.26, .05})
	from, to := b.hip.X-.34, b.hip.X+.58
	top := b.head.Y + .10
	t := thing{
		from: from, to: to,
		behind: func(p *pen) {
			p.wallFace(from, to, top)
			p.fill(circle(ring, .016), page.Hex(0x39424B))
			p.strip(ring, near.add(depth))
		},
		inHand: func(p *pen) { p.strip(near.add(vec{-.012, .030}), near.add(vec{.012, -.030})) },
	}
	t.hold(&b.far, near.along(b.near.hand, -.030).add(depth), b.near.hand, grip)
	return t
}

// bandAtHips pulls the pelvis back to a ring in a wall behind.
func bandAtHips(b *body) thing {
	x := b.hip.X - .62
	front, back := b.hip.along(b.pelvis, .030).along(b.pelvis.right(), .058), b.hip.along(b.pelvis, .030).along(b.pelvis.right(), -.072)
	ring := vec{x, back.Y + .02}
	return thing{
		from: x - wallThick, to: x,
		behind: func(p *pen) {
			p.wall(x, -wallThick, b.hip.Y+.20)
			p.fill(circle(ring, .014), page.Hex(0x39424B))
			p.strip(ring, back)
		},
		inHand: func(p *pen) { p.strip(back, front) },
	}
}

// bandAtKnees lies around both thighs of somebody facing the viewer.
func bandAtKnees(b *body) thing {
	on := func(l *limb, side float64) vec {
		u := l.knee.sub(l.hip).unit()
		return l.knee.along(u, -.045).along(u.left(), side*.036)
	}
	return thing{before: func(p *pen) {
		p.strip(on(&b.near, -1), on(&b.near, 1))
		p.strip(on(&b.near, 1), on(&b.far, -1))
		p.strip(on(&b.far, -1), on(&b.far, 1))
	}}
}
