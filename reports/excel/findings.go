package excel

import (
	"stridewell/assessment"
)

var findingSheet = sheet{name: "Findings", table: "Findings", frozen: 2, printed: 12}

// A told finding is a line of the latest visit of a client: a value with what
// is said of it, or a value that was left out.
type told struct {
	client assessment.Client
	visit  assessment.Visit
	shown  *assessment.Shown // nil for a value that was left out
	gap    assessment.Gap
}

// findingsOf lists what the latest visit of each client says, in the order of
// the summary: findings first, then what was left out on purpose.
func findingsOf(summaries []assessment.Summary) []told {
	var all []told
	for _, s := range latest(summaries) {
		for i := range s.Findings {
			all = append(all, told{client: s.Client, visit: s.Visit, shown: &s.Findings[i]})
		}
		for _, g := range s.Gaps {
			if g.Reason != nil {
				all = append(all, told{client: s.Client, visit: s.Visit, gap: g})
			}
		}
	}
	return all
}

// latest picks the last summary of each client from a list that goes client by
// client.
func latest(summaries []assessment.Summary) []assessment.Summary {
	var last []assessment.Summary
	for i, s := range summaries {
		if i+1 == len(summaries) || summaries[i+1].Client.ID != s.Client.ID {
			last = append(last, s)
		}
	}
	return last
}

// shownOnly takes what a finding says; a value that was left out says nothing.
func shownOnly(say func(assessment.Shown) cell) func(told) cell {
	return func(t told) cell {
		if t.shown == nil {
			return cell{}
		}
		return say(*t.shown)
	}
}

func (t told) measure() assessment.Measure {
	if t.shown == nil {
		return t.gap.Measure
	}
	return t.shown.Measure
}

func (t told) key() assessment.Key {
	if t.shown == nil {
		return t.gap.Key
	}
	return t.shown.Observation.Key
}

func findingColumns() []column[told] {
	return []column[told]{
		{head: "Client", width: 24, cell: func(t told) cell { return text(t.client.FullName()) }},
		{head: "Visit date", width: 14, cell: func(t told) cell { return date(t.visit.Date) }},
		{head: "Pillar", width: 20, cell: func(t told) cell { return text(t.measure().Pillar.Label()) }},
		{head: "Measure", width: 30, cell: func(t told) cell { return text(t.measure().Name) }},
		{head: "Side", width: 9, cell: func(t told) cell { return text(t.key().Side.String()) }},
		{head: "Moment", width: 11, cell: func(t told) cell { return text(t.key().Moment.String()) }},
		{head: "Value", width: 16, cell: func(t told) cell {
			if t.shown == nil {
				return text("Not done: " + t.gap.Reason.Label())
			}
			return text(t.shown.Measure.FormatWithUnit(t.shown.Observation))
		}},
		{head: "Grade", width: 13, grade: true, cell: shownOnly(func(s assessment.Shown) cell { return text(s.Verdict.Grade.Label()) })},
		{head: "In range", width: 24, cell: shownOnly(func(s assessment.Shown) cell { return text(s.Measure.RangeWords(s.Verdict)) })},
		{head: "Basis", width: 26, cell: shownOnly(func(s assessment.Shown) cell { return text(s.Verdict.Basis.Label()) })},
		{head: "Given by the clinician", width: 34, cell: shownOnly(func(s assessment.Shown) cell { return wrapped(s.Verdict.GivenWords()) })},
		{head: "Since the visit before", width: 34, cell: shownOnly(func(s assessment.Shown) cell { return text(changeWords(s.Measure, s.Change)) })},
		{head: "Late against early", width: 34, cell: shownOnly(func(s assessment.Shown) cell {
			if s.Drift == nil {
				return cell{}
			}
			return text(changeWords(s.Measure, *s.Drift))
		})},
		{head: "Left and right", width: 34, cell: shownOnly(func(s assessment.Shown) cell { return text(sideWords(s)) })},
		{head: "Why no grade", width: 30, cell: shownOnly(func(s assessment.Shown) cell { return text(s.Verdict.Silence.Label()) })},
		{head: "Method", width: 18, cell: shownOnly(func(s assessment.Shown) cell { return text(s.Observation.Method.Label()) })},
		{head: "Population of the reference", width: 60, cell: shownOnly(func(s assessment.Shown) cell { return wrapped(s.Verdict.Note) })},
	}
}

// changeWords says what may be said of two values: a difference only where
// they may be subtracted.
func changeWords(m assessment.Measure, c assessment.Change) string {
	switch {
	case c.Verdict == assessment.NoEarlier:
		return c.Verdict.Label()
	case c.Verdict == assessment.NotComparable:
		return c.Verdict.Label() + ": " + c.Mismatch.Label()
	case m.Chosen():
		return c.Verdict.Label() + " (was " + m.Format(c.Before) + ")"
	default:
		return signed(m, c.Delta) + ", " + c.Verdict.Label()
	}
}

func signed(m assessment.Measure, v float64) string {
	if v > 0 {
		return "+" + m.WithUnit(v)
	}
	return m.WithUnit(v)
}

// sideWords says how far right is from left, and whether that is worth
// explaining.
func sideWords(s assessment.Shown) string {
	switch {
	case s.Sides == nil || s.Measure.Chosen():
		return ""
	case s.Sides.Explain:
		return "right " + signed(s.Measure, s.Sides.Difference) + ": a difference to explain"
	default:
		return "right " + signed(s.Measure, s.Sides.Difference)
	}
}
