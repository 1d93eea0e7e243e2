package widget

import (
	"fmt"
	"image/color"

	"stridewell/ui/theme"
)

// A Mark is a shape that carries a verdict without colour. The more corners,
// the more concern.
type Mark uint8

// The marks.
const (
	NoMark   Mark = iota
	Tick          // disc with a tick: in range, done
	HalfDisc      // borderline
	Triangle      // mild, question
	Diamond       // moderate, late
	Octagon       // marked, refused
	Bar           // no cut-off, information
	Ring          // not done
	Almost        // ≈ too close to call
	Unequal       // ≠ not comparable
)

// A Verdict is a mark, the tone of its colour and its word.
type Verdict struct {
	Mark Mark
	Tone theme.Tone
	Word string
}

// mark draws a mark about a centre; r is half its height. on is the ground it
// stands on.
func (p *pen) mark(cx, cy, r float32, m Mark, ink, on color.NRGBA) {
	switch m {
	case Tick:
		p.disced("tick", tickSVG, cx, cy, r, ink, on)
	case HalfDisc:
		p.disced("half", halfSVG, cx, cy, r, ink, on)
	case Triangle:
		p.polygon(cx, cy+r*.14, r*1.16, 3, 0, ink)
	case Diamond:
		p.polygon(cx, cy, r*1.2, 4, 0, ink)
	case Octagon:
		p.polygon(cx, cy, r*1.06, 8, 22.5, ink)
		p.rect(cx-r*.14, cy-r*.58, r*.28, r*.68, 0, on)
		p.rect(cx-r*.14, cy+r*.28, r*.28, r*.28, 0, on)
	case Bar:
		p.rect(cx-r, cy-1.2, 2*r, 2.4, 1.2, ink)
	case Ring:
		p.disc(cx, cy, r*.92, color.NRGBA{}, ink, 1.2)
	case Almost:
		p.textCentre(cx, cy+5, theme.BodyB, ink, "≈")
	case Unequal:
		p.textCentre(cx, cy+5, theme.BodyB, ink, "≠")
	case NoMark:
	}
}

const (
	tickSVG = `<circle cx="12" cy="12" r="12" fill="%s"/><path d="M6.500 12.500l3.800 4 7.200-8.500" fill="none" stroke="%s" stroke-width="%.1f" stroke-linecap="round" stroke-linejoin="round"/>`
	halfSVG = `<circle cx="12" cy="12" r="10.500" fill="%[2]s" stroke="%[1]s" stroke-width="%.1[3]f"/><path d="M12 1.500a10.500 10.500 0 0 0 0 21z" fill="%[1]s"/>`
)

// disced draws a mark that is a disc. The toolkit does not magnify a stroke
// with the picture, so it is given in pixels.
func (p *pen) disced(name, body string, cx, cy, r float32, ink, on color.NRGBA) {
	size := p.snap(2*r + 1)
	stroke := max(size/24*3*p.scale, 1.2*p.scale)
	if name == "half" {
		stroke = 1.2 * p.scale
	}
	key := fmt.Sprintf("%s-%s-%s-%.1f.svg", name, hexOf(ink)[1:], hexOf(on)[1:], stroke)
	p.svg(key, func() []byte {
		return []byte(svgOpen + fmt.Sprintf(body, hexOf(ink), hexOf(on), stroke) + `</svg>`)
	}, cx-size/2, cy-size/2, size)
}

const svgOpen = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">`

func hexOf(c color.NRGBA) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }

// verdict draws mark and word from x, with the baseline at y, and returns the
// width it took.
func (p *pen) verdict(x, y float32, st theme.Style, v Verdict, on color.NRGBA) float32 {
	ink, _ := p.inks.Tone(v.Tone)
	if v.Mark == NoMark {
		return p.text(x, y, st, ink, v.Word)
	}
	p.mark(x+6, y-4.5, 5.5, v.Mark, ink, on)
	return 16 + p.text(x+16, y, st, ink, v.Word)
}

func (p *pen) verdictWidth(st theme.Style, v Verdict) float32 {
	w := p.widthOf(st, v.Word)
	if v.Mark != NoMark {
		w += 16
	}
	return w
}

// pill draws a verdict on its tint and returns its width; y is the baseline.
func (p *pen) pill(x, y float32, v Verdict) float32 {
	ink, tint := p.inks.Tone(v.Tone)
	if v.Mark == NoMark {
		return p.chip(x, y, ink, tint, v.Word)
	}
	w := p.widthOf(theme.CapS, v.Word) + 34
	p.rect(x, y-16, w, 23, 11.5, tint)
	p.mark(x+14, y-4.5, 6, v.Mark, ink, tint)
	p.text(x+25, y, theme.CapS, ink, v.Word)
	return w
}

// chip draws a word on a tint and returns its width; y is the baseline.
func (p *pen) chip(x, y float32, ink, tint color.NRGBA, word string) float32 {
	w := p.widthOf(theme.CapS, word) + 16
	p.rect(x, y-15, w, 21, 10.5, tint)
	p.text(x+8, y, theme.CapS, ink, word)
	return w
}

func (p *pen) pillWidth(v Verdict) float32 {
	if v.Mark == NoMark {
		return p.widthOf(theme.CapS, v.Word) + 16
	}
	return p.widthOf(theme.CapS, v.Word) + 34
}
