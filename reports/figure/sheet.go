package figure

import (
	"stridewell/assessment"
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

// A Panel is one drawing of a sheet, with its caption.
type Panel struct {
	Drawing page.List
	Caption string
}

// Sheet shows the pictures of drills side by side, with their names: to look
// through after a pose or a drawing was changed.
func Sheet(drills []drill.Drill, o Options) page.Sheet {
	panels := make([]Panel, len(drills))
	for i, d := range drills {
		panels[i] = Panel{Drill(d, o), string(d.ID) + "  " + d.PlainName}
	}
	return Panels(panels)
}

// FindingSheet shows the findings of a visit that have a picture.
func FindingSheet(s assessment.Summary, o Options) page.Sheet {
	var panels []Panel
	for _, f := range s.Findings {
		drawing, ok := Finding(f, o)
		if !ok {
			continue
		}
		caption := f.Measure.Name
		if f.Measure.Paired {
			caption += " (" + f.Observation.Side.String() + ")"
		}
		panels = append(panels, Panel{drawing, caption})
	}
	return Panels(panels)
}

// Panels shows drawings side by side.
func Panels(panels []Panel) page.Sheet {
	columns := min(sheetColumns, max(1, len(panels)))
	rows := max(1, (len(panels)+columns-1)/columns)
	sheet := page.Sheet{Size: page.Size{Width: float64(columns) * panelWidth, Height: float64(rows) * panelHeight}}
	for i, p := range panels {
		panel := page.Rect{
			X: float64(i%columns) * panelWidth, Y: float64(i/columns) * panelHeight, W: panelWidth, H: panelHeight,
		}.Inset(panelMargin / 2)
		sheet.List.Draw(page.RoundedRectangle(panel, 6), page.Filled(page.Hex(0xF3F6F8)))
		box := panel.Inset(panelMargin)
		box.H -= captionSpace
		sheet.List.Add(Fit(p.Drawing, box, 1.6))
		caption := page.Point{X: panel.X + panelMargin, Y: panel.Bottom() - panelMargin}
		sheet.List.Text(caption, p.Caption, page.Style{Face: page.SemiBold, Size: 11, Color: page.Ink})
	}
	return sheet
}
