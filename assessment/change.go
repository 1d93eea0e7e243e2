package assessment

import (
	"math"
	"slices"
)

// A ChangeVerdict says what may be said of two values of a measure.
type ChangeVerdict uint8

// The verdicts.
const (
	NoEarlier ChangeVerdict = iota // nothing to compare with
	NotComparable
	TooClose // within the detectable change: too close to call
	RealBetter
	RealWorse
	RealChange // beyond the error, and neither way is adverse
)

var (
	changeWords  = []string{"no_earlier", "not_comparable", "too_close", "better", "worse", "changed"}
	changeLabels = []string{
		"first value", "not comparable", "too close to call", "real change, better",
		"real change, worse", "real change",
	}
)

// String returns the stored word.
func (c ChangeVerdict) String() string { return coded(changeWords, c) }

// Label returns the words shown to people.
func (c ChangeVerdict) Label() string { return coded(changeLabels, c) }

// Real reports whether the change exceeds its error.
func (c ChangeVerdict) Real() bool { return c >= RealBetter }

// A Mismatch is the reason why two values are not compared.
type Mismatch uint8

// The reasons.
const (
	NoMismatch Mismatch = iota
	MethodDiffers
	DefinitionDiffers
	RaterDiffers
	SpeedDiffers
	SurfaceDiffers
	ShoesDiffer
	InclineDiffers
	ValidityBroken
	ChoicesDiffer
	MomentDiffers // early against late
	SpeedMissing
	RaterMissing  // of one of the two
	WarmUpDiffers // from here on the values may still be compared
	PainDiffers
	CameraDiffers
	FrameRateDiffers
	SpeedSlightlyDiffers
)

var mismatchLabels = []string{
	"", "another method", "another definition", "another examiner", "another speed", "another surface",
	"other shoes", "another incline", "a condition of the test was not met", "described, not measured",
	"another moment of the run", "the speed is not recorded",
	"the examiner is not named", "another warm-up", "another pain during the run",
	"another camera set-up", "another frame rate", "a slightly different speed",
}

// Label returns the words shown to people.
func (m Mismatch) Label() string { return coded(mismatchLabels, m) }

// A Change is two observations of one key compared.
type Change struct {
	Verdict    ChangeVerdict
	Mismatch   Mismatch // why not comparable
	Before     Observation
	BeforeDate Date
	Delta      float64 // after − before, in the measure's unit
	Detectable float64 // smallest real change; 0 when not known
	Important  float64 // smallest change that matters to people; 0 when not known
	Basis      Basis   // of the detectable change
	Pairs      int     // measured again, where it rests on the examiner's own error
	Sources    []SourceID
	Likeness   Likeness // of how and under what the two were taken
	Unlike     Mismatch // the first difference, where they are comparable and not alike
}

// Matters reports whether the change reaches the smallest one that matters to
// people. Where that is not known nothing is said.
func (c Change) Matters() bool {
	return c.Verdict.Real() && c.Important > 0 && exceeds(math.Abs(c.Delta), c.Important, true)
}

// Taken is an observation with the conditions it was taken under.
type Taken struct {
	Observation Observation
	Conditions  Conditions
	Subject     Subject
	Date        Date
}

// Compare says what changed from an earlier value to a later one. Exchanging
// the two exchanges better and worse and nothing else.
func (m Measure) Compare(before, after Taken) Change {
	c := Change{
		Before: before.Observation, BeforeDate: before.Date, Likeness: NotAlike,
		Delta: m.Magnitude(after.Observation) - m.Magnitude(before.Observation),
	}
	if c.Mismatch = m.mismatch(before, after); c.Mismatch != NoMismatch {
		c.Verdict = NotComparable
		return c
	}
	other := before.Observation.Rater != after.Observation.Rater
	p, known := m.commonPrecision(before, after, other)
	if known {
		value := max(math.Abs(m.Magnitude(before.Observation)), math.Abs(m.Magnitude(after.Observation)))
		c.Detectable = p.detectable(other, value)
		c.Important, c.Basis, c.Sources, c.Pairs = p.Important, p.Basis, p.Sources, p.pairs
	}
	if other && known && c.Detectable == 0 {
		c.Verdict, c.Mismatch = NotComparable, rater(before, after)
		return c
	}
	c.Likeness, c.Unlike = m.likeness(before, after)
	c.Verdict = m.judge(c, p.AtLeast, before, after)
	return c
}

// commonPrecision is the error of both values: the larger, where another speed
// or age has another one. It is false where that of either is not known. An
// examiner's own error does not hold for another's value.
func (m Measure) commonPrecision(before, after Taken, otherRater bool) (Precision, bool) {
	of := m.precisionOfChange
	if otherRater {
		of = m.precision
	}
	a, okA := of(before.Observation, before.Subject)
	b, okB := of(after.Observation, after.Subject)
	if a.detectable(false, 1) > b.detectable(false, 1) {
		b = a
	}
	return b, okA && okB
}

func (m Measure) judge(c Change, atLeast bool, before, after Taken) ChangeVerdict {
	if c.Detectable == 0 || !exceeds(math.Abs(c.Delta), c.Detectable, atLeast) {
		return TooClose
	}
	switch worse := m.worse(after.Observation); {
	case worse == NoDirection || m.Running && m.inRange(before) && m.inRange(after):
		return RealChange
	case (c.Delta > 0) == (worse == HigherIsWorse):
		return RealWorse
	default:
		return RealBetter
	}
}

// rounding is what binary fractions may be off by: 9.9 − 4.9 is not quite 5.
const rounding = 1e-9

// exceeds reports whether a difference is beyond a threshold, or on it where
// that counts.
func exceeds(size, threshold float64, inclusive bool) bool {
	if inclusive {
		return size >= threshold-rounding
	}
	return size > threshold+rounding
}

// inRange reports whether a running value lies in its band: a change within
// the band has no better and no worse, for running is not a contest of angles.
func (m Measure) inRange(t Taken) bool { return m.Grade(t.Observation, t.Subject).Grade == Typical }

// worse is the adverse direction of a value: that of the references made for
// its definition and method, whoever the client is, or else the measure's own.
func (m Measure) worse(o Observation) Direction {
	for _, r := range m.References {
		if r.For.covers(o) {
			return r.Worse
		}
	}
	return m.Worse
}

// covers reports whether a population is about values taken like this one.
func (p Population) covers(o Observation) bool {
	return (p.Definition == "" || p.Definition == o.Definition) &&
		(len(p.Methods) == 0 || slices.Contains(p.Methods, o.Method))
}

func (m Measure) mismatch(before, after Taken) Mismatch {
	b, a := before.Observation, after.Observation
	_, brokenBefore := m.invalid(b)
	_, brokenAfter := m.invalid(a)
	switch {
	case m.Chosen() && m.unranked():
		return ChoicesDiffer
	case brokenBefore || brokenAfter:
		return ValidityBroken
	case a.Method != b.Method:
		return MethodDiffers
	case a.Definition != b.Definition:
		return DefinitionDiffers
	case m.Running && before.Conditions.Speed == nil && after.Conditions.Speed == nil:
		return SpeedMissing
	case m.Running:
		return before.Conditions.mismatch(after.Conditions)
	default:
		return NoMismatch
	}
}

// unranked reports whether the choices have no order.
func (m Measure) unranked() bool {
	for _, c := range m.Choices {
		if c.Rank != 0 {
			return false
		}
	}
	return true
}

// Trended reports whether all values of the measure lie on one scale, so that
// they can be drawn over time: numbers, and answers that have an order.
func (m Measure) Trended() bool { return !m.Chosen() || !m.unranked() }
