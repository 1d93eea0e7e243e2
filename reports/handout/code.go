package handout

import (
	"rsc.io/qr"

	"stridewell/reports/page"
)

const (
	// quiet is the blank edge that a reader needs, in modules.
	quiet = 4
	// leastModule is how small a module may be printed so that a phone still
	// reads it (a convention).
	leastModule = .33 * mm
)

// A coded event is one with its calendar as a QR code.
type coded struct {
	event
	*qr.Code
}

// encode makes the codes of the weekly calendar. A text that no code holds has
// none.
func (c *content) encode() {
	for _, e := range c.events() {
		if text := c.calendar(e); text != "" && !c.Options.OneSheet {
			if code, err := qr.Encode(text, qr.M); err == nil {
				c.codes = append(c.codes, coded{e, code})
			}
		}
	}
}

// readableAt reports whether modules are large enough at a size, in points.
func readableAt(c *qr.Code, size float64) bool {
	return size/float64(c.Size+2*quiet) >= leastModule
}

// drawCode draws a code as one path: dark modules beside each other are one
// rectangle, a little taller than its row so that no seam shows.
func drawCode(to *page.List, c *qr.Code, box page.Rect) {
	const seam = 1.02
	module := box.W / float64(c.Size+2*quiet)
	dark := make(page.Path, 0, c.Size*c.Size) // about a fifth of the modules begins a rectangle of five steps
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			from := x
			for x < c.Size && c.Black(x, y) {
				x++
			}
			if x > from {
				dark = append(dark, page.Rectangle(page.Rect{
					X: box.X + float64(from+quiet)*module, Y: box.Y + float64(y+quiet)*module,
					W: float64(x-from) * module, H: module * seam,
				})...)
			}
		}
	}
	to.Draw(page.Rectangle(box), page.Filled(page.White))
	to.Draw(dark, page.Filled(black))
}

var black = page.Hex(0x000000)
