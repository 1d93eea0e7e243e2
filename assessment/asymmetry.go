package assessment

import "math"

// A SideDifference compares left and right of one measure at one moment.
type SideDifference struct {
	Left, Right Observation
	Difference  float64 // right − left, in the measure's unit
	Threshold   float64 // more than this is worth explaining; 0 when no rule exists
	Percent     float64 // the relative difference the rule also asks for; 0 when not asked
	Explain     bool    // a side difference to explain: never a risk
	Worse       Side    // the more adverse side; NoSide when neither
	Basis       Basis
	Sources     []SourceID
}

// CompareSides compares a left and a right value against the measure's own
// natural variation and detectable change. It is false when the two may not be
// compared: another method or definition, or a broken condition.
func (m Measure) CompareSides(left, right Observation, s Subject) (SideDifference, bool) {
	_, brokenLeft := m.invalid(left)
	_, brokenRight := m.invalid(right)
	if brokenLeft || brokenRight || left.Method != right.Method || left.Definition != right.Definition {
		return SideDifference{}, false
	}
	l, r := m.Magnitude(left), m.Magnitude(right)
	d := SideDifference{Left: left, Right: right, Difference: r - l, Worse: m.worseSide(l, r)}
	rule := m.SideRule
	if rule == nil {
		return d, true
	}
	d.Threshold, d.Percent, d.Basis, d.Sources = rule.Absolute, rule.Percent, rule.Basis, rule.Sources
	if p, ok := m.precision(left, s); ok {
		d.Threshold = max(d.Threshold, p.detectable(false, max(math.Abs(l), math.Abs(r))))
	}
	larger := max(math.Abs(l), math.Abs(r))
	d.Explain = math.Abs(r-l) > d.Threshold && (rule.Percent == 0 || larger > 0 && 100*math.Abs(r-l)/larger > rule.Percent)
	return d, true
}

func (m Measure) worseSide(left, right float64) Side {
	switch worse := m.worse(); {
	case worse == NoDirection || left == right:
		return NoSide
	case (left > right) == (worse == HigherIsWorse):
		return Left
	default:
		return Right
	}
}
