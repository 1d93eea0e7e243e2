package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

var (
	groundLine = page.Hex(0x8A949C)
	shadows    = []struct {
		colour            page.Color
		wide, below, high float64
	}{{page.Hex(0xE6EAEC), 1, .012, .017}, {page.Hex(0xD9DFE3), .78, .010, .012}, {page.Hex(0xCBD3D8), .52, .008, .008}}
)

// reachX is from where to where the body reaches.
func (b *body) reachX() (least, most float64) {
	least, most = math.Inf(1), math.Inf(-1)
	see := func(x, r float64) { least, most = math.Min(least, x-r), math.Max(most, x+r) }
	see(b.head.X, .07)
	see(b.hip.X, .07)
	for _, l := range []*limb{&b.near, &b.far} {
		for _, q := range []vec{l.elbow, l.wrist, l.knee, l.ankle} {
			see(q.X, .04)
		}
		see(l.onFoot(shoeUpper[5]).X, 0)
		see(l.wrist.along(l.hand, palmLength).X, 0)
	}
	return least, most
}

// reachY is from how low to how high the body reaches.
func (b *body) reachY() (least, most float64) {
	least, most = math.Inf(1), math.Inf(-1)
	see := func(q vec, r float64) { least, most = math.Min(least, q.Y-r), math.Max(most, q.Y+r) }
	see(b.head, .07)
	see(b.hip, .07)
	for _, l := range []*limb{&b.near, &b.far} {
		for _, q := range []vec{l.shoulder, l.elbow, l.wrist.along(l.hand, palmLength), l.knee, l.ankle, l.onFoot(shoeUpper[5])} {
			see(q, .03)
		}
	}
	return least, most
}

// restsX is from where to where the body rests on the floor.
func (b *body) restsX() (least, most float64) {
	least, most = math.Inf(1), math.Inf(-1)
	for _, c := range b.pose.Contacts {
		at, ahead := b.restAt(c), .05
		if c.Part == drill.AtHeel || c.Part == drill.AtToe {
			ahead = .11
		}
		least, most = math.Min(least, at.X-.05), math.Max(most, at.X+ahead)
	}
	return least, most
}

// ground draws the shadow under the body and the line of the floor.
func (s *scene) ground() {
	if s.spec.Pose.View == drill.Top {
		return
	}
	const past = .10
	floor := 0.0
	for _, t := range s.things {
		floor = math.Min(floor, t.floor)
	}
	least, most := s.body.restsX()
	mid, half := (least+most)/2, (most-least)/2+.10
	for _, sh := range shadows {
		s.pen.fill(ellipse(vec{mid, floor - sh.below}, half*sh.wide, sh.high, vec{1, 0}), sh.colour)
	}
	from, to := s.body.reachX()
	for _, t := range s.things {
		from, to = math.Min(from, t.from), math.Max(to, t.to)
	}
	from, to = math.Min(from, mid-half)-past, math.Max(to, mid+half)+past
	rise := math.Tan(float64(s.spec.Pose.Slope) * math.Pi / 180)
	s.pen.stroke(straight(vec{from, floor - .003 + from*rise}, vec{to, floor - .003 + to*rise}), groundLine, .0045)
}
