package workspace

import (
	"slices"

	"stridewell/assessment"
)

// Doubt is the question about the value or the unfinished text under a key,
// with what one key would take instead.
func (d *Desk) Doubt(m assessment.Measure, k assessment.Key) (assessment.Doubt, bool) {
	if p := d.Problem(m, k); p.Refused {
		return assessment.Doubt{
			Key: k, Question: p.Text, Instead: []assessment.Replacement{{Key: k, Text: p.Instead}}, Use: "use " + p.Instead,
		}, p.Instead != ""
	}
	i := slices.IndexFunc(d.Doubts, func(q assessment.Doubt) bool { return q.Key == k })
	if i < 0 {
		return assessment.Doubt{}, false
	}
	return d.Doubts[i], true
}

// TakeInstead records what the question under a key proposes.
func (w *Workspace) TakeInstead(k assessment.Key) {
	m, known := w.catalogue.Measure(k.Measure)
	if !known || !w.Desk.Value().Editable() {
		return
	}
	q, ok := w.Desk.Value().Doubt(m, k)
	if !ok || len(q.Instead) == 0 {
		return
	}
	w.Settle()
	for _, r := range q.Instead {
		w.Record(r.Key, r.Text)
	}
	w.Settle()
}

// KeepAsTyped answers the question under a key: the value was looked at and is
// right. What could not be read cannot be kept.
func (w *Workspace) KeepAsTyped(k assessment.Key) {
	m, known := w.catalogue.Measure(k.Measure)
	if !known || !w.Desk.Value().Editable() {
		return
	}
	if _, ok := w.Desk.Value().Visit().Observation(k); !ok {
		w.remark("It is not a value of "+m.Name+".", "Take what is proposed, or type it again.")
		return
	}
	if _, ok := w.Desk.Value().Doubt(m, k); ok {
		w.ChangeHow(k, "kept as typed", func(o *assessment.Observation) { o.Kept = true })
	}
}
