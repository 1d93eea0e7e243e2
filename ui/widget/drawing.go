package widget

import (
	"image"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Drawing is a picture on a sheet of paper, which is light in both themes.
type Drawing struct {
	painted
	picture image.Image
	least   fyne.Size
}

// NewDrawing returns a drawing no smaller than least.
func NewDrawing(picture image.Image, least fyne.Size) *Drawing {
	d := &Drawing{picture: picture, least: least}
	d.paint(d, func() fyne.Size { return d.least }, func(p *pen) {
		p.rect(0, 0, p.width, p.height, theme.RadiusCard, p.inks.Paper)
		p.picture(d.picture, 8, 8, p.width-16, p.height-16, 0)
	})
	return d
}

// Set shows another picture.
func (d *Drawing) Set(picture image.Image) {
	d.picture = picture
	d.Refresh()
}
