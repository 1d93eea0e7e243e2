package pdf

import (
	"fmt"
	"math"
	"strconv"
	"strings"

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
	s := stream{pdf: pdf, height: height, alpha: 1}
	s.text("q .05 0 0 .05 0 0 cm 1 J 1 j\n")
	for _, p := range w.waiting {
		s.path(p)
	}
	s.setAlpha(1)
	s.text("Q")
	s.flush()
	w.waiting = w.waiting[:0]
}

// A stream writes PDF operators and remembers the state they leave.
type stream struct {
	pdf    *gofpdf.Fpdf
	height float64
	b      strings.Builder
	fill   string
	stroke string
	width  string
	alpha  float64
	square bool
}

func (s *stream) text(t string) { s.b.WriteString(t) }

func (s *stream) flush() {
	s.pdf.RawWriteStr(s.b.String())
	s.b.Reset()
}

func (s *stream) setAlpha(a float64) {
	if a != s.alpha {
		s.flush()
		s.pdf.SetAlpha(a, "Normal") // an empty blend mode would be invalid
		s.alpha = a
	}
}

func (s *stream) path(p painted) {
	if p.paint.Fill == nil && p.paint.Stroke == nil {
		return
	}
	s.setAlpha(clamp(p.paint.Alpha))
	s.state(p.paint)
	for _, seg := range p.path {
		switch seg.Verb {
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
	switch {
	case p.paint.Stroke == nil:
		s.text("f\n")
	case p.paint.Fill == nil:
		s.text("S\n")
	default:
		s.text("B\n")
	}
	if p.paint.Dash != nil {
		s.text("[] 0 d ")
	}
}

// state sets colours, width, dash and caps where they differ.
func (s *stream) state(p page.Paint) {
	if p.Fill != nil {
		s.change(&s.fill, rgb(*p.Fill)+" rg ")
	}
	if p.Stroke == nil {
		return
	}
	s.change(&s.stroke, rgb(*p.Stroke)+" RG ")
	s.change(&s.width, whole(p.Width)+" w ")
	if p.SquareCap != s.square {
		s.square = p.SquareCap
		s.text(map[bool]string{true: "0 J ", false: "1 J "}[p.SquareCap])
	}
	if p.Dash != nil {
		s.text("[")
		for _, d := range p.Dash {
			s.text(whole(d) + " ")
		}
		s.text("] 0 d ")
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
		s.text(whole(p.X) + " " + whole(s.height-p.Y) + " ")
	}
	s.text(operator + " ")
}

func whole(v float64) string { return strconv.Itoa(int(math.Round(v * grid))) }

func rgb(c page.Color) string {
	return fmt.Sprintf("%.3g %.3g %.3g", float64(c.R)/255, float64(c.G)/255, float64(c.B)/255)
}
