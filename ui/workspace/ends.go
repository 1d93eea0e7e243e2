package workspace

import (
	"fmt"
	"slices"
	"strings"

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
	if c := w.flagCheck(w.Handout()); c.Result != CheckDone {
		ends = append(ends, c.Title+".")
	}
	if len(v.Observations) == 0 {
		ends = append(ends, "Nothing was measured.")
	} else {
		ends = append(ends, w.notTaken(v)...)
	}
	switch n := len(d.Plan.Drills); {
	case n == 0:
		ends = append(ends, "No drill is on the plan.")
	case !v.Plan.Decided:
		ends = append(ends, fmt.Sprintf("Drills not decided: %s proposed and would stay so.", are(n)))
	}
	if c := reviewCheck(v); c.Result != CheckDone {
		ends = append(ends, c.Title+".")
	}
	return ends
}

func are(n int) string {
	if n == 1 {
		return "1 is"
	}
	return fmt.Sprintf("%d are", n)
}

// fewNames is how many open measures of a pillar are named.
const fewNames = 3

// notTaken counts and names, pillar by pillar, what the protocol asks for and
// the visit has neither as a value nor as left out.
func (w *Workspace) notTaken(v assessment.Visit) []string {
	open := map[assessment.Pillar][]string{}
	for _, i := range w.Protocol().Items {
		m, known := w.catalogue.Measure(i.Measure)
		if !known || m.Retired {
			continue
		}
		moments := m.MomentsOf()
		if !i.Late {
			moments = moments[:1]
		}
		for _, moment := range moments {
			k := assessment.Key{Measure: m.ID, Moment: moment}
			if !slices.ContainsFunc(m.Sides(), func(side assessment.Side) bool {
				k.Side = side
				return !dealtWith(v, k)
			}) {
				continue
			}
			k.Side = assessment.NoSide
			open[m.Pillar] = append(open[m.Pillar], label(m, k))
		}
	}
	var ends []string
	for _, p := range inOrder {
		names, more := open[p], ""
		if len(names) == 0 {
			continue
		}
		if n := len(names) - fewNames; n > 0 {
			names, more = names[:fewNames], fmt.Sprintf("; and %d more", n)
		}
		ends = append(ends, fmt.Sprintf("%s, %d not done: %s%s.", p.Label(), len(open[p]), strings.Join(names, "; "), more))
	}
	return ends
}

// inOrder are the pillars in the order of an appointment.
var inOrder = []assessment.Pillar{
	assessment.Symptoms, assessment.Load, assessment.Technique, assessment.Force, assessment.Mobility, assessment.Endurance,
}

// dealtWith reports whether a value is there, left out, or typed and not
// understood.
func dealtWith(v assessment.Visit, k assessment.Key) bool {
	_, taken := v.Observation(k)
	return taken || slices.ContainsFunc(v.NotDone, func(n assessment.NotDone) bool { return n.Key == k }) ||
		slices.ContainsFunc(v.Unfinished, func(u assessment.Unfinished) bool { return u.Key == k })
}

// CanReopen reports whether the visit looked at was closed today and not
// corrected since.
func (w *Workspace) CanReopen() bool {
	d := w.Desk.Value()
	return d.HasVisit() && d.Visit().State == assessment.Closed && len(d.Visit().Amendments) == 0 &&
		assessment.DateOf(d.Visit().Closed.In(w.now().Location())) == w.Today()
}
