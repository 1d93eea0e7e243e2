package plan

import (
	"fmt"
	"strings"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/workspace"
)

// nameOf is a measure with side and moment: "Hip extension, left, late".
func nameOf(name string, k assessment.Key) string {
	if k.Side != assessment.NoSide {
		name += ", " + k.Side.String()
	}
	if k.Moment == assessment.Late {
		name += ", late"
	}
	return name
}

// valueOf is the value with what it was: "9°, was 0°".
func valueOf(f assessment.Shown) string {
	text := f.Measure.FormatWithUnit(f.Observation)
	if f.Change.Verdict != assessment.NoEarlier {
		text += ", was " + f.Measure.Format(f.Change.Before)
	}
	return text
}

// noteOf says what changed, and which drill answers the finding.
func noteOf(d *workspace.Desk, w *workspace.Workspace, f assessment.Shown) string {
	var parts []string
	switch c := f.Change; {
	case c.Verdict == assessment.NotComparable:
		parts = append(parts, "not comparable")
	case c.Verdict == assessment.TooClose:
		parts = append(parts, "too close to call")
	case c.Verdict.Real():
		parts = append(parts, form.Change(f).Text)
	}
	places := w.Drills().Serving(d.Summary, d.Plan, f.Measure.ID)
	switch {
	case !f.Verdict.Grade.Adverse():
	case len(places) > 0:
		parts = append(parts, fmt.Sprintf("drill %d", places[0]))
	case !d.Summary.Lock.Locked():
		parts = append(parts, "no drill yet")
	}
	return strings.Join(parts, " · ")
}

// nameOfDrill is the name of a drill, or its id where the library has lost it.
func (s *Screen) nameOfDrill(id assessment.DrillID) string {
	if d, known := s.w.Drills().Drill(id); known {
		return d.Name
	}
	return string(id)
}

// sinceWords counts the changes since the previous visit.
func sinceWords(s assessment.Summary) string {
	if s.Previous == nil {
		return ""
	}
	changed, close, other := 0, 0, 0
	for _, f := range s.Findings {
		switch c := f.Change.Verdict; {
		case c.Real():
			changed++
		case c == assessment.TooClose:
			close++
		case c == assessment.NotComparable:
			other++
		}
	}
	text := fmt.Sprintf("Since %s: %s, %d too close to call", s.Previous.Date.Words(), counted(changed, "real change"), close)
	if other > 0 {
		text += fmt.Sprintf(", %d not comparable", other)
	}
	return text + ". "
}

func minutes(m float64) string {
	if m != float64(int(m)) {
		return assessment.FormatNumber(m, 1) + " min"
	}
	return assessment.FormatNumber(m, 0) + " min"
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
