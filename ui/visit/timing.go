package visit

import (
	"fmt"
	"math"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// timing is the hold timer of a section. Time is read from the clock when Space
// goes down, never counted in ticks.
type timing struct {
	s       *Screen
	aimed   assessment.Key
	started time.Time     // or will be, while it counts down
	held    time.Duration // once stopped
	state   timerState
	reason  int    // of the stops of the measure
	cancel  func() // of what waits for the next second; nil while nobody looks
	warned  bool   // that the target is near
	widget  *widget.HoldTimer
}

// A timerState is where a timer is.
type timerState uint8

const (
	ready timerState = iota
	waiting
	running
	stopped
)

func newTiming(s *Screen, k assessment.Key) *timing {
	t := &timing{s: s, aimed: k, reason: widget.Unchosen}
	t.widget = widget.NewHoldTimer(s.scope, t.values())
	t.widget.OnSpace, t.widget.OnUse, t.widget.OnDiscard = t.space, t.use, t.discard
	t.widget.OnCountDown, t.widget.OnSound = t.countDown, func() {
		s.w.SwitchSound()
		t.show()
	}
	t.widget.OnReason = func(i int) {
		t.reason = i
		t.show()
	}
	return t
}

func (t *timing) aim(k assessment.Key) {
	if t.state != running && t.state != waiting && t.aimed != k {
		t.aimed, t.state, t.reason = k, ready, widget.Unchosen
	}
	t.show()
}

func (t *timing) show() { t.widget.Set(t.values()) }

func (t *timing) space() {
	switch t.state {
	case running:
		t.held, t.state = t.s.w.Now().Sub(t.started), stopped
		t.hush()
		t.show()
	case waiting:
		t.discard()
	default:
		t.start(0)
	}
}

// countDown starts after 3, 2, 1.
func (t *timing) countDown() {
	const seconds = 3
	if t.state == ready || t.state == stopped {
		t.start(seconds * time.Second)
	}
}

// start starts the time, now or after a while.
func (t *timing) start(after time.Duration) {
	if !t.s.w.MayTest(t.aimed.Measure) {
		return
	}
	t.started, t.state, t.reason, t.warned = t.s.w.Now().Add(after), running, widget.Unchosen, false
	if after > 0 {
		t.state = waiting
	}
	t.listen()
}

// listen shows the time as it runs; hush stops that, and the time runs on.
func (t *timing) listen() {
	if (t.state == running || t.state == waiting) && t.cancel == nil {
		t.tick()
		t.follow(math.Floor(t.s.w.Now().Sub(t.started).Seconds()) + 1)
	}
}

func (t *timing) hush() {
	if t.cancel != nil {
		t.cancel()
		t.cancel = nil
	}
}

// follow waits for a second of the time itself, so that what is shown turns
// when the time does.
func (t *timing) follow(second float64) {
	came := false
	at := t.started.Add(time.Duration(second * float64(time.Second)))
	cancel := t.s.w.Loop().After(at.Sub(t.s.w.Now()), func() {
		came = true
		t.tick()
		t.follow(second + 1)
	})
	if !came {
		t.cancel = cancel
	}
}

// tick shows the time, and tells when it begins and when the target is near.
func (t *timing) tick() {
	held := t.s.w.Now().Sub(t.started)
	if t.state == waiting && held >= 0 {
		t.state = running
		t.s.w.Chime()
	}
	if target, ok := t.target(); ok && t.state == running && !t.warned && target > warning && held.Seconds() >= target-warning {
		t.warned = true
		t.s.w.Chime()
	}
	t.show()
}

// warning is how long before the target a sound tells that it is near, in
// seconds.
const warning = 5.0

// target is the least time in range, in seconds.
func (t *timing) target() (float64, bool) {
	cut, worse, ok := t.applies(t.measure()).InRange()
	return cut, ok && cut > 0 && worse != assessment.HigherIsWorse
}

// reading is what was timed.
func (t *timing) reading() workspace.Reading {
	r := workspace.Reading{Number: t.held.Seconds(), Method: assessment.Timer}
	if stops := t.measure().Stops; t.reason >= 0 && t.reason < len(stops) {
		r.Stop = stops[t.reason]
	}
	return r
}

func (t *timing) use() {
	if t.state != stopped {
		return
	}
	t.s.w.Take(t.aimed, t.reading())
	t.state = ready
	t.show()
	t.s.goTo(t.aimed)
}

func (t *timing) discard() bool {
	was := t.state
	t.state, t.reason = ready, widget.Unchosen
	t.hush()
	t.show()
	if was == ready {
		t.s.goTo(t.aimed)
	}
	return true
}

func (t *timing) measure() assessment.Measure {
	m, _ := t.s.w.Catalogue().Measure(t.aimed.Measure)
	return m
}

// usualHold is how long the ring takes where there is no range.
const usualHold = 60.0

func (t *timing) values() widget.TimerValues {
	m := t.measure()
	v := widget.TimerValues{
		Title: t.s.named(m, t.aimed), Text: t.compared(m), Seconds: "0", Reason: t.reason,
		Hints: []widget.Hint{{Key: "3", Does: "count down first"}, t.s.soundHint()},
	}
	var held time.Duration
	switch t.state {
	case ready:
		v.Text = "Space starts. " + v.Text
		return v
	case waiting:
		v.Seconds = fmt.Sprint(int(math.Ceil(t.started.Sub(t.s.w.Now()).Seconds())))
		v.Waiting = true
		return v
	case running:
		held, v.Running = t.s.w.Now().Sub(t.started), true
	case stopped:
		held, v.Stopped = t.held, true
		v.Title += fmt.Sprintf(": stopped at %s s", assessment.FormatNumber(held.Seconds(), m.Decimals))
		v.Text = t.judged(v.Text)
		v.Use = "Use " + m.WithUnit(round(held.Seconds(), m.Decimals))
		for _, s := range m.Stops {
			v.Reasons = append(v.Reasons, s.Label())
		}
	}
	if v.Seconds = fmt.Sprint(int(held.Seconds())); v.Stopped { // as it would be used
		v.Seconds = assessment.FormatNumber(held.Seconds(), m.Decimals)
	}
	full := usualHold
	if target, ok := t.target(); ok {
		full = target
	}
	v.Part = float32(held.Seconds() / full)
	return v
}

// judged says what the time would be if it was used: its grade, and how it
// compares with last time.
func (t *timing) judged(otherwise string) string {
	f, ok := t.s.w.Weighed(t.aimed, t.reading())
	if !ok {
		return otherwise
	}
	words := form.Verdict(f).Word + "."
	if c := form.Change(f); c.Text != "" {
		words += " " + strings.ToUpper(c.Was[:1]) + c.Was[1:] + ", " + c.Text + "."
	}
	return words
}

func round(v float64, decimals int) float64 {
	r, _ := assessment.ParseNumber(assessment.FormatNumber(v, decimals))
	return r
}

func (t *timing) applies(m assessment.Measure) assessment.Verdict {
	d := t.s.w.Desk.Value()
	return m.Applies(t.s.w.How(t.aimed), d.Visit().Subject(d.History.Client))
}

// compared says what the time is going to be compared with.
func (t *timing) compared(m assessment.Measure) string {
	words := ""
	if before, _, ok := t.s.w.Desk.Value().Before(t.aimed); ok {
		words = "Was " + m.FormatWithUnit(before) + ". "
	}
	if in := m.RangeWords(t.applies(m)); in != "" {
		words += "In range: " + in + "."
	}
	return words
}
