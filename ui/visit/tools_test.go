package visit

import (
	"fmt"
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

// timer is the timer with the focus.
func (b *bench) timer() *timing {
	b.t.Helper()
	for _, block := range b.screen.blocks {
		if block.live && block.made.tools != nil && block.made.tools.timing != nil && block.made.tools.timing.widget.HasFocus() {
			return block.made.tools.timing
		}
	}
	b.t.Fatal("no timer has the focus")
	return nil
}

func TestARunningTimerFollowsTheTimeOnlyWhileShown(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.field(catalogue.SideBridge, assessment.Left, assessment.NoMoment)
	b.press(fyne.KeyF5)
	tm := b.timer()
	if tm.cancel != nil {
		t.Error("a timer that stands waits for the next second")
	}
	b.strike(fyne.KeySpace)
	if tm.cancel == nil {
		t.Error("the timer does not run on the screen")
	}
	b.screen.Hide()
	if tm.cancel != nil {
		t.Error("out of sight it goes on waiting")
	}
	b.later(12 * time.Second)
	b.screen.Show()
	if got := tm.values().Seconds; got != "12" || tm.cancel == nil {
		t.Errorf("back on the screen it shows %s", got)
	}
	b.strike(fyne.KeySpace)
	b.press(fyne.KeyReturn)
	o, _ := b.visit().Observation(assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left})
	if o.Number != 12 {
		t.Errorf("recorded %v, want the time since the start", o.Number)
	}
}

// TestTimerCountsDown: 3 starts the time three seconds later, and Space in
// between takes that back.
func TestTimerCountsDown(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	k := assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left}
	b.field(k.Measure, k.Side, k.Moment)
	b.press(fyne.KeyF5)
	tm := b.timer()
	b.write("3")
	b.later(time.Second)
	b.strike(fyne.KeySpace)
	if tm.state != ready {
		t.Fatal("Space does not stop the countdown")
	}
	b.write("3")
	for _, want := range []string{"3", "2", "1"} {
		if v := tm.values(); v.Seconds != want || !v.Waiting || v.Running {
			t.Errorf("the countdown shows %+v, want %s", v, want)
		}
		b.later(time.Second)
		tm.tick()
	}
	if v := tm.values(); !v.Running || v.Seconds != "0" {
		t.Errorf("after it the timer shows %+v", v)
	}
	b.later(21 * time.Second)
	b.strike(fyne.KeySpace)
	b.press(fyne.KeyReturn)
	if o, _ := b.visit().Observation(k); o.Number != 21 {
		t.Errorf("recorded %v, want the time since it started", o.Number)
	}
}

// TestTimerSaysWhatTheTimeWouldBe: once stopped, its grade and how it compares
// with last time, before it is used.
func TestTimerSaysWhatTheTimeWouldBe(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	k := assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left}
	b.field(k.Measure, k.Side, k.Moment)
	b.press(fyne.KeyF5)
	b.strike(fyne.KeySpace)
	b.later(38 * time.Second)
	b.strike(fyne.KeySpace)
	before, _ := b.visit().Observation(k)
	said := b.timer().values().Text
	b.press(fyne.KeyReturn)
	f, _ := b.w.Desk.Value().Summary.Finding(k)
	if want := f.Verdict.Grade.Label() + ". Was 31, ≈ +7."; said != want {
		t.Errorf("said %q, want %q", said, want)
	}
	if before.Number == 38 {
		t.Error("it was recorded before it was used")
	}
}

// TestToolsSound: a chime when the taps are enough and when the time is near
// its target, once each; S switches it off for both.
func TestToolsSound(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	tapAll := func() {
		b.field(catalogue.Cadence, assessment.NoSide, assessment.Early)
		b.press(fyne.KeyF5)
		for range 40 {
			b.strike(fyne.KeySpace)
			b.later(time.Minute / 164)
		}
	}
	hold := func() {
		b.field(catalogue.SideBridge, assessment.Right, assessment.NoMoment)
		b.press(fyne.KeyF5)
		b.strike(fyne.KeySpace)
		target, ok := b.timer().target()
		if !ok {
			t.Fatal("the side bridge has no target")
		}
		b.later(time.Duration((target - 6) * float64(time.Second)))
		for range 4 {
			b.later(time.Second)
			b.timer().tick()
		}
		b.strike(fyne.KeySpace)
	}
	tapAll()
	if *b.played != 1 {
		t.Errorf("%d sounds for enough taps, want 1", *b.played)
	}
	b.press(fyne.KeyEscape)
	hold()
	if *b.played != 2 {
		t.Errorf("%d sounds after a hold, want 1 more", *b.played)
	}
	b.write("s")
	b.press(fyne.KeyEscape)
	tapAll()
	hold()
	if *b.played != 2 {
		t.Error("switched off, the tools make a sound")
	}
}

