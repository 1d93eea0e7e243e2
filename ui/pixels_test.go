package ui

import (
	"image"
	"image/color"
	imagedraw "image/draw"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// luminance and contrast follow WCAG 2, on the pixels that were drawn.
func luminance(c color.Color) float64 {
	linear := func(v uint32) float64 {
		f := float64(v) / 0xFFFF
		if f <= 0.03928 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func contrast(a, b float64) float64 { return (max(a, b) + 0.05) / (min(a, b) + 0.05) }

// tones are the luminances of a picture, one a pixel.
type tones struct {
	at   []float64
	wide int
}

func tonesOf(picture image.Image) tones {
	b := picture.Bounds()
	plain := image.NewRGBA(b)
	imagedraw.Draw(plain, b, picture, b.Min, imagedraw.Src)
	t := tones{make([]float64, 0, b.Dx()*b.Dy()), b.Dx()}
	known := map[color.RGBA]float64{}
	var last color.RGBA
	tone := luminance(last)
	for i := 0; i < len(plain.Pix); i += 4 {
		c := color.RGBA{plain.Pix[i], plain.Pix[i+1], plain.Pix[i+2], plain.Pix[i+3]}
		if c != last {
			last = c
			var ok bool
			if tone, ok = known[c]; !ok {
				tone = luminance(c)
				known[c] = tone
			}
		}
		t.at = append(t.at, tone)
	}
	return t
}

// best is the greatest contrast of a pixel of a part against what most of the
// part is.
func (t tones) best(part image.Rectangle) float64 {
	counts := map[float64]int{}
	most := 0.
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for _, l := range t.at[y*t.wide+part.Min.X : y*t.wide+part.Max.X] {
			if counts[l]++; counts[l] > counts[most] {
				most = l
			}
		}
	}
	best := 1.
	for l := range counts {
		best = max(best, contrast(l, most))
	}
	return best
}

// thin are signs of one stroke thinner than a pixel: "not done" is told by the
// empty field as well.
const thin = "–"

// TestContrastOfEveryTextAsDrawn draws every place in both themes and looks at
// the pixels of each text that is in sight: thin letters are drawn weaker than
// their colour, so the table of colours is not enough.
func TestContrastOfEveryTextAsDrawn(t *testing.T) {
	for _, s := range []state{ages[1]} {
		u := in(t, s)
		u.window.Resize(laptop)
		for _, theme := range themes {
			u.w.SetLook(workspace.Look{Theme: theme})
			for _, p := range Places() {
				t.Run(Name(p)+", "+s.name+", "+string(theme), func(t *testing.T) {
					u.at(p)
					c := u.window.Canvas()
					w := walk{t: t}
					w.object(c.Content(), frame{size: laptop, low: fyne.NewPos(laptop.Width, laptop.Height)})
					picture := tonesOf(c.Capture())
					for _, text := range w.texts {
						part := image.Rect(int(text.from.X), int(text.from.Y), int(text.to.X), int(text.to.Y))
						if best := picture.best(part); best < 4.5 && text.whole && !strings.ContainsAny(text.text, thin) {
							t.Errorf("“%s” of %T reaches %.1f:1", text.text, text.by, best)
						}
					}
				})
			}
		}
	}
}

// What an outline reaches in these pictures. The painter of the tests draws a
// thin rounded stroke at half its colour; the window draws it at 70 %, where the
// same outline was measured at 3.0:1 on the window's ground and 3.3:1 on a card.
// The ring of the focus is two pixels wide, and full.
const (
	outlineAsDrawn = 2.0
	focusAsDrawn   = 3.0
)

// TestOutlinesAsDrawn looks across the left edge of each control.
func TestOutlinesAsDrawn(t *testing.T) {
	u := in(t, ages[1])
	u.window.Resize(laptop)
	for _, theme := range themes {
		u.w.SetLook(workspace.Look{Theme: theme})
		looked := 0
		for _, p := range []workspace.Place{workspace.AtSettings, workspace.AtAssess, workspace.AtRecords, workspace.AtHandout} {
			u.at(p)
			picture := tonesOf(u.window.Canvas().Capture())
			for _, f := range focusables(u.window.Canvas().Content()) {
				edge, least := edgeOf(f, u.panes)
				if edge.Empty() || edge.Max.Y > int(laptop.Height)-40 {
					continue
				}
				looked++
				if best := picture.best(edge); best < least {
					t.Errorf("%s, %s: the edge of %T reaches %.1f:1", Name(p), theme, f, best)
				}
			}
		}
		if looked < 10 {
			t.Errorf("only %d edges are in sight", looked)
		}
	}
}

// edgeOf is a strip across the left edge of a control that has an outline, and
// the contrast that is asked of it.
func edgeOf(f fyne.Focusable, page fyne.CanvasObject) (strip image.Rectangle, least float64) {
	switch f := f.(type) {
	case *widget.ValueField, *widget.Segmented:
	case *widget.ChoiceField:
		if f.HasFocus() { // the ring is round one tile
			return image.Rectangle{}, 0
		}
	case *widget.Button:
		if f.Quiet() {
			return image.Rectangle{}, 0
		}
	default:
		return image.Rectangle{}, 0
	}
	o := f.(fyne.CanvasObject)
	driver := fyne.CurrentApp().Driver()
	at := driver.AbsolutePositionForObject(o).Subtract(driver.AbsolutePositionForObject(page))
	x, middle := int(at.X), int(at.Y+o.Size().Height-18)
	if f.(interface{ HasFocus() bool }).HasFocus() {
		return image.Rect(x-8, middle-4, x+4, middle+4), focusAsDrawn
	}
	return image.Rect(x-3, middle-4, x+4, middle+4), outlineAsDrawn
}
