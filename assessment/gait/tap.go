package gait

import (
	"math"
	"slices"
	"time"

	"stridewell/assessment"
)

// A Tap is one foot-fall, tapped. Side is NoSide where the feet are not told
// apart.
type Tap struct {
	At   time.Duration // since any moment, the same for all taps
	Side assessment.Side
}

// A Tapped is what a run of taps says of the cadence.
type Tapped struct {
	Steps     int     // from the first tap to the last, missed ones counted
	Cadence   float64 // steps a minute; 0 with fewer than three taps
	HalfWidth float64 // steps a minute, 95 %: the cadence is known to ± this
	Missed    int     // steps that were not tapped
	Doubled   int     // taps that came too soon after another and were left out
	SD        float64 // of the step times about the line, in s
	Enough    bool    // the cadence is known to ± 1
	// Uneven is how much longer a step from left to right takes than one from
	// right to left, in s; Sided is false where the feet were not told apart.
	Uneven float64
	Sided  bool
}

const (
	// enoughWidth is how well the cadence must be known, in steps a minute, and
	// enoughTaps how many taps it takes at least; both are this program's choice.
	enoughWidth = 1.0
	enoughTaps  = 20
	// A tap sooner than tooSoon of the usual step is a slip of the finger.
	tooSoon = 0.5
	// leastWidth is what is never undercut: the keys of a keyboard and the window
	// take up to 17 ms to tell of a tap.
	leastWidth = 0.5
)

// quantile is that of Student's t at 97.5 %, to within 0.5 % (1 % for two
// degrees of freedom or fewer, where it is not much of a statement anyway).
func quantile(degrees int) float64 {
	const z = 1.959964
	switch degrees {
	case 1:
		return 12.706
	case 2:
		return 4.303
	}
	n := float64(degrees) // Abramowitz and Stegun 26.7.5
	z3, z5, z7 := z*z*z, z*z*z*z*z, z*z*z*z*z*z*z
	return z + (z3+z)/(4*n) + (5*z5+16*z3+3*z)/(96*n*n) + (3*z7+19*z5+17*z3-15*z)/(384*n*n*n)
}

// A Counted is a cadence from steps that were counted over a time.
type Counted struct {
	Cadence float64 // steps a minute
	Worst   float64 // steps a minute: it cannot be further off than this
}

// CountSteps works out the cadence of steps counted over seconds. The clock
// starts with a contact, which counts as none; on average half a step is cut
// off at the end and is added, so that the error is at most 30 over the seconds,
// and twice that where one foot was counted.
func CountSteps(steps int, seconds float64, oneFoot bool) Counted {
	feet := 1.0
	if oneFoot {
		feet = 2
	}
	return Counted{Cadence: feet * 60 * (float64(steps) + 0.5) / seconds, Worst: feet * 30 / seconds}
}

// CountTaps works out the cadence of taps in the order they came: the slope of
// a line through step number and time, so that one late tap hardly counts.
func CountTaps(taps []Tap) Tapped {
	var t Tapped
	kept := t.withoutSlips(taps)
	if len(kept) < 3 {
		t.Steps = max(len(kept)-1, 0)
		return t
	}
	usual := usualStep(kept)
	numbers, times := []float64{0}, []float64{0}
	for i := 1; i < len(kept); i++ {
		steps := max(math.Round(float64(kept[i].At-kept[i-1].At)/float64(usual)), 1)
		t.Missed += int(steps) - 1
		numbers = append(numbers, numbers[i-1]+steps)
		times = append(times, (kept[i].At - kept[0].At).Seconds())
	}
	t.Steps = int(numbers[len(numbers)-1])
	slope, sd, spread := line(numbers, times)
	t.SD, t.Cadence = sd, 60/slope
	t.HalfWidth = max(quantile(len(kept)-2)*60/(slope*slope)*sd/math.Sqrt(spread), leastWidth)
	t.Enough = len(kept) >= enoughTaps && t.HalfWidth <= enoughWidth
	t.Uneven, t.Sided = uneven(kept)
	return t
}

// withoutSlips leaves out taps that came too soon after the one before.
func (t *Tapped) withoutSlips(taps []Tap) []Tap {
	if len(taps) < 3 {
		return taps
	}
	usual := usualStep(taps)
	kept := taps[:1:1]
	for _, tap := range taps[1:] {
		if float64(tap.At-kept[len(kept)-1].At) < tooSoon*float64(usual) {
			t.Doubled++
			continue
		}
		kept = append(kept, tap)
	}
	return kept
}

// usualStep is the median time between taps, never zero.
func usualStep(taps []Tap) time.Duration {
	var gaps []time.Duration
	for i := 1; i < len(taps); i++ {
		gaps = append(gaps, taps[i].At-taps[i-1].At)
	}
	slices.Sort(gaps)
	return max(gaps[len(gaps)/2], time.Millisecond)
}

// line is the slope of y over x by least squares, the standard deviation about
// it, and the sum of squares of x about its mean.
func line(x, y []float64) (slope, sd, spread float64) {
	n := float64(len(x))
	var mx, my float64
	for i := range x {
		mx += x[i] / n
		my += y[i] / n
	}
	var sxy float64
	for i := range x {
		spread += (x[i] - mx) * (x[i] - mx)
		sxy += (x[i] - mx) * (y[i] - my)
	}
	slope = sxy / spread
	var rest float64
	for i := range x {
		d := y[i] - my - slope*(x[i]-mx)
		rest += d * d
	}
	return slope, math.Sqrt(rest / (n - 2)), spread
}

// uneven compares steps to the right with steps to the left.
func uneven(taps []Tap) (float64, bool) {
	var toRight, toLeft []float64
	for i := 1; i < len(taps); i++ {
		step := (taps[i].At - taps[i-1].At).Seconds()
		switch {
		case taps[i-1].Side == assessment.Left && taps[i].Side == assessment.Right:
			toRight = append(toRight, step)
		case taps[i-1].Side == assessment.Right && taps[i].Side == assessment.Left:
			toLeft = append(toLeft, step)
		}
	}
	if len(toRight) == 0 || len(toLeft) == 0 {
		return 0, false
	}
	return mean(toRight) - mean(toLeft), true
}

func mean(v []float64) float64 {
	var sum float64
	for _, x := range v {
		sum += x
	}
	return sum / float64(len(v))
}
