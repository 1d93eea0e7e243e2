package excel

import (
	"slices"
	"strings"

	"stridewell/assessment"
)

var observationSheet = sheet{name: "Observations", table: "Observations", frozen: 2, printed: 16}

// A line is one observation of a visit, with what the summary says of it.
type line struct {
	client      assessment.Client
	visit       assessment.Visit
	observation assessment.Observation
	shown       *assessment.Shown // nil when the catalogue does not know the measure
}

// linesOf lists every observation, client by client and visit by visit, in the
// order of the summary; those it cannot show follow.
func linesOf(summaries []assessment.Summary) []line {
	var lines []line
	for _, s := range summaries {
		for i, f := range s.Findings {
			lines = append(lines, line{s.Client, s.Visit, f.Observation, &s.Findings[i]})
		}
		for _, o := range s.Visit.Observations {
			if _, shown := s.Finding(o.Key); !shown {
				lines = append(lines, line{s.Client, s.Visit, o, nil})
			}
		}
	}
	return lines
}

// said takes what the summary says, or nothing where it says nothing.
func said(cell_ func(line, assessment.Shown) cell) func(line) cell {
	return func(l line) cell {
		if l.shown == nil {
			return cell{}
		}
		return cell_(l, *l.shown)
	}
}

func observationColumns(c assessment.Catalogue) []column[line] {
	return slices.Concat(whoColumns(), valueColumns(), verdictColumns(), changeColumns(), wayColumns(c))
}

func whoColumns() []column[line] {
	return []column[line]{
		{head: "Client", width: 24, cell: func(l line) cell { return text(l.client.FullName()) }},
		{head: "Visit date", width: 14, cell: func(l line) cell { return date(l.visit.Date) }},
		{head: "Pillar", width: 20, cell: said(func(_ line, s assessment.Shown) cell { return text(s.Measure.Pillar.Label()) })},
		{head: "Measure", width: 30, cell: func(l line) cell {
			if l.shown == nil {
				return text(string(l.observation.Measure))
			}
			return text(l.shown.Measure.Name)
		}},
		{head: "Side", width: 9, cell: func(l line) cell { return text(l.observation.Side.String()) }},
		{head: "Moment", width: 11, cell: func(l line) cell { return text(l.observation.Moment.String()) }},
	}
}

func valueColumns() []column[line] {
	return []column[line]{
		{head: "Value", width: 9, cell: func(l line) cell {
			switch {
			case l.observation.Choice != "":
				return cell{}
			case l.shown == nil:
				return cell{value: l.observation.Number}
			default:
				return number(l.observation.Number, l.shown.Measure.Decimals)
			}
		}},
		{head: "Answer", width: 22, cell: func(l line) cell {
			if l.observation.Choice == "" || l.shown == nil {
				return text(l.observation.Choice)
			}
			return text(l.shown.Measure.Format(l.observation))
		}},
		{head: "Unit", width: 10, cell: func(l line) cell {
			if l.shown == nil {
				return text(l.observation.Unit)
			}
			return text(l.shown.Measure.Unit.Symbol)
		}},
	}
}

func verdictColumns() []column[line] {
	return []column[line]{
		{head: "Grade", width: 13, grade: true, cell: said(func(_ line, s assessment.Shown) cell { return text(s.Verdict.Grade.Label()) })},
		{head: "In range", width: 24, cell: said(func(_ line, s assessment.Shown) cell { return text(s.Measure.RangeWords(s.Verdict)) })},
		{head: "Basis", width: 26, cell: said(func(_ line, s assessment.Shown) cell { return text(s.Verdict.Basis.Label()) })},
		{head: "Given by the clinician", width: 34, cell: said(func(_ line, s assessment.Shown) cell { return wrapped(s.Verdict.GivenWords()) })},
	}
}

func changeColumns() []column[line] {
	compared := func(s assessment.Shown) bool {
		return s.Change.Verdict >= assessment.TooClose && !s.Measure.Chosen()
	}
	return []column[line]{
		{head: "Change verdict", width: 22, cell: said(func(_ line, s assessment.Shown) cell { return text(s.Change.Verdict.Label()) })},
		{head: "Change", width: 9, cell: said(func(_ line, s assessment.Shown) cell {
			if !compared(s) {
				return cell{}
			}
			return number(s.Change.Delta, s.Measure.Decimals)
		})},
		{head: "Smallest real change", width: 15, cell: said(func(_ line, s assessment.Shown) cell {
			if !compared(s) || s.Change.Detectable == 0 {
				return cell{}
			}
			return number(s.Change.Detectable, s.Measure.Decimals+1)
		})},
		{head: "Compared with", width: 14, cell: said(func(_ line, s assessment.Shown) cell { return date(s.Change.BeforeDate) })},
		{head: "Why not comparable", width: 22, cell: said(func(_ line, s assessment.Shown) cell { return text(s.Change.Mismatch.Label()) })},
	}
}

func wayColumns(c assessment.Catalogue) []column[line] {
	return []column[line]{
		{head: "Error (SEM)", width: 9, cell: said(func(_ line, s assessment.Shown) cell {
			if s.Verdict.SEM == 0 {
				return cell{}
			}
			return number(s.Verdict.SEM, s.Measure.Decimals+1)
		})},
		{head: "Sources", width: 20, cell: said(func(_ line, s assessment.Shown) cell { return text(cited(c, s.Verdict.Sources)) })},
		{head: "Why no grade", width: 28, cell: said(func(_ line, s assessment.Shown) cell {
			if s.Verdict.Broken != "" {
				return text(s.Verdict.Broken)
			}
			return text(s.Verdict.Silence.Label())
		})},
		{head: "Method", width: 18, cell: func(l line) cell { return text(l.observation.Method.Label()) }},
		{head: "Definition", width: 20, cell: func(l line) cell {
			if l.shown == nil {
				return text(l.observation.Definition)
			}
			return text(l.shown.Measure.DefinitionLabel(l.observation.Definition))
		}},
		{head: "Examiner", width: 18, cell: func(l line) cell { return text(l.observation.Rater) }},
		{head: "Visit state", width: 9, cell: func(l line) cell { return text(l.visit.State.String()) }},
		{head: "Averaged", width: 9, cell: func(l line) cell {
			if l.observation.N == 0 {
				return cell{}
			}
			return whole(l.observation.N)
		}},
		{head: "SD", width: 8, cell: func(l line) cell { return optional(l.observation.SD, 2) }},
		{head: "Stopped by", width: 12, cell: func(l line) cell {
			if l.observation.Stop == assessment.NoStop {
				return cell{}
			}
			return text(l.observation.Stop.Label())
		}},
		{head: "Speed, m/s", width: 9, cell: func(l line) cell { return optional(l.visit.Conditions.Speed, 2) }},
		{head: "Note", width: 40, cell: func(l line) cell { return wrapped(l.observation.Note) }},
		{head: "Measure id", width: 28, cell: func(l line) cell { return text(string(l.observation.Measure)) }},
		{head: "Client id", width: 38, cell: func(l line) cell { return text(string(l.client.ID)) }},
		{head: "Visit id", width: 38, cell: func(l line) cell { return text(string(l.visit.ID)) }},
		{head: "Catalogue", width: 12, cell: func(l line) cell { return text(l.visit.Catalogue) }},
	}
}

// cited names sources by their ids, which the sheet of sources explains.
func cited(c assessment.Catalogue, ids []assessment.SourceID) string {
	words := make([]string, 0, len(ids))
	for _, id := range ids {
		if _, known := c.Source(id); known {
			words = append(words, string(id))
		}
	}
	return strings.Join(words, ", ")
}
