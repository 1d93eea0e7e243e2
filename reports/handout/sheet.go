package handout

import (
	"sort"
	"strconv"
	"strings"

	"stridewell/reports/page"
)

// A layout is a content in one look.
type layout struct {
	content
	t       *page.Type
	look    look
	picture float64 // height of the pictures
	apart   bool    // the strips have a sheet of their own
}

// width is that of the content.
func (l layout) width() float64 { return l.size.Width - 2*l.look.margin }

func (l layout) area() page.Rect {
	return page.Rect{X: l.look.margin, Y: l.look.top, W: l.width(), H: l.size.Height - l.look.top - l.look.underfoot}
}

// blocks are all there is to print, from top to bottom.
func (l layout) blocks() []block {
	blocks := []block{l.letterhead(), l.title()}
	if cue := l.cue(); cue != "" {
		blocks = append(blocks, l.cueBar(cue))
	}
	blocks = append(blocks, l.findings()...)
	blocks = append(blocks, l.cards()...)
	blocks = append(blocks, l.foot()...)
	blocks = append(blocks, l.emergency(), l.review())
	if l.marked() {
		blocks = append(blocks, l.guide())
	}
	return blocks
}

// whole is all there is to print, with the strips.
func (l layout) whole() []block { return append(l.blocks(), l.strips()...) }

// fitted is the layout with pictures as tall as fit one sheet with the given
// blocks; false where even the smallest do not.
func (l layout) fitted(blocks func(layout) []block) (layout, bool) {
	if l.look.columns && l.width()-l.chartWidth() < l.rulesLeast() {
		return l, false
	}
	const step = 2
	taller := int((l.look.picture - l.look.least) / step)
	fits := func(steps int) bool {
		l.picture = l.look.least + step*float64(steps)
		return total(blocks(l)) <= l.area().H
	}
	if !fits(0) {
		return l, false
	}
	n := sort.Search(taller, func(i int) bool { return !fits(i + 1) })
	l.picture = l.look.least + step*float64(n)
	return l, true
}

// rulesLeast is how wide the column of stop rules must be to be read.
func (l layout) rulesLeast() float64 { return 18 * l.look.small }

// sheets lays groups of blocks out, each from a new sheet on, and adds what
// stands on every sheet.
func (l layout) sheets(groups ...[]block) []page.Sheet {
	var lists []page.List
	for _, blocks := range groups {
		if len(blocks) > 0 {
			l.spread(blocks)
			lists = append(lists, paginate(blocks, l.area())...)
		}
	}
	sheets := make([]page.Sheet, len(lists))
	for i, list := range lists {
		l.footer(&list, i+1, len(lists))
		if l.Options.Mono {
			list.Recolour(page.Color.Grey)
		}
		sheets[i] = page.Sheet{Size: l.size, List: list}
	}
	return sheets
}

// spread shares what is left of a single sheet among the gaps, within reason.
func (l layout) spread(blocks []block) {
	const most = 1.6 // of a gap
	left := l.area().H - total(blocks)
	if left <= 0 {
		return
	}
	gaps := 0.0
	for _, b := range blocks[:len(blocks)-1] {
		gaps += b.after
	}
	k := min(left/gaps, most)
	for i := range blocks {
		blocks[i].after *= 1 + k
	}
}

// heading is a block that stays with the next one.
func (l layout) heading(text string) block {
	parts := l.stacked(l.paragraph(text, style(page.Bold, l.look.heading, page.Brand), l.width()), page.Heading2)
	return block{parts: parts, heading: true, after: l.look.gap * .35}
}

// headingWith is a heading with a sentence at the right, or under it.
func (l layout) headingWith(text, beside string) block {
	b := l.heading(text)
	s := style(page.Regular, l.look.small, page.InkSoft)
	x := l.width() - l.t.Width(beside, s)
	if x < l.t.Width(text, style(page.Bold, l.look.heading, page.Brand))+l.look.pad {
		b.parts = append(b.parts, l.stacked(l.paragraph(beside, s, l.width()), page.Paragraph)...)
		return b
	}
	first := b.parts[0]
	b.parts = []part{{height: first.height, draw: func(to *page.List, at page.Point) {
		to.Begin(*first.tag)
		first.draw(to, at)
		to.End()
		to.Begin(page.Tag{Role: page.Paragraph})
		to.Text(page.Point{X: at.X + x, Y: at.Y + l.look.heading*ascent}, beside, s)
		to.End()
	}}}
	return b
}

