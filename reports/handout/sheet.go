package handout

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// A layout is a content in one look.
type layout struct {
	content
	flow.Setter
	look    look
	picture float64 // height of the pictures
	apart   bool    // the strips have a sheet of their own
}

func newLayout(c content, set flow.Setter, k look) layout {
	set.Lead = k.lead
	if k.found > 0 {
		c.found = c.found[:min(k.found, len(c.found))]
	}
	return layout{content: c, Setter: set, look: k, picture: k.picture}
}

// width is that of the content.
func (l layout) width() float64 { return l.size.Width - 2*l.look.margin }

func (l layout) area() page.Rect {
	return page.Rect{X: l.look.margin, Y: l.look.top, W: l.width(), H: l.size.Height - l.look.top - l.look.underfoot}
}

// blocks are all there is to print, from top to bottom.
func (l layout) blocks() []flow.Block {
	blocks := []flow.Block{l.letterhead(), l.title()}
	if cue := l.cue(); cue != "" {
		blocks = append(blocks, l.cueBar(cue))
	}
	blocks = append(blocks, l.findings()...)
	if l.Options.Large && !l.Options.OneSheet {
		blocks = append(blocks, l.seen()...)
	}
	blocks = append(blocks, l.cards()...)
	blocks = append(blocks, l.running()...)
	blocks = append(blocks, l.foot()...)
	blocks = append(blocks, l.emergency(), l.review())
	if l.marked() {
		blocks = append(blocks, l.guide())
	}
	return blocks
}

// everything is all there is to print, with the strips.
func (l layout) everything() []flow.Block { return append(l.blocks(), l.strips()...) }

