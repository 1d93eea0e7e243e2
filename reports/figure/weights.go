package figure

import "stridewell/reports/page"

// atChest is a dumbbell held upright before the breastbone, both hands under
// its upper end.
func atChest(b *body) thing {
	c := b.shoulder.along(b.chest, -.070).along(b.chest.right(), .118)
	up := vec{0, 1}
	t := thing{inHand: func(p *pen) { p.dumbbell(c, up) }}
	for i, l := range []*limb{&b.near, &b.far} {
		t.hold(l, c.add(vec{-.026 + .022*float64(i), -.046}), toward(28), flat)
	}
	return t
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

// kettlebell hangs from both hands, or stands on the floor or on a block under
// them.
func kettlebell(b *body) thing {
	const hang, block = .070, .10 // handle to the middle of the bell; highest block
	handle := b.near.wrist.mix(b.far.wrist, .5).add(vec{0, -.036})
	c := handle.add(vec{0, -hang})
	under := c.Y - bellRadius
	if under < .010 {
		c.Y, under = bellRadius, 0
		handle = c.add(vec{0, hang})
	}
	t := thing{from: c.X - bellRadius, to: c.X + bellRadius, inHand: func(p *pen) { p.kettlebell(c, handle) }}
	if under > 0 && under < block {
		t.behind = func(p *pen) { p.box(c.X-.055, c.X+.055, under) }
	}
	for i, l := range []*limb{&b.near, &b.far} {
		t.hold(l, handle.add(vec{.006 - .010*float64(i), .036}), down, grip)
	}
	return t
}

// bellRadius is the size of the round part of a kettlebell.
const bellRadius = .052

func (p *pen) kettlebell(c, handle vec) {
	iron := page.Hex(0x39424B)
	bow := open([]vec{c.add(vec{-.030, .036}), handle.add(vec{-.034, -.006}), handle.add(vec{-.018, .006}), handle.add(vec{.018, .006}), handle.add(vec{.034, -.006}), c.add(vec{.030, .036})})
	p.stroke(bow, shaded(iron, .5), .021)
	p.stroke(bow, iron, .015)
	p.outlined(circle(c, bellRadius), material{iron, shaded(iron, .5)})
	p.fill(circle(c.along(light, .012), bellRadius*.62), iron.Mix(white, .10))
	p.fill(circle(c.along(light, .022), bellRadius*.30), iron.Mix(white, .20))
	p.fill(block(c.X-.026, c.Y-bellRadius, .052, .008, .003), shaded(iron, .7))
}

// barbell is held in both hands and seen from its end: one plate, the bar's end
// in its middle.
func barbell(b *body) thing {
	const plate = .095
	mid := b.near.wrist.add(vec{0, -.036})
	if mid.Y < plate {
		mid.Y = plate
	}
	draw := func(p *pen) {
		iron := page.Hex(0x39424B)
		p.outlined(circle(mid, plate), material{iron, shaded(iron, .5)})
		p.fill(circle(mid.along(light, .004), plate*.82), iron.Mix(white, .08))
		p.fill(circle(mid, plate*.34), iron.Mix(white, .16))
		p.outlined(circle(mid, .014), material{page.Hex(0x9AA4AD), shaded(page.Hex(0x9AA4AD), .45)})
	}
	t := thing{before: draw, from: mid.X - plate, to: mid.X + plate}
	for _, l := range []*limb{&b.near, &b.far} {
		t.hold(l, mid.add(vec{0, .036}), vec{0, -1}, grip)
	}
	return t
}
