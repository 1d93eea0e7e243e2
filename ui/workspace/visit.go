package workspace

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// StartVisit begins a visit today and goes to its form. An open visit is gone
// on with instead.
func (w *Workspace) StartVisit() {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	for _, v := range d.History.Visits {
		if v.State == assessment.Open {
			w.OpenVisit(v.ID)
			w.Go(AtAssess)
			return
		}
	}
	v := assessment.Visit{
		ID: assessment.VisitID(assessment.NewID(w.now())), Client: d.History.Client.ID,
		State: assessment.Open, Revision: 1, Date: w.Today(), Started: w.now(),
		Examiner: w.Clinic.Value().Examiner, Precautions: d.History.Precautions(),
	}
	if n := len(d.History.Visits); n > 0 && len(d.History.Visits[n-1].Observations) > 0 {
		v.Protocol = catalogue.FollowUp
	}
	h := d.History
	h.Visits = append(slices.Clone(h.Visits), v)
	w.lookAt(h, v.ID)
	w.saveDraft(v)
	w.edits.add(w.beginning(v))
	w.Go(AtAssess)
}

// beginning is the edit that began a visit. Taking it back throws away a draft
// with nothing in it, for everything typed is taken back before; the log keeps
// that it was begun and that it was thrown away.
func (w *Workspace) beginning(v assessment.Visit) Edit {
	return Edit{
		Name: "beginning the visit", Client: v.Client, begins: v.ID,
		undo: func(ended func(bool)) {
			v = w.Desk.Value().Visit()
			w.perform("The visit was not taken back.", func(ctx context.Context) error { return w.store.DiscardDraft(ctx, v.ID) }, func(ok bool) {
				ended(ok) // before another visit is looked at
				if !ok {
					return
				}
				w.readAgain(v.Client, "", func() {
					if w.Place.Value().NeedsVisit() {
						w.Go(AtOverview)
					}
					w.say("The visit is taken back.", "As if it had not been begun; the log keeps both. Ctrl Y begins it again.")
				})
			})
		},
		redo: func(ended func(bool)) {
			w.perform("The visit was not begun again.", func(ctx context.Context) error { return w.store.SaveDraft(ctx, v) }, func(ok bool) {
				if !ok {
					ended(false)
					return
				}
				w.readAgain(v.Client, v.ID, func() {
					w.Go(AtAssess)
					ended(true)
				})
			})
		},
	}
}

// OpenVisit looks at another visit of the open client.
func (w *Workspace) OpenVisit(id assessment.VisitID) {
	d := w.Desk.Value()
	if d == nil || d.Open == id {
		return
	}
	w.lookAt(d.History, id)
}

// lookAt puts a client with one of the visits on the desk.
func (w *Workspace) lookAt(h assessment.History, v assessment.VisitID) {
	w.edits.lookAt(h.Client.ID, v)
	w.Desk.Set(w.newDesk(h, v))
}

func (w *Workspace) saveDraft(v assessment.Visit) {
	w.saver.change("visit "+string(v.ID), func(ctx context.Context) error { return w.store.SaveDraft(ctx, v) })
}

// edit changes the open visit, notes the change for undo and commits it soon.
func (w *Workspace) edit(subject, name string, change func(assessment.Visit) assessment.Visit) {
	d := w.Desk.Value()
	if !d.Editable() {
		w.fail("Nothing was changed.", assessment.ErrClosed)
		return
	}
	before := d.Visit()
	after := catalogue.WithEstimates(before, change(before), d.History.Client, w.Protocol().Items)
	w.edits.add(Edit{
		Subject: subject, Name: name, Client: before.Client, Visit: before.ID, before: before,
		undo: atOnce(func() { w.put(before) }), redo: atOnce(func() { w.put(after) }),
	})
	w.put(after)
}

// put replaces the open visit by a state of it.
func (w *Workspace) put(v assessment.Visit) {
	d := w.Desk.Value()
	v.Revision = d.Visit().Revision + 1
	h := d.History
	h.Visits = slices.Clone(h.Visits)
	h.Visits[d.at()] = v
	w.Desk.Set(w.newDesk(h, d.Open))
	w.saveDraft(v)
}

// Record takes the text typed for a key. What cannot be read as a value is
// kept as it is and shown with the problem; an empty text removes the value.
func (w *Workspace) Record(k assessment.Key, text string) assessment.Problem {
	m, ok := w.catalogue.Measure(k.Measure)
	if !ok {
		return assessment.Problem{}
	}
	text = strings.TrimSpace(text)
	o, problem := assessment.Observation{}, assessment.Problem{}
	if text != "" {
		o, problem = m.Parse(text)
	}
	w.edit(k.String(), w.recordName(m, k, text, problem), func(v assessment.Visit) assessment.Visit {
		v = v.Without(k)
		v = withoutMark(v, k)
		switch {
		case text == "":
			return v
		case problem.Refused:
			v.Unfinished = append(v.Unfinished, assessment.Unfinished{Key: k, Text: text})
			return v
		default:
			return v.With(w.complete(m, k, o))
		}
	})
	return problem
}

// withoutMark drops unfinished text and the reason for leaving a value out.
func withoutMark(v assessment.Visit, k assessment.Key) assessment.Visit {
	v.Unfinished = slices.DeleteFunc(slices.Clone(v.Unfinished), func(u assessment.Unfinished) bool { return u.Key == k })
	v.NotDone = slices.DeleteFunc(slices.Clone(v.NotDone), func(n assessment.NotDone) bool { return n.Key == k })
	return v
}

