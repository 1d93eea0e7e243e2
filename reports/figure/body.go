package figure

import "stridewell/assessment/drill"

// How the trunk and the head are put on a skeleton, in statures.
const (
	waistUp    = .110 // hip to waist, where the trunk bends
	chestUp    = .178 // waist to shoulder
	neckUp     = .022 // root of the neck above the shoulder joint
	neckBack   = .008
	headUp     = .096 // middle of the head above the root of the neck
	headAhead  = .014
	headHeight = .130 // chin to crown
)

// depth is how far the far side is shifted, as if seen a little from above.
var depth = vec{.010, .005}

// A limb is the places of one arm and one leg of a body.
type limb struct {
	shoulder, elbow, wrist vec
	hand                   vec // the way the hand points
	held                   handShape
	hip, knee, ankle       vec
	foot                   vec     // the way from heel to toe
	toes                   float64 // degrees the toes are bent up
	thumb                  float64 // 1 to the left of the hand's way, −1 to the right
	facing                 bool    // seen from the front
	away                   bool    // the lower leg points away from the viewer
	turned                 bool    // the foot is turned out
	upward                 float64 // 1 when the instep is to the left of the foot's way, −1 to the right
}

func (l *limb) moveArm(by vec) {
	l.shoulder, l.elbow, l.wrist = l.shoulder.add(by), l.elbow.add(by), l.wrist.add(by)
}

func (l *limb) moveLeg(by vec) {
	l.hip, l.knee, l.ankle = l.hip.add(by), l.knee.add(by), l.ankle.add(by)
}

// A body is a person in a pose.
type body struct {
	pose                 drill.Pose
	drawn                float64 // share of the trunk's length
	hip, waist, shoulder vec
	pelvis, chest        vec // ways up the spine
	neck, head           vec // root of the neck, middle of the head
	crown                vec // the way up through the head
	near, far            limb
}

// stand puts a pose on the surfaces it rests on, with the hip joints at x = 0.
func stand(p drill.Pose) *body {
	s := p.Skeleton()
	b := &body{pose: p, drawn: p.Drawn(drill.Near, drill.Torso)}
	b.bendTrunk()
	b.near, b.far = limbOf(s.Near), limbOf(s.Far)
	if p.View == drill.Frontal {
		b.faceViewer()
	} else {
		b.near.moveArm(b.shoulder.sub(b.near.shoulder))
		b.far.moveArm(b.shoulder.sub(b.far.shoulder).add(depth))
		b.far.moveLeg(depth)
	}
	b.near.closeHand(p.Near)
	b.far.closeHand(p.Far)
	if p.View != drill.Top {
		b.settle()
	}
	return b
}

// closeHand makes a loose fist of the hand of an arm that is bent as in running.
func (l *limb) closeHand(angles drill.Limbs) {
	const least, most = 60, 110
	if angles.Elbow >= least && angles.Elbow <= most {
		l.held = grip
	}
}

// faceViewer turns the limbs to the viewer: the shoulders lie beside the trunk,
// thumbs to the body, and feet point out of the picture.
func (b *body) faceViewer() {
	const (
		shoulderDown = .016 // seen from the front, below the root of the neck
		lyingOut     = .068 // the lower shoulder of somebody who lies on it
	)
	across, top := b.chest.right(), b.shoulder.along(b.chest, -shoulderDown)
	farOut := drill.ShoulderOut
	if b.lies() && !b.props() {
		farOut = lyingOut
	}
	b.near.moveArm(top.along(across, -drill.ShoulderOut).sub(b.near.shoulder))
	b.far.moveArm(top.along(across, farOut).sub(b.far.shoulder))
	b.far.thumb = -1
	b.near.face(b, drill.Near, b.pose.Near, -1)
	b.far.face(b, drill.Far, b.pose.Far, 1)
}

