package drill_test

import (
	"math"
	"testing"

	"stridewell/assessment/drill"
)

// poses calls f for every pose of the library, as a subtest.
func poses(t *testing.T, f func(*testing.T, drill.Drill, drill.Pose)) {
	t.Helper()
	for _, d := range drill.Standard().All() {
		for _, p := range d.Poses {
			t.Run(string(d.ID)+" "+p.Label, func(t *testing.T) { f(t, d, p) })
		}
	}
}

// TestRanges: no joint is drawn further than people move. Facing the viewer a
// folded limb points at the viewer, so its angle in the picture may be larger.
func TestRanges(t *testing.T) {
	poses(t, func(t *testing.T, _ drill.Drill, p drill.Pose) {
		behind, hip, knee, shoulder := -60, 125, 145, 180
		if p.View == drill.Frontal {
			hip, knee, shoulder = 150, 170, 190
		}
		if p.View == drill.Top { // the trunk turns with the arm
			behind = -90
		}
		for name, l := range map[string]drill.Limbs{"near": p.Near, "far": p.Far} {
			within(t, name+" shoulder", l.Shoulder, behind, shoulder)
			within(t, name+" elbow", l.Elbow, 0, 150)
			within(t, name+" hip", l.Hip, -30, hip)
			within(t, name+" knee", l.Knee, 0, knee)
		}
		within(t, "neck", p.Neck, -45, 60)
	})
}

func within(t *testing.T, what string, degrees, least, most int) {
	t.Helper()
	if degrees < least || degrees > most {
		t.Errorf("%s at %d degrees, outside %d to %d", what, degrees, least, most)
	}
}

// TestAnkles: a loaded foot does not point further than a person's can.
func TestAnkles(t *testing.T) {
	poses(t, func(t *testing.T, d drill.Drill, p drill.Pose) {
		least := func(side drill.Depth) int {
			_, heel := p.Rests(side, drill.AtHeel)
			_, toe := p.Rests(side, drill.AtToe)
			if d.FreeFootOK && !heel && !toe {
				return -75
			}
			return -55
		}
		within(t, "near ankle", p.Near.Ankle, least(drill.Near), 38)
		within(t, "far ankle", p.Far.Ankle, least(drill.Far), 38)
	})
}

// resting is where a contact is and how thick the body is there, as fractions of
// stature.
func resting(s drill.Skeleton, c drill.Contact) (at drill.Spot, radius float64) {
	j := s.Near
	if c.Side == drill.Far {
		j = s.Far
	}
	switch c.Part {
	case drill.AtHip:
		return s.Hip, .062
	case drill.AtShoulder:
		return s.Shoulder, .052
	case drill.AtHeel:
		return j.Heel, 0
	case drill.AtToe:
		return j.Toe, 0
	case drill.AtAnkle:
		return j.Ankle, .03
	case drill.AtKnee:
		return j.Knee, .030
	case drill.AtMidThigh:
		return drill.Spot{X: (j.Hip.X + j.Knee.X) / 2, Y: (j.Hip.Y + j.Knee.Y) / 2}, .048
	case drill.AtElbow:
		return j.Elbow, .024
	case drill.AtMidShank:
		return drill.Spot{X: (j.Knee.X + j.Ankle.X) / 2, Y: (j.Knee.Y + j.Ankle.Y) / 2}, .036
	case drill.AtMidFoot:
		const ahead = (drill.HeelBehind + .03) / (drill.HeelBehind + drill.ToeAhead)
		return drill.Spot{X: j.Heel.X + ahead*(j.Toe.X-j.Heel.X), Y: j.Heel.Y + ahead*(j.Toe.Y-j.Heel.Y)}, 0
	case drill.AtMidBack:
		return drill.Spot{X: s.Hip.X + .68*(s.Shoulder.X-s.Hip.X), Y: s.Hip.Y + .68*(s.Shoulder.Y-s.Hip.Y)}, .055
	case drill.AtHead:
		return s.Head, .055
	case drill.AtHand:
		return j.Wrist, .014
	default:
		return j.Fingertip, 0
	}
}

// TestContacts: with the figure placed so that its contacts are right on
// average, none is off by more than 2.5 % of stature.
func TestContacts(t *testing.T) {
	poses(t, func(t *testing.T, _ drill.Drill, p drill.Pose) {
		switch {
		case p.View == drill.Top && len(p.Contacts) > 0:
			t.Fatal("there is no ground to rest on, seen from above")
		case p.View == drill.Top:
			return
		case len(p.Contacts) == 0:
			t.Fatal("it rests on nothing")
		}
		s := p.Skeleton()
		slope := math.Tan(float64(p.Slope) * math.Pi / 180)
		above, mean := make([]float64, len(p.Contacts)), 0.0
		for i, c := range p.Contacts {
			at, radius := resting(s, c)
			above[i] = at.Y - radius - c.Height - slope*at.X
			mean += above[i] / float64(len(above))
		}
		for i, c := range p.Contacts {
			if off := above[i] - mean; math.Abs(off) > .025 {
				t.Errorf("contact %v is off its surface by %.3f of stature", c, off)
			}
		}
	})
}

// TestBalance: where a pose says that it stands by itself, the middle of the
// body's mass (the usual shares of the segments) lies over the feet.
func TestBalance(t *testing.T) {
	poses(t, func(t *testing.T, _ drill.Drill, p drill.Pose) {
		if !p.Balanced {
			return
		}
		s := p.Skeleton()
		least, most := math.Inf(1), math.Inf(-1)
		for _, c := range p.Contacts {
			at, _ := resting(s, c)
			least, most = math.Min(least, at.X), math.Max(most, at.X)
		}
		if x := massAt(s); x < least-.02 || x > most+.02 {
			t.Errorf("the middle of the mass lies at %.3f, the feet from %.3f to %.3f", x, least, most)
		}
	})
}

func massAt(s drill.Skeleton) float64 {
	between := func(a, b drill.Spot, share float64) float64 { return a.X + (b.X-a.X)*share }
	x := .081*s.Head.X + .497*between(s.Hip, s.Shoulder, .5)
	for _, j := range []drill.Joints{s.Near, s.Far} {
		x += .028*between(j.Shoulder, j.Elbow, .436) + .022*between(j.Elbow, j.Wrist, .68)
		x += .1*between(j.Hip, j.Knee, .433) + .0465*between(j.Knee, j.Ankle, .433) + .0145*between(j.Heel, j.Toe, .5)
	}
	return x
}

// TestStanding: a body that stands straight has the heights of the usual
// tables.
func TestStanding(t *testing.T) {
	s := drill.Pose{}.Skeleton()
	floor := s.Near.Heel.Y
	tests := []struct {
		name      string
		got, want float64
	}{
		{"ankle", s.Near.Ankle.Y - floor, .039},
		{"knee", s.Near.Knee.Y - floor, .285},
		{"hip", s.Hip.Y - floor, .530},
		{"shoulder", s.Shoulder.Y - floor, .818},
		{"toes point forward", s.Near.Toe.X, .107},
		{"heel behind", s.Near.Heel.X, -.045},
	}
	for _, tt := range tests {
		if math.Abs(tt.got-tt.want) > .001 {
			t.Errorf("%s at %.4f, want %.3f", tt.name, tt.got, tt.want)
		}
	}
}
