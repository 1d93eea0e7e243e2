package workspace

import (
	"context"
	"fmt"
)

// Work is what goes on in the background and takes its time.
type Work struct {
	Name     string // "Writing the handout"; empty when nothing goes on
	Done, Of int    // so many clients of so many; Of is 0 where nobody knows
	ToEnd    bool   // it comes to its end: half of it would be worse
}

// Words say what goes on and how far it has come.
func (b Work) Words() string {
	switch {
	case b.Of > 0:
		return fmt.Sprintf("%s: %d of %s", b.Name, b.Done, Counted(b.Of, "client"))
	case b.Done > 0:
		return b.Name + ": " + Counted(b.Done, "client")
	default:
		return b.Name + "…"
	}
}

// Part is how much is done, 0 to 1; 0 where nobody knows.
func (b Work) Part() float32 {
	if b.Of <= 0 {
		return 0
	}
	return min(float32(b.Done)/float32(b.Of), 1)
}

// Cancel stops the work that Busy names.
func (w *Workspace) Cancel() {
	if w.stop != nil {
		w.stop()
		w.stop = nil
		w.edits.stepping = false // where it was an undo
		w.Busy.Set(Work{})
	}
}

// work runs something slow under a name that is shown, and can be cancelled.
func work[T any](w *Workspace, name string, do func(context.Context) (T, error), done func(T)) {
	if w.waits() {
		return
	}
	w.Cancel()
	ctx, cancel := context.WithCancel(context.Background())
	w.stop = cancel
	w.Busy.Set(Work{Name: name})
	run(ctx, w, name, do, done, cancel)
}

// workToEnd runs something slow that writes the records as a whole: nothing
// stops it, and nothing else begins before its outcome is told.
func workToEnd[T any](w *Workspace, name string, do func(context.Context) (T, error), done func(T)) {
	if w.waits() {
		return
	}
	w.Cancel()
	w.Busy.Set(Work{Name: name, ToEnd: true})
	run(context.Background(), w, name, do, done, func() {})
}

func run[T any](ctx context.Context, w *Workspace, name string, do func(context.Context) (T, error), done func(T), ended func()) {
	Run(ctx, w.loop, do, func(v T, err error) {
		ended()
		w.stop = nil
		w.Busy.Set(Work{})
		if err != nil {
			w.edits.stepping = false // where it was an undo
			w.fail(name+" did not work.", err)
			return
		}
		done(v)
	})
}

// waits reports whether work goes on that must end before other work begins.
func (w *Workspace) waits() bool {
	b := w.Busy.Value()
	if !b.ToEnd {
		return false
	}
	w.edits.stepping = false // where it was an undo
	w.remark(b.Name+" goes on to its end.", "Nothing else was begun meanwhile. Press the key again afterwards.")
	return true
}
