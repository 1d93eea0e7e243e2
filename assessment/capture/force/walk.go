package force

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
)

// What makes a contact one of a walking step, on plates of which each carries
// one foot.
const (
	shortestWalk = 0.40 // s
	longestWalk  = 1.20 // s
	walkingPeak  = 1.1  // body weights: about the largest force of a walk
	walksFrom    = 0.8  // of the contacts must be of a walk
)

// walk finds the steps of a walk on two plates. It is false for anything else:
// a run, or one plate, which cannot tell the feet of a walk apart.
func (r *reader) walk(t trial) (analysis, bool) {
	if len(t.plates) != 2 || t.rate < slowest {
		return analysis{}, false
	}
	a := r.newAnalysis()
	a.axes.up, a.axes.upSign = upright(t.total())
	a.threshold = lowestThreshold
	for k := range t.plates {
		if !a.onPlate(t, k) {
			return analysis{}, false
		}
	}
	slices.SortFunc(a.steps, func(s, o step) int { return cmp.Compare(s.on, o.on) })
	both := 0
	for i, s := range a.steps {
		if i > 0 && s.parity != a.steps[i-1].parity && s.on < a.steps[i-1].off {
			both++
		}
	}
	if valid := len(a.valid()); both == 0 || float64(valid) < walksFrom*float64(len(a.steps)) {
		return analysis{}, false
	}
	a.betweenWalking()
	a.walkingSides(r, t)
	return a, true
}

// onPlate adds the contacts with one plate, which is their parity. It is false
// when the plate shows no vertical force.
func (a *analysis) onPlate(t trial, k int) bool {
	raw := t.plates[k].force[a.axes.up]
	if raw == nil {
		return false
	}
	y, filtered := signal.Smooth(scaled(raw, a.axes.upSign), t.rate, a.cutoff)
	if !filtered {
		a.cutoff = 0
	}
	a.baseline = quietBaseline(y, nil, t.rate) // while the other foot stands
	a.z = a.baseline.under(y)
	a.weight = signal.Quantile(a.z, 0.99) / walkingPeak
	if a.weight < lightest {
		return false
	}
	for _, c := range contacts(a.z, t.rate, seedShare*a.weight) {
		s, ok := a.reach(t, c)
		if !ok {
			continue
		}
		if s.parity, s.rejected = k, ""; s.contact < shortestWalk || s.contact > longestWalk {
			s.rejected = fmt.Sprintf("contact of %.0f ms: not that of a walk", 1000*s.contact)
		}
		a.steps = append(a.steps, s)
	}
	return true
}

// betweenWalking works out the times between steps that follow each other on
// the other plate and on the same one.
func (a *analysis) betweenWalking() {
	valid := a.valid()
	for i, s := range valid {
		if i+1 < len(valid) && valid[i+1].parity != s.parity && valid[i+1].on < s.off {
			s.stepTime = valid[i+1].on - s.on
			if i+2 < len(valid) && valid[i+2].parity == s.parity && valid[i+2].on < valid[i+1].off {
				s.strideTime = valid[i+2].on - s.on
			}
		}
	}
}

// walkingSides names the feet by the plates, or by what was said.
func (a *analysis) walkingSides(r *reader, t trial) {
	valid := a.valid()
	first, second := t.plates[0].side, t.plates[1].side
	switch said := r.Options.FirstSide; {
	case said != assessment.NoSide:
		if first = said; valid[0].parity == 1 {
			first = said.Other()
		}
		a.sides = sides{method: "said", confidence: 1}
	case first != assessment.NoSide && second == first.Other():
		a.sides = sides{method: "plates", confidence: 1}
	default:
		a.sides = sides{method: "unknown"}
		r.Ask("first_side", fmt.Sprintf("Which foot is the first step, at %.2f s? The recording does not show it.", valid[0].on), "left", "right")
		return
	}
	for _, s := range valid {
		if s.side = first; s.parity == 1 {
			s.side = first.Other()
		}
	}
}

// reportWalk writes the times of a walk. Its forces are not those that the
// measures of running mean, and are not given.
func (r *reader) reportWalk(t trial, a analysis) {
	r.Recording.Sessions = append(r.Recording.Sessions, assessment.RecordedSession{
		Sport: "walking", Running: true, Seconds: t.times[len(t.times)-1] - t.times[0], Used: true, Coverage: 1,
	})
	r.Warn("It is a walk on two plates: its steps are listed, and no values are given, since the measures are those of running.")
	r.filterParameters(t, a)
	r.Word("baseline", a.baseline.kind)
	r.Number("threshold_n", a.threshold)
	r.Number("seed_bw", seedShare)
	r.Number("shortest_contact_s", shortestWalk)
	r.Number("longest_contact_s", longestWalk)
	r.Word("vertical_axis", signed(a.axes.upSign, a.axes.up))
	r.Word("side_method", a.sides.method)
	r.Number("side_confidence", a.sides.confidence)
	r.Number("steps_used", float64(len(a.valid())))
	r.Number("steps_rejected", float64(len(a.steps)-len(a.valid())))
	for _, s := range a.steps {
		s.flight = math.NaN()
		r.Recording.Steps = append(r.Recording.Steps, r.recorded(t, a, s))
	}
}
