package handout

import (
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// strips are what is not needed at each drill: what the colours of a run mean,
// the runs with a cue, and the blocks to cut off. One comes back, one goes into a pocket, and
// codes take the week to the client's phone. Without drills there are none.
func (l layout) strips() []flow.Block {
	if len(l.drills) == 0 || l.Options.OneSheet {
		return nil
	}
	return slices.Concat(l.zones(), l.calendar(), []flow.Block{l.bringBack()}, l.keep())
}

// second is what stands on a second sheet: pictures of what was found, the
// strips and the weeks after the first, in letters of the usual size.
func (l layout) second() []flow.Block {
	if l.Options.OneSheet || len(l.drills) == 0 {
		return nil
	}
	l.look = usual(12)
	l.Lead = l.look.lead
	return slices.Concat(l.seen(), l.strips(), l.nextWeeks())
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
func (l layout) cueBar(cue string) flow.Block { return l.bar(english.Cue, cue) }

// running is the block with the running that was agreed, unless one drill alone
// is printed.
func (l layout) running() []flow.Block {
	if l.Plan.Running == nil || l.Options.Drill != "" {
		return nil
	}
	lines := drill.RunLines(*l.Plan.Running)
	if len(lines) == 0 {
		return nil
	}
	return []flow.Block{l.bar(english.Running, strings.Join(lines, " "))}
}

// zones say what makes a run green, amber or red, where the running speaks of it.
func (l layout) zones() []flow.Block {
	r := l.Plan.Running
	if r == nil || l.Options.Drill != "" || r.Kind != assessment.WalkBreaks && r.Kind != assessment.WalkRun {
		return nil
	}
	return []flow.Block{l.lines(drill.ZoneLines())}
}

// calendar says on which runs the cue is used, and how much of each.
func (l layout) calendar() []flow.Block {
	_, sessions := l.Drills.CueCalendar(l.Plan, l.Summary.Visit.Date)
	if len(sessions) == 0 || l.Options.Drill != "" {
		return nil
	}
	words := make([]string, len(sessions))
	for i, s := range sessions {
		words[i] = s.Words()
	}
	return []flow.Block{l.bar(english.Calendar, strings.Join(words, "; ")+".")}
}

// lines is a block of short paragraphs.
func (l layout) lines(texts []string) flow.Block {
	var parts []flow.Part
	for _, text := range texts {
		parts = append(parts, l.Stacked(l.Paragraph(text, style(page.Regular, l.look.small, page.InkSoft), l.width()), page.Paragraph)...)
	}
	return flow.Block{Parts: parts, After: l.look.gap}
}

// bar is a tinted block of a label and a text.
func (l layout) bar(label, text string) flow.Block {
	k := l.look
	lines := l.Labelled(label, text, style(page.Bold, k.body, page.Brand), style(page.Regular, k.body, page.Ink), l.width()-2*k.pad)
	return flow.Block{
		Parts: l.Stacked(lines, page.Paragraph), Left: k.pad, Top: k.pad * .4, Bottom: k.pad * .4, After: k.gap,
		Under: func(to *page.List, box page.Rect, _ bool) {
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
func (l layout) bringBack() flow.Block {
	k := l.look
	width := l.width() - 2*k.pad
	name := style(page.Bold, k.name, page.Ink)
	parts := l.Stacked(l.Paragraph(english.BringBack, name, width), page.Heading2)
	signed := strings.Join(filled(l.Summary.Client.FullName(), l.Summary.Visit.Date.Words()), " · ")
	parts = append(parts, l.Stacked(l.Paragraph(signed, style(page.Regular, k.small, page.InkSoft), width), page.Paragraph)...)
	parts = append(parts, flow.Space(k.pad*.4))
	columns := 2
	if k.gaugeWidth == 0 {
		columns = 1
	}
	gap := 6 * mm
	column := (width - float64(columns-1)*gap) / float64(columns)
	list := l.blanks()
	units := 0.0
	for _, b := range list {
		units = max(units, l.Type.Width(b.unit, l.unitStyle()))
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
func (l layout) blankRow(list []blank, column, gap, units float64) flow.Part {
	k := l.look
	box := page.Rect{W: 15 * mm, H: k.box * 1.35}
	unit := l.unitStyle()
	var labels []flow.Part
	height := box.H
	for _, b := range list {
		p := flow.Together(l.Stacked(l.Paragraph(b.label, style(page.Regular, k.small, page.Ink), column-box.W-units-2*k.pad), page.Paragraph))
		labels = append(labels, p)
		height = max(height, p.Height)
	}
	height += k.small * .35
	return flow.Part{Height: height, Draw: func(to *page.List, at page.Point) {
		for i, b := range list {
			x := at.X + float64(i)*(column+gap)
			labels[i].Draw(to, page.Point{X: x, Y: at.Y + (height-labels[i].Height)/2})
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
func (l layout) keep() []flow.Block {
	size, gap := 27*mm, 5*mm
	if l.look.gaugeWidth == 0 {
		size = 36 * mm
	}
	codes := l.codeParts(size)
	taken := float64(len(codes)) * (size + gap)
	left := l.width() - taken
	beside := len(codes) > 0 && l.look.gaugeWidth > 0 && left > 80*mm
	if !beside {
		left = l.width()
	}
	blocks := []flow.Block{l.pocket(left)}
	if len(codes) == 0 {
		return blocks
	}
	start := 0.0 // of the codes
	if beside {
		start = l.width() - taken + gap
	}
	words := flow.Together(l.phoneWords(left))
	row := flow.Together([]flow.Part{{Height: codes[0].Height, Draw: func(to *page.List, at page.Point) {
		for i, c := range codes {
			c.Draw(to, page.Point{X: at.X + start + float64(i)*(size+gap), Y: at.Y})
		}
	}}})
	if !beside {
		return append(blocks, flow.Block{Parts: []flow.Part{words, row}, After: l.look.gap})
	}
	pocket := blocks[0]
	high := pocket.Height() + l.look.gap*.6
	return []flow.Block{{After: l.look.gap, Parts: []flow.Part{{Height: max(high+words.Height, row.Height), Draw: func(to *page.List, at page.Point) {
		pocket.Whole(to, page.Rect{X: at.X, Y: at.Y, W: left, H: pocket.Height()})
		words.Draw(to, at.Add(page.Point{Y: high}))
		row.Draw(to, at)
	}}}}}
}

// pocket is the strip with the cue and the cadence.
func (l layout) pocket(wide float64) flow.Block {
	k := l.look
	width := wide - 2*k.pad
	parts := l.Stacked(l.Paragraph(english.Pocket, style(page.Regular, k.small, page.InkSoft), width), page.Paragraph)
	parts = append(parts, l.Stacked(l.Paragraph(l.cue(), style(page.Bold, k.name, page.Ink), width), page.Paragraph)...)
	for _, f := range l.Summary.Findings {
		if f.Measure.ID != catalogue.Cadence || f.Observation.Moment == assessment.Late || f.Verdict.Silence == assessment.NotValid {
			continue
		}
		text := strings.Join(filled(youOf(f), targetOf(f)), " · ")
		parts = append(parts, l.Stacked(l.Paragraph(text, style(page.Bold, k.body, page.Brand), width), page.Paragraph)...)
	}
	return l.cutOff(parts)
}

// cutOff frames parts with a line to cut along.
func (l layout) cutOff(parts []flow.Part) flow.Block {
	k := l.look
	return flow.Block{
		Parts: []flow.Part{flow.Together(parts)}, Left: k.pad, Top: k.pad * .7, Bottom: k.pad * .7, After: k.gap,
		Under: func(to *page.List, box page.Rect, _ bool) {
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Paint{Stroke: &restDay, Width: .9, Dash: []float64{4, 3}})
		},
	}
}

// phoneWords say what the codes are for.
func (l layout) phoneWords(width float64) []flow.Part {
	k := l.look
	parts := l.Stacked(l.Paragraph(english.Phone, style(page.Bold, k.name, page.Ink), width), page.Heading2)
	return append(parts, l.Stacked(l.Paragraph(english.PhoneHow, style(page.Regular, k.small, page.InkSoft), width), page.Paragraph)...)
}

// codeParts are the codes with the weekly calendar, as far as each can be read at
// its size.
func (l layout) codeParts(size float64) []flow.Part {
	var codes []flow.Part
	height := 0.0
	for _, c := range l.content.codes {
		if readableAt(c.Code, size) {
			codes = append(codes, l.codePart(c, size))
			height = max(height, codes[len(codes)-1].Height)
		}
	}
	for i := range codes {
		codes[i].Height = height
	}
	return codes
}

// codePart is a code with the drills and the days under it.
func (l layout) codePart(c coded, size float64) flow.Part {
	caption := english.CodeOf
	if len(c.drills) > 1 {
		caption = english.CodesOf
	}
	said := fill(caption, "{numbers}", c.numbers(), "{days}", c.days())
	text := flow.Together(l.Stacked(l.Paragraph(said, style(page.Regular, l.look.small*.9, page.InkSoft), size), page.Paragraph))
	return flow.Part{Height: size + text.Height, Draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Picture, Alt: fill(english.CodeAlt, "{what}", said)})
		drawCode(to, c.Code, page.Rect{X: at.X, Y: at.Y, W: size, H: size})
		to.End()
		text.Draw(to, at.Add(page.Point{Y: size}))
	}}
}
