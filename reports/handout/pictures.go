package handout

import (
	"strings"

	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// The row of what was found, drawn on a person.
const (
	seenColumns = 3
	seenHeight  = 34 * mm
	seenScale   = .9 // most, so that all people are as tall
)

// seen are the blocks of the findings that are angles of the body or a foot that
// lands: the client's own angle beside the range, where there is one.
func (l layout) seen() []flow.Block {
	var drawings []page.List
	var captions []string
	for _, f := range l.content.found {
		if drawing, ok := figure.Finding(f, figure.Options{Grey: l.Options.Mono, Detail: figure.Few}); ok {
			drawings = append(drawings, drawing)
			caption := fill(english.Measured, "{name}", nameOf(f), "{value}", plainly(f.Measure.FormatWithUnit(f.Observation)))
			captions = append(captions, strings.Join(filled(sentence(caption), sentence(targetOf(f))), " "))
		}
	}
	if len(drawings) == 0 {
		return nil
	}
	gap := 6 * mm
	wide := (l.width() - (seenColumns-1)*gap) / seenColumns
	words := make([]flow.Part, len(drawings))
	height := 0.0
	for i, c := range captions {
		words[i] = flow.Together(l.Stacked(l.Paragraph(c, style(page.Regular, l.look.small, page.Ink), wide), page.Paragraph))
		height = max(height, words[i].Height)
	}
	row := flow.Part{Height: seenHeight + height, Draw: func(to *page.List, at page.Point) {
		for i, d := range drawings {
			x := at.X + float64(i)*(wide+gap)
			box := page.Rect{X: x, Y: at.Y, W: wide, H: seenHeight - l.look.pad*.5}
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Filled(panel))
			to.Begin(page.Tag{Role: page.Picture, Alt: captions[i]})
			to.Add(figure.Fit(d, box.Inset(l.look.pad*.4), seenScale).Shapes(l.Type))
			to.End()
			words[i].Draw(to, page.Point{X: x, Y: at.Y + seenHeight})
		}
	}}
	return []flow.Block{l.heading(english.Seen), {Parts: []flow.Part{row}, After: l.look.gap * 1.4}}
}
