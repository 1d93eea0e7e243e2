package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// BeatValues are one beat of a metronome.
type BeatValues struct {
	On    bool
	Left  bool
	Text  string // the cadence
	Aside string // what must be known: there is no sound
}

// A Beat shows a beat as two discs in turn. It is no animation: it shows what
// it was told last.
type Beat struct {
	painted
	values BeatValues
}

// NewBeat returns a beat.
func NewBeat(v BeatValues) *Beat {
	b := &Beat{values: v}
	b.paint(b, func() fyne.Size { return fyne.NewSize(280, 96) }, b.paintBeat)
	return b
}

// Set shows another beat.
func (b *Beat) Set(v BeatValues) {
	b.values = v
	b.Refresh()
}

func (b *Beat) paintBeat(p *pen) {
	const small, large, middle = 14, 30, 44
	v := b.values
	for i, x := range []float32{middle, p.width - middle} {
		ink, r := p.inks.LineStrong, float32(small)
		switch {
		case !v.On || v.Left != (i == 0):
		case v.Left:
			ink, r = p.inks.Left, large
		default:
			ink, r = p.inks.Right, large
		}
		p.disc(x, middle, r, ink, nil, 0)
	}
	p.textCentre(p.width/2, middle+8, theme.Display, p.inks.Ink, v.Text)
	p.textCentre(p.width/2, middle+36, theme.Small, p.inks.Ink2, v.Aside)
}
