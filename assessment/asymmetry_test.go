package assessment_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

func TestCompareSides(t *testing.T) {
	adult := assessment.Subject{Age: 34, AgeKnown: true}
	ruled := func(r assessment.SideRule, p ...assessment.Precision) assessment.Measure {
		m := band()
		m.Precisions, m.SideRule = p, &r
		return m
	}
	error5 := assessment.Precision{MDC: 5}
	tests := []struct {
		name        string
		m           assessment.Measure
		left, right float64
		explain     bool
		worse       assessment.Side
	}{
		{"alike", ruled(assessment.SideRule{Absolute: 4}), 10, 10, false, assessment.NoSide},
		{"on the threshold", ruled(assessment.SideRule{Absolute: 4}), 10, 14, false, assessment.Right},
		{"on the threshold, where that counts", ruled(assessment.SideRule{Absolute: 4, AtLeast: true}), 10, 14, true, assessment.Right},
		{"beyond it", ruled(assessment.SideRule{Absolute: 4}), 14.5, 10, true, assessment.Left},
		{"never less than the error", ruled(assessment.SideRule{Absolute: 4, AtLeast: true}, error5), 10, 15, false, assessment.Right},
		{"beyond the error", ruled(assessment.SideRule{Absolute: 4}, error5), 10, 15.1, true, assessment.Right},
		{"the rule above the error", ruled(assessment.SideRule{Absolute: 8}, error5), 10, 17, false, assessment.Right},
		{"far enough and not relatively", ruled(assessment.SideRule{Absolute: 4, Percent: 30}), 90, 100, false, assessment.Right},
		{"relatively and not far enough", ruled(assessment.SideRule{Absolute: 4, Percent: 30}), 2, 4, false, assessment.Right},
		{"both", ruled(assessment.SideRule{Absolute: 4, Percent: 30}), 10, 20, true, assessment.Right},
		{"relatively only, on it", ruled(assessment.SideRule{Percent: 10}), 95, 105, false, assessment.Right},
		{"relatively only", ruled(assessment.SideRule{Percent: 10}), 94, 105, true, assessment.Right},
		{"zero on both sides", ruled(assessment.SideRule{Percent: 10}), 0, 0, false, assessment.NoSide},
		{"zero on one side", ruled(assessment.SideRule{Percent: 10}), 0, 3, true, assessment.Right},
		{"a rule for another method", ruled(assessment.SideRule{Absolute: 4, Methods: []assessment.Method{assessment.Trigonometry}}), 10, 90, false, assessment.Right},
		{"no rule", band(), 10, 90, false, assessment.Right},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			left, right := assessment.Observation{Number: tt.left}, assessment.Observation{Number: tt.right}
			d, ok := tt.m.CompareSides(left, right, adult)
			if !ok || d.Explain != tt.explain || d.Worse != tt.worse || d.Difference != tt.right-tt.left {
				t.Errorf("%+v", d)
			}
		})
	}
}

// TestApartWords: in short, how far the sides are apart, and whether that may
// be called a difference.
func TestApartWords(t *testing.T) {
	tests := map[string]struct {
		rule        *assessment.SideRule
		left, right float64
		want        string
	}{
		"alike":           {&assessment.SideRule{Absolute: 4}, 10, 10, "0.0\u00a0cm apart: too close to call"},
		"within the rule": {&assessment.SideRule{Absolute: 4}, 12, 9, "3.0\u00a0cm apart: too close to call"},
		"beyond it":       {&assessment.SideRule{Absolute: 4}, 10, 14.5, "4.5\u00a0cm apart: a side difference to explain"},
		"no rule":         {nil, 10, 90, "80.0\u00a0cm apart: shown, not judged"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			m := band()
			m.SideRule, m.Precisions, m.Unit.Symbol, m.Decimals = tt.rule, nil, "cm", 1
			d, _ := m.CompareSides(assessment.Observation{Number: tt.left}, assessment.Observation{Number: tt.right}, assessment.Subject{})
			if got := (assessment.Shown{Measure: m, Sides: &d}).ApartWords(); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
	if got := (assessment.Shown{Measure: band()}).ApartWords(); got != "" {
		t.Errorf("of one side it is said %q", got)
	}
}

// TestSidesThatAreNotCompared: another method or definition, or a test that
// was not valid.
func TestSidesThatAreNotCompared(t *testing.T) {
	m := band()
	m.SideRule = &assessment.SideRule{Absolute: 1}
	good := assessment.Observation{Number: 10, Method: assessment.Tape}
	tests := map[string]assessment.Observation{
		"another method":      {Number: 50, Method: assessment.Eye},
		"another definition":  {Number: 50, Method: assessment.Tape, Definition: "other"},
		"a condition not met": {Number: 50, Method: assessment.Tape, Broken: "held"},
		"ended by the arm":    {Number: 50, Method: assessment.Tape, Stop: assessment.StopArm},
	}
	for name, other := range tests {
		t.Run(name, func(t *testing.T) {
			if d, ok := m.CompareSides(good, other, assessment.Subject{}); ok {
				t.Errorf("compared: %+v", d)
			}
			if d, ok := m.CompareSides(other, good, assessment.Subject{}); ok {
				t.Errorf("compared the other way round: %+v", d)
			}
		})
	}
}

// TestSidesAreTreatedAlike, over the whole catalogue: swapping left and right
// changes the sign and nothing else, and what is to be explained exceeds what
// could be error.
func TestSidesAreTreatedAlike(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	explained := 0
	for _, m := range catalogue.Standard().Measures() {
		if !m.Paired || m.Chosen() {
			continue
		}
		for _, taken := range takings(m) {
			for range 40 {
				a, b := taken, taken
				a.Number = m.Accept.Min + random.Float64()*(m.Accept.Max-m.Accept.Min)
				b.Number = m.Accept.Min + random.Float64()*(m.Accept.Max-m.Accept.Min)
				one, comparable := m.CompareSides(a, b, assessment.Subject{})
				other, alike := m.CompareSides(b, a, assessment.Subject{})
				if comparable != alike || one.Explain != other.Explain || one.Difference != -other.Difference || one.Worse != other.Worse.Other() {
					t.Fatalf("%s: %v and %v: %+v, swapped %+v", m.ID, a.Number, b.Number, one, other)
				}
				c := m.Compare(assessment.Taken{Observation: a}, assessment.Taken{Observation: b})
				if one.Explain && math.Abs(one.Difference) < c.Detectable {
					t.Fatalf("%s: a difference of %v is explained within the error of %v", m.ID, one.Difference, c.Detectable)
				}
				if one.Explain {
					explained++
				}
			}
		}
	}
	if explained == 0 {
		t.Error("no difference was ever worth explaining")
	}
}

// TestFewStepsSayNothing: a mean known to be of fewer steps than the rule asks
// shows the difference and explains nothing; where the count is not known the
// rule holds.
func TestFewStepsSayNothing(t *testing.T) {
	m := band()
	m.SideRule = &assessment.SideRule{Absolute: 4, Steps: 10}
	for steps, explain := range map[int]bool{0: true, 9: false, 10: true} {
		left, right := assessment.Observation{Number: 10, N: steps}, assessment.Observation{Number: 20, N: 12}
		d, ok := m.CompareSides(left, right, assessment.Subject{Age: 34, AgeKnown: true})
		if !ok || d.Explain != explain || d.Difference != 10 {
			t.Errorf("%d steps: %+v", steps, d)
		}
	}
}
