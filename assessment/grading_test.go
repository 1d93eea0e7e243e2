package assessment_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// subjects are people and runs of every kind a reference may ask for.
func subjects() []assessment.Subject {
	slow, usual, quick, fast := 1.2, 3.0, 4.0, 5.5
	var all []assessment.Subject
	for _, sex := range []assessment.Sex{assessment.UnknownSex, assessment.Female, assessment.Male} {
		for _, age := range []float64{-1, 15, 18, 34, 60, 79, 101} {
			for _, speed := range []*float64{nil, &slow, &usual, &quick, &fast} {
				all = append(all, assessment.Subject{Sex: sex, Age: age, AgeKnown: age >= 0, Speed: speed})
			}
		}
	}
	return all
}

// takings are the ways a value of a measure may be taken, unknown ones too.
func takings(m assessment.Measure) []assessment.Observation {
	definitions := []string{"", "of another program"}
	for _, d := range m.Definitions {
		definitions = append(definitions, d.Code)
	}
	var all []assessment.Observation
	for _, method := range append([]assessment.Method{assessment.NoMethod}, m.Methods...) {
		for _, d := range definitions {
			for _, stop := range append([]assessment.StopReason{assessment.NoStop}, m.Stops...) {
				all = append(all, assessment.Observation{Key: assessment.Key{Measure: m.ID}, Method: method, Definition: d, Stop: stop})
			}
		}
	}
	return all
}

// sweep lists observations over all that is accepted, in rising order.
func sweep(m assessment.Measure, taken assessment.Observation) []assessment.Observation {
	var all []assessment.Observation
	for _, c := range m.Choices {
		taken.Choice = c.Code
		all = append(all, taken)
	}
	const steps = 60
	for i := 0; !m.Chosen() && i <= steps; i++ {
		taken.Number = m.Accept.Min + (m.Accept.Max-m.Accept.Min)*float64(i)/steps
		all = append(all, taken)
	}
	return all
}

// TestGradeNeverImproves: for everyone and every way of measuring, a value
// further in the adverse direction is never graded better, and whether there
// is a grade does not depend on the value.
func TestGradeNeverImproves(t *testing.T) {
	for _, m := range catalogue.Standard().Measures() {
		t.Run(string(m.ID), func(t *testing.T) {
			graded := 0
			for _, s := range subjects() {
				for _, taken := range takings(m) {
					graded += checkSweep(t, m, sweep(m, taken), s)
				}
			}
			if (graded > 0) != (len(m.References) > 0) {
				t.Errorf("%d grades from %d references", graded, len(m.References))
			}
		})
	}
}

func checkSweep(t *testing.T, m assessment.Measure, values []assessment.Observation, s assessment.Subject) (graded int) {
	t.Helper()
	first := m.Grade(values[0], s)
	if first.Worse == assessment.LowerIsWorse {
		slices.Reverse(values)
		first = m.Grade(values[0], s)
	}
	last := first
	for _, o := range values {
		v := m.Grade(o, s)
		if problem := incomplete(v); problem != "" {
			t.Fatalf("%v of %+v: %s: %+v", o.Number, s, problem, v)
		}
		if v.Grade < last.Grade {
			t.Fatalf("%v is %s and the milder value before it %s", o.Number, v.Grade, last.Grade)
		}
		if v.Silence != first.Silence {
			t.Fatalf("%v is ungraded for %q, another value for %q", o.Number, v.Silence, first.Silence)
		}
		if v.Grade != assessment.Ungraded {
			graded++
		}
		last = v
	}
	return graded
}

// incomplete says what a verdict lacks to answer "compared with what?".
func incomplete(v assessment.Verdict) string {
	switch {
	case v.Grade == assessment.Ungraded && (v.Silence == assessment.NotSilent || v.Silence.Label() == ""):
		return "ungraded without a reason"
	case v.Grade == assessment.Ungraded && (v.Basis != assessment.NoBasis || len(v.Cuts) > 0):
		return "ungraded with bands"
	case v.Silence == assessment.NotValid && v.Broken == "":
		return "not valid without saying why"
	case v.Grade != assessment.Ungraded && (v.Silence != assessment.NotSilent || v.Basis == assessment.NoBasis || len(v.Cuts) == 0 || v.Note == ""):
		return "a grade without its bands, basis or note"
	case v.Grade == assessment.Borderline && v.SEM == 0:
		return "borderline without an error"
	default:
		return ""
	}
}

