package drill

import "math"

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
// of half a minute: half a minute to set up, every set of both sides, and the
// rests between sets. It is a convention; people differ.
func (d Drill) PlannedMinutes() float64 {
	const setUp = 0.5
	if d.Dose.WithinRun {
		return setUp
	}
	sides := 1
	if d.Dose.PerSide {
		sides = 2
	}
	sets := sides * max(1, d.Dose.Rounds) * d.Dose.Sets
	seconds := float64(sets)*d.setSeconds() + float64(d.Dose.RestSeconds*max(0, d.Dose.Sets-1))
	return math.Ceil((setUp+seconds/60)*2) / 2
}
