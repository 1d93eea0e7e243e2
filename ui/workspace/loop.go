package workspace

import (
	"context"
	"time"
)

// A Loop keeps slow work off the UI goroutine and brings its result back. It
// is the only seam between the two.
type Loop struct {
	Spawn func(func())                                    // runs it in the background
	Post  func(func())                                    // runs it on the UI goroutine, later
	After func(d time.Duration, f func()) (cancel func()) // runs it on the UI goroutine after d
}

// inlineHorizon is what an inline loop still waits for: autosave, but neither
// a retry nor a notice that fades.
const inlineHorizon = time.Second

// Inline runs everything on the calling goroutine, so that in tests a command
// has finished when it returns. What is due later than a second never comes.
func Inline() Loop {
	run := func(f func()) { f() }
	return Loop{Spawn: run, Post: run, After: func(d time.Duration, f func()) func() {
		if d < inlineHorizon {
			f()
		}
		return func() {}
	}}
}

// Run calls work in the background and then done on the UI goroutine, unless
// ctx was cancelled meanwhile: the screen has moved on.
func Run[T any](ctx context.Context, l Loop, work func(context.Context) (T, error), done func(T, error)) {
	l.Spawn(func() {
		v, err := work(ctx)
		l.Post(func() {
			if ctx.Err() == nil {
				done(v, err)
			}
		})
	})
}

// Loop is how a screen draws something slow for itself: with Run.
func (w *Workspace) Loop() Loop { return w.loop }
