package workspace

import (
	"bytes"
	"context"
	"errors"
	"io"
	"testing"
	"time"
)

// TestBeat: each beat has its own time from the start, whatever the lateness of
// the one before; without sound the beat goes on; stopping ends it.
func TestBeat(t *testing.T) {
	now := time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)
	var due []time.Duration
	var next func()
	written := map[string]int{}
	w := New(Config{
		Now: func() time.Time { return now },
		Loop: Loop{
			Spawn: func(f func()) { f() }, Post: func(f func()) { f() },
			After: func(d time.Duration, f func()) func() {
				due, next = append(due, d), f
				return func() {}
			},
		},
		Outputs: Outputs{Private: "private", WriteFile: func(path string, write func(io.Writer) error) error {
			var b bytes.Buffer
			err := write(&b)
			written[path] = b.Len()
			return err
		}},
		Play: func(context.Context, string) error { return errors.New("no device") },
	})
	w.StartBeat(150) // a step in 400 ms
	if b := w.Beat.Value(); !b.On || !b.Left || !b.Silent || written["private/metronome.wav"] < 1_000_000 {
		t.Fatalf("%+v, %v", b, written)
	}
	for range 3 {
		now = now.Add(due[len(due)-1] + 30*time.Millisecond) // the window is late
		next()
	}
	want := []time.Duration{400, 370, 370, 370}
	for i, d := range want {
		if due[i] != d*time.Millisecond {
			t.Errorf("beat %d after %v, want %v ms", i+1, due[i], int(d))
		}
	}
	if w.Beat.Value().Left {
		t.Error("the fourth beat is not the right foot's")
	}
	w.StopBeat()
	n := len(due)
	next()
	if w.Beat.Value().On || len(due) != n {
		t.Error("it goes on after it was stopped")
	}
}
