package workspace

import (
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment"
)

// mostTicked is how many days a strip can hold: more is a slip of the finger.
const mostTicked = 366

// SetTicked takes the days that a drill of the visit before was ticked on, as
// typed from the strip; an empty text is none. A problem says why it was not
// taken.
func (w *Workspace) SetTicked(id assessment.DrillID, text string) assessment.Problem {
	text = strings.TrimSpace(text)
	days, err := strconv.Atoi(text)
	if text != "" && (err != nil || days < 0 || days > mostTicked) {
		return assessment.Problem{Refused: true, Text: "Days are a whole number, 0 or more. Count the ticks on the strip."}
	}
	w.edit("ticked "+string(id), "days ticked", func(v assessment.Visit) assessment.Visit {
		v.Plan.Ticked = slices.DeleteFunc(slices.Clone(v.Plan.Ticked), func(t assessment.Ticked) bool { return t.Drill == id })
		if text != "" {
			v.Plan.Ticked = append(v.Plan.Ticked, assessment.Ticked{Drill: id, Days: days})
		}
		return v
	})
	return assessment.Problem{}
}
