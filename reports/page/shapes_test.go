package page_test

import (
	"math"
	"testing"
	"testing/quick"

	"stridewell/reports/page"
)

// TestBounds walks along every shape in small steps: none leaves its bounds,
// and each touches all four sides.
func TestBounds(t *testing.T) {
	box := page.Rect{X: 10, Y: 20, W: 60, H: 40}
	var wave page.Path
	wave.Move(page.Point{X: 0, Y: 0})
	wave.Curve(page.Point{X: 30, Y: 90}, page.Point{X: 60, Y: -90}, page.Point{X: 90, Y: 0})
	tests := []struct {
		name string
		path page.Path
		want page.Rect
	}{
		{"rectangle", page.Rectangle(box), box},
		{"round corners", page.RoundedRectangle(box, 8), box},
		{"round corners larger than the box", page.RoundedRectangle(box, 80), box},
		{"round above", page.RoundedTop(box, 8), box},
		{"round below", page.RoundedBottom(box, 8), box},
		{"circle", page.Circle(page.Point{X: 50, Y: 50}, 20), page.Rect{X: 30, Y: 30, W: 40, H: 40}},
		{"ellipse on its side", page.Ellipse(page.Point{X: 50, Y: 50}, 30, 10, 90), page.Rect{X: 40, Y: 20, W: 20, H: 60}},
		{"line", page.Polyline(page.Point{X: 5, Y: 9}, page.Point{X: 2, Y: 9}), page.Rect{X: 2, Y: 9, W: 3}},
		{"wave", wave, page.Rect{Y: -15 * math.Sqrt(3), W: 90, H: 30 * math.Sqrt(3)}},
		{"nothing", nil, page.Rect{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.path.Bounds(); apartRect(got, tt.want) > 1e-3 {
				t.Errorf("Bounds = %+v, want %+v", got, tt.want)
			}
		})
	}
}

func apartRect(a, b page.Rect) float64 {
	return max(math.Abs(a.X-b.X), math.Abs(a.Y-b.Y), math.Abs(a.W-b.W), math.Abs(a.H-b.H))
}

// TestBoundsHoldEveryCurve takes any cubic and any place on it.
func TestBoundsHoldEveryCurve(t *testing.T) {
	holds := func(x, y [4]int8, at uint8) bool {
		p := func(i int) page.Point { return page.Point{X: float64(x[i]), Y: float64(y[i])} }
		var path page.Path
		path.Move(p(0))
		path.Curve(p(1), p(2), p(3))
		u := float64(at) / 255
		v := 1 - u
		q := p(0).Mul(v * v * v).Add(p(1).Mul(3 * v * v * u)).Add(p(2).Mul(3 * v * u * u)).Add(p(3).Mul(u * u * u))
		r := path.Bounds().Inset(-1e-9)
		return q.X >= r.X && q.X <= r.Right() && q.Y >= r.Y && q.Y <= r.Bottom()
	}
	if err := quick.Check(holds, &quick.Config{MaxCount: 2000}); err != nil {
		t.Error(err)
	}
}

func TestTransform(t *testing.T) {
	twice := func(p page.Point) page.Point { return page.Point{X: 2*p.X + 1, Y: 2 * p.Y} }
	square := page.Rectangle(page.Rect{X: 1, Y: 2, W: 3, H: 4})
	if got, want := square.Transform(twice).Bounds(), (page.Rect{X: 3, Y: 4, W: 6, H: 8}); got != want {
		t.Errorf("Bounds after Transform = %+v, want %+v", got, want)
	}
	if got, want := square.Bounds(), (page.Rect{X: 1, Y: 2, W: 3, H: 4}); got != want {
		t.Errorf("Transform changed the path it was given: %+v, want %+v", got, want)
	}
}

func TestColor(t *testing.T) {
	tests := []struct {
		name      string
		got, want page.Color
	}{
		{"hex", page.Hex(0x14595C), page.Color{R: 0x14, G: 0x59, B: 0x5C}},
		{"mix none", page.Hex(0x102030).Mix(page.White, 0), page.Hex(0x102030)},
		{"mix half", page.Hex(0x000000).Mix(page.Hex(0xFF8000), .5), page.Hex(0x804000)},
		{"mix all", page.Hex(0x102030).Mix(page.White, 1), page.White},
		{"grey of white", page.White.Grey(), page.White},
		{"grey of red", page.Hex(0xFF0000).Grey(), page.Hex(0x4C4C4C)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.got != tt.want {
				t.Errorf("%v, want %v", tt.got, tt.want)
			}
		})
	}
}
