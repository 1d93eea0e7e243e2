package widget

import (
	"image/color"

	"stridewell/ui/theme"
)

func (p *pen) keyCapWidth(s string) float32 { return max(p.widthOf(theme.Micro, s)+11, 20) }

// keyCap draws a key beside text with its baseline at y and returns its width.
func (p *pen) keyCap(x, y float32, s string) float32 {
	return p.keyCapIn(x, y, s, p.inks.Sunken, p.inks.LineStrong, p.inks.Ink2)
}

// keyCapOn draws a key on a filled button.
func (p *pen) keyCapOn(x, y float32, s string, ink color.NRGBA) float32 {
	return p.keyCapIn(x, y, s, color.NRGBA{}, theme.Alpha(ink, 150), ink)
}

func (p *pen) keyCapIn(x, y float32, s string, fill, line, ink color.NRGBA) float32 {
	w := p.keyCapWidth(s)
	p.outline(x, y-14, w, 19, 4, fill, line, 1)
	p.textCentre(x+w/2, y-.5, theme.Micro, ink, s)
	return w
}

// A Hint is a key and what it does, as the status bar and empty screens say.
type Hint struct {
	Key  string
	Does string
}

// hints writes a line of hints from x and returns where it ends.
func (p *pen) hints(x, y, gap float32, hints []Hint) float32 {
	for _, h := range hints {
		x += p.keyCap(x, y-.5, h.Key) + 6
		x += p.text(x, y, theme.Small, p.inks.Ink2, h.Does) + gap
	}
	return x
}

// fitting are the hints that have room in w, from the first.
func (p *pen) fitting(hints []Hint, gap, w float32) []Hint {
	x := float32(0)
	for i, h := range hints {
		if x += p.hintWidth(h); x > w {
			return hints[:i]
		}
		x += gap
	}
	return hints
}

func (p *pen) hintWidth(h Hint) float32 {
	return p.keyCapWidth(h.Key) + 6 + p.widthOf(theme.Small, h.Does)
}
