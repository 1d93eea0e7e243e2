package handout

import (
	"cmp"
	"strings"

	"stridewell/reports/page"
)

// letterhead is the block with the clinic's name, address and numbers.
func (l layout) letterhead() block {
	k := l.look
	size := k.edge * 3.1
	indent := size + k.edge
	name, small := style(page.Bold, k.edge*1.3, page.Ink), style(page.Regular, k.edge, page.InkSoft)
	width := l.width() - indent
	first, second := width*.62, width*.36
	if k.gaugeWidth == 0 { // one column
		first, second = width, width
	}
	left := l.paragraph(cmp.Or(strings.TrimSpace(l.Clinic.Name), english.Provider), name, first)
	left = append(left, l.paragraph(l.Clinic.Address, small, first)...)
	right := append(l.paragraph(l.Clinic.Phone, small, second), l.paragraph(l.Clinic.Email, small, second)...)
	parts := l.beside(left, right, width)
	if k.gaugeWidth == 0 {
		parts = l.stacked(append(left, right...), page.Paragraph)
	}
	words := together(parts)
	height := max(size, words.height)
	return block{after: k.gap * .8, parts: []part{{height: height + k.edge*.7, draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Artifact})
		to.Append(page.Mark(page.Rect{X: at.X, Y: at.Y, W: size, H: size}), func(p page.Point) page.Point { return p }, 1)
		y := at.Y + height + k.edge*.7
		to.Draw(page.Polyline(page.Point{X: at.X, Y: y}, page.Point{X: at.X + l.width(), Y: y}), page.Stroked(hairline, .8))
		to.End()
		words.draw(to, at.Add(page.Point{X: indent, Y: max(0, (size-words.height)/2)}))
	}}}}
}

// title is the block with what the paper is, for whom and from whom.
func (l layout) title() block {
	k := l.look
	width := l.width()
	heading := l.paragraph(english.Title, style(page.Bold, k.title, page.Ink), width)
	v := l.Summary.Visit
	examiner := strings.Join(filled(cmp.Or(v.Examiner, l.Clinic.Examiner), l.Clinic.Role), ", ")
	who := style(page.Bold, k.body, page.Ink)
	when := style(page.Regular, k.small, page.InkSoft)
	signed := strings.Join(filled(v.Date.Words(), examiner), " · ")
	room := width - heading[0].width(l.t) - 6*mm
	names, dates := l.paragraph(l.Summary.Client.FullName(), who, room), l.paragraph(signed, when, room)
	if k.gaugeWidth == 0 || len(names)+len(dates) > 3 {
		names, dates = l.paragraph(l.Summary.Client.FullName(), who, width), l.paragraph(signed, when, width)
		parts := append(l.stacked(heading, page.Heading1), l.stacked(names, page.Paragraph)...)
		return block{parts: append(parts, l.stacked(dates, page.Paragraph)...), after: k.gap}
	}
	right := together(l.beside(nil, append(names, dates...), width))
	left := l.stacked(heading, page.Heading1)[0]
	height := max(left.height, right.height)
	return block{after: k.gap, parts: []part{{height: height, draw: func(to *page.List, at page.Point) {
		to.Begin(*left.tag)
		left.draw(to, at.Add(page.Point{Y: (height - left.height) / 2}))
		to.End()
		right.draw(to, at.Add(page.Point{Y: (height - right.height) / 2}))
	}}}}
}

// filled leaves out texts that say nothing.
func filled(texts ...string) []string {
	var some []string
	for _, t := range texts {
		if t = strings.TrimSpace(t); t != "" {
			some = append(some, t)
		}
	}
	return some
}