// TestGradeIsTotal: numbers that nobody can type do not end the program.
func TestGradeIsTotal(t *testing.T) {
	for _, m := range catalogue.Standard().Measures() {
		for _, s := range subjects() {
			for _, number := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64} {
				if v := m.Grade(assessment.Observation{Number: number, Choice: "unknown"}, s); v.Grade > assessment.Marked {
					t.Errorf("%s: %v is graded %s", m.ID, number, v.Grade)
				}
			}
		}
	}
}

// band is a measure with bands at 10, 20 and 30 and an error of 2.
func band() assessment.Measure {
	return assessment.Measure{
		ID: "mobility.band", Accept: assessment.Range{Min: 0, Max: 100}, Step: 1,
		Validities: []assessment.Validity{{Code: "held", Question: "Was it not held?", Broken: "it was not held"}},
		StopRules: []assessment.StopRule{
			{Stop: assessment.StopArm, Invalid: true},
			{Stop: assessment.StopPain, Grade: assessment.Moderate},
		},
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Note: "invented",
			Cuts: []assessment.Cut{
				{At: 10, Grade: assessment.Mild},
				{At: 20, Grade: assessment.Moderate, Basis: assessment.Published},
				{At: 30, Grade: assessment.Marked},
			},
		}},
		Precisions: []assessment.Precision{{SEM: 2, MDC: 5, Basis: assessment.Derived}},
	}
}

func TestGrade(t *testing.T) {
	adult := assessment.Subject{Age: 34, AgeKnown: true}
	tests := []struct {
		name  string
		o     assessment.Observation
		s     assessment.Subject
		want  assessment.Grade
		basis assessment.Basis
	}{
		{"in range", assessment.Observation{Number: 7.9}, adult, assessment.Typical, assessment.Convention},
		{"one error before the first cut", assessment.Observation{Number: 8}, adult, assessment.Borderline, assessment.Convention},
		{"one error beyond it", assessment.Observation{Number: 12}, adult, assessment.Borderline, assessment.Convention},
		{"beyond the error", assessment.Observation{Number: 12.1}, adult, assessment.Mild, assessment.Convention},
		{"on a later cut", assessment.Observation{Number: 20}, adult, assessment.Mild, assessment.Convention},
		{"a later cut has no borderline", assessment.Observation{Number: 20.1}, adult, assessment.Moderate, assessment.Published},
		{"the last band", assessment.Observation{Number: 31}, adult, assessment.Marked, assessment.Convention},
		{"stopped by pain", assessment.Observation{Number: 2, Stop: assessment.StopPain}, adult, assessment.Moderate, assessment.Convention},
		{"stopped by pain, graver already", assessment.Observation{Number: 31, Stop: assessment.StopPain}, adult, assessment.Marked, assessment.Convention},
		{"stopped by the arm", assessment.Observation{Number: 31, Stop: assessment.StopArm}, adult, assessment.Ungraded, assessment.NoBasis},
		{"a condition not met", assessment.Observation{Number: 31, Broken: "held"}, adult, assessment.Ungraded, assessment.NoBasis},
		{"a child", assessment.Observation{Number: 31}, assessment.Subject{Age: 17, AgeKnown: true}, assessment.Ungraded, assessment.NoBasis},
		{"nobody knows the age", assessment.Observation{Number: 31}, assessment.Subject{}, assessment.Ungraded, assessment.NoBasis},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := band().Grade(tt.o, tt.s)
			if v.Grade != tt.want || v.Basis != tt.basis {
				t.Errorf("graded %s (%s), want %s (%s)", v.Grade, v.Basis, tt.want, tt.basis)
			}
		})
	}
}

// TestBrokenSaysWhy: an invalid value is kept with the reason in words.
func TestBrokenSaysWhy(t *testing.T) {
	tests := []struct {
		name string
		o    assessment.Observation
		want string
	}{
		{"a condition of the measure", assessment.Observation{Broken: "held"}, "it was not held"},
		{"not said why", assessment.Observation{Broken: assessment.UnspecifiedBreak}, "the test was not valid"},
		{"what stopped it", assessment.Observation{Stop: assessment.StopArm}, "stopped by: Arm"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if v := band().Grade(tt.o, assessment.Subject{}); v.Broken != tt.want || v.Silence != assessment.NotValid {
				t.Errorf("it says %q (%s)", v.Broken, v.Silence)
			}
		})
	}
}

