package figure

import (
	"math"

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
		patches, over := s.body.patches(m)
		for _, patch := range patches {
			if over == c {
				s.pen.glow(patch)
			}
		}
	}
}

// glow is three nested veils of one hue, strongest inside: an outlined or pale
// patch looks like a wound. In grey a white veil with a dashed line is seen on
// every tone.
func (p *pen) glow(patch shapeOf) {
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

// A shapeOf is a patch at a share of its size.
type shapeOf func(size float64) page.Path

// patches is where a muscle lies on the near side. There is none where this
// view does not show it.
func (b *body) patches(m drill.Muscle) ([]shapeOf, cover) {
	if b.pose.View == drill.Frontal {
		return b.patchesInFront(m)
	}
	if patch := b.onNearLeg(m); patch != nil {
		return []shapeOf{patch}, overLeg
	}
	switch m {
	case drill.LowBack:
		return []shapeOf{b.strip(.060, .185, -1)}, overShirt
	case drill.UpperBack:
		return []shapeOf{b.strip(.150, .290, -1)}, overShirt
	case drill.Belly:
		return []shapeOf{b.strip(.060, .210, 1)}, overShirt
	case drill.SideTrunk:
		at, up := b.spine(.135)
		return []shapeOf{oval(at, .062, .030, up)}, overShirt
	case drill.Shoulder:
		way := b.near.elbow.sub(b.near.shoulder).unit()
		return []shapeOf{oval(b.near.shoulder.along(way, .020), .042, .026, way)}, overArm
	default:
		return nil, overLeg
	}
}

// onNearLeg is where a muscle of the hip or the leg lies, or nil.
func (b *body) onNearLeg(m drill.Muscle) shapeOf {
	thigh, shank := b.near.thighBone(), b.near.shankBone()
	seat := func(up, behind float64) vec { return b.hip.along(b.pelvis, up).along(b.pelvis.right(), -behind) }
	switch m {
	case drill.FrontThigh:
		return thigh.band(.12, .92, 1, .36)
	case drill.BackThigh:
		return thigh.band(.06, .90, -1, .36)
	case drill.FrontHip:
		return thigh.band(-.04, .52, 1, .36)
	case drill.CalfUpper:
		return shank.band(.08, .56, -1, .36)
	case drill.CalfLower:
		return shank.band(.36, .92, -1, .36)
	case drill.FootSole:
		return b.near.soleStrip
	case drill.Buttock:
		return oval(seat(.006, .034), .056, .034, b.pelvis)
	case drill.SideHip:
		return oval(seat(.030, .004), .044, .030, b.pelvis)
	default:
		return nil
	}
}

// soleStrip lies along the arch of the shoe.
func (l *limb) soleStrip(size float64) page.Path {
	const half, deep = .052, .020
	return closed([]vec{
		l.onFoot(vec{.022 - half*size, -.040}), l.onFoot(vec{.022, -.040}), l.onFoot(vec{.022 + half*size, -.040}),
		l.onFoot(vec{.022 + half*.6*size, -.040 + deep*size}), l.onFoot(vec{.022 - half*.6*size, -.040 + deep*size}),
	})
}

func oval(c vec, rx, ry float64, along vec) shapeOf {
	return func(size float64) page.Path { return ellipse(c, rx*size, ry*size, along) }
}

// band is a strip along the front (side 1) or back (side −1) of a bone. It is
// deepest in its middle, where deep is the share of the half width that stays
// free.
func (b bone) band(from, to, side, free float64) shapeOf {
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
			deep := bulge(float64(i) / float64(len(cut)-1))
			outer = append(outer, c.along(u.left(), side*width*.97))
			inner = append(inner, c.along(u.left(), side*width*(.97-(1-free)*size*deep)))
		}
		return closed(around(outer, nil, inner, nil))
	}
}

// strip lies along the front (side 1) or the back (side −1) of the trunk
// between two distances from the hip.
func (b *body) strip(from, to, side float64) shapeOf {
	const wide, steps = .044, 6
	mid, half := (from+to)/2, (to-from)/2
	return func(size float64) page.Path {
		var outer, inner []vec
		for i := range steps + 1 {
			t := float64(i) / steps
			d := mid + half*size*(2*t-1)
			c, up := b.spine(d)
			s := at(torsoProfile, d, 0)
			skin := s.front
			if side < 0 {
				skin = s.back
			}
			outer = append(outer, c.along(up.right(), side*skin*.97))
			inner = append(inner, c.along(up.right(), side*(skin*.97-wide*size*bulge(t))))
		}
		return closed(around(outer, nil, inner, nil))
	}
}

// bulge is how deep a patch is at t of its length: most in the middle.
func bulge(t float64) float64 { return math.Max(.12, math.Sin(math.Pi*t)) }
