package workspace

import (
	"strings"

	"stridewell/assessment"
)

// OverrideGrade gives a value of the open visit a grade of the clinician's own,
// with a reason. A problem says what it lacks.
func (w *Workspace) OverrideGrade(k assessment.Key, g assessment.Grade, reason string) assessment.Problem {
	d := w.Desk.Value()
	m, known := w.catalogue.Measure(k.Measure)
	if _, taken := d.Visit().Observation(k); !known || !taken {
		return refused("Type the value first. Then give it a grade.")
	}
	o := assessment.Override{Key: k, Grade: g, Reason: strings.TrimSpace(reason), By: w.whoActs(), At: w.now()}
	if text := o.Check(); text != "" {
		return refused(text)
	}
	w.edit("", "grade of "+label(m, k)+" given: "+strings.ToLower(g.Label()), func(v assessment.Visit) assessment.Visit { return v.WithOverride(o) })
	return assessment.Problem{}
}

// DropOverride goes back to the computed grade.
func (w *Workspace) DropOverride(k assessment.Key) {
	d := w.Desk.Value()
	m, known := w.catalogue.Measure(k.Measure)
	if _, given := d.Visit().Override(k); known && given {
		w.edit("", "grade of "+label(m, k)+" as computed", func(v assessment.Visit) assessment.Visit { return v.WithoutOverride(k) })
	}
}
