package kinematics

import (
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
	"stridewell/assessment/catalogue"
)

// How events are estimated from a foot, as compared with force plates: the
// forefoot is farthest ahead of the sacrum 24 ms before it touches the ground,
// and the toe leaves it when it rises faster than 0.8 m/s.
const (
	strikeLater  = 0.024 // s
	toeRises     = 0.8   // m/s
	swingAhead   = 0.10  // m: the foot comes forward by more in a stride
	longestTouch = 0.50  // s
	fewestASide  = 5
)

// A touch is one contact of a foot, estimated.
type touch struct {
	side    assessment.Side
	on, off float64 // s; off is NaN where it was not seen
}

// events writes the contacts of the feet as estimates. It is false when no
// foot can be followed.
func (r *reader) events(p points, legs []leg) bool {
	sacrum := p.sacrum()
	if p.flat || sacrum == nil {
		return false
	}
	var touches []touch
	followed := false
	for _, l := range legs {
		if l.forefoot == nil || l.toe == nil {
			continue
		}
		followed = true
		touches = append(touches, touchesOf(p, l, sacrum, r.cutoff(markerCutoff))...)
	}
	if len(touches) == 0 {
		return followed
	}
	slices.SortFunc(touches, func(a, b touch) int { return int(math.Copysign(1, a.on-b.on)) })
	r.Word("events", "forefoot farthest ahead of the sacrum + 24 ms; toe rising at 0.8 m/s")
	r.Warn("Contacts are estimated from markers: a contact time is about 15 ms off, always the same way for one runner.")
	r.addTouches(touches)
	return true
}

// touchesOf estimates the contacts of a foot.
func touchesOf(p points, l leg, sacrum *path, cutoff float64) []touch {
	v := viewOf(sacrum, l.forefoot)
	reach := make([]float64, len(p.times))
	ahead, from := v.forward(l.forefoot), v.forward(sacrum)
	for i := range reach {
		reach[i] = from[i] - ahead[i] // least where the foot is farthest ahead
	}
	behind, seen := filled(reach)
	height, seenToe := filled(v.height(l.toe))
	if behind == nil || height == nil {
		return nil
	}
	behind, _ = signal.Smooth(behind, p.rate, cutoff)
	height, _ = signal.Smooth(height, p.rate, cutoff)
	around := int(math.Round(gapAround * p.rate))
	var out []touch
	for _, i := range signal.Minima(behind, swingAhead/p.metres, int(shortest*p.rate)) {
		if !allSeen(seen, i-around/2, i+around/2) {
			continue
		}
		offset, _ := signal.Vertex(behind, i)
		t := touch{side: l.side, on: p.times[i] + offset/p.rate + strikeLater}
		t.off = toeOff(p, height, seenToe, i)
		out = append(out, t)
	}
	return out
}

// toeOff is when the toe rises fast enough after it was lowest; NaN when it is
// not seen to.
func toeOff(p points, height []float64, seen []bool, strike int) float64 {
	end := min(strike+int(longestTouch*p.rate), len(height)-2)
	lowest := strike
	for i := strike; i <= end; i++ {
		if height[i] < height[lowest] {
			lowest = i
		}
	}
	speed := func(i int) float64 { return (height[i+1] - height[i-1]) / 2 * p.rate * p.metres }
	for i := max(lowest, 1) + 1; i <= end; i++ {
		if speed(i) <= toeRises || speed(i-1) > toeRises {
			continue
		}
		if !allSeen(seen, strike, i) {
			return math.NaN()
		}
		before, after := speed(i-1), speed(i)
		return p.times[i-1] + (toeRises-before)/(after-before)/p.rate
	}
	return math.NaN()
}

// addTouches writes the table of steps, contact times and cadence.
func (r *reader) addTouches(touches []touch) {
	contacts := map[assessment.Side][]float64{}
	var steps []float64
	for i, t := range touches {
		if i+1 < len(touches) && touches[i+1].side != t.side && touches[i+1].on-t.on < longestTouch {
			steps = append(steps, touches[i+1].on-t.on)
		}
		if math.IsNaN(t.off) {
			continue
		}
		contacts[t.side] = append(contacts[t.side], 1000*(t.off-t.on))
		r.Recording.Steps = append(r.Recording.Steps, assessment.RecordedStep{
			Side: t.side, On: signal.Tidy(t.on), Off: signal.Tidy(t.off), Contact: signal.Tidy(t.off - t.on),
		})
	}
	for _, s := range sidesOf {
		if len(contacts[s.side]) >= fewestASide {
			r.add(catalogue.ContactTime, s.side, "ms", signal.MeanOf(contacts[s.side]))
		}
	}
	if m := signal.MeanOf(steps); m.N >= fewestASide {
		r.add(catalogue.Cadence, assessment.NoSide, "{steps}/min", signal.Mean{N: m.N, Value: 60 / m.Value, SD: 60 / (m.Value * m.Value) * m.SD})
	}
}

func (r *reader) add(measure assessment.MeasureID, side assessment.Side, unit string, m signal.Mean) {
	value, sd, low, high := m.Tidied()
	r.Recording.Observations = append(r.Recording.Observations, assessment.RecordedValue{
		Measure: measure, Side: side, Moment: r.moment(), Method: assessment.Markers, Value: value, Unit: unit, N: m.N, SD: &sd, CILow: &low, CIHigh: &high,
	})
}
