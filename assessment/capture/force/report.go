package force

import (
	"fmt"
	"math"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
)

// report writes the analysis into the recording.
func (r *reader) report(t trial, a analysis) {
	r.Recording.Sessions = append(r.Recording.Sessions, assessment.RecordedSession{
		Sport: "running", Running: true, Seconds: t.times[len(t.times)-1] - t.times[0], Used: true, Coverage: 1,
	})
	r.parameters(t, a)
	r.doubts(t, a)
	for _, s := range a.steps {
		r.Recording.Steps = append(r.Recording.Steps, r.recorded(t, a, s))
	}
	r.values(a)
	r.curves(t, a)
}

// parameters keeps everything the result depends on.
func (r *reader) parameters(t trial, a analysis) {
	r.filterParameters(t, a)
	r.Word("baseline", a.baseline.kind)
	r.Number("baseline_spread_n", a.baseline.spread)
	r.Number("baseline_median_n", a.baseline.median)
	r.Number("noise_n", a.noise)
	r.Number("threshold_n", a.threshold)
	r.Number("seed_bw", seedShare)
	r.Number("shortest_contact_s", shortestStep)
	r.Number("longest_contact_s", longestStep)
	r.Number("smallest_peak_bw", smallestPeak)
	r.Number("impact_from_pct", 100*impactFrom)
	r.Number("impact_to_pct", 100*impactTo)
	r.Number("impact_drop_bw", impactDrop)
	r.Number("surrogate_pct", 100*surrogate)
	if t.vertical == nil {
		r.Word("vertical_axis", signed(a.axes.upSign, a.axes.up))
		if a.axes.forwardFound {
			r.Word("anterior_axis", signed(a.axes.forceSign, a.axes.forward))
		}
	}
	r.Number("body_weight_n", a.weight)
	r.Number("mass_by_force_kg", a.byForce)
	if a.measured {
		r.Word("mass_from", "mean force")
	} else {
		r.Word("mass_from", "said")
	}
	r.Word("side_method", a.sides.method)
	r.Number("side_confidence", a.sides.confidence)
	bumps, used := 0, 0
	for _, s := range a.valid() {
		if used++; s.bump {
			bumps++
		}
	}
	r.Number("steps_used", float64(used))
	r.Number("steps_rejected", float64(len(a.steps)-used))
	r.Number("steps_with_impact_peak", float64(bumps))
}

func (r *reader) filterParameters(t trial, a analysis) {
	r.Number("sampling_hz", t.rate)
	if a.cutoff > 0 {
		r.Word("filter", "butterworth, 2nd order, forwards and backwards")
		r.Number("cutoff_hz", a.cutoff)
	} else {
		r.Word("filter", "none")
	}
}

func signed(sign float64, axis int) string {
	name := string(rune('x' + axis))
	if sign < 0 {
		return "-" + name
	}
	return name
}

// doubts warns of what makes the values worth less.
func (r *reader) doubts(t trial, a analysis) {
	switch {
	case t.irregular:
		r.Warn("The samples are not evenly spaced in time: no loading rates are given.")
	case t.rate < loadingFrom:
		r.Warn(fmt.Sprintf("Sampled %.0f times a second: contact times and active peaks are rough, and loading rates and impact peaks are not given.", t.rate))
	case t.rate < withoutDoubt:
		r.Warn(fmt.Sprintf("Sampled %.0f times a second: loading rates come out too low, by about 5 %% on average and more for the steepest.", t.rate))
	case t.rate < steepestFrom:
		r.Warn(fmt.Sprintf("Sampled %.0f times a second: the steepest loading rate and the impact peak come out too low.", t.rate))
	}
	if a.cutoff == 0 {
		r.Warn("The forces were not filtered: the sampling is too slow for this cut-off.")
	}
	switch a.baseline.kind {
	case "quiet":
		r.Warn("There is no flight between steps: the baseline is that of the quietest 0.3 s.")
	case "tare":
		r.Warn("There is no flight between steps: the baseline is the tare that was said.")
	case "one_flight":
		r.Warn("There is one flight between steps: the baseline is that of this flight.")
	case "none":
		r.Warn("There is no flight between steps and no quiet part: the forces were used as they are. Zero the plate before the next recording.")
	}
	r.doubtSteps(a)
}

// doubtSteps warns where steady running on the level would show otherwise.
func (r *reader) doubtSteps(a analysis) {
	var impulse, seconds, brake, push float64
	n := 0
	for _, s := range a.valid() {
		brake, push = brake+s.brakeImpulse, push+s.pushImpulse
		if n++; !math.IsNaN(s.stepTime) {
			impulse, seconds = impulse+s.impulse, seconds+s.stepTime
		}
	}
	if n == 0 {
		r.Warn("No step is one of steady running: the table says why each was left out.")
		return
	}
	if seconds > 0 && !a.refused && math.Abs(impulse/seconds/a.weight-1) > massDoubt {
		r.Warn(fmt.Sprintf("Impulse divided by step time is %.2f body weights, and should be 1: check the mass and the scale of the forces.", impulse/seconds/a.weight))
	}
	if a.za != nil && math.Abs(brake+push) > 0.15*math.Abs(brake) {
		r.Warn("Braking and push differ by more than 15 %: drift, a slope, a change of speed, or a wrong axis.")
	}
}

// known points to a value, or to none where it is not a number.
func known(v float64) *float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return nil
	}
	v = signal.Tidy(v)
	return &v
}

// recorded writes a step, with forces in body weights where they can be given.
func (r *reader) recorded(t trial, a analysis, s step) assessment.RecordedStep {
	out := assessment.RecordedStep{
		Side: s.side, On: signal.Tidy(s.on), Off: signal.Tidy(s.off), Contact: signal.Tidy(s.contact), Rejected: s.rejected,
		Flight: known(s.flight), StepTime: known(s.stepTime), StrideTime: known(s.strideTime), Duty: known(s.contact / s.strideTime),
	}
	if !s.loaded || a.refused {
		return out
	}
	w := a.weight
	out.ActivePeak, out.ActiveTime = known(s.active/w), known(100*s.activeAt)
	out.Impulse, out.MeanForce = known(s.impulse/w), known(s.impulse/w/s.contact)
	if a.fast(t) {
		out.ImpactForce, out.ImpactTime, out.ImpactKind = known(s.impact/w), known(100*s.impactAt), "13pct"
		if s.bump {
			out.ImpactKind = "peak"
		}
		out.VALR, out.VILR = known(s.valr/w), known(s.vilr/w)
		out.VALR13, out.VILR13 = known(s.valr13/w), known(s.vilr13/w)
	}
	if a.za != nil {
		out.BrakeImpulse, out.PushImpulse = known(s.brakeImpulse/w), known(s.pushImpulse/w)
		out.BrakePeak, out.PushPeak = known(s.brakePeak/w), known(s.pushPeak/w)
		out.BrakeShare = known(100 * s.brakeShare)
	}
	return out
}

// fast reports whether the sampling shows how the force rises.
func (a *analysis) fast(t trial) bool { return t.rate >= loadingFrom && !t.irregular }
