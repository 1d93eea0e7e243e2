package assessment

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
	p, ok := m.precision(taken, s)
	if !ok {
		return 0, NoBasis, nil
	}
	return p.detectable(false, m.Magnitude(taken)), p.Basis, p.Sources
}

// RangeWords says in words what is in range, "10° or more", or nothing where
// there is no band. A choice is named by its label.
func (m Measure) RangeWords(v Verdict) string {
	cut, worse, ok := v.InRange()
	if !ok {
		return ""
	}
	at := m.WithUnit(cut)
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
