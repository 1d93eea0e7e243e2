// Package keymap lays the keys of the program out on one page, to be pinned up
// beside the computer. It may import reports/page, and knows no key itself.
package keymap

import "stridewell/reports/page"

// A Group is keys that work in one place.
type Group struct {
	Title string
	Lines []Line
}

// A Line is a key and what it does.
type Line struct{ Key, Does string }

// The measures of the page, in points.
const (
	margin   = 42.0
	gap      = 24.0
	keyWide  = 78.0
	lead     = 13.0
	lineGap  = 4.0
	titleGap = 12.0
)

var (
	headStyle  = page.Style{Face: page.Bold, Size: 20, Color: page.Brand}
	titleStyle = page.Style{Face: page.Bold, Size: 11.5, Color: page.Brand}
	keyStyle   = page.Style{Face: page.SemiBold, Size: 9.5, Color: page.Ink}
	textStyle  = page.Style{Face: page.Regular, Size: 9.5, Color: page.Ink}
)

// Layout puts the groups into two columns, the next column when one is full.
func Layout(groups []Group, size page.Size, t *page.Type) page.Document {
	l := layout{t: t, size: size, width: (size.Width - 2*margin - gap) / 2}
	l.list.Text(page.Point{X: margin, Y: margin + 16}, "Stridewell: the keys", headStyle)
	l.x, l.y = margin, l.top()
	for _, g := range groups {
		if l.y+l.high(g) > size.Height-margin && l.y > l.top() {
			l.x, l.y = l.x+l.width+gap, l.top()
		}
		l.group(g)
	}
	return page.Document{
		Title: "Stridewell: the keys", Language: "en-GB", Sheets: []page.Sheet{{Size: size, List: l.list}},
	}
}

type layout struct {
	t     *page.Type
	size  page.Size
	list  page.List
	width float64
	x, y  float64
}

func (l *layout) top() float64 { return margin + 44 }

func (l *layout) wrapped(line Line) []string { return l.t.Wrap(line.Does, textStyle, l.width-keyWide) }

// high is how much of a column a group takes.
func (l *layout) high(g Group) float64 {
	h := lead + 6 + titleGap
	for _, line := range g.Lines {
		h += float64(len(l.wrapped(line)))*lead + lineGap
	}
	return h
}

func (l *layout) group(g Group) {
	l.list.Text(page.Point{X: l.x, Y: l.y}, g.Title, titleStyle)
	l.y += lead + 6
	for _, line := range g.Lines {
		l.list.Text(page.Point{X: l.x, Y: l.y}, line.Key, keyStyle)
		for _, text := range l.wrapped(line) {
			l.list.Text(page.Point{X: l.x + keyWide, Y: l.y}, text, textStyle)
			l.y += lead
		}
		l.y += lineGap
	}
	l.y += titleGap
}
