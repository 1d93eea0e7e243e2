package raster

import (
	"image"
	"math"

	"github.com/srwiley/rasterx"
	"golang.org/x/image/math/fixed"

	"stridewell/reports/page"
)

// A stroker turns a line into the outline of the ink it leaves. The widening
// is rasterx's; its scanner is this, which gathers the outline.
type stroker struct {
	dasher *rasterx.Dasher
	path   page.Path
}

var _ rasterx.Scanner = (*stroker)(nil)

func newStroker() *stroker {
	s := &stroker{}
	s.dasher = rasterx.NewDasher(1, 1, s)
	return s
}

// outline is the shape of the ink. It is valid until the next call.
func (s *stroker) outline(p page.Path, paint page.Paint) page.Path {
	end := rasterx.CapFunc(rasterx.RoundCap)
	if paint.SquareCap {
		end = rasterx.ButtCap
	}
	s.path = s.path[:0]
	s.dasher.Clear()
	s.dasher.SetStroke(fixed.Int26_6(paint.Width*64), 4*64, end, end, rasterx.RoundGap, rasterx.Round, paint.Dash, 0)
	s.feed(p)
	return s.path
}

func (s *stroker) feed(p page.Path) {
	begun := false
	for _, seg := range p {
		switch seg.Verb {
		case page.MoveTo:
			if begun {
				s.dasher.Stop(false)
			}
			s.dasher.Start(pixel(seg.End))
			begun = true
		case page.LineTo:
			s.dasher.Line(pixel(seg.End))
		case page.CurveTo:
			s.dasher.CubeBezier(pixel(seg.A), pixel(seg.B), pixel(seg.End))
		case page.ClosePath:
			s.dasher.Stop(true)
			begun = false
		}
	}
	if begun {
		s.dasher.Stop(false)
	}
}

func pixel(p page.Point) fixed.Point26_6 {
	return fixed.Point26_6{X: fixed.Int26_6(math.Round(p.X * 64)), Y: fixed.Int26_6(math.Round(p.Y * 64))}
}

func point(p fixed.Point26_6) page.Point {
	return page.Point{X: float64(p.X) / 64, Y: float64(p.Y) / 64}
}

// Start implements rasterx.Scanner.
func (s *stroker) Start(a fixed.Point26_6) { s.path.Move(point(a)) }

// Line implements rasterx.Scanner.
func (s *stroker) Line(b fixed.Point26_6) { s.path.Line(point(b)) }

// The rest of rasterx.Scanner has no meaning here.

// Draw implements rasterx.Scanner.
func (s *stroker) Draw() {}

// GetPathExtent implements rasterx.Scanner.
func (s *stroker) GetPathExtent() fixed.Rectangle26_6 { return fixed.Rectangle26_6{} }

// SetBounds implements rasterx.Scanner.
func (s *stroker) SetBounds(int, int) {}

// SetColor implements rasterx.Scanner.
func (s *stroker) SetColor(any) {}

// SetWinding implements rasterx.Scanner.
func (s *stroker) SetWinding(bool) {}

// Clear implements rasterx.Scanner.
func (s *stroker) Clear() {}

// SetClip implements rasterx.Scanner.
func (s *stroker) SetClip(image.Rectangle) {}
