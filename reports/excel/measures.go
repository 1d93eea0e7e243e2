package excel

import (
	"fmt"
	"strings"

	"stridewell/assessment"
)

var (
	measureSheet   = sheet{name: "Measures", table: "Measures", frozen: 1, printed: 7}
	referenceSheet = sheet{name: "References", table: "Bands", frozen: 1, printed: 11}
	sourceSheet    = sheet{name: "Sources", table: "Sources", frozen: 1, printed: 3}
)

// measureColumns is the dictionary: what each measure is and how it is taken.
func measureColumns(c assessment.Catalogue) []column[assessment.Measure] {
	return []column[assessment.Measure]{
		{head: "Measure", width: 30, cell: func(m assessment.Measure) cell { return text(m.Name) }},
		{head: "Id", width: 30, cell: func(m assessment.Measure) cell { return text(string(m.ID)) }},
		{head: "In the client's words", width: 24, cell: func(m assessment.Measure) cell { return text(m.Plain) }},
		{head: "Pillar", width: 18, cell: func(m assessment.Measure) cell { return text(m.Pillar.Label()) }},
		{head: "Unit", width: 10, cell: func(m assessment.Measure) cell { return text(m.Unit.Symbol) }},
		{head: "UCUM", width: 9, cell: func(m assessment.Measure) cell { return text(m.Unit.UCUM) }},
		{head: "Sign", width: 26, cell: func(m assessment.Measure) cell { return wrapped(m.Positive) }},
		{head: "Left and right", width: 9, cell: func(m assessment.Measure) cell { return yes(m.Paired) }},
		{head: "Early and late", width: 9, cell: func(m assessment.Measure) cell { return yes(m.Moments) }},
		{head: "Accepted from", width: 10, cell: func(m assessment.Measure) cell { return limit(m, m.Accept.Min) }},
		{head: "Accepted to", width: 10, cell: func(m assessment.Measure) cell { return limit(m, m.Accept.Max) }},
		{head: "Answers", width: 30, cell: func(m assessment.Measure) cell {
			return wrapped(each(m.Choices, func(c assessment.Choice) string { return c.Code + ": " + c.Label }))
		}},
		{head: "Definitions", width: 44, cell: func(m assessment.Measure) cell {
			return wrapped(each(m.Definitions, func(d assessment.Definition) string { return d.Label + ": " + d.Words }))
		}},
		{head: "Methods", width: 30, cell: func(m assessment.Measure) cell {
			return wrapped(each(m.Methods, assessment.Method.Label))
		}},
		{head: "Detectable change", width: 44, cell: func(m assessment.Measure) cell {
			return wrapped(each(m.Precisions, func(p assessment.Precision) string { return precise(m, p) }))
		}},
		{head: "How to", width: 60, cell: func(m assessment.Measure) cell {
			return wrapped(each(m.HowTo, func(s string) string { return "– " + s }))
		}},
		{head: "What it can say", width: 44, cell: func(m assessment.Measure) cell { return wrapped(m.Says) }},
		{head: "What it cannot say", width: 44, cell: func(m assessment.Measure) cell { return wrapped(m.CannotSay) }},
		{head: "Sources", width: 60, cell: func(m assessment.Measure) cell {
			return wrapped(each(m.Sources, func(id assessment.SourceID) string {
				s, _ := c.Source(id)
				return string(id) + ": " + s.Citation
			}))
		}},
		{head: "Codes", width: 40, cell: func(m assessment.Measure) cell {
			return wrapped(each(m.Codings, func(c assessment.Coding) string { return c.System + " " + c.Code }))
		}},
		{head: "Retired", width: 9, cell: func(m assessment.Measure) cell { return yes(m.Retired) }},
	}
}

func limit(m assessment.Measure, v float64) cell {
	if m.Chosen() {
		return cell{}
	}
	return number(v, m.Decimals)
}

