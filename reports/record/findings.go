package record

import (
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// A line is the values of one measure at one moment: one, or left and right.
type line struct {
	left, right *assessment.Shown // a single value is left
}

func (n line) first() assessment.Shown {
	if n.left != nil {
		return *n.left
	}
	return *n.right
}

func (n line) values() []assessment.Shown {
	var values []assessment.Shown
	for _, f := range []*assessment.Shown{n.left, n.right} {
		if f != nil {
			values = append(values, *f)
		}
	}
	return values
}

// lines puts left and right beside each other.
func lines(findings []assessment.Shown) []line {
	var list []line
	for i := range findings {
		f := &findings[i]
		if f.Observation.Side != assessment.Right {
			list = append(list, line{left: f})
			continue
		}
		if n := len(list); n > 0 && list[n-1].left != nil && list[n-1].right == nil && pairsWith(*list[n-1].left, *f) {
			list[n-1].right = f
			continue
		}
		list = append(list, line{right: f})
	}
	return list
}

func pairsWith(left, right assessment.Shown) bool {
	a, b := left.Observation.Key, right.Observation.Key
	return a.Measure == b.Measure && a.Moment == b.Moment && a.Side == assessment.Left
}

// byMoment orders the findings so that left and right of one moment are
// neighbours.
func byMoment(findings []assessment.Shown) []assessment.Shown {
	var early, ordered []assessment.Shown
	var late []assessment.Shown
	flush := func() {
		ordered = append(append(ordered, early...), late...)
		early, late = nil, nil
	}
	for i, f := range findings {
		if i > 0 && findings[i-1].Measure.ID != f.Measure.ID {
			flush()
		}
		if f.Observation.Moment == assessment.Late {
			late = append(late, f)
		} else {
			early = append(early, f)
		}
	}
	flush()
	return ordered
}

func nameOf(f assessment.Shown) string {
	if f.Observation.Moment == assessment.Late {
		return fill(english.Late, "{name}", f.Measure.Name)
	}
	return f.Measure.Name
}

// findings are the tables of the pillars.
func (l layout) findings() []flow.Block {
	blocks := []flow.Block{l.section(english.Findings)}
	if len(l.Summary.Findings) == 0 {
		return append(blocks, l.prose(english.NoFindings, body))
	}
	blocks = append(blocks, l.prose(english.FindingKey, small))
	columns := l.shares(english.FindingHeads, 40, 22, 22, 30)
	pillars := []assessment.Pillar{
		assessment.Symptoms, assessment.Mobility, assessment.Endurance, assessment.Technique, assessment.Force, assessment.Load,
	}
	for _, p := range pillars {
		var of []assessment.Shown
		for _, f := range l.Summary.Findings {
			if f.Measure.Pillar == p {
				of = append(of, f)
			}
		}
		if len(of) == 0 {
			continue
		}
		var rows [][]flow.Part
		for _, n := range lines(byMoment(of)) {
			rows = append(rows, l.findingRow(n, columns))
		}
		heads := slices.Clone(columns)
		heads[0].Title = p.Label()
		if !slices.ContainsFunc(of, func(f assessment.Shown) bool { return f.Observation.Side == assessment.Right }) {
			heads[2].Title = ""
		}
		blocks = append(blocks, l.table(heads, rows))
	}
	return blocks
}

func (l layout) findingRow(n line, columns []flow.Column) []flow.Part {
	f := n.first()
	how := strings.Join(filled(f.Observation.Method.Label(), f.Measure.DefinitionLabel(f.Observation.Definition)), ", ")
	if target := f.Measure.RangeWords(f.Verdict); target != "" {
		if f.Verdict.Cuts[0].Basis == assessment.Convention {
			target += english.GuideMark
		}
		how = fill(english.Within, "{how}", how, "{target}", target)
	}
	measure := append(l.Paragraph(nameOf(f), strong, columns[0].Width-between), l.Paragraph(how, small, columns[0].Width-between)...)
	return []flow.Part{l.CellOf(measure...), l.valueCell(n.left, columns[1]), l.valueCell(n.right, columns[2]), l.gaugeCell(n, columns[3])}
}

// valueCell is a value with its error, and its grade with the mark.
func (l layout) valueCell(f *assessment.Shown, c flow.Column) flow.Part {
	if f == nil {
		return l.CellOf()
	}
	const indent = 11.0
	value := f.Measure.FormatWithUnit(f.Observation)
	if f.Verdict.SEM > 0 && !f.Measure.Chosen() {
		value = f.Measure.Format(f.Observation) + " ± " + f.Measure.WithUnit(rounded(f.Verdict.SEM, f.Measure.Decimals))
	}
	values := flow.Together(l.Stacked(l.Paragraph(value, strong, c.Width-between), page.Paragraph))
	words := flow.Together(l.Stacked(l.Paragraph(gradeWords(*f), small, c.Width-between-indent), page.Paragraph))
	return flow.Cell(flow.Part{Height: values.Height + words.Height, Draw: func(to *page.List, at page.Point) {
		values.Draw(to, at)
		figure.DrawGrade(to, page.Point{X: at.X + 4, Y: at.Y + values.Height + smallSize*.62}, 3.6, f.Verdict.Grade)
		words.Draw(to, at.Add(page.Point{X: indent, Y: values.Height}))
	}})
}

// gradeWords is the grade, or why there is none.
func gradeWords(f assessment.Shown) string {
	v := f.Verdict
	if v.Grade != assessment.Ungraded {
		return v.GradeWords()
	}
	switch {
	case v.Broken != "":
		return english.NotGraded + ": " + v.Broken
	case v.Silence != assessment.NoCutOff && v.Silence != assessment.NotSilent:
		return english.NotGraded + ". " + v.Silence.Label()
	default:
		return english.NotGraded
	}
}

func (l layout) gaugeCell(n line, c flow.Column) flow.Part {
	const height, around = 6.0, 4.5
	g, ok := figure.GaugeOf(n.values()...)
	if !ok {
		return l.CellOf()
	}
	var pins []figure.Pin
	for _, f := range n.values() {
		pins = append(pins, figure.Pin{At: f.Observation.Number, Error: f.Verdict.SEM, Below: f.Observation.Side == assessment.Right})
	}
	return flow.Cell(flow.Part{Height: height + 2*around, Draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Artifact})
		g.Draw(to, page.Rect{X: at.X + 2, Y: at.Y + around, W: c.Width - 9, H: height}, pins...)
		to.End()
	}})
}
