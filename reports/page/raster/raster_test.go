package raster_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"math"
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

// TestRender draws a sheet of 100 by 100 points at two pixels a point.
func TestRender(t *testing.T) {
	red := page.Hex(0xFF0000)
	line := func(l *page.List, y float64, p page.Paint) {
		p.Stroke = &red
		l.Draw(page.Polyline(page.Point{X: 20, Y: y}, page.Point{X: 80, Y: y}), p)
	}
	var l page.List
	l.Draw(page.Rectangle(page.Rect{X: 10, Y: 10, W: 20, H: 20}), page.Filled(red))
	l.Draw(page.Rectangle(page.Rect{X: 40, Y: 10, W: 20, H: 20}), page.Paint{Fill: &page.Ink, Alpha: .5})
	l.Draw(page.Polyline(page.Point{X: 70, Y: 10}, page.Point{X: 90, Y: 10}, page.Point{X: 90, Y: 30}), page.Filled(red))
	line(&l, 40, page.Paint{Width: 4})
	line(&l, 50, page.Paint{Width: 4, SquareCap: true})
	line(&l, 60, page.Paint{Width: 4, SquareCap: true, Dash: []float64{10, 10}})
	l.Text(page.Point{X: 10, Y: 90}, "■", page.Style{Size: 30, Color: page.Brand})
	l.Draw(page.Rectangle(page.Rect{X: 90, Y: 90, W: 400, H: 400}), page.Filled(red))
	got, err := raster.Render(page.Sheet{Size: page.Size{Width: 100, Height: 100}, List: l}, letters(t), 144)
	if err != nil {
		t.Fatal(err)
	}
	paper, ink := color.RGBA{255, 255, 255, 255}, color.RGBA{255, 0, 0, 255}
	tests := []struct {
		name string
		x, y float64 // points
		want color.RGBA
	}{
		{"paper", 5, 5, paper},
		{"a square", 20, 20, ink},
		{"beside it", 31, 20, paper},
		{"half covered paper", 50, 20, color.RGBA{141, 146, 151, 255}},
		{"a corner that was left open", 85, 15, ink},
		{"the other side of it", 75, 25, paper},
		{"a line", 50, 41.5, ink},
		{"beside it", 50, 42.5, paper},
		{"its round end", 18.75, 40.25, ink},
		{"a line that is cut off", 20.75, 50.25, ink},
		{"its end", 18.75, 50.25, paper},
		{"a dash", 25, 60, ink},
		{"a gap", 35, 60, paper},
		{"the next dash", 45, 60, ink},
		{"a letter", 19, 80, color.RGBA{0x14, 0x59, 0x5C, 255}},
		{"before the letter", 9, 80, paper},
		{"under the letter", 19, 92, paper},
		{"what reaches over the edge", 99.5, 99.5, ink},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if c := got.RGBAAt(int(tt.x*2), int(tt.y*2)); far(c, tt.want) {
				t.Errorf("at %v, %v there is %v, want %v", tt.x, tt.y, c, tt.want)
			}
		})
	}
}

func far(a, b color.RGBA) bool {
	d := func(x, y uint8) int { return max(int(x)-int(y), int(y)-int(x)) }
	return d(a.R, b.R) > 2 || d(a.G, b.G) > 2 || d(a.B, b.B) > 2 || a.A != b.A
}

// TestRenderListView draws a part of a list, larger, on nothing.
func TestRenderListView(t *testing.T) {
	red := page.Hex(0xFF0000)
	var l page.List
	l.Draw(page.Rectangle(page.Rect{X: 10, Y: 10, W: 10, H: 10}), page.Filled(red))
	got, err := raster.RenderList(l, letters(t), page.Rect{X: 15, Y: 5, W: 10, H: 10}, 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := image.Rect(0, 0, 30, 30); got.Bounds() != want {
		t.Fatalf("the picture measures %v, want %v", got.Bounds(), want)
	}
	for y := range 30 {
		for x := range 30 {
			want := color.RGBA{}
			if x < 15 && y >= 15 {
				want = color.RGBA{255, 0, 0, 255}
			}
			if c := got.RGBAAt(x, y); c != want {
				t.Fatalf("pixel %d,%d is %v, want %v", x, y, c, want)
			}
		}
	}
}

func TestRenderRefuses(t *testing.T) {
	var endless page.List
	endless.Draw(page.Polyline(page.Point{}, page.Point{X: math.Inf(1)}), page.Stroked(page.Ink, 1))
	tests := []struct {
		name  string
		sheet page.Sheet
		dpi   float64
		want  string
	}{
		{"a huge picture", page.Sheet{Size: page.A4}, 1e6, "draw: a picture of 8267717 by 11692913 pixels"},
		{"no picture", page.Sheet{Size: page.A4}, 0, "draw: a picture of 0 by 0 pixels"},
		{"no number", page.Sheet{Size: page.A4}, math.NaN(), "draw: a picture of NaN by NaN pixels"},
		{"a line without end", page.Sheet{Size: page.A4, List: endless}, 72, "draw: display list: operation 0 has a number that is not finite or far off the page"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := raster.Render(tt.sheet, letters(t), tt.dpi); err == nil || err.Error() != tt.want {
				t.Errorf("Render = %v, want %q", err, tt.want)
			}
		})
	}
}

