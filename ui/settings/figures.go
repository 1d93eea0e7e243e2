package settings

import (
	"image"

	"stridewell/assessment/drill"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
)

// figures draws a drill of each family side by side.
func figures(lib drill.Library) (image.Image, error) {
	letters, err := page.NewType()
	if err != nil {
		return nil, err
	}
	const width, height, gap = 150.0, 170.0, 20.0
	var all page.List
	shown := map[drill.Family]bool{}
	for _, d := range lib.All() {
		if shown[d.Family] {
			continue
		}
		box := page.Rect{X: float64(len(shown)) * (width + gap), W: width, H: height}
		all.Add(figure.Fit(figure.Drill(d, figure.Options{}), box, 1.4))
		shown[d.Family] = true
	}
	view := page.Rect{W: float64(len(shown))*(width+gap) - gap, H: height}
	return raster.RenderList(all, letters, view, 2.5, nil)
}
