// Package picture draws what the screens show of drills and measures, each
// once for a size, off the UI goroutine. It may import the workspace and the
// drawings, and never decides what is shown.
package picture

import (
	"image"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
	"stridewell/ui/workspace"
)

// The ground of a picture in points, and the scale all people are drawn at in
// it, so that pictures side by side show the same person.
const (
	wide  = 300.0
	high  = 176.0
	scale = 1.45
)

type sized struct {
	drill assessment.DrillID
	zoom  float32
}

// Drills draws the pictures of drills and keeps them. They are transparent
// where nothing is drawn, so that one picture serves every theme. It belongs
// to the UI goroutine.
type Drills struct{ store[sized] }

// NewDrills makes a store of pictures.
func NewDrills(w *workspace.Workspace) *Drills { return &Drills{newStore[sized](w)} }

// Of returns the picture of a drill at a number of pixels a point. Until it is
// drawn it is nil, and ready is called once it is there.
func (p *Drills) Of(d drill.Drill, zoom float32, ready func()) image.Image {
	if d.ID == "" {
		return nil
	}
	return p.of(sized{d.ID, zoom}, ground, zoom, func() page.List { return listOf(d) }, ready)
}

// Of draws a drill at a number of pixels a point, at once.
func Of(d drill.Drill, faces *page.Type, zoom float32) (image.Image, error) {
	return raster.RenderList(listOf(d), faces, ground, float64(zoom), nil)
}

var ground = page.Rect{W: wide, H: high}

func listOf(d drill.Drill) page.List {
	return figure.Fit(figure.Drill(d, figure.Options{Detail: figure.Full}), ground, scale)
}
