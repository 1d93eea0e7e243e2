package workspace

import (
	"cmp"
	"maps"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Charted chooses the measures whose course is shown first: the gravest
// findings of the first visit, then cadence and the worst pain, then what was
// taken most often. It is decided by the first visit as far as it goes, so
// that the order stays the same from visit to visit. What was chosen for the
// client goes before.
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
	for _, id := range w.Charts.Value()[d.History.Client.ID] {
		add(w.catalogue.Measure(id))
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

const chartsSetting = "charts"

// Charts are the measures that were chosen for the charts of a client, in the
// place of those that Charted would choose by itself.
type Charts map[assessment.ClientID][]assessment.MeasureID

// SwapChart shows another measure in one of the charts of the open client from
// then on. One that is charted already changes its place with it.
func (w *Workspace) SwapChart(chart, of int, m assessment.MeasureID) {
	d := w.Desk.Value()
	var shown []assessment.MeasureID
	for _, c := range w.Charted(of) {
		shown = append(shown, c.ID)
	}
	if chart >= len(shown) || shown[chart] == m {
		return
	}
	if at := slices.Index(shown, m); at >= 0 {
		shown[at] = shown[chart]
	}
	shown[chart] = m
	id := d.History.Client.ID
	before := w.Charts.Value()[id]
	w.edits.add(Edit{
		Name: "the measure of a chart", Client: id,
		undo: atOnce(func() { w.putCharts(id, before) }), redo: atOnce(func() { w.putCharts(id, shown) }),
	})
	w.putCharts(id, shown)
}

// putCharts keeps what was chosen for a client; nothing chooses by itself again.
func (w *Workspace) putCharts(id assessment.ClientID, shown []assessment.MeasureID) {
	all := maps.Clone(w.Charts.Value())
	if all == nil {
		all = Charts{}
	}
	if all[id] = shown; shown == nil {
		delete(all, id)
	}
	w.Charts.Set(all)
	w.saveJSON(chartsSetting, all)
	w.Desk.Set(w.Desk.Value())
}
