package watch

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"stridewell/assessment"
)

// Steady running (instrument-imports.md 1.1.4): faster than a walk, a cadence
// that can be running, and away from pauses by so many seconds.
const (
	slowestRun   = 1.5 // m/s
	lowestRun    = 120 // steps/min
	highestRun   = 240 // steps/min
	fromPause    = 10  // s
	longestGap   = 30  // s without a record are a pause
	leastCovered = 0.5 // of the part, or a value is not called the run's
)

// A walk is steady from so slow and few on.
const (
	slowestWalk = 0.5 // m/s
	lowestWalk  = 60  // steps/min
)

// A part is what is used of a session: the steady running in the window that
// was asked for.
type part struct {
	session  Session
	window   Span
	samples  []Sample
	held     []float64 // s, of each sample
	steady   []bool
	steps    float64 // of a count of cadence
	used     float64 // s of steady running
	all      float64 // s of all samples of the window
	anySpeed bool
	moment   assessment.Moment
	remarks  []string
	outside  bool // the window holds no record
}

// part chooses what is used of the session.
func (s Session) part(o assessment.RecordingOptions, steps float64) part {
	p := part{session: s, steps: steps, moment: o.Moment, window: Span{math.Inf(-1), math.Inf(1)}}
	if p.moment == assessment.NoMoment {
		p.moment = assessment.Early
	}
	if o.From > 0 || o.To > 0 {
		start := s.begin()
		p.window.From = start + o.From.Seconds()
		if o.To > 0 {
			p.window.To = start + o.To.Seconds()
		}
	}
	first, _ := slices.BinarySearchFunc(s.Samples, p.window.From, later)
	after, _ := slices.BinarySearchFunc(s.Samples, math.Nextafter(p.window.To, math.Inf(1)), later)
	p.samples = s.Samples[first:max(first, after)]
	p.outside = len(p.samples) == 0 && len(s.Samples) > 0
	p.held = hold(p.samples)
	p.mark()
	if cadence := p.gather(Cadence, false); p.used < leastCovered*p.all && len(cadence.list) > 0 {
		p.remarks = append(p.remarks, fmt.Sprintf("Only %s of it is steady running; the rest is standing, walking or starting.", perCent(p.used, p.all)))
	}
	return p
}

func later(s Sample, t float64) int { return cmp.Compare(s.At, t) }

// begin is when the session began, in s since 1970.
func (s Session) begin() float64 {
	if t := seconds1970(s.Start); !math.IsNaN(t) {
		return t
	}
	if len(s.Samples) > 0 {
		return s.Samples[0].At
	}
	return 0
}

// mark finds the steady samples.
func (p *part) mark() {
	near := p.nearPause()
	p.steady = make([]bool, len(p.samples))
	slowest, lowest := slowestRun, float64(lowestRun)
	if p.session.Sport == Walking {
		slowest, lowest = slowestWalk, lowestWalk
	}
	p.anySpeed = slices.ContainsFunc(p.samples, func(s Sample) bool { return s.Of[Speed] > 0 })
	for i, s := range p.samples {
		p.all += p.held[i]
		cadence := s.Of[Cadence] * p.steps
		steady := !near[i] && (!p.anySpeed || s.Of[Speed] > slowest)
		if !math.IsNaN(cadence) {
			steady = steady && cadence >= lowest && cadence <= highestRun
		} else {
			steady = steady && p.anySpeed // without speed and cadence nothing says that it was a run
		}
		p.steady[i] = steady
		if steady {
			p.used += p.held[i]
		}
	}
}

