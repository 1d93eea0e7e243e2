package force

import (
	"fmt"
	"math"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
	"stridewell/assessment/catalogue"
)

// How many steps a mean needs: at all, and of one side.
const (
	fewestShown = 5
	fewestASide = 10
)

// The definitions of a loading rate that this package gives.
const (
	upToThePeak = "magnitude_20_80"
	upTo13      = "thirteen_percent"
)

// A quantity is a measure taken from the steps.
type quantity struct {
	measure    assessment.MeasureID
	definition string
	of         func(s step) float64 // in the measure's unit; NaN: the step has none
	whole      bool                 // one value for both sides
	weights    bool                 // in body weights: refused with a wrong mass
}

// quantities lists what the recording can show.
func (r *reader) quantities(a analysis, fast bool) []quantity {
	w := a.weight
	out := []quantity{
		{measure: catalogue.ContactTime, of: func(s step) float64 { return 1000 * s.contact }},
		{measure: catalogue.FlightTime, of: func(s step) float64 { return 1000 * s.flight }},
		{measure: catalogue.DutyFactor, of: func(s step) float64 { return 100 * s.contact / s.strideTime }, whole: true},
		{measure: catalogue.ActivePeak, of: func(s step) float64 { return s.active / w }, weights: true},
		{measure: catalogue.ActivePeakTime, of: func(s step) float64 { return 100 * s.activeAt }, weights: true},
		{measure: catalogue.VerticalImpulse, of: func(s step) float64 { return s.impulse / w }, weights: true},
	}
	if fast {
		out = append(out, r.loadingQuantities(a)...)
	}
	if a.za != nil {
		out = append(out,
			quantity{measure: catalogue.BrakingPeak, of: func(s step) float64 { return s.brakePeak / w }, weights: true},
			quantity{measure: catalogue.BrakingImpulse, of: func(s step) float64 { return s.brakeImpulse / w }, weights: true},
			quantity{measure: catalogue.BrakingShare, of: func(s step) float64 { return 100 * s.brakeShare }, weights: true},
			quantity{measure: catalogue.PropulsivePeak, of: func(s step) float64 { return s.pushPeak / w }, weights: true},
			quantity{measure: catalogue.PropulsiveImpulse, of: func(s step) float64 { return s.pushImpulse / w }, weights: true},
		)
	}
	return out
}

// loadingQuantities take the slope up to the impact peak where every step has
// one, and up to 13 % of stance in all steps otherwise: never a mixture.
func (r *reader) loadingQuantities(a analysis) []quantity {
	bumps, used := 0, 0
	for _, s := range a.valid() {
		if used++; s.bump {
			bumps++
		}
	}
	w := a.weight
	peak := quantity{measure: catalogue.ImpactPeak, weights: true, of: func(s step) float64 {
		if !s.bump {
			return math.NaN()
		}
		return s.impact / w
	}}
	if bumps == used {
		return []quantity{
			peak,
			{measure: catalogue.VALR, definition: upToThePeak, of: func(s step) float64 { return s.valr / w }, weights: true},
			{measure: catalogue.VILR, definition: upToThePeak, of: func(s step) float64 { return s.vilr / w }, weights: true},
		}
	}
	if bumps > 0 {
		r.Warn(fmt.Sprintf("%d of %d steps have an impact peak: loading rates are taken up to 13 %% of stance in all of them.", bumps, used))
	}
	return []quantity{
		peak,
		{measure: catalogue.VALR, definition: upTo13, of: func(s step) float64 { return s.valr13 / w }, weights: true},
		{measure: catalogue.VILR, definition: upTo13, of: func(s step) float64 { return s.vilr13 / w }, weights: true},
	}
}

// values writes the means: of each side where enough steps of both are known,
// of all steps otherwise, and none of fewer than five.
func (r *reader) values(a analysis) {
	valid := a.valid()
	if len(valid) == 0 {
		return
	}
	if len(valid) < fewestShown {
		r.Warn(fmt.Sprintf("%d steps are too few for a mean: record ten a side or more.", len(valid)))
		return
	}
	sided := r.enoughASide(valid)
	r.cadence(valid)
	fast := false
	for _, s := range r.Recording.Steps {
		fast = fast || s.VALR != nil
	}
	for _, q := range r.quantities(a, fast) {
		switch {
		case q.weights && a.refused:
		case q.whole || !sided:
			r.add(q, assessment.NoSide, meanOf(q, valid, assessment.NoSide))
		default:
			l, rt := meanOf(q, valid, assessment.Left), meanOf(q, valid, assessment.Right)
			r.add(q, assessment.Left, l)
			r.add(q, assessment.Right, rt)
			r.compare(q, l, rt)
		}
	}
}

// enoughASide reports whether both sides have the steps for a mean of their own.
func (r *reader) enoughASide(valid []*step) bool {
	count := map[assessment.Side]int{}
	for _, s := range valid {
		count[s.side]++
	}
	left, right := count[assessment.Left], count[assessment.Right]
	enough := left >= fewestASide && right >= fewestASide
	if !enough && left+right > 0 {
		r.Warn(fmt.Sprintf("%d left and %d right steps are too few for a mean of a side: only the means of all steps are given.", left, right))
	}
	return enough
}

// meanOf is the mean of a quantity over the steps of a side; NoSide is all.
func meanOf(q quantity, valid []*step, side assessment.Side) signal.Mean {
	var v []float64
	for _, s := range valid {
		if side != assessment.NoSide && s.side != side {
			continue
		}
		if x := q.of(*s); !math.IsNaN(x) && !math.IsInf(x, 0) {
			v = append(v, x)
		}
	}
	return signal.MeanOf(v)
}

// add writes a mean, if enough steps are in it.
func (r *reader) add(q quantity, side assessment.Side, m signal.Mean) {
	least := fewestShown
	if side != assessment.NoSide {
		least = fewestASide
	}
	if m.N < least {
		return
	}
	measure, ok := catalogue.Standard().Measure(q.measure)
	if !ok {
		return
	}
	moment := r.Options.Moment
	if moment == assessment.NoMoment {
		moment = assessment.Early
	}
	mean, sd, low, high := m.Tidied()
	r.Recording.Observations = append(r.Recording.Observations, assessment.RecordedValue{
		Measure: q.measure, Side: side, Moment: moment, Method: assessment.ForcePlate, Value: mean, Unit: measure.Unit.UCUM,
		N: m.N, SD: &sd, CILow: &low, CIHigh: &high, Definition: q.definition,
	})
}

// cadence is 60 s divided by the mean step time, with the interval of that.
func (r *reader) cadence(valid []*step) {
	m := meanOf(quantity{of: func(s step) float64 { return s.stepTime }}, valid, assessment.NoSide)
	if m.N < fewestShown {
		return
	}
	r.add(quantity{measure: catalogue.Cadence}, assessment.NoSide, signal.Mean{
		N: m.N, Value: 60 / m.Value, SD: 60 / (m.Value * m.Value) * m.SD,
	})
}

// compare writes the difference of the sides of a quantity that has a sign of
// its own.
func (r *reader) compare(q quantity, left, right signal.Mean) {
	if left.N < fewestASide || right.N < fewestASide || left.Value+right.Value == 0 {
		return
	}
	r.Recording.Asymmetries = append(r.Recording.Asymmetries, assessment.Asymmetry{
		Measure: q.measure, Left: signal.Tidy(left.Value), Right: signal.Tidy(right.Value),
		Percent: signal.Tidy(200 * (right.Value - left.Value) / (right.Value + left.Value)),
		Clear:   math.Abs(right.Value-left.Value) > left.HalfWidth()+right.HalfWidth(),
	})
}
