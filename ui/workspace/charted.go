package workspace

import (
	"cmp"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Charted chooses the measures whose course is shown first: the gravest
// findings of the first visit, then cadence and the worst pain, then what was
// taken most often. It is decided by the first visit as far as it goes, so
// that the order stays the same from visit to visit.
func (w *Workspace) Charted(most int) []assessment.Measure {
	d := w.Desk.Value()
	if d == nil || len(d.History.Visits) == 0 {
		return nil
	}
	var chosen []assessment.Measure
	add := func(m assessment.Measure, known bool) {
		same := func(o assessment.Measure) bool { return o.ID == m.ID }
		if known && len(chosen) < most && m.Trended() && taken(d.History, m) > 0 && !slices.ContainsFunc(chosen, same) {
			chosen = append(chosen, m)
		}
	}
	first, _ := assessment.Summarise(w.catalogue, d.History, d.History.Visits[0].ID)
	for _, f := range first.Ranked(assessment.Mobility, assessment.Endurance, assessment.Technique) {
		if f.Verdict.Grade.Adverse() && len(chosen) < most-2 {
			add(f.Measure, true)
		}
	}
	add(w.catalogue.Measure(catalogue.Cadence))
	add(w.catalogue.Measure(catalogue.PainWorst))
	rest := w.catalogue.Measures()
	slices.SortStableFunc(rest, func(a, b assessment.Measure) int {
		return cmp.Compare(taken(d.History, b), taken(d.History, a))
	})
	for _, m := range rest {
		add(m, true)
	}
	return chosen
}

// Taken counts the visits of the open client that have a value of a measure.
func (w *Workspace) Taken(m assessment.Measure) int {
	d := w.Desk.Value()
	if d == nil {
		return 0
	}
	return taken(d.History, m)
}

// KeyName is a measure with its side and moment, as a line of a table is named.
func KeyName(m assessment.Measure, k assessment.Key) string { return capital(label(m, k)) }

// taken counts the visits that have a value of a measure.
func taken(h assessment.History, m assessment.Measure) int {
	n := 0
	for _, v := range h.Visits {
		if slices.ContainsFunc(v.Observations, func(o assessment.Observation) bool { return o.Measure == m.ID }) {
			n++
		}
	}
	return n
}
