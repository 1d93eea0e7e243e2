package gait

import "math"

// A Spot is a place on a picture in its pixels, from the top left, y downwards.
// It may lie between pixels.
type Spot struct{ X, Y float64 }

// A Facing is the way a runner looks on a picture from the side.
type Facing int8

// The ways.
const (
	FacesRight Facing = 1
	FacesLeft  Facing = -1
)

// degrees is the angle of a leg along against a leg across, from −180 to 180.
func degrees(across, along float64) float64 { return math.Atan2(across, along) * 180 / math.Pi }

// ahead is how far b lies in front of a, in pixels.
func (f Facing) ahead(a, b Spot) float64 { return float64(f) * (b.X - a.X) }

// Lean is how far the trunk leans from vertical, in degrees: + is forward.
func (f Facing) Lean(hip, shoulder Spot) float64 {
	return degrees(f.ahead(hip, shoulder), hip.Y-shoulder.Y)
}

// ThighBehind is how far the thigh trails behind vertical, in degrees: + is
// extension. It holds the tilt of the pelvis, so it is larger than the angle of
// the joint.
func (f Facing) ThighBehind(hip, knee Spot) float64 {
	return degrees(-f.ahead(hip, knee), knee.Y-hip.Y)
}

// TrunkThigh is the thigh against the line of the trunk, in degrees: + is
// extension; it depends on the lean.
func (f Facing) TrunkThigh(shoulder, hip, knee Spot) float64 {
	return wrap(f.ThighBehind(hip, knee) - f.Lean(hip, shoulder))
}

// PelvisThigh is the thigh against the pelvis, in degrees: + is extension. The
// pelvis is level when its front and back bony points are.
func (f Facing) PelvisThigh(front, back, hip, knee Spot) float64 {
	return wrap(f.ThighBehind(hip, knee) - degrees(front.Y-back.Y, f.ahead(back, front)))
}

// Sole is the sole against level, in degrees: + is toes up.
func (f Facing) Sole(heel, toe Spot) float64 {
	return degrees(heel.Y-toe.Y, f.ahead(heel, toe))
}

// Shin is the shin against vertical, in degrees: + is the ankle ahead of the
// knee.
func (f Facing) Shin(knee, ankle Spot) float64 {
	return degrees(f.ahead(knee, ankle), ankle.Y-knee.Y)
}

// KneeBend is the bend of the knee, in degrees: 0 is straight, + bent; − is
// bent the other way.
func (f Facing) KneeBend(hip, knee, ankle Spot) float64 {
	return wrap(-f.ThighBehind(hip, knee) - f.Shin(knee, ankle))
}

// BelowLevel is how far the thigh of somebody who lies drops below level, in
// degrees: + is below, whichever way the feet point.
func BelowLevel(hip, knee Spot) float64 {
	return degrees(knee.Y-hip.Y, math.Abs(knee.X-hip.X))
}

// BelowLevelByLengths is BelowLevel told from two lengths in one unit: that of
// the thigh, and how far the knee lies below the hip joint; − is above. It is
// false where the lengths make no triangle.
func BelowLevelByLengths(thigh, below float64) (float64, bool) {
	if thigh <= 0 || math.Abs(below) > thigh {
		return 0, false
	}
	return math.Asin(below/thigh) * 180 / math.Pi, true
}

// Drop is how far the pelvis dips on one side, seen from behind, in degrees:
// + when the second point is the lower one. The horizon is a line that is level
// in truth: it corrects a camera that was not.
func Drop(stance, swing, horizonA, horizonB Spot) float64 {
	across := math.Abs(swing.X - stance.X)
	tilt := degrees(swing.Y-stance.Y, across)
	if horizonA == horizonB {
		return tilt
	}
	if horizonA.X > horizonB.X {
		horizonA, horizonB = horizonB, horizonA
	}
	level := degrees(horizonB.Y-horizonA.Y, horizonB.X-horizonA.X)
	if swing.X < stance.X {
		level = -level
	}
	return wrap(tilt - level)
}

// wrap brings an angle into −180 to 180.
func wrap(d float64) float64 { return math.Remainder(d, 360) }

// Mean is the mean of values with their standard deviation, which is 0 for
// fewer than two.
func Mean(values []float64) (mean, sd float64) {
	if len(values) == 0 {
		return 0, 0
	}
	for _, v := range values {
		mean += v
	}
	mean /= float64(len(values))
	if len(values) < 2 {
		return mean, 0
	}
	for _, v := range values {
		sd += (v - mean) * (v - mean)
	}
	return mean, math.Sqrt(sd / float64(len(values)-1))
}
