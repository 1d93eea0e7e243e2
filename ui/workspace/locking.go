package workspace

import (
	"cmp"
	"context"
	"time"

	"stridewell/assessment"
)

// LockNow covers the window until it is opened again.
func (w *Workspace) LockNow() {
	if w.Place.Value() == AtLocked || w.Place.Value() == AtWelcome {
		return
	}
	if err := w.Flush(); err != nil {
		w.fail("The window was not locked: something typed is not saved yet.", err)
		return
	}
	w.beforeLock = w.Place.Value()
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
		w.LockNow()
	}
}
