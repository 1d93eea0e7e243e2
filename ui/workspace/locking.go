package workspace

import (
	"cmp"
	"context"
	"time"

	"stridewell/assessment"
)

// LockNow covers the window until it is opened again.
func (w *Workspace) LockNow() { w.lock(0) }

// lock covers the window, after so many minutes without a key.
func (w *Workspace) lock(after int) {
	if w.Place.Value() == AtLocked || w.Place.Value() == AtWelcome {
		return
	}
	if err := w.Flush(); err != nil {
		w.fail("The window was not locked: something typed is not saved yet.", err)
		return
	}
	w.beforeLock, w.lockedAfter = w.Place.Value(), after
	w.Dismiss()
	w.Place.Set(AtLocked)
}

// Unlock opens the window again: with the passphrase where there is one.
// refused is told why not.
func (w *Workspace) Unlock(text string, refused func(assessment.Problem)) {
	if w.Place.Value() != AtLocked {
		return
	}
	if w.Keeping.Value().Opens != ByPassphrase {
		w.reopen()
		return
	}
	Run(context.Background(), w.loop, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, w.records.Check(ctx, text)
	}, func(_ struct{}, err error) {
		if err != nil {
			e := assessment.Explain(err)
			refused(assessment.Problem{Refused: true, Text: e.What + " " + e.Next})
			return
		}
		w.reopen()
	})
}

func (w *Workspace) reopen() {
	w.Touch()
	w.Place.Set(cmp.Or(w.beforeLock, AtClients))
}

// Touch notes that somebody is at the keyboard.
func (w *Workspace) Touch() { w.touched = w.now() }

// lockWhenIdle locks the window when nobody was at the keyboard for long.
func (w *Workspace) lockWhenIdle() {
	minutes := w.Keeping.Value().IdleLock
	if minutes <= 0 || w.touched.IsZero() {
		return
	}
	if w.now().Sub(w.touched) >= time.Duration(minutes)*time.Minute {
		w.lock(minutes)
	}
}

// Locked is why a window is covered; the zero one covers records that are not
// open yet.
type Locked struct {
	Open  bool // the records are open behind the cover
	After int  // so many minutes without a key; 0 when it was asked for
	Visit bool // a visit is open
}

// Locked is why the window is covered now.
func (w *Workspace) Locked() Locked {
	return Locked{Open: true, After: w.lockedAfter, Visit: w.Desk.Value().Editable()}
}

// Title says it in a few words.
func (l Locked) Title() string {
	switch {
	case l.After > 0:
		return "Locked after " + Counted(l.After, "minute")
	case l.Open:
		return "Locked"
	default:
		return "Stridewell is locked"
	}
}

// Words say how the work stands, and what opens the page again.
func (l Locked) Words(protected bool) string {
	text := ""
	if l.Open {
		text = "Your work is saved. "
	}
	if l.Visit {
		text += "The open visit goes on. "
	}
	if protected {
		return text + "The passphrase opens it, or the printed recovery code."
	}
	return text + "Enter opens it: these records have no passphrase."
}
