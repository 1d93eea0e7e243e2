package handout

import (
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// stopRules are the rules that all drills of the plan share, then those of
// single drills with their numbers. Without drills they are those of most
// drills of the library.
func stopRules(drills []prescribed, lib drill.Library) []string {
	if len(drills) == 0 {
		return mostRules(lib.All())
	}
	var shared, single []string
	for i, d := range drills {
		for _, rule := range d.entry.StopIf {
			if numbers := holding(drills, rule); numbers[0] != i+1 {
				continue // printed with an earlier drill
			} else if len(numbers) == len(drills) {
				shared = append(shared, rule)
			} else {
				single = append(single, numbered(rule, numbers))
			}
		}
	}
	return append(shared, single...)
}

// holding lists the numbers of the drills that have a rule.
func holding(drills []prescribed, rule string) []int {
	var numbers []int
	for _, d := range drills {
		if slices.Contains(d.entry.StopIf, rule) {
			numbers = append(numbers, d.number)
		}
	}
	return numbers
}

func numbered(rule string, numbers []int) string {
	words := make([]string, len(numbers))
	for i, n := range numbers {
		words[i] = strconv.Itoa(n)
	}
	sentence := english.StopRule
	if len(numbers) > 1 {
		sentence = english.StopRules
	}
	return fill(sentence, "{rule}", rule, "{numbers}", strings.Join(words, ", "))
}

// mostRules are the rules that more than half of the drills have.
func mostRules(all []drill.Drill) []string {
	var most []string
	for _, d := range all {
		for _, rule := range d.StopIf {
			n := 0
			for _, other := range all {
				if slices.Contains(other.StopIf, rule) {
					n++
				}
			}
			if 2*n > len(all) && !slices.Contains(most, rule) {
				most = append(most, rule)
			}
		}
	}
	return most
}

// stops is the block that says when to stop, in a box of its own.
func (l layout) stops(width float64) flow.Block {
	k := l.look
	parts := []flow.Part{l.warningHeading(english.Stop)}
	indent := k.small * .9
	text := style(page.Regular, k.small, page.Ink)
	for _, rule := range l.content.rules {
		lines := l.Stacked(l.Paragraph(rule, text, width-2*k.pad-indent), page.Paragraph)
		for i, p := range lines {
			draw := p.Draw
			lines[i].Draw = func(to *page.List, at page.Point) {
				if i == 0 {
					to.Draw(page.Circle(page.Point{X: at.X + indent*.35, Y: at.Y + k.small*.62}, k.small*.17), page.Filled(warning))
				}
				draw(to, at.Add(page.Point{X: indent}))
			}
		}
		parts = append(parts, lines...)
		parts = append(parts, flow.Space(k.small*.12))
	}
	return flow.Block{
		Parts: parts, Left: k.pad, Top: k.pad * .8, Bottom: k.pad * .6, After: k.gap,
		Under: func(to *page.List, box page.Rect, _ bool) {
			box.W = width
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Paint{Fill: &warningTint, Stroke: &warning, Width: 1.6})
		},
	}
}

// warningHeading is a heading with a triangle before it.
func (l layout) warningHeading(text string) flow.Part {
	k := l.look
	s := style(page.Bold, k.heading, warning)
	return flow.Part{Height: k.heading * 1.5, Tag: &page.Tag{Role: page.Heading2}, Draw: func(to *page.List, at page.Point) {
		wide := drawWarning(to, at, k.heading*1.15)
		to.Text(at.Add(page.Point{X: wide + k.heading*.4, Y: k.heading * .95}), text, s)
	}}
}

// drawWarning draws the triangle with its top left at a point and returns its
// width.
func drawWarning(to *page.List, at page.Point, height float64) float64 {
	wide := height * 1.12
	corner := func(x, y float64) page.Point { return page.Point{X: at.X + x*wide, Y: at.Y + y*height} }
	to.Draw(page.Polygon(corner(.5, .06), corner(.95, .92), corner(.05, .92)), page.Paint{Fill: &warning, Stroke: &warning, Width: height * .12})
	to.Draw(page.Polyline(corner(.5, .36), corner(.5, .62)), page.Stroked(page.White, height*.11))
	to.Draw(page.Circle(corner(.5, .8), height*.06), page.Filled(page.White))
	return wide
}

// emergency is the block with the number to call and the signs, apart from the
// rules: what is there is nothing to ask the clinic about.
func (l layout) emergency() flow.Block {
	k := l.look
	sentence := english.EmergencyBlank
	if number := strings.TrimSpace(l.Clinic.Emergency); number != "" {
		sentence = fill(english.Emergency, "{number}", number)
	}
	indent := k.heading * 1.8
	width := l.width() - indent - 2*k.pad
	call := l.Stacked(l.Paragraph(sentence, style(page.Bold, k.body, warning), width), page.Paragraph)
	signs := l.Stacked(l.Paragraph(english.EmergencySigns, style(page.Regular, k.small, page.Ink), width), page.Paragraph)
	words := flow.Together(append(call, signs...))
	return flow.Block{
		Parts: []flow.Part{words}, Left: k.pad + indent, Top: k.pad * .5, Bottom: k.pad * .5, After: k.gap,
		Under: func(to *page.List, box page.Rect, _ bool) {
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Paint{Fill: &page.White, Stroke: &warning, Width: 1.6})
			drawWarning(to, page.Point{X: box.X + k.pad, Y: box.Y + (box.H-k.heading*1.3)/2}, k.heading*1.3)
		},
	}
}
