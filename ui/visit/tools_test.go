package visit

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/widget"
)

// strike presses a key down and lets it go, with the repeats of a slow finger.
func (b *bench) strike(name fyne.KeyName) {
	b.t.Helper()
	f, ok := b.window.Canvas().Focused().(desktop.Keyable)
	if !ok {
		b.t.Fatalf("%T hears no key going down", b.window.Canvas().Focused())
	}
	e := &fyne.KeyEvent{Name: name}
	f.KeyDown(e)
	for range 3 {
		f.(fyne.Focusable).TypedKey(e)
		if name == fyne.KeySpace {
			f.(fyne.Focusable).TypedRune(' ')
		} else {
			f.(fyne.Focusable).TypedRune(rune(name[0]))
		}
	}
	f.KeyUp(e)
}

func TestTapper(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	k := assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}
	b.field(k.Measure, k.Side, k.Moment)
	b.press(fyne.KeyF5)
	if _, ok := b.window.Canvas().Focused().(*widget.Tapper); !ok {
		t.Fatalf("F5 leads to a %T", b.window.Canvas().Focused())
	}
	step := time.Minute / 164
	for i := range 30 {
		b.strike([]fyne.KeyName{fyne.KeyF, fyne.KeyJ}[i%2])
		b.later(step)
	}
	b.press(fyne.KeyReturn)
	o, _ := b.visit().Observation(k)
	if o.Number != 164 || o.Method != assessment.Tap || o.N != 29 {
		t.Errorf("recorded %v by %v from %d steps", o.Number, o.Method, o.N)
	}
	if b.screen.key != k {
		t.Error("the focus did not go back to the value")
	}
	b.w.Undo()
	if o, _ := b.visit().Observation(k); o.Number != 171 {
		t.Errorf("undo brings %v", o.Number)
	}
}

func TestDiscardedTapsChangeNothing(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.field(catalogue.Cadence, assessment.NoSide, assessment.Early)
	b.press(fyne.KeyF5)
	for range 10 {
		b.strike(fyne.KeySpace)
		b.later(300 * time.Millisecond)
	}
	b.press(fyne.KeyEscape, fyne.KeyEscape)
	o, _ := b.visit().Observation(b.screen.key)
	if o.Number != 171 || o.Method == assessment.Tap {
		t.Errorf("recorded %v by %v", o.Number, o.Method)
	}
}

func TestHoldTimer(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	k := assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Right}
	b.field(k.Measure, k.Side, k.Moment)
	b.press(fyne.KeyF5)
	b.strike(fyne.KeySpace)
	b.later(38 * time.Second)
	b.strike(fyne.KeySpace)
	b.write("2") // form lost
	b.press(fyne.KeyReturn)
	o, _ := b.visit().Observation(k)
	if o.Number != 38 || o.Method != assessment.Timer || o.Stop != assessment.StopForm {
		t.Errorf("recorded %v by %v, stopped by %v", o.Number, o.Method, o.Stop)
	}
}

func TestARunningTimerListensOnlyWhileShown(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	before := b.w.Clock.Listeners()
	b.field(catalogue.SideBridge, assessment.Left, assessment.NoMoment)
	b.press(fyne.KeyF5)
	b.strike(fyne.KeySpace)
	if b.w.Clock.Listeners() != before+1 {
		t.Error("the timer does not run on the screen")
	}
	b.screen.Hide()
	if n := b.w.Clock.Listeners(); n != before {
		t.Errorf("%d listeners after Hide", n)
	}
	b.screen.Show()
	b.later(12 * time.Second)
	b.strike(fyne.KeySpace)
	b.press(fyne.KeyReturn)
	o, _ := b.visit().Observation(assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left})
	if o.Number != 12 {
		t.Errorf("recorded %v, want the time since the start", o.Number)
	}
}
