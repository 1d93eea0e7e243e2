package excel

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
)

var progressSheet = sheet{name: "Progress"}

// mostCharted is for how many clients a workbook draws charts: beyond it the
// table of observations is the place to look.
const mostCharted = 25

// The charts lie two beside each other, in the writer's pixels, with the columns and rows
// they cover. Those rows have a height, in points, or the charts would lie on
// each other in LibreOffice.
const (
	chartWidth, chartHeight = 620, 236
	chartColumns, chartRows = 7, 14
	charts                  = 2
	chartsDown              = 3 // on a printed page
)

// progress draws how each value went: charts first, then the numbers behind
// them. It is an ordinary sheet: charts on a streamed one would be lost.
func progress(b *book, c assessment.Catalogue, of []person) ([]charted, error) {
	if err := b.add(progressSheet); err != nil {
		return nil, err
	}
	g := &grid{book: b, sheet: progressSheet.name, row: 1}
	if err := b.file.SetColWidth(g.sheet, "A", "N", 13); err != nil {
		return nil, err
	}
	var all []charted
	for i, p := range of {
		if i == mostCharted {
			g.put(1, text(fmt.Sprintf("Charts are drawn for %d clients; Observations holds all %d.", mostCharted, len(of))), style{quiet: true})
			break
		}
		blocks, err := g.client(p.client, coursesOf(c, p.summaries))
		if err != nil {
			return nil, fmt.Errorf("progress of client %s: %w", p.client.ID, err)
		}
		all = append(all, charted{p.client, blocks})
	}
	return all, g.err
}

// A charted client is one whose courses were drawn, with where their numbers
// lie.
type charted struct {
	client assessment.Client
	blocks []block
}

// A grid is an ordinary sheet that is written from top to bottom. The first
// error stays.
type grid struct {
	book  *book
	sheet string
	row   int
	err   error
}

// put writes a cell of the current row, with a look unless it has its own
// number format.
func (g *grid) put(col int, c cell, look style) {
	if g.err != nil {
		return
	}
	look.format, look.wrap = c.style.format, look.wrap || c.style.wrap
	look.words = look.words || c.style.words && !look.title && !look.quiet
	var name string
	var id int
	for _, step := range []func() error{
		func() (err error) { name, err = excelize.CoordinatesToCellName(col, g.row); return err },
		func() (err error) { id, err = g.book.id(look); return err },
		func() error { return g.book.file.SetCellValue(g.sheet, name, c.value) },
		func() error { return g.book.file.SetCellStyle(g.sheet, name, name, id) },
	} {
		if g.err = step(); g.err != nil {
			return
		}
	}
}

// height sets the height of the current row, in points.
func (g *grid) height(points float64) {
	if g.err == nil {
		g.err = g.book.file.SetRowHeight(g.sheet, g.row, points)
	}
}

// breakPage begins a printed page at the current row.
func (g *grid) breakPage() {
	if g.err == nil {
		g.err = g.book.file.InsertPageBreak(g.sheet, fmt.Sprintf("A%d", g.row))
	}
}

const progressNote = "A line ends where values may not be compared: another method, definition, speed or examiner. The dashed line is where in range begins."

func (g *grid) client(c assessment.Client, courses []course) ([]block, error) {
	if g.row > 1 {
		g.breakPage()
	}
	g.height(24)
	g.put(1, text(c.FullName()), style{title: true})
	g.row++
	if len(courses) == 0 {
		g.put(1, text("No number has been taken twice yet."), style{quiet: true})
		g.row += 2
		return nil, g.err
	}
	g.put(1, text(progressNote), style{quiet: true})
	g.row += 2
	top := g.row
	for down := range (len(courses) + charts - 1) / charts {
		if down > 0 && down%chartsDown == 0 {
			g.breakPage()
		}
		for range chartRows {
			g.height(rowHeight)
			g.row++
		}
	}
	g.breakPage()
	var blocks []block
	for i, k := range courses {
		block := g.numbers(k)
		if g.err != nil {
			return nil, g.err
		}
		at, err := excelize.CoordinatesToCellName(1+i%charts*chartColumns, top+i/charts*chartRows)
		if err != nil {
			return nil, err
		}
		if err := g.book.file.AddChart(g.sheet, at, block.chart()); err != nil {
			return nil, err
		}
		blocks = append(blocks, block)
	}
	g.row++
	return blocks, g.err
}

// A block is where the numbers of a course lie.
type block struct {
	course course
	sheet  string
	head   int // row of the headings
}

// The columns of a block: the date in words, because dates on an axis run into
// each other in LibreOffice, and as a true date.
const (
	wordColumn = 1 + iota
	dateColumn
	firstLine
)

// numbers writes the values behind a chart.
func (g *grid) numbers(k course) block {
	g.put(1, text(titled(k.measure)), style{quiet: true})
	g.row++
	b := block{course: k, sheet: g.sheet, head: g.row}
	g.height(headHeight)
	g.put(wordColumn, text("Visit"), style{heading: true})
	g.put(dateColumn, text("Date"), style{heading: true})
	for i, l := range k.lines {
		g.put(firstLine+i, text(l.name), style{heading: true})
	}
	for place, d := range k.dates {
		g.row++
		g.put(wordColumn, text(d.Time().Format("2 Jan 2006")), style{})
		g.put(dateColumn, date(d), style{})
		for i, l := range k.lines {
			if v, taken := l.values[place]; taken {
				g.put(firstLine+i, number(v, k.measure.Decimals), style{})
			}
		}
	}
	g.row += 2
	return b
}

func titled(m assessment.Measure) string {
	if m.Unit.Symbol == "" {
		return m.Name
	}
	return m.Name + ", " + m.Unit.Symbol
}
