package workspace

import (
	"context"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// CloseVisit ends the visit: its values become observations and keep the
// grades they have now. It can be reopened until midnight.
func (w *Workspace) CloseVisit() {
	d := w.Desk.Value()
	if !d.Editable() {
		return
	}
	plan := drill.Effective(d.Summary, w.drills)
	if running := drill.EffectiveRunning(d.Summary); running.Kind != assessment.NoRunPlan {
		plan.Running = &running
	}
	w.edit("", "closing", func(v assessment.Visit) assessment.Visit { v.Plan = plan; return v })
	if err := w.Flush(); err != nil {
		w.fail("The visit was not closed.", err)
		return
	}
	v := w.Desk.Value().Visit()
	closing := assessment.Closing{
		Visit: v.ID, At: w.now(), By: v.Examiner, Catalogue: w.catalogue.Revision(),
		Findings: assessment.Findings(w.catalogue, d.History.Client, v), Texts: w.texts(v),
	}
	w.change("Closing the visit", v, func(ctx context.Context) error { return w.store.CloseVisit(ctx, closing) },
		"The visit is closed.", "It can be reopened until midnight.")
}

// ReopenVisit makes the closed visit a draft again, until midnight.
func (w *Workspace) ReopenVisit() {
	d := w.Desk.Value()
	if !d.HasVisit() || d.Editable() {
		return
	}
	v, at := d.Visit(), w.now()
	w.change("Reopening the visit", v, func(ctx context.Context) error {
		return w.store.ReopenVisit(ctx, v.ID, at, w.Clinic.Value().Examiner)
	}, "The visit is open again.", "Its values can be changed.")
}

// Amend corrects a value of a closed visit, with a reason. An empty text
// removes the value. A problem says why nothing was changed.
func (w *Workspace) Amend(k assessment.Key, text, reason string) assessment.Problem {
	d := w.Desk.Value()
	m, known := w.catalogue.Measure(k.Measure)
	if !known || !d.HasVisit() {
		return assessment.Problem{}
	}
	if reason == "" {
		return assessment.Problem{Refused: true, Text: "A correction needs a reason. Type why the value changes."}
	}
	a := assessment.Amending{
		Visit: d.Open, At: w.now(), By: w.Clinic.Value().Examiner, Reason: reason,
		Observation: assessment.Observation{Key: k}, Remove: text == "", Text: m.Text(),
	}
	a.Amendment = assessment.Amendment{At: a.At, By: a.By, Reason: reason, Key: k}
	if before, ok := d.Visit().Observation(k); ok {
		a.Amendment.Before = m.FormatWithUnit(before)
	}
	if !a.Remove {
		o, problem := m.Parse(text)
		if problem.Refused {
			return problem
		}
		a.Observation = w.complete(m, k, o)
		a.Finding = assessment.Finding{Observation: a.Observation, Verdict: m.Grade(a.Observation, d.Visit().Subject(d.History.Client))}
		a.Amendment.After = m.FormatWithUnit(a.Observation)
	}
	w.change("Correcting the value", d.Visit(), func(ctx context.Context) error { return w.store.AmendVisit(ctx, a) },
		"The value is corrected.", "The earlier value stays in the record.")
	return assessment.Problem{}
}

// change does something to a visit in the store and reads the client anew.
func (w *Workspace) change(name string, v assessment.Visit, do func(context.Context) error, title, text string) {
	client := w.Desk.Value().History.Client.ID
	work(w, name, func(ctx context.Context) (assessment.History, error) {
		if err := do(ctx); err != nil {
			return assessment.History{}, err
		}
		c, err := w.store.Client(ctx, client)
		if err != nil {
			return assessment.History{}, err
		}
		visits, err := w.store.Visits(ctx, client)
		return assessment.History{Client: c, Visits: visits}, err
	}, func(h assessment.History) {
		w.edits = edits{}
		w.Desk.Set(w.newDesk(h, v.ID))
		w.say(title, text)
	})
}

// texts are the definitions of everything the visit holds.
func (w *Workspace) texts(v assessment.Visit) []assessment.Text {
	seen := map[assessment.MeasureID]bool{}
	var texts []assessment.Text
	for _, o := range v.Observations {
		if m, ok := w.catalogue.Measure(o.Measure); ok && !seen[m.ID] {
			seen[m.ID] = true
			texts = append(texts, m.Text())
		}
	}
	return texts
}
