package figure_test

import (
	"image"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"stridewell/assessment/drill"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
)

// TestContactSheet compares the pictures of all drills with the sheet that was
// looked at. A point on another processor may differ by a little.
func TestContactSheet(t *testing.T) {
	const dpi, few, seen = 40, .0005, 24
	face, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	got, err := raster.Render(figure.Sheet(drill.Standard().All(), figure.Options{}), face, dpi)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("testdata", "sheet.png")
	if updating() {
		write(t, file, got)
	}
	want := read(t, file)
	if want.Bounds() != got.Bounds() {
		t.Fatalf("the sheet measures %v, want %v; UPDATE=1 rewrites it", got.Bounds(), want.Bounds())
	}
	differ := 0
	for i := range got.Pix {
		if d := int(got.Pix[i]) - int(want.Pix[i]); d > seen || d < -seen {
			differ++
		}
	}
	if share := float64(differ) / float64(len(got.Pix)); share > few {
		t.Errorf("%.2f %% of the sheet differ from %s; look at both, UPDATE=1 rewrites it", share*100, file)
	}
}

func write(t *testing.T, file string, img image.Image) {
	t.Helper()
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, file string) *image.RGBA {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	rgba := image.NewRGBA(img.Bounds())
	draw.Draw(rgba, rgba.Bounds(), img, image.Point{}, draw.Src)
	return rgba
}