// TestTapsThatAreNoSteps: a cadence that would be refused is not offered.
func TestTapsThatAreNoSteps(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.field(catalogue.Cadence, assessment.NoSide, assessment.Early)
	b.press(fyne.KeyF5)
	for range 12 {
		b.strike(fyne.KeySpace)
		b.later(8 * time.Millisecond)
	}
	for _, block := range b.screen.blocks {
		if block.live && block.made.tools != nil && block.made.tools.tapping != nil {
			if v := block.made.tools.tapping.values(); v.Number != "" {
				t.Errorf("offered %s steps a minute", v.Number)
			}
		}
	}
}

// TestHintsSayWhatWorks: the digits are as many as the answers, and "/" is
// named only where it does something.
func TestHintsSayWhatWorks(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.screen.jump(0)
	hints := b.screen.Hints()
	if want := fmt.Sprintf("1–%d", len(b.w.Protocols())); hints[0].Key != want || len(hints) != 3 {
		t.Errorf("the protocol is chosen with %v, want %s", hints, want)
	}
	b.screen.goTo(assessment.Key{Measure: catalogue.FootStrike, Side: assessment.Left, Moment: assessment.Early})
	if hints := b.screen.Hints(); hints[0].Key != "1–3" || hints[2].Key != "/" {
		t.Errorf("foot strike is chosen with %v", hints)
	}
}

// TestPacesOfTheMetronome: with a cadence its faster targets stand in the
// tapper; M goes through them and stops, a digit chooses one, Esc silences it,
// and so does leaving the form. Without one M opens the metronome.
func TestPacesOfTheMetronome(t *testing.T) {
	b := seated(t, "practice-zoe", laptop) // at 171
	k := assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}
	b.field(k.Measure, k.Side, k.Moment)
	b.press(fyne.KeyF5)
	said := func() widget.TapperValues { return b.screen.blocks[b.screen.block].made.tools.tapping.values() }
	if got, want := fmt.Sprint(said().Paces), "[{+5 % 180} {+7.5 % 184} {+10 % 188}]"; got != want {
		t.Errorf("the paces are %v, want %v", got, want)
	}
	tests := []struct {
		name  string
		do    func()
		beats int
	}{
		{"M", func() { b.write("m") }, 1},
		{"M again", func() { b.write("m") }, 2},
		{"and again", func() { b.write("m") }, 3},
		{"after the last", func() { b.write("m") }, 0},
		{"a digit", func() { b.write("2") }, 2},
		{"another", func() { b.write("1") }, 1},
		{"the same", func() { b.write("1") }, 0},
		{"one there is not", func() { b.write("4") }, 0},
		{"on again", func() { b.write("3") }, 3},
		{"Esc", func() { b.press(fyne.KeyEscape) }, 0},
		{"before leaving", func() { b.write("1") }, 1},
		{"leaving", func() { b.screen.Hide(); b.screen.Show() }, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.do()
			if got := said().Beating; got != tt.beats || b.w.Beat.Value().On != (tt.beats > 0) {
				t.Errorf("pace %d beats, want %d", got, tt.beats)
			}
			if _, ok := b.window.Canvas().Focused().(*widget.Tapper); !ok {
				t.Errorf("the focus went to a %T", b.window.Canvas().Focused())
			}
		})
	}
	b.w.Record(k, "")
	if v := said(); len(v.Paces) > 0 || v.Waits == "" {
		t.Errorf("without a cadence there are %v, and it is said %q", v.Paces, v.Waits)
	}
	b.write("m")
	if b.window.Canvas().Overlays().Top() == nil {
		t.Error("without a cadence M does not open the metronome")
	}
}
