package force

import (
	"math"

	"stridewell/assessment/capture/signal"
)

// Where the peaks are looked for, as fractions of stance, and what counts.
const (
	activeFrom, activeTo = 0.20, 0.80
	impactFrom, impactTo = 0.03, 0.30
	impactDrop           = 0.02 // body weights: a smaller bump is no impact peak
	surrogate            = 0.13 // of stance: where the force is taken without one
	slopeFrom, slopeTo   = 0.20, 0.80
)

// A loading is the vertical force of a step: N, N/s, N·s, and fractions of
// stance.
type loading struct {
	active, activeAt float64
	impact, impactAt float64
	bump             bool // there is an impact peak
	valr, vilr       float64
	valr13, vilr13   float64 // up to the force at 13 % of stance, of every step
	impulse          float64
}

// loadingOf works out the loading of a step whose curve is (x, f).
func (a *analysis) loadingOf(t trial, s step, x, f []float64) loading {
	l := loading{impulse: signal.Area(x, f)}
	top := -1
	for q := range x {
		if x[q] >= s.on+activeFrom*s.contact && x[q] <= s.on+activeTo*s.contact && (top < 0 || f[q] > f[top]) {
			top = q
		}
	}
	if top < 0 {
		top = len(x) / 2
	}
	l.active, l.activeAt = f[top], (x[top]-s.on)/s.contact
	at13 := s.on + surrogate*s.contact
	force13 := signal.At(at13, x, f)
	l.valr13, l.vilr13 = a.slopes(t, s, x, f, force13)
	l.impact, l.impactAt, l.valr, l.vilr = force13, surrogate, l.valr13, l.vilr13
	if q, ok := a.impactPeak(s, x, f, top); ok {
		l.bump, l.impact, l.impactAt = true, f[q], (x[q]-s.on)/s.contact
		l.valr, l.vilr = a.slopes(t, s, x, f, f[q])
	}
	return l
}

// impactPeak finds the first top before the active peak from which the force
// drops far enough before it climbs higher.
func (a *analysis) impactPeak(s step, x, f []float64, top int) (int, bool) {
	for q := 1; q < top; q++ {
		at := (x[q] - s.on) / s.contact
		if !(f[q] > f[q-1] && f[q] >= f[q+1] && at >= impactFrom && at <= impactTo) {
			continue
		}
		lowest := f[q]
		for p := q + 1; p <= top; p++ {
			lowest = min(lowest, f[p])
			if f[p] > f[q] {
				break
			}
		}
		if f[q]-lowest >= impactDrop*a.weight {
			return q, true
		}
	}
	return 0, false
}

// slopes are the mean and the steepest slope between 20 and 80 % of a force.
func (a *analysis) slopes(t trial, s step, x, f []float64, force float64) (mean, steepest float64) {
	from, to := firstReached(x, f, slopeFrom*force), firstReached(x, f, slopeTo*force)
	mean = (slopeTo - slopeFrom) * force / (to - from)
	steepest = math.Inf(-1)
	for q := s.first; q <= s.last; q++ {
		if t.times[q] >= from && t.times[q] <= to {
			steepest = max(steepest, signal.Slope(t.times, a.z, q))
		}
	}
	if math.IsInf(steepest, -1) {
		steepest = mean
	}
	return mean, steepest
}

// firstReached is when the curve first comes to a level.
func firstReached(x, f []float64, level float64) float64 {
	for q := range f {
		if f[q] < level {
			continue
		}
		if q == 0 {
			return x[0]
		}
		return x[q-1] + (level-f[q-1])/(f[q]-f[q-1])*(x[q]-x[q-1])
	}
	return math.NaN()
}

// An anterior is the force of a step along the run: N and N·s, backwards
// negative.
type anterior struct {
	brakeImpulse, pushImpulse float64
	brakePeak, pushPeak       float64
	brakeShare                float64 // fraction of stance until the force turns forward; NaN when it never does
}

// turnsBefore is the fraction of stance before which the deepest braking is
// looked for.
const turnsBefore = 0.60

func (a *analysis) anteriorOf(t trial, s step) anterior {
	x, f := a.anteriorCurve(t, s)
	out := anterior{brakeShare: math.NaN()}
	below, above := make([]float64, len(f)), make([]float64, len(f))
	deepest := 0
	for q, v := range f {
		below[q], above[q] = min(v, 0), max(v, 0)
		if x[q] <= s.on+turnsBefore*s.contact && v < f[deepest] {
			deepest = q
		}
		out.brakePeak, out.pushPeak = min(out.brakePeak, v), max(out.pushPeak, v)
	}
	for q := deepest; q < len(f); q++ {
		if f[q] >= 0 {
			out.brakeShare = (x[q] - s.on) / s.contact
			break
		}
	}
	out.brakeImpulse, out.pushImpulse = signal.Area(x, below), signal.Area(x, above)
	return out
}

// anteriorCurve is the force along the run in a contact, with a point wherever
// it changes its sign, so that areas are exact.
func (a *analysis) anteriorCurve(t trial, s step) (x, f []float64) {
	times, values := t.times[s.first:s.last+1], a.za[s.first:s.last+1]
	x, f = append(x, s.on), append(f, signal.At(s.on, times, values))
	add := func(at, v float64) {
		before, was := x[len(x)-1], f[len(f)-1]
		if was*v < 0 {
			x, f = append(x, before-was*(at-before)/(v-was)), append(f, 0)
		}
		x, f = append(x, at), append(f, v)
	}
	for q, at := range times {
		if at > s.on && at < s.off {
			add(at, values[q])
		}
	}
	add(s.off, signal.At(s.off, times, values))
	return x, f
}
