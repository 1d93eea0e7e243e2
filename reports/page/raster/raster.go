// Package raster draws display lists as pixels: the preview on the screen, and
// pictures for spreadsheets. It may import reports/page and assets, and never
// decides what is drawn.
package raster

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math"

	"github.com/srwiley/rasterx"
	"golang.org/x/image/math/fixed"

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
	p := newPainter(img)
	place := func(q page.Point) page.Point {
		return page.Point{X: (q.X - view.X) * scale, Y: (q.Y - view.Y) * scale}
	}
	l.Visit(page.Visitor{
		Path: func(path page.Path, paint page.Paint) { p.paint(path.Transform(place), paint, scale) },
		Text: func(at page.Point, text string, s page.Style) {
			s.Size *= scale
			p.paint(t.Outline(place(at), text, s), page.Filled(s.Color), 1)
		},
	})
	return img, nil
}

// A painter draws paths in pixels.
type painter struct {
	scanner *scanner
	fill    *rasterx.Filler
	stroke  *rasterx.Dasher
}

func newPainter(img *image.RGBA) *painter {
	s := &scanner{to: img}
	b := img.Bounds()
	return &painter{scanner: s, fill: rasterx.NewFiller(b.Dx(), b.Dy(), s), stroke: rasterx.NewDasher(b.Dx(), b.Dy(), s)}
}

func (p *painter) paint(path page.Path, paint page.Paint, scale float64) {
	if paint.Fill != nil {
		p.fill.Clear()
		p.scanner.SetColor(translucent(*paint.Fill, paint.Alpha))
		feed(p.fill, path)
		p.fill.Draw()
	}
	if paint.Stroke != nil {
		dash := make([]float64, len(paint.Dash))
		for i, d := range paint.Dash {
			dash[i] = d * scale
		}
		end := rasterx.CapFunc(rasterx.RoundCap)
		if paint.SquareCap {
			end = rasterx.ButtCap
		}
		p.stroke.Clear()
		p.stroke.SetStroke(fixed.Int26_6(paint.Width*scale*64), 4*64, end, end, rasterx.RoundGap, rasterx.Round, dash, 0)
		p.scanner.SetColor(translucent(*paint.Stroke, paint.Alpha))
		feed(p.stroke, path)
		p.stroke.Draw()
	}
}

func translucent(c page.Color, alpha float64) color.Color {
	if alpha <= 0 || alpha > 1 {
		alpha = 1
	}
	return color.NRGBA{c.R, c.G, c.B, uint8(math.Round(alpha * 255))}
}

// feed hands a path to a filler or a stroker.
func feed(to rasterx.Adder, path page.Path) {
	begun := false
	for _, s := range path {
		switch s.Verb {
		case page.MoveTo:
			if begun {
				to.Stop(false)
			}
			to.Start(pixel(s.End))
			begun = true
		case page.LineTo:
			to.Line(pixel(s.End))
		case page.CurveTo:
			to.CubeBezier(pixel(s.A), pixel(s.B), pixel(s.End))
		case page.ClosePath:
			to.Stop(true)
			begun = false
		}
	}
	if begun {
		to.Stop(false)
	}
}

func pixel(p page.Point) fixed.Point26_6 {
	return fixed.Point26_6{X: fixed.Int26_6(math.Round(p.X * 64)), Y: fixed.Int26_6(math.Round(p.Y * 64))}
}
