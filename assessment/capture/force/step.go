package force

import (
	"fmt"
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
)

// What makes a contact one of a running step.
const (
	shortestStep = 0.10 // s
	longestStep  = 0.45 // s
	smallestPeak = 1.2  // body weights
	missedFrom   = 1.6  // times the usual step time: a step was missed
)

// A step is one contact. Forces are in N; what is not known is NaN.
type step struct {
	first, last int // the samples just outside the contact
	on, off     float64
	contact     float64
	flight      float64
	stepTime    float64
	strideTime  float64
	peak        float64
	parity      int
	side        assessment.Side
	rejected    string
	loading
	anterior
	loaded bool // the loading was worked out
}

// crossing is when z passes the threshold between samples i and i+1.
func (a *analysis) crossing(t trial, i int) float64 {
	return t.times[i] + (a.threshold-a.z[i])/(a.z[i+1]-a.z[i])*(t.times[i+1]-t.times[i])
}

// reach walks from a contact outwards to the threshold. It is false for a
// contact that the recording cuts off.
func (a *analysis) reach(t trial, c span) (step, bool) {
	i, j := c.first, c.last
	for i > 0 && a.z[i] > a.threshold {
		i--
	}
	for j < len(a.z)-1 && a.z[j] > a.threshold {
		j++
	}
	if a.z[i] > a.threshold || a.z[j] > a.threshold || j-i < 3 {
		return step{}, false
	}
	s := step{first: i, last: j, on: a.crossing(t, i), off: a.crossing(t, j-1)}
	s.contact, s.flight, s.stepTime, s.strideTime = s.off-s.on, math.NaN(), math.NaN(), math.NaN()
	s.peak = slices.Max(a.z[i : j+1])
	switch {
	case s.contact < shortestStep:
		s.rejected = fmt.Sprintf("contact of %.0f ms: too short for a step", 1000*s.contact)
	case s.contact > longestStep:
		s.rejected = fmt.Sprintf("contact of %.0f ms: walking, standing or two feet at once", 1000*s.contact)
	case s.peak < smallestPeak*a.weight:
		s.rejected = fmt.Sprintf("largest force of %.2f body weights: too small for running", s.peak/a.weight)
	}
	return s, true
}

// between works out the times from one step to the next, with steps that were
// missed in between left alone, and which foot each belongs to but for the name.
func (a *analysis) between() {
	var valid []*step
	for i := range a.steps {
		if a.steps[i].rejected == "" {
			valid = append(valid, &a.steps[i])
		}
	}
	var times []float64
	for i := 1; i < len(valid); i++ {
		times = append(times, valid[i].on-valid[i-1].on)
	}
	usual := signal.Median(times)
	missed := func(i int) bool { return times[i] > missedFrom*usual }
	for i, s := range valid {
		if i > 0 {
			s.parity = (valid[i-1].parity + max(1, int(math.Round(times[i-1]/usual)))) % 2
		}
		if i+1 < len(valid) && !missed(i) {
			s.stepTime, s.flight = times[i], valid[i+1].on-s.off
		}
		if i+2 < len(valid) && !missed(i) && !missed(i+1) {
			s.strideTime = valid[i+2].on - s.on
		}
	}
}

// curve is the contact as a line from threshold to threshold.
func (a *analysis) curve(t trial, s step) (x, f []float64) {
	x, f = append(x, s.on), append(f, a.threshold)
	for q := s.first; q <= s.last; q++ {
		if t.times[q] > s.on && t.times[q] < s.off {
			x, f = append(x, t.times[q]), append(f, a.z[q])
		}
	}
	return append(x, s.off), append(f, a.threshold)
}

// loads works out the forces of the steps.
func (a *analysis) loads(t trial) {
	for i := range a.steps {
		s := &a.steps[i]
		if s.rejected != "" {
			continue
		}
		x, f := a.curve(t, *s)
		s.loading, s.loaded = a.loadingOf(t, *s, x, f), true
		if a.za != nil {
			s.anterior = a.anteriorOf(t, *s)
		}
	}
}
