package workspace

import (
	"context"
	"slices"
	"time"

	"stridewell/assessment"
)

// upkeepEvery is how often it is looked whether a backup is due while the
// window stays open, and how soon one that failed is tried again.
const upkeepEvery = time.Hour

// upkeep sees to the backups of a window that stays open for days.
func (w *Workspace) upkeep() {
	if w.records.Backup == nil || w.Keeping.Value().Folder == "" || w.now().Sub(w.lookedAfter) < upkeepEvery {
		return
	}
	w.lookedAfter = w.now()
	w.seeToBackups()
}

// A Recovery is what was found after a program that was ended in the middle.
type Recovery struct {
	Unclean bool      // it was: a crash, a power cut
	Drafts  int       // open visits that were being typed
	Last    time.Time // when the last of them was saved
}

// tellRecovered says what the records hold of a program that was ended in the
// middle, and reports whether it was.
func (w *Workspace) tellRecovered() bool {
	if w.records.Recovered == nil {
		return false
	}
	r := w.records.Recovered()
	if !r.Unclean {
		return false
	}
	text := "No visit was open. The records were checked and are whole."
	if r.Drafts > 0 {
		text = Counted(r.Drafts, "open visit") + ", saved last at " + spokenTime(r.Last, w.now()) +
			". Open the client to go on; at most the last second of typing is missing. The records were checked and are whole."
	}
	w.Notice.Set(Notice{Kind: Question, Aside: true, Title: "Stridewell was not closed last time. Everything saved is here.", Text: text})
	return true
}

// offerProtection suggests once that the records are protected: when the first
// client of the clinic's own is in them, and not before.
func (w *Workspace) offerProtection() {
	k := w.Keeping.Value()
	if w.records.Opening == nil || k.Offered || k.Opens != Plainly {
		return
	}
	w.keep(func(k *Keeping) { k.Offered = true })
	w.Notice.Set(Notice{
		Kind: Question, Aside: true, Title: "Protect the records?",
		Text: "They hold a client of your own now, and who has this computer can read them. Ctrl R, then “Protect the records”: it takes a minute.",
	})
}

// ownClients reports whether the records hold somebody besides the practice
// clinic.
func ownClients(ctx context.Context, s assessment.Store) (bool, error) {
	lines, err := s.Clients(ctx, assessment.ClientQuery{})
	return slices.ContainsFunc(lines, func(l assessment.ClientLine) bool { return !l.Client.Practice }), err
}
