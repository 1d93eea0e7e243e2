package record

import (
	"strings"

	"stridewell/assessment"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// The plots of a recording: so many beside each other, and so many in all.
const (
	plotColumns = 3
	plotHeight  = 42 * mm
	mostPlots   = 9
	plotSize    = 6.8 // of the letters
)

// recordings draws the curves and the trends of the instruments.
func (l layout) recordings() []flow.Block {
	var blocks []flow.Block
	for _, r := range l.Recordings {
		plots := append(figure.CurvePlots(r.Curves), figure.TrendPlots(l.Catalogue, r.Trends)...)
		if len(plots) == 0 {
			continue
		}
		if len(blocks) == 0 {
			blocks = append(blocks, l.section(english.Recordings))
		}
		blocks = append(blocks, l.recording(r, plots[:min(len(plots), mostPlots)])...)
	}
	return blocks
}

// recording is one of them, with what it was taken with.
func (l layout) recording(r assessment.Recording, plots []figure.Plot) []flow.Block {
	note := []string{sentence(strings.Join(filled(r.Kind.Label(), r.Device), ", "))}
	if len(r.Curves) > 0 {
		note = append(note, english.CurveNote)
	}
	if len(r.Trends) > 0 {
		note = append(note, english.TrendNote)
	}
	blocks := []flow.Block{l.prose(strings.Join(note, " "), small)}
	blocks[0].Heading = true
	for len(plots) > 0 {
		n := min(plotColumns, len(plots))
		blocks = append(blocks, flow.Block{Parts: []flow.Part{l.plotRow(plots[:n])}, After: gap * .5})
		plots = plots[n:]
	}
	return blocks
}

// plotRow is plots beside each other. Their words are shapes: read in a row
// they would say nothing, and the tag says what there is to see.
func (l layout) plotRow(plots []figure.Plot) flow.Part {
	wide := l.width() / plotColumns
	look := figure.PaperPlot(l.Options.Mono, plotSize)
	return flow.Part{Height: plotHeight, Draw: func(to *page.List, at page.Point) {
		for i, p := range plots {
			var drawn page.List
			p.Draw(&drawn, l.Type, page.Rect{X: at.X + float64(i)*wide, Y: at.Y, W: wide - gap, H: plotHeight - 4}, look)
			to.Begin(page.Tag{Role: page.Picture, Alt: p.Alt()})
			to.Add(drawn.Shapes(l.Type))
			to.End()
		}
	}}
}