// TestNarrowBandsDescribe: bands narrower than the detectable change are no
// measure of severity.
func TestNarrowBandsDescribe(t *testing.T) {
	adult := assessment.Subject{Age: 34, AgeKnown: true}
	for _, tt := range []struct {
		mdc  float64
		want bool
	}{{5, false}, {10, false}, {10.5, true}, {0, false}} {
		m := band()
		m.Precisions[0].MDC = tt.mdc
		if v := m.Grade(assessment.Observation{Number: 25}, adult); v.Descriptive != tt.want {
			t.Errorf("bands of 10 with a detectable change of %v: descriptive %v", tt.mdc, v.Descriptive)
		}
	}
}

// TestTheFirstReferenceThatAppliesSpeaks, and where none does, the reason of
// the one that came closest.
func TestTheFirstReferenceThatAppliesSpeaks(t *testing.T) {
	reference := func(p assessment.Population, cut float64) assessment.Reference {
		return assessment.Reference{
			For: p, Worse: assessment.HigherIsWorse, Basis: assessment.Convention, Note: fmt.Sprint(cut),
			Cuts: []assessment.Cut{{At: cut, Grade: assessment.Mild}},
		}
	}
	usual := 3.0
	adult := assessment.Subject{Sex: assessment.Female, Age: 34, AgeKnown: true, Speed: &usual}
	methods := []assessment.Method{assessment.Markers}
	speed := assessment.Range{Min: 2, Max: 3.5}
	tests := []struct {
		name    string
		given   []assessment.Reference
		o       assessment.Observation
		s       assessment.Subject
		cut     float64 // 0: ungraded
		silence assessment.Silence
	}{
		{"none", nil, assessment.Observation{}, adult, 0, assessment.NoCutOff},
		{"the first of two", []assessment.Reference{reference(assessment.Population{}, 1), reference(assessment.Population{}, 2)}, assessment.Observation{}, adult, 1, assessment.NotSilent},
		{"the one for her sex", []assessment.Reference{reference(assessment.Population{Sex: assessment.Male}, 1), reference(assessment.Population{Sex: assessment.Female}, 2)}, assessment.Observation{}, adult, 2, assessment.NotSilent},
		{"the sex is not known", []assessment.Reference{reference(assessment.Population{Sex: assessment.Male}, 1)}, assessment.Observation{}, assessment.Subject{Age: 34, AgeKnown: true}, 0, assessment.SexUnknown},
		{"the other sex", []assessment.Reference{reference(assessment.Population{Sex: assessment.Male}, 1)}, assessment.Observation{}, adult, 0, assessment.OtherSex},
		{"another method", []assessment.Reference{reference(assessment.Population{Methods: methods}, 1)}, assessment.Observation{Method: assessment.Eye}, adult, 0, assessment.OtherMethod},
		{"another definition", []assessment.Reference{reference(assessment.Population{Definition: "a"}, 1)}, assessment.Observation{Definition: "b"}, adult, 0, assessment.OtherDefinition},
		{"another surface", []assessment.Reference{reference(assessment.Population{Surfaces: []assessment.Surface{assessment.OnTrack}}, 1)}, assessment.Observation{}, adult, 0, assessment.OtherSurface},
		{"another age", []assessment.Reference{reference(assessment.Population{Age: assessment.Range{Min: 60, Max: 120}}, 1)}, assessment.Observation{}, adult, 0, assessment.OtherAge},
		{"the speed is not known", []assessment.Reference{reference(assessment.Population{Speed: speed}, 1)}, assessment.Observation{}, assessment.Subject{Age: 34, AgeKnown: true}, 0, assessment.SpeedUnknown},
		{"another speed", []assessment.Reference{reference(assessment.Population{Speed: assessment.Range{Min: 4, Max: 5}}, 1)}, assessment.Observation{}, adult, 0, assessment.OtherSpeed},
		{
			"the closest speaks",
			[]assessment.Reference{reference(assessment.Population{Sex: assessment.Male}, 1), reference(assessment.Population{Speed: assessment.Range{Min: 4, Max: 5}}, 1), reference(assessment.Population{Methods: methods}, 1)},
			assessment.Observation{},
			adult, 0, assessment.OtherSpeed,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := assessment.Measure{References: tt.given, Definitions: []assessment.Definition{{Code: "a"}, {Code: "b"}}}
			v := m.Grade(tt.o, tt.s)
			if v.Silence != tt.silence || (tt.cut != 0) != (len(v.Cuts) > 0) || tt.cut != 0 && v.Cuts[0].At != tt.cut {
				t.Errorf("%+v", v)
			}
		})
	}
}
