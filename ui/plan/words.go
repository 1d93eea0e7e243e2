package plan

import (
	"fmt"
	"strings"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/workspace"
)

// nameOf is a measure with side and moment: "Hip extension, left, late".
func nameOf(name string, k assessment.Key) string { return name + tailOf(k) }

// tailOf is the end of that name: ", left, late".
func tailOf(k assessment.Key) string {
	name := ""
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

// noteOf says why the grade is another than the computed one, what changed, and
// which drill answers the finding. short is the same in signs.
func noteOf(d *workspace.Desk, w *workspace.Workspace, f assessment.Shown) (note, short string) {
	var parts, signs []string
	say := func(words, sign string) { parts, signs = append(parts, words), append(signs, sign) }
	if given := f.Verdict.Given; given != nil {
		reason := "“" + strings.TrimSpace(given.Reason) + "”"
		say(reason, reason)
	}
	switch c := f.Change; {
	case c.Mismatch == assessment.ChoicesDiffer: // what is described has no difference
	case c.Verdict == assessment.NotComparable:
		say("not comparable: "+c.Mismatch.Label(), "≠ "+c.Mismatch.Label())
	case c.Verdict == assessment.TooClose:
		say("too close to call", form.Change(f).Text)
	case c.Verdict.Real():
		say(form.Change(f).Text, form.Change(f).Text)
	}
	places := w.Drills().Serving(d.Summary, d.Plan, f.Measure.ID)
	switch {
	case !f.Verdict.Grade.Adverse():
	case len(places) > 0:
		words := fmt.Sprintf("drill %d", places[0])
		say(words, words)
	case !d.Summary.Lock.Locked():
		say("no drill yet", "no drill yet")
	}
	return strings.Join(parts, " · "), strings.Join(signs, " · ")
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
