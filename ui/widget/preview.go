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

// A PagePreview shows a page on the desk. Only its image is exchanged. Put it
// in a clip: magnified, the page is larger than its place.
type PagePreview struct {
	painted
	values       PreviewValues
	step         int     // of the sizes
	across, down float32 // how far the page lies from the middle

	// OnView is called when the page is shown in another size.
	OnView func()
}

// pageSizes are how many times as large as the place a page can be shown.
var pageSizes = []float32{1, 1.25, 1.5, 2, 2.5}

const pageMargin float32 = 18

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

// Magnify shows the page a step larger (1) or smaller (−1), and with 0 whole.
func (w *PagePreview) Magnify(by int) {
	w.step = min(max(w.step+by, 0), len(pageSizes)-1)
	if by == 0 {
		w.step = 0
	}
	w.Pan(0, 0) // into its place
	do(w.OnView)
}

// Pan shows what lies beside, above or below, by shares of the view; nothing
// moves while all of the page is seen. It reports whether anything did.
func (w *PagePreview) Pan(across, down float32) bool {
	page, view := w.page(), w.Size()
	x, y := max((page.Width-view.Width)/2+pageMargin, 0), max((page.Height-view.Height)/2+pageMargin, 0)
	before := [2]float32{w.across, w.down}
	w.across = min(max(w.across-across*view.Width, -x), x)
	w.down = min(max(w.down-down*view.Height, -y), y)
	w.Refresh()
	return before != [2]float32{w.across, w.down}
}

// Scale is units of the screen a pixel of the page.
func (w *PagePreview) Scale() float32 {
	if w.values.Page == nil {
		return 1
	}
	b, view := w.values.Page.Bounds(), w.Size()
	fit := min((view.Width-2*pageMargin)/float32(b.Dx()), (view.Height-2*pageMargin)/float32(b.Dy()))
	return max(fit, 0) * pageSizes[w.step]
}

// page is how large the page is shown.
func (w *PagePreview) page() fyne.Size {
	if w.values.Page == nil {
		return fyne.Size{}
	}
	b, scale := w.values.Page.Bounds(), w.Scale()
	return fyne.NewSize(float32(b.Dx())*scale, float32(b.Dy())*scale)
}

// Scrolled moves the page under the pointer.
func (w *PagePreview) Scrolled(e *fyne.ScrollEvent) {
	if view := w.Size(); view.Width > 0 && view.Height > 0 {
		w.Pan(-e.Scrolled.DX/view.Width, -e.Scrolled.DY/view.Height)
	}
}

func (w *PagePreview) paintPage(p *pen) {
	v := w.values
	p.rect(0, 0, p.width, p.height, 0, p.inks.Desk)
	if v.Page != nil {
		size := w.page()
		x, y := p.snap((p.width-size.Width)/2+w.across), p.snap((p.height-size.Height)/2+w.down)
		p.rect(x+3, y+4, size.Width, size.Height, 2, p.inks.PageShade)
		p.rect(x-1, y-1, size.Width+2, size.Height+2, 1, p.inks.Paper)
		p.picture(v.Page, x, y, size.Width, size.Height, 0)
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
