package workspace

import (
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
		taken := w.complete(m, k, o)
		taken.Method, taken.N, taken.SD, taken.Stop = r.Method, r.N, r.SD, r.Stop
		if r.Definition != "" {
			taken.Definition = r.Definition
		}
		return v.Take(taken)
	})
	return problem
}
