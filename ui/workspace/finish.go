package workspace

import (
	"context"
	"slices"

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
	again := func(ended func(bool)) {
		w.change("Closing the visit", v, func(ctx context.Context) error { return w.store.CloseVisit(ctx, closing) },
			"The visit is closed.", "It can be reopened until midnight.", ended)
	}
	again(w.adding(Edit{
		Name: "closing the visit", Client: v.Client, redo: again,
		undo: func(ended func(bool)) { w.reopenVisit(v, ended) },
	}))
}

// ReopenVisit makes the closed visit a draft again, until midnight.
func (w *Workspace) ReopenVisit() {
	d := w.Desk.Value()
	if !d.HasVisit() || d.Editable() {
		return
	}
	w.reopenVisit(d.Visit(), func(bool) {})
}

func (w *Workspace) reopenVisit(v assessment.Visit, ended func(bool)) {
	at := w.now()
	w.change("Reopening the visit", v, func(ctx context.Context) error {
		return w.store.ReopenVisit(ctx, v.ID, at, w.Clinic.Value().Examiner)
	}, "The visit is open again.", "Its values can be changed.", ended)
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
	before := d.Value(m, k)
	again, problem := w.amending(m, k, text, reason)
	if problem.Refused {
		return problem
	}
	back, _ := w.amending(m, k, before, "The correction is taken back.")
	again(w.adding(Edit{Name: "correction of " + label(m, k), Client: d.History.Client.ID, undo: back, redo: again}))
	return assessment.Problem{}
}

// amending is one correction of the visit looked at. Nothing is overwritten: a
// correction that is taken back is another one.
func (w *Workspace) amending(m assessment.Measure, k assessment.Key, text, reason string) (step, assessment.Problem) {
	d := w.Desk.Value()
	a := assessment.Amending{
		Visit: d.Open, By: w.Clinic.Value().Examiner, Reason: reason,
		Observation: assessment.Observation{Key: k}, Remove: text == "", Text: m.Text(),
	}
	if !a.Remove {
		o, problem := m.Parse(text)
		if problem.Refused {
			return nil, problem
		}
		a.Observation = w.complete(m, k, o)
		a.Finding = assessment.Finding{Observation: a.Observation, Verdict: m.Grade(a.Observation, d.Visit().Subject(d.History.Client))}
	}
	v := d.Visit()
	return func(ended func(bool)) {
		w.amend(a, m, v, ended)
	}, assessment.Problem{}
}

// amend adds a correction to a closed visit, with what stood there until now.
func (w *Workspace) amend(a assessment.Amending, m assessment.Measure, v assessment.Visit, ended func(bool)) {
	k := a.Observation.Key
	a.At = w.now()
	a.Amendment = assessment.Amendment{At: a.At, By: a.By, Reason: a.Reason, Key: k}
	if before, ok := w.Desk.Value().Visit().Observation(k); ok {
		a.Amendment.Before = m.FormatWithUnit(before)
	}
	if !a.Remove {
		a.Amendment.After = m.FormatWithUnit(a.Observation)
	}
	w.change("Correcting the value", v, func(ctx context.Context) error { return w.store.AmendVisit(ctx, a) },
		"The value is corrected.", "The earlier value stays in the record.", ended)
}

// change does something to a visit in the store and reads the client anew.
func (w *Workspace) change(name string, v assessment.Visit, do func(context.Context) error, title, text string, ended func(bool)) {
	w.perform(name+" did not work.", do, func(ok bool) {
		if !ok {
			ended(false)
			return
		}
		w.edits.lookAt(v.Client, "") // what was typed into the visit is settled
		w.readAgain(v.Client, v.ID, func() {
			w.say(title, text)
			ended(true)
		})
	})
}

// readAgain reads a client anew and looks at one of the visits, or at the
// latest.
func (w *Workspace) readAgain(id assessment.ClientID, visit assessment.VisitID, then func()) {
	Run(context.Background(), w.loop, func(ctx context.Context) (assessment.History, error) {
		return w.history(ctx, id)
	}, func(h assessment.History, err error) {
		if err != nil {
			w.fail("The client could not be opened.", err)
			return
		}
		if !slices.ContainsFunc(h.Visits, func(v assessment.Visit) bool { return v.ID == visit }) {
			visit = latest(h)
		}
		w.lookAt(h, visit)
		then()
	})
}

// history reads a client with all visits.
func (w *Workspace) history(ctx context.Context, id assessment.ClientID) (assessment.History, error) {
	c, err := w.store.Client(ctx, id)
	if err != nil {
		return assessment.History{}, err
	}
	visits, err := w.store.Visits(ctx, id)
	return assessment.History{Client: c, Visits: visits}, err
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

// NothingToClose says why there is no visit to close.
func (w *Workspace) NothingToClose() {
	switch d := w.Desk.Value(); {
	case d == nil:
		w.noClient()
	case !d.HasVisit():
		w.noVisit()
	default:
		w.remark("This visit is closed.", "In Assess, A corrects a value of it, with a reason.")
	}
}
