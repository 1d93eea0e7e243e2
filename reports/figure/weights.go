package figure

import "stridewell/reports/page"

// atChest is a dumbbell held upright before the breastbone, both hands under
// its upper end.
func atChest(b *body) thing {
	c := b.shoulder.along(b.chest, -.070).along(b.chest.right(), .118)
	up := vec{0, 1}
	for i, l := range []*limb{&b.near, &b.far} {
		l.putWrist(c.add(vec{-.026 + .022*float64(i), -.046}), toward(28))
		l.held = flat
	}
	return thing{inHand: func(p *pen) { p.dumbbell(c, up) }}
}

// inHands is a dumbbell in each hand.
func inHands(b *body) thing {
	in := func(l *limb) vec {
		l.held = grip
		return l.wrist.along(l.hand, .036)
	}
	near, far := in(&b.near), in(&b.far)
	return thing{
		behind: func(p *pen) { p.dumbbell(far, vec{1, 0}) },
		inHand: func(p *pen) { p.dumbbell(near, vec{1, 0}) },
	}
}

// dumbbell draws one around a middle, with its bar along a way.
func (p *pen) dumbbell(c, along vec) {
	const half = .077
	n := along.left()
	box := func(from, to, high float64) []vec {
		return points(c, along, n, []vec{{from, -high}, {to, -high}, {to, high}, {from, high}})
	}
	bar, weight := page.Hex(0x9AA4AD), page.Hex(0x39424B)
	p.outlined(polygon(box(-half*.6, half*.6, .0085)...), material{bar, shaded(bar, .45)})
	p.fill(polygon(box(-half*.6, half*.6, .003)...), bar.Mix(white, .45))
	for _, s := range []float64{-half, half} {
		disc := points(c, along, n, []vec{{s * .42, .024}, {s * .50, .036}, {s * .90, .036}, {s, .024}, {s, -.024}, {s * .90, -.036}, {s * .50, -.036}, {s * .42, -.024}})
		p.outlined(closed(disc), material{weight, shaded(weight, .5)})
		shine := points(c, along, n, []vec{{s * .47, .016}, {s * .54, .028}, {s * .86, .028}, {s * .93, .016}, {s * .93, .004}, {s * .47, .004}})
		p.fill(closed(shine), weight.Mix(white, .16))
	}
}

// strap runs from both hands round the sole of the near foot.
func strap(b *body) thing {
	sole := b.near.onFoot(vec{.030, -.042})
	hand := func(l *limb) vec {
		way := sole.sub(l.wrist).unit()
		l.hand, l.held = way, grip
		return l.wrist.along(way, .036)
	}
	near, far := hand(&b.near), hand(&b.far)
	line := func(p *pen, through ...vec) {
		c := page.Hex(0xB03A5B)
		path := straight(through...)
		p.stroke(path, shaded(c, .5), .016)
		p.stroke(path, c, .011)
	}
	return thing{
		behind: func(p *pen) { line(p, far, b.near.onFoot(vec{.056, -.006}), sole) },
		inHand: func(p *pen) {
			line(p, b.near.onFoot(vec{.014, -.044}), b.near.onFoot(vec{.052, -.044}))
			line(p, near, b.near.onFoot(vec{.010, .012}), b.near.onFoot(vec{.016, -.042}))
		},
	}
}
