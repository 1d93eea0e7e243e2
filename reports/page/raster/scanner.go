package raster

import (
	"image"
	"image/color"
	"image/draw"

	"github.com/srwiley/rasterx"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// A scanner fills one path at a time and touches only the rectangle around it:
// the stock one goes over the whole picture for each path, which is fifty
// times slower for a figure.
type scanner struct {
	to     *image.RGBA
	raster vector.Rasterizer
	points []fixed.Point26_6
	starts []bool // whether the point of the same index starts a part
	ink    image.Uniform
}

var _ rasterx.Scanner = (*scanner)(nil)

// Start begins a part of the path.
func (s *scanner) Start(a fixed.Point26_6) { s.add(a, true) }

// Line goes on with it.
func (s *scanner) Line(b fixed.Point26_6) { s.add(b, false) }

func (s *scanner) add(p fixed.Point26_6, starts bool) {
	s.points, s.starts = append(s.points, p), append(s.starts, starts)
}

// Clear forgets the path.
func (s *scanner) Clear() { s.points, s.starts = s.points[:0], s.starts[:0] }

// SetColor chooses the ink.
func (s *scanner) SetColor(c interface{}) {
	if ink, ok := c.(color.Color); ok {
		s.ink.C = ink
	}
}

// Draw fills the path.
func (s *scanner) Draw() {
	r := s.around().Intersect(s.to.Bounds())
	if r.Empty() {
		return
	}
	s.raster.Reset(r.Dx(), r.Dy())
	for i, p := range s.points {
		x, y := float32(p.X)/64-float32(r.Min.X), float32(p.Y)/64-float32(r.Min.Y)
		if s.starts[i] {
			s.raster.MoveTo(x, y)
		} else {
			s.raster.LineTo(x, y)
		}
	}
	s.raster.DrawOp = draw.Over
	s.raster.Draw(s.to, r, &s.ink, image.Point{})
}

func (s *scanner) around() image.Rectangle {
	if len(s.points) == 0 {
		return image.Rectangle{}
	}
	lo, hi := s.points[0], s.points[0]
	for _, p := range s.points {
		lo.X, hi.X = min(lo.X, p.X), max(hi.X, p.X)
		lo.Y, hi.Y = min(lo.Y, p.Y), max(hi.Y, p.Y)
	}
	return image.Rect(lo.X.Floor()-1, lo.Y.Floor()-1, hi.X.Ceil()+1, hi.Y.Ceil()+1)
}

// The rest of rasterx.Scanner has no meaning here.

// GetPathExtent implements rasterx.Scanner.
func (s *scanner) GetPathExtent() fixed.Rectangle26_6 { return fixed.Rectangle26_6{} }

// SetBounds implements rasterx.Scanner.
func (s *scanner) SetBounds(int, int) {}

// SetWinding implements rasterx.Scanner.
func (s *scanner) SetWinding(bool) {}

// SetClip implements rasterx.Scanner.
func (s *scanner) SetClip(image.Rectangle) {}