// face turns one leg and hand; out is the side of the picture away from the
// body.
func (l *limb) face(b *body, d drill.Depth, angles drill.Limbs, out float64) {
	const (
		shortShank = .5 // of its length that is drawn when it points away
		turnedOut  = 30 // degrees from which a foot is seen from its side
		onKnee     = .10
	)
	l.facing = true
	l.away = angles.Knee < foldedKnee && b.pose.Drawn(d, drill.Shank) < shortShank
	l.turned = angles.Ankle >= turnedOut
	l.foot = l.ankle.sub(l.knee).unit()
	_, heel := b.contact(d, drill.AtHeel)
	switch {
	case l.turned:
		l.foot = vec{out, 0}
	case heel:
		l.foot = down
	case b.sits(): // the side of the shoe shows, with the toes to the other side
		l.foot = vec{-out, -.05}.unit()
	}
	if l.foot.X < 0 && l.foot != down {
		l.upward = -1
	}
	if b.sits() && l.wrist.sub(l.knee).length() < onKnee && !b.leansBack() {
		l.putWrist(l.knee.add(vec{-out * .016, .030}), vec{out, -.7}.unit())
	}
}

// down is the way to the floor.
var down = vec{0, -1}

// bendTrunk shares the bend of the spine between pelvis and chest so that the
// shoulder stays where the pose has it. A pelvis that is held apart from the
// trunk bends the spine as well.
func (b *body) bendTrunk() {
	const pelvisShare = .62 // of the bend, for the lengths of pelvis and chest
	p := b.pose
	trunk, bend := float64(p.Trunk), float64(p.SpineCurve)
	if p.PelvisTilt != nil {
		bend = (trunk - float64(*p.PelvisTilt)) / pelvisShare
	}
	b.pelvis, b.chest = toward(trunk-bend*pelvisShare), toward(trunk+bend*(1-pelvisShare))
	b.waist = b.hip.along(b.pelvis, waistUp*b.drawn)
	b.shoulder = b.waist.along(b.chest, chestUp*b.drawn)

	neck := toward(b.chest.clockwise() + .6*float64(p.Neck))
	b.crown = toward(b.chest.clockwise() + float64(p.Neck))
	b.neck = b.shoulder.along(b.chest, neckUp)
	b.head = b.neck.along(neck, headUp)
	if p.View != drill.Frontal {
		b.neck = b.neck.along(b.chest.right(), -neckBack)
		b.head = b.neck.along(neck, headUp).along(neck.right(), headAhead)
	}
}

func limbOf(j drill.Joints) limb {
	l := limb{
		shoulder: spot(j.Shoulder), elbow: spot(j.Elbow), wrist: spot(j.Wrist),
		hip: spot(j.Hip), knee: spot(j.Knee), ankle: spot(j.Ankle),
	}
	l.hand, l.thumb, l.upward = l.wrist.sub(l.elbow).unit(), 1, 1
	l.foot = spot(j.Toe).sub(spot(j.Heel)).unit()
	return l
}

// move shifts the whole body.
func (b *body) move(by vec) {
	for _, p := range []*vec{&b.hip, &b.waist, &b.shoulder, &b.neck, &b.head} {
		*p = p.add(by)
	}
	for _, l := range []*limb{&b.near, &b.far} {
		l.moveArm(by)
		l.moveLeg(by)
	}
}

// spine is the place and the way up at a distance from the hip: straight in
// pelvis and chest, round at the waist.
func (b *body) spine(distance float64) (at, up vec) {
	round, bend := .055*b.drawn, waistUp*b.drawn
	distance *= b.drawn
	switch {
	case distance <= bend-round:
		return b.hip.along(b.pelvis, distance), b.pelvis
	case distance >= bend+round:
		return b.waist.along(b.chest, distance-bend), b.chest
	}
	from, to := b.waist.along(b.pelvis, -round), b.waist.along(b.chest, round)
	t := (distance - bend + round) / (2 * round)
	a, c := from.mix(b.waist, t), b.waist.mix(to, t)
	return a.mix(c, t), c.sub(a).unit()
}
