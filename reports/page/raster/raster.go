// Package raster draws display lists as pixels: the preview on the screen, and
// pictures for spreadsheets. It may import reports/page and assets, and never
// decides what is drawn.
package raster

import (
	"fmt"
	"image"
	"image/color"
	"math"

	"golang.org/x/image/draw"

	"stridewell/reports/page"
)

// maxPixels bounds a picture: a sheet at 600 dpi is a third of it.
const maxPixels = 100_000_000

// Render draws a sheet on white at dots per inch.
func Render(s page.Sheet, t *page.Type, dpi float64) (*image.RGBA, error) {
	return RenderList(s.List, t, page.Rect{W: s.Size.Width, H: s.Size.Height}, dpi/72, color.White)
}

// RenderList draws the part of a list that lies in view, scale pixels a point.
// A nil ground is transparent.
func RenderList(l page.List, t *page.Type, view page.Rect, scale float64, ground color.Color) (*image.RGBA, error) {
	if err := l.Check(); err != nil {
		return nil, fmt.Errorf("draw: %w", err)
	}
	w, h := math.Round(view.W*scale), math.Round(view.H*scale)
	if !(w >= 1 && h >= 1 && w*h <= maxPixels) {
		return nil, fmt.Errorf("draw: a picture of %.0f by %.0f pixels", w, h)
	}
	img := image.NewRGBA(image.Rect(0, 0, int(w), int(h)))
	if ground != nil {
		draw.Draw(img, img.Bounds(), image.NewUniform(ground), image.Point{}, draw.Src)
	}
	b := newBrush(img)
	place := func(q page.Point) page.Point {
		return page.Point{X: (q.X - view.X) * scale, Y: (q.Y - view.Y) * scale}
	}
	l.Visit(page.Visitor{
		Path: func(path page.Path, paint page.Paint) { b.paint(path.Transform(place), paint.Scaled(scale)) },
		Text: func(at page.Point, text string, s page.Style) {
			s.Size *= scale
			b.letters(t.Outline(place(at), text, s), s.Color)
		},
		Photo: func(box page.Rect, p *page.Photo) {
			from, to := place(page.Point{X: box.X, Y: box.Y}), place(page.Point{X: box.Right(), Y: box.Bottom()})
			target := image.Rect(int(math.Round(from.X)), int(math.Round(from.Y)), int(math.Round(to.X)), int(math.Round(to.Y)))
			draw.ApproxBiLinear.Scale(img, target, p.Pixels(), p.Pixels().Bounds(), draw.Src, nil)
		},
	})
	return img, nil
}
