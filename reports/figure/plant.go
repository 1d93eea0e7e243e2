package figure

import (
	"math"

	"stridewell/assessment/drill"
)

// mostToes is how far toes bend up, in degrees.
const mostToes = 65

// layFeet turns the feet as they rest: flat on heel and toe, or on the ball
// with the toes bent up so that they stay on the ground.
func (b *body) layFeet() {
	if b.pose.View == drill.Frontal {
		return
	}
	const sole = drill.HeelBehind + drill.ToeAhead
	for _, d := range []drill.Depth{drill.Near, drill.Far} {
		l := b.limb(d)
		under, heel := b.contact(d, drill.AtHeel)
		front, toe := b.contact(d, drill.AtToe)
		ground := toward(90 - float64(b.pose.Slope))
		if heel && toe { // a wedge lifts the toes
			ground = toward(90 - float64(b.pose.Slope) - math.Asin((front.Height-under.Height)/sole)*180/math.Pi)
		}
		switch {
		case heel && toe:
			l.foot = ground
		case toe:
			down := l.foot.clockwise() - ground.clockwise()
			l.toes = math.Max(0, math.Min(mostToes, down))
		}
	}
}

// onFoot is where a place of the shoe is, with the toes bent.
func (l *limb) onFoot(q vec) vec {
	const blend = .012
	if l.toes != 0 && q.X > toeJoint.X {
		q = toeJoint.add(q.sub(toeJoint).turned(l.toes * math.Min(1, (q.X-toeJoint.X)/blend)))
	}
	return l.ankle.along(l.foot, q.X).along(l.foot.left().mul(l.upward), q.Y)
}

// lowestOfShoe is the lowest place of the shoe.
func (l *limb) lowestOfShoe() vec { return l.lowest(math.Inf(-1), math.Inf(1)) }

// lowest is the lowest place of a part of the shoe, by its distance ahead of
// the ankle.
func (l *limb) lowest(from, to float64) vec {
	lowest := vec{0, math.Inf(1)}
	for _, outline := range [][]vec{shoeSole, shoeUpper} {
		for _, q := range outline {
			if p := l.onFoot(q); q.X >= from && q.X <= to && p.Y < lowest.Y {
				lowest = p
			}
		}
	}
	return lowest
}

// plantLeg brings a resting foot to its surface, or lays down the foot of a
// kneeling leg.
func (b *body) plantLeg(d drill.Depth) {
	l := b.limb(d)
	for _, part := range []drill.Part{drill.AtHeel, drill.AtToe, drill.AtMidFoot, drill.AtAnkle} {
		if c, ok := b.contact(d, part); ok {
			l.putAnkle(l.ankle.sub(vec{0, b.gap(c)}))
			return
		}
	}
	if c, ok := b.contact(d, drill.AtKnee); ok && b.pose.View == drill.Sagittal {
		l.layDown(b.floor(l.ankle.X, c))
	}
}

// layDown turns a free foot until it touches the floor.
func (l *limb) layDown(floor float64) {
	const within, step = 30.0, .5
	given, best, least := l.foot, l.foot, math.Inf(1)
	for turn := -within; turn <= within; turn += step {
		l.foot = given.turned(turn)
		if off := math.Abs(l.lowestOfShoe().Y - floor); off < least {
			best, least = l.foot, off
		}
	}
	l.foot = best
}

// plantArm brings a resting elbow, hand or fingertip to its surface. A forearm
// lies on the floor towards the head.
func (b *body) plantArm(d drill.Depth) {
	l := b.limb(d)
	const aside = .06 // from which a hand lies away from the shoulder
	along := vec{math.Copysign(1, b.head.X-b.hip.X), 0}
	if c, ok := b.contact(d, drill.AtElbow); ok {
		upper, fore := l.elbow.sub(l.shoulder).length(), l.wrist.sub(l.elbow).length()
		l.elbow = atHeight(l.shoulder, l.elbow, upper, b.floor(l.elbow.X, c)+elbowRadius)
		l.wrist = atHeight(l.elbow, l.elbow.add(along), fore, b.floor(l.elbow.X, c)+wristRadius)
		l.hand, l.held = along, grip
	}
	if c, ok := b.contact(d, drill.AtHand); ok {
		if out := l.wrist.X - l.shoulder.X; math.Abs(out) > aside {
			along = vec{math.Copysign(1, out), 0}
		}
		l.putWrist(l.wrist.sub(vec{0, b.gap(c)}), along)
		l.held = flat
	}
	if c, ok := b.contact(d, drill.AtFingertip); ok {
		l.putWrist(l.wrist.sub(vec{0, b.gap(c)}), l.hand)
	}
}

// atHeight turns a segment about its start until its end lies at a height, on
// the side where it lies now; it may lie too far to reach.
func atHeight(from, to vec, length, y float64) vec {
	drop := math.Max(-length, math.Min(length, y-from.Y))
	across := math.Sqrt(length*length - drop*drop)
	if to.X < from.X {
		across = -across
	}
	return from.add(vec{across, drop})
}
