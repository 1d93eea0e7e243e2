package force

import (
	"fmt"
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
)

// A vector is three channels along the axes x, y and z. A channel that was not
// recorded is nil.
type vector [3][]float64

// A plate is one force plate or belt.
type plate struct {
	label string // as the file names it
	side  assessment.Side
	force vector     // N
	place vector     // where the force acts
	at    [3]float64 // centre of the surface
}

// feet are the heights of a marker on each foot at the samples of the force.
type feet struct{ left, right []float64 }

// A trial is what was recorded, before anything is worked out.
type trial struct {
	times      []float64 // s
	rate       float64   // Hz
	irregular  bool      // the samples are not evenly spaced
	plates     []plate
	laboratory bool // the axes are those of the laboratory, with one of them upwards
	feet       *feet

	// What a clinic mapped itself is taken as it is, with its signs.
	vertical, anterior, copAnterior, copRight []float64
}

// total adds up the plates.
func (t trial) total() vector {
	if len(t.plates) == 1 {
		return t.plates[0].force
	}
	var sum vector
	for axis := range sum {
		for _, p := range t.plates {
			if p.force[axis] == nil {
				continue
			}
			if sum[axis] == nil {
				sum[axis] = make([]float64, len(p.force[axis]))
			}
			for i, v := range p.force[axis] {
				sum[axis][i] += v
			}
		}
	}
	return sum
}

// upright is the axis that carries the weight, with the sign that makes the
// force on the runner positive.
func upright(v vector) (axis int, sign float64) {
	most := -1.0
	for k, channel := range v {
		if channel == nil {
			continue
		}
		if m := math.Abs(signal.MeanOf(channel).Value); m > most {
			axis, most = k, m
		}
	}
	sign = 1
	if c := v[axis]; c != nil && -slices.Min(c) > slices.Max(c) {
		sign = -1
	}
	return axis, sign
}

func scaled(v []float64, factor float64) []float64 {
	if v == nil || factor == 1 {
		return v
	}
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = x * factor
	}
	return out
}

// rates are those that instruments sample at, Hz.
var rates = []float64{100, 120, 150, 200, 240, 250, 300, 500, 600, 960, 1000, 1200, 2000}

// likelyRates lists the rates at which the steps in v would come 130 to 220
// times a minute.
func likelyRates(v []float64) []string {
	low, high := signal.Quantile(v, 0.05), signal.Quantile(v, 0.95)
	first, last, steps, down := 0, 0, 0, false
	for i, x := range v {
		switch {
		case x < low+0.2*(high-low):
			down = true
		case x > low+0.5*(high-low) && down:
			if down = false; steps == 0 {
				first = i
			}
			last, steps = i, steps+1
		}
	}
	var out []string
	for _, rate := range rates {
		if cadence := 60 * rate * float64(steps-1) / float64(last-first); cadence >= 130 && cadence <= 220 {
			out = append(out, fmt.Sprintf("%.0f", rate))
		}
	}
	return out
}
