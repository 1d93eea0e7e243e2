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

// The measures of the page, in points at the full size of print.
const (
	margin   = 36.0
	gap      = 20.0
	headHigh = 40.0
	keyWide  = 78.0
	lead     = 12.5
	lineGap  = 3.0
	titleGap = 10.0
	keyGap   = 6.0
)

var (
	headStyle  = page.Style{Face: page.Bold, Size: 20, Color: page.Brand}
	titleStyle = page.Style{Face: page.Bold, Size: 11.5, Color: page.Brand}
	keyStyle   = page.Style{Face: page.SemiBold, Size: 9.5, Color: page.Ink}
	textStyle  = page.Style{Face: page.Regular, Size: 9.5, Color: page.Ink}
)

// The sizes of print that are tried, as shares of the full size: the smallest is
// 6.7 points.
const (
	smallest = .7
	step     = .05
)

// Layout puts the groups on one page, in the largest print that has room for all
// of them in two or three columns.
func Layout(groups []Group, size page.Size, t *page.Type) page.Document {
	var l layout
	for scale := 1.0; scale >= smallest-step/2; scale -= step {
		for columns := 2; columns <= 3; columns++ {
			if l = lay(groups, size, t, columns, scale); l.fits() {
				return l.document()
			}
		}
	}
	return l.document()
}

func lay(groups []Group, size page.Size, t *page.Type, columns int, scale float64) layout {
	l := layout{t: t, size: size, columns: columns, scale: scale, width: (size.Width - 2*margin - float64(columns-1)*gap) / float64(columns)}
	l.list.Text(page.Point{X: margin, Y: margin + 16}, "Stridewell: the keys", headStyle)
	l.x, l.y = margin, l.top()
	for _, g := range groups {
		if l.y+l.high(g) > l.foot() && l.y > l.top() {
			l.x, l.y = l.x+l.width+gap, l.top()
			l.used++
		}
		l.over = l.over || l.y+l.high(g) > l.foot()
		l.group(g)
	}
	return l
}

type layout struct {
	t       *page.Type
	size    page.Size
	list    page.List
	columns int
	used    int // columns before the one that is filled
	over    bool
	scale   float64
	width   float64
	x, y    float64
}

func (l *layout) document() page.Document {
	return page.Document{
		Title: "Stridewell: the keys", Language: "en-GB", Sheets: []page.Sheet{{Size: l.size, List: l.list}},
	}
}

// fits reports whether every group is on the page.
func (l *layout) fits() bool { return l.used < l.columns && !l.over }

func (l *layout) top() float64 { return margin + headHigh }

func (l *layout) foot() float64 { return l.size.Height - margin + titleGap*l.scale }

func (l *layout) style(s page.Style) page.Style {
	s.Size *= l.scale
	return s
}

func (l *layout) keyWide() float64 { return keyWide * l.scale }

func (l *layout) wrapped(line Line) []string {
	return l.t.Wrap(line.Does, l.style(textStyle), l.width-l.keyWide())
}

// keys are the lines of a key that is longer than its column.
func (l *layout) keys(line Line) []string {
	return l.t.Wrap(line.Key, l.style(keyStyle), l.keyWide()-keyGap)
}

func (l *layout) lineHigh(line Line) float64 {
	return float64(max(len(l.wrapped(line)), len(l.keys(line))))*lead*l.scale + lineGap*l.scale
}

// high is how much of a column a group takes.
func (l *layout) high(g Group) float64 {
	h := (lead + 6 + titleGap) * l.scale
	for _, line := range g.Lines {
		h += l.lineHigh(line)
	}
	return h
}

func (l *layout) group(g Group) {
	l.list.Text(page.Point{X: l.x, Y: l.y}, g.Title, l.style(titleStyle))
	l.y += (lead + 6) * l.scale
	for _, line := range g.Lines {
		for i, text := range l.keys(line) {
			l.list.Text(page.Point{X: l.x, Y: l.y + float64(i)*lead*l.scale}, text, l.style(keyStyle))
		}
		for i, text := range l.wrapped(line) {
			l.list.Text(page.Point{X: l.x + l.keyWide(), Y: l.y + float64(i)*lead*l.scale}, text, l.style(textStyle))
		}
		l.y += l.lineHigh(line)
	}
	l.y += titleGap * l.scale
}
