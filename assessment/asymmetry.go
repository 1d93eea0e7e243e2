package assessment

import (
	"math"
	"slices"
)

// A SideDifference compares left and right of one measure at one moment.
type SideDifference struct {
	Left, Right Observation
	Difference  float64 // right − left, in the measure's unit
	Threshold   float64 // more than this is worth explaining; 0 when no rule exists
	Percent     float64 // the symmetry index the rule also asks for; 0 when not asked
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
	d := SideDifference{Left: left, Right: right, Difference: r - l, Worse: worseSide(l, r, m.worse(left))}
	rule := m.SideRule
	if rule == nil || len(rule.Methods) > 0 && !slices.Contains(rule.Methods, left.Method) {
		return d, true
	}
	d.Threshold, d.Percent, d.Basis, d.Sources = rule.Absolute, rule.Percent, rule.Basis, rule.Sources
	inclusive := rule.AtLeast
	if p, ok := m.precision(left, s); ok {
		if mdc := p.detectable(false, max(math.Abs(l), math.Abs(r))); mdc > d.Threshold {
			d.Threshold, inclusive = mdc, p.AtLeast
		}
	}
	if tooFew(left, rule.Steps) || tooFew(right, rule.Steps) {
		return d, true
	}
	d.Explain = exceeds(math.Abs(d.Difference), d.Threshold, inclusive) &&
		(rule.Percent == 0 || symmetryIndex(l, r) > rule.Percent+rounding)
	return d, true
}

// tooFew reports whether a mean is known to be of fewer steps than a rule asks.
func tooFew(o Observation, steps int) bool { return o.N > 0 && o.N < steps }

// symmetryIndex is 200·|R−L|/(R+L) in per cent, 0 where both sides are 0. It
// is meant for quantities that cannot be negative; angles are compared in
// degrees.
func symmetryIndex(left, right float64) float64 {
	sum := math.Abs(left) + math.Abs(right)
	if sum == 0 {
		return 0
	}
	return 200 * math.Abs(right-left) / sum
}

func worseSide(left, right float64, worse Direction) Side {
	switch {
	case worse == NoDirection || left == right:
		return NoSide
	case (left > right) == (worse == HigherIsWorse):
		return Left
	default:
		return Right
	}
}
