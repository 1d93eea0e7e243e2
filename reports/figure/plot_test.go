package figure

import (
	"image/color"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
)

// stance is a curve as a runner makes it: a peak in the middle of the stance.
func stance(side assessment.Side, peak float64) assessment.Curve {
	c := assessment.Curve{Quantity: "vertical_force", Side: side, Unit: "1", Steps: 41}
	for i := range 101 {
		c.Mean = append(c.Mean, peak*math.Sin(math.Pi*float64(i)/100))
		c.SD = append(c.SD, .08)
	}
	for _, higher := range []float64{.9, .97, 1.03, 1.12} {
		var step []float64
		for _, v := range c.Mean {
			step = append(step, v*higher)
		}
		c.Each = append(c.Each, step)
	}
	return c
}

func TestCurvePlots(t *testing.T) {
	plots := CurvePlots([]assessment.Curve{
		stance(assessment.Left, 2.4), stance(assessment.Right, 2.6),
		{Quantity: "toe_clearance", Unit: "cm", Mean: []float64{1, 2, 1}},
		{Quantity: "hip_flexion", Mean: []float64{1}},
	})
	if len(plots) != 2 || len(plots[0].Lines) != 2 || plots[0].XAxis != "% of stance" || plots[1].Title != "toe clearance" {
		t.Fatalf("plots: %+v", plots)
	}
	left := plots[0].Lines[0]
	if left.Label != "Left (41)" || left.X[0] != 0 || left.X[100] != 100 || left.Band[50] != .08 || len(left.Each) != 4 {
		t.Errorf("the left line is %s from %v to %v", left.Label, left.X[0], left.X[100])
	}
	if alt := plots[0].Alt(); !strings.Contains(alt, "Right (41) at most 2.6") {
		t.Errorf("in words: %s", alt)
	}
}

func TestTrendPlots(t *testing.T) {
	plots := TrendPlots(catalogue.Standard(), []assessment.Trend{
		{Measure: catalogue.ContactTime, Seconds: []float64{0, 60, 120}, Values: []float64{240, 245, 250}},
		{Measure: "none.such", Seconds: []float64{0, 60}, Values: []float64{1, 2}},
		{Measure: catalogue.Cadence, Seconds: []float64{0, 60, 120}, Values: []float64{168, 167}},
	})
	if len(plots) != 2 || plots[0].Title != "Cadence" || plots[0].Lines[0].X[1] != 1 || len(plots[0].Lines[0].Y) != 2 {
		t.Fatalf("plots: %+v", plots)
	}
}

// TestNiceSteps: four to nine steps of 1, 2 or 5 over any span.
func TestNiceSteps(t *testing.T) {
	for exponent := -3.0; exponent < 6; exponent += .01 {
		span := math.Pow(10, exponent)
		if steps := span / niceStep(span); steps < 4-1e-9 || steps > 10+1e-9 {
			t.Fatalf("%v steps over %v", steps, span)
		}
	}
	for _, span := range []float64{0, -1, math.Inf(1), math.NaN()} {
		if niceStep(span) != 1 {
			t.Errorf("step %v over %v", niceStep(span), span)
		}
	}
}

// TestPlotInItsBox: every path and text lies in the box, whatever is drawn; a
// line that does not change has an axis too.
func TestPlotInItsBox(t *testing.T) {
	faces, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	flat := Plot{Title: "Flat", XAxis: "minutes", YAxis: "steps/min", Lines: []PlotLine{{X: []float64{0, 1}, Y: []float64{170, 170}}}}
	forces := CurvePlots([]assessment.Curve{stance(assessment.Left, 2.43), stance(assessment.Right, 2.6)})[0]
	for name, p := range map[string]Plot{"flat": flat, "forces": forces, "none": {Title: "None"}} {
		for _, box := range []page.Rect{{X: 10, Y: 20, W: 300, H: 160}, {X: 10, Y: 20, W: 150, H: 90}} {
			var l page.List
			p.Draw(&l, faces, box, PaperPlot(false, 8))
			if err := l.Check(); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			in := func(x, y float64) bool {
				return x >= box.X-.1 && x <= box.Right()+.1 && y >= box.Y-.1 && y <= box.Bottom()+.1
			}
			b := l.Bounds()
			if b.W > 0 && (!in(b.X, b.Y) || !in(b.Right(), b.Bottom())) {
				t.Errorf("%s: %+v is not within %+v", name, b, box)
			}
			l.Visit(page.Visitor{Text: func(at page.Point, text string, s page.Style) {
				if !in(at.X, at.Y-s.Size*.7) || !in(at.X+faces.Width(text, s), at.Y) {
					t.Errorf("%s: %q at %+v is not within %+v", name, text, at, box)
				}
			}})
		}
	}
	look(t, faces, forces)
}

// look writes the plot as a picture where LOOK says.
func look(t *testing.T, faces *page.Type, p Plot) {
	folder := os.Getenv("LOOK")
	if folder == "" {
		return
	}
	var l page.List
	box := page.Rect{W: 300, H: 160}
	p.Draw(&l, faces, box, PaperPlot(false, 8))
	img, err := raster.RenderList(l, faces, box, 3, color.White)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(folder, "plot.png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
}
