package visit

import (
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// BenchmarkKey is one key: to the model and back into the painted row, rail,
// strip and panel. The goal is under 3 ms.
func BenchmarkKey(b *testing.B) {
	s := seated(b, "practice-zoe", laptop)
	s.field(catalogue.SideBridge, assessment.Left, assessment.NoMoment)
	keys := []rune("1234")
	for i := 0; b.Loop(); i++ {
		s.window.Canvas().Focused().TypedRune(keys[i%len(keys)])
		if i%4 == 3 {
			s.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete})
		}
	}
}

// BenchmarkBuild is the first build of the screen. The goal is under 100 ms.
func BenchmarkBuild(b *testing.B) {
	s := seated(b, "practice-zoe", laptop)
	for b.Loop() {
		s.screen.built, s.screen.fixed = identity{}, fixed{}
		s.screen.follow(s.w.Desk.Value())
	}
}

// BenchmarkSection is a jump to another section. The goal is under 100 ms.
func BenchmarkSection(b *testing.B) {
	s := seated(b, "practice-zoe", laptop)
	for i := 0; b.Loop(); i++ {
		s.screen.jump(i % len(s.screen.sections))
	}
}
