package excel

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
)

// chart draws a course as lines with markers of different shapes.
func (b block) chart() *excelize.Chart {
	c := &excelize.Chart{
		Type:         excelize.Line,
		Dimension:    excelize.ChartDimension{Width: chartWidth, Height: chartHeight},
		Title:        excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: titled(b.course.measure), Font: &excelize.Font{Family: family, Size: 12, Bold: true, Color: ink}}}},
		Legend:       excelize.ChartLegend{Position: "none"},
		Format:       excelize.GraphicOptions{AltText: "How " + b.course.measure.Name + " went from visit to visit; the numbers stand below.", ScaleX: 1, ScaleY: 1},
		XAxis:        excelize.ChartAxis{Font: *axisFont(), TickLabelPosition: excelize.ChartTickLabelLow, TickLabelSkip: 1 + (len(b.course.dates)-1)/mostLabels},
		YAxis:        excelize.ChartAxis{Font: *axisFont(), MajorGridLines: true, NumFmt: excelize.ChartNumFmt{CustomNumFmt: decimals(b.course.measure.Decimals)}},
		Border:       excelize.LineOptions{Fill: solid(hairline), Width: 0.75},
		ShowBlanksAs: "span",
	}
	if len(b.course.lines) > 1 {
		c.Legend = excelize.ChartLegend{Position: "bottom", Font: axisFont()}
	}
	for i, l := range b.course.lines {
		c.Series = append(c.Series, b.series(i, l))
	}
	return c
}

// mostLabels is how many dates an axis has room for.
const mostLabels = 7

// axisFont is dark enough to read; the default is a light grey.
func axisFont() *excelize.Font { return &excelize.Font{Family: family, Size: 9, Color: "404040"} }

func solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

func (b block) series(i int, l run) excelize.ChartSeries {
	colour, shape := brand, "circle"
	if l.side == assessment.Right {
		colour, shape = right, "diamond"
	}
	s := excelize.ChartSeries{
		Name:       b.at(firstLine+i, b.head, b.head),
		Categories: b.at(wordColumn, b.head+1, b.head+len(b.course.dates)),
		Values:     b.at(firstLine+i, b.head+1, b.head+len(b.course.dates)),
		Fill:       solid(colour), // the colour of the line: that of Line is not read
		Line:       excelize.LineOptions{Width: 2},
		Marker:     excelize.ChartMarker{Symbol: shape, Size: 7, Fill: solid(colour), Border: excelize.LineOptions{Fill: solid(white)}},
	}
	switch {
	case l.edge:
		s.Fill, s.Marker = solid(grey), excelize.ChartMarker{Symbol: "none"}
		s.Line = excelize.LineOptions{Width: 1.25, Dash: excelize.LineDashDash}
	case l.moment == assessment.Late:
		s.Line.Dash = excelize.LineDashSysDot
		s.Marker = excelize.ChartMarker{Symbol: "square", Size: 7, Fill: solid(white), Border: excelize.LineOptions{Fill: solid(colour), Width: 1.5}}
	}
	return s
}

// at is a range of one column in the notation of sheets.
func (b block) at(col, from, to int) string {
	letter, err := excelize.ColumnNumberToName(col)
	if err != nil {
		panic("excel: " + err.Error()) // more lines than a sheet has columns
	}
	if from == to {
		return fmt.Sprintf("'%s'!$%s$%d", b.sheet, letter, from)
	}
	return fmt.Sprintf("'%s'!$%s$%d:$%s$%d", b.sheet, letter, from, letter, to)
}
