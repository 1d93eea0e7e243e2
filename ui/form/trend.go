package form

import (
	"math"
	"strings"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A trend is one measure over the visits of a client.
type trend struct {
	w *workspace.Workspace
	m assessment.Measure
	h assessment.History
}

// at is a value with everything a comparison needs to know about it.
type at struct {
	taken assessment.Taken
	part  float32 // where its visit stands, 0 to 1
}

// Trend is a measure over the visits: its values with their error, what was in
// range at the last of them, and what may be said of first and last.
func Trend(w *workspace.Workspace, h assessment.History, m assessment.Measure, moment assessment.Moment) widget.ChartValues {
	t := trend{w, m, h}
	v := widget.ChartValues{Title: m.Name, Empty: "Not measured yet"}
	if moment == assessment.Late {
		v.Title += ", late"
	}
	sides := map[assessment.Side][]at{}
	for _, side := range m.Sides() {
		sides[side] = t.values(assessment.Key{Measure: m.ID, Side: side, Moment: moment})
	}
	left, right := sides[assessment.NoSide], sides[assessment.Right]
	letter := ""
	if m.Paired {
		left, letter = sides[assessment.Left], "L "
	}
	v.Left, v.Right = t.series(left, letter), t.series(right, "R ")
	if len(left)+len(right) == 0 {
		return v
	}
	v.Empty = ""
	if len(left) < 2 && len(right) < 2 {
		v.Empty = "One visit: no trend yet"
	}
	t.zones(&v, left, right)
	v.Moments = t.moments(left, right)
	v.Verdict = t.verdict(left, right)
	return v
}

// values are the observations under a key, placed to scale by date.
func (t trend) values(k assessment.Key) []at {
	var values []at
	for _, v := range t.h.Visits {
		if o, ok := v.Observation(k); ok {
			values = append(values, at{
				taken: assessment.Taken{Observation: o, Conditions: v.Conditions, Subject: v.Subject(t.h.Client), Date: v.Date},
				part:  Place(t.h.Visits, v.Date),
			})
		}
	}
	return values
}

// Place is where a day stands between the first and the last visit, 0 to 1.
func Place(visits []assessment.Visit, day assessment.Date) float32 {
	if len(visits) == 0 {
		return .5
	}
	first, last := visits[0].Date, visits[len(visits)-1].Date
	if days := first.DaysUntil(last); days > 0 {
		return float32(first.DaysUntil(day)) / float32(days)
	}
	return .5
}

// series draws each value by what may be said of it since the first.
func (t trend) series(values []at, letter string) widget.Series {
	var s widget.Series
	for i, a := range values {
		p := widget.Point{At: a.part, Value: t.m.Magnitude(a.taken.Observation), Dot: widget.DotFirst}
		if i > 0 {
			switch c := t.m.Compare(values[0].taken, a.taken); {
			case c.Verdict == assessment.NotComparable:
				p.Dot = widget.DotBroken
			case c.Verdict.Real():
				p.Dot = widget.DotReal
			default:
				p.Dot = widget.DotClose
			}
			p.Apart = t.m.Compare(values[i-1].taken, a.taken).Verdict == assessment.NotComparable
		}
		s.Points = append(s.Points, p)
	}
	if n := len(values); n > 0 {
		s.Label = letter + t.short(values[n-1].taken.Observation)
	}
	return s
}

// short is a value with its unit, or without where the unit is long: the axis
// of the chart has it.
func (t trend) short(o assessment.Observation) string {
	if len([]rune(t.m.Unit.Symbol)) > 3 {
		return t.m.Format(o)
	}
	return t.m.FormatWithUnit(o)
}

// zones are the scale, the band of the last value and the error of the first.
func (t trend) zones(v *widget.ChartValues, left, right []at) {
	low, high := math.Inf(1), math.Inf(-1)
	reach := func(x float64) { low, high = math.Min(low, x), math.Max(high, x) }
	for _, a := range append(append([]at{}, left...), right...) {
		reach(t.m.Magnitude(a.taken.Observation))
	}
	base := append(append([]at{}, left...), right...)[0].taken
	if error, _, _ := t.m.Detectable(base.Observation, base.Subject); error > 0 {
		value := t.m.Magnitude(base.Observation)
		v.Error = widget.Zone{From: value - error, To: value + error, Label: "error ± " + t.m.WithUnit(error), Known: true}
		reach(value - error)
		reach(value + error)
	}
	last := append(append([]at{}, right...), left...)
	now := last[len(last)-1].taken
	verdict := t.m.Applies(now.Observation, now.Subject)
	cut, worse, banded := verdict.InRange()
	if banded {
		reach(cut)
	}
	margin := math.Max((high-low)*.12, math.Pow10(-t.m.Decimals))
	v.Low, v.High = t.ends(low-margin, high+margin)
	if banded {
		v.InRange = widget.Zone{From: cut, To: v.High, Known: true, Label: "In range: " + t.m.RangeWords(verdict)}
		if worse == assessment.HigherIsWorse {
			v.InRange.From, v.InRange.To = v.Low, cut
		}
	}
	if !t.m.Chosen() {
		v.LowWord, v.HighWord = assessment.FormatNumber(v.Low, t.m.Decimals), assessment.FormatNumber(v.High, t.m.Decimals)
	}
}

// ends rounds the ends of a scale outwards and keeps them where values can be.
func (t trend) ends(low, high float64) (from, to float64) {
	step := math.Pow10(-t.m.Decimals)
	from, to = math.Floor(low/step)*step, math.Ceil(high/step)*step
	if t.m.Accept.Max > t.m.Accept.Min {
		from, to = math.Max(from, t.m.Accept.Min), math.Min(to, t.m.Accept.Max)
	}
	return from, to
}

// moments are the visits that have a value.
func (t trend) moments(left, right []at) []widget.Moment {
	var moments []widget.Moment
	seen := map[float32]bool{}
	for _, a := range append(append([]at{}, left...), right...) {
		if !seen[a.part] {
			seen[a.part] = true
			moments = append(moments, widget.Moment{At: a.part, Word: t.w.Day(a.taken.Date)})
		}
	}
	return moments
}

// verdict is what may be said of the first and the last value: of the side
// that changed most surely.
func (t trend) verdict(left, right []at) widget.Verdict {
	word := ""
	best := assessment.Change{}
	for _, side := range []struct {
		values []at
		name   string
	}{{left, "Left "}, {right, "Right "}} {
		n := len(side.values)
		if n < 2 {
			continue
		}
		c := t.m.Compare(side.values[0].taken, side.values[n-1].taken)
		if word == "" || rank(c) > rank(best) {
			best, word = c, side.name
		}
	}
	if word == "" {
		return widget.Verdict{}
	}
	if !t.m.Paired {
		word = ""
	}
	return changeVerdict(t.m, best, word)
}

// rank orders changes by how much can be said of them.
func rank(c assessment.Change) int {
	switch {
	case c.Verdict.Real():
		return 2
	case c.Verdict == assessment.TooClose:
		return 1
	default:
		return 0
	}
}

// changeVerdict writes a change in words, with its sign.
func changeVerdict(m assessment.Measure, c assessment.Change, side string) widget.Verdict {
	delta := m.WithUnit(c.Delta)
	if c.Delta > 0 {
		delta = "+" + delta
	}
	switch c.Verdict {
	case assessment.NotComparable:
		return widget.Verdict{Mark: widget.Unequal, Word: strings.TrimSpace(side) + sentence(side) + c.Mismatch.Label()}
	case assessment.RealBetter:
		return widget.Verdict{Mark: widget.Tick, Tone: theme.Good, Word: side + delta + ": real change"}
	case assessment.RealWorse:
		return widget.Verdict{Mark: widget.Diamond, Tone: theme.Moderate, Word: side + delta + ": real, worse"}
	case assessment.RealChange:
		return widget.Verdict{Mark: widget.Bar, Tone: theme.Brand, Word: side + delta + ": real change"}
	default:
		return widget.Verdict{Mark: widget.Almost, Word: side + delta + ": too close to call"}
	}
}

func sentence(side string) string {
	if side == "" {
		return ""
	}
	return ": "
}
