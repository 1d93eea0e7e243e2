package settings

import (
	"image"

	"fyne.io/fyne/v2"

	"stridewell/assessment/drill"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
)

// figures draws a drill of each family side by side. Without fonts there is no
// picture: the page does without.
func figures(lib drill.Library) image.Image {
	letters, err := page.NewType()
	if err != nil {
		fyne.LogError("read the fonts", err)
		return nil
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
	picture, err := raster.RenderList(all, letters, view, 2.5, nil)
	if err != nil {
		fyne.LogError("draw the figures", err)
		return nil
	}
	return picture
}
