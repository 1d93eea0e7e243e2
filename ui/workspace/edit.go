package workspace

import (
	"context"
	"slices"

	"stridewell/assessment"
)

// An Edit is one change that can be undone, whatever was changed. Typing in one
// field is one edit.
type Edit struct {
	Subject string // what was edited; edits in a row of the same subject are one
	Name    string // as shown: "hip extension left 4° → 9°"
	// Client and Visit say where it belongs: it is forgotten once another client
	// or another visit is looked at. Empty, it can be undone everywhere.
	Client assessment.ClientID
	Visit  assessment.VisitID

	// begins is the visit that an edit began. Once another visit is looked at, it
	// stays begun: what was typed into it can no longer be taken back first.
	begins assessment.VisitID

	undo, redo step
	before     assessment.Visit // of an edit of a visit: what the name of the next one begins with
}

// A step puts things as they were before an edit, or as they were after it. It
// calls ended when it has; false says that nothing was changed.
type step func(ended func(ok bool))

// atOnce is a step that is done when it returns.
func atOnce(f func()) step {
	return func(ended func(bool)) {
		f()
		ended(true)
	}
}

// edits is what can be undone and redone.
type edits struct {
	done, undone []*Edit
	ever         int  // how many there were since the start
	stepping     bool // one is being undone or redone
}

const maxEdits = 500

func (e *edits) add(edit Edit) {
	e.undone = nil
	e.ever++
	if last := e.last(); last != nil && edit.Subject != "" && last.Subject == edit.Subject {
		edit.before, edit.undo = last.before, last.undo
		*last = edit
		return
	}
	e.done = append(e.done, &edit)
	if len(e.done) > maxEdits {
		e.done = e.done[1:]
	}
}

func (e *edits) last() *Edit {
	if len(e.done) == 0 {
		return nil
	}
	return e.done[len(e.done)-1]
}

// settle ends the run of the last edit: the next one stands alone.
func (e *edits) settle() {
	if last := e.last(); last != nil {
		last.Subject = ""
	}
}

// lookAt forgets the edits that belong elsewhere: to another client, or to
// another visit.
func (e *edits) lookAt(client assessment.ClientID, visit assessment.VisitID) {
	elsewhere := func(edit *Edit) bool {
		return edit.Client != "" && edit.Client != client || edit.Visit != "" && edit.Visit != visit
	}
	begun := func(edit *Edit) bool { return elsewhere(edit) || edit.begins != "" && edit.begins != visit }
	e.done = slices.DeleteFunc(e.done, begun)
	var back []assessment.VisitID // begun, and taken back: redo begins them again before what was typed
	for _, edit := range e.undone {
		if edit.begins != "" && edit.Client == client {
			back = append(back, edit.begins)
		}
	}
	e.undone = slices.DeleteFunc(e.undone, func(edit *Edit) bool { return elsewhere(edit) && !slices.Contains(back, edit.Visit) })
}

// Undo takes back the last edit.
func (w *Workspace) Undo() {
	w.step(&w.edits.done, &w.edits.undone, func(e *Edit) step { return e.undo })
}

// Redo brings it back.
func (w *Workspace) Redo() {
	w.step(&w.edits.undone, &w.edits.done, func(e *Edit) step { return e.redo })
}

func (w *Workspace) step(from, to *[]*Edit, way func(*Edit) step) {
	if w.edits.stepping || len(*from) == 0 {
		return
	}
	e := (*from)[len(*from)-1]
	e.Subject = ""
	w.edits.stepping = true
	way(e)(func(ok bool) {
		w.edits.stepping = false
		at := slices.Index(*from, e)
		if ok && at >= 0 {
			*from, *to = slices.Delete(*from, at, at+1), append(*to, e)
		}
		w.Clock.Set(w.now()) // the status bar names the next one
	})
}

// UndoName names what Undo would take back; empty when there is nothing.
func (w *Workspace) UndoName() string {
	if last := w.edits.last(); last != nil {
		return last.Name
	}
	return ""
}

// RedoName names what Redo would bring back.
func (w *Workspace) RedoName() string {
	if n := len(w.edits.undone); n > 0 {
		return w.edits.undone[n-1].Name
	}
	return ""
}

// Settle ends the edit that is going on: leaving a field does.
func (w *Workspace) Settle() { w.edits.settle() }

// adding notes an edit once it is done for the first time.
func (w *Workspace) adding(e Edit) func(ok bool) {
	return func(ok bool) {
		if ok {
			w.edits.add(e)
			w.Clock.Set(w.now())
		}
	}
}

// replace puts another value in the place of one, as an edit that can be undone
// everywhere.
func replace[T any](w *Workspace, name string, before, after T, put func(T)) {
	w.edits.add(Edit{
		Subject: name, Name: name,
		undo: atOnce(func() { put(before) }), redo: atOnce(func() { put(after) }),
	})
	put(after)
}

// perform does something in the store that takes a moment and must come to its
// end, and says what failed. What was typed is committed first.
func (w *Workspace) perform(failed string, do func(context.Context) error, ended func(ok bool)) {
	if err := w.Flush(); err != nil {
		w.fail(failed, err)
		ended(false)
		return
	}
	Run(context.Background(), w.loop, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, do(ctx)
	}, func(_ struct{}, err error) {
		if err != nil {
			w.fail(failed, err)
		}
		ended(err == nil)
	})
}
