package handout

import (
	"strconv"
	"strings"

	"rsc.io/qr"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// strips are the blocks to cut off: one comes back, one goes into a pocket, and
// codes take the week to the client's phone. Without drills there are none.
func (l layout) strips() []block {
	if len(l.drills) == 0 || l.Options.OneSheet {
		return nil
	}
	return append([]block{l.bringBack()}, l.keep()...)
}

// second is what stands on a second sheet: the strips and the weeks after the
// first, in letters of the usual size.
func (l layout) second() []block {
	if l.Options.OneSheet || len(l.drills) == 0 {
		return nil
	}
	l.look = usual(12)
	return append(l.strips(), l.nextWeeks()...)
}

// cue is the one to think of: the winner of the trial in the runner's own
// words, or that of the first technique drill, or of the first.
func (c content) cue() string {
	if t := c.Summary.Visit.CueTrial; t != nil && strings.TrimSpace(t.Words) != "" {
		return strings.TrimSpace(t.Words)
	}
	for _, d := range c.drills {
		if d.entry.Family == drill.Technique {
			return d.entry.Cue
		}
	}
	if len(c.drills) > 0 {
		return c.drills[0].entry.Cue
	}
	return ""
}

// cueBar is the block with the cue of the day.
func (l layout) cueBar(cue string) block {
	k := l.look
	lines := l.labelled(english.Cue, cue, style(page.Bold, k.body, page.Brand), style(page.Regular, k.body, page.Ink), l.width()-2*k.pad)
	return block{
		parts: l.stacked(lines, page.Paragraph), left: k.pad, top: k.pad * .4, bottom: k.pad * .4, after: k.gap,
		under: func(to *page.List, box page.Rect, _ bool) {
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Filled(page.BrandTint))
		},
	}
}

// A blank is a box to write a number in.
type blank struct{ label, unit string }

// blanks are what the client brings back, in the order it is typed in: days
// done of each drill, then what hurts and from where on.
func (c content) blanks() []blank {
	var list []blank
	for _, d := range c.drills {
		list = append(list, blank{strconv.Itoa(d.number) + "  " + d.entry.PlainName, english.DaysDone})
	}
	table := catalogue.Standard()
	for _, id := range []assessment.MeasureID{catalogue.PainWorst, catalogue.OnsetDistance} {
		m, known := table.Measure(id)
		_, asked := c.Summary.Finding(assessment.Key{Measure: id})
		if known && (asked || id == catalogue.PainWorst) {
			list = append(list, blank{m.Plain, m.Unit.Words})
		}
	}
	return list
}

// bringBack is the strip that comes back at the next visit.
func (l layout) bringBack() block {
	k := l.look
	width := l.width() - 2*k.pad
	name := style(page.Bold, k.name, page.Ink)
	parts := l.stacked(l.paragraph(english.BringBack, name, width), page.Heading2)
	signed := strings.Join(filled(l.Summary.Client.FullName(), l.Summary.Visit.Date.Words()), " · ")
	parts = append(parts, l.stacked(l.paragraph(signed, style(page.Regular, k.small, page.InkSoft), width), page.Paragraph)...)
	parts = append(parts, space(k.pad*.4))
	columns := 2
	if k.gaugeWidth == 0 {
		columns = 1
	}
	gap := 6 * mm
	column := (width - float64(columns-1)*gap) / float64(columns)
	list := l.blanks()
	units := 0.0
	for _, b := range list {
		units = max(units, l.t.Width(b.unit, l.unitStyle()))
	}
	for len(list) > 0 {
		n := min(columns, len(list))
		parts = append(parts, l.blankRow(list[:n], column, gap, units))
		list = list[n:]
	}
	return l.cutOff(parts)
}

func (l layout) unitStyle() page.Style { return style(page.Regular, l.look.small*.9, page.InkSoft) }

// blankRow puts boxes beside each other, each after its label.
func (l layout) blankRow(list []blank, column, gap, units float64) part {
	k := l.look
	box := page.Rect{W: 15 * mm, H: k.box * 1.35}
	unit := l.unitStyle()
	var labels []part
	height := box.H
	for _, b := range list {
		p := together(l.stacked(l.paragraph(b.label, style(page.Regular, k.small, page.Ink), column-box.W-units-2*k.pad), page.Paragraph))
		labels = append(labels, p)
		height = max(height, p.height)
	}
	height += k.small * .35
	return part{height: height, draw: func(to *page.List, at page.Point) {
		for i, b := range list {
			x := at.X + float64(i)*(column+gap)
			labels[i].draw(to, page.Point{X: x, Y: at.Y + (height-labels[i].height)/2})
			place := box
			place.X, place.Y = x+column-units-k.pad*.6-box.W, at.Y+(height-box.H)/2
			to.Draw(page.RoundedRectangle(place, 2), page.Paint{Fill: &page.White, Stroke: &page.Ink, Width: 1})
			to.Begin(page.Tag{Role: page.Paragraph})
			to.Text(page.Point{X: x + column - units, Y: at.Y + height/2 + unit.Size*.33}, b.unit, unit)
			to.End()
		}
	}}
}

