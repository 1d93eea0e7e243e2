// Package picture draws what the screens show of the drills, once for each
// drill and size, off the UI goroutine. It may import the workspace and the
// drawings, and never decides which drill is shown.
package picture

import (
	"context"
	"image"
	"sync"

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
type Drills struct {
	loop  workspace.Loop
	faces func() (*page.Type, error)
	kept  map[sized]image.Image
	asked map[sized]bool
}

// NewDrills makes a store of pictures.
func NewDrills(w *workspace.Workspace) *Drills {
	return &Drills{
		loop: w.Loop(), faces: sync.OnceValues(page.NewType),
		kept: map[sized]image.Image{}, asked: map[sized]bool{},
	}
}

// Of returns the picture of a drill at a number of pixels a point. Until it is
// drawn it is nil, and ready is called once it is there.
func (p *Drills) Of(d drill.Drill, zoom float32, ready func()) image.Image {
	key := sized{d.ID, zoom}
	if p.asked[key] || d.ID == "" {
		return p.kept[key] // nil while it is being drawn, and when it could not be
	}
	p.asked[key] = true
	workspace.Run(context.Background(), p.loop, func(context.Context) (image.Image, error) {
		return p.draw(d, zoom)
	}, func(img image.Image, err error) {
		if err == nil {
			p.kept[key] = img
			ready()
		}
	})
	return p.kept[key]
}

func (p *Drills) draw(d drill.Drill, zoom float32) (image.Image, error) {
	faces, err := p.faces()
	if err != nil {
		return nil, err
	}
	box := page.Rect{W: wide, H: high}
	drawing := figure.Fit(figure.Drill(d, figure.Options{Detail: figure.Full}), box, scale)
	return raster.RenderList(drawing, faces, box, float64(zoom), nil)
}
