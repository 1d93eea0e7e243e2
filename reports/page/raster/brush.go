package raster

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"stridewell/reports/page"
)

// A brush paints paths, whose points are pixels, into a picture. It touches
// only the rectangle around a path: going over the whole picture for each of
// the thousand shapes of a figure would take fifty times as long.
type brush struct {
	to     *image.RGBA
	raster vector.Rasterizer
	ink    image.Uniform
	stroke *stroker
}

func newBrush(to *image.RGBA) *brush {
	return &brush{to: to, stroke: newStroker()}
}

func (b *brush) paint(p page.Path, paint page.Paint) {
	if paint.Fill != nil {
		b.ink.C = ink(*paint.Fill, paint)
		b.cover(closed(p))
	}
	if paint.Stroke != nil {
		b.ink.C = ink(*paint.Stroke, paint)
		b.cover(b.stroke.outline(p, paint))
	}
}

// letters colours the outline of a text, whose parts are all closed.
func (b *brush) letters(outline page.Path, c page.Color) {
	b.ink.C = ink(c, page.Paint{})
	b.cover(outline)
}

func ink(c page.Color, p page.Paint) color.Color {
	return color.NRGBA{c.R, c.G, c.B, uint8(math.Round(p.Opacity() * 255))}
}

// cover colours what the edges of a path surround. It closes nothing: the
// outline of a stroke is made of loose edges that only together surround it.
func (b *brush) cover(p page.Path) {
	r := around(p).Intersect(b.to.Bounds())
	if r.Empty() {
		return
	}
	b.raster.Reset(r.Dx(), r.Dy())
	at := func(q page.Point) (x, y float32) {
		return float32(q.X - float64(r.Min.X)), float32(q.Y - float64(r.Min.Y))
	}
	for _, s := range p {
		x, y := at(s.End)
		switch s.Verb {
		case page.MoveTo:
			b.raster.MoveTo(x, y)
		case page.LineTo:
			b.raster.LineTo(x, y)
		case page.CurveTo:
			ax, ay := at(s.A)
			bx, by := at(s.B)
			b.raster.CubeTo(ax, ay, bx, by, x, y)
		case page.ClosePath:
			b.raster.ClosePath()
		}
	}
	b.raster.DrawOp = draw.Over
	b.raster.Draw(b.to, r, &b.ink, image.Point{})
}

// closed closes the parts of a path that were left open, as filling does.
func closed(p page.Path) page.Path {
	out := make(page.Path, 0, len(p)+1)
	open := false
	for _, s := range p {
		if open && s.Verb == page.MoveTo {
			out.Close()
		}
		open = s.Verb != page.ClosePath
		out = append(out, s)
	}
	if open {
		out.Close()
	}
	return out
}

// around is a rectangle that holds the path: a curve lies within its control
// points.
func around(p page.Path) image.Rectangle {
	lo, hi := page.Point{X: math.Inf(1), Y: math.Inf(1)}, page.Point{X: math.Inf(-1), Y: math.Inf(-1)}
	see := func(q page.Point) {
		lo.X, lo.Y = min(lo.X, q.X), min(lo.Y, q.Y)
		hi.X, hi.Y = max(hi.X, q.X), max(hi.Y, q.Y)
	}
	for _, s := range p {
		switch s.Verb {
		case page.CurveTo:
			see(s.A)
			see(s.B)
			see(s.End)
		case page.MoveTo, page.LineTo:
			see(s.End)
		case page.ClosePath:
		}
	}
	if lo.X > hi.X {
		return image.Rectangle{}
	}
	return image.Rect(int(math.Floor(lo.X)), int(math.Floor(lo.Y)), int(math.Ceil(hi.X))+1, int(math.Ceil(hi.Y))+1)
}
