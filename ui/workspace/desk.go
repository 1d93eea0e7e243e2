package workspace

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// A Desk is the open client with the visit that is looked at. It is replaced,
// never changed, so a screen may keep it.
type Desk struct {
	History  assessment.History
	Open     assessment.VisitID // the visit looked at; empty when there is none
	Summary  assessment.Summary // of that visit
	Proposal drill.Proposal
	Plan     assessment.Plan    // as decided, or as proposed
	Doubts   []assessment.Doubt // about what was recorded
}

// HasVisit reports whether a visit is looked at.
func (d *Desk) HasVisit() bool { return d != nil && d.Open != "" }

// Visit is the visit looked at, or the zero visit.
func (d *Desk) Visit() assessment.Visit { return d.Summary.Visit }

// Editable reports whether the visit looked at is an open draft.
func (d *Desk) Editable() bool { return d.HasVisit() && d.Visit().State == assessment.Open }

// Value is what a field shows for a key: the text typed and not understood
// yet, or the value as recorded.
func (d *Desk) Value(m assessment.Measure, k assessment.Key) string {
	for _, u := range d.Visit().Unfinished {
		if u.Key == k {
			return u.Text
		}
	}
	if o, ok := d.Visit().Observation(k); ok {
		if m.Chosen() {
			return o.Choice
		}
		return m.Format(o)
	}
	return ""
}

// Problem is what there is to say about the text under a key.
func (d *Desk) Problem(m assessment.Measure, k assessment.Key) assessment.Problem {
	text := d.Value(m, k)
	if text == "" {
		return assessment.Problem{}
	}
	_, p := m.Parse(text)
	return p
}

// Waiting are the drills that were put on the plan and are kept off it by an
// answer that was given since.
func (d *Desk) Waiting() []assessment.PlannedDrill {
	if !d.Editable() || !d.Visit().Plan.Decided {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(d.Visit().Plan.Drills), func(p assessment.PlannedDrill) bool {
		return slices.ContainsFunc(d.Plan.Drills, func(on assessment.PlannedDrill) bool { return on.Drill == p.Drill })
	})
}

// Before is the most recent earlier value under a key.
func (d *Desk) Before(k assessment.Key) (assessment.Observation, assessment.Visit, bool) {
	at := d.at()
	for _, v := range slices.Backward(d.History.Visits[:max(at, 0)]) {
		if o, ok := v.Observation(k); ok {
			return o, v, true
		}
	}
	return assessment.Observation{}, assessment.Visit{}, false
}

// at is the index of the visit looked at, or -1.
func (d *Desk) at() int {
	return slices.IndexFunc(d.History.Visits, func(v assessment.Visit) bool { return v.ID == d.Open })
}

func (w *Workspace) newDesk(h assessment.History, open assessment.VisitID) *Desk {
	if o, before := w.Options.Value(), w.Desk.Value(); o.Drill != "" && (before == nil || before.Open != open) {
		o.Drill = "" // one drill alone is asked for at one visit
		w.Options.Set(o)
	}
	d := &Desk{History: h, Open: open}
	summary, ok := assessment.Summarise(w.catalogue, h, open)
	if !ok {
		d.Open = ""
		return d
	}
	d.Summary = summary
	d.Proposal = drill.Propose(summary, w.drills)
	d.Plan = d.Proposal.Effective(summary, w.drills)
	d.Doubts = assessment.Doubts(w.catalogue, h, open)
	return d
}
