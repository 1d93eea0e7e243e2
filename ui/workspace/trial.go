package workspace

import (
	"context"
	"slices"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// SetPrecaution records whether something about the client speaks against some
// drills.
func (w *Workspace) SetPrecaution(code assessment.PrecautionCode, reply assessment.FlagReply) {
	at := w.now()
	w.edit("precaution "+string(code), "a precaution", func(v assessment.Visit) assessment.Visit {
		v.Precautions = slices.DeleteFunc(slices.Clone(v.Precautions), func(a assessment.PrecautionAnswer) bool { return a.Code == code })
		if reply != assessment.NotAsked {
			v.Precautions = append(v.Precautions, assessment.PrecautionAnswer{Code: code, Reply: reply, At: at})
		}
		return v
	})
}

// SetCueTrial keeps the trial of cues as it is typed; nil removes it. More cues
// than a trial holds are refused.
func (w *Workspace) SetCueTrial(t *assessment.CueTrial) assessment.Problem {
	if t != nil && len(t.Runs) > assessment.MostCues+1 {
		return assessment.Problem{Refused: true, Text: "A trial holds a baseline and four cues. Remove one first."}
	}
	w.edit("cue trial", "the trial of cues", func(v assessment.Visit) assessment.Visit { v.CueTrial = t; return v })
	return assessment.Problem{}
}

// weighPause is how long typing rests before the drills are weighed anew.
const weighPause = 400 * time.Millisecond

// Weigh works out, once typing rests, whether anything left of the visit's
// protocol could still change the list of drills. The answer comes in Enough.
func (w *Workspace) Weigh() {
	if w.stopWeighing != nil {
		w.stopWeighing()
	}
	ctx, cancel := context.WithCancel(context.Background())
	stopTimer := w.loop.After(weighPause, func() {
		d := w.Desk.Value()
		if !d.HasVisit() || ctx.Err() != nil {
			return
		}
		p, table, library := w.Protocol(), w.catalogue, w.drills
		Run(ctx, w.loop, func(context.Context) (drill.Sufficiency, error) {
			return drill.Suffices(p, d.Summary, table, library), nil
		}, func(s drill.Sufficiency, _ error) { w.Enough.Set(s) })
	})
	w.stopWeighing = func() { cancel(); stopTimer() }
}
