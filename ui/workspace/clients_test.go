package workspace

import (
	"testing"
	"time"
)

// TestEnterWaitsForTheAnswer types a name and Enter before the list has been
// found anew: what is done then sees the new list, and typing on calls it off.
func TestEnterWaitsForTheAnswer(t *testing.T) {
	var spawned []func()
	loop := Inline()
	loop.Spawn = func(f func()) { spawned = append(spawned, f) }
	w, _ := open(t, loop, func() time.Time { return today })
	answer := func() {
		for _, f := range spawned {
			f()
		}
		spawned = nil
	}
	done := 0
	w.Search("nobody at all")
	w.WhenFound(func() { done++ })
	if done != 0 {
		t.Fatal("done before the answer came")
	}
	answer()
	if done != 1 {
		t.Fatalf("done %d times after the answer, want once", done)
	}
	w.Search("nobody")
	w.WhenFound(func() { done++ })
	w.Search("nobody else")
	answer()
	if done != 1 {
		t.Error("done for a text that was typed on")
	}
	w.WhenFound(func() { done++ })
	if done != 2 {
		t.Error("not done at once while nothing is awaited")
	}
}
