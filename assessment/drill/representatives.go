package drill

import (
	"cmp"
	"math"
	"slices"

	"stridewell/assessment"
)

// representatives are observations that stand for everything a key may still
// be: every answer, or a number in every band of every reference and on both
// sides of every edge, ended by whatever changes a grade, and every broken
// condition.
func representatives(m assessment.Measure, k assessment.Key, s assessment.Subject) []assessment.Observation {
	var all []assessment.Observation
	for _, taken := range waysOf(m) {
		taken.Key = k
		for _, c := range m.Choices {
			taken.Choice = c.Code
			all = append(all, taken)
		}
		if m.Chosen() {
			continue
		}
		numbers := numbersOf(m, taken, s)
		for _, n := range numbers {
			taken.Number = n
			all = append(all, taken)
		}
		all = append(all, endedOtherwise(m, taken, numbers[len(numbers)/2])...)
		for _, v := range m.Validities {
			taken.Broken = v.Code
			all = append(all, taken)
		}
	}
	return all
}

// endedOtherwise is one number ended by whatever changes its grade.
func endedOtherwise(m assessment.Measure, taken assessment.Observation, number float64) []assessment.Observation {
	taken.Number = number
	var all []assessment.Observation
	for _, r := range m.StopRules {
		taken.Stop = r.Stop
		all = append(all, taken)
	}
	return all
}

// waysOf is how a value may be taken so that some reference or side rule holds.
func waysOf(m assessment.Measure) []assessment.Observation {
	var ways []assessment.Observation
	add := func(methods []assessment.Method, definition string) {
		way := assessment.Observation{Definition: definition}
		switch {
		case len(methods) > 0:
			way.Method = methods[0]
		case len(m.Methods) > 0:
			way.Method = m.Methods[0]
		}
		if definition == "" && len(m.Definitions) > 0 {
			way.Definition = m.Definitions[0].Code
		}
		if !slices.Contains(ways, way) {
			ways = append(ways, way)
		}
	}
	add(nil, "")
	for _, r := range m.References {
		add(r.For.Methods, r.For.Definition)
	}
	if m.SideRule != nil {
		add(m.SideRule.Methods, "")
	}
	return ways
}

// numbersOf are numbers of a measure in ascending order: the ends of the ranges,
// the cuts, a step and an error to both sides of them, the middle of each band,
// and what is a side difference away.
func numbersOf(m assessment.Measure, taken assessment.Observation, s assessment.Subject) []float64 {
	step := math.Pow10(-m.Decimals)
	numbers := []float64{m.Accept.Min, m.Expect.Min, m.Expect.Max, m.Accept.Max}
	v := m.Applies(taken, s)
	apart := v.SEM + step
	if m.SideRule != nil {
		apart = max(apart, m.SideRule.Absolute+step)
	}
	if d, _, _ := m.Detectable(taken, s); d > 0 {
		apart = max(apart, d+step)
	}
	for _, c := range v.Cuts {
		for _, away := range []float64{0, step, v.SEM + step, apart} {
			numbers = append(numbers, c.At-away, c.At+away)
		}
	}
	slices.Sort(numbers)
	for i, n := range numbers[1:] {
		numbers = append(numbers, (numbers[i]+n)/2)
	}
	slices.SortFunc(numbers, cmp.Compare)
	numbers = slices.DeleteFunc(numbers, func(n float64) bool { return !m.Accept.Holds(n) })
	return slices.Compact(numbers)
}

// bandEnds keeps, of observations in ascending order, the first and the last of
// each band and way: two values differ most at the ends.
func bandEnds(m assessment.Measure, all []assessment.Observation, s assessment.Subject) []assessment.Observation {
	type band struct {
		method     assessment.Method
		definition string
		grade      assessment.Grade
	}
	var order []band
	ends := map[band][2]assessment.Observation{}
	for _, o := range all {
		b := band{o.Method, o.Definition, m.Grade(o, s).Grade}
		if at, known := ends[b]; known {
			ends[b] = [2]assessment.Observation{at[0], o}
			continue
		}
		order, ends[b] = append(order, b), [2]assessment.Observation{o, o}
	}
	var kept []assessment.Observation
	for _, b := range order {
		kept = append(kept, ends[b][0])
		if ends[b][0] != ends[b][1] {
			kept = append(kept, ends[b][1])
		}
	}
	return kept
}
