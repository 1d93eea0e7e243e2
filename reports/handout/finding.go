package handout

import (
	"strings"

	"stridewell/assessment"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// findings are the blocks of what was found, with their heading and what the
// mark of a guide value means.
func (l layout) findings() []flow.Block {
	blocks := []flow.Block{l.heading(english.Found)}
	if len(l.found) == 0 {
		text := style(page.Regular, l.look.body, page.Ink)
		return append(blocks, flow.Block{Parts: l.Stacked(l.Paragraph(english.NothingFound, text, l.width()), page.Paragraph), After: l.look.gap})
	}
	for i, f := range l.found {
		b := l.finding(f)
		if i < len(l.found)-1 {
			b.Over = func(to *page.List, box page.Rect, _ bool) {
				y := box.Bottom() + l.look.gap*.25
				to.Draw(page.Polyline(page.Point{X: box.X, Y: y}, page.Point{X: box.Right(), Y: y}), page.Stroked(hairline, .6))
			}
			b.After = l.look.gap * .5
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// finding puts the words of a finding beside its gauge, or above it. Without a
// gauge they take the whole width.
func (l layout) finding(f assessment.Shown) flow.Block {
	g, gauged := gaugeOf(f)
	switch {
	case !gauged:
		return flow.Block{Parts: []flow.Part{flow.Together(l.findingWords(f, l.width()))}, After: l.look.gap}
	case l.look.gaugeWidth == 0:
		parts := append(l.findingWords(f, l.width()), flow.Space(l.look.gap*.3), l.gaugePart(g, l.width()))
		return flow.Block{Parts: []flow.Part{flow.Together(parts)}, After: l.look.gap}
	}
	gap := 6 * mm
	words, right := flow.Together(l.findingWords(f, l.width()-l.look.gaugeWidth-gap)), l.gaugePart(g, l.look.gaugeWidth)
	return flow.Block{After: l.look.gap, Parts: []flow.Part{{Height: max(words.Height, right.Height), Draw: func(to *page.List, at page.Point) {
		words.Draw(to, at)
		right.Draw(to, at.Add(page.Point{X: l.width() - l.look.gaugeWidth}))
	}}}}
}

// nearly is the size of the words under a name. Programs that read a page aloud
// or copy it out take lines for one text when they are about as large.
const nearly = .96

// findingWords are the name with the value, and under it the grade with its
// mark, the target, the other side and the change: whoever reads the words
// alone misses nothing that the gauge shows.
func (l layout) findingWords(f assessment.Shown, width float64) []flow.Part {
	size, grade := l.look.body, f.Verdict.Grade
	measured := fill(english.Measured, "{name}", nameOf(f), "{value}", plainly(f.Measure.FormatWithUnit(f.Observation)))
	parts := l.Stacked(l.Paragraph(measured, style(page.Bold, size, page.Ink), width), page.Paragraph)
	told := filled(gradeWords(f), sentence(targetOf(f)), sentence(l.otherSide(f)), f.PlainChange())
	indent := size * 1.15
	words := l.Stacked(l.Paragraph(strings.Join(told, " "), style(page.Regular, size*nearly, page.InkSoft), width-indent), page.Paragraph)
	for i, p := range words {
		draw := p.Draw
		p.Draw = func(to *page.List, at page.Point) {
			if i == 0 {
				figure.DrawGrade(to, page.Point{X: at.X + size*.4, Y: at.Y + size*nearly*.62}, size*.34, grade)
			}
			draw(to, at.Add(page.Point{X: indent}))
		}
		parts = append(parts, p)
	}
	return parts
}

// otherSide is the value of the other side, or nothing.
func (l layout) otherSide(f assessment.Shown) string {
	key := f.Observation.Key
	key.Side = key.Side.Other()
	other, taken := l.Summary.Finding(key)
	if key.Side == assessment.NoSide || !taken {
		return ""
	}
	return fill(english.OtherSide, "{value}", plainly(f.Measure.FormatWithUnit(other.Observation)))
}

// sentence ends a text with a full stop.
func sentence(text string) string {
	if text == "" || text[len(text)-1] == '.' {
		return text
	}
	return text + "."
}
