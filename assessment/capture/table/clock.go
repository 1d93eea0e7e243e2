package table

import (
	"math"

	"stridewell/assessment/capture/signal"
)

// EvenTimes counts n samples from 0 at a rate, Hz: seconds.
func EvenTimes(n int, rate float64) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = float64(i) / rate
	}
	return out
}

// The shortest and the longest time from one sample to the next, s.
const (
	shortestSample = 1e-4
	longestSample  = 0.05
)

// A Clock is what a column of times turned out to be.
type Clock struct {
	Times     []float64 // s
	Rate      float64   // Hz
	Irregular bool      // the samples are not evenly spaced
	Counts    bool      // it numbers the samples and gives no time
}

// ReadClock reads a column of times in seconds or, where the unit says so or
// only that makes sense, in milliseconds. It is false when the column is no
// time at all.
func ReadClock(column []float64, unit string) (Clock, bool) {
	if len(column) < 3 {
		return Clock{}, false
	}
	steps := make([]float64, len(column)-1)
	even := true
	for i := range steps {
		steps[i] = column[i+1] - column[i]
		if !(steps[i] > 0) {
			return Clock{}, false
		}
		even = even && steps[i] == steps[0]
	}
	step := signal.Median(steps)
	if unit == "" && even && step == 1 {
		return Clock{Counts: true}, true
	}
	factor := 1.0
	if unit == "ms" || unit == "" && step > longestSample && step <= 1000*longestSample {
		factor = 1e-3
	}
	if step*factor < shortestSample || step*factor > longestSample {
		return Clock{}, false
	}
	return clockOf(column, steps, step, factor), true
}

// clockOf tells even times from rounded ones and from irregular ones.
func clockOf(column, steps []float64, step, factor float64) Clock {
	worst := 0.0
	for _, s := range steps {
		worst = max(worst, math.Abs(s-step))
	}
	if worst <= 0.01*step {
		return Clock{Times: inSeconds(column, factor), Rate: signal.Tidy(1 / (step * factor))}
	}
	if n := len(column); onGrid(column, lastDigit(column, step)) {
		rate := float64(n-1) / ((column[n-1] - column[0]) * factor)
		return Clock{Times: EvenTimes(n, rate), Rate: rate} // they were rounded
	}
	return Clock{Times: inSeconds(column, factor), Rate: signal.Tidy(1 / (step * factor)), Irregular: true}
}

// lastDigit is the size of the last digit that times were written with.
func lastDigit(column []float64, step float64) float64 {
	digit := 1e-6
	for digit*10 < step && allMultiples(column, digit*10) {
		digit *= 10
	}
	return digit
}

// allMultiples reports whether all times are whole multiples of a digit.
func allMultiples(column []float64, digit float64) bool {
	for _, v := range column {
		if n := v / digit; math.Abs(n-math.Round(n)) > 1e-3 {
			return false
		}
	}
	return true
}

// onGrid reports whether every time is within one digit of an even grid.
func onGrid(column []float64, digit float64) bool {
	n := len(column)
	step := (column[n-1] - column[0]) / float64(n-1)
	for i, v := range column {
		if math.Abs(v-column[0]-float64(i)*step) > 1.01*digit {
			return false
		}
	}
	return true
}

// inSeconds multiplies times with the size of their unit.
func inSeconds(column []float64, factor float64) []float64 {
	out := make([]float64, len(column))
	for i, v := range column {
		out[i] = v * factor
	}
	return out
}
