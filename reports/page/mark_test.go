package page_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
	"os"
	"testing"

	"stridewell/assets"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
)

// TestIcon holds the icon of the program to the mark that is printed.
func TestIcon(t *testing.T) {
	box := page.Rect{W: 512, H: 512}
	mark, err := raster.RenderList(page.Mark(box), letters(t), box, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("UPDATE") != "" {
		var file bytes.Buffer
		if err := png.Encode(&file, mark); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("../../assets/icon.png", file.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	icon, err := png.Decode(bytes.NewReader(assets.Icon()))
	if err != nil {
		t.Fatal(err)
	}
	if icon.Bounds() != mark.Bounds() {
		t.Fatalf("the icon measures %v, the mark %v", icon.Bounds(), mark.Bounds())
	}
	if n := differing(icon, mark); n > 0 {
		t.Errorf("%d pixels of assets/icon.png differ from the mark; UPDATE=1 go test ./reports/page writes it", n)
	}
}

// differing counts the pixels that differ by more than a processor's rounding.
func differing(a, b image.Image) int {
	n := 0
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			if apart(a.At(x, y), b.At(x, y)) {
				n++
			}
		}
	}
	return n
}

func apart(a, b color.Color) bool {
	r1, g1, b1, a1 := a.RGBA()
	r2, g2, b2, a2 := b.RGBA()
	for _, d := range []int{int(r1) - int(r2), int(g1) - int(g2), int(b1) - int(b2), int(a1) - int(a2)} {
		if d*d > 0x400*0x400 {
			return true
		}
	}
	return false
}

// TestSign: a logo keeps its shape, and is at most four times as wide as high.
func TestSign(t *testing.T) {
	for _, tt := range []struct{ w, h, width float64 }{{300, 100, 60}, {100, 100, 20}, {100, 200, 10}, {2000, 100, 80}} {
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, int(tt.w), int(tt.h)))); err != nil {
			t.Fatal(err)
		}
		logo, err := page.ReadPhoto(&b)
		if err != nil {
			t.Fatal(err)
		}
		sign, width := page.Sign(20, logo)
		drawn := sign.Bounds()
		if width != tt.width || drawn.W > tt.width+.1 || drawn.H > 20.1 || math.Abs(drawn.W/drawn.H-float64(logo.Width)/float64(logo.Height)) > .01 {
			t.Errorf("%v × %v: %v wide, drawn %+v", tt.w, tt.h, width, drawn)
		}
	}
	if _, width := page.Sign(20, nil); width != 20 {
		t.Errorf("the mark is %v wide", width)
	}
}
