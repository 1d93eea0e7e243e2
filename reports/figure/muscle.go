package figure

import (
	"math"
	"slices"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// A cover is what a muscle shines through, and so when it is drawn.
type cover uint8

const (
	overLeg cover = iota
	overShirt
	overArm
)

var (
	glow       = page.Hex(0xFF6A35)
	glowInside = page.Hex(0xFF8A5C)
)

// muscles marks the muscles that lie under one cover.
func (s *scene) muscles(c cover) {
	if s.pen.ghost {
		return
	}
	for _, m := range s.spec.Muscles {
		if patch, over := s.body.patch(m); patch != nil && over == c {
			s.pen.glow(patch)
		}
	}
}

// glow is three nested veils of one hue, strongest inside: an outlined or pale
// patch looks like a wound. In grey a white veil with a dashed line is seen on
// every tone.
func (p *pen) glow(patch func(size float64) page.Path) {
	if p.grey {
		p.veil(patch(1), white, .62)
		paint := page.Stroked(page.Hex(0x111111), .0042*Stature)
		paint.Dash = []float64{.010 * Stature, .009 * Stature}
		p.list.Draw(patch(.96), paint)
		return
	}
	p.veil(patch(1), glow, .42)
	p.veil(patch(.78), glow, .50)
	p.veil(patch(.52), glowInside, .62)
}

// patch is where a muscle lies on the near side. It is nil where this view does
// not show it.
func (b *body) patch(m drill.Muscle) (func(float64) page.Path, cover) {
	if b.pose.View == drill.Frontal {
		return b.patchInFront(m)
	}
	thigh, shank := b.near.thighBone(), b.near.shankBone()
	seat := func(up, behind float64) vec { return b.hip.along(b.pelvis, up).along(b.pelvis.right(), -behind) }
	switch m {
	case drill.FrontThigh:
		return thigh.band(.12, .92, 1, .36), overLeg
	case drill.BackThigh:
		return thigh.band(.06, .90, -1, .36), overLeg
	case drill.FrontHip:
		return thigh.band(-.04, .52, 1, .36), overLeg
	case drill.CalfUpper:
		return shank.band(.08, .56, -1, .36), overLeg
	case drill.CalfLower:
		return shank.band(.36, .92, -1, .36), overLeg
	case drill.Buttock:
		return oval(seat(.006, .034), .056, .034, b.pelvis), overLeg
	case drill.SideHip:
		return oval(seat(.030, .004), .044, .030, b.pelvis), overLeg
	case drill.LowBack:
		return b.lens(.060, .185), overShirt
	case drill.Shoulder:
		way := b.near.elbow.sub(b.near.shoulder).unit()
		return oval(b.near.shoulder.along(way, .020), .042, .026, way), overArm
	default:
		return nil, overLeg
	}
}

func oval(c vec, rx, ry float64, along vec) func(float64) page.Path {
	return func(size float64) page.Path { return ellipse(c, rx*size, ry*size, along) }
}

// band is a strip along the front (side 1) or back (side −1) of a bone. It is
// deepest in its middle, where deep is the share of the half width that stays
// free.
func (b bone) band(from, to, side, free float64) func(float64) page.Path {
	mid, half := (from+to)/2, (to-from)/2
	return func(size float64) page.Path {
		cut := between(b.profile, mid-half*size, mid+half*size, 0)
		way := b.to.sub(b.from)
		length, u := way.length(), way.unit()
		var outer, inner []vec
		for i, s := range cut {
			width := s.front
			if side < 0 {
				width = s.back
			}
			c := b.from.along(u, s.t*length)
			deep := math.Max(.12, math.Sin(math.Pi*float64(i)/float64(len(cut)-1)))
			outer = append(outer, c.along(u.left(), side*width*.97))
			inner = append(inner, c.along(u.left(), side*width*(.97-(1-free)*size*deep)))
		}
		return closed(around(outer, nil, inner, nil))
	}
}

// lens is a strip along the back between two distances from the hip.
func (b *body) lens(from, to float64) func(float64) page.Path {
	const wide, steps = .044, 6
	mid, half := (from+to)/2, (to-from)/2
	return func(size float64) page.Path {
		var outer, inner []vec
		for i := range steps + 1 {
			t := float64(i) / steps
			d := mid + half*size*(2*t-1)
			c, up := b.spine(d)
			skin := at(torsoProfile, d, 0).back
			deep := wide * size * math.Max(.12, math.Sin(math.Pi*t))
			outer = append(outer, c.along(up.right(), -skin*.97))
			inner = append(inner, c.along(up.right(), -skin*.97+deep))
		}
		return closed(around(outer, nil, inner, nil))
	}
}

// lower reports whether a part of the far side rests on the floor, so that in a
// side plank the far side is the lower one.
func (b *body) lower() bool {
	return slices.ContainsFunc(b.pose.Contacts, func(c drill.Contact) bool { return c.Side == drill.Far && c.Part == drill.AtElbow })
}
