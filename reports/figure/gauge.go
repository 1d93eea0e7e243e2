package figure

import (
	"math"

	"stridewell/assessment"
	"stridewell/reports/page"
)

// Colours of gauges. The target has an outline (contrast 4.1): its fill alone
// would not be seen.
var (
	track      = page.Hex(0xE4E8EB)
	trackEdge  = page.Hex(0x9AA5AD)
	targetBand = page.Hex(0x8CC3B3)
)

// A Gauge is a scale with the range of a measure, both in its unit.
type Gauge struct {
	Low, High float64 // ends of the scale
	From, To  float64 // what is in range
}

// A Pin is a value on a gauge. Error is drawn either side of it; 0 is not
// known. The pin of a right side points from below.
type Pin struct {
	At, Error float64
	Below     bool
}

// GaugeOf is the gauge of values of one measure, which share their range. There
// is none without a range or for answers that are chosen.
func GaugeOf(values ...assessment.Shown) (Gauge, bool) {
	first := values[0]
	cut, worse, ok := first.Verdict.InRange()
	if !ok || first.Measure.Chosen() {
		return Gauge{}, false
	}
	g := Gauge{Low: math.Min(first.Measure.Expect.Min, cut), High: math.Max(first.Measure.Expect.Max, cut)}
	for _, f := range values {
		g.Low, g.High = math.Min(g.Low, f.Observation.Number), math.Max(g.High, f.Observation.Number)
	}
	g.From, g.To = cut, g.High
	if worse == assessment.HigherIsWorse {
		g.From, g.To = g.Low, cut
	}
	return g, g.High > g.Low
}

// X is where a value lies on a gauge of a width in points.
func (g Gauge) X(v, width float64) float64 { return (v - g.Low) / (g.High - g.Low) * width }

// Draw draws the track with the range and the pins into a box.
func (g Gauge) Draw(l *page.List, box page.Rect, pins ...Pin) {
	l.Draw(page.RoundedRectangle(box, box.H/2), page.Paint{Fill: &track, Stroke: &trackEdge, Width: box.H * .07})
	from, to := g.X(g.From, box.W), g.X(g.To, box.W)
	band := page.Rect{X: box.X + from, Y: box.Y, W: math.Max(to-from, box.H/2), H: box.H}
	band.X = math.Min(band.X, box.Right()-band.W)
	l.Draw(page.RoundedRectangle(band, box.H/2), page.Paint{Fill: &targetBand, Stroke: &page.Brand, Width: box.H * .125})
	for _, p := range pins {
		g.pin(l, box, p)
	}
}

func (g Gauge) pin(l *page.List, box page.Rect, p Pin) {
	at, s := box.X+g.X(p.At, box.W), box.H/3
	if p.Error > 0 {
		y := box.Y + box.H*.5
		from, to := math.Max(box.X, box.X+g.X(p.At-p.Error, box.W)), math.Min(box.Right(), box.X+g.X(p.At+p.Error, box.W))
		l.Draw(page.Polyline(page.Point{X: from, Y: y}, page.Point{X: to, Y: y}), page.Stroked(page.Ink, s*.5))
	}
	tip, up := box.Y, -1.0
	if p.Below {
		tip, up = box.Bottom(), 1.0
	}
	line := page.Polyline(page.Point{X: at, Y: tip + up*s*.4}, page.Point{X: at, Y: tip - up*(box.H+s*.7)})
	l.Draw(line, page.Stroked(white, s*1.3))
	l.Draw(line, page.Stroked(page.Ink, s*.65))
	l.Draw(page.Polygon(page.Point{X: at - s*1.45, Y: tip + up*s*1.5}, page.Point{X: at + s*1.45, Y: tip + up*s*1.5},
		page.Point{X: at, Y: tip - up*s*.6}), page.Filled(page.Ink))
}
