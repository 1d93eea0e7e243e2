package record

import (
	"math"

	"stridewell/assessment"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// rounded keeps one decimal more than the measure has: an error is no finer.
func rounded(v float64, decimals int) float64 {
	scale := math.Pow10(decimals + 1)
	return math.Round(v*scale) / scale
}

// sided is the name of a finding with its side.
func sided(f assessment.Shown) string {
	name := nameOf(f)
	if f.Observation.Side != assessment.NoSide {
		name += ", " + f.Observation.Side.String()
	}
	return name
}

// signed writes a difference with its sign and unit.
func signed(m assessment.Measure, v float64) string {
	v = rounded(v, m.Decimals)
	if v > 0 {
		return "+" + m.WithUnit(v)
	}
	return m.WithUnit(v)
}

func detectable(m assessment.Measure, v float64) string {
	if v == 0 {
		return english.Unknown
	}
	return m.WithUnit(rounded(v, m.Decimals))
}

// sides is the table of left and right where a rule compares them.
func (l layout) sides() []flow.Block {
	columns := l.shares(english.SideHeads, 34, 15, 15, 16, 20, 24)
	var rows [][]flow.Part
	for _, f := range l.Summary.Findings {
		if f.Sides == nil || f.Sides.Threshold == 0 {
			continue
		}
		d, m := *f.Sides, f.Measure
		verdict, s := english.Usual, ink
		if d.Explain {
			verdict, s.Face = english.Explain, page.SemiBold
		}
		mark := ""
		if d.Basis == assessment.Convention {
			mark = english.GuideMark
		}
		rows = append(rows, []flow.Part{
			l.cell(nameOf(f), ink, columns[0]), l.cell(m.FormatWithUnit(d.Left), ink, columns[1]),
			l.cell(m.FormatWithUnit(d.Right), ink, columns[2]), l.cell(signed(m, d.Difference), ink, columns[3]),
			l.cell(detectable(m, d.Threshold)+mark, ink, columns[4]), l.cell(verdict, s, columns[5]),
		})
		l.sources.cite(d.Sources)
	}
	return l.compared(english.Sides, english.SideNote, columns, rows)
}

// changes is the table of what may be said of earlier values.
func (l layout) changes() []flow.Block {
	columns := l.shares(english.ChangeHeads, 34, 25, 17, 16, 16, 26)
	var rows [][]flow.Part
	for _, f := range l.Summary.Findings {
		if f.Change.Verdict != assessment.NoEarlier {
			before := f.Measure.FormatWithUnit(f.Change.Before) + ", " + f.Change.BeforeDate.Time().Format("2 Jan 2006")
			rows = append(rows, l.changeRow(f, sided(f), before, f.Change, columns))
		}
	}
	return l.compared(english.Changes, english.ChangeNote, columns, rows)
}

// drift is the table of early against late values of the run.
func (l layout) drift() []flow.Block {
	columns := l.shares(english.DriftHeads, 34, 25, 17, 16, 16, 26)
	var rows [][]flow.Part
	for _, f := range l.Summary.Findings {
		if f.Drift != nil {
			name := f.Measure.Name
			if f.Observation.Side != assessment.NoSide {
				name += ", " + f.Observation.Side.String()
			}
			rows = append(rows, l.changeRow(f, name, f.Measure.FormatWithUnit(f.Drift.Before), *f.Drift, columns))
		}
	}
	return l.compared(english.Drift, english.DriftNote, columns, rows)
}

// compared is a section with a table, and nothing where the table is empty.
func (l layout) compared(heading, note string, columns []flow.Column, rows [][]flow.Part) []flow.Block {
	if len(rows) == 0 {
		return nil
	}
	blocks := []flow.Block{l.section(heading)}
	if note != "" {
		blocks = append(blocks, l.prose(note, small))
	}
	return append(blocks, l.table(columns, rows))
}

func (l layout) changeRow(f assessment.Shown, name, before string, c assessment.Change, columns []flow.Column) []flow.Part {
	m, s := f.Measure, ink
	difference, least := english.Same, english.Same
	if c.Verdict != assessment.NotComparable && !m.Chosen() {
		difference, least = signed(m, c.Delta), detectable(m, c.Detectable)
	}
	if c.Verdict.Real() {
		s.Face = page.SemiBold
	}
	if c.Basis == assessment.Convention && c.Detectable > 0 {
		least += english.GuideMark
	}
	l.sources.cite(c.Sources)
	return []flow.Part{
		l.cell(name, ink, columns[0]), l.cell(before, ink, columns[1]), l.cell(m.FormatWithUnit(f.Observation), ink, columns[2]),
		l.cell(difference, ink, columns[3]), l.cell(least, ink, columns[4]), l.cell(c.Words(), s, columns[5]),
	}
}
