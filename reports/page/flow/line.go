package flow

import (
	"slices"
	"strings"

	"stridewell/reports/page"
)

// A Run is text of one style.
type Run struct {
	Text  string
	Style page.Style
}

// A Line is runs beside each other.
type Line []Run

// Width is the length of the line in points.
func (n Line) Width(t *page.Type) float64 {
	w := 0.0
	for _, r := range n {
		w += t.Width(r.Text, r.Style)
	}
	return w
}

// Ascent is how far below the top of a line its baseline lies, over the type
// size.
const Ascent = .92

// Draw draws the line with its top left at a point.
func (n Line) Draw(l *page.List, t *page.Type, at page.Point) {
	if len(n) == 0 {
		return
	}
	at.Y += n[0].Style.Size * Ascent
	for _, r := range n {
		l.Text(at, r.Text, r.Style)
		at.X += t.Width(r.Text, r.Style)
	}
}

// A Setter breaks text into lines and makes parts of them. Its copies share
// what they have broken already: a layout that is tried in several ways asks
// for the same lines again and again.
type Setter struct {
	Type   *page.Type
	Lead   float64 // height of a line over its type size
	broken map[paragraph][]Line
}

// A paragraph is what lines were broken of.
type paragraph struct {
	text  string
	style page.Style
	width float64
}

// NewSetter makes a setter for one document.
func NewSetter(t *page.Type, lead float64) Setter {
	return Setter{Type: t, Lead: lead, broken: map[paragraph][]Line{}}
}

// Paragraph breaks a text into lines. Of an empty text there are none.
func (s Setter) Paragraph(text string, st page.Style, width float64) []Line {
	key := paragraph{text, st, width}
	lines, known := s.broken[key]
	if !known {
		if strings.TrimSpace(page.Clean(text)) != "" {
			for _, w := range s.Type.Wrap(text, st, width) {
				lines = append(lines, Line{{w, st}})
			}
		}
		s.broken[key] = lines
	}
	return slices.Clone(lines)
}

// Labelled is a paragraph that begins with a label in a stronger face. The
// text is broken a little narrow, as the label is wider than it was measured.
func (s Setter) Labelled(label, text string, strong, st page.Style, width float64) []Line {
	const spare = .96
	lines := s.Paragraph(label+" "+text, st, width*spare)
	if rest, ok := strings.CutPrefix(lines[0][0].Text, label); ok {
		lines[0] = Line{{label, strong}, {rest, st}}
	}
	return lines
}

// Stacked makes parts of lines, read as one paragraph.
func (s Setter) Stacked(lines []Line, role page.Role) []Part {
	tag := &page.Tag{Role: role}
	parts := make([]Part, len(lines))
	for i, n := range lines {
		parts[i] = Part{Height: s.lineHeight(n), Tag: tag, Draw: func(to *page.List, at page.Point) { n.Draw(to, s.Type, at) }}
	}
	return parts
}

func (s Setter) lineHeight(n Line) float64 {
	size := 0.0
	for _, r := range n {
		size = max(size, r.Style.Size)
	}
	return size * s.Lead
}

// Beside makes a part of two paragraphs, the left one read first; the right one
// ends at rightEdge, counted from the left edge.
func (s Setter) Beside(left, right []Line, rightEdge float64) Part {
	first, second := s.Stacked(left, page.Paragraph), s.Stacked(right, page.Paragraph)
	for i, n := range right {
		draw := second[i].Draw
		second[i].Draw = func(to *page.List, at page.Point) { draw(to, at.Add(page.Point{X: rightEdge - n.Width(s.Type)})) }
	}
	a, b := Together(first), Together(second)
	return Part{Height: max(a.Height, b.Height), Draw: func(to *page.List, at page.Point) {
		a.Draw(to, at)
		b.Draw(to, at)
	}}
}

// Space is a part that is left blank.
func Space(h float64) Part { return Part{Height: h, Draw: func(*page.List, page.Point) {}} }

// Together makes one part of several: they stay on one sheet.
func Together(parts []Part) Part {
	h := 0.0
	for _, p := range parts {
		h += p.Height
	}
	return Part{Height: h, Draw: func(to *page.List, at page.Point) {
		Block{Parts: parts}.Whole(to, page.Rect{X: at.X, Y: at.Y, H: h})
	}}
}