// each writes one entry a line.
func each[T any](values []T, words func(T) string) string {
	lines := make([]string, len(values))
	for i, v := range values {
		lines[i] = words(v)
	}
	return strings.Join(lines, "\n")
}

// precise says what change can be told from error, for whom and how taken.
func precise(m assessment.Measure, p assessment.Precision) string {
	var parts []string
	amount := func(name string, v float64) {
		switch {
		case v == 0:
		case p.PerTheMean:
			parts = append(parts, fmt.Sprintf("%s %s %% of the value", name, assessment.FormatNumber(v*100, 1)))
		default:
			parts = append(parts, name+" "+m.WithUnit(v))
		}
	}
	amount("SEM", p.SEM)
	amount("MDC", p.MDC)
	amount("MDC between examiners", p.MDCOther)
	amount("at least this share:", p.Share)
	return m.PopulationWords(p.For) + ": " + strings.Join(parts, ", ") + " (" + p.Basis.Label() + ")"
}

// A band is one cut of a reference of a measure.
type band struct {
	measure   assessment.Measure
	reference assessment.Reference
	cut       assessment.Cut
}

func bandsOf(c assessment.Catalogue) []band {
	var bands []band
	for _, m := range c.Measures() {
		for _, r := range m.References {
			for _, cut := range r.Cuts {
				bands = append(bands, band{m, r, cut})
			}
		}
	}
	return bands
}

func referenceColumns() []column[band] {
	return []column[band]{
		{head: "Measure", width: 30, cell: func(b band) cell { return text(b.measure.Name) }},
		{head: "For", width: 44, cell: func(b band) cell { return wrapped(b.measure.CoveredWords(b.reference.For)) }},
		{head: "Grade", width: 11, grade: true, cell: func(b band) cell { return text(b.cut.Grade.Label()) }},
		{head: "Begins at", width: 10, cell: func(b band) cell { return number(b.cut.At, b.measure.Decimals+1) }},
		{head: "Unit", width: 10, cell: func(b band) cell { return text(b.measure.Unit.Symbol) }},
		{head: "Added to", width: 30, cell: func(b band) cell { return wrapped(expected(b.reference.Expected)) }},
		{head: "Worse is", width: 8, cell: func(b band) cell { return text(worse(b.reference.Worse)) }},
		{head: "Value on the cut belongs", width: 12, cell: func(b band) cell { return yes(b.cut.Inclusive) }},
		{head: "Basis", width: 24, cell: func(b band) cell {
			if b.cut.Basis != assessment.NoBasis {
				return text(b.cut.Basis.Label())
			}
			return text(b.reference.Basis.Label())
		}},
		{head: "Sources", width: 24, cell: func(b band) cell {
			return text(each(b.reference.Sources, func(id assessment.SourceID) string { return string(id) }))
		}},
		{head: "Note", width: 60, cell: func(b band) cell { return wrapped(b.reference.Note) }},
		{head: "Measure id", width: 30, cell: func(b band) cell { return text(string(b.measure.ID)) }},
	}
}

// expected says what a cut that moves with speed is an offset from.
func expected(l *assessment.Line) string {
	if l == nil {
		return ""
	}
	return fmt.Sprintf("%s + %s × speed in m/s", assessment.FormatNumber(l.Intercept, 2), assessment.FormatNumber(l.PerSpeed, 3))
}

func worse(d assessment.Direction) string {
	switch d {
	case assessment.HigherIsWorse:
		return "higher"
	case assessment.LowerIsWorse:
		return "lower"
	default:
		return ""
	}
}

func sourceColumns() []column[assessment.Source] {
	return []column[assessment.Source]{
		{head: "Source", width: 16, cell: func(s assessment.Source) cell { return text(string(s.ID)) }},
		{head: "Citation", width: 90, cell: func(s assessment.Source) cell { return wrapped(s.Citation) }},
		{head: "Where it was read", width: 50, cell: func(s assessment.Source) cell { return wrapped(s.Address) }},
	}
}
