package handout

import (
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

// finding puts the words of a finding beside its gauge, or above it.
func (l layout) finding(f assessment.Shown) flow.Block {
	if l.look.gaugeWidth == 0 {
		parts := l.findingWords(f, l.width())
		if g, ok := gaugeOf(f); ok {
			parts = append(parts, flow.Space(l.look.gap*.3), l.gaugePart(g, l.width()))
		} else {
			parts = append(parts, l.numberParts(f, l.width())...)
		}
		return flow.Block{Parts: []flow.Part{flow.Together(parts)}, After: l.look.gap}
	}
	gap := 6 * mm
	words := flow.Together(l.findingWords(f, l.width()-l.look.gaugeWidth-gap))
	shown := l.numberParts(f, l.look.gaugeWidth)
	if g, ok := gaugeOf(f); ok {
		shown = []flow.Part{l.gaugePart(g, l.look.gaugeWidth)}
	}
	right := flow.Together(shown)
	return flow.Block{After: l.look.gap, Parts: []flow.Part{{Height: max(words.Height, right.Height), Draw: func(to *page.List, at page.Point) {
		words.Draw(to, at)
		right.Draw(to, at.Add(page.Point{X: l.width() - l.look.gaugeWidth}))
	}}}}
}

// findingWords are the name, the grade with its mark, and the change.
func (l layout) findingWords(f assessment.Shown, width float64) []flow.Part {
	size, grade := l.look.body, f.Verdict.Grade
	parts := l.Stacked(l.Paragraph(nameOf(f), style(page.Bold, size, page.Ink), width), page.Paragraph)
	text := gradeWords(grade)
	if change := changeOf(f); change != "" {
		text = sentence(text) + " " + change
	}
	indent := size * 1.15
	words := l.Stacked(l.Paragraph(text, style(page.Regular, l.look.small, page.InkSoft), width-indent), page.Paragraph)
	for i, p := range words {
		draw := p.Draw
		p.Draw = func(to *page.List, at page.Point) {
			if i == 0 {
				figure.DrawGrade(to, page.Point{X: at.X + size*.4, Y: at.Y + l.look.small*.62}, size*.34, grade)
			}
			draw(to, at.Add(page.Point{X: indent}))
		}
		parts = append(parts, p)
	}
	return parts
}

// sentence ends a text with a full stop.
func sentence(text string) string {
	if text == "" || text[len(text)-1] == '.' {
		return text
	}
	return text + "."
}

// numberParts are the value, the other side and the target in words, where
// there is no gauge.
func (l layout) numberParts(f assessment.Shown, width float64) []flow.Part {
	text := style(page.Regular, l.look.label, page.InkSoft)
	parts := l.Stacked(l.Paragraph(youOf(f), style(page.Bold, l.look.label, page.Ink), width), page.Paragraph)
	parts = append(parts, l.Stacked(l.Paragraph(l.otherSide(f), text, width), page.Paragraph)...)
	text.Color = page.Brand
	return append(parts, l.Stacked(l.Paragraph(targetOf(f), text, width), page.Paragraph)...)
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
