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
}

// A Table only shows; put it in a Column.
type Table struct {
	painted
	values TableValues
}

// NewTable returns a table.
func NewTable(v TableValues) *Table {
	t := &Table{values: v}
	t.paint(t, func() fyne.Size { return fyne.NewSize(300, t.HeightFor(0)) }, t.paintTable)
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

// HeightFor is how high the table is: the same at every width.
func (t *Table) HeightFor(float32) float32 { return tableHead + tableLine*float32(len(t.values.Lines)) }

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
		for i, word := range line {
			x, room := left(i)
			st, ink := theme.Small, p.inks.Ink
			switch {
			case len(line) == 1:
				st, ink, room = theme.SmallS, p.inks.Brand, p.width
			case i == 0:
				st = theme.SmallS
			}
			p.textFit(x, y+20, room, st, ink, word)
		}
		y += tableLine
		p.hline(0, y-1, p.width, p.inks.Line)
	}
}