// keep are the blocks of what the client keeps: the strip for the pocket, and
// the codes beside it where there is room.
func (l layout) keep() []block {
	size, gap := 27*mm, 5*mm
	if l.look.gaugeWidth == 0 {
		size = 36 * mm
	}
	codes := l.codes(size)
	taken := float64(len(codes)) * (size + gap)
	left := l.width() - taken
	beside := len(codes) > 0 && l.look.gaugeWidth > 0 && left > 80*mm
	if !beside {
		left = l.width()
	}
	blocks := []block{l.pocket(left)}
	if len(codes) == 0 {
		return blocks
	}
	words := together(l.phoneWords(left))
	row := together([]part{{height: codes[0].height, draw: func(to *page.List, at page.Point) {
		for i, c := range codes {
			c.draw(to, page.Point{X: at.X + l.width() - taken + gap + float64(i)*(size+gap), Y: at.Y})
		}
	}}})
	if !beside {
		return append(blocks, block{parts: []part{words, row}, after: l.look.gap})
	}
	pocket := blocks[0]
	high := pocket.height() + l.look.gap*.6
	return []block{{after: l.look.gap, parts: []part{{height: max(high+words.height, row.height), draw: func(to *page.List, at page.Point) {
		pocket.whole(to, page.Rect{X: at.X, Y: at.Y, W: left, H: pocket.height()})
		words.draw(to, at.Add(page.Point{Y: high}))
		row.draw(to, at)
	}}}}}
}

// pocket is the strip with the cue and the cadence.
func (l layout) pocket(wide float64) block {
	k := l.look
	width := wide - 2*k.pad
	parts := l.stacked(l.paragraph(english.Pocket, style(page.Regular, k.small, page.InkSoft), width), page.Paragraph)
	parts = append(parts, l.stacked(l.paragraph(l.cue(), style(page.Bold, k.name, page.Ink), width), page.Paragraph)...)
	for _, f := range l.Summary.Findings {
		if f.Measure.ID != catalogue.Cadence || f.Observation.Moment == assessment.Late || f.Verdict.Silence == assessment.NotValid {
			continue
		}
		text := strings.Join(filled(youOf(f), targetOf(f)), " · ")
		parts = append(parts, l.stacked(l.paragraph(text, style(page.SemiBold, k.body, page.Brand), width), page.Paragraph)...)
	}
	return l.cutOff(parts)
}

// cutOff frames parts with a line to cut along.
func (l layout) cutOff(parts []part) block {
	k := l.look
	return block{
		parts: []part{together(parts)}, left: k.pad, top: k.pad * .7, bottom: k.pad * .7, after: k.gap,
		under: func(to *page.List, box page.Rect, _ bool) {
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Paint{Stroke: &restDay, Width: .9, Dash: []float64{4, 3}})
		},
	}
}

// phoneWords say what the codes are for.
func (l layout) phoneWords(width float64) []part {
	k := l.look
	parts := l.stacked(l.paragraph(english.Phone, style(page.Bold, k.name, page.Ink), width), page.Heading2)
	return append(parts, l.stacked(l.paragraph(english.PhoneHow, style(page.Regular, k.small, page.InkSoft), width), page.Paragraph)...)
}

// codes are the codes with the weekly calendar, as far as each can be read at
// its size.
func (l layout) codes(size float64) []part {
	var codes []part
	height := 0.0
	for _, e := range l.events() {
		if c, ok := code(l.calendar(e), size); ok {
			codes = append(codes, l.codePart(e, c, size))
			height = max(height, codes[len(codes)-1].height)
		}
	}
	for i := range codes {
		codes[i].height = height
	}
	return codes
}

// codePart is a code with the drills and the days under it.
func (l layout) codePart(e event, c *qr.Code, size float64) part {
	caption := english.CodeOf
	if len(e.drills) > 1 {
		caption = english.CodesOf
	}
	said := fill(caption, "{numbers}", e.numbers(), "{days}", e.days())
	text := together(l.stacked(l.paragraph(said, style(page.Regular, l.look.small*.9, page.InkSoft), size), page.Paragraph))
	return part{height: size + text.height, draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Picture, Alt: fill(english.CodeAlt, "{what}", said)})
		drawCode(to, c, page.Rect{X: at.X, Y: at.Y, W: size, H: size})
		to.End()
		text.draw(to, at.Add(page.Point{Y: size}))
	}}
}
