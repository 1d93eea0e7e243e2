package handout

import (
	"strings"

	"stridewell/reports/page"
)

// A run is text of one style; a line is runs beside each other.
type run struct {
	text  string
	style page.Style
}

type line []run

func (n line) width(t *page.Type) float64 {
	w := 0.0
	for _, r := range n {
		w += t.Width(r.text, r.style)
	}
	return w
}

// ascent is how far below the top of a line its baseline lies, over the type
// size.
const ascent = .92

func (n line) draw(l *page.List, t *page.Type, at page.Point) {
	if len(n) == 0 {
		return
	}
	at.Y += n[0].style.Size * ascent
	for _, r := range n {
		l.Text(at, r.text, r.style)
		at.X += t.Width(r.text, r.style)
	}
}

// style makes the style of a size.
func style(face page.Face, size float64, c page.Color) page.Style {
	return page.Style{Face: face, Size: size, Color: c}
}

// paragraph breaks a text into lines. Of an empty text there are none.
func (l layout) paragraph(text string, s page.Style, width float64) []line {
	if strings.TrimSpace(page.Clean(text)) == "" {
		return nil
	}
	var lines []line
	for _, w := range l.t.Wrap(text, s, width) {
		lines = append(lines, line{{w, s}})
	}
	return lines
}

// labelled is a paragraph that begins with a label in a stronger face. The
// text is broken a little narrow, as the label is wider than it was measured.
func (l layout) labelled(label, text string, strong, s page.Style, width float64) []line {
	const spare = .96
	lines := l.paragraph(label+" "+text, s, width*spare)
	if rest, ok := strings.CutPrefix(lines[0][0].text, label); ok {
		lines[0] = line{{label, strong}, {rest, s}}
	}
	return lines
}

// stacked makes parts of lines, read as one paragraph.
func (l layout) stacked(lines []line, role page.Role) []part {
	tag := &page.Tag{Role: role}
	parts := make([]part, len(lines))
	for i, n := range lines {
		parts[i] = part{height: l.lineHeight(n), tag: tag, draw: func(to *page.List, at page.Point) { n.draw(to, l.t, at) }}
	}
	return parts
}

func (l layout) lineHeight(n line) float64 {
	size := 0.0
	for _, r := range n {
		size = max(size, r.style.Size)
	}
	return size * l.look.lead
}

// space is a part that is left blank.
func space(h float64) part { return part{height: h, draw: func(*page.List, page.Point) {}} }

// beside makes parts of two columns of lines; the right one ends at right,
// counted from the left edge.
func (l layout) beside(left, right []line, rightEdge float64) []part {
	tag := &page.Tag{Role: page.Paragraph}
	var parts []part
	for i := range max(len(left), len(right)) {
		var a, b line
		if i < len(left) {
			a = left[i]
		}
		if i < len(right) {
			b = right[i]
		}
		parts = append(parts, part{height: max(l.lineHeight(a), l.lineHeight(b)), tag: tag, draw: func(to *page.List, at page.Point) {
			a.draw(to, l.t, at)
			b.draw(to, l.t, page.Point{X: at.X + rightEdge - b.width(l.t), Y: at.Y})
		}})
	}
	return parts
}

// together makes one part of several: they stay on one sheet.
func together(parts []part) part {
	h := 0.0
	for _, p := range parts {
		h += p.height
	}
	return part{height: h, draw: func(to *page.List, at page.Point) {
		block{parts: parts}.whole(to, page.Rect{X: at.X, Y: at.Y, H: h})
	}}
}
