package workspace

import (
	"context"
	"slices"

	"stridewell/assessment"
)

// lay puts the clinic's overlays over the program's tables. What cannot be read
// is left out and said.
func (w *Workspace) lay(overlays []assessment.Overlay) {
	laid, faults := w.tables.With(overlays)
	for _, err := range faults {
		w.fail("One of the clinic's own values is left out.", err)
	}
	w.catalogue, w.drills = laid.Catalogue.WithOwnErrors(w.ownErrors), laid.Drills
	w.Laid.Set(overlays)
}

// A WouldChange is a finding that an overlay would give another grade, with
// whose it is.
type WouldChange struct {
	Client assessment.Client
	assessment.Regrading
}

// WouldChange works out, before an overlay is applied, which findings of all
// clients it would give another grade, those of open visits first. Closed
// visits keep the verdict they were given, and say so.
func (w *Workspace) WouldChange(o assessment.Overlay, then func([]WouldChange)) assessment.Problem {
	laid, faults := w.tables.Catalogue.With(append(slices.Clone(w.Laid.Value()), o))
	if len(faults) > 0 {
		return assessment.Problem{Refused: true, Text: faults[len(faults)-1].Error()}
	}
	now := w.catalogue
	work(w, "Looking for findings that would change", func(ctx context.Context) ([]WouldChange, error) {
		var open, kept []WouldChange
		err := w.eachHistory(ctx, func(h assessment.History) {
			for _, r := range assessment.Regradings(now, laid, []assessment.History{h}) {
				if r.Kept {
					kept = append(kept, WouldChange{h.Client, r})
				} else {
					open = append(open, WouldChange{h.Client, r})
				}
			}
		})
		return append(open, kept...), err
	}, then)
	return assessment.Problem{}
}

// eachHistory reads every client with all visits, one in memory at a time.
func (w *Workspace) eachHistory(ctx context.Context, do func(assessment.History)) error {
	count, err := w.store.ClientCount(ctx)
	if err != nil {
		return err
	}
	lines, err := w.store.Clients(ctx, assessment.ClientQuery{Limit: count})
	if err != nil {
		return err
	}
	for _, l := range lines {
		if err := ctx.Err(); err != nil {
			return err
		}
		visits, err := w.store.Visits(ctx, l.Client.ID)
		if err != nil {
			return err
		}
		do(assessment.History{Client: l.Client, Visits: visits})
	}
	return nil
}

// LayOverlay keeps an overlay and grades with it from now on. A problem says
// what it lacks.
func (w *Workspace) LayOverlay(o assessment.Overlay) assessment.Problem {
	return w.layOverlay(o, func() {
		if o.Withdrawn {
			w.say("The program's own value counts again.", "Closed visits keep the verdict they were given.")
			return
		}
		w.say("The clinic's own value counts from now on.", "Closed visits keep the verdict they were given.")
	})
}

// layOverlay keeps an overlay; then is called once it counts.
func (w *Workspace) layOverlay(o assessment.Overlay, then func()) assessment.Problem {
	o.At = w.now()
	if text := o.Complete(); text != "" {
		return assessment.Problem{Refused: true, Text: text}
	}
	all := append(slices.Clone(w.Laid.Value()), o)
	if _, faults := w.tables.With([]assessment.Overlay{o}); len(faults) > 0 {
		return assessment.Problem{Refused: true, Text: faults[0].Error()}
	}
	note := w.adding(Edit{
		Name: "the clinic's own value",
		undo: func(ended func(bool)) { w.saveOverlay(w.unlaid(o, all), ended) },
		redo: func(ended func(bool)) { w.saveOverlay(o, ended) },
	})
	w.saveOverlay(o, func(ok bool) {
		note(ok)
		if ok {
			then()
		}
	})
	return assessment.Problem{}
}

// unlaid is what takes an overlay back, as the last of all: the one of the
// subject that counted before, or its withdrawal.
func (w *Workspace) unlaid(o assessment.Overlay, all []assessment.Overlay) assessment.Overlay {
	for _, before := range assessment.Standing(all[:len(all)-1]) {
		if before.Kind == o.Kind && before.Subject == o.Subject {
			return before
		}
	}
	o.Withdrawn = true
	return o
}

// saveOverlay adds an overlay, of this moment, and grades with it.
func (w *Workspace) saveOverlay(o assessment.Overlay, ended func(bool)) {
	o.At = w.now()
	w.perform("The clinic's own value was not kept.", func(ctx context.Context) error { return w.store.SaveOverlay(ctx, o) }, func(ok bool) {
		if ok {
			w.lay(append(slices.Clone(w.Laid.Value()), o))
			if d := w.Desk.Value(); d != nil {
				w.Desk.Set(w.newDesk(d.History, d.Open))
			}
		}
		ended(ok)
	})
}
