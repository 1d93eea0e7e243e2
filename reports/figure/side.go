package figure

import (
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// highHip is a bend of the hip, in degrees, from which the thigh lies over the
// shirt.
const highHip = 95

// fromSide draws the person from the side, from the far side to the near.
func (s *scene) fromSide() {
	p, b := s.pen, s.body
	p.arm(b.far, true)
	p.leg(b.far, true)
	p.limbs(p.colours.shorts, true, shortsLeg(b.far.thighBone()))
	s.each(func(t thing) drawing { return t.between })
	p.neckFrom(b, b.head.along(b.crown.right(), -.012).along(b.crown, -.03))
	if b.pose.Near.Hip > highHip {
		s.shirt()
		s.nearLeg()
	} else {
		s.nearLeg()
		s.shirt()
	}
	if b.looksUp() {
		p.headInFront(b)
	} else {
		p.headFromSide(b)
	}
	s.each(func(t thing) drawing { return t.inHand })
	p.arm(b.near, false)
	s.muscles(overArm)
	s.each(func(t thing) drawing { return t.before })
}

func (p *pen) neckFrom(b *body, to vec) {
	p.limbs(shaded(p.colours.skin, .95), false, bone{from: b.neck, to: to, profile: turned(neckProfile), capFrom: .6, capTo: .6})
}

// turned is a profile for a bone whose left is the body's back.
func turned(profile []station) []station {
	other := make([]station, len(profile))
	for i, s := range profile {
		other[i] = station{s.t, s.back, s.front}
	}
	return other
}

func (s *scene) nearLeg() {
	p, l := s.pen, s.body.near
	p.leg(l, false)
	leg := shortsLeg(l.thighBone())
	seat := s.body.torso(torsoProfile, -.058, .105, .004)
	fold := func(size float64, moved vec) page.Path { return circle(l.hip.add(moved), .055*size) } // hides the notch where the hip bends
	m := p.colours.material(p.colours.shorts, false)
	tones := p.tones(shortsTones, limbFew, false)
	for _, outline := range []shape{seat, leg.outline} {
		p.stroke(outline(1, vec{}), m.edge, 2*lineWidth)
	}
	for _, t := range tones {
		for _, part := range []shape{seat, leg.outline, fold} {
			p.fill(part(t.size, t.moved()), t.colour(m.base))
		}
	}
	p.hem(leg, p.colours.shorts)
	s.muscles(overLeg)
}

func (s *scene) shirt() {
	p := s.pen
	m := p.colours.material(p.colours.shirt, false)
	p.round(m, p.tones(trunkTones, trunkFew, false), s.body.torso(torsoProfile, .070, .316, .0045))
	s.muscles(overShirt)
}

// torso is a part of the trunk between two distances from the hip.
func (b *body) torso(profile []station, from, to, grow float64) shape {
	cut := between(profile, from, to, grow)
	return func(size float64, moved vec) page.Path {
		var front, back []vec
		for _, w := range cut {
			c, up := b.spine(w.t)
			ahead := up.right()
			c = c.add(moved).along(ahead, (w.front-w.back)/2)
			half := (w.front + w.back) / 2 * size
			front = append(front, c.along(ahead, half))
			back = append(back, c.along(ahead, -half))
		}
		return closed(around(front, nil, back, nil))
	}
}

// looksUp reports whether somebody who lies on one side, seen from above, has
// opened the upper arm and follows it with the eyes.
func (b *body) looksUp() bool {
	const opened = -30
	return b.pose.View == drill.Top && b.pose.Near.Shoulder < opened
}
