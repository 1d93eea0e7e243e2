package widget

import (
	"image"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// PreviewValues are a page as it will be printed.
type PreviewValues struct {
	Page    image.Image // the last one stays until the next is ready
	Caption string      // "1 of 1 · 62 %"
	Busy    string      // "Updating", once it takes long enough to say so
	Failed  string      // why there is no page
}

// A PagePreview shows a page on the desk. Only its image is exchanged.
type PagePreview struct {
	painted
	values PreviewValues
}

// NewPagePreview returns a preview.
func NewPagePreview(v PreviewValues) *PagePreview {
	w := &PagePreview{values: v}
	w.paint(w, func() fyne.Size { return fyne.NewSize(300, 400) }, w.paintPage)
	return w
}

// Set shows another page or another state.
func (w *PagePreview) Set(v PreviewValues) {
	w.values = v
	w.Refresh()
}

func (w *PagePreview) paintPage(p *pen) {
	const margin = 18
	v := w.values
	p.rect(0, 0, p.width, p.height, 0, p.inks.Desk)
	if v.Page != nil {
		b := v.Page.Bounds()
		scale := min((p.width-2*margin)/float32(b.Dx()), (p.height-2*margin)/float32(b.Dy()))
		pw, ph := float32(b.Dx())*scale, float32(b.Dy())*scale
		x, y := p.snap((p.width-pw)/2), p.snap((p.height-ph)/2)
		p.rect(x+3, y+4, pw, ph, 2, p.inks.PageShade)
		p.rect(x-1, y-1, pw+2, ph+2, 1, p.inks.Paper)
		p.picture(v.Page, x, y, pw, ph, 0)
	}
	if v.Failed != "" {
		lines := p.wrap(theme.Body, v.Failed, min(p.width-80, 420))
		y := p.height/2 - float32(len(lines))*theme.Body.Lead/2
		for _, line := range lines {
			p.textCentre(p.width/2, y, theme.Body, p.inks.Ink, line)
			y += theme.Body.Lead
		}
	}
	caption := v.Caption
	if v.Busy != "" {
		caption = v.Busy
	}
	if caption != "" {
		cw := p.widthOf(theme.SmallS, caption) + 28
		p.rect(p.width-cw-12, p.height-44, cw, 32, 16, p.inks.Surface)
		p.text(p.width-cw+2, p.height-23, theme.SmallS, p.inks.Ink, caption)
	}
}
