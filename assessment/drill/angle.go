package drill

import (
	"math"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// An Angle is how a measured angle looks on a person: a pose that has it, drawn
// for the right leg, and where it is read. Ways are degrees clockwise from
// straight up.
type Angle struct {
	Pose   Pose
	Props  []Prop
	At     Part    // hip, knee, ankle or heel of the near leg
	Zero   float64 // the way from there that an angle of 0 has
	Sign   float64 // 1 when larger angles turn clockwise, −1 against the clock
	Number bool    // false when the observation is an answer and not a number
}

// AngleOf shows an observation as an angle. It is false for measures that no
// picture shows; angles beyond what can be drawn are drawn at the edge.
func AngleOf(o assessment.Observation) (Angle, bool) {
	v := o.Number
	switch o.Measure {
	case catalogue.HipExtension:
		return hipExtension(o.Definition, clamp(v, -25, 40)), true
	case catalogue.LegBehind:
		return legBehind(clamp(v, -10, 45)), true
	case catalogue.TrunkLean:
		return trunkLean(clamp(v, -10, 40)), true
	case catalogue.FootStrikeAngle:
		return footStrike(clamp(v, -25, 35), true), true
	case catalogue.FootStrike:
		tilt := map[string]int{catalogue.Rearfoot: 14, catalogue.Midfoot: 0, catalogue.Forefoot: -10}
		angle, known := tilt[o.Choice]
		return footStrike(angle, false), known
	case catalogue.TibialInclination:
		return shinAtContact(clamp(v, -15, 30)), true
	case catalogue.KneeFlexionContact, catalogue.KneeFlexionPeak:
		return kneeInStance(clamp(v, 0, 65)), true
	case catalogue.PelvicDrop:
		return pelvicDrop(clamp(v, -8, 18)), true
	case catalogue.HipAdduction:
		return hipAdduction(clamp(v, -8, 22)), true
	default:
		return angleOnCouch(o)
	}
}

// angleOnCouch shows what is measured lying, and the ankle at the wall.
func angleOnCouch(o assessment.Observation) (Angle, bool) {
	v := o.Number
	switch o.Measure {
	case catalogue.ThomasHip:
		return thomas(clamp(v, -40, 35), 65, AtHip), true
	case catalogue.ThomasKnee:
		return thomas(0, clamp(v, 10, 110), AtKnee), true
	case catalogue.HamstringAKE:
		return kneeExtension(clamp(v, 0, 80)), true
	case catalogue.StraightLegRaise:
		return legRaise(clamp(v, 5, 115)), true
	case catalogue.KneeToWallAngle:
		return kneeToWall(clamp(v, 5, 38)), true
	default:
		return Angle{}, false
	}
}

// clamp is a value kept within what can be drawn, in whole degrees as poses
// have them.
func clamp(v, least, most float64) int {
	return int(math.Round(math.Max(least, math.Min(most, v))))
}

// stance is a pose of the run with the near foot on the ground, flat unless
// other contacts are given.
func stance(trunk int, near, far Limbs, contacts ...Contact) Pose {
	if contacts == nil {
		contacts = []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}
	}
	return Pose{Trunk: trunk, Neck: -2, Near: near, Far: far, Contacts: contacts}
}

func hipExtension(definition string, v int) Angle {
	const lean = 7
	hip, zero := -v, 180.0+lean // the trunk's own line, as the pelvis is not drawn apart
	if definition == catalogue.ThighVertical {
		hip, zero = lean-v, 180
	}
	pose := stance(lean, Limbs{34, 85, hip, 16, -22}, Limbs{-40, 85, 48, 88, 5}, Contact{Near, AtToe, 0})
	return Angle{Pose: pose, At: AtHip, Zero: zero, Sign: 1, Number: true}
}

func legBehind(v int) Angle {
	pose := Pose{
		Near: Limbs{5, 10, -v, 8, -10}, Far: Limbs{5, 10, 0, 0, 0},
		Contacts: []Contact{{Far, AtHeel, 0}, {Far, AtToe, 0}},
	}
	return Angle{Pose: pose, At: AtHip, Zero: 180, Sign: 1, Number: true}
}

