package picture

import (
	"context"
	"image"

	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
	"stridewell/ui/workspace"
)

// The ground of a plot, in points.
const (
	PlotWide = 400.0
	PlotHigh = 210.0
)

// plotLetters is the size of the letters of a plot, in points.
const plotLetters = 12.0

// Plots draws plots off the UI goroutine, at a number of pixels a point, and
// hands them over. They are transparent where nothing is drawn, on light paper.
func Plots(w *workspace.Workspace, plots []figure.Plot, zoom float32, then func([]image.Image, error)) {
	workspace.Run(context.Background(), w.Loop(), func(ctx context.Context) ([]image.Image, error) {
		faces, err := page.NewType()
		if err != nil {
			return nil, err
		}
		box := page.Rect{W: PlotWide, H: PlotHigh}
		var drawn []image.Image
		for _, p := range plots {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			var l page.List
			p.Draw(&l, faces, box, figure.PaperPlot(false, plotLetters))
			img, err := raster.RenderList(l, faces, box, float64(zoom), nil)
			if err != nil {
				return nil, err
			}
			drawn = append(drawn, img)
		}
		return drawn, nil
	}, then)
}
