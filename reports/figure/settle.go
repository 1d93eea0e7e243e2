package figure

import (
	"math"

	"stridewell/assessment/drill"
)

// How thick the drawn body is where it rests, in statures.
const (
	hipRadius   = .066
	backRadius  = .057
	kneeRadius  = .0335
	elbowRadius = .0245
	wristRadius = .016
	thighRadius = .0485
	ankleRadius = .029
	shankRadius = .034
	headRadius  = .063
	palmLength  = .090
	// the back rests on a roller at the height of the shoulder blades
	midBackUp     = .225
	midBackRadius = .060
)

// settle rests the body on its contacts. The whole body is first moved so that
// the parts that cannot give (a knee on the floor, the back) are right; legs
// and arms then bend by the little that is left, so that no foot floats and
// none sinks.
func (b *body) settle() {
	b.layFeet()
	b.move(vec{0, -b.meanGap()})
	for _, d := range []drill.Depth{drill.Near, drill.Far} {
		b.plantLeg(d)
		b.plantArm(d)
	}
}

func (b *body) limb(d drill.Depth) *limb {
	if d == drill.Far {
		return &b.far
	}
	return &b.near
}

// floor is the height of a surface under a place: the ground may slope, and
// the far side stands a little deeper in the picture.
func (b *body) floor(x float64, c drill.Contact) float64 {
	h := c.Height + x*math.Tan(float64(b.pose.Slope)*math.Pi/180)
	if c.Side == drill.Far && b.pose.View == drill.Sagittal {
		h += depth.Y
	}
	return h
}

// meanGap is how far the contacts lie above their surfaces on average.
func (b *body) meanGap() float64 {
	for _, firm := range [][]drill.Part{{drill.AtKnee}, {drill.AtHip, drill.AtMidThigh}, {drill.AtMidBack}, {drill.AtShoulder}} {
		if gap, ok := b.gapOf(firm...); ok {
			return gap
		}
	}
	gap, _ := b.gapOf(drill.AtHeel, drill.AtToe, drill.AtAnkle, drill.AtElbow, drill.AtHand, drill.AtFingertip, drill.AtMidShank, drill.AtMidFoot)
	return gap
}

func (b *body) gapOf(parts ...drill.Part) (mean float64, ok bool) {
	n := 0.0
	for _, c := range b.pose.Contacts {
		for _, p := range parts {
			if c.Part == p {
				mean += b.gap(c)
				n++
			}
		}
	}
	return mean / math.Max(1, n), n > 0
}

// gap is how far a contact lies above its surface.
func (b *body) gap(c drill.Contact) float64 {
	at, radius := b.resting(c)
	return at.Y - radius - b.floor(at.X, c)
}

// resting is the middle of the part of a contact, and how thick the body is
// there.
func (b *body) resting(c drill.Contact) (at vec, radius float64) {
	l := b.limb(c.Side)
	switch c.Part {
	case drill.AtHeel, drill.AtToe:
		return b.restingFoot(l, c.Part), 0
	case drill.AtAnkle:
		return l.ankle, ankleRadius
	case drill.AtMidFoot:
		return l.onFoot(midSole), 0
	case drill.AtMidShank:
		return l.knee.mix(l.ankle, .5), shankRadius
	case drill.AtKnee:
		return l.knee, kneeRadius
	case drill.AtMidThigh:
		return l.hip.mix(l.knee, .5), thighRadius
	case drill.AtElbow:
		return l.elbow, elbowRadius
	case drill.AtHand:
		return l.wrist, wristRadius
	case drill.AtFingertip:
		return l.wrist.along(l.hand, palmLength), 0
	default:
		return b.restingTrunk(c.Part)
	}
}

// restingFoot is the lowest place of the rear or the front half of a shoe.
func (b *body) restingFoot(l *limb, part drill.Part) vec {
	switch {
	case b.pose.View == drill.Frontal:
		return l.ankle.sub(vec{0, drill.AnkleHeight})
	case part == drill.AtHeel:
		return l.lowest(math.Inf(-1), midSole.X)
	default:
		return l.lowest(midSole.X, math.Inf(1))
	}
}

func (b *body) restingTrunk(part drill.Part) (at vec, radius float64) {
	switch part {
	case drill.AtShoulder:
		return b.shoulder, backRadius
	case drill.AtMidBack:
		back, _ := b.spine(midBackUp)
		return back, midBackRadius
	case drill.AtHead:
		return b.head, headRadius
	default:
		return b.hip, hipRadius
	}
}

// contact is the contact of a part of one side.
func (b *body) contact(d drill.Depth, p drill.Part) (drill.Contact, bool) {
	h, ok := b.pose.Rests(d, p)
	return drill.Contact{Side: d, Part: p, Height: h}, ok
}
