package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Legend says what the dots and bands of a TrendChart mean.
type Legend struct{ painted }

// NewLegend returns a legend.
func NewLegend() *Legend {
	l := &Legend{}
	l.paint(l, func() fyne.Size { return fyne.NewSize(200, l.HeightFor(max(l.Size().Width, 200))) }, func(p *pen) { l.lines(p, true) })
	return l
}

// HeightFor is how high the legend is at a width.
func (l *Legend) HeightFor(width float32) float32 {
	p := measuring(l).blank()
	p.width = width
	return l.lines(p, false)
}

// lines goes down the legend and returns where it ends.
func (l *Legend) lines(p *pen, draw bool) float32 {
	y := float32(0)
	for _, line := range []struct {
		text string
		draw func(x, y float32)
	}{
		{"Large, filled: changed by more than the error since the first visit.", func(x, y float32) { p.disc(x, y, 6.5, p.inks.Left, p.inks.Surface, 1.5) }},
		{"Hollow, in the grey band: too close to call.", func(x, y float32) {
			p.rect(x-9, y-8, 18, 16, 2, theme.Alpha(p.inks.Grey, 44))
			p.disc(x, y, 5.5, p.inks.Surface, p.inks.Grey, 2)
		}},
		{"Not comparable: the line is broken.", func(x, y float32) { p.mark(x, y, 6, Unequal, p.inks.Grey, p.inks.Surface) }},
		{"In range", func(x, y float32) { p.outline(x-9, y-7, 18, 14, 3, p.inks.Target, p.inks.TargetLine, 1) }},
	} {
		if draw {
			line.draw(10, y+9)
		}
		for _, text := range p.wrap(theme.Small, line.text, p.width-32) {
			if draw {
				p.text(32, y+14, theme.Small, p.inks.Ink, text)
			}
			y += theme.Small.Lead
		}
		y += 6
	}
	return y - 6
}
