package picture

import (
	"context"
	"image"
	"sync"

	"stridewell/reports/page"
	"stridewell/reports/page/raster"
	"stridewell/ui/workspace"
)

// A store draws pictures off the UI goroutine, each once, and keeps them. It
// belongs to the UI goroutine.
type store[K comparable] struct {
	loop  workspace.Loop
	faces func() (*page.Type, error)
	kept  map[K]image.Image
	asked map[K]bool
}

func newStore[K comparable](w *workspace.Workspace) store[K] {
	return store[K]{
		loop: w.Loop(), faces: sync.OnceValues(page.NewType),
		kept: map[K]image.Image{}, asked: map[K]bool{},
	}
}

// of returns the picture of a key. Until it is drawn it is nil, and ready is
// called once it is there.
func (s store[K]) of(key K, box page.Rect, zoom float32, draw func() page.List, ready func()) image.Image {
	if s.asked[key] {
		return s.kept[key] // nil while it is being drawn, and when it could not be
	}
	s.asked[key] = true
	workspace.Run(context.Background(), s.loop, func(context.Context) (image.Image, error) {
		faces, err := s.faces()
		if err != nil {
			return nil, err
		}
		return raster.RenderList(draw(), faces, box, float64(zoom), nil)
	}, func(img image.Image, err error) {
		if err == nil {
			s.kept[key] = img
			ready()
		}
	})
	return s.kept[key]
}
