package drill

import "math"

// insideRuns are drills done within a planned run: only the set-up counts.
var insideRuns = []string{"T01", "T02", "T10", "T11"}

// rounds is how often a set is gone through: two foot positions.
func (d Drill) rounds() int {
	if d.ID == "M09" {
		return 2
	}
	return 1
}

// setSeconds is how long one set of one side takes: 4 s a repetition of slow
// strength and 3 s of the others, with a short hold in each or a long one at
// the end; a distance at 2 m/s; or the hold alone.
func (d Drill) setSeconds() float64 {
	const longHold = 10
	dose := d.Dose
	switch {
	case dose.Reps > 0:
		each := 3
		if d.Family == StrengthEndurance {
			each = 4
		}
		if dose.HoldSeconds <= longHold {
			return float64(dose.Reps * (each + dose.HoldSeconds))
		}
		return float64(dose.Reps*each + dose.HoldSeconds)
	case dose.DistanceM > 0:
		return float64(dose.DistanceM) / 2
	default:
		return float64(dose.HoldSeconds)
	}
}

// PlannedMinutes is the planning figure for a day the drill is done, in steps
// of half a minute (drills-fields reference, section 3; a convention).
func (d Drill) PlannedMinutes() float64 {
	const setUp = 0.5
	for _, id := range insideRuns {
		if string(d.ID) == id {
			return setUp
		}
	}
	sides, sets := 1, d.Dose.Sets
	if d.Dose.PerSide {
		sides = 2
	}
	if d.ID == "M10" {
		sets = 1 // its two sets are the two leg crosses, which PerSide counts
	}
	seconds := float64(sides*d.rounds()*sets)*d.setSeconds() + float64(d.Dose.RestSeconds*(sets-1))
	return math.Ceil((setUp+seconds/60)*2) / 2
}
