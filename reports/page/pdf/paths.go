package pdf

import (
	"bytes"
	"fmt"
	"math"
	"strconv"

	"github.com/jung-kurt/gofpdf"

	"stridewell/reports/page"
)

// grid is how many steps a point has: coordinates are written as whole numbers
// of 1/20 pt (18 µm), which halves the file that gofpdf's own five decimals
// would make.
const grid = 20

// A pathWriter gathers paths and writes them in one go.
type pathWriter struct {
	waiting []painted
}

type painted struct {
	path  page.Path
	paint page.Paint
}

func (w *pathWriter) add(p page.Path, paint page.Paint) {
	w.waiting = append(w.waiting, painted{p, paint})
}

// write puts the gathered paths into the page; PDF's y runs upwards from the
// bottom of a page of the given height.
func (w *pathWriter) write(pdf *gofpdf.Fpdf, height float64) {
	s := stream{pdf: pdf, height: height, alpha: 1, dash: "[] 0 d ", ends: "1 J "}
	s.text("q .05 0 0 .05 0 0 cm 1 J 1 j\n")
	for _, p := range w.waiting {
		s.path(p)
	}
	s.text("Q")
	s.flush()
	w.waiting = w.waiting[:0]
}

// A stream writes PDF operators and remembers the state they leave.
type stream struct {
	pdf    *gofpdf.Fpdf
	height float64
	b      []byte
	fill   string
	stroke string
	width  string
	dash   string
	ends   string
	alpha  float64
}

func (s *stream) text(t string) { s.b = append(s.b, t...) }

func (s *stream) flush() {
	s.pdf.RawWriteBuf(bytes.NewReader(bytes.TrimSuffix(s.b, []byte("\n"))))
	s.b = s.b[:0]
}

// path writes a path. Where a see-through paint fills and strokes, it is
// written twice: viewers differ in what one operator for both would mean.
func (s *stream) path(p painted) {
	fill, stroke := p.paint.Fill != nil, p.paint.Stroke != nil
	if !fill && !stroke {
		return
	}
	s.setAlpha(p.paint.Opacity())
	s.state(p.paint)
	if fill && stroke && p.paint.Opacity() < 1 {
		s.outline(p.path, "f")
		s.outline(p.path, "S")
		return
	}
	switch {
	case fill && stroke:
		s.outline(p.path, "B")
	case fill:
		s.outline(p.path, "f")
	default:
		s.outline(p.path, "S")
	}
}

// outline writes the steps of a path and what is done with it.
func (s *stream) outline(p page.Path, operator string) {
	for i := 0; i < len(p); i++ {
		if s.rectangle(p[i:]) {
			i += len(upright) - 1
			continue
		}
		switch seg := p[i]; seg.Verb {
		case page.MoveTo:
			s.points("m", seg.End)
		case page.LineTo:
			s.points("l", seg.End)
		case page.CurveTo:
			s.points("c", seg.A, seg.B, seg.End)
		case page.ClosePath:
			s.text("h ")
		}
	}
	s.text(operator + "\n")
}

// upright are the steps of a rectangle.
var upright = [...]page.Verb{page.MoveTo, page.LineTo, page.LineTo, page.LineTo, page.ClosePath}

// rectangle writes the upright rectangle that a path begins with as one
// operator, a third as long; it reports whether there is one.
func (s *stream) rectangle(p page.Path) bool {
	if len(p) < len(upright) {
		return false
	}
	for i, v := range upright {
		if p[i].Verb != v {
			return false
		}
	}
	a, b, c, d := p[0].End, p[1].End, p[2].End, p[3].End
	if a.Y != b.Y || b.X != c.X || c.Y != d.Y || d.X != a.X {
		return false
	}
	x, y := whole(a.X), whole(s.height-c.Y)
	for _, v := range []int64{x, y, whole(c.X) - x, whole(s.height-a.Y) - y} {
		s.number(v)
	}
	s.text("re ")
	return true
}

func (s *stream) setAlpha(a float64) {
	if a != s.alpha {
		s.flush()
		s.pdf.SetAlpha(a, "Normal") // an empty blend mode would be invalid
		s.alpha = a
	}
}

// state sets colours, width, dash and ends where they differ.
func (s *stream) state(p page.Paint) {
	if p.Fill != nil {
		s.change(&s.fill, rgb(*p.Fill)+" rg ")
	}
	if p.Stroke == nil {
		return
	}
	s.change(&s.stroke, rgb(*p.Stroke)+" RG ")
	s.change(&s.width, length(p.Width)+" w ")
	dash := "["
	for _, d := range p.Dash {
		dash += length(d) + " "
	}
	s.change(&s.dash, dash+"] 0 d ")
	if p.SquareCap {
		s.change(&s.ends, "0 J ")
	} else {
		s.change(&s.ends, "1 J ")
	}
}

func (s *stream) change(now *string, operator string) {
	if *now != operator {
		*now = operator
		s.text(operator)
	}
}

func (s *stream) points(operator string, points ...page.Point) {
	for _, p := range points {
		s.number(whole(p.X))
		s.number(whole(s.height - p.Y))
	}
	s.text(operator)
	s.text(" ")
}

func (s *stream) number(v int64) { s.b = append(strconv.AppendInt(s.b, v, 10), ' ') }

// whole is a length in steps of the grid.
func whole(v float64) int64 { return int64(math.Round(v * grid)) }

// length is a width or a dash: never nothing, which to PDF means something
// else.
func length(v float64) string { return strconv.FormatInt(whole(math.Max(v, 1./grid)), 10) }

func rgb(c page.Color) string {
	return fmt.Sprintf("%.3g %.3g %.3g", float64(c.R)/255, float64(c.G)/255, float64(c.B)/255)
}