// nearPause marks the samples that lie within fromPause of a pause: the timer
// stopped, no record for long, or no step.
func (p *part) nearPause() []bool {
	pauses := slices.Clone(p.session.Pauses)
	for i, s := range p.samples {
		if i+1 < len(p.samples) && p.samples[i+1].At-s.At > longestGap {
			pauses = append(pauses, Span{s.At, p.samples[i+1].At})
		}
		if s.Of[Cadence] == 0 {
			pauses = append(pauses, Span{s.At, s.At})
		}
	}
	slices.SortFunc(pauses, func(a, b Span) int { return cmp.Compare(a.From, b.From) })
	near := make([]bool, len(p.samples))
	ended, next := math.Inf(-1), 0
	for i, s := range p.samples {
		for next < len(pauses) && pauses[next].From-fromPause < s.At {
			ended = max(ended, pauses[next].To)
			next++
		}
		near[i] = s.At < ended+fromPause
	}
	return near
}

// coverage is the share of the session's seconds that is used.
func (p *part) coverage() float64 {
	if s := p.session.seconds(); s > 0 {
		return tidy(min(p.used/s, 1))
	}
	return 0
}

// gather collects a quantity of the part, or of its steady running only. What a
// device writes as 0 for lack of a value is left out.
func (p *part) gather(q Quantity, steady bool) gathered {
	g := gathered{list: make([]weighed, 0, len(p.samples))}
	for i, s := range p.samples {
		if v := s.Of[q]; v > 0 && (!steady || p.steady[i]) {
			g.add(v, p.held[i])
		}
	}
	return g
}

// gather collects every record of a quantity, each counted once.
func (s Session) gather(q Quantity, steps float64) gathered {
	g := gathered{list: make([]weighed, 0, len(s.Samples))}
	for _, x := range s.Samples {
		v := x.Of[q]
		if q == Cadence {
			v *= steps
		}
		if v > 0 {
			g.add(v, 1)
		}
	}
	return g
}

// value is the median of a quantity over the steady running. A quantity that
// covers less than half of it is not given as the run's, and the remark says so.
func (p *part) value(q Quantity) (assessment.RecordedValue, string) {
	c := columns()[q]
	if q == Distance {
		return assessment.RecordedValue{}, ""
	}
	g := p.gather(q, true)
	if len(g.list) == 0 || p.used == 0 {
		return assessment.RecordedValue{}, ""
	}
	if g.total < leastCovered*p.used {
		return assessment.RecordedValue{}, fmt.Sprintf(
			"%s covers %s of the steady running (%d records), too little to be called the run's. Choose a lap or a part that has it.", c.label, perCent(g.total, p.used), len(g.list))
	}
	scale := 1.0
	if q == Cadence {
		scale = p.steps
	}
	sd := tidy(scale * g.sd())
	return assessment.RecordedValue{
		Measure: c.measure, Moment: p.moment, Method: assessment.Watch, Value: tidy(scale * g.median()), Unit: c.unit, N: len(g.list), SD: &sd, Coverage: tidy(g.total / p.used),
	}, ""
}

// tidy rounds off what the arithmetic adds to the digits of the device.
func tidy(v float64) float64 { return math.Round(v*1e6) / 1e6 }

func perCent(part, whole float64) string {
	if whole == 0 {
		return "0 %"
	}
	return fmt.Sprintf("%.0f %%", 100*part/whole)
}

// parameters are how the values were worked out.
func (p *part) parameters() assessment.Parameters {
	list := assessment.Parameters{
		{Name: "statistic", Word: "median over time of steady running"},
		{Name: "longest_hold_s", Number: longestHold},
		{Name: "from_pause_s", Number: fromPause},
		{Name: "slowest_m_per_s", Number: slowestRun},
		{Name: "steps_per_count", Number: p.steps},
		{Name: "steady_s", Number: math.Round(p.used*10) / 10},
		{Name: "records", Number: float64(len(p.samples))},
	}
	if !math.IsInf(p.window.From, 0) {
		list = append(list, assessment.Parameter{Name: "from_s", Number: p.window.From - p.session.begin()})
	}
	if !math.IsInf(p.window.To, 0) {
		list = append(list, assessment.Parameter{Name: "to_s", Number: p.window.To - p.session.begin()})
	}
	return list
}
