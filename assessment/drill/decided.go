package drill

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Minutes is what a plan asks for on a day when all of it is done, by the
// planning figure of each drill.
func (l Library) Minutes(p assessment.Plan) float64 {
	var sum float64
	for _, planned := range p.Drills {
		if d, known := l.Drill(planned.Drill); known {
			sum += d.Minutes
		}
	}
	return sum
}

// Unanswered lists the findings that no drill of a plan serves.
func (l Library) Unanswered(s assessment.Summary, p assessment.Plan) []Named {
	return slices.DeleteFunc(append(Findings(s), unread(s)...), func(n Named) bool {
		return slices.ContainsFunc(p.Drills, func(planned assessment.PlannedDrill) bool {
			d, known := l.Drill(planned.Drill)
			_, serves := d.Answers(n.Finding)
			return known && serves
		})
	})
}

// Beside lists the proposed drills that a plan does not hold, those proposed
// first in front.
func (p Proposal) Beside(plan assessment.Plan) []Proposed {
	return slices.DeleteFunc(slices.Concat(p.Drills, p.Also), func(q Proposed) bool {
		return slices.ContainsFunc(plan.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == q.Drill.ID })
	})
}

// Serving lists the places on a plan, counted from 1, of the drills that serve
// a finding the measure gives.
func (l Library) Serving(s assessment.Summary, p assessment.Plan, m assessment.MeasureID) []int {
	var places []int
	for i, planned := range p.Drills {
		d, known := l.Drill(planned.Drill)
		if known && slices.ContainsFunc(Findings(s), func(n Named) bool {
			_, serves := d.Answers(n.Finding)
			return serves && n.Shown.Measure.ID == m
		}) {
			places = append(places, i+1)
		}
	}
	return places
}

// Decides reports whether a value of the measure can propose a drill, hold
// one back or retire one.
func Decides(m assessment.MeasureID) bool {
	return m == catalogue.EasedByShorterSteps || // see mayLead
		slices.ContainsFunc(rules(), func(r rule) bool { return r.measure == m }) ||
		slices.ContainsFunc(signs(), func(s sign) bool { return s.measure == m })
}

// Worded says a plan for a note: each drill with its dose, then the running.
// The error names a drill that the library does not hold.
func (l Library) Worded(p assessment.Plan) ([]string, error) {
	var words []string
	for _, planned := range p.Drills {
		d, known := l.Drill(planned.Drill)
		if !known {
			return nil, fmt.Errorf("drill %s: %w", planned.Drill, assessment.ErrNotFound)
		}
		words = append(words, d.Name+", "+cmp.Or(planned.Dose, d.Dose.Text))
	}
	if p.Running != nil {
		if lines := RunLines(*p.Running); len(lines) > 0 {
			words = append(words, "Running, as told to the client: "+strings.Join(lines, " "))
		}
	}
	return words, nil
}

// LeadsTo lists the drills that answer a finding which a value of the measure
// can give, in the order of the library.
func (l Library) LeadsTo(m assessment.MeasureID) []Drill {
	return slices.DeleteFunc(l.All(), func(d Drill) bool {
		return !slices.ContainsFunc(rules(), func(r rule) bool {
			_, serves := d.Answers(r.finding)
			return r.measure == m && serves
		})
	})
}
