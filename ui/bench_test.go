package ui

import (
	"context"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/sample"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// timed is a loop for a benchmark: what runs in the background is done at once
// and not counted, and nothing that waits for a pause in typing is due. What is
// counted is how long the window does not answer.
func timed(b *testing.B) workspace.Loop {
	l := workspace.Inline()
	inline := l.After
	l.After = func(d time.Duration, f func()) func() {
		if d < 300*time.Millisecond {
			return inline(d, f)
		}
		return func() {}
	}
	away := false // in the background
	l.Spawn = func(f func()) {
		if away {
			f()
			return
		}
		b.StopTimer()
		away = true
		f()
		away = false
		b.StartTimer()
	}
	l.Post = func(f func()) {
		if !away {
			f()
			return
		}
		b.StartTimer()
		away = false
		f()
		away = true
		b.StopTimer()
	}
	return l
}

// BenchmarkFirstBuild opens each place for the first time in a window: widgets
// made, filled, measured and laid out. The goal is under 100 ms; with
// -benchtime 1x the toolkit has measured no text before.
func BenchmarkFirstBuild(b *testing.B) {
	for _, p := range Places() {
		b.Run(Name(p), func(b *testing.B) {
			u := inWith(b, ages[1], timed(b))
			away := elsewhere(p)
			for b.Loop() {
				b.StopTimer()
				u.at(away)
				delete(u.screens, p)
				b.StartTimer()
				u.at(p)
			}
		})
	}
}

// BenchmarkReturn goes back to a place that was built. The goal is under 50 ms.
func BenchmarkReturn(b *testing.B) {
	for _, p := range Places() {
		b.Run(Name(p), func(b *testing.B) {
			u := inWith(b, ages[1], timed(b))
			away := elsewhere(p)
			u.at(p)
			for b.Loop() {
				b.StopTimer()
				u.at(away)
				b.StartTimer()
				u.at(p)
			}
		})
	}
}

func elsewhere(p workspace.Place) workspace.Place {
	if p == workspace.AtHelp {
		return workspace.AtSettings
	}
	return workspace.AtHelp
}

// BenchmarkKey is one digit in the form: to the model and back into the painted
// row, with rail, bar and status round it. The goal is under 3 ms.
func BenchmarkKey(b *testing.B) {
	u := inWith(b, ages[1], timed(b))
	u.at(workspace.AtAssess)
	field := u.window.Canvas().Focused()
	for range 60 { // down to a field for digits, past the choices
		field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
		field = u.window.Canvas().Focused()
	}
	if _, digits := field.(*widget.ValueField); !digits {
		b.Fatalf("%T has the focus", field)
	}
	keys := []rune("1234")
	for i := 0; b.Loop(); i++ {
		field.TypedRune(keys[i%len(keys)])
		if i%4 == 3 {
			field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete})
		}
	}
}

// BenchmarkSearch types one letter into the search for clients: the list found
// and painted.
func BenchmarkSearch(b *testing.B) {
	for _, c := range []struct {
		name string
		fill func(context.Context, assessment.Store, time.Time) error
	}{
		{"practice clinic", sample.Fill},
		{"5000 clients", func(ctx context.Context, s assessment.Store, now time.Time) error {
			return sample.Many(ctx, s, 5000, 0, now)
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			store := sample.NewStore(clock)
			if err := c.fill(b.Context(), store, noon); err != nil {
				b.Fatal(err)
			}
			u := openWith(b, store, timed(b))
			u.w.EndWelcome(false)
			search := u.window.Canvas().Focused()
			letters := []rune("zoe cap")
			for i := 0; b.Loop(); i++ {
				if i%len(letters) == 0 {
					search.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
				}
				search.TypedRune(letters[i%len(letters)])
			}
		})
	}
}
