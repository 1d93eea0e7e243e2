package force

import (
	"math"

	"stridewell/assessment/capture/signal"
)

// The limits of contacts and flights. Contacts are found where the force is
// above seedShare of body weight, and reach to the threshold on both sides.
const (
	seedShare       = 0.25 // body weights
	smallestGap     = 0.02 // s; shorter ones are dips within a contact
	shortestContact = 0.08 // s, above the seed
	shortestFlight  = 0.03 // s
	longestFlight   = 0.40 // s
	lowestThreshold = 20.0 // N
	topThreshold    = 50.0 // N
	noiseTimes      = 4.0  // the threshold in standard deviations of the noise
	driftTolerance  = 10.0 // N; the baseline moves by more: it drifts
	lightest        = 100  // N; a mean force below is no runner's
)

// A span is a run of samples, both ends in it.
type span struct{ first, last int }

// contacts finds where z stays above a force.
func contacts(z []float64, rate, above float64) []span {
	var found []span
	in := false
	for i, v := range z {
		if v <= above {
			in = false
			continue
		}
		switch last := len(found) - 1; {
		case in:
			found[last].last = i
		case last >= 0 && float64(i-found[last].last-1)/rate < smallestGap:
			found[last].last, in = i, true
		default:
			found, in = append(found, span{i, i}), true
		}
	}
	kept := found[:0]
	for _, s := range found {
		if float64(s.last-s.first+1)/rate >= shortestContact {
			kept = append(kept, s)
		}
	}
	return kept
}

// flights lists the central halves of the times between contacts in which
// nobody touched the ground.
func flights(contacts []span, rate float64) []span {
	var found []span
	for i := 1; i < len(contacts); i++ {
		gap := span{contacts[i-1].last + 1, contacts[i].first - 1}
		n := gap.last - gap.first + 1
		if seconds := float64(n) / rate; seconds >= shortestFlight && seconds <= longestFlight {
			found = append(found, span{gap.first + n/4, gap.last - n/4})
		}
	}
	return found
}

// lowEnvelope follows the low values of y closely enough to find contacts on a
// drifting baseline: the 5th percentile of windows of 1.5 s, 0.25 s apart.
func lowEnvelope(y []float64, rate float64) []float64 {
	window, hop := int(math.RoundToEven(1.5*rate)), max(int(math.RoundToEven(0.25*rate)), 1)
	var centres, values []float64
	for start := 0; start+window <= len(y); start += hop {
		centres = append(centres, float64(start)+float64(window-1)/2)
		values = append(values, signal.Quantile(y[start:start+window], 0.05))
	}
	if len(y) <= window {
		centres, values = []float64{0}, []float64{signal.Quantile(y, 0.05)}
	}
	return signal.Line(len(y), centres, values)
}

// A baseline is the force that is shown while nobody touches the ground.
type baseline struct {
	kind   string  // "offset", "drift", "tare", "one_flight", "quiet" or "none"
	spread float64 // N, of the smoothed values in flight
	median float64 // N
	line   []float64
}

// baselineIn works out the baseline of y from the flights, or takes the tare
// where there are too few.
func (a *analysis) baselineIn(y []float64, flights []span, rate float64) baseline {
	b := baseline{kind: "offset"}
	switch {
	case len(flights) < 2 && a.tare != 0:
		return baseline{kind: "tare", median: a.tare}
	case len(flights) < 2:
		return quietBaseline(y, flights, rate)
	}
	centres, values, smooth := inFlight(y, flights)
	low, high := signal.Quantile(smooth, 0), signal.Quantile(smooth, 1)
	b.spread, b.median = high-low, signal.Median(values)
	if b.spread > driftTolerance {
		b.kind, b.line = "drift", signal.Line(len(y), centres, smooth)
	}
	return b
}

// inFlight is the median of y in each flight, and the running median of five.
func inFlight(y []float64, flights []span) (centres, values, smooth []float64) {
	for _, f := range flights {
		centres = append(centres, float64(f.first+f.last)/2)
		values = append(values, signal.Median(y[f.first:f.last+1]))
	}
	for i := range values {
		smooth = append(smooth, signal.Median(values[max(0, i-2):min(len(values), i+3)]))
	}
	return centres, values, smooth
}

// quietBaseline is for walking and single steps: the mean of the quietest 0.3 s
// where that is quiet, or else the only flight.
func quietBaseline(y []float64, flights []span, rate float64) baseline {
	n := int(0.3 * rate)
	best := baseline{kind: "none"}
	least, usual := math.Inf(1), signal.Median(y)
	for start := 0; n > 1 && start+n <= len(y); start += max(n/6, 1) {
		if m := signal.MeanOf(y[start : start+n]); m.SD < least && m.SD < lowestThreshold/noiseTimes && m.Value < usual {
			least, best = m.SD, baseline{kind: "quiet", median: m.Value}
		}
	}
	if best.kind == "none" && len(flights) == 1 {
		return baseline{kind: "one_flight", median: signal.Median(y[flights[0].first : flights[0].last+1])}
	}
	return best
}

// under takes the baseline away.
func (b baseline) under(y []float64) []float64 {
	out := make([]float64, len(y))
	for i, v := range y {
		if out[i] = v - b.median; b.line != nil {
			out[i] = v - b.line[i]
		}
	}
	return out
}

// noiseIn is the standard deviation of z about the median of each flight, N.
func noiseIn(z []float64, flights []span) float64 {
	var sum float64
	n := 0
	for _, f := range flights {
		m := signal.Median(z[f.first : f.last+1])
		for _, v := range z[f.first : f.last+1] {
			sum += (v - m) * (v - m)
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return math.Sqrt(sum / float64(n))
}