// fitted is the layout with pictures as tall as fit one sheet with the given
// blocks; false where even the smallest do not.
func (l layout) fitted(blocks func(layout) []flow.Block) (layout, bool) {
	if l.look.columns && l.width()-l.chartWidth() < l.rulesLeast() {
		return l, false
	}
	const step = 2
	taller := int((l.look.picture - l.look.least) / step)
	fits := func(steps int) bool {
		l.picture = l.look.least + step*float64(steps)
		return flow.Total(blocks(l)) <= l.area().H
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
func (l layout) sheets(groups ...[]flow.Block) []page.Sheet {
	var lists []page.List
	for _, blocks := range groups {
		if len(blocks) > 0 {
			l.spread(blocks)
			lists = append(lists, flow.Paginate(blocks, l.area())...)
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
func (l layout) spread(blocks []flow.Block) {
	const most = 1.6 // of a gap
	left := l.area().H - flow.Total(blocks)
	if left <= 0 {
		return
	}
	gaps := 0.0
	for _, b := range blocks[:len(blocks)-1] {
		gaps += b.After
	}
	k := min(left/gaps, most)
	for i := range blocks {
		blocks[i].After *= 1 + k
	}
}

// heading is a block that stays with the next one.
func (l layout) heading(text string) flow.Block {
	parts := l.Stacked(l.Paragraph(text, style(page.Bold, l.look.heading, page.Brand), l.width()), page.Heading2)
	return flow.Block{Parts: parts, Heading: true, After: l.look.gap * .35}
}

// headingWith is a heading with a sentence at the right, or under it.
func (l layout) headingWith(text, beside string) flow.Block {
	b := l.heading(text)
	s := style(page.Regular, l.look.small, page.InkSoft)
	x := l.width() - l.Type.Width(beside, s)
	if x < l.Type.Width(text, style(page.Bold, l.look.heading, page.Brand))+l.look.pad {
		b.Parts = append(b.Parts, l.Stacked(l.Paragraph(beside, s, l.width()), page.Paragraph)...)
		return b
	}
	first := b.Parts[0]
	b.Parts = []flow.Part{{Height: first.Height, Draw: func(to *page.List, at page.Point) {
		to.Begin(*first.Tag)
		first.Draw(to, at)
		to.End()
		to.Begin(page.Tag{Role: page.Paragraph})
		to.Text(page.Point{X: at.X + x, Y: at.Y + l.look.heading*flow.Ascent}, beside, s)
		to.End()
	}}}
	return b
}

// foot is the chart and the stop rules, beside each other where they fit.
func (l layout) foot() []flow.Block {
	if len(l.drills) == 0 {
		return []flow.Block{l.stops(l.width())}
	}
	if !l.look.columns {
		return []flow.Block{l.chart(l.width()), l.stops(l.width())}
	}
	wide, gap := l.chartWidth(), 6*mm
	chart, rules := l.chart(wide), l.stops(l.width()-wide-gap)
	height := max(chart.Height(), rules.Height())
	return []flow.Block{{After: l.look.gap, Parts: []flow.Part{{Height: height, Draw: func(to *page.List, at page.Point) {
		chart.Whole(to, page.Rect{X: at.X, Y: at.Y, W: wide, H: height})
		rules.Whole(to, page.Rect{X: at.X + wide + gap, Y: at.Y, W: l.width() - wide - gap, H: height})
	}}}}}
}

// review is the bar with the next appointment and whom to ask.
func (l layout) review() flow.Block {
	k := l.look
	next, ask := english.NextReviewBlank, english.QuestionsBlank
	if d := l.Summary.Visit.NextReview; !d.IsZero() {
		next = fill(english.NextReview, "{date}", d.Words())
	}
	if phone := strings.TrimSpace(l.Clinic.Phone); phone != "" {
		ask = fill(english.Questions, "{phone}", phone)
	}
	width := l.width() - 2*k.pad
	left := l.Paragraph(next, style(page.Bold, k.body, page.White), width)
	right := l.Paragraph(ask, style(page.Regular, k.body, page.White), width)
	parts := append(l.Stacked(left, page.Paragraph), l.Stacked(right, page.Paragraph)...)
	if left[0].Width(l.Type)+right[0].Width(l.Type)+k.pad < width && len(left)+len(right) == 2 {
		parts = []flow.Part{l.Beside(left, right, width)}
	}
	return flow.Block{
		Parts: []flow.Part{flow.Together(parts)}, Left: k.pad, Top: k.pad * .6, Bottom: k.pad * .6, After: k.gap * .6,
		Under: func(to *page.List, box page.Rect, _ bool) {
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
	if l.judged() {
		return true
	}
	for _, f := range l.found {
		if strings.HasSuffix(targetOf(f), english.GuideMark) {
			return true
		}
	}
	return false
}

// judged reports whether a grade of a finding was given by the clinician.
func (l layout) judged() bool {
	return slices.ContainsFunc(l.found, func(f assessment.Shown) bool { return f.Verdict.Given != nil })
}

// guide says what the marks mean.
func (l layout) guide() flow.Block {
	s := style(page.Regular, l.look.small*.95, page.InkSoft)
	text := english.GuideValue
	if l.judged() {
		text += " " + english.Judged
	}
	return flow.Block{Parts: l.Stacked(l.Paragraph(text, s, l.width()), page.Paragraph), After: l.look.gap}
}

// footer is whose paper it is, on every sheet.
func (l layout) footer(to *page.List, n, total int) {
	k := l.look
	s := style(page.Regular, k.edge, page.InkSoft)
	y := l.size.Height - k.underfoot + k.edge*1.75
	right := fill(english.Page, "{n}", strconv.Itoa(n), "{total}", strconv.Itoa(total))
	x := k.margin + l.width() - l.Type.Width(right, s)
	whose := fill(english.For, "{name}", l.Summary.Client.FullName()) + " " + l.written()
	to.Draw(page.Polyline(page.Point{X: k.margin, Y: y - k.edge*1.25}, page.Point{X: k.margin + l.width(), Y: y - k.edge*1.25}), page.Stroked(hairline, .7))
	to.Begin(page.Tag{Role: page.Paragraph})
	to.Text(page.Point{X: k.margin, Y: y}, l.Type.Fit(whose, s, x-k.margin-k.pad), s)
	to.End()
	to.Begin(page.Tag{Role: page.Paragraph})
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
