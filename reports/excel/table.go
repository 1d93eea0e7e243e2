package excel

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

// A column of a table: its heading, its width in characters, and what it says
// of a row.
type column[R any] struct {
	head  string
	width float64
	cell  func(R) cell
	grade bool // holds the words of grades, which are shaded
}

// Heights in points: of headings, which have two lines, and of a line. A row
// shows at most so many lines of a long text; the cell holds all of it.
const (
	headHeight = 32
	rowHeight  = 15
	mostLines  = 12
)

// table streams rows to a sheet of its own, with a named table that filters
// and sorts. A table without rows gets an empty one: a table must have one.
func table[R any](b *book, s sheet, columns []column[R], rows []R) error {
	if err := b.add(s); err != nil {
		return err
	}
	for i, c := range columns {
		if !c.grade {
			continue
		}
		letter, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := b.shadeGrades(s.name, letter); err != nil {
			return err
		}
	}
	if err := b.printTable(s, len(rows)); err != nil {
		return err
	}
	w, err := b.file.NewStreamWriter(s.name)
	if err != nil {
		return err
	}
	if err := open(w, s, columns); err != nil {
		return fmt.Errorf("sheet %s: %w", s.name, err)
	}
	if err := stream(b, w, columns, rows); err != nil {
		return fmt.Errorf("sheet %s: %w", s.name, err)
	}
	corner, err := excelize.CoordinatesToCellName(len(columns), max(2, len(rows)+1))
	if err != nil {
		return err
	}
	if err := w.AddTable(&excelize.Table{Range: "A1:" + corner, Name: s.table, StyleName: tableStyle, ShowRowStripes: new(false)}); err != nil {
		return fmt.Errorf("sheet %s: %w", s.name, err)
	}
	return w.Flush()
}

// tableStyle is a built-in one without fills: cells bring their own.
const tableStyle = "TableStyleLight1"

// open sets what must be set before the first row, or is lost.
func open[R any](w *excelize.StreamWriter, s sheet, columns []column[R]) error {
	for i, c := range columns {
		if err := w.SetColWidth(i+1, i+1, c.width); err != nil {
			return err
		}
	}
	corner, err := excelize.CoordinatesToCellName(s.frozen+1, 2)
	if err != nil {
		return err
	}
	pane := "bottomLeft"
	if s.frozen > 0 {
		pane = "bottomRight"
	}
	return w.SetPanes(&excelize.Panes{Freeze: true, XSplit: s.frozen, YSplit: 1, TopLeftCell: corner, ActivePane: pane})
}

func stream[R any](b *book, w *excelize.StreamWriter, columns []column[R], rows []R) error {
	heading, err := b.id(style{heading: true})
	if err != nil {
		return err
	}
	values := make([]any, len(columns))
	for i, c := range columns {
		values[i] = excelize.Cell{StyleID: heading, Value: c.head}
	}
	if err := w.SetRow("A1", values, excelize.RowOpts{Height: headHeight}); err != nil {
		return err
	}
	for n, r := range rows {
		lines := 1
		for i, c := range columns {
			given := c.cell(r)
			lines = max(lines, given.lines(c.width))
			id, err := b.id(given.style)
			if err != nil {
				return err
			}
			values[i] = excelize.Cell{StyleID: id, Value: given.value}
		}
		if err := w.SetRow(fmt.Sprintf("A%d", n+2), values, excelize.RowOpts{Height: float64(min(lines, mostLines)) * rowHeight}); err != nil {
			return err
		}
	}
	return nil
}
