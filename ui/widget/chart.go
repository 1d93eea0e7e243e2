package widget

import (
	"image/color"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Dot is how a value is drawn on a chart.
type Dot uint8

// The dots. Small and filled is the first, large and filled a real change since
// then, hollow is too close to call, Broken is not comparable with the first.
const (
	DotFirst Dot = iota
	DotReal
	DotClose
	DotBroken
)

// A Point is one value of a series. At is the place of its visit, 0 to 1.
type Point struct {
	At    float32
	Value float64
	Dot   Dot
	Apart bool // not comparable with the value before: no line leads here
}

// A Series is the values of one side, or of none.
type Series struct {
	Points []Point
	Label  string // at the last point: "L 9°"
}

// A Zone is a band of values with its label. An open side lies beyond the
// scale.
type Zone struct {
	From, To float64
	Label    string
	Known    bool
}

// A Moment is a visit under the chart.
type Moment struct {
	At   float32
	Word string
}

// ChartValues are what a trend chart shows.
type ChartValues struct {
	Title     string
	Verdict   Verdict // on a tint, at the end of the head
	Low, High float64 // ends of the scale
	LowWord   string
	HighWord  string
	InRange   Zone
	Error     Zone // error of the first value
	Left      Series
	Right     Series
	Moments   []Moment
	Read      Pin    // the place of the visit that is read, marked by a line
	Empty     string // in place of the chart: "One visit: no trend yet"
}

// A TrendChart shows one measure over the visits. Right side is squares and
// dashes, so that the sides differ without colour.
type TrendChart struct {
	pressable
	values ChartValues

	// OnPress is called by a click. Without it the chart only shows.
	OnPress func()
}

// NewTrendChart returns a chart.
func NewTrendChart(v ChartValues) *TrendChart {
	c := &TrendChart{values: v}
	c.press(c, func() fyne.Size { return fyne.NewSize(380, 190) }, c.paintChart, func(int) { do(c.OnPress) })
	return c
}

// Set shows other values.
func (c *TrendChart) Set(v ChartValues) {
	c.values = v
	c.Refresh()
}

// plot maps values to places.
type plot struct {
	x0, x1, top, bottom float32
	low, high           float64
}

func (a plot) x(at float32) float32 { return a.x0 + 14 + at*(a.x1-a.x0-28) }

func (a plot) y(v float64) float32 {
	part := 0.5
	if a.high > a.low {
		part = min(max((v-a.low)/(a.high-a.low), 0), 1)
	}
	return a.bottom - float32(part)*(a.bottom-a.top)
}

func (c *TrendChart) paintChart(p *pen) {
	v, w, h := c.values, p.width, p.height
	p.card(0, 0, w, h)
	if c.OnPress != nil {
		p.zone(0, 0, w, h, 0)
		if c.hover != noZone {
			p.outline(0, 0, w, h, theme.RadiusCard, nil, p.inks.Brand, 1)
		}
	}
	end := w - 18
	if v.Verdict.Word != "" {
		pill := v.Verdict
		pill.Word = p.fit(theme.CapS, pill.Word, w*.55)
		pw := p.pillWidth(pill)
		p.pill(end-pw, 30.5, pill)
		end -= pw + 12
	}
	p.textFit(20, 30, end-20, theme.BodyS, p.inks.Ink, v.Title)
	a := plot{46, w - 78, 54, h - 30, v.Low, v.High}
	if len(v.Left.Points)+len(v.Right.Points) == 0 {
		p.textCentre(w/2, (a.top+a.bottom)/2, theme.Small, p.inks.Ink2, p.fit(theme.Small, v.Empty, w-40))
		return
	}
	labels := c.paintZones(p, a)
	p.hline(a.x0, a.bottom, a.x1-a.x0, p.inks.LineStrong)
	p.textRight(a.x0-8, a.top+5, theme.Cap, p.inks.Ink2, v.HighWord)
	p.textRight(a.x0-8, a.bottom+4, theme.Cap, p.inks.Ink2, v.LowWord)
	c.paintMoments(p, a)
	if v.Read.Known {
		p.rect(p.snap(a.x(float32(v.Read.Value))-1), a.top, 2, a.bottom-a.top, 0, p.inks.Brand)
	}
	c.paintLines(p, a)
	c.paintRight(p, a)
	c.paintLeft(p, a)
	c.paintLabels(p, a)
	if v.Empty != "" {
		text := p.fit(theme.Cap, v.Empty, a.x1-a.x0-12)
		at := c.beside(a, labels, p.widthOf(theme.Cap, text))
		p.text(at.X, at.Y, theme.Cap, p.inks.Ink2, text)
	}
}

// beside is where a text stands beside the labels, off the edges of the range
// and of the error, and off the values.
func (c *TrendChart) beside(a plot, labels []chartLabel, wide float32) fyne.Position {
	bases := []float32{a.bottom - 8}
	for _, l := range labels {
		bases = append(bases, l.at.Y-zoneLabel, l.at.Y+zoneLabel)
	}
	bases = append(bases, a.top+16, (a.top+a.bottom)/2)
	for _, base := range bases {
		for _, x := range []float32{a.x1 - 6 - wide, a.x0 + 22} {
			if base >= a.top+12 && base <= a.bottom-4 && !c.taken(a, labels, x, base, wide) {
				return fyne.NewPos(x, base)
			}
		}
	}
	return fyne.NewPos(a.x1-6-wide, bases[0])
}

func (c *TrendChart) taken(a plot, labels []chartLabel, x, base, wide float32) bool {
	for _, l := range labels {
		if l.at.Y > base-zoneLabel && l.at.Y < base+zoneLabel && l.at.X < x+wide+8 && x < l.at.X+l.wide+8 {
			return true
		}
	}
	for _, z := range []Zone{c.values.InRange, c.values.Error} {
		for _, edge := range []float64{z.From, z.To} {
			if y := a.y(edge); z.Known && edge > a.low && edge < a.high && y > base-14 && y < base+6 {
				return true
			}
		}
	}
	return a.crossed(c.values.Left, x, base, wide)+a.crossed(c.values.Right, x, base, wide) > 0
}

// zoneLabel is how high a zone must be for its label.
const zoneLabel float32 = 20

// A chartLabel is what a band is called. Where values cover every place in the
// plot, it is written above that.
type chartLabel struct {
	text    string
	at      fyne.Position
	wide    float32
	ink     color.Color
	crossed bool
}

// paintZones draws the bands with their labels, and returns the labels.
func (c *TrendChart) paintZones(p *pen, a plot) (labels []chartLabel) {
	w, base := a.x1-a.x0, float32(0)
	if z := c.values.InRange; z.Known {
		top, bottom := a.y(z.To), a.y(z.From)
		p.rect(a.x0, top, w, bottom-top, 3, theme.Alpha(p.inks.Target, 110))
		if z.From > a.low {
			p.hline(a.x0, bottom-.5, w, p.inks.TargetLine)
		}
		if z.To < a.high {
			p.hline(a.x0, top-.5, w, p.inks.TargetLine)
		}
		base = top + 16
		switch flat := bottom-top < zoneLabel; { // too flat to write in
		case flat && top-zoneLabel > a.top:
			base = top - 6
		case flat:
			base = bottom + 15
		}
		bases := []float32{base}
		if bottom-top >= zoneLabel {
			bases = append(bases, bottom-6)
		}
		l := c.free(p, a, z.Label, theme.Blend(p.inks.Good, p.inks.Ink), bases...) // the grey band may lie over it
		base, labels = l.at.Y, append(labels, l)
	}
	if z := c.values.Error; z.Known {
		top, bottom := a.y(z.To), a.y(z.From)
		p.rect(a.x0, top, w, bottom-top, 3, theme.Alpha(p.inks.Grey, 44))
		var bases []float32
		for _, at := range []float32{bottom - 6, top + 16, base - zoneLabel} {
			if base == 0 || at <= base-zoneLabel || at >= base+zoneLabel { // it would cover the other
				bases = append(bases, at)
			}
		}
		labels = append(labels, c.free(p, a, z.Label, p.inks.Ink2, bases...))
	}
	above := a.x0
	for i, l := range labels {
		if l.crossed {
			labels[i].at = fyne.NewPos(above, a.top-5)
			above += l.wide + 16
		}
		p.text(labels[i].at.X, labels[i].at.Y, theme.Cap, l.ink, l.text)
	}
	return labels
}

// free places a label where it covers no value and no line: at one of some
// heights, at the beginning, the end or the middle. Where there is no such place
// it stands where it covers the least.
func (c *TrendChart) free(p *pen, a plot, text string, ink color.Color, bases ...float32) chartLabel {
	l := chartLabel{text: p.fit(theme.Cap, text, a.x1-a.x0-30), ink: ink}
	l.wide = p.widthOf(theme.Cap, l.text)
	least := -1
	for _, base := range bases {
		for _, x := range []float32{a.x0 + 22, a.x1 - 8 - l.wide, (a.x0 + a.x1 - l.wide) / 2} {
			n := a.crossed(c.values.Left, x, base, l.wide) + a.crossed(c.values.Right, x, base, l.wide)
			if least < 0 || n < least {
				least, l.at = n, fyne.NewPos(x, base)
			}
		}
	}
	l.crossed = least > 0
	return l
}

// crossed counts how much of a series runs through a text of one line.
func (a plot) crossed(s Series, x, base, wide float32) (n int) {
	const steps = 12
	for i, pt := range s.Points {
		x1, y1 := a.x(pt.At), a.y(pt.Value)
		x0, y0 := x1, y1
		if i > 0 {
			x0, y0 = a.x(s.Points[i-1].At), a.y(s.Points[i-1].Value)
		}
		for k := range steps + 1 {
			part := float32(k) / steps
			at, y := x0+part*(x1-x0), y0+part*(y1-y0)
			if at > x-8 && at < x+wide+8 && y > base-18 && y < base+10 {
				n++
			}
		}
	}
	return n
}

// paintMoments writes the visits; where two would touch, the earlier is left
// away.
func (c *TrendChart) paintMoments(p *pen, a plot) {
	left := p.width
	for i := len(c.values.Moments) - 1; i >= 0; i-- {
		m := c.values.Moments[i]
		half := p.widthOf(theme.Cap, m.Word) / 2
		if x := a.x(m.At); x+half+6 < left && x-half > 2 {
			p.textCentre(x, a.bottom+18, theme.Cap, p.inks.Ink2, m.Word)
			left = x - half
		}
	}
}

// paintLines draws what joins the values.
func (c *TrendChart) paintLines(p *pen, a plot) {
	right, left := c.values.Right.Points, c.values.Left.Points
	for i := 1; i < len(right); i++ {
		if !right[i].Apart {
			p.dashes(a.x(right[i-1].At), a.y(right[i-1].Value), a.x(right[i].At), a.y(right[i].Value), 1.8, 6, 4, p.inks.Right)
		}
	}
	for i := 1; i < len(left); i++ {
		if !left[i].Apart {
			p.line(a.x(left[i-1].At), a.y(left[i-1].Value), a.x(left[i].At), a.y(left[i].Value), 2.4, p.inks.Left)
		}
	}
}

func (c *TrendChart) paintRight(p *pen, a plot) {
	for _, pt := range c.values.Right.Points {
		x, y := a.x(pt.At), a.y(pt.Value)
		switch pt.Dot {
		case DotClose:
			p.outline(x-4, y-4, 8, 8, 1, p.inks.Surface, p.inks.Grey, 2)
		case DotBroken:
			p.mark(x, y, 6, Unequal, p.inks.Grey, p.inks.Surface)
		case DotReal:
			p.outline(x-6, y-6, 12, 12, 2, p.inks.Right, p.inks.Surface, 1.5)
		default:
			p.rect(x-4, y-4, 8, 8, 1, p.inks.Right)
		}
	}
}

func (c *TrendChart) paintLeft(p *pen, a plot) {
	for _, pt := range c.values.Left.Points {
		x, y := a.x(pt.At), a.y(pt.Value)
		switch pt.Dot {
		case DotFirst:
			p.disc(x, y, 5, p.inks.Left, p.inks.Surface, 1.5)
		case DotClose:
			p.disc(x, y, 5.5, p.inks.Surface, p.inks.Grey, 2)
		case DotReal:
			p.disc(x, y, 6.5, p.inks.Left, p.inks.Surface, 1.5)
		case DotBroken:
			p.mark(x, y, 6, Unequal, p.inks.Grey, p.inks.Surface)
		}
	}
}

// paintLabels names the last points; two that would touch are moved apart.
func (c *TrendChart) paintLabels(p *pen, a plot) {
	const apart = 18
	left, right := c.values.Left, c.values.Right
	ly, ry := float32(-1), float32(-1)
	if n := len(left.Points); n > 0 {
		ly = a.y(left.Points[n-1].Value) + 5
	}
	if n := len(right.Points); n > 0 {
		ry = a.y(right.Points[n-1].Value) + 5
	}
	if gap := ly - ry; ly > 0 && ry > 0 && gap < apart && gap > -apart {
		middle := (ly + ry) / 2
		if ly < ry {
			ly, ry = middle-apart/2, middle+apart/2
		} else {
			ly, ry = middle+apart/2, middle-apart/2
		}
	}
	room := p.width - a.x1 - 12
	if ry > 0 {
		p.textFit(a.x1+8, ry, room, theme.SmallS, p.inks.Right, right.Label)
	}
	if ly > 0 {
		p.textFit(a.x1+8, ly, room, theme.BodyB, p.inks.Left, left.Label)
	}
}
