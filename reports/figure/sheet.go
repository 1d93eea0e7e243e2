package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// The sheet of all pictures, in points.
const (
	sheetColumns = 4
	panelWidth   = 250.0
	panelHeight  = 190.0
	panelMargin  = 8.0
	captionSpace = 22.0
)

// Sheet shows the pictures of drills side by side, with their names: to look
// through after a pose or a drawing was changed.
func Sheet(drills []drill.Drill, o Options) page.Sheet {
	rows := math.Ceil(float64(len(drills)) / sheetColumns)
	sheet := page.Sheet{Size: page.Size{Width: sheetColumns * panelWidth, Height: rows * panelHeight}}
	for i, d := range drills {
		panel := page.Rect{
			X: float64(i%sheetColumns) * panelWidth, Y: float64(i/sheetColumns) * panelHeight, W: panelWidth, H: panelHeight,
		}.Inset(panelMargin / 2)
		sheet.List.Draw(page.RoundedRectangle(panel, 6), page.Filled(page.Hex(0xF3F6F8)))
		box := panel.Inset(panelMargin)
		box.H -= captionSpace
		sheet.List.Append(Fit(Drill(d, o), box, 1.6), func(q page.Point) page.Point { return q }, 1)
		caption := page.Point{X: panel.X + panelMargin, Y: panel.Bottom() - panelMargin}
		sheet.List.Text(caption, string(d.ID)+"  "+d.PlainName, page.Style{Face: page.SemiBold, Size: 11, Color: page.Ink})
	}
	return sheet
}
