package workspace

import (
	"cmp"
	"maps"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// Charted chooses the measures whose course is shown first. What was chosen for
// the client goes before; then the first visit decides, and a later one fills
// only the places it left empty: a chart keeps its place from visit to visit.
func (w *Workspace) Charted(most int) []assessment.Measure {
	d := w.Desk.Value()
	if d == nil {
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
	for _, v := range d.History.Visits {
		if len(chosen) == most {
			break
		}
		for _, m := range w.telling(d.History, v, most-2) {
			add(m, true)
		}
	}
	return chosen
}

// telling lists the measures of a visit, those that say most first: the gravest
// finding, the one most drills were given for, further findings up to a number,
// cadence and the worst pain, and the rest.
func (w *Workspace) telling(h assessment.History, v assessment.Visit, findings int) []assessment.Measure {
	summary, _ := assessment.Summarise(w.catalogue, h, v.ID)
	var adverse []assessment.Measure
	for _, f := range summary.Ranked(assessment.Mobility, assessment.Endurance, assessment.Technique) {
		same := func(m assessment.Measure) bool { return m.ID == f.Measure.ID }
		if f.Verdict.Grade.Adverse() && f.Measure.Trended() && !slices.ContainsFunc(adverse, same) {
			adverse = append(adverse, f.Measure)
		}
	}
	if len(adverse) > 2 {
		plan := drill.Effective(summary, w.drills)
		given := func(m assessment.Measure) int { return len(w.drills.Serving(summary, plan, m.ID)) }
		slices.SortStableFunc(adverse[1:], func(a, b assessment.Measure) int { return cmp.Compare(given(b), given(a)) })
	}
	list := slices.Clone(adverse[:max(min(len(adverse), findings), 0)])
	for _, id := range []assessment.MeasureID{catalogue.Cadence, catalogue.PainWorst} {
		if m, known := w.catalogue.Measure(id); known && Took(v, m) {
			list = append(list, m)
		}
	}
	list = append(list, adverse...)
	for _, m := range w.catalogue.Measures() {
		if Took(v, m) {
			list = append(list, m)
		}
	}
	return list
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
		if Took(v, m) {
			n++
		}
	}
	return n
}

// Took reports whether a visit has a value of a measure.
func Took(v assessment.Visit, m assessment.Measure) bool {
	return slices.ContainsFunc(v.Observations, func(o assessment.Observation) bool { return o.Measure == m.ID })
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
