package drill

import (
	"cmp"
	"slices"
	"strings"

	"stridewell/assessment"
)

// A Named is something of a visit that a drill can answer: one finding by one
// rule. Values that are borderline, ungraded or invalid name nothing by their
// grade.
type Named struct {
	Finding FindingKey       // NoFinding where no rule reads the measure
	Shown   assessment.Shown // the value that speaks loudest for it
	Side    assessment.Side  // the worse side; NoSide where there is none
}

// Findings lists what a visit has that a drill can answer, each once, with the
// worse side, in the order of the rules.
func Findings(s assessment.Summary) []Named { return foundBy(rules(), s) }

func foundBy(table []rule, s assessment.Summary) []Named {
	var found []Named
	for _, r := range table {
		for _, f := range s.Findings {
			if f.Measure.ID == r.measure && r.finds(f) {
				found = add(found, named(r.finding, f, s))
			}
		}
	}
	return found
}

// unread lists adverse values of measures that no rule reads: they have no
// drill, and are named so that nobody takes silence for an answer.
func unread(s assessment.Summary) []Named {
	table := rules()
	var found []Named
	for _, f := range s.Findings {
		read := slices.ContainsFunc(table, func(r rule) bool { return r.measure == f.Measure.ID })
		if read || !adverse(f) {
			continue
		}
		n := Named{Shown: f, Side: f.Observation.Side}
		i := slices.IndexFunc(found, func(o Named) bool { return o.Shown.Measure.ID == f.Measure.ID })
		switch {
		case i < 0:
			found = append(found, n)
		case n.louder(found[i]) > 0:
			found[i] = n
		}
	}
	return found
}

// named puts the worse side in front: what compares both sides hangs on the
// left value only.
func named(key FindingKey, f assessment.Shown, s assessment.Summary) Named {
	if !sidesDiffer(f) {
		return Named{Finding: key, Shown: f, Side: f.Observation.Side}
	}
	n := Named{Finding: key, Shown: f, Side: f.Sides.Worse}
	at := f.Observation.Key
	at.Side = n.Side
	if worse, ok := s.Finding(at); ok {
		n.Shown = worse
	}
	return n
}

// add keeps one finding of a kind: the worse grade, then the further value.
func add(found []Named, n Named) []Named {
	i := slices.IndexFunc(found, func(o Named) bool { return o.Finding == n.Finding })
	switch {
	case i < 0:
		return append(found, n)
	case n.louder(found[i]) > 0:
		found[i] = n
	}
	return found
}

// louder compares two values that give the same finding. Only values of one
// measure are compared by how far they lie outside the first cut.
func (n Named) louder(other Named) int {
	byGrade := cmp.Compare(n.Shown.Verdict.Grade, other.Shown.Verdict.Grade)
	if byGrade != 0 || n.Shown.Measure.ID != other.Shown.Measure.ID {
		return byGrade
	}
	return cmp.Compare(n.beyond(), other.beyond())
}

func (n Named) beyond() float64 {
	first, worse, ok := n.Shown.Verdict.InRange()
	if !ok {
		return 0
	}
	d := n.Shown.Measure.Magnitude(n.Shown.Observation) - first
	if worse == assessment.LowerIsWorse {
		d = -d
	}
	return max(0, d)
}

// why fills the placeholders of a target's reason. It is false where one
// cannot be filled: then the drill's purpose is printed instead.
func (n Named) why(t Target) (string, bool) {
	text := t.Why
	if strings.Contains(text, "{side}") {
		if n.Side == assessment.NoSide {
			return "", false
		}
		text = strings.ReplaceAll(text, "{side}", n.Side.String())
	}
	if strings.Contains(text, "{value}") {
		o, m := n.Shown.Observation, n.Shown.Measure
		if m.Chosen() || m.Unit.Words == "" {
			return "", false
		}
		number := strings.TrimSuffix(m.Format(o), ".0")
		text = strings.ReplaceAll(text, "{value}", number+" "+inWords(m.Unit.Words, o.Number))
	}
	return text, true
}

// inWords is a unit in words after a number: 1 rep, 18 reps, 12 cm.
func inWords(words string, n float64) string {
	if n != 1 {
		return words
	}
	first, rest, _ := strings.Cut(words, " ")
	return strings.TrimSpace(strings.TrimSuffix(first, "s") + " " + rest)
}
