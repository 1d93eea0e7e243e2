package workspace

import (
	"fmt"

	"stridewell/assessment"
)

// OpenEnds names what is still open in the visit looked at, for the question
// whether to close it. A visit may be closed with all of them.
func (w *Workspace) OpenEnds() []string {
	d := w.Desk.Value()
	if !d.HasVisit() {
		return nil
	}
	var ends []string
	v := d.Visit()
	for _, u := range v.Unfinished {
		if m, known := w.catalogue.Measure(u.Key.Measure); known {
			ends = append(ends, fmt.Sprintf("%s: “%s” is not understood and will not be kept.", capital(label(m, u.Key)), u.Text))
		}
	}
	h := w.Handout()
	for _, c := range []Check{w.flagCheck(h), reviewCheck(v)} {
		if c.Result != CheckDone {
			ends = append(ends, c.Title+".")
		}
	}
	if len(d.Plan.Drills) == 0 {
		ends = append(ends, "No drill is on the plan.")
	}
	if len(v.Observations) == 0 {
		ends = append(ends, "Nothing was measured.")
	}
	return ends
}

// CanReopen reports whether the visit looked at was closed today and not
// corrected since.
func (w *Workspace) CanReopen() bool {
	d := w.Desk.Value()
	return d.HasVisit() && d.Visit().State == assessment.Closed && len(d.Visit().Amendments) == 0 &&
		assessment.DateOf(d.Visit().Closed.In(w.now().Location())) == w.Today()
}
