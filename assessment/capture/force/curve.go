package force

import (
	"math"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
)

// points is how many points a curve has: 0, 1 … 100 % of stance.
const points = 101

// The steps that are kept one by one beside their mean: so many of a side, and
// to a thousandth of body weight, which is finer than a plate.
const (
	mostKept = 20
	keptTo   = 1000
)

// curves are the means of each side, or of all steps where the sides are not
// known.
func (r *reader) curves(t trial, a analysis) {
	if a.refused {
		return
	}
	for _, side := range []assessment.Side{assessment.Left, assessment.Right, assessment.NoSide} {
		var of []*step
		for _, s := range a.valid() {
			if s.side == side {
				of = append(of, s)
			}
		}
		if len(of) < fewestShown {
			continue
		}
		r.Recording.Curves = append(r.Recording.Curves, curveOf("vertical_force", side, t, a.z, a.weight, of))
		if a.za != nil {
			r.Recording.Curves = append(r.Recording.Curves, curveOf("anterior_force", side, t, a.za, a.weight, of))
		}
	}
}

// curveOf is mean and spread of z over the contacts, in body weights, with some
// of the contacts themselves.
func curveOf(quantity string, side assessment.Side, t trial, z []float64, weight float64, of []*step) assessment.Curve {
	c := assessment.Curve{Quantity: quantity, Side: side, Unit: "{BW}", Steps: len(of)}
	lines := make([][]float64, len(of))
	for i, s := range of {
		lines[i] = make([]float64, points)
		for k := range points {
			at := s.on + s.contact*float64(k)/(points-1)
			lines[i][k] = signal.At(at, t.times[s.first:s.last+1], z[s.first:s.last+1]) / weight
		}
	}
	values := make([]float64, len(of))
	for k := range points {
		for i, line := range lines {
			values[i] = line[k]
		}
		m := signal.MeanOf(values)
		c.Mean, c.SD = append(c.Mean, signal.Tidy(m.Value)), append(c.SD, signal.Tidy(m.SD))
	}
	c.Each = kept(lines)
	return c
}

// kept is some of the lines, evenly spread over the recording and rounded.
func kept(lines [][]float64) [][]float64 {
	out := make([][]float64, min(len(lines), mostKept))
	for i := range out {
		line := lines[i*len(lines)/len(out)]
		for k, v := range line {
			line[k] = math.Round(v*keptTo) / keptTo
		}
		out[i] = line
	}
	return out
}
