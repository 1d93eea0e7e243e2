package handout

import (
	"math"

	"stridewell/assessment"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// A gauge is a scale with the target and the value of a finding. The target has
// an outline and a label, the value a pin and a label: nothing hangs on colour.
type gauge struct {
	low, high  float64 // ends of the scale, in the measure's unit
	from, to   float64 // the target
	value      float64
	you, words string // labels of value and target
}

// gaugeOf is the gauge of a finding; there is none without a target or for a
// choice.
func gaugeOf(f assessment.Shown) (gauge, bool) {
	cut, worse, ok := f.Verdict.InRange()
	if !ok || f.Measure.Chosen() {
		return gauge{}, false
	}
	g := gauge{value: f.Observation.Number, you: youOf(f), words: targetOf(f)}
	g.low = min(f.Measure.Expect.Min, g.value, cut)
	g.high = max(f.Measure.Expect.Max, g.value, cut)
	g.from, g.to = cut, g.high
	if worse == assessment.HigherIsWorse {
		g.from, g.to = g.low, cut
	}
	return g, g.high > g.low
}

func youOf(f assessment.Shown) string {
	return fill(english.You, "{value}", plainly(f.Measure.FormatWithUnit(f.Observation)))
}

// gaugePart draws a gauge: labels, pin, track. Labels that would touch go to
// the far end of the target, and below the track where that does not help.
func (l layout) gaugePart(g gauge, width float64) flow.Part {
	size := l.look.label
	label, track := size*1.2, size*.85
	you, words := style(page.Bold, size, page.Ink), style(page.Regular, size, page.Brand)
	x := func(v float64) float64 { return (v - g.low) / (g.high - g.low) * width }
	youWide, wordsWide := l.Type.Width(g.you, you), l.Type.Width(g.words, words)
	youX := within(x(g.value)-youWide/2, width-youWide)
	wordsX := within((x(g.from)+x(g.to))/2-wordsWide/2, width-wordsWide)
	touch := func() bool { return wordsX < youX+youWide+size*.6 && youX < wordsX+wordsWide+size*.6 }
	if touch() {
		wordsX = 0
		if x(g.from)+x(g.to) > 2*x(g.value) {
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
		g.draw(to, page.Rect{X: at.X, Y: at.Y + trackY, W: width, H: track})
		to.End()
		to.Begin(page.Tag{Role: page.Paragraph})
		to.Text(at.Add(page.Point{X: youX, Y: size * flow.Ascent}), g.you, you)
		to.Text(at.Add(page.Point{X: wordsX, Y: wordsY}), g.words, words)
		to.End()
	}}
}

func within(v, most float64) float64 { return math.Max(0, math.Min(v, most)) }

// draw draws the track with target and pin into a box.
func (g gauge) draw(l *page.List, box page.Rect) {
	x := func(v float64) float64 { return box.X + (v-g.low)/(g.high-g.low)*box.W }
	l.Draw(page.RoundedRectangle(box, box.H/2), page.Paint{Fill: &track, Stroke: &trackEdge, Width: .7})
	band := page.Rect{X: x(g.from), Y: box.Y, W: math.Max(x(g.to)-x(g.from), box.H/2), H: box.H}
	band.X = math.Min(band.X, box.Right()-band.W)
	l.Draw(page.RoundedRectangle(band, box.H/2), page.Paint{Fill: &targetBand, Stroke: &page.Brand, Width: 1.2})
	at, s := x(g.value), box.H/3
	top, bottom := box.Y-s*.4, box.Bottom()+s*.7
	pin := page.Polyline(page.Point{X: at, Y: top}, page.Point{X: at, Y: bottom})
	l.Draw(pin, page.Stroked(page.White, s*1.3))
	l.Draw(pin, page.Stroked(page.Ink, s*.65))
	l.Draw(page.Polygon(page.Point{X: at - s*1.45, Y: box.Y - s*1.5}, page.Point{X: at + s*1.45, Y: box.Y - s*1.5},
		page.Point{X: at, Y: box.Y + s*.6}), page.Filled(page.Ink))
}
