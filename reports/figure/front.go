package figure

import (
	"slices"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// Bends, in degrees, from which somebody facing the viewer sits with the thighs
// before the trunk, and from which a trunk lies on its side.
const (
	foldedKnee = 100
	lyingTrunk = 45
)

// fromFront draws the person facing the viewer.
func (s *scene) fromFront() {
	p, b := s.pen, s.body
	switch {
	case b.sits():
		s.sitting()
	case b.lies():
		p.legInFront(b.far, true)
		p.limbs(p.colours.shorts, true, shortsLeg(b.far.thighBone()))
		p.arm(b.far, false)
		p.legInFront(b.near, false)
		s.shortsInFront(b.near)
		s.shirtInFront()
	default:
		p.legInFront(b.far, false)
		p.legInFront(b.near, false)
		s.shortsInFront(b.far, b.near)
		s.shirtInFront()
	}
	s.each(func(t thing) drawing { return t.inHand })
	if !b.lies() && !b.leansBack() {
		p.arm(b.far, false)
	}
	if !b.leansBack() {
		p.arm(b.near, false)
	}
	s.muscles(overArm)
	s.each(func(t thing) drawing { return t.before })
}

// sits reports whether a leg is folded before the trunk.
func (b *body) sits() bool {
	return b.pose.Near.Knee >= foldedKnee || b.pose.Far.Knee >= foldedKnee
}

// lies reports whether the body lies or leans on its far side.
func (b *body) lies() bool { return b.pose.Trunk > lyingTrunk }

// leansBack reports whether somebody sits with the hands on the floor behind.
func (b *body) leansBack() bool {
	_, hand := b.contact(drill.Near, drill.AtHand)
	return b.sits() && hand
}

// sitting draws somebody whose legs are folded before the trunk: the lower legs
// lie over the thighs, or point away behind them.
func (s *scene) sitting() {
	p, b := s.pen, s.body
	legs := []*limb{&b.far, &b.near}
	if b.leansBack() {
		p.arm(b.far, false)
		p.arm(b.near, false)
	}
	p.round(p.colours.material(p.colours.shorts, false), p.tones(shortsTones, limbFew, false), b.torso(pelvisFront, -.045, .105, .004))
	s.shirtInFront()
	for _, l := range legs {
		if l.away {
			p.limbs(p.colours.skin, false, l.shankBone())
		}
	}
	for _, l := range legs {
		p.limbs(p.colours.skin, false, l.thighBone())
		p.limbs(p.colours.shorts, false, shortsLeg(l.thighBone()))
	}
	s.muscles(overLeg)
	for _, l := range legs {
		if !l.away {
			p.foldedShank(*l)
		}
	}
}

// foldedShank draws a lower leg that lies or stands before the thigh.
func (p *pen) foldedShank(l limb) {
	foot := p.shoe
	if l.foot == down {
		foot = p.shoeInFront
	}
	foot(l, false)
	p.limbs(p.colours.skin, false, l.shankBone())
	p.limbs(p.colours.sock, false, l.shankBone().cut(sockFrom, 1, .0012, .15, .3))
}

// legInFront draws skin, sock and shoe. A lower leg that points away hides
// them.
func (p *pen) legInFront(l limb, far bool) {
	p.limbs(p.colours.skin, far, l.thighBone(), l.shankBone())
	p.kneecap(l, far)
	if l.away {
		return
	}
	p.limbs(p.colours.sock, far, l.shankBone().cut(sockFrom, 1, .0012, .15, .3))
	if l.turned {
		p.shoe(l, far)
	} else {
		p.shoeInFront(l, far)
	}
}

// kneecap is a hint of the knee.
func (p *pen) kneecap(l limb, far bool) {
	if far {
		return
	}
	u := l.ankle.sub(l.hip).unit()
	p.detailed(func() {
		around := points(l.knee, u, u.left(), []vec{{-.014, -.012}, {.010, -.015}, {.017, -.002}, {.011, .013}})
		p.stroke(open(around), shaded(p.colours.skin, .76), .0024)
	})
}

// shoeInFront draws a shoe that points at the viewer.
func (p *pen) shoeInFront(l limb, far bool) {
	on := func(outline []vec) page.Path { return closed(points(l.ankle, l.foot, l.foot.left(), outline)) }
	upper, sole := p.colours.material(p.colours.shoe, far), p.colours.material(p.colours.sole, far)
	sole.edge = upper.edge
	p.outlined(on(toeCap), upper)
	p.detailed(func() {
		p.fill(on(toePanel), upper.base.Mix(white, .16))
		for i := range 3 {
			x := .004 + .010*float64(i)
			lace := points(l.ankle, l.foot, l.foot.left(), []vec{{x, -.010}, {x, .010}})
			p.stroke(straight(lace...), sole.base, .0026)
		}
	})
	p.outlined(on(toeSole), sole)
}

// shortsInFront draws the shorts over the pelvis and the legs given.
func (s *scene) shortsInFront(legs ...limb) {
	p := s.pen
	parts := []shape{s.body.torso(pelvisFront, -.045, .105, .004)}
	for _, l := range legs {
		parts = append(parts, shortsLeg(l.thighBone()).outline)
	}
	p.round(p.colours.material(p.colours.shorts, false), p.tones(shortsTones, limbFew, false), parts...)
	for _, l := range legs {
		p.hem(shortsLeg(l.thighBone()), p.colours.shorts)
	}
	if len(legs) > 1 {
		p.detailed(func() {
			fork, _ := s.body.spine(-.050)
			top, _ := s.body.spine(.010)
			p.stroke(straight(top, fork), shaded(p.colours.shorts, .62), .0026)
		})
	}
	s.muscles(overLeg)
}

// shirtInFront draws neck, shirt and head.
func (s *scene) shirtInFront() {
	p, b := s.pen, s.body
	neck := bone{from: b.neck, to: b.head.along(b.crown, -.03), profile: evenly(neckProfile, 1), capFrom: .6, capTo: .6}
	p.limbs(shaded(p.colours.skin, .95), false, neck)
	p.round(p.colours.material(p.colours.shirt, false), p.tones(trunkTones, trunkFew, false), b.torso(chestFront, .07, .328, .003))
	s.muscles(overShirt)
	p.headInFront(b)
}

// patchesInFront is where a muscle lies on somebody facing the viewer. What
// lies at the back is not shown.
func (b *body) patchesInFront(m drill.Muscle) ([]shapeOf, cover) {
	switch m {
	case drill.FrontThigh:
		return b.onLegs(b.stretchedLegs(), func(l *limb, _ float64) shapeOf {
			way := l.knee.sub(l.hip)
			return oval(l.hip.mix(l.knee, .60), .30*way.length(), .026, way.unit())
		}), overLeg
	case drill.InnerThigh:
		if b.sits() {
			return b.onLegs(b.stretchedLegs(), innerThighSitting), overLeg
		}
		return b.onLegs(b.stretchedLegs(), func(l *limb, inner float64) shapeOf { return l.thighBone().band(.20, .88, inner, .30) }), overLeg
	case drill.SideHip:
		return b.onLegs(b.workingLegs(), func(l *limb, inner float64) shapeOf { return l.thighBone().band(-.05, .40, -inner, .40) }), overLeg
	case drill.SideTrunk:
		return []shapeOf{b.flank()}, overShirt
	case drill.Belly:
		at, up := b.spine(.115)
		return []shapeOf{oval(at, .070, .044, up)}, overShirt
	case drill.Shoulder:
		way := b.near.elbow.sub(b.near.shoulder).unit()
		return []shapeOf{oval(b.near.shoulder.along(way, .020), .042, .026, way)}, overArm
	default:
		return nil, overLeg
	}
}

// innerThighSitting is the inner side of a thigh that is turned out: it looks up.
func innerThighSitting(l *limb, _ float64) shapeOf {
	return oval(l.hip.mix(l.knee, .48).add(vec{0, .016}), .070, .022, l.knee.sub(l.hip).unit())
}

// onLegs is a patch on each of some legs; inner is the side of the thigh that
// faces the other leg.
func (b *body) onLegs(legs []*limb, patch func(l *limb, inner float64) shapeOf) []shapeOf {
	var patches []shapeOf
	for _, l := range legs {
		inner := 1.0
		if l == &b.far {
			inner = -1
		}
		patches = append(patches, patch(l, inner))
	}
	return patches
}

// stretchedLegs are the legs with the straighter knee, or both.
func (b *body) stretchedLegs() []*limb {
	const alike = 10
	switch d := b.pose.Near.Knee - b.pose.Far.Knee; {
	case d > alike:
		return []*limb{&b.far}
	case d < -alike:
		return []*limb{&b.near}
	default:
		return []*limb{&b.near, &b.far}
	}
}

// workingLegs are the lower leg of somebody who holds the body up on one side,
// the upper leg of somebody who lies, and else the leg that carries more.
func (b *body) workingLegs() []*limb {
	if b.props() {
		return []*limb{&b.far}
	}
	return []*limb{&b.near}
}

// props reports whether the far elbow holds the body up.
func (b *body) props() bool {
	return slices.ContainsFunc(b.pose.Contacts, func(c drill.Contact) bool { return c.Side == drill.Far && c.Part == drill.AtElbow })
}

// flank is a strip along the side of the trunk: the lower one of somebody on
// one elbow, else the near one.
func (b *body) flank() shapeOf {
	const from, to, wide, steps = .070, .220, .050, 6
	side := -1.0
	if b.props() {
		side = 1
	}
	return func(size float64) page.Path {
		var outer, inner []vec
		for i := range steps + 1 {
			t := float64(i) / steps
			d := (from+to)/2 + (to-from)/2*size*(2*t-1)
			c, up := b.spine(d)
			skin := at(chestFront, d, 0).front
			outer = append(outer, c.along(up.right(), side*skin*.97))
			inner = append(inner, c.along(up.right(), side*(skin*.97-wide*size*bulge(t))))
		}
		return closed(around(outer, nil, inner, nil))
	}
}
