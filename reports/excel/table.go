package excel

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"

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

// table writes rows to a sheet of its own, with a named table that filters and
// sorts.
func table[R any](b *book, s sheet, columns []column[R], rows []R) error {
	return streamTable(b, s, columns, slices.Values(rows))
}

// streamTable is table for rows that are not held in memory. A table without
// rows gets an empty one: a table must have one.
func streamTable[R any](b *book, s sheet, columns []column[R], rows iter.Seq[R]) error {
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
	w, err := b.file.NewStreamWriter(s.name)
	if err != nil {
		return err
	}
	if err := open(w, s, columns); err != nil {
		return fmt.Errorf("sheet %s: %w", s.name, err)
	}
	written, err := stream(b, w, columns, rows)
	if err != nil {
		return fmt.Errorf("sheet %s: %w", s.name, err)
	}
	if err := b.printTable(s, written); err != nil {
		return err
	}
	corner, err := excelize.CoordinatesToCellName(len(columns), max(2, written+1))
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

// mostRows is how many a sheet has room for, beside its headings.
const mostRows = 1048575

var errTooMany = errors.New("a sheet has no room for so many rows")

// stream writes the headings and the rows, and says how many rows.
func stream[R any](b *book, w *excelize.StreamWriter, columns []column[R], rows iter.Seq[R]) (written int, err error) {
	heading, err := b.id(style{heading: true})
	if err != nil {
		return 0, err
	}
	values := make([]any, len(columns))
	for i, c := range columns {
		values[i] = excelize.Cell{StyleID: heading, Value: c.head}
	}
	if err := w.SetRow("A1", values, excelize.RowOpts{Height: headHeight}); err != nil {
		return 0, err
	}
	for r := range rows {
		if written == mostRows {
			return written, errTooMany
		}
		written++
		lines := 1
		for i, c := range columns {
			given := c.cell(r)
			lines = max(lines, given.lines(c.width))
			id, err := b.id(given.style)
			if err != nil {
				return written, err
			}
			values[i] = excelize.Cell{StyleID: id, Value: given.value}
		}
		if err := w.SetRow("A"+strconv.Itoa(written+1), values, excelize.RowOpts{Height: float64(min(lines, mostLines)) * rowHeight}); err != nil {
			return written, err
		}
	}
	return written, nil
}
