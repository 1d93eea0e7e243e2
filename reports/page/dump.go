package page

import (
	"fmt"
	"math"
	"strings"
)

// String lists the operations one a line, in points with one decimal: golden
// files that a person can read. A path is shown by the rectangle around it and
// the number of its segments.
func (l List) String() string {
	var b strings.Builder
	l.Visit(Visitor{
		Path: func(p Path, paint Paint) {
			r := p.Bounds()
			fmt.Fprintf(&b, "path %s of %d%s\n", tenths(r.X, r.Y, r.W, r.H), len(p), look(paint))
		},
		Text: func(at Point, text string, s Style) {
			fmt.Fprintf(&b, "text %s %s %s %s %q\n", tenths(at.X, at.Y), s.Face, tenths(s.Size), s.Color, text)
		},
		Photo: func(box Rect, p *Photo) {
			fmt.Fprintf(&b, "photo %s of %d × %d\n", tenths(box.X, box.Y, box.W, box.H), p.Width, p.Height)
		},
		Begin: func(t Tag) {
			if t.Alt == "" {
				fmt.Fprintf(&b, "begin %s\n", t.Role)
			} else {
				fmt.Fprintf(&b, "begin %s %q\n", t.Role, t.Alt)
			}
		},
		End: func() { b.WriteString("end\n") },
	})
	return b.String()
}

// String names the face.
func (f Face) String() string {
	switch f {
	case Regular:
		return "regular"
	case SemiBold:
		return "semibold"
	case Bold:
		return "bold"
	default:
		return fmt.Sprintf("face(%d)", uint8(f))
	}
}

// String writes the colour as a web page does.
func (c Color) String() string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }

// look lists what a paint does, each part after a space.
func look(p Paint) string {
	var b strings.Builder
	if p.Fill != nil {
		b.WriteString(" fill " + p.Fill.String())
	}
	if p.Stroke != nil {
		b.WriteString(" stroke " + p.Stroke.String() + " " + tenths(p.Width))
	}
	if p.Dash != nil {
		b.WriteString(" dash " + tenths(p.Dash...))
	}
	if p.Opacity() < 1 {
		b.WriteString(" alpha " + fmt.Sprintf("%.2f", p.Alpha))
	}
	if p.SquareCap {
		b.WriteString(" square")
	}
	return b.String()
}

// tenths writes numbers with one decimal. Adding nothing turns -0 into 0.
func tenths(vs ...float64) string {
	words := make([]string, len(vs))
	for i, v := range vs {
		words[i] = fmt.Sprintf("%.1f", math.Round(v*10)/10+0)
	}
	return strings.Join(words, " ")
}
