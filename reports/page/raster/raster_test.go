package raster_test

import (
	"image/color"
	"testing"

	"stridewell/reports/page"
	"stridewell/reports/page/raster"
)

func letters(t testing.TB) *page.Type {
	t.Helper()
	face, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	return face
}

func TestRenderPutsInkInItsPlace(t *testing.T) {
	red, half := page.Hex(0xFF0000), page.Paint{Fill: &page.Ink, Alpha: .5}
	var l page.List
	l.Draw(page.Rectangle(page.Rect{X: 10, Y: 10, W: 20, H: 20}), page.Filled(red))
	l.Draw(page.Rectangle(page.Rect{X: 40, Y: 10, W: 20, H: 20}), half)
	l.Text(page.Point{X: 10, Y: 70}, "█", page.Style{Size: 20, Color: page.Brand})
	got, err := raster.Render(page.Sheet{Size: page.Size{Width: 100, Height: 100}, List: l}, letters(t), 144)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		x, y int
		want color.RGBA
	}{
		{"the square", 40, 40, color.RGBA{255, 0, 0, 255}},
		{"the paper", 5, 5, color.RGBA{255, 255, 255, 255}},
		{"half covered paper", 100, 40, color.RGBA{141, 146, 151, 255}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if c := got.RGBAAt(tt.x, tt.y); far(c, tt.want) {
				t.Errorf("pixel %d,%d = %v, want %v", tt.x, tt.y, c, tt.want)
			}
		})
	}
}

func far(a, b color.RGBA) bool {
	d := func(x, y uint8) int { return max(int(x)-int(y), int(y)-int(x)) }
	return d(a.R, b.R) > 2 || d(a.G, b.G) > 2 || d(a.B, b.B) > 2 || a.A != b.A
}

func TestRenderRefusesHugePictures(t *testing.T) {
	if _, err := raster.Render(page.Sheet{Size: page.A4}, letters(t), 1e6); err == nil {
		t.Error("a picture of ten billion pixels was drawn")
	}
}

func BenchmarkRenderText(b *testing.B) {
	face := letters(b)
	var l page.List
	for y := range 60 {
		l.Text(page.Point{X: 40, Y: float64(40 + 12*y)}, "Push through your heel. Keep both hips level. Lower slowly.", page.Style{Size: 11, Color: page.Ink})
	}
	for b.Loop() {
		if _, err := raster.Render(page.Sheet{Size: page.A4, List: l}, face, 96); err != nil {
			b.Fatal(err)
		}
	}
}