// foot is the chart and the stop rules, beside each other where they fit.
func (l layout) foot() []block {
	if len(l.drills) == 0 {
		return []block{l.stops(l.width())}
	}
	if !l.look.columns {
		return []block{l.chart(l.width()), l.stops(l.width())}
	}
	wide, gap := l.chartWidth(), 6*mm
	chart, rules := l.chart(wide), l.stops(l.width()-wide-gap)
	height := max(chart.height(), rules.height())
	return []block{{after: l.look.gap, parts: []part{{height: height, draw: func(to *page.List, at page.Point) {
		chart.whole(to, page.Rect{X: at.X, Y: at.Y, W: wide, H: height})
		rules.whole(to, page.Rect{X: at.X + wide + gap, Y: at.Y, W: l.width() - wide - gap, H: height})
	}}}}}
}

// review is the bar with the next appointment and whom to ask.
func (l layout) review() block {
	k := l.look
	next, ask := english.NextReviewBlank, english.QuestionsBlank
	if d := l.Summary.Visit.NextReview; !d.IsZero() {
		next = fill(english.NextReview, "{date}", d.Words())
	}
	if phone := strings.TrimSpace(l.Clinic.Phone); phone != "" {
		ask = fill(english.Questions, "{phone}", phone)
	}
	width := l.width() - 2*k.pad
	left := l.paragraph(next, style(page.Bold, k.body, page.White), width)
	right := l.paragraph(ask, style(page.Regular, k.body, page.White), width)
	parts := append(l.stacked(left, page.Paragraph), l.stacked(right, page.Paragraph)...)
	if left[0].width(l.t)+right[0].width(l.t)+k.pad < width && len(left)+len(right) == 2 {
		parts = l.beside(left, right, width)
	}
	return block{
		parts: []part{together(parts)}, left: k.pad, top: k.pad * .6, bottom: k.pad * .6, after: k.gap * .6,
		under: func(to *page.List, box page.Rect, _ bool) {
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Filled(page.Brand))
		},
	}
}

// marked reports whether a mark of a guide value is printed.
func (l layout) marked() bool {
	for _, d := range l.drills {
		if d.Drop != "" {
			return true
		}
	}
	for _, f := range l.found {
		if strings.HasSuffix(targetOf(f), english.GuideMark) {
			return true
		}
	}
	return false
}

// guide says what the mark means.
func (l layout) guide() block {
	s := style(page.Regular, l.look.small*.95, page.InkSoft)
	return block{parts: l.stacked(l.paragraph(english.GuideValue, s, l.width()), page.Paragraph), after: l.look.gap}
}

// footer is whose paper it is, on every sheet.
func (l layout) footer(to *page.List, n, total int) {
	k := l.look
	s := style(page.Regular, k.edge, page.InkSoft)
	y := l.size.Height - k.underfoot + k.edge*1.75
	right := fill(english.Page, "{n}", strconv.Itoa(n), "{total}", strconv.Itoa(total))
	x := k.margin + l.width() - l.t.Width(right, s)
	whose := fill(english.For, "{name}", l.Summary.Client.FullName()) + " " + l.written()
	to.Draw(page.Polyline(page.Point{X: k.margin, Y: y - k.edge*1.25}, page.Point{X: k.margin + l.width(), Y: y - k.edge*1.25}), page.Stroked(hairline, .7))
	to.Begin(page.Tag{Role: page.Paragraph})
	to.Text(page.Point{X: k.margin, Y: y}, l.t.Fit(whose, s, x-k.margin-k.pad), s)
	to.Text(page.Point{X: x, Y: y}, right, s)
	to.End()
}

// written is when the paper was made and, if a value was put right later, when.
func (c content) written() string {
	v := c.Summary.Visit
	if len(v.Amendments) == 0 {
		return fill(english.Written, "{date}", v.Date.Words())
	}
	later := v.Amendments[len(v.Amendments)-1].At
	return fill(english.Corrected, "{date}", v.Date.Words(), "{later}", later.Format("2 January 2006"))
}
