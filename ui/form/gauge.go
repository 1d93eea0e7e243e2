package form

import (
	"math"

	"stridewell/assessment"
	"stridewell/ui/widget"
)

// gauge is the scale of the row with its bands and the values on it. The scale
// is what is usual for the measure, widened to the bands.
func (r *Row) gauge() widget.GaugeValues {
	d := r.w.Desk.Value()
	how := r.w.How(r.Key(r.firstSide()))
	applies := r.Measure.Applies(how, d.Visit().Subject(d.History.Client))
	for _, side := range r.Measure.Sides() { // a closed visit keeps the bands it was graded with
		if f, ok := d.Summary.Finding(assessment.Key{Measure: r.Measure.ID, Side: side, Moment: r.Moment}); ok {
			applies = f.Verdict
		}
	}
	v := Gauge(r.Measure, applies)
	at := func(side assessment.Side) widget.Pin {
		if o, ok := d.Visit().Observation(assessment.Key{Measure: r.Measure.ID, Side: side, Moment: r.Moment}); ok {
			return widget.At(r.Measure.Magnitude(o))
		}
		return widget.Pin{}
	}
	if r.Measure.Paired {
		v.Left, v.Right = at(assessment.Left), at(assessment.Right)
	} else {
		v.Single = at(assessment.NoSide)
	}
	return v
}

// Gauge is the scale of a measure with the bands of a verdict, without values.
func Gauge(m assessment.Measure, v assessment.Verdict) widget.GaugeValues {
	g := widget.GaugeValues{Low: m.Expect.Min, High: m.Expect.Max, Target: m.RangeWords(v)}
	if len(v.Cuts) == 0 {
		return g
	}
	first, last := v.Cuts[0].At, v.Cuts[len(v.Cuts)-1].At
	reach := math.Max(math.Abs(last-first), (g.High-g.Low)/8)
	if v.Worse == assessment.HigherIsWorse {
		g.Low, g.High = math.Min(g.Low, first-reach), math.Min(g.High, last+2*reach)
		g.Bands = append(g.Bands, widget.Band{From: g.Low, To: first, InRange: true})
	} else {
		g.Low, g.High = math.Max(g.Low, last-2*reach), math.Max(g.High, first+reach)
		g.Bands = append(g.Bands, widget.Band{From: first, To: g.High, InRange: true})
	}
	for i := 1; i < len(v.Cuts); i++ {
		g.Bands = append(g.Bands, widget.Band{
			From: math.Min(v.Cuts[i-1].At, v.Cuts[i].At), To: math.Max(v.Cuts[i-1].At, v.Cuts[i].At),
		})
	}
	return g
}
