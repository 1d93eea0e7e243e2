package figure

import "stridewell/reports/page"

// Where garments end, as a share of their bone.
const (
	shortsEnd = .56
	sleeveEnd = .50
	sockFrom  = .84
)

// bone is a limb segment with the widths that the view shows.
func (l limb) bone(from, to vec, profile []station, capTo float64) bone {
	if l.facing {
		profile = evenly(profile, 1)
	}
	return bone{from: from, to: to, profile: profile, capFrom: 1, capTo: capTo}
}

func (l limb) thighBone() bone { return l.bone(l.hip, l.knee, thighProfile, 1) }

func (l limb) shankBone() bone { return l.bone(l.knee, l.ankle, shankProfile, .4) }

func (l limb) upperBone() bone { return l.bone(l.shoulder, l.elbow, upperProfile, 1) }

func (l limb) foreBone() bone { return l.bone(l.elbow, l.wrist, foreProfile, .5) }

// cut is a part of a bone, made wider by grow: a garment.
func (b bone) cut(from, to, grow, capFrom, capTo float64) bone {
	b.profile = between(b.profile, from, to, grow)
	b.capFrom, b.capTo = capFrom, capTo
	return b
}

// shortsLeg is the leg of the shorts.
func shortsLeg(thigh bone) bone { return thigh.cut(-.04, shortsEnd, .006, 1, .10) }

// leg draws skin, sock and shoe from the side.
func (p *pen) leg(l limb, far bool) {
	p.limbs(p.colours.skin, far, l.thighBone(), l.shankBone())
	p.limbs(p.colours.sock, far, l.shankBone().cut(sockFrom, 1, .0012, .15, .3))
	p.shoe(l, far)
}

// shoe draws a shoe from the side, with bent toes.
func (p *pen) shoe(l limb, far bool) {
	on := func(outline []vec) []vec {
		placed := make([]vec, len(outline))
		for i, q := range outline {
			placed[i] = l.onFoot(q)
		}
		return placed
	}
	upper, sole := p.colours.material(p.colours.shoe, far), p.colours.material(p.colours.sole, far)
	sole.edge = upper.edge
	p.outlined(closed(on(shoeUpper)), upper)
	p.detailed(func() { p.fill(closed(on(shoePanel)), upper.base.Mix(white, .20)) })
	p.outlined(closed(on(shoeSole)), sole)
	p.detailed(func() {
		for i := range 3 {
			x, y := .031+.011*float64(i), .0040-.0052*float64(i)
			p.stroke(straight(l.onFoot(vec{x, y}), l.onFoot(vec{x - .007, y - .009})), sole.base, .0026)
		}
	})
}

// arm draws hand and skin; the sleeve comes last, over the shirt.
func (p *pen) arm(l limb, far bool) {
	p.hand(l, far)
	p.limbs(p.colours.skin, far, l.upperBone(), l.foreBone())
	p.cuff(p.colours.shirt, far, l.upperBone().cut(-.04, sleeveEnd, .0055, .9, .12), .20)
}

func (p *pen) hand(l limb, far bool) {
	n := l.hand.left().mul(l.thumb)
	m := p.colours.material(p.colours.skin, far)
	palm := closed(points(l.wrist, l.hand, n, palms[l.held]))
	thumb := closed(points(l.wrist, l.hand, n, thumbs[l.held]))
	p.outlined(palm, material{shaded(m.base, .95), m.edge})
	p.stroke(thumb, m.edge, 1.5*lineWidth)
	p.fill(thumb, m.base)
	if l.held == grip {
		p.detailed(func() {
			for _, y := range []float64{-.004, -.011} {
				finger := points(l.wrist, l.hand, n, []vec{{.040, y}, {.053, y}})
				p.stroke(straight(finger...), m.edge, .7*lineWidth)
			}
		})
	}
}

// hem is a line across a garment's end.
func (p *pen) hem(b bone, base page.Color) {
	s := at(b.profile, shortsEnd, 0)
	u := b.to.sub(b.from).unit()
	c := b.from.along(u, b.to.sub(b.from).length()*(shortsEnd-.025))
	p.detailed(func() {
		p.stroke(straight(c.along(u.left(), s.front*.96), c.along(u.left(), -s.back*.96)), shaded(base, .72), .0024)
	})
}
