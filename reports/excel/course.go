package excel

import (
	"fmt"
	"strings"

	"stridewell/assessment"
)

// A course is the values of one measure over the visits of a client, as lines
// that may be drawn through.
type course struct {
	measure assessment.Measure
	dates   []assessment.Date // of the visits that have a value, oldest first
	lines   []run
}

// A run is a sequence of values that the summaries call comparable. A value
// taken in another way begins a new run, so that no line joins the two.
type run struct {
	name   string
	side   assessment.Side
	moment assessment.Moment
	edge   bool            // where in range begins, and not a value
	values map[int]float64 // by place in dates
}

// coursesOf lists the numbers that were taken at least twice over the visits
// of a client, in catalogue order.
func coursesOf(c assessment.Catalogue, summaries []assessment.Summary) []course {
	var courses []course
	for _, m := range c.Measures() {
		if m.Chosen() {
			continue
		}
		if k, often := courseOf(m, summaries); often {
			courses = append(courses, k)
		}
	}
	return courses
}

// courseOf follows one measure. It is false when no value was taken twice.
func courseOf(m assessment.Measure, summaries []assessment.Summary) (course, bool) {
	k := course{measure: m}
	edge := run{edge: true, values: map[int]float64{}}
	open := map[assessment.Key]int{} // the run a key is in
	often := false
	for _, s := range summaries {
		place := len(k.dates)
		for _, f := range s.Findings {
			if f.Measure.ID != m.ID {
				continue
			}
			if len(k.dates) == place {
				k.dates = append(k.dates, s.Visit.Date)
			}
			at, again := open[f.Observation.Key]
			often = often || again
			if !again || f.Change.Verdict == assessment.NotComparable {
				at = len(k.lines)
				open[f.Observation.Key] = at
				k.lines = append(k.lines, run{name: runName(f, again), side: f.Observation.Side, moment: f.Observation.Moment, values: map[int]float64{}})
			}
			k.lines[at].values[place] = f.Observation.Number
			if cut, worse, ok := f.Verdict.InRange(); ok {
				edge.values[place], edge.name = cut, edgeName(worse)
			}
		}
	}
	if len(edge.values) > 0 {
		k.lines = append(k.lines, edge)
	}
	return k, often
}

// runName says which value a line shows and, where it begins anew, why.
func runName(f assessment.Shown, again bool) string {
	name := strings.TrimPrefix(sideWord(f.Observation.Side)+momentWord(f.Observation.Moment), ", ")
	if name == "" {
		name = "value"
	}
	name = strings.ToUpper(name[:1]) + name[1:]
	if again {
		name = fmt.Sprintf("%s, from %s: %s", name, f.Change.BeforeDate.Words(), f.Change.Mismatch.Label())
	}
	return name
}

func edgeName(worse assessment.Direction) string {
	if worse == assessment.HigherIsWorse {
		return "In range below"
	}
	return "In range above"
}

func sideWord(s assessment.Side) string {
	switch s {
	case assessment.Left:
		return ", left"
	case assessment.Right:
		return ", right"
	default:
		return ""
	}
}

func momentWord(m assessment.Moment) string {
	switch m {
	case assessment.Early:
		return ", early"
	case assessment.Late:
		return ", late"
	default:
		return ""
	}
}
