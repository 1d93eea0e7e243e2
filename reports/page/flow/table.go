package flow

import "stridewell/reports/page"

// A Column of a table: its heading and its width in points.
type Column struct {
	Title string
	Width float64
}

// A TableStyle is how a table looks. Pad is the room around what is in a cell.
type TableStyle struct {
	Head page.Style
	Rule page.Color
	Pad  float64
}

// Table is a block of rows under headings that are repeated on every sheet it
// needs. A row has a part for each column and stays on one sheet.
func (s Setter) Table(columns []Column, rows [][]Part, st TableStyle) Block {
	heads := make([]Part, len(columns))
	for i, c := range columns {
		heads[i] = Together(s.Stacked(s.Paragraph(c.Title, st.Head, c.Width-2*st.Pad), page.HeaderCell))
	}
	b := Block{
		Head: []Part{row(columns, heads, st, 1)}, Breaks: true,
		Under: func(l *page.List, _ page.Rect, _ bool) { l.Begin(page.Tag{Role: page.Table}) },
		Over:  func(l *page.List, _ page.Rect, _ bool) { l.End() },
	}
	for _, cells := range rows {
		b.Parts = append(b.Parts, row(columns, cells, st, .5))
	}
	return b
}

// CellOf is a part of a table that holds lines, or nothing.
func (s Setter) CellOf(lines ...Line) Part {
	if len(lines) == 0 {
		return Cell(Space(0))
	}
	return Together(s.Stacked(lines, page.Cell))
}

// Cell is a part of a table that holds another part.
func Cell(in Part) Part {
	return Part{Height: in.Height, Draw: func(l *page.List, at page.Point) {
		l.Begin(page.Tag{Role: page.Cell})
		in.Draw(l, at)
		l.End()
	}}
}

// row puts parts beside each other with a line of a width below.
func row(columns []Column, cells []Part, st TableStyle, rule float64) Part {
	height := 0.0
	for _, c := range cells {
		height = max(height, c.Height)
	}
	height += 2 * st.Pad
	return Part{Height: height, Draw: func(l *page.List, at page.Point) {
		l.Begin(page.Tag{Role: page.Row})
		x, wide := at.X, 0.0
		for i, c := range columns {
			cells[i].Draw(l, page.Point{X: x + st.Pad, Y: at.Y + st.Pad})
			x += c.Width
			wide += c.Width
		}
		l.End()
		y := at.Y + height
		l.Begin(page.Tag{Role: page.Artifact})
		l.Draw(page.Polyline(page.Point{X: at.X, Y: y}, page.Point{X: at.X + wide, Y: y}), page.Stroked(st.Rule, rule))
		l.End()
	}}
}
