package assessment

import (
	"fmt"
	"strings"
)

// openAge is an upper end that no age and no speed reaches: a range beyond it
// has none.
const openAge = 1e6

// What PopulationWords and CoveredWords say of a population without limits.
const (
	Everyone = "everyone"
	Adults   = "adults"
)

// PopulationWords says for whom and how measured something holds.
func (m Measure) PopulationWords(p Population) string {
	var parts []string
	if p.Sex != UnknownSex {
		parts = append(parts, p.Sex.String())
	}
	if p.Age != (Range{}) {
		parts = append(parts, "age "+p.Age.words(0))
	}
	if p.Speed != (Range{}) {
		parts = append(parts, "speed "+p.Speed.words(2)+" m/s")
	}
	if len(p.Methods) > 0 {
		parts = append(parts, either(p.Methods))
	}
	if p.Definition != "" {
		parts = append(parts, m.DefinitionLabel(p.Definition))
	}
	if len(p.Surfaces) > 0 {
		parts = append(parts, either(p.Surfaces))
	}
	if len(parts) == 0 {
		return Everyone
	}
	return strings.Join(parts, ", ")
}

// CoveredWords is the population of a reference, which means adults where it
// says nothing of age.
func (m Measure) CoveredWords(p Population) string {
	words := m.PopulationWords(p)
	switch {
	case p.Age != Range{}:
		return words
	case words == Everyone:
		return Adults
	default:
		return Adults + ", " + words
	}
}

func (r Range) words(decimals int) string {
	if r.Max > openAge {
		return FormatNumber(r.Min, decimals) + " and over"
	}
	return FormatNumber(r.Min, decimals) + " to " + FormatNumber(r.Max, decimals)
}

func either[T interface{ Label() string }](values []T) string {
	labels := make([]string, len(values))
	for i, v := range values {
		labels[i] = v.Label()
	}
	return strings.Join(labels, " or ")
}

// CutWords says where a band begins: "Mild below 60 s", "Marked: Not possible".
func (m Measure) CutWords(c Cut, worse Direction) string {
	if m.Chosen() {
		return c.Grade.Label() + ": " + m.firstBeyond(c)
	}
	sense := "%s above %s"
	switch {
	case worse == HigherIsWorse && c.Inclusive:
		sense = "%s at %s or above"
	case worse == LowerIsWorse && c.Inclusive:
		sense = "%s at %s or below"
	case worse == LowerIsWorse:
		sense = "%s below %s"
	}
	return fmt.Sprintf(sense, c.Grade.Label(), m.WithUnit(c.At))
}

// firstBeyond is the first answer that belongs to the band of a cut.
func (m Measure) firstBeyond(c Cut) string {
	for _, choice := range m.Choices {
		if choice.Rank > c.At || c.Inclusive && choice.Rank == c.At {
			return choice.Label
		}
	}
	return m.WithUnit(c.At)
}

// ReferenceWords says a row of bands: for whom it holds, where each band begins,
// and what the edges are added to where they follow the speed.
func (m Measure) ReferenceWords(r Reference) (people, bands string) {
	cuts := make([]string, len(r.Cuts))
	for i, c := range r.Cuts {
		cuts[i] = m.CutWords(c, r.Worse)
		if r.Expected != nil {
			cuts[i] = strings.Replace(cuts[i], m.WithUnit(c.At), m.WithUnit(c.At)+" from what is expected", 1)
		}
	}
	bands = strings.Join(cuts, "; ")
	if e := r.Expected; e != nil {
		bands += fmt.Sprintf("; expected: %s + %s × speed in m/s", FormatNumber(e.Intercept, 2), FormatNumber(e.PerSpeed, 3))
	}
	return m.CoveredWords(r.For), bands
}
