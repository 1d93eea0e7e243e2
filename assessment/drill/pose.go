package drill

import "slices"

// A View is where a pose is seen from.
type View uint8

// The views.
const (
	Sagittal View = iota // from the side, facing right; Near is the closer side
	Frontal              // facing the viewer; Near is the figure's right side, at the left
)

// Limbs are the joint angles of one arm and one leg, in whole degrees. Zero is
// standing tall with the arms down. Seen from the side: hip and shoulder + bent
// up or raised forward; elbow and knee + bent; ankle + toes up. Facing the
// viewer, hip and shoulder mean out to the side.
type Limbs struct{ Shoulder, Elbow, Hip, Knee, Ankle int }

// A Pose is a body position for drawing. Angles are not coaching targets.
type Pose struct {
	Label       string
	View        View
	Trunk       int // + leaning forward; 90 face down, −90 on the back
	Neck        int // + chin towards the chest
	Near, Far   Limbs
	SpineCurve  int  // + rounded, − arched; bends the drawn trunk only
	PelvisTilt  *int // facing the viewer: the hip line apart from the trunk
	Foreshorten []Foreshortened
	Slope       int // of the ground in degrees, + uphill to the right
	Contacts    []Contact
	Balanced    bool // the body's centre of mass lies over the feet
}

// A Foreshortened segment points at the viewer: it is drawn shorter.
type Foreshortened struct {
	Segment Segment
	Factor  float64
}

// A Segment is a part of a limb.
type Segment string

// The segments that may be foreshortened.
const (
	NearThigh    Segment = "thigh_r"
	FarThigh     Segment = "thigh_l"
	NearShank    Segment = "shank_r"
	FarShank     Segment = "shank_l"
	NearUpperArm Segment = "ua_r"
	FarUpperArm  Segment = "ua_l"
	NearForearm  Segment = "fa_r"
	FarForearm   Segment = "fa_l"
)

// Drawn is the share of a segment's length that is drawn.
func (p Pose) Drawn(s Segment) float64 {
	for _, f := range p.Foreshorten {
		if f.Segment == s {
			return f.Factor
		}
	}
	return 1
}

// A Contact is a part of the body that rests on a surface; Height is of the
// surface above the floor, as a fraction of stature.
type Contact struct {
	Part   Part
	Height float64
}

// A Part is a place of the body that may rest on something.
type Part uint8

// The parts.
const (
	AtHip Part = iota
	AtShoulder
	NearHeel
	NearToe
	NearKnee
	NearElbow
	NearHand
	NearFingertip
	NearMidThigh
	FarHeel
	FarToe
	FarAnkle
	FarKnee
	FarElbow
	FarHand
	FarMidThigh
)

// Rests reports whether a part is one of the contacts of the pose.
func (p Pose) Rests(part Part) bool {
	return slices.ContainsFunc(p.Contacts, func(c Contact) bool { return c.Part == part })
}

// A Prop is a thing in the picture.
type Prop uint8

// The props.
const (
	NoProp Prop = iota
	Mat
	Roller
	WallInFront
	Chair
	Step
	DumbbellAtChest
	DumbbellsInHands
	Strap
	Cushion
	Band
)

// A Body is one of the drawn people.
type Body uint8

// The people.
const (
	BodyA Body = iota
	BodyB
)

// An Arrow shows a movement, in fractions of stature from the hip joint, y
// upwards.
type Arrow struct {
	FromX, FromY, ToX, ToY float64
	Both                   bool // there and back
}

// A Picture says how the drill is drawn on a handout.
type Picture struct {
	Pose  int // index of the working position
	Ghost int // index of the start position behind it, or −1
	Body  Body
	Props []Prop
	Arrow Arrow
}
