// Package record lays out the report for the record or the referrer: who was
// seen, under which conditions, what was found and how sure one can be, what
// changed, what was agreed, and for every number the threshold, the people, the
// error and the source behind it. It is pure, and the same for the same input.
// It may import assessment and its packages (not capture), reports/page and
// reports/figure. It never grades, and never writes a file.
//
// Unlike a handout it may be laid out while a red-flag answer is open: whoever
// takes over needs it.
package record

import (
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// Input is everything a report is laid out from. Of the options of the handout
// it heeds paper and mono.
type Input struct {
	assessment.Handout
	Catalogue  assessment.Catalogue   // for the bibliography
	Drills     drill.Library          // where the planned drills are described
	Recordings []assessment.Recording // of instruments, kept with the visit; may be nil
	Logo       *page.Photo            // of the clinic, in place of the mark; may be nil
}

// Layout lays the report out on as many sheets as it needs, two to four for a
// whole assessment.
func Layout(in Input, t *page.Type) (page.Document, error) {
	l := layout{Input: in, Setter: flow.NewSetter(t, 1.22), size: page.A4, sources: &bibliography{catalogue: in.Catalogue}}
	if in.Options.Paper == assessment.Letter {
		l.size = page.Letter
	}
	doc := page.Document{
		Title: english.Title, Subject: l.state(), Author: in.Clinic.Name, Language: english.Language, Sheets: l.sheets(),
	}
	if len(doc.Sheets) > mostSheets { // the pictures say nothing that the tables do not
		l.unpictured, l.sources = true, &bibliography{catalogue: in.Catalogue}
		doc.Sheets = l.sheets()
	}
	if v := in.Summary.Visit; !v.Date.IsZero() {
		doc.Created = v.Date.Time()
	}
	return doc, nil
}

const mm = page.Millimetre

// mostSheets is what a report of a whole assessment takes.
const mostSheets = 4

// The sizes, in points.
const (
	titleSize   = 18
	headingSize = 11.5
	bodySize    = 9.1
	smallSize   = 8.7
	margin      = 15 * mm
	top         = 11 * mm
	foot        = 15 * mm
	gap         = 8
)

var (
	hairline = page.Hex(0xC3CBD1)
	warning  = page.Hex(0xA32B12)
	tint     = page.Hex(0xFDF3EF)

	body   = page.Style{Face: page.Regular, Size: bodySize, Color: page.Ink}
	strong = page.Style{Face: page.SemiBold, Size: bodySize, Color: page.Ink}
	small  = page.Style{Face: page.Regular, Size: smallSize, Color: page.InkSoft}
	ink    = page.Style{Face: page.Regular, Size: smallSize, Color: page.Ink}
	head   = page.Style{Face: page.SemiBold, Size: smallSize, Color: page.InkSoft}
)

// A layout is a report in the making.
type layout struct {
	Input
	flow.Setter
	size    page.Size
	sources *bibliography

	unpictured bool // leaves the pictures out
}

func (l layout) width() float64 { return l.size.Width - 2*margin }

func (l layout) sheets() []page.Sheet {
	blocks := []flow.Block{l.letterhead(), l.title()}
	for _, section := range [][]flow.Block{
		l.identity(), l.flags(), l.conditions(), l.findings(), l.pictures(), l.recordings(), l.sides(), l.changes(), l.drift(),
		l.plan(), l.notes(), l.amendments(), l.appendix(), l.references(),
	} {
		blocks = append(blocks, section...)
	}
	area := page.Rect{X: margin, Y: top, W: l.width(), H: l.size.Height - top - foot}
	lists := flow.Paginate(blocks, area)
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

// state says how final the visit is: a draft, closed, or put right later.
func (l layout) state() string {
	v := l.Summary.Visit
	switch {
	case len(v.Amendments) > 0:
		last := v.Amendments[len(v.Amendments)-1]
		return fill(english.Amended, "{date}", day(last.At), "{by}", last.By)
	case v.State == assessment.Closed:
		return fill(english.Closed, "{date}", day(v.Closed))
	default:
		return english.Draft
	}
}

func day(t time.Time) string {
	if t.IsZero() {
		return english.Unknown
	}
	return assessment.DateOf(t).Words()
}

// section is a heading that stays with what follows.
func (l layout) section(text string) flow.Block {
	s := page.Style{Face: page.Bold, Size: headingSize, Color: page.Brand}
	return flow.Block{Parts: l.Stacked(l.Paragraph(text, s, l.width()), page.Heading2), Heading: true, Top: gap * .6, After: gap * .35}
}

// prose is a block of a text.
func (l layout) prose(text string, s page.Style) flow.Block {
	return flow.Block{Parts: l.Stacked(l.Paragraph(text, s, l.width()), page.Paragraph), After: gap * .5}
}

// table is a block of rows, with columns as shares of the width.
func (l layout) table(columns []flow.Column, rows [][]flow.Part) flow.Block {
	b := l.Table(columns, rows, flow.TableStyle{Head: head, Rule: hairline, Pad: 2.2})
	b.After = gap
	return b
}

// between is the room between the texts of two columns: enough for programs
// that read the page from outside to tell them apart.
const between = 9

// cell is a part of a table with a text in one style.
func (l layout) cell(text string, s page.Style, c flow.Column) flow.Part {
	return l.CellOf(l.Paragraph(text, s, c.Width-between)...)
}

// shares makes columns of titles and shares of the width.
func (l layout) shares(titles []string, shares ...float64) []flow.Column {
	total := 0.0
	for _, s := range shares {
		total += s
	}
	columns := make([]flow.Column, len(titles))
	for i, title := range titles {
		columns[i] = flow.Column{Title: title, Width: shares[i] / total * l.width()}
	}
	return columns
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
