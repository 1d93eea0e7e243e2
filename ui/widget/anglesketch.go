package widget

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Sketch is the convention of an angle, drawn: a stick person with the lines
// that are measured and the angle between them. Spots are in a field of 100 by
// 100, y downwards.
type Sketch struct {
	Body   [][]Spot  // what is not measured
	Lines  [][2]Spot // what is
	Dashed [2]Spot   // what it is measured from
	Corner Spot      // of the angle
	From   Spot      // where the angle is nothing
	To     Spot      // where it is measured to: this way is +
}

// An AngleSketch shows a sketch with its convention in words beside it.
type AngleSketch struct {
	painted
	sketch Sketch
	words  string
}

const (
	sketchSide = 104
	sketchGap  = 12
)

// NewAngleSketch returns an empty sketch.
func NewAngleSketch() *AngleSketch {
	w := &AngleSketch{}
	w.paint(w, func() fyne.Size { return fyne.NewSize(2*sketchSide, w.HeightFor(max(w.Size().Width, 2*sketchSide))) }, w.paintSketch)
	return w
}

// Set shows another one.
func (w *AngleSketch) Set(s Sketch, words string) {
	w.sketch, w.words = s, words
	w.Refresh()
}

// HeightFor is how high it is at a width.
func (w *AngleSketch) HeightFor(width float32) float32 {
	lines := measuring(w).wrap(theme.Small, w.words, width-sketchSide-sketchGap)
	return max(sketchSide, float32(len(lines))*theme.Small.Lead)
}

func (w *AngleSketch) paintSketch(p *pen) {
	p.paragraph(sketchSide+sketchGap, 15, p.width-sketchSide-sketchGap, theme.Small, p.inks.Ink2, w.words)
	p.rect(0, 0, sketchSide, sketchSide, 8, p.inks.Paper)
	const margin = 5
	s, side := w.sketch, float32(sketchSide-2*margin)
	at := func(q Spot) (float32, float32) {
		return margin + float32(q.X)*side/100, margin + float32(q.Y)*side/100
	}
	line := func(a, b Spot, draw func(x1, y1, x2, y2 float32)) {
		x1, y1 := at(a)
		x2, y2 := at(b)
		draw(x1, y1, x2, y2)
	}
	for _, limb := range s.Body {
		for i := 1; i < len(limb); i++ {
			line(limb[i-1], limb[i], func(x1, y1, x2, y2 float32) { p.line(x1, y1, x2, y2, 3, sketchBody) })
		}
	}
	line(s.Dashed[0], s.Dashed[1], func(x1, y1, x2, y2 float32) { p.dashes(x1, y1, x2, y2, 1.5, 4, 3, sketchFrom) })
	for _, l := range s.Lines {
		line(l[0], l[1], func(x1, y1, x2, y2 float32) { p.line(x1, y1, x2, y2, 3, sketchLine) })
		for _, end := range l {
			x, y := at(end)
			p.disc(x, y, 3.5, sketchLine, nil, 0)
		}
	}
	x, y := at(s.Corner)
	from, to := bearing(s.Corner, s.From), bearing(s.Corner, s.To)
	for to-from > 180 {
		to -= 360
	}
	for to-from < -180 {
		to += 360
	}
	const radius = 22
	p.arc(x, y, radius, min(from, to), max(from, to), .8, sketchLine)
	middle := float64(from+to) / 2 * math.Pi / 180
	p.textCentre(x+34*float32(math.Sin(middle)), y-34*float32(math.Cos(middle))+5, sketchSign, sketchLine, "+")
}

// bearing is where a spot lies from another in degrees, 0 above, clockwise.
func bearing(from, to Spot) float32 {
	return float32(math.Atan2(to.X-from.X, from.Y-to.Y) * 180 / math.Pi)
}

// Drawings lie on light paper in both themes.
var (
	sketchBody = color.NRGBA{R: 0xB4, G: 0xBE, B: 0xC4, A: 0xFF}
	sketchFrom = color.NRGBA{R: 0x14, G: 0x59, B: 0x5C, A: 0xFF}
	sketchLine = color.NRGBA{R: 0xC2, G: 0x3E, B: 0x15, A: 0xFF}
	sketchSign = theme.BodyB
)
