package drill

import "slices"

// A View is where a pose is seen from.
type View uint8

// The views.
const (
	Sagittal View = iota // from the side, facing right; Near is the closer side
	Frontal              // facing the viewer; Near is the figure's right side, at the left
	Top                  // looking down at the mat; angles as from the side, and no ground
)

// Limbs are the joint angles of one arm and one leg, in whole degrees. Zero is
// standing tall with the arms down. Seen from the side: hip and shoulder + bent
// up or raised forward; elbow and knee + bent; ankle + toes up. Facing the
// viewer, hip and shoulder mean out to the side, and ankle + a foot turned out.
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

// A Depth is a side of the body as the picture shows it. Facing the viewer, the
// near side is the figure's right, at the left of the picture.
type Depth uint8

// The depths.
const (
	Near Depth = iota
	Far
)

// A Segment is a part of a limb.
type Segment uint8

// The segments.
const (
	UpperArm Segment = iota
	Forearm
	Thigh
	Shank
	Torso // hips to shoulders, of either side
)

// A Foreshortened segment points at the viewer: it is drawn shorter, by Factor.
type Foreshortened struct {
	Side    Depth
	Segment Segment
	Factor  float64
}

// Drawn is the share of a segment's length that is drawn.
func (p Pose) Drawn(side Depth, s Segment) float64 {
	for _, f := range p.Foreshorten {
		if f.Side == side && f.Segment == s {
			return f.Factor
		}
	}
	return 1
}

// A Part is a place of the body that may rest on something.
type Part uint8

// The parts. The hip, the shoulder, the back and the head are those of the
// trunk, whichever side is named.
const (
	AtHip Part = iota
	AtShoulder
	AtHeel
	AtToe
	AtAnkle
	AtKnee
	AtMidThigh
	AtElbow
	AtHand
	AtFingertip
	AtMidShank
	AtMidFoot
	AtMidBack
	AtHead
)

// A Contact is a part of the body that rests on a surface; Height is of the
// surface above the floor, as a fraction of stature.
type Contact struct {
	Side   Depth
	Part   Part
	Height float64
}

// Rests reports whether a part is one of the contacts of the pose, and how high
// its surface is.
func (p Pose) Rests(side Depth, part Part) (height float64, ok bool) {
	i := slices.IndexFunc(p.Contacts, func(c Contact) bool { return c.Side == side && c.Part == part })
	if i < 0 {
		return 0, false
	}
	return p.Contacts[i].Height, true
}

// A Prop is a thing in the picture. Where it lies follows from the pose: what
// holds a part of the body up lies under the contact that has a height.
type Prop uint8

// The props.
const (
	Mat              Prop = iota
	Roller                // under the thigh, the calf or the back
	Ball                  // a spiky ball under the buttock or the sole
	WallAtHands           // in front, where the hands reach
	WallAtKnee            // in front, where the near knee touches it
	WallBeside            // on the far side, under the far hand
	WallBehindFoot        // behind, where the near foot rests
	Step                  // under a raised foot
	Box                   // under the raised heel of somebody who lies
	Wedge                 // under the toes
	Chair                 // behind the legs
	Bench                 // under the thighs of somebody face down
	DumbbellAtChest       // held upright in both hands
	DumbbellsInHands      // one in each
	Kettlebell            // between the feet or hanging from both hands
	Barbell               // hanging from both hands, seen from its end
	Strap                 // from the hands round the near foot
	Band                  // from a fixing at the side to both hands
	BandAtHips            // from the front of the pelvis to a fixing behind
	BandAtKnees           // around both thighs, above the knees
	Couch                 // under somebody on the back, as far as the hips
	Cushion               // under somebody who sits
	Pillow                // under the head of somebody who lies
	Towel                 // between the knees
	Metronome             // on the floor in front
)

// A Body is one of the drawn people.
type Body uint8

// The people.
const (
	BodyA Body = iota
	BodyB
)

// An Arrow shows a movement. X is counted from the hip joint and Y from the
// floor, in fractions of stature. Bend is how far its middle lies to the left
// of the straight way, as a share of its length.
type Arrow struct {
	FromX, FromY, ToX, ToY float64
	Bend                   float64
	Both                   bool // there and back
}

// A Picture says how the drill is drawn on a handout.
type Picture struct {
	Poses  []int // what is shown, from left to right: the working position, or two
	Ghost  int   // start position behind the first of them, or −1
	Body   Body
	Props  []Prop
	Arrows []Arrow
}
