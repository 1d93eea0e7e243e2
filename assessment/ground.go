package assessment

import "strings"

// A Ground is what a value rests on, in words: what it was compared with, who
// was measured, how large the error of its method is, and on whose authority.
// Empty words do not apply.
type Ground struct {
	Value      string // with its unit and the way it was taken
	Grade      string
	Thresholds string // where each band begins, guide values marked with a star
	People     string // whom the reference holds for
	Remark     string // what the reader must know of the reference
	Basis      string
	Error      string // of the method
	Change     string // the smallest that is real
	Sources    []SourceID
}

// guideMark stands after an edge that is a clinic guide value.
const guideMark = "*"

// unknownError is said of a measure whose method's error was not found.
const unknownError = "not known: shown, not judged"

// Ground says what a value of the summary rests on.
func (s Summary) Ground(f Shown) Ground {
	m, v := f.Measure, f.Verdict
	subject := s.Visit.Subject(s.Client)
	g := Ground{
		Value: m.FormatWithUnit(f.Observation) + " (" + strings.Join(f.how(), ", ") + ")", Grade: v.GradeWords(), People: m.people(v, f.Observation, subject),
		Remark: v.Note, Error: unknownError, Change: unknownError, Sources: v.Sources,
	}
	switch said := v.GivenWords(); {
	case said != "":
		g.Grade += ". " + said
	case v.Grade == Ungraded:
		g.Grade = f.ungraded()
	}
	if len(v.Cuts) > 0 {
		g.Basis, g.Thresholds = v.Basis.Label(), m.thresholdWords(v)
	}
	if v.SEM > 0 {
		g.Error = "± " + m.WithUnit(rounded(v.SEM, m))
	}
	if words, basis := m.DetectableWords(f.Observation, subject); words != "" {
		g.Change = words + ", " + basis.Label()
	}
	_, _, change := m.Detectable(f.Observation, subject)
	for _, more := range [][]SourceID{change, m.Sources} {
		for _, id := range more {
			g.Sources = withSource(g.Sources, id)
		}
	}
	return g
}

func withSource(list []SourceID, id SourceID) []SourceID {
	for _, known := range list {
		if known == id {
			return list
		}
	}
	return append(list[:len(list):len(list)], id)
}

// thresholdWords lists where each band begins.
func (m Measure) thresholdWords(v Verdict) string {
	words := make([]string, len(v.Cuts))
	for i, c := range v.Cuts {
		words[i] = m.CutWords(c, v.Worse)
		if c.Basis == Convention && !m.Chosen() {
			words[i] += guideMark
		}
	}
	return strings.Join(words, "; ")
}

// people is whom the reference of a verdict holds for. A verdict that was given
// with other edges than today's says it in its remark alone.
func (m Measure) people(v Verdict, o Observation, s Subject) string {
	for _, r := range m.References {
		if r.For.silent(m, o, s) != NotSilent {
			continue
		}
		if now := r.resolved(s); len(now) == len(v.Cuts) && len(now) > 0 && now[0].At == v.Cuts[0].At {
			who := r.For
			who.Methods, who.Definition = nil, "" // how it was taken stands beside the value
			return m.CoveredWords(who)
		}
		return ""
	}
	return ""
}