// FuzzRender draws any path with any stroke.
func FuzzRender(f *testing.F) {
	face := letters(f)
	f.Add([]byte{0, 10, 20, 1, 90, 20, 3, 0, 0}, 2.0, 3.0, true)
	f.Add([]byte{0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 255, 255}, 0.01, 0.01, false)
	f.Add([]byte{0, 0, 0, 2, 255, 0, 0, 255, 255, 255}, 40.0, 7.0, true)
	f.Fuzz(func(t *testing.T, steps []byte, width, dash float64, square bool) {
		if len(steps) > 300 || dash > 0 && dash < .01 {
			return
		}
		paint := page.Paint{Fill: &page.Brand, Stroke: &page.Ink, Width: width, SquareCap: square, Alpha: .7}
		if dash > 0 {
			paint.Dash = []float64{dash, dash / 2, dash}
		}
		var l page.List
		l.Draw(path(steps), paint)
		if l.Check() != nil {
			return
		}
		size := page.Size{Width: 100, Height: 100}
		if _, err := raster.Render(page.Sheet{Size: size, List: l}, face, 72); err != nil {
			t.Errorf("Render: %v", err)
		}
	})
}

// path reads a path: a verb and its points, two bytes each.
func path(steps []byte) page.Path {
	var p page.Path
	next := func() page.Point {
		var b [2]byte
		steps = steps[copy(b[:], steps):]
		v := binary.BigEndian.Uint16(b[:])
		return page.Point{X: float64(v>>8) - 60, Y: float64(v&255) - 60}
	}
	for len(steps) > 0 {
		verb := page.Verb(steps[0] % 4)
		steps = steps[1:]
		switch verb {
		case page.MoveTo:
			p.Move(next())
		case page.LineTo:
			p.Line(next())
		case page.CurveTo:
			p.Curve(next(), next(), next())
		case page.ClosePath:
			p.Close()
		}
	}
	return p
}

// BenchmarkRender draws a sheet of A4 for a screen of 96 dots per inch, with
// 60 lines of text and 1000 shapes.
func BenchmarkRender(b *testing.B) {
	face := letters(b)
	var l page.List
	for y := range 60 {
		l.Text(page.Point{X: 40, Y: float64(40 + 12*y)}, "Push through your heel. Keep both hips level. Lower slowly.", page.Style{Size: 11, Color: page.Ink})
	}
	for i := range 1000 {
		at := page.Point{X: float64(40 + i%50*10), Y: float64(40 + i/50*35)}
		l.Draw(page.Ellipse(at, 12, 5, float64(i)), page.Paint{Fill: &page.BrandTint, Stroke: &page.Brand, Width: .5})
	}
	for b.Loop() {
		if _, err := raster.Render(page.Sheet{Size: page.A4, List: l}, face, 96); err != nil {
			b.Fatal(err)
		}
	}
}

// TestPhoto: a photo fills its box and nothing beside it.
func TestPhoto(t *testing.T) {
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, 10, 10))); err != nil {
		t.Fatal(err)
	}
	photo, err := page.ReadPhoto(&file)
	if err != nil {
		t.Fatal(err)
	}
	var l page.List
	l.Photo(page.Rect{X: 20, Y: 20, W: 40, H: 40}, photo)
	img, err := raster.Render(page.Sheet{Size: page.Size{Width: 100, Height: 100}, List: l}, letters(t), 144)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		x, y int
		dark bool
	}{{"inside", 80, 80, true}, {"left of it", 30, 80, false}, {"below it", 80, 130, false}} {
		if r, _, _, _ := img.At(tt.x, tt.y).RGBA(); (r < 0x4000) != tt.dark {
			t.Errorf("%s: %#x", tt.name, r)
		}
	}
}
