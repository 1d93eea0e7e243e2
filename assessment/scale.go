package assessment

import (
	"fmt"
	"math"
)

// Applies is what a value taken in some way would be compared with, before it
// is known: the bands without a grade, or the reason why there are none.
func (m Measure) Applies(taken Observation, s Subject) Verdict {
	silence := NoCutOff
	for _, r := range m.References {
		if why := r.For.silent(m, taken, s); why != NotSilent {
			silence = max(silence, why)
			continue
		}
		return Verdict{
			Basis: r.Basis, Sources: r.Sources, Worse: r.Worse, Cuts: r.resolved(s), SEM: m.sem(taken, s), Note: r.Note,
		}
	}
	return Verdict{Silence: silence, SEM: m.sem(taken, s)}
}

// Detectable is the smallest real change between two values taken the same way
// by the same rater, in the measure's unit; 0 when it is not known.
func (m Measure) Detectable(taken Observation, s Subject) (change float64, basis Basis, sources []SourceID) {
	p, ok := m.precisionOfChange(taken, s)
	if !ok {
		return 0, NoBasis, nil
	}
	return p.detectable(false, m.Magnitude(taken)), p.Basis, p.Sources
}

// DetectableWords says in words how large a change must be to be real, "more
// than 7.5°", or nothing where the error is not known.
func (m Measure) DetectableWords(taken Observation, s Subject) (words string, basis Basis) {
	p, ok := m.precisionOfChange(taken, s)
	size := 0.0
	if ok {
		size = p.detectable(false, m.Magnitude(taken))
	}
	if size == 0 {
		return "", NoBasis
	}
	fine := math.Pow10(m.Decimals + 1)
	at := m.WithUnit(math.Round(size*fine) / fine)
	words = "more than " + at
	if p.AtLeast {
		words = at + " or more"
	}
	if p.pairs > 0 {
		words += fmt.Sprintf(" (your own error, %d pairs)", p.pairs)
	}
	return words, p.Basis
}

// decimalsOfCut writes a cut as it stands in the table, and one that was worked
// out from the speed as values are.
func (m Measure) decimalsOfCut(cut float64) int {
	if d := m.decimalsOf(cut); d <= m.Decimals+1 {
		return d
	}
	return m.Decimals
}

// RangeWords says in words what is in range, "10° or more", or nothing where
// there is no band. A choice is named by its label.
func (m Measure) RangeWords(v Verdict) string {
	cut, worse, ok := v.InRange()
	if !ok {
		return ""
	}
	at := m.attach(FormatNumber(cut, m.decimalsOfCut(cut)))
	if m.Chosen() {
		at = ""
		for _, c := range m.Choices {
			if c.Rank == cut {
				at = c.Label
			}
		}
		return at
	}
	first := v.Cuts[0]
	switch {
	case worse == HigherIsWorse && first.Inclusive:
		return "under " + at
	case worse == HigherIsWorse:
		return at + " or less"
	case first.Inclusive:
		return "over " + at
	default:
		return at + " or more"
	}
}
