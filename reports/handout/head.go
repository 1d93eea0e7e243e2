package handout

import (
	"cmp"
	"strings"

	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// letterhead is the block with the clinic's name, address and numbers.
func (l layout) letterhead() flow.Block {
	k := l.look
	size := k.edge * 3.1
	sign, wide := page.Sign(size, l.Logo)
	indent := wide + k.edge
	name, small := style(page.Bold, k.edge*1.3, page.Ink), style(page.Regular, k.edge, page.InkSoft)
	width := l.width() - indent
	lines := l.Paragraph(cmp.Or(strings.TrimSpace(l.Clinic.Name), english.Provider), name, width)
	reached := strings.Join(filled(l.Clinic.Address, l.Clinic.Phone, l.Clinic.Email), " · ")
	words := flow.Together(l.Stacked(append(lines, l.Paragraph(reached, small, width)...), page.Paragraph))
	height := max(size, words.Height)
	return flow.Block{After: k.gap * .8, Parts: []flow.Part{{Height: height + k.edge*.7, Draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Artifact})
		to.Append(sign, at.Add, 1)
		y := at.Y + height + k.edge*.7
		to.Draw(page.Polyline(page.Point{X: at.X, Y: y}, page.Point{X: at.X + l.width(), Y: y}), page.Stroked(hairline, .8))
		to.End()
		words.Draw(to, at.Add(page.Point{X: indent, Y: max(0, (size-words.Height)/2)}))
	}}}}
}

// title is the block with what the paper is, for whom and from whom.
func (l layout) title() flow.Block {
	k := l.look
	width := l.width()
	heading := l.Paragraph(english.Title, style(page.Bold, k.title, page.Ink), width)
	v := l.Summary.Visit
	examiner := strings.Join(filled(cmp.Or(v.Examiner, l.Clinic.Examiner), l.role()), ", ")
	who := style(page.Bold, k.body, page.Ink)
	when := style(page.Regular, k.small, page.InkSoft)
	signed := strings.Join(filled(v.Date.Words(), examiner), " · ")
	room := width - heading[0].Width(l.Type) - 6*mm
	names, dates := l.Paragraph(l.Summary.Client.FullName(), who, room), l.Paragraph(signed, when, room)
	if k.gaugeWidth == 0 || len(names)+len(dates) > 3 {
		names, dates = l.Paragraph(l.Summary.Client.FullName(), who, width), l.Paragraph(signed, when, width)
		parts := append(l.Stacked(heading, page.Heading1), l.Stacked(names, page.Paragraph)...)
		return flow.Block{Parts: append(parts, l.Stacked(dates, page.Paragraph)...), After: k.gap}
	}
	right := l.Beside(nil, append(names, dates...), width)
	left := l.Stacked(heading, page.Heading1)[0]
	height := max(left.Height, right.Height)
	return flow.Block{After: k.gap, Parts: []flow.Part{{Height: height, Draw: func(to *page.List, at page.Point) {
		to.Begin(*left.Tag)
		left.Draw(to, at) // the larger letters begin above the others, and are read first
		to.End()
		right.Draw(to, at.Add(page.Point{Y: (height - right.Height) / 2}))
	}}}}
}

// role is that of the examiner of the visit, where the clinic knows it.
func (c content) role() string {
	if v := c.Summary.Visit; v.Examiner != "" && v.Examiner != c.Clinic.Examiner {
		return ""
	}
	return c.Clinic.Role
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