func trunkLean(v int) Angle {
	pose := stance(v, Limbs{-5, 85, v + 13, 38, 25}, Limbs{0, 85, v + 9, 100, 0})
	return Angle{Pose: pose, At: AtHip, Zero: 0, Sign: 1, Number: true}
}

func footStrike(v int, number bool) Angle {
	contacts := []Contact{{Near, AtHeel, 0}}
	switch {
	case v < 0:
		contacts[0].Part = AtToe
	case v == 0:
		contacts = nil
	}
	pose := stance(7, Limbs{-38, 85, 30, 14, v - 9}, Limbs{28, 85, -8, 92, -10}, contacts...)
	return Angle{Pose: pose, At: AtHeel, Zero: 90, Sign: -1, Number: number}
}

func shinAtContact(v int) Angle {
	const lean = 7
	knee := max(4, 21-v)
	pose := stance(lean, Limbs{-38, 85, lean + v + knee, knee, -v}, Limbs{28, 85, -8, 92, -10})
	return Angle{Pose: pose, At: AtKnee, Zero: 180, Sign: -1, Number: true}
}

func kneeInStance(v int) Angle {
	const lean = 7
	thigh := v * 45 / 100 // how far the knee lies ahead of the hip
	pose := stance(lean, Limbs{-5, 85, lean + thigh, v, v - thigh}, Limbs{0, 85, 16, 100, 0})
	return Angle{Pose: pose, At: AtKnee, Zero: 180 - float64(thigh), Sign: 1, Number: true}
}

// swinging is the pose of somebody who runs towards the viewer, on the near
// leg.
func swinging(hip, pelvis int) Pose {
	return Pose{
		View: Frontal, Near: Limbs{16, 60, hip, 0, 0}, Far: Limbs{16, 60, 0, 0, 0}, PelvisTilt: &pelvis,
		Foreshorten: []Foreshortened{{Far, Shank, .30}, {Near, Forearm, .6}, {Far, Forearm, .6}},
		Contacts:    []Contact{{Near, AtHeel, 0}},
	}
}

func pelvicDrop(v int) Angle {
	return Angle{Pose: swinging(-4, v), At: AtHip, Zero: 90, Sign: 1, Number: true}
}

func hipAdduction(v int) Angle {
	return Angle{Pose: swinging(-v, v/2), At: AtHip, Zero: 180, Sign: -1, Number: true}
}

func thomas(hip, knee int, at Part) Angle {
	pose := Pose{
		Trunk: -90, Neck: 12, Near: Limbs{-7, 0, -hip, knee, -15}, Far: Limbs{18, 64, 118, 122, 0},
		Contacts: []Contact{{Near, AtHip, .42}, {Near, AtShoulder, .42}},
	}
	zero := 90.0
	if at == AtKnee {
		zero += float64(hip)
	}
	return Angle{Pose: pose, Props: []Prop{Couch}, At: at, Zero: zero, Sign: 1, Number: true}
}

func kneeExtension(v int) Angle {
	pose := Pose{
		Trunk: -90, Neck: 8, Near: Limbs{-7, 0, 90, v, 5}, Far: Limbs{-7, 0, -2, 0, 0},
		Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Far, AtHeel, 0}},
	}
	return Angle{Pose: pose, Props: []Prop{Mat}, At: AtKnee, Zero: 0, Sign: 1, Number: true}
}

func legRaise(v int) Angle {
	a := kneeExtension(0)
	a.Pose.Near.Hip, a.At, a.Zero, a.Sign = v, AtHip, 90, -1
	return a
}

func kneeToWall(v int) Angle {
	pose := Pose{
		Trunk: 2, Near: Limbs{70, 60, 52, 50 + v, v}, Far: Limbs{70, 60, -18, 24 + v*5/6, 30},
		Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
	}
	return Angle{Pose: pose, Props: []Prop{WallAtKnee}, At: AtAnkle, Zero: 0, Sign: 1, Number: true}
}
