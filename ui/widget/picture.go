package widget

import (
	"image"

	"fyne.io/fyne/v2/canvas"
)

// picture draws an image whole inside a box. The object is kept: making it
// anew is what is slow.
func (p *pen) picture(img image.Image, x, y, w, h, radius float32) {
	if img == nil || w <= 0 || h <= 0 {
		return
	}
	o := p.images.take()
	changed := o.Image != img || o.ScaleMode != canvas.ImageScaleSmooth || o.Translucency != 0
	if changed {
		o.Resource, o.Image = nil, img
	}
	o.FillMode, o.ScaleMode, o.CornerRadius, o.Translucency = canvas.ImageFillContain, canvas.ImageScaleSmooth, radius, 0
	p.put(o, p.snap(x), p.snap(y), w, h, changed)
	if changed {
		o.Refresh()
	}
}
