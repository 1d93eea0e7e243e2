package visit

import (
	"fmt"
	"time"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// timing is the hold timer of a section. Time is read from the clock when Space
// goes down, never counted in ticks.
type timing struct {
	s       *Screen
	aimed   assessment.Key
	started time.Time
	held    time.Duration // once stopped
	state   timerState
	reason  int // of the stops of the measure
	quiet   func()
	widget  *widget.HoldTimer
}

// A timerState is where a timer is.
type timerState uint8

const (
	ready timerState = iota
	running
	stopped
)

func newTiming(s *Screen, k assessment.Key) *timing {
	t := &timing{s: s, aimed: k, reason: widget.Unchosen}
	t.widget = widget.NewHoldTimer(s.scope, t.values())
	t.widget.OnSpace, t.widget.OnUse, t.widget.OnDiscard = t.space, t.use, t.discard
	t.widget.OnReason = func(i int) {
		t.reason = i
		t.show()
	}
	return t
}

func (t *timing) aim(k assessment.Key) {
	if t.state != running && t.aimed != k {
		t.aimed, t.state, t.reason = k, ready, widget.Unchosen
	}
	t.show()
}

func (t *timing) show() { t.widget.Set(t.values()) }

func (t *timing) space() {
	now := t.s.w.Now()
	if t.state == running {
		t.held, t.state = now.Sub(t.started), stopped
		t.hush()
		t.show()
		return
	}
	if !t.s.w.MayTest(t.aimed.Measure) {
		return
	}
	t.started, t.state, t.reason = now, running, widget.Unchosen
	t.listen()
}

// listen shows the time as it runs; hush stops that, and the time runs on.
func (t *timing) listen() {
	if t.state == running && t.quiet == nil {
		t.quiet = t.s.w.Clock.Listen(func(time.Time) { t.show() })
	}
}

func (t *timing) hush() {
	if t.quiet != nil {
		t.quiet()
		t.quiet = nil
	}
}

func (t *timing) use() {
	if t.state != stopped {
		return
	}
	r := workspace.Reading{Number: t.held.Seconds(), Method: assessment.Timer}
	if stops := t.measure().Stops; t.reason >= 0 && t.reason < len(stops) {
		r.Stop = stops[t.reason]
	}
	t.s.w.Take(t.aimed, r)
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
	v := widget.TimerValues{Title: t.s.named(m, t.aimed), Text: t.compared(m), Seconds: "0", Reason: t.reason}
	var held time.Duration
	switch t.state {
	case ready:
		v.Text = "Space starts. " + v.Text
		return v
	case running:
		held, v.Running = t.s.w.Now().Sub(t.started), true
	case stopped:
		held, v.Stopped = t.held, true
		v.Title += fmt.Sprintf(": stopped at %s s", assessment.FormatNumber(held.Seconds(), m.Decimals))
		v.Use = "Use " + m.WithUnit(round(held.Seconds(), m.Decimals))
		for _, s := range m.Stops {
			v.Reasons = append(v.Reasons, s.Label())
		}
	}
	v.Seconds = fmt.Sprint(int(held.Seconds()))
	full := usualHold
	if cut, _, ok := t.applies(m).InRange(); ok && cut > 0 {
		full = cut
	}
	v.Part = float32(held.Seconds() / full)
	return v
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
