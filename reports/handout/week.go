package handout

import (
	"regexp"
	"slices"
	"strconv"

	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// A week says on which days a drill is planned, from Monday.
type week [7]bool

// weeks are the days for so many times a week, spread so that heavy days do
// not follow each other where that can be.
var weeks = [8]week{
	1: {true},
	2: {true, false, false, true},
	3: {true, false, true, false, true},
	4: {true, true, false, true, true},
	5: {true, true, true, false, true, true},
	6: {true, true, true, true, true, true},
	7: {true, true, true, true, true, true, true},
}

// daysAWeek finds "3 days a week", "2-3 runs a week" or "4 times a week" in a
// dose as agreed; of two numbers the larger leaves a box for each.
var daysAWeek = regexp.MustCompile(`(?i)([1-7])\s*(?:days|times|runs|x)\s+(?:a|per)\s+week`)

// week is when a drill is planned: as agreed, or as the library has it. Where
// neither says how often, every day has a box.
func (d prescribed) week() week {
	days := d.entry.Dose.DaysPerWeek
	if d.Dose != "" && d.Dose != d.entry.Dose.Text {
		days = 0
		if m := daysAWeek.FindStringSubmatch(d.Dose); m != nil {
			days, _ = strconv.Atoi(m[1])
		}
	}
	if days < 1 || days > 7 {
		days = 7
	}
	return weeks[days]
}

func (w week) rests() bool {
	return w != weeks[7]
}

// chart is the block of the week to tick, as wide as it needs to be.
func (l layout) chart(width float64) flow.Block {
	k := l.look
	step := k.box + k.label*.45
	names := width - 7*step
	parts := l.Stacked(l.Paragraph(english.Week, style(page.Bold, k.heading, page.Brand), width), page.Heading2)
	parts = append(parts, flow.Space(k.small*.2))
	parts = append(parts, l.chartTable(names, step))
	rests := slices.ContainsFunc(l.drills, func(d prescribed) bool { return d.week().rests() })
	note := english.WeekCopy
	if l.apart && l.weeks() > 1 {
		note = english.WeekNext
	}
	if rests {
		note = english.WeekRest + " " + note
	}
	if !k.namedChart {
		note = english.WeekNumbers + " " + note
	}
	parts = append(parts, flow.Space(k.small*.15))
	parts = append(parts, l.Stacked(l.Paragraph(note, style(page.Regular, k.small*.95, page.InkSoft), width), page.Paragraph)...)
	return flow.Block{Parts: parts, After: k.gap}
}

// chartTable is the head and the rows of a week.
func (l layout) chartTable(names, step float64) flow.Part {
	rows := []flow.Part{l.chartHead(names, step)}
	for _, d := range l.drills {
		rows = append(rows, l.chartRow(d, names, step))
	}
	table := flow.Together(rows)
	draw := table.Draw
	table.Draw = func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Table})
		draw(to, at)
		to.End()
	}
	return table
}

// chartWidth is how wide the chart is: as its names need, within limits.
func (l layout) chartWidth() float64 {
	k := l.look
	grid := 7 * (k.box + k.label*.45)
	if !k.namedChart {
		return grid + k.small*3.2
	}
	widest := 0.0
	for _, d := range l.drills {
		widest = max(widest, l.Type.Width(l.rowName(d), l.rowStyle()))
	}
	return grid + widest + k.small*.6
}

func (l layout) rowStyle() page.Style { return style(page.Regular, l.look.small, page.Ink) }

func (l layout) rowName(d prescribed) string {
	number := strconv.Itoa(d.number)
	if !l.look.namedChart {
		return number
	}
	return number + "  " + d.entry.PlainName
}

func (l layout) chartHead(names, step float64) flow.Part {
	s := style(page.Bold, l.look.label, page.InkSoft)
	return flow.Part{Height: l.look.label * 1.35, Draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Row})
		to.Begin(page.Tag{Role: page.HeaderCell, Alt: english.Drills})
		to.End()
		for i, day := range english.Days {
			x := at.X + names + float64(i)*step + step/2 - l.Type.Width(day, s)/2
			to.Begin(page.Tag{Role: page.HeaderCell, Alt: english.DayNames[i]})
			to.Text(page.Point{X: x, Y: at.Y + l.look.label*flow.Ascent}, day, s)
			to.End()
		}
		to.End()
	}}
}

func (l layout) chartRow(d prescribed, names, step float64) flow.Part {
	k := l.look
	lines := l.Paragraph(l.rowName(d), l.rowStyle(), names-k.small*.4)
	words := flow.Together(l.Stacked(lines, page.Cell))
	height := max(words.Height, k.box) + k.small*.3
	return flow.Part{Height: height, Draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Row})
		words.Draw(to, at.Add(page.Point{Y: (height - words.Height) / 2}))
		for i, planned := range d.week() {
			place := page.Rect{X: at.X + names + float64(i)*step + (step-k.box)/2, Y: at.Y + (height-k.box)/2, W: k.box, H: k.box}
			l.day(to, place, planned)
		}
		to.End()
	}}
}

// day is a box to tick or the dash of a rest day.
func (l layout) day(to *page.List, place page.Rect, planned bool) {
	if planned {
		to.Begin(page.Tag{Role: page.Cell, Alt: english.Box})
		to.Draw(page.RoundedRectangle(place, place.W*.17), page.Paint{Fill: &page.White, Stroke: &page.Ink, Width: 1.2})
	} else {
		to.Begin(page.Tag{Role: page.Cell, Alt: english.Rest})
		y := place.Y + place.H/2
		to.Draw(page.Polyline(page.Point{X: place.X + place.W*.33, Y: y}, page.Point{X: place.X + place.W*.67, Y: y}), page.Stroked(restDay, 1.3))
	}
	to.End()
}

// weeks is how many weeks the plan runs, until the review or as long as usual.
func (c content) weeks() int {
	const most = 12
	v := c.Summary.Visit
	if v.Date.Before(v.NextReview) {
		return min(most, (v.Date.DaysUntil(v.NextReview)+6)/7)
	}
	return usualWeeks
}

// nextWeeks are the blocks of the weeks after the first, as many as there are
// until the review, three beside each other.
func (l layout) nextWeeks() []flow.Block {
	const columns = 3
	if len(l.drills) == 0 || l.weeks() < 2 {
		return nil
	}
	l.look.namedChart = false
	k, gap := l.look, 6*mm
	step := k.box + k.label*.45
	wide := (l.width() - (columns-1)*gap) / columns
	blocks := []flow.Block{l.heading(english.Weeks)}
	for n := 2; n <= l.weeks(); n += columns {
		var parts []flow.Part
		for w := n; w < min(n+columns, l.weeks()+1); w++ {
			title := fill(english.WeekOf, "{n}", strconv.Itoa(w))
			rows := l.Stacked(l.Paragraph(title, style(page.Bold, k.small, page.Ink), wide), page.Heading3)
			parts = append(parts, flow.Together(append(rows, l.chartTable(wide-7*step, step))))
		}
		blocks = append(blocks, flow.Block{After: k.gap * 1.2, Parts: []flow.Part{{Height: parts[0].Height, Draw: func(to *page.List, at page.Point) {
			for i, p := range parts {
				p.Draw(to, at.Add(page.Point{X: float64(i) * (wide + gap)}))
			}
		}}}})
	}
	return blocks
}
