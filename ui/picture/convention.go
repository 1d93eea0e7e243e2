package picture

import (
	"image"

	"stridewell/assessment"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/ui/workspace"
)

// The ground of a convention in points, with the space round the person.
const (
	ConventionWide  = 304.0
	ConventionHigh  = 140.0
	conventionSpace = 6.0
)

type way struct {
	measure    assessment.MeasureID
	definition string
	side       assessment.Side
	zoom       float32
}

// Conventions draws from where to where measures are read and keeps the
// pictures, which are for light paper. It belongs to the UI goroutine.
type Conventions struct{ store[way] }

// NewConventions makes a store of pictures.
func NewConventions(w *workspace.Workspace) *Conventions { return &Conventions{newStore[way](w)} }

// Of returns the convention of a measure, read on a side in a definition, at a
// number of pixels a point. It is nil for a measure that has none and until it
// is drawn; ready is called once it is there.
func (c *Conventions) Of(m assessment.Measure, definition string, side assessment.Side, zoom float32, ready func()) image.Image {
	if !figure.HasConvention(m) {
		return nil
	}
	box := page.Rect{W: ConventionWide, H: ConventionHigh}
	return c.of(way{m.ID, definition, side, zoom}, box, zoom, func() page.List {
		drawing, _ := figure.Convention(m, definition, side, box.Inset(conventionSpace), figure.Options{Detail: figure.Full})
		return drawing
	}, ready)
}
