package visit

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// tapping is the tapper of a section: the taps and the value they are for.
type tapping struct {
	s      *Screen
	aimed  assessment.Key
	first  time.Time
	taps   []gait.Tap
	widget *widget.Tapper
}

func newTapping(s *Screen, k assessment.Key) *tapping {
	t := &tapping{s: s, aimed: k}
	t.widget = widget.NewTapper(s.scope, t.values())
	t.widget.OnTap, t.widget.OnKeep, t.widget.OnDiscard = t.tap, t.keep, t.discard
	t.widget.OnMetronome, t.widget.OnPace, t.widget.OnSound = t.metronome, t.pace, func() {
		s.w.SwitchSound()
		t.show()
	}
	return t
}

func (t *tapping) aim(k assessment.Key) {
	if t.aimed != k {
		t.taps = nil
	}
	t.aimed = k
	t.show()
}

func (t *tapping) show() { t.widget.Set(t.values()) }

// tap is called when a key goes down: now is when the foot fell.
func (t *tapping) tap(side widget.Side) {
	now := t.s.w.Now()
	if len(t.taps) == 0 {
		t.first = now
	}
	enough := gait.CountTaps(t.taps).Enough
	t.taps = append(t.taps, gait.Tap{At: now.Sub(t.first), Side: form.Side(side)})
	if !enough && gait.CountTaps(t.taps).Enough {
		t.s.w.Chime()
	}
	t.show()
}

func (t *tapping) keep() {
	c := gait.CountTaps(t.taps)
	if c.Cadence == 0 {
		t.s.goTo(t.aimed)
		return
	}
	t.s.w.Take(t.aimed, workspace.Reading{Number: c.Cadence, Method: assessment.Tap, N: c.Steps})
	t.taps = nil
	t.show()
	t.s.goTo(t.aimed)
}

func (t *tapping) discard() bool {
	had := len(t.taps) > 0
	t.taps = nil
	t.show()
	switch {
	case had:
	case t.beating() > 0:
		t.s.w.StopBeat()
	default:
		t.s.goTo(t.aimed)
	}
	return true
}

// mores are how much faster the paces of the metronome are.
var mores = [...]string{"+5 %", "+7.5 %", "+10 %"}

// beating is the pace of the visit that the metronome beats, from 1.
func (t *tapping) beating() int {
	if now := t.s.w.Beat.Value(); now.On {
		return 1 + slices.Index(t.s.w.FasterBeats(), now.Cadence)
	}
	return 0
}

// pace starts the metronome at one of the paces; the one that beats stops.
func (t *tapping) pace(i int) {
	if t.beating() == i+1 {
		t.s.w.StopBeat()
		return
	}
	t.s.w.StartBeat(t.s.w.FasterBeats()[i])
}

// metronome goes through the paces and stops after the last; before there is a
// cadence it opens the metronome over the window.
func (t *tapping) metronome() {
	switch all, now := t.s.w.FasterBeats(), t.beating(); {
	case len(all) == 0:
		t.s.metronome()
	case now == len(all):
		t.s.w.StopBeat()
	default:
		t.pace(now)
	}
}

// showPaces puts the metronome on the card.
func (t *tapping) showPaces(v *widget.TapperValues) {
	all := t.s.w.FasterBeats()
	if len(all) == 0 {
		v.Waits = "Faster targets stand here once the cadence is recorded."
		return
	}
	for i, pace := range all {
		v.Paces = append(v.Paces, widget.TapPace{More: mores[i], Pace: assessment.FormatNumber(pace, 0)})
	}
	now := t.s.w.Beat.Value()
	v.Beating, v.Left = t.beating(), now.Left
	switch {
	case v.Beating == len(all):
		v.Hints[0].Does = "stop"
	case v.Beating > 0:
		v.Hints[0].Does = "faster"
	}
	if v.Beating > 0 && now.Silent {
		v.Waits = "no sound on this computer: watch the beat"
	}
}

func (t *tapping) values() widget.TapperValues {
	m, _ := t.s.w.Catalogue().Measure(t.aimed.Measure)
	c := gait.CountTaps(t.taps)
	v := widget.TapperValues{
		Title: m.Name, Unit: m.Unit.Symbol, Enough: c.Enough, Note: tapNote(c, len(t.taps)), Bars: tapBars(t.taps),
		Hints: []widget.Hint{{Key: "M", Does: "metronome"}, t.s.soundHint()},
		Cues:  "Tap each step: Space, or F for left and J for right.", Plus: "tap each step",
	}
	t.showPaces(&v)
	if t.aimed.Moment == assessment.Late {
		v.Title += ", late in the run"
	}
	if before, _, ok := t.s.w.Desk.Value().Before(t.aimed); ok {
		v.Aside = "was " + m.FormatWithUnit(before)
	}
	if c.Cadence == 0 {
		return v
	}
	if _, p := m.Parse(assessment.FormatNumber(c.Cadence, m.Decimals)); p.Refused {
		v.Plus = "no steps are as fast or slow"
		return v
	}
	v.Number = assessment.FormatNumber(c.Cadence, 0)
	v.Plus = "± " + assessment.FormatNumber(c.HalfWidth, 1)
	if c.Enough {
		v.Plus += ", enough taps"
	}
	return v
}

// soundHint is the key that switches the sounds of the tools off or on.
func (s *Screen) soundHint() widget.Hint {
	if s.w.Look.Value().Quiet {
		return widget.Hint{Key: "S", Does: "sound on"}
	}
	return widget.Hint{Key: "S", Does: "sound off"}
}

// tapNote says how even the taps were.
func tapNote(c gait.Tapped, taps int) string {
	words := []string{counted(taps, "tap", "taps")}
	switch {
	case taps == 0:
		return ""
	case c.Missed > 0:
		words = append(words, counted(c.Missed, "step missed?", "steps missed?"))
	case c.Doubled > 0:
		words = append(words, counted(c.Doubled, "tap twice?", "taps twice?"))
	case c.Cadence > 0:
		words = append(words, "even")
	}
	if c.Sided {
		words = append(words, fmt.Sprintf("sides %s ms apart", assessment.FormatNumber(math.Abs(c.Uneven)*1000, 0)))
	}
	return strings.Join(words, ", ")
}

// tapBars are the times between taps. The sides are told apart by key, or by
// turns.
func tapBars(taps []gait.Tap) []widget.TapBar {
	var bars []widget.TapBar
	var longest time.Duration
	for i := 1; i < len(taps); i++ {
		longest = max(longest, taps[i].At-taps[i-1].At)
	}
	for i := 1; i < len(taps); i++ {
		right := taps[i].Side == assessment.Right || taps[i].Side == assessment.NoSide && i%2 == 1
		bars = append(bars, widget.TapBar{High: float32(taps[i].At-taps[i-1].At) / float32(max(longest, 1)), Right: right})
	}
	return bars
}

// takenBy lists the values that can be taken by a method.
func takenBy(slots []slot, method assessment.Method) []assessment.Key {
	var keys []assessment.Key
	for _, l := range slots {
		if !slices.Contains(l.measure.Methods, method) {
			continue
		}
		for _, side := range l.measure.Sides() {
			keys = append(keys, assessment.Key{Measure: l.measure.ID, Side: side, Moment: l.moment})
		}
	}
	return keys
}
