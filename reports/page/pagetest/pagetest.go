// Package pagetest looks at laid-out documents for tests of layouts. It may
// import reports/page alone, and no program uses it.
package pagetest

import (
	"fmt"
	"strings"

	"stridewell/reports/page"
)

// Words is all text of a document in reading order, runs apart by a space.
func Words(doc page.Document) string {
	var b strings.Builder
	for _, s := range doc.Sheets {
		s.List.Visit(page.Visitor{Text: func(_ page.Point, text string, _ page.Style) { b.WriteString(text + " ") }})
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Outline is what is read out of a document: a line for each part with its
// role, what describes it, and its text.
func Outline(doc page.Document) string {
	var b strings.Builder
	depth := 0
	for i, s := range doc.Sheets {
		fmt.Fprintf(&b, "sheet %d\n", i+1)
		s.List.Visit(page.Visitor{
			Begin: func(t page.Tag) {
				depth++
				fmt.Fprintf(&b, "%s%s\n", strings.Repeat("  ", depth), strings.TrimSpace(string(t.Role)+" "+t.Alt))
			},
			Text: func(_ page.Point, text string, _ page.Style) {
				fmt.Fprintf(&b, "%s%s\n", strings.Repeat("  ", depth+1), text)
			},
			End: func() { depth-- },
		})
	}
	return b.String()
}

// Untidy lists what leaves the margins of its sheet and texts that touch.
func Untidy(doc page.Document, letters *page.Type, margin float64) []string {
	var faults []string
	for i, s := range doc.Sheets {
		fault := func(format string, a ...any) {
			faults = append(faults, fmt.Sprintf("sheet %d: ", i+1)+fmt.Sprintf(format, a...))
		}
		var texts []page.Rect
		var said []string
		s.List.Visit(page.Visitor{Text: func(at page.Point, text string, style page.Style) {
			box := page.Rect{X: at.X, Y: at.Y - style.Size*.68, W: letters.Width(text, style), H: style.Size * .72}
			if box.X < margin || box.Right() > s.Size.Width-margin || box.Y < margin/2 || box.Bottom() > s.Size.Height-margin/2 {
				fault("%q leaves the margins", text)
			}
			for j, other := range texts {
				if box.X < other.Right() && other.X < box.Right() && box.Y < other.Bottom() && other.Y < box.Bottom() {
					fault("%q and %q touch", text, said[j])
				}
			}
			texts, said = append(texts, box), append(said, text)
		}})
		if b := s.List.Bounds(); b.X < margin || b.Right() > s.Size.Width-margin || b.Y < 0 || b.Bottom() > s.Size.Height {
			fault("something is drawn outside the margins: %+v", b)
		}
	}
	return faults
}
