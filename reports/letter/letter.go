// Package letter lays plain text out as paper: a note of a visit, a letter of
// referral, the safety card. It may import reports/page and what is below it.
// It never words anything itself, and prints whatever was answered: what keeps
// a handout back does not keep these back.
package letter

import (
	"strings"

	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// Input is a text with what stands on its paper. A line right over a list is
// its heading.
type Input struct {
	Title string // of the document, without a name
	Text  string // lines; an empty line begins a paragraph, "- " an item of a list
	Size  page.Size
}

const (
	mm     = page.Millimetre
	margin = 25 * mm
	top    = 20 * mm
	foot   = 20 * mm
	size   = 10.5
	gap    = 6
)

var (
	plain = page.Style{Face: page.Regular, Size: size, Color: page.Ink}
	head  = page.Style{Face: page.SemiBold, Size: size, Color: page.Ink}
)

// Layout lays the text out on as many sheets as it needs.
func Layout(in Input, t *page.Type) page.Document {
	l := layout{Setter: flow.NewSetter(t, 1.3), width: in.Size.Width - 2*margin}
	area := page.Rect{X: margin, Y: top, W: l.width, H: in.Size.Height - top - foot}
	doc := page.Document{Title: in.Title, Language: "en-GB"}
	for _, list := range flow.Paginate(l.blocks(in.Text), area) {
		doc.Sheets = append(doc.Sheets, page.Sheet{Size: in.Size, List: list})
	}
	return doc
}

type layout struct {
	flow.Setter
	width float64
}

// blocks are the paragraphs of a text.
func (l layout) blocks(text string) []flow.Block {
	var blocks []flow.Block
	for paragraph := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		var parts []flow.Part
		lines := strings.Split(strings.Trim(paragraph, "\n"), "\n")
		for i, line := range lines {
			parts = append(parts, l.line(line, i == 0 && len(lines) > 1 && strings.HasPrefix(lines[1], "- "))...)
		}
		blocks = append(blocks, flow.Block{Parts: append(parts, flow.Space(gap))})
	}
	return blocks
}

// line sets one line: an item of a list hangs, what stands over a list is a
// heading.
func (l layout) line(line string, heading bool) []flow.Part {
	switch item, listed := strings.CutPrefix(line, "- "); {
	case listed:
		return l.Stacked(l.Paragraph("– "+item, plain, l.width), page.Paragraph)
	case heading:
		return l.Stacked(l.Paragraph(line, head, l.width), page.Heading2)
	default:
		return l.Stacked(l.Paragraph(line, plain, l.width), page.Paragraph)
	}
}
