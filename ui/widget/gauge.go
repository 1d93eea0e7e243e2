package widget

import (
	"image/color"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Side of the body.
type Side uint8

// The sides. NoSide is a value that has none.
const (
	NoSide Side = iota
	LeftSide
	RightSide
)

// A Pin is a value on a gauge or chart; Known is false where there is none.
type Pin struct {
	Value float64
	Known bool
}

// At is a known pin.
func At(v float64) Pin { return Pin{v, true} }

// A Band is a part of a gauge's scale, in the measure's unit. InRange bands are
// drawn taller and outlined, so that they read in grey too.
type Band struct {
	From, To float64
	InRange  bool
}

// GaugeValues are what a band gauge shows. Without bands it is a bare track;
// without a scale (Low not below High) it shows only the target in words.
type GaugeValues struct {
	Low, High           float64 // ends of the scale
	Bands               []Band
	Left, Right, Single Pin
	Target              string // the range in words
}

// A BandGauge shows where values fall on a scale.
type BandGauge struct {
	painted
	values GaugeValues
}

// NewBandGauge returns a gauge.
func NewBandGauge(v GaugeValues) *BandGauge {
	g := &BandGauge{values: v}
	g.paint(g, func() fyne.Size { return fyne.NewSize(83, 46) }, func(p *pen) {
		p.gauge(8, p.height/2, p.width-16, g.values)
	})
	return g
}

// Set shows other values.
func (g *BandGauge) Set(v GaugeValues) {
	g.values = v
	g.Refresh()
}

// gauge draws with its track about y, from x on w wide.
func (p *pen) gauge(x, y, w float32, v GaugeValues) {
	if v.Low >= v.High {
		p.textFit(x, y+4.5, w, theme.Small, p.inks.Ink2, v.Target)
		return
	}
	at := func(value float64) float32 {
		return x + w*float32(min(max((value-v.Low)/(v.High-v.Low), 0), 1))
	}
	p.rect(x, y-3, w, 6, 3, p.inks.Track)
	for _, b := range v.Bands {
		if b.InRange {
			p.outline(at(b.From), y-6, max(at(b.To)-at(b.From), 3), 12, 3, p.inks.Target, p.inks.TargetLine, 1)
			continue
		}
		for _, limit := range []float64{b.From, b.To} {
			if limit > v.Low && limit < v.High {
				p.rect(p.snap(at(limit)), y-5, 1, 10, 0, p.inks.LineStrong)
			}
		}
	}
	p.pins(at, y, v)
}

func (p *pen) pins(at func(float64) float32, y float32, v GaugeValues) {
	if v.Right.Known {
		x := at(v.Right.Value)
		p.rect(p.snap(x-1), y-8, 2, 16, 0, p.inks.Right)
		p.sideFlag(x, y+8, "R", p.inks.Right)
		p.offScale(x, y+15, v.Right.Value, v, p.inks.Right)
	}
	if v.Left.Known {
		x := at(v.Left.Value)
		p.rect(p.snap(x-1), y-8, 2, 16, 0, p.inks.Left)
		p.sideFlag(x, y-22, "L", p.inks.Left)
		p.offScale(x, y-15, v.Left.Value, v, p.inks.Left)
	}
	if v.Single.Known {
		x := at(v.Single.Value)
		p.rect(p.snap(x-1.5), y-9, 3, 18, 1, p.inks.Ink)
		p.polygon(x, y-12, 6, 3, 180, p.inks.Ink)
		p.offScale(x, y-13, v.Single.Value, v, p.inks.Ink)
	}
}

// sideFlag is a letter on a plate, with its upper edge at y.
func (p *pen) sideFlag(x, y float32, letter string, fill color.NRGBA) {
	p.rect(p.snap(x-7), y, 14, 14, 4, fill)
	p.textCentre(x, y+11, theme.Flag, p.inks.Surface, letter)
}

// offScale points on past the end of the scale.
func (p *pen) offScale(x, y float32, value float64, v GaugeValues, ink color.NRGBA) {
	switch {
	case value < v.Low:
		p.polygon(x-12, y, 4.5, 3, -90, ink)
	case value > v.High:
		p.polygon(x+12, y, 4.5, 3, 90, ink)
	}
}
