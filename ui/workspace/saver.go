package workspace

import (
	"context"
	"errors"
	"time"

	"stridewell/assessment"
)

// Typing is committed after a pause, and at the latest after a while of
// typing without one (storage reference, part 5). A failed commit is tried
// again.
const (
	savePause = 300 * time.Millisecond
	saveLimit = 800 * time.Millisecond
	saveRetry = 3 * time.Second
)

// A SaveState is what the status bar says about the records. Saved is claimed
// only after the commit.
type SaveState struct {
	Unsaved bool      // something typed is not on disk yet
	Since   time.Time // when the oldest unsaved change was typed
	At      time.Time // of the last commit; zero when nothing was saved yet
	Err     error     // why the last commit failed; nil when it did not
}

// A saver commits what was typed soon after it was typed. All of it belongs to
// the UI goroutine.
type saver struct {
	loop    Loop
	now     func() time.Time
	state   *Observable[SaveState]
	cancel  func()            // of the timer that is running
	changed map[string]commit // by what is saved; the latest of each
	running *batch            // the commit under way
}

// A commit writes one thing as it was when it was typed.
type commit func(context.Context) error

// A batch is several things that are committed together.
type batch struct {
	work    map[string]commit
	started time.Time
	failed  map[string]commit
	err     error
	ended   chan struct{} // closed once failed and err are final
}

func newBatch(work map[string]commit, started time.Time) *batch {
	return &batch{work: work, started: started, failed: map[string]commit{}, ended: make(chan struct{})}
}

// run commits the batch. A newer revision on disk is no failure: it holds more.
func (b *batch) run(ctx context.Context) {
	defer close(b.ended)
	for what, c := range b.work {
		if err := c(ctx); err != nil && !errors.Is(err, assessment.ErrStale) {
			b.failed[what] = c
			b.err = errors.Join(b.err, err)
		}
	}
}

// change notes that something was typed and when it will be committed.
func (s *saver) change(what string, c commit) {
	now := s.now()
	state := s.state.Value()
	if !state.Unsaved {
		state.Unsaved, state.Since = true, now
		s.state.Set(state)
	}
	if s.changed == nil {
		s.changed = map[string]commit{}
	}
	s.changed[what] = c
	s.schedule(max(0, min(savePause, saveLimit-now.Sub(state.Since))))
}

func (s *saver) schedule(d time.Duration) {
	s.stop()
	s.cancel = s.loop.After(d, s.start)
}

func (s *saver) stop() {
	if s.cancel != nil {
		s.cancel()
		s.cancel = nil
	}
}

// start commits everything noted so far in the background.
func (s *saver) start() {
	if s.running != nil || len(s.changed) == 0 {
		return // the running commit starts the next one when it ends
	}
	b := newBatch(s.changed, s.now())
	s.changed, s.running = nil, b
	s.loop.Spawn(func() {
		b.run(context.Background())
		s.loop.Post(func() {
			if s.running == b { // a flush has not waited for it
				s.running = nil
				s.finish(b)
			}
		})
	})
}

// finish says what was saved, and keeps what was not.
func (s *saver) finish(b *batch) {
	for what, c := range b.failed {
		if _, newer := s.changed[what]; newer {
			continue
		}
		if s.changed == nil {
			s.changed = map[string]commit{}
		}
		s.changed[what] = c
	}
	state := s.state.Value()
	state.Err = b.err
	if b.err == nil {
		state.At, state.Since = s.now(), b.started
	}
	state.Unsaved = len(s.changed) > 0
	s.state.Set(state)
	switch {
	case b.err != nil:
		s.schedule(saveRetry)
	case state.Unsaved:
		s.schedule(savePause)
	}
}

// flush commits everything now, on the calling goroutine: before closing, and
// before anything reads the records.
func (s *saver) flush(ctx context.Context) error {
	s.stop()
	if b := s.running; b != nil {
		<-b.ended
		s.running = nil
		s.finish(b)
		s.stop()
	}
	if len(s.changed) == 0 {
		return nil
	}
	b := newBatch(s.changed, s.now())
	s.changed = nil
	b.run(ctx)
	s.finish(b)
	return b.err
}
