package workspace

import (
	"slices"

	"stridewell/assessment"
)

// A Reading is a value from a tool of the program, with how it was taken.
type Reading struct {
	Number float64
	Method assessment.Method
	N      int      // steps or trials; 0 is not known
	SD     *float64 // of those, in the measure's unit
	Stop   assessment.StopReason
	// Definition of the measure; empty is the one used last.
	Definition string
}

// Take records a reading as if it was typed, with its method. A problem says
// why it was not, or questions it.
func (w *Workspace) Take(k assessment.Key, r Reading) assessment.Problem {
	m, known := w.catalogue.Measure(k.Measure)
	if !known {
		return assessment.Problem{}
	}
	text := assessment.FormatNumber(r.Number, m.Decimals)
	o, problem := m.Parse(text)
	if problem.Refused {
		w.remark("The reading was not taken.", problem.Text)
		return problem
	}
	w.edit("", w.recordName(m, k, text, problem), func(v assessment.Visit) assessment.Visit {
		return v.Take(w.reading(m, k, o, r))
	})
	return problem
}

// reading is an observation with how the reading was taken.
func (w *Workspace) reading(m assessment.Measure, k assessment.Key, o assessment.Observation, r Reading) assessment.Observation {
	taken := w.complete(m, k, o)
	taken.Method, taken.N, taken.SD, taken.Stop = r.Method, r.N, r.SD, r.Stop
	if r.Definition != "" {
		taken.Definition = r.Definition
	}
	return taken
}

// Weighed is the finding that a reading would be, without taking it. It is
// false where the reading would be refused.
func (w *Workspace) Weighed(k assessment.Key, r Reading) (assessment.Shown, bool) {
	m, known := w.catalogue.Measure(k.Measure)
	d := w.Desk.Value()
	if !known || !d.Editable() {
		return assessment.Shown{}, false
	}
	o, problem := m.Parse(assessment.FormatNumber(r.Number, m.Decimals))
	if problem.Refused {
		return assessment.Shown{}, false
	}
	h := d.History
	h.Visits = slices.Clone(h.Visits)
	for i, v := range h.Visits {
		if v.ID == d.Open {
			h.Visits[i] = v.Take(w.reading(m, k, o, r))
		}
	}
	sum, ok := assessment.Summarise(w.catalogue, h, d.Open)
	if !ok {
		return assessment.Shown{}, false
	}
	return sum.Finding(k)
}
