package watch

import (
	"math"

	"stridewell/assessment"
)

// mostPoints is how many points a trend has at most: more than a page shows.
const mostPoints = 400

// trend is a quantity over the run, in spans of equal time: the median of each
// that has a record.
func (p *part) trend(q Quantity) (assessment.Trend, bool) {
	c, start := columns()[q], p.session.begin()
	t := assessment.Trend{Measure: c.measure, Label: c.label, Unit: c.unit}
	if len(p.samples) == 0 {
		return t, false
	}
	scale := 1.0
	if q == Cadence {
		scale = p.steps
	}
	first, last := p.samples[0].At, p.samples[len(p.samples)-1].At
	span := max((last-first)/(mostPoints-1), 1)
	in, at := gathered{}, 0
	flush := func() {
		if len(in.list) > 0 {
			t.Seconds = append(t.Seconds, math.Round(10*(first-start+(float64(at)+0.5)*span))/10)
			t.Values = append(t.Values, math.Round(1000*scale*in.median())/1000)
		}
		in = gathered{list: in.list[:0]}
	}
	for i, s := range p.samples {
		if here := int((s.At - first) / span); here != at {
			flush()
			at = here
		}
		if v := s.Of[q]; v > 0 {
			in.add(v, p.held[i])
		}
	}
	flush()
	return t, len(t.Values) > 1
}
