package page

import (
	"fmt"
	"math"
	"strings"
)

// A Paint says how a path is drawn. Nil colours draw nothing.
type Paint struct {
	Fill      *Color
	Stroke    *Color
	Width     float64   // of the stroke, points
	Dash      []float64 // lengths of dashes and gaps; nil is unbroken
	Alpha     float64   // 0 is opaque, as is 1
	SquareCap bool      // ends of lines are round otherwise
}

// Filled paints the inside.
func Filled(c Color) Paint { return Paint{Fill: &c} }

// Stroked paints the outline.
func Stroked(c Color, width float64) Paint { return Paint{Stroke: &c, Width: width} }

// A Face is one weight of the typeface.
type Face uint8

// The faces.
const (
	Regular Face = iota
	SemiBold
	Bold
	faces
)

// A Style is how a text run looks. Size is in points.
type Style struct {
	Face  Face
	Size  float64
	Color Color
}

// A Role says what a part of the page is, for people who do not see it.
type Role string

// The roles, as PDF names them.
const (
	Heading1  Role = "H1"
	Heading2  Role = "H2"
	Paragraph Role = "P"
	Picture   Role = "Figure"
)

// A Tag marks a part of the page. Alt describes a picture in words.
type Tag struct {
	Role Role
	Alt  string
}

// An operation is one entry of a display list: a path, a text run, or the
// begin or end of a tagged part.
type operation struct {
	Kind  operationKind
	Path  Path
	Paint Paint
	At    Point // baseline, left
	Text  string
	Style Style
	Tag   Tag
}

type operationKind uint8

const (
	drawPath operationKind = iota
	drawText
	beginTag
	endTag
)

// A List is the display list of a page or of a drawing.
type List struct{ operations []operation }

// Draw adds a path.
func (l *List) Draw(p Path, paint Paint) {
	l.operations = append(l.operations, operation{Kind: drawPath, Path: p, Paint: paint})
}

// Text adds a run of text that starts at a point on its baseline.
func (l *List) Text(at Point, text string, style Style) {
	l.operations = append(l.operations, operation{Kind: drawText, At: at, Text: strings.ReplaceAll(Clean(text), "\n", " "), Style: style})
}

// Begin opens a tagged part; it ends at the next End. Parts do not nest.
func (l *List) Begin(t Tag) {
	t.Alt = Clean(t.Alt)
	l.operations = append(l.operations, operation{Kind: beginTag, Tag: t})
}

// End closes the tagged part.
func (l *List) End() { l.operations = append(l.operations, operation{Kind: endTag}) }

// Append inserts a drawing: every point is placed, every width scaled.
func (l *List) Append(other List, place func(Point) Point, scale float64) {
	for _, o := range other.operations {
		o.Path = o.Path.Transform(place)
		o.At = place(o.At)
		o.Paint.Width *= scale
		o.Style.Size *= scale
		if o.Paint.Dash != nil {
			dash := make([]float64, len(o.Paint.Dash))
			for i, d := range o.Paint.Dash {
				dash[i] = d * scale
			}
			o.Paint.Dash = dash
		}
		l.operations = append(l.operations, o)
	}
}

// Recolour replaces every colour.
func (l *List) Recolour(f func(Color) Color) {
	change := func(c *Color) *Color {
		if c == nil {
			return nil
		}
		changed := f(*c)
		return &changed
	}
	for i := range l.operations {
		o := &l.operations[i]
		o.Paint.Fill, o.Paint.Stroke = change(o.Paint.Fill), change(o.Paint.Stroke)
		o.Style.Color = f(o.Style.Color)
	}
}

// Bounds is the rectangle around all paths of the list.
func (l List) Bounds() Rect {
	var r Rect
	for _, o := range l.operations {
		if o.Kind == drawPath {
			r = r.union(o.Path.Bounds())
		}
	}
	return r
}

// A Visitor is told every operation of a list in order. A nil function is
// skipped.
type Visitor struct {
	Path  func(Path, Paint)
	Text  func(at Point, text string, style Style)
	Begin func(Tag)
	End   func()
}

// Visit walks the list.
func (l List) Visit(v Visitor) {
	for _, o := range l.operations {
		switch {
		case o.Kind == drawPath && v.Path != nil:
			v.Path(o.Path, o.Paint)
		case o.Kind == drawText && v.Text != nil:
			v.Text(o.At, o.Text, o.Style)
		case o.Kind == beginTag && v.Begin != nil:
			v.Begin(o.Tag)
		case o.Kind == endTag && v.End != nil:
			v.End()
		}
	}
}

// String lists the operations one a line, in points with one decimal: golden
// files that a person can read. Paths are shown by their bounds.
func (l List) String() string {
	var b strings.Builder
	l.Visit(Visitor{
		Path: func(p Path, paint Paint) {
			r := p.Bounds()
			fmt.Fprintf(&b, "path %.1f %.1f %.1f %.1f%s%s\n", r.X, r.Y, r.W, r.H, named(" fill", paint.Fill), named(" stroke", paint.Stroke))
		},
		Text: func(at Point, text string, s Style) {
			fmt.Fprintf(&b, "text %.1f %.1f %.1fpt face %d #%02x%02x%02x %q\n", at.X, at.Y, s.Size, s.Face, s.Color.R, s.Color.G, s.Color.B, text)
		},
		Begin: func(t Tag) { fmt.Fprintf(&b, "begin %s %q\n", t.Role, t.Alt) },
		End:   func() { b.WriteString("end\n") },
	})
	return b.String()
}

func named(name string, c *Color) string {
	if c == nil {
		return ""
	}
	return fmt.Sprintf("%s #%02x%02x%02x", name, c.R, c.G, c.B)
}

// Check reports the first number that is not finite: some PDF writers put it
// on paper without a word, and the picture is lost there.
func (l List) Check() error {
	finite := func(vs ...float64) bool {
		for _, v := range vs {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return false
			}
		}
		return true
	}
	for i, o := range l.operations {
		ok := finite(o.At.X, o.At.Y, o.Style.Size, o.Paint.Width, o.Paint.Alpha) && finite(o.Paint.Dash...)
		for _, s := range o.Path {
			ok = ok && finite(s.A.X, s.A.Y, s.B.X, s.B.Y, s.End.X, s.End.Y)
		}
		if !ok {
			return fmt.Errorf("display list: operation %d has a number that is not finite", i)
		}
	}
	return nil
}
