package figure

import (
	"fmt"
	"math"
	"testing"

	"stridewell/assessment/drill"
)

// drawnPoses calls f for every pose of the library as it is drawn: settled on
// what it rests on, with its hands on what they hold.
func drawnPoses(t *testing.T, f func(*testing.T, drill.Drill, *body, []thing)) {
	t.Helper()
	for _, d := range drill.Standard().All() {
		for _, p := range d.Poses {
			t.Run(fmt.Sprintf("%s %s", d.ID, p.Label), func(t *testing.T) {
				b := stand(p)
				var things []thing
				for _, prop := range d.Picture.Props {
					things = append(things, place(prop, b))
				}
				f(t, d, b, things)
			})
		}
	}
}

// TestContactsAsDrawn: what a pose rests on, it rests on in the drawing.
func TestContactsAsDrawn(t *testing.T) {
	const off = .012
	drawnPoses(t, func(t *testing.T, _ drill.Drill, b *body, _ []thing) {
		for _, c := range b.pose.Contacts {
			if gap := b.gap(c); math.Abs(gap) > off {
				t.Errorf("contact %v lies %+.3f of stature off its surface", c, gap)
			}
		}
	})
}

// TestNothingSinks: no part of the body is drawn below the floor.
func TestNothingSinks(t *testing.T) {
	const off = .012
	drawnPoses(t, func(t *testing.T, _ drill.Drill, b *body, _ []thing) {
		if b.pose.View == drill.Top {
			return
		}
		low := func(what string, at vec, radius float64) {
			floor := at.X * math.Tan(float64(b.pose.Slope)*math.Pi/180)
			if at.Y-radius < floor-off {
				t.Errorf("%s is drawn %.3f of stature below the floor", what, floor-at.Y+radius)
			}
		}
		low("the head", b.head, headRadius-.010)
		low("the hip", b.hip, hipRadius-.006)
		for name, l := range map[string]*limb{"near": &b.near, "far": &b.far} {
			low(name+" elbow", l.elbow, elbowRadius)
			low(name+" wrist", l.wrist, wristRadius)
			low(name+" fingertips", l.wrist.along(l.hand, palms[l.held].length()), 0)
			low(name+" knee", l.knee, kneeRadius)
			if !l.facing {
				low(name+" shoe", l.lowestOfShoe(), 0)
			}
		}
	})
}

// TestRangesAsDrawn: settling bends no joint further than people move, and not
// far from what the pose says.
func TestRangesAsDrawn(t *testing.T) {
	drawnPoses(t, func(t *testing.T, d drill.Drill, b *body, _ []thing) {
		if b.pose.View == drill.Frontal {
			return
		}
		for _, side := range []drill.Depth{drill.Near, drill.Far} {
			l, given, name := b.limb(side), b.pose.Near, "near"
			if side == drill.Far {
				given, name = b.pose.Far, "far"
			}
			knee := turn(l.knee.sub(l.hip), l.ankle.sub(l.knee))
			hip := turn(l.knee.sub(l.hip), b.pelvis.mul(-1))
			elbow := turn(l.wrist.sub(l.elbow), l.elbow.sub(l.shoulder))
			bent := float64(given.Hip) + b.pelvis.clockwise() - float64(b.pose.Trunk)
			within(t, name+" knee", knee, -1, 146)
			within(t, name+" hip", hip, -32, 132)
			within(t, name+" elbow", elbow, -3, 151)
			if b.pose.Drawn(side, drill.Shank) == 1 {
				within(t, name+" knee, from the pose", knee-float64(given.Knee), -14, 14)
			}
			within(t, name+" hip, from the pose", math.Remainder(hip-bent, 360), -14, 14)
		}
	})
}

// turn is the angle in degrees, clockwise positive, from one way to another.
func turn(from, to vec) float64 { return math.Remainder(to.clockwise()-from.clockwise(), 360) }

func within(t *testing.T, what string, degrees, least, most float64) {
	t.Helper()
	if degrees < least || degrees > most {
		t.Errorf("%s at %.0f degrees, outside %.0f to %.0f", what, degrees, least, most)
	}
}

// TestBalanceAsDrawn: who stands freely has the middle of the mass over what he
// stands on.
func TestBalanceAsDrawn(t *testing.T) {
	drawnPoses(t, func(t *testing.T, _ drill.Drill, b *body, _ []thing) {
		if !b.pose.Balanced {
			return
		}
		least, most := math.Inf(1), math.Inf(-1)
		for _, c := range b.pose.Contacts {
			l := b.limb(c.Side)
			heel, toe := l.onFoot(vec{-drill.HeelBehind, 0}).X, l.onFoot(vec{drill.ToeAhead, 0}).X
			switch c.Part {
			case drill.AtHeel:
				least, most = math.Min(least, heel), math.Max(most, heel)
			case drill.AtToe:
				least, most = math.Min(least, l.onFoot(toeJoint).X), math.Max(most, toe)
			default:
				at, _ := b.resting(c)
				least, most = math.Min(least, at.X), math.Max(most, at.X)
			}
		}
		if x := b.massX(); x < least || x > most {
			t.Errorf("the middle of the mass lies at %.3f, the support from %.3f to %.3f", x, least, most)
		}
	})
}

// massX is where the middle of the body's mass lies, by the usual shares of the
// segments.
func (b *body) massX() float64 {
	x := .081*b.head.X + .497*b.hip.mix(b.shoulder, .5).X
	for _, l := range []*limb{&b.near, &b.far} {
		x += .028*l.shoulder.mix(l.elbow, .436).X + .022*l.elbow.mix(l.wrist, .68).X
		x += .1*l.hip.mix(l.knee, .433).X + .0465*l.knee.mix(l.ankle, .433).X + .0145*l.onFoot(midSole).X
	}
	return x
}

// TestHandsHold: hands that lie on a wall or hold a weight reach it.
func TestHandsHold(t *testing.T) {
	const off = .012
	drawnPoses(t, func(t *testing.T, _ drill.Drill, _ *body, things []thing) {
		for _, thing := range things {
			for _, h := range thing.holds {
				if gap := h.hand.wrist.sub(h.at).length(); gap > off {
					t.Errorf("a hand is %.3f of stature away from what it holds", gap)
				}
			}
		}
	})
}

// TestArrows: no arrow crosses the face, and each lies near the body.
func TestArrows(t *testing.T) {
	const aside = .30 // of the body
	for _, d := range drill.Standard().All() {
		b := stand(d.Poses[d.Picture.Poses[0]])
		from, to := b.reachX()
		for _, a := range d.Picture.Arrows {
			way := bowOf(a)
			for _, q := range way.part(0, 1) {
				if gap := q.sub(b.head).length(); gap < headRadius+.02 {
					t.Errorf("%s: an arrow is %.3f of stature from the middle of the head", d.ID, gap)
				}
				if q.X < from-aside || q.X > to+aside {
					t.Errorf("%s: an arrow at %.2f, the body from %.2f to %.2f", d.ID, q.X, from, to)
				}
			}
			if way.to.sub(way.from).length() < .10 {
				t.Errorf("%s: an arrow is too short to be seen", d.ID)
			}
		}
	}
}
