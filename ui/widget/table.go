package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// TableValues are lines of short texts under named columns. The first column
// takes First of the width, 0 to 1, the others share the rest. A line with a
// first text alone is a heading.
type TableValues struct {
	Head   []string
	Lines  [][]string
	First  float32
	Shares []float32 // of the width, one for each column, in place of First
	Whole  bool      // the last column is never cut: it goes on in further lines
}

// A Table only shows; put it in a Column.
type Table struct {
	painted
	values TableValues
}

// NewTable returns a table.
func NewTable(v TableValues) *Table {
	t := &Table{values: v}
	t.paint(t, func() fyne.Size { return fyne.NewSize(300, t.HeightFor(max(t.Size().Width, 300))) }, t.paintTable)
	return t
}

// Set shows other lines.
func (t *Table) Set(v TableValues) {
	t.values = v
	t.Refresh()
}

const (
	tableHead float32 = 32
	tableLine float32 = 30
)

// HeightFor is how high the table is at a width.
func (t *Table) HeightFor(width float32) float32 {
	h := tableHead + tableLine*float32(len(t.values.Lines))
	if t.values.Whole {
		p := measuring(t)
		for _, line := range t.values.Lines {
			h += more(t.values.last(p, line, width))
		}
	}
	return h
}

// last is the last column of a line as it is broken at a width of the table;
// nil for a line that has no such column.
func (v TableValues) last(p *pen, line []string, width float32) []string {
	i := len(v.Head) - 1
	if !v.Whole || len(line) != len(v.Head) || i == 0 {
		return nil
	}
	_, room := v.columns(width)(i)
	return p.wrap(theme.Small, line[i], room)
}

// more is by how much a line is higher for what its last column goes on in.
func more(broken []string) float32 { return theme.Small.Lead * float32(max(len(broken)-1, 0)) }

// columns says where each column begins and how much room it has.
func (v TableValues) columns(width float32) func(i int) (x, room float32) {
	if len(v.Shares) == len(v.Head) {
		return func(i int) (x, room float32) {
			for _, share := range v.Shares[:i] {
				x += share * width
			}
			return x, v.Shares[i]*width - 12
		}
	}
	first := v.First * width
	column := (width - first) / max(float32(len(v.Head)-1), 1)
	return func(i int) (x, room float32) {
		if i == 0 {
			return 0, first - 12
		}
		return first + float32(i-1)*column, column - 12
	}
}

func (t *Table) paintTable(p *pen) {
	v := t.values
	left := v.columns(p.width)
	for i, word := range v.Head {
		x, room := left(i)
		p.textFit(x, 21, room, theme.CapS, p.inks.Ink3, word)
	}
	y := tableHead
	p.hline(0, y-1, p.width, p.inks.LineStrong)
	for _, line := range v.Lines {
		broken := v.last(p, line, p.width)
		for i, word := range line {
			x, room := left(i)
			if len(broken) > 1 && i == len(line)-1 {
				p.paragraph(x, y+20, room, theme.Small, p.inks.Ink, word)
				break
			}
			st, ink := theme.Small, p.inks.Ink
			switch {
			case len(line) == 1:
				st, ink, room = theme.SmallS, p.inks.Brand, p.width
			case i == 0:
				st = theme.SmallS
			}
			p.textFit(x, y+20, room, st, ink, word)
		}
		y += tableLine + more(broken)
		p.hline(0, y-1, p.width, p.inks.Line)
	}
}