// complete fills in how a value was taken: as it was a moment ago, as at the
// previous visit, or in the measure's usual way.
func (w *Workspace) complete(m assessment.Measure, k assessment.Key, value assessment.Observation) assessment.Observation {
	d := w.Desk.Value()
	how, known := d.Visit().Observation(k)
	if !known {
		how = w.usual(m, k)
	}
	how.Key, how.Number, how.Choice = k, value.Number, value.Choice
	how.Unit, how.Rater, how.Kept = m.Unit.UCUM, d.Visit().Examiner, false
	return how
}

// usual is how a value of the measure is taken unless the clinician says
// otherwise: the other side of this visit, the previous visit, the first
// method of the table.
func (w *Workspace) usual(m assessment.Measure, k assessment.Key) assessment.Observation {
	d := w.Desk.Value()
	other := k
	other.Side = k.Side.Other()
	o, ok := d.Visit().Observation(other)
	if !ok || other == k {
		o, _, ok = d.Before(k)
	}
	if ok {
		return assessment.Observation{Method: o.Method, Definition: o.Definition}
	}
	var how assessment.Observation
	if len(m.Methods) > 0 {
		how.Method = m.Methods[0]
	}
	if len(m.Definitions) > 0 {
		how.Definition = m.Definitions[0].Code
	}
	return how
}

// How is how the value under a key was taken, or would be.
func (w *Workspace) How(k assessment.Key) assessment.Observation {
	m, ok := w.catalogue.Measure(k.Measure)
	if !ok || w.Desk.Value() == nil {
		return assessment.Observation{}
	}
	if o, ok := w.Desk.Value().Visit().Observation(k); ok {
		return o
	}
	return w.usual(m, k)
}

// ChangeHow changes method, definition, validity, stop reason or note of a
// recorded value. Without a value there is nothing to change.
func (w *Workspace) ChangeHow(k assessment.Key, what string, change func(*assessment.Observation)) {
	o, ok := w.Desk.Value().Visit().Observation(k)
	m, known := w.catalogue.Measure(k.Measure)
	if !ok || !known {
		w.remark("Type the value first.", "Then say how it was taken.")
		return
	}
	change(&o)
	w.edit(k.String()+" "+what, label(m, k)+", "+what, func(v assessment.Visit) assessment.Visit { return v.With(o) })
}

// Same records the value of the previous visit.
func (w *Workspace) Same(k assessment.Key) {
	d := w.Desk.Value()
	m, known := w.catalogue.Measure(k.Measure)
	if d == nil || !known {
		return
	}
	before, _, ok := d.Before(k)
	if !ok {
		w.remark("There is no earlier value.", "Type today's.")
		return
	}
	text := before.Choice
	if text == "" {
		text = m.Format(before)
	}
	w.Record(k, text)
}

// LeaveOut notes that a value was not taken and why.
func (w *Workspace) LeaveOut(k assessment.Key, why assessment.NotDoneReason) {
	m, ok := w.catalogue.Measure(k.Measure)
	if !ok {
		return
	}
	w.edit("", label(m, k)+" not done", func(v assessment.Visit) assessment.Visit {
		v = withoutMark(v.Without(k), k)
		v.NotDone = append(v.NotDone, assessment.NotDone{Key: k, Reason: why})
		return v
	})
}

// SetNote keeps the notes of the visit as they are typed.
func (w *Workspace) SetNote(text string) {
	w.edit("note", "the notes", func(v assessment.Visit) assessment.Visit { v.Note = text; return v })
}

// SetExaminer chooses who examines: the rater of what is recorded from now on.
func (w *Workspace) SetExaminer(name string) {
	w.edit("examiner", "the examiner", func(v assessment.Visit) assessment.Visit { v.Examiner = name; return v })
}

// SetNextReview plans the next visit; the zero date plans none.
func (w *Workspace) SetNextReview(day assessment.Date) {
	w.edit("review", "the next review", func(v assessment.Visit) assessment.Visit { v.NextReview = day; return v })
}

func label(m assessment.Measure, k assessment.Key) string {
	words := []string{strings.ToLower(m.Name[:1]) + m.Name[1:]}
	if k.Side != assessment.NoSide {
		words = append(words, k.Side.String())
	}
	if k.Moment == assessment.Late {
		words = append(words, k.Moment.String())
	}
	return strings.Join(words, " ")
}

func (w *Workspace) recordName(m assessment.Measure, k assessment.Key, text string, p assessment.Problem) string {
	before := w.Desk.Value().Value(m, k)
	if last := w.edits.last(); last != nil && last.Subject == k.String() {
		before = w.Desk.Value().textBefore(m, k, *last)
	}
	after := text
	if o, problem := m.Parse(text); !problem.Refused && !p.Refused {
		after = m.FormatWithUnit(o)
	}
	if o, problem := m.Parse(before); !problem.Refused {
		before = m.FormatWithUnit(o)
	}
	return fmt.Sprintf("%s %s → %s", label(m, k), cmp.Or(before, "–"), cmp.Or(after, "–"))
}

// textBefore is what a field showed before an edit.
func (d *Desk) textBefore(m assessment.Measure, k assessment.Key, e Edit) string {
	earlier := Desk{Summary: assessment.Summary{Visit: e.before}}
	return earlier.Value(m, k)
}
