package force

import (
	"fmt"
	"math"

	"stridewell/assessment/capture/signal"
)

// defaultCutoff is that of the filter, Hz.
const defaultCutoff = 50

// An analysis is what was worked out of a trial.
type analysis struct {
	cutoff    float64 // Hz; 0 when nothing was filtered
	weight    float64 // N, of the runner's body
	measured  bool    // the weight is the mean of the force, not the mass that was said
	tare      float64 // N, that was said; 0: none
	byForce   float64 // kg, as the mean force has it; 0 when there are no whole strides
	baseline  baseline
	noise     float64
	threshold float64   // N
	z         []float64 // vertical, N, without filter noise and baseline
	za        []float64 // anterior, likewise; nil when not recorded
	axes      axes
	steps     []step
	sides     sides
	refused   bool // forces in body weights would be wrong
}

// newAnalysis begins with what was said.
func (r *reader) newAnalysis() analysis {
	a := analysis{cutoff: r.Options.Cutoff, weight: r.Options.Mass * gravity, tare: r.Options.Tare}
	if a.cutoff <= 0 {
		a.cutoff = defaultCutoff
	}
	return a
}

// analyse works out the steps of a run.
func (r *reader) analyse(t trial) (analysis, error) {
	if t.rate < slowest {
		return analysis{}, r.Fault(fmt.Sprintf("was sampled %.0f times a second: too slow for the forces of a step.", t.rate),
			fmt.Sprintf("Record at %d samples a second or more, best at 1000.", loadingFrom))
	}
	a := r.newAnalysis()
	vertical := t.vertical
	if vertical == nil {
		total := t.total()
		axis, sign := upright(total)
		vertical, a.axes.up, a.axes.upSign = scaled(total[axis], sign), axis, sign
	}
	found := a.findContacts(vertical, t.rate)
	if len(found) == 0 {
		return analysis{}, r.Fault("holds no contact of a running step: the force never rises and falls as in a run.",
			"Check the column and the unit of the vertical force, and that the runner was recorded.")
	}
	a.findAxes(t, found)
	a.takeAnterior(t, found)
	for _, c := range found {
		if s, ok := a.reach(t, c); ok {
			a.steps = append(a.steps, s)
		}
	}
	a.between()
	a.weigh(t)
	a.loads(t)
	a.findSides(r, t)
	r.chooseSteps(t, &a)
	return a, nil
}

// findContacts filters, takes the baseline away and finds contacts.
func (a *analysis) findContacts(vertical []float64, rate float64) []span {
	y, filtered := signal.Smooth(vertical, rate, a.cutoff)
	if !filtered {
		a.cutoff = 0
	}
	low := lowEnvelope(y, rate)
	rough := make([]float64, len(y))
	for i := range y {
		rough[i] = y[i] - low[i]
	}
	if a.measured = a.weight <= 0; a.measured {
		a.weight = signal.MeanOf(rough).Value
	}
	a.baseline = a.baselineIn(y, flights(contacts(rough, rate, seedShare*a.weight), rate), rate)
	a.z = a.baseline.under(y)
	if a.measured {
		a.weight = signal.MeanOf(a.z).Value
	}
	if !(a.weight > lightest) {
		return nil
	}
	found := contacts(a.z, rate, seedShare*a.weight)
	a.noise = noiseIn(a.z, flights(found, rate))
	a.threshold = min(topThreshold, max(lowestThreshold, noiseTimes*a.noise))
	return found
}

// takeAnterior filters the force along the run and takes its baseline away, in
// the same flights.
func (a *analysis) takeAnterior(t trial, found []span) {
	raw := t.anterior
	if raw == nil && a.axes.forwardFound {
		raw = scaled(t.total()[a.axes.forward], a.axes.forceSign)
	}
	if raw == nil {
		return
	}
	y, _ := signal.Smooth(raw, t.rate, a.cutoff)
	air := flights(found, t.rate)
	b := baseline{kind: a.baseline.kind}
	switch {
	case len(air) > 0:
		centres, values, smooth := inFlight(y, air)
		b.median = signal.Median(values)
		if a.baseline.kind == "drift" {
			b.line = signal.Line(len(y), centres, smooth)
		}
	default:
		b = quietBaseline(y, air, t.rate)
	}
	a.za = b.under(y)
}

// wholeStride is how many steps make a stride: over fewer, the mean force is
// not the body weight.
const wholeStride = 2

// weigh compares the mean force over whole strides with the mass that was
// said, and takes it for the weight where none was.
func (a *analysis) weigh(t trial) {
	var area, seconds float64
	intervals := 0
	for i, s := range a.steps {
		if s.rejected != "" || math.IsNaN(s.stepTime) {
			continue
		}
		next := a.after(i)
		intervals++
		area += signal.Area(t.times[s.first:next.first+1], a.z[s.first:next.first+1])
		seconds += t.times[next.first] - t.times[s.first]
	}
	if intervals < wholeStride {
		return
	}
	a.byForce = area / seconds / gravity
	if a.measured {
		a.weight = a.byForce * gravity
	}
}

// after is the next step that is not rejected.
func (a *analysis) after(i int) step {
	for _, s := range a.steps[i+1:] {
		if s.rejected == "" {
			return s
		}
	}
	return step{}
}
