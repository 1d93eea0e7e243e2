package intake

import (
	"context"
	"slices"
	"time"

	"stridewell/assessment"
)

// visit adds a visit unless the client has it: the same id, or for a visit
// without one, the same day.
func (w *work) visit(ctx context.Context, c assessment.Client, v Visit, there map[assessment.VisitID]assessment.Date) error {
	line := Line{Row: v.Row, What: "visit", ID: string(v.Visit.ID)}
	if v.Visit.ID != "" {
		if _, known := there[v.Visit.ID]; known {
			line.Action = Known
			w.report(line)
			return nil
		}
	} else {
		for id, day := range there {
			if day == v.Visit.Date {
				line.Action, line.ID, line.Words = Known, string(id), "a visit of that day is there"
				w.report(line)
				return nil
			}
		}
		v.Visit.ID = assessment.VisitID(assessment.NewID(w.Now()))
		line.ID = string(v.Visit.ID)
	}
	there[v.Visit.ID] = v.Visit.Date
	w.report(line)
	if w.Try {
		return nil
	}
	return w.write(ctx, c, v)
}

// write writes a visit through the calls that a clinician's work makes.
func (w *work) write(ctx context.Context, c assessment.Client, v Visit) error {
	draft, closed := v.Visit, v.Visit.State == assessment.Closed
	draft.Closed, draft.Catalogue, draft.Findings, draft.Amendments = time.Time{}, "", nil, nil
	draft.State, draft.Revision = assessment.Open, max(1, draft.Revision)
	for _, a := range v.Visit.Amendments {
		draft = draft.Without(a.Key) // it is amended into place below
	}
	if err := w.Store.SaveDraft(ctx, draft); err != nil || !closed {
		return err
	}
	closing := assessment.Closing{
		Visit: v.Visit.ID, At: v.Visit.Closed, By: v.Visit.Examiner, Catalogue: v.Visit.Catalogue, Texts: w.firstTexts(v),
	}
	if v.Visit.Catalogue == "" { // never graded: it is graded now
		closing.Catalogue = w.Catalogue.Revision()
		closing.Findings = assessment.Findings(w.Catalogue, c, draft)
	}
	for _, f := range v.Visit.Findings {
		if _, there := draft.Observation(f.Observation.Key); there {
			closing.Findings = append(closing.Findings, f)
		}
	}
	if err := w.Store.CloseVisit(ctx, closing); err != nil {
		return err
	}
	for _, a := range v.Visit.Amendments {
		if err := w.Store.AmendVisit(ctx, v.amending(a)); err != nil {
			return err
		}
	}
	return nil
}

// firstTexts are the definitions of the closing: the first of each measure, or
// those of the table where the file has none.
func (w *work) firstTexts(v Visit) []assessment.Text {
	var texts []assessment.Text
	for _, o := range v.Visit.Observations {
		if slices.ContainsFunc(texts, func(t assessment.Text) bool { return t.Measure == o.Measure }) {
			continue
		}
		if t, found := v.text(o.Measure, false); found {
			texts = append(texts, t)
		} else if m, known := w.Catalogue.Measure(o.Measure); known {
			texts = append(texts, m.Text())
		}
	}
	return texts
}

// text finds the first or the last definition of a measure.
func (v Visit) text(id assessment.MeasureID, last bool) (found assessment.Text, ok bool) {
	for _, t := range v.Texts {
		if t.Measure == id && (!ok || last) {
			found, ok = t, true
		}
	}
	return found, ok
}

// amending makes the correction that an amendment was. The value of a key that
// was corrected twice is the last one both times: the earlier stands in words.
func (v Visit) amending(a assessment.Amendment) assessment.Amending {
	o, stays := v.Visit.Observation(a.Key)
	if !stays {
		o.Key = a.Key
	}
	t, _ := v.text(a.Key.Measure, true)
	out := assessment.Amending{
		Visit: v.Visit.ID, At: a.At, By: a.By, Reason: a.Reason, Observation: o, Remove: !stays, Text: t, Amendment: a,
		Finding: assessment.Finding{Observation: o},
	}
	for _, f := range v.Visit.Findings {
		if f.Observation.Key == a.Key {
			out.Finding = f
		}
	}
	return out
}
