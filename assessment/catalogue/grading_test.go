package catalogue_test

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A vector is one line of testdata/grading.txt.
type vector struct {
	line        int
	text, want  string
	measure     assessment.Measure
	observation assessment.Observation
	subject     assessment.Subject
}

// TestGradingVectors grades what a clinician can read and sign: see the head
// of the file.
func TestGradingVectors(t *testing.T) {
	for _, v := range vectors(t) {
		verdict := v.measure.Grade(v.observation, v.subject)
		got := verdict.Grade.String() + " " + verdict.Basis.String()
		if verdict.Grade == assessment.Ungraded {
			got = "ungraded " + verdict.Silence.String()
		}
		if got != v.want {
			t.Errorf("line %d: %s → %s, want %s", v.line, v.text, got, v.want)
		}
	}
}

// TestVectorsCoverEveryBand: no band is signed for without being looked at.
func TestVectorsCoverEveryBand(t *testing.T) {
	graded := map[assessment.MeasureID][]assessment.Verdict{}
	for _, v := range vectors(t) {
		graded[v.measure.ID] = append(graded[v.measure.ID], v.measure.Grade(v.observation, v.subject))
	}
	each(t, func(t *testing.T, m assessment.Measure) {
		if len(graded[m.ID]) == 0 {
			t.Fatal("no line")
		}
		for i, r := range m.References {
			for _, g := range reachable(m, r) {
				if !slices.ContainsFunc(graded[m.ID], func(v assessment.Verdict) bool { return v.Grade == g && gaveIt(r, v) }) {
					t.Errorf("no line is graded %s by reference %d (%v)", g, i, r.For)
				}
			}
		}
	})
}

// TestVectorsCoverEveryEdge: each cut is looked at from both sides, as close as
// the measure is read.
func TestVectorsCoverEveryEdge(t *testing.T) {
	all := vectors(t)
	each(t, func(t *testing.T, m assessment.Measure) {
		finest := math.Pow10(-m.Decimals)
		for i, r := range m.References {
			beside := map[float64][2]bool{} // a value just on the milder side, and just beyond
			for _, v := range all {
				verdict := v.measure.Grade(v.observation, v.subject)
				if v.measure.ID != m.ID || m.Chosen() || !gaveIt(r, verdict) {
					continue
				}
				for j, c := range verdict.Cuts {
					seen := beside[r.Cuts[j].At]
					beyond := v.observation.Number - c.At
					if r.Worse == assessment.LowerIsWorse {
						beyond = -beyond
					}
					if math.Abs(beyond) <= finest+1e-9 {
						on := beyond == 0
						seen[0] = seen[0] || beyond < 0 || on && !c.Inclusive
						seen[1] = seen[1] || beyond > 0 || on && c.Inclusive
					}
					beside[r.Cuts[j].At] = seen
				}
			}
			for _, c := range r.Cuts {
				if seen := beside[c.At]; !m.Chosen() && seen != [2]bool{true, true} {
					t.Errorf("reference %d (%v): the cut %v is not looked at from both sides: %v", i, r.For, c.At, seen)
				}
			}
		}
	})
}

// reachable lists the grades that a value in whole steps can be given by a
// reference: a narrow first band may lie within the error entirely.
func reachable(m assessment.Measure, r assessment.Reference) []assessment.Grade {
	speed := (r.For.Speed.Min + r.For.Speed.Max) / 2
	s := assessment.Subject{Sex: r.For.Sex, Age: max(18, r.For.Age.Min), AgeKnown: true, Speed: &speed}
	o := assessment.Observation{Definition: r.For.Definition, Method: slices.Concat(r.For.Methods, m.Methods)[0]}
	var all []assessment.Grade
	meet := func(o assessment.Observation) {
		if g := m.Grade(o, s).Grade; !slices.Contains(all, g) {
			all = append(all, g)
		}
	}
	for _, c := range m.Choices {
		o.Choice = c.Code
		meet(o)
	}
	for v := m.Accept.Min; !m.Chosen() && v <= m.Accept.Max; v += m.Step {
		o.Number = v
		meet(o)
	}
	return all
}

// gaveIt reports whether the verdict's cuts are those of the reference. Cuts
// that move with speed belong to the only reference of their measure.
func gaveIt(r assessment.Reference, v assessment.Verdict) bool {
	return r.Expected != nil || slices.EqualFunc(r.Cuts, v.Cuts, func(a, b assessment.Cut) bool {
		return a.At == b.At && a.Grade == b.Grade
	})
}

func vectors(t *testing.T) []vector {
	t.Helper()
	c := catalogue.Standard()
	var all []vector
	for i, line := range readLines(t, "testdata/grading.txt") {
		text, _, _ := strings.Cut(line, "#")
		if strings.TrimSpace(text) == "" {
			continue
		}
		given, want, found := strings.Cut(text, "→")
		v := vector{line: i + 1, text: strings.TrimSpace(given), want: strings.TrimSpace(want)}
		if err := v.read(c); err != nil || !found {
			t.Fatalf("line %d: %q cannot be read: %v", v.line, line, err)
		}
		all = append(all, v)
	}
	return all
}

func (v *vector) read(c assessment.Catalogue) error {
	words := strings.Fields(v.text)
	if len(words) < 2 {
		return fmt.Errorf("no value")
	}
	var known bool
	if v.measure, known = c.Measure(assessment.MeasureID(words[0])); !known {
		return fmt.Errorf("no such measure")
	}
	o, problem := v.measure.Parse(words[1])
	if problem.Refused {
		return fmt.Errorf("%s", problem.Text)
	}
	v.observation = o
	v.observation.Measure = v.measure.ID
	for _, w := range words[2:] {
		if err := v.readDetail(w); err != nil {
			return fmt.Errorf("%s: %w", w, err)
		}
	}
	return nil
}

func (v *vector) readDetail(word string) (err error) {
	o, s := &v.observation, &v.subject
	switch name, value, _ := strings.Cut(word, "="); name {
	case "side":
		o.Side, err = assessment.ParseSide(value)
	case "moment":
		o.Moment, err = assessment.ParseMoment(value)
	case "by":
		o.Method, err = assessment.ParseMethod(value)
	case "as":
		o.Definition = value
	case "broken":
		o.Broken = value
	case "stop":
		o.Stop, err = assessment.ParseStopReason(value)
	case "sex":
		s.Sex, err = assessment.ParseSex(value)
	case "age":
		s.AgeKnown = true
		s.Age, err = strconv.ParseFloat(value, 64)
	case "speed":
		var metres float64
		metres, err = strconv.ParseFloat(value, 64)
		s.Speed = &metres
	default:
		err = fmt.Errorf("not a known detail")
	}
	return err
}
