package main

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
)

// goldens are the pictures of the README: compared here, they cannot become
// those of an earlier program.
const goldens = "../../assets/screenshots"

// golden compares a picture with its file, or writes it with UPDATE=1. Where
// they differ, what differs is drawn into testdata/failed.
func golden(t *testing.T) keep {
	return func(name string, picture image.Image) error {
		t.Helper()
		got, path := paletted(picture), filepath.Join(goldens, name)
		if os.Getenv("UPDATE") != "" {
			return save(path, got)
		}
		want, err := read(path)
		if err != nil {
			return fmt.Errorf("%w: UPDATE=1 makes it", err)
		}
		d := compare(want, got)
		if d.same() {
			return nil
		}
		failed := filepath.Join("testdata", "failed", name)
		if err := os.MkdirAll(filepath.Dir(failed), 0o750); err != nil {
			return err
		}
		if err := save(failed, paletted(d.drawn)); err != nil {
			return err
		}
		t.Errorf("%s: %d pixels are others and %d of another shade, %s shows where; UPDATE=1 takes them as they are", name, d.other, d.shaded, failed)
		return nil
	}
}

func read(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return png.Decode(f)
}

// What may differ. Processors round the products of floating numbers in two
// ways, in one step or in two, which moves the shade of the edge of a letter by
// a level or two; the palette of 256 colours may then choose its neighbour. One
// digit that is another changes more pixels than these, and a colour of the
// theme that is another changes more of the picture.
const (
	otherBy   = 48   // levels of a channel: it is another pixel
	shadedBy  = 12   // levels of a channel: it is another shade
	mostOther = 12   // pixels
	mostShade = .002 // of all pixels
)

// A difference is how far a picture is from its golden one.
type difference struct {
	other, shaded, all int
	drawn              *image.RGBA // what differs in red, on what was to be, faded
}

func (d difference) same() bool {
	return d.other <= mostOther && float64(d.shaded) <= mostShade*float64(d.all)
}

func compare(want, got image.Image) difference {
	b := want.Bounds().Union(got.Bounds())
	d := difference{all: b.Dx() * b.Dy(), drawn: image.NewRGBA(b)}
	if want.Bounds() != got.Bounds() {
		d.other = d.all
	}
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			w, g := rgb(want, x, y), rgb(got, x, y)
			by := max(apart(w.R, g.R), apart(w.G, g.G), apart(w.B, g.B))
			switch {
			case by > otherBy:
				d.other++
				d.drawn.SetRGBA(x, y, color.RGBA{0xD0, 0, 0, 0xFF})
			case by > shadedBy:
				d.shaded++
				d.drawn.SetRGBA(x, y, color.RGBA{0xFF, 0x90, 0x90, 0xFF})
			default:
				d.drawn.SetRGBA(x, y, color.RGBA{faded(w.R), faded(w.G), faded(w.B), 0xFF})
			}
		}
	}
	return d
}

func rgb(of image.Image, x, y int) color.RGBA {
	if p, ok := of.(*image.Paletted); ok && image.Pt(x, y).In(p.Rect) {
		if c, ok := p.Palette[p.ColorIndexAt(x, y)].(color.RGBA); ok {
			return c
		}
	}
	return color.RGBAModel.Convert(of.At(x, y)).(color.RGBA)
}

func apart(a, b uint8) int { return max(int(a)-int(b), int(b)-int(a)) }

func faded(level uint8) uint8 { return uint8(0xC0 + int(level)/4) }

// TestStates draws every component in every state, light and dark.
func TestStates(t *testing.T) {
	for _, look := range themes {
		if err := drawStates(look, golden(t)); err != nil {
			t.Error(err)
		}
	}
}

// TestScreens draws every place, light and dark.
func TestScreens(t *testing.T) {
	for _, look := range themes {
		if err := drawAll(look, fyne.NewSize(1366, 768), golden(t)); err != nil {
			t.Error(err)
		}
	}
}

// TestCompare changes a picture a little, and more than a little.
func TestCompare(t *testing.T) {
	ground := func() *image.RGBA {
		p := image.NewRGBA(image.Rect(0, 0, 100, 100))
		for i := range p.Pix {
			p.Pix[i] = 0xF0
		}
		return p
	}
	fill := func(from, to int, level uint8) *image.RGBA {
		p := ground()
		for i := from; i < to; i++ {
			p.SetRGBA(i%100, i/100, color.RGBA{level, 0xF0, 0xF0, 0xFF})
		}
		return p
	}
	for _, c := range []struct {
		name string
		got  image.Image
		same bool
	}{
		{"nothing", ground(), true},
		{"every shade a little", fill(0, 10000, 0xE8), true},
		{"a few pixels", fill(0, 12, 0), true},
		{"as many as a digit", fill(0, 20, 0), false},
		{"the ground", fill(0, 10000, 0xE0), false},
		{"the size", image.NewRGBA(image.Rect(0, 0, 100, 90)), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := compare(ground(), c.got); d.same() != c.same {
				t.Errorf("same %v: %d others, %d shades", d.same(), d.other, d.shaded)
			}
		})
	}
}
