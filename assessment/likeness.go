package assessment

import "math"

func (c Conditions) mismatch(other Conditions) Mismatch {
	switch {
	case differ(c.Speed, other.Speed, speedTolerance):
		return SpeedDiffers
	case c.Surface != other.Surface:
		return SurfaceDiffers
	case c.Shoes != other.Shoes:
		return ShoesDiffer
	case differ(c.Incline, other.Incline, 0):
		return InclineDiffers
	default:
		return NoMismatch
	}
}

// differ reports whether two optional numbers are further apart than the
// tolerance; a number that is missing on one side only differs.
func differ(a, b *float64, tolerance float64) bool {
	if a == nil || b == nil {
		return a != b
	}
	return exceeds(math.Abs(*a-*b), tolerance, false)
}

// A Likeness stamps how alike two values or visits were taken.
type Likeness uint8

// The stamps.
const (
	NothingToCompare Likeness = iota
	LikeForLike
	Close // comparable, with a difference that is named
	NotAlike
)

var likenessLabels = []string{"nothing to compare", "like for like", "close", "not comparable"}

// Label returns the words shown to people.
func (l Likeness) Label() string { return coded(likenessLabels, l) }

// Likeness compares the running conditions of two visits and names the first
// difference.
func (c Conditions) Likeness(earlier Conditions) (Likeness, Mismatch) {
	if m := c.mismatch(earlier); m != NoMismatch {
		return NotAlike, m
	}
	if m := c.nuance(earlier); m != NoMismatch {
		return Close, m
	}
	return LikeForLike, NoMismatch
}

// nuance is the first difference that values may still be compared over.
func (c Conditions) nuance(earlier Conditions) Mismatch {
	switch {
	case differ(c.PainNow, earlier.PainNow, 0):
		return PainDiffers
	case c.WarmUp != earlier.WarmUp:
		return WarmUpDiffers
	case c.Camera != earlier.Camera:
		return CameraDiffers
	case differ(c.FrameRate, earlier.FrameRate, 0):
		return FrameRateDiffers
	case differ(c.Speed, earlier.Speed, 0):
		return SpeedSlightlyDiffers
	default:
		return NoMismatch
	}
}

// rater says why two examiners are not one: nobody is another where one of them
// is not named.
func rater(before, after Taken) Mismatch {
	if before.Observation.Rater == "" || after.Observation.Rater == "" {
		return RaterMissing
	}
	return RaterDiffers
}

// likeness stamps two comparable values.
func (m Measure) likeness(before, after Taken) (Likeness, Mismatch) {
	if before.Observation.Rater != after.Observation.Rater {
		return Close, rater(before, after)
	}
	if !m.Running {
		return LikeForLike, NoMismatch
	}
	return after.Conditions.Likeness(before.Conditions)
}
