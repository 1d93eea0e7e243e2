package handout

import (
	"math"

	"stridewell/assessment"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// A gauge is that of a finding with the labels of value and target: nothing
// hangs on colour.
type gauge struct {
	figure.Gauge
	value      float64
	you, words string
}

// gaugeOf is the gauge of a finding; there is none without a target or for a
// choice.
func gaugeOf(f assessment.Shown) (gauge, bool) {
	g, ok := figure.GaugeOf(f)
	return gauge{Gauge: g, value: f.Observation.Number, you: youOf(f), words: targetOf(f)}, ok
}

func youOf(f assessment.Shown) string {
	return fill(english.You, "{value}", plainly(f.Measure.FormatWithUnit(f.Observation)))
}

// gaugePart draws a gauge: labels, pin, track. Labels that would touch go to
// the far end of the target, and below the track where that does not help. They
// are drawn as shapes: the words beside the gauge say the same, and would be
// torn apart where a program reads the page from the left to the right.
func (l layout) gaugePart(g gauge, width float64) flow.Part {
	size := l.look.label
	label, track := size*1.2, size*.85
	you, words := style(page.Bold, size, page.Ink), style(page.Regular, size, page.Brand)
	x := func(v float64) float64 { return g.X(v, width) }
	youWide, wordsWide := l.Type.Width(g.you, you), l.Type.Width(g.words, words)
	youX := within(x(g.value)-youWide/2, width-youWide)
	wordsX := within((x(g.From)+x(g.To))/2-wordsWide/2, width-wordsWide)
	touch := func() bool { return wordsX < youX+youWide+size*.6 && youX < wordsX+wordsWide+size*.6 }
	if touch() {
		wordsX = 0
		if x(g.From)+x(g.To) > 2*x(g.value) {
			wordsX = width - wordsWide
		}
	}
	below := touch()
	trackY := label + size*.35
	height := trackY + track + size*.25
	wordsY := size * flow.Ascent
	if below {
		wordsY = height + size*(flow.Ascent-.15)
		height += label
	}
	return flow.Part{Height: height, Draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Artifact})
		g.Draw(to, page.Rect{X: at.X, Y: at.Y + trackY, W: width, H: track}, figure.Pin{At: g.value})
		to.Draw(l.Type.Outline(at.Add(page.Point{X: youX, Y: size * flow.Ascent}), g.you, you), page.Filled(you.Color))
		to.Draw(l.Type.Outline(at.Add(page.Point{X: wordsX, Y: wordsY}), g.words, words), page.Filled(words.Color))
		to.End()
	}}
}

func within(v, most float64) float64 { return math.Max(0, math.Min(v, most)) }
