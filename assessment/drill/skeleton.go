package drill

import "math"

// Lengths and half widths of the body as fractions of stature (a convention
// after the usual tables of segment lengths).
const (
	TrunkLength    = .288 // hip to shoulder
	HeadDistance   = .115 // shoulder to the middle of the head
	UpperArmLength = .186
	ForearmLength  = .146
	HandLength     = .108
	ThighLength    = .245
	ShankLength    = .246
	AnkleHeight    = .039 // ankle joint above the sole
	HeelBehind     = .045 // heel behind the ankle joint
	ToeAhead       = .107 // toe tip ahead of the ankle joint
	ShoulderOut    = .10  // facing the viewer: shoulder joint beside the middle
	HipOut         = .055 // facing the viewer: hip joint beside the middle
)

// A Spot is a place in the picture plane in fractions of stature: X to the
// right, Y up.
type Spot struct{ X, Y float64 }

// toward is the spot at a distance in a direction, in degrees clockwise from
// straight up.
func (s Spot) toward(degrees, distance float64) Spot {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return Spot{s.X + sin*distance, s.Y + cos*distance}
}

// Joints are the places of one arm and one leg.
type Joints struct {
	Shoulder, Elbow, Wrist, Fingertip Spot
	Hip, Knee, Ankle, Heel, Toe       Spot
}

// A Skeleton is where a pose puts the body, with the middle of the hips at the
// origin.
type Skeleton struct {
	Hip, Shoulder, Head Spot
	Near, Far           Joints
}

// Skeleton goes from the angles to places. Directions are clockwise from
// straight up; the near side is the figure's right.
func (p Pose) Skeleton() Skeleton {
	trunk := float64(p.Trunk)
	var s Skeleton
	s.Shoulder = s.Hip.toward(trunk, TrunkLength*p.Drawn(Near, Torso))
	s.Head = s.Shoulder.toward(trunk+float64(p.Neck), HeadDistance)
	s.Near = p.joints(s, p.Near, p.bends(Near))
	s.Far = p.joints(s, p.Far, p.bends(Far))
	return s
}

// A bending says which way the joints of one side turn in this view, as the
// sign of a clockwise turn, where its joints sit, and how long its segments
// are drawn.
type bending struct {
	limb, elbow, knee               float64 // signs
	shoulderOut, hipOut             float64
	upperArm, forearm, thigh, shank float64 // drawn shares
}

func (p Pose) bends(d Depth) bending {
	b := bending{
		limb: -1, elbow: -1, knee: 1,
		upperArm: p.Drawn(d, UpperArm), forearm: p.Drawn(d, Forearm), thigh: p.Drawn(d, Thigh), shank: p.Drawn(d, Shank),
	}
	if p.View == Frontal {
		side := 1.0 // the figure's right is at the left of the picture
		if d == Far {
			side = -1
		}
		b.limb, b.elbow, b.knee = side, -side, -side
		b.shoulderOut, b.hipOut = -side*ShoulderOut, -side*HipOut
	}
	return b
}

func (p Pose) joints(s Skeleton, l Limbs, b bending) Joints {
	trunk, pelvis := float64(p.Trunk), float64(p.Trunk)
	if p.PelvisTilt != nil {
		pelvis = float64(*p.PelvisTilt)
	}
	var j Joints
	j.Shoulder = s.Shoulder.toward(trunk+90, b.shoulderOut)
	upperArm := trunk + 180 + b.limb*float64(l.Shoulder)
	forearm := upperArm + b.elbow*float64(l.Elbow)
	j.Elbow = j.Shoulder.toward(upperArm, UpperArmLength*b.upperArm)
	j.Wrist = j.Elbow.toward(forearm, ForearmLength*b.forearm)
	j.Fingertip = j.Wrist.toward(forearm, HandLength*b.forearm)

	j.Hip = s.Hip.toward(pelvis+90, b.hipOut)
	thigh := trunk + 180 + b.limb*float64(l.Hip)
	shank := thigh + b.knee*float64(l.Knee)
	j.Knee = j.Hip.toward(thigh, ThighLength*b.thigh)
	j.Ankle = j.Knee.toward(shank, ShankLength*b.shank)
	if p.View == Frontal { // the foot points at the viewer
		j.Heel = j.Ankle.toward(180, AnkleHeight)
		j.Toe = j.Heel
		return j
	}
	foot := shank - 90 - float64(l.Ankle)
	sole := j.Ankle.toward(foot+90, AnkleHeight)
	j.Heel, j.Toe = sole.toward(foot, -HeelBehind), sole.toward(foot, ToeAhead)
	return j
}
