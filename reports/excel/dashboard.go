package excel

import (
	"fmt"
	"maps"
	"slices"

	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
)

// dashboard counts what the sheet of data holds: visits over time and grades a
// measure. It adds no grades up to a score.
func dashboard(b *book, t *tally, in ClinicInput) error {
	g := &grid{book: b, sheet: dashboardSheet.name, row: 1}
	if err := b.file.SetColWidth(g.sheet, "A", "A", 34); err != nil {
		return err
	}
	if err := b.file.SetColWidth(g.sheet, "B", "H", 13); err != nil {
		return err
	}
	g.height(24)
	g.put(1, text("Visits of the clinic"), style{title: true})
	g.row++
	g.pair("From", date(in.From))
	g.pair("To", date(in.To))
	g.pair("Visits", whole(t.visits))
	g.pair("Clients", whole(len(t.clients)))
	g.row++
	if err := g.visits(t); err != nil {
		return err
	}
	return g.grades(t)
}

// mostMonths is how many months are counted one by one; a longer time is
// counted by years.
const mostMonths = 24

// A period is a month or a year with its visits.
type period struct {
	name   string
	visits int
}

// periods counts visits over time, with those times that had none.
func (t *tally) periods() (kind string, all []period) {
	days := slices.SortedFunc(maps.Keys(t.months), func(a, b assessment.Date) int { return a.Time().Compare(b.Time()) })
	if len(days) == 0 {
		return "", nil
	}
	first, last := days[0], days[len(days)-1]
	kind, layout := "Month", "Jan 2006"
	if months := (last.Year-first.Year)*12 + int(last.Month-first.Month); months >= mostMonths {
		kind, layout = "Year", "2006"
	}
	for m := first; !last.Before(m); m = assessment.DateOf(m.Time().AddDate(0, 1, 0)) {
		name := m.Time().Format(layout)
		if len(all) == 0 || all[len(all)-1].name != name {
			all = append(all, period{name: name})
		}
		all[len(all)-1].visits += t.months[m]
	}
	return kind, all
}

// visits counts visits over time.
func (g *grid) visits(t *tally) error {
	kind, all := t.periods()
	if len(all) == 0 {
		g.put(1, text("No visit lies in these days."), style{quiet: true})
		return g.err
	}
	top := g.space()
	g.headings(kind, "Visits")
	from := g.row
	for _, p := range all {
		g.put(1, text(p.name), style{})
		g.put(2, whole(p.visits), style{})
		g.row++
	}
	c := g.bars("Visits", excelize.Col, false)
	c.Legend.Position = "none"
	c.Series = []excelize.ChartSeries{g.barSeries(2, from, brand)}
	g.row++
	return g.draw(top, c)
}

// gradeOrder is how a bar of grades is stacked.
var gradeOrder = []assessment.Grade{assessment.Typical, assessment.Borderline, assessment.Mild, assessment.Moderate, assessment.Marked}

// barColours fill the bars; the tints of the cells would be too light.
var barColours = map[assessment.Grade]string{
	assessment.Typical: "3F8A78", assessment.Borderline: "B4BEC4", assessment.Mild: "E2C15A", assessment.Moderate: "D9803A", assessment.Marked: "A32B12",
}

// grades counts the grades of every measure that was graded.
func (g *grid) grades(t *tally) error {
	var rows []assessment.Measure
	for _, m := range t.catalogue.Measures() {
		if counts := t.grades[m.ID]; counts != nil && sum(counts) > counts[assessment.Ungraded] {
			rows = append(rows, m)
		}
	}
	if len(rows) == 0 || g.err != nil {
		return g.err
	}
	g.breakPage()
	top := g.space()
	words := []string{"Values by grade"}
	for _, grade := range gradeOrder {
		words = append(words, grade.Label())
	}
	g.headings(append(words, assessment.Ungraded.Label())...)
	from := g.row
	for _, m := range rows {
		counts := t.grades[m.ID]
		g.put(1, text(m.Name), style{})
		for i, grade := range append(slices.Clone(gradeOrder), assessment.Ungraded) {
			g.put(2+i, whole(counts[grade]), style{})
		}
		g.row++
	}
	c := g.bars("Values by grade", excelize.BarStacked, true)
	for i, grade := range gradeOrder {
		c.Series = append(c.Series, g.barSeries(2+i, from, barColours[grade]))
	}
	return g.draw(top, c)
}

func sum(counts *[assessment.Marked + 1]int) int {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n
}

// space leaves room for a chart and returns its first row.
func (g *grid) space() int {
	top := g.row
	for range chartRows {
		g.height(rowHeight)
		g.row++
	}
	return top
}

func (g *grid) draw(row int, c *excelize.Chart) error {
	if g.err == nil {
		g.err = g.book.file.AddChart(g.sheet, fmt.Sprintf("A%d", row), c)
	}
	return g.err
}

func (g *grid) bars(title string, kind excelize.ChartType, reversed bool) *excelize.Chart {
	return &excelize.Chart{
		Type:      kind,
		Dimension: excelize.ChartDimension{Width: chartWidth * 1.4, Height: chartHeight},
		Title:     excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: title, Font: &excelize.Font{Family: family, Size: 12, Bold: true, Color: ink}}}},
		Legend:    excelize.ChartLegend{Position: "bottom", Font: axisFont()},
		Format:    excelize.GraphicOptions{AltText: title + "; the numbers stand below.", ScaleX: 1, ScaleY: 1},
		XAxis:     excelize.ChartAxis{Font: *axisFont(), ReverseOrder: reversed},
		YAxis:     excelize.ChartAxis{Font: *axisFont(), MajorGridLines: true},
		Border:    excelize.LineOptions{Fill: solid(hairline), Width: 0.75},
	}
}

// barSeries draws a column of numbers from a row to the one before the
// current.
func (g *grid) barSeries(col, from int, colour string) excelize.ChartSeries {
	b := block{sheet: g.sheet}
	return excelize.ChartSeries{
		Name: b.at(col, from-1, from-1), Categories: b.at(1, from, g.row-1), Values: b.at(col, from, g.row-1), Fill: solid(colour),
	}
}
