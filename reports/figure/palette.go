package figure

import (
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

var (
	white = page.Hex(0xFFFFFF)
	black = page.Hex(0x000000)
)

// A palette is the colours of one person. Materials that touch differ by at
// least 17 in lightness (L*), so that a grey print keeps the forms apart.
type palette struct {
	skin, shirt, shorts, hair page.Color
	shoe, sole, sock          page.Color
	line, arrow               page.Color
	fade                      page.Color // what the far side fades towards
	fading                    float64
	bun                       bool
}

func paletteOf(who drill.Body, grey bool) palette {
	p := palette{
		skin: page.Hex(0xE2B394), shirt: page.Hex(0x2E8C8A), shorts: page.Hex(0x43536B), hair: page.Hex(0x4A3528),
		shoe: page.Hex(0x55606E), sole: page.Hex(0xF3F3F1), sock: page.Hex(0xEDEDED),
		line: page.Hex(0x26313B), arrow: page.Hex(0xD9481C), fade: page.Hex(0xDCD8D2), fading: .33,
	}
	if who == drill.BodyB {
		p.skin, p.shirt, p.shorts, p.hair = page.Hex(0xB57B55), page.Hex(0xEDD9A3), page.Hex(0x4A4E57), page.Hex(0x2A211D)
		p.bun = true
	}
	if grey {
		p.inGrey()
	}
	return p
}

// inGrey takes fixed steps instead of what the colours happen to become.
func (p *palette) inGrey() {
	p.skin, p.shirt = page.Hex(0xE2E2E2), page.Hex(0x9A9A9A)
	if p.bun {
		p.skin, p.shirt = page.Hex(0xB0B0B0), page.Hex(0xF2F2F2)
	}
	p.shorts, p.shoe, p.hair = page.Hex(0x565656), page.Hex(0x6A6A6A), page.Hex(0x303030)
	p.arrow, p.line = page.Hex(0x1A1A1A), page.Hex(0x1E1E1E)
	p.fade, p.fading = white, .30
}

// shaded darkens a colour: 1 leaves it, 0 is black.
func shaded(c page.Color, k float64) page.Color { return c.Mix(black, 1-k) }

// A material is a colour on the near or the far side of the body.
type material struct{ base, edge page.Color }

// material is how a colour is drawn: its outline, and paler on the far side.
func (p palette) material(base page.Color, far bool) material {
	if far {
		base = base.Mix(p.fade, p.fading)
	}
	edge := shaded(base, .52).Mix(p.line, .35)
	if far {
		edge = edge.Mix(p.fade, .30)
	}
	return material{base, edge}
}
