package widget

import (
	"image"
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
)

// A sheet is one mark on the ground of a card.
type sheet struct {
	painted
	mark Mark
}

func newSheet(m Mark) *sheet {
	s := &sheet{mark: m}
	s.paint(s, func() fyne.Size { return fyne.NewSize(24, 24) }, func(p *pen) {
		p.rect(0, 0, p.width, p.height, 0, p.inks.Surface)
		p.mark(12, 12, 7, s.mark, p.inks.Grey, p.inks.Surface)
	})
	return s
}

// inGrey is where a mark is dark once all colour is gone.
func inGrey(picture image.Image) map[image.Point]bool {
	dark := map[image.Point]bool{}
	for y := range 24 {
		for x := range 24 {
			if color.GrayModel.Convert(picture.At(x, y)).(color.Gray).Y < 190 {
				dark[image.Pt(x, y)] = true
			}
		}
	}
	return dark
}

// TestMarksDifferWithoutColour draws every mark in one grey: no two share more
// than five sixths of what either covers.
func TestMarksDifferWithoutColour(t *testing.T) {
	shapes := map[Mark]map[image.Point]bool{}
	for m := Tick; m <= Unequal; m++ {
		window := shownIn(t, fyne.NewSize(24, 24), func(*Scope) fyne.CanvasObject { return newSheet(m) })
		shapes[m] = inGrey(window.Canvas().Capture())
		if len(shapes[m]) < 8 {
			t.Errorf("mark %d is drawn with %d pixels", m, len(shapes[m]))
		}
		for other := Tick; other < m; other++ {
			both, either := 0, len(shapes[other])
			for at := range shapes[m] {
				if shapes[other][at] {
					both++
				} else {
					either++
				}
			}
			if 6*both > 5*either {
				t.Errorf("marks %d and %d share %d pixels of %d", m, other, both, either)
			}
		}
	}
}

// TestSidesDifferWithoutColour holds the two sides of a gauge to their letters:
// their colours are equally dark.
func TestSidesDifferWithoutColour(t *testing.T) {
	p := &pen{}
	g := newSheet(NoMark)
	shownIn(t, fyne.NewSize(24, 24), func(*Scope) fyne.CanvasObject { return g })
	p.prepare(g)
	p.gauge(10, 33, 200, GaugeValues{High: 10, Left: At(3), Right: At(6)})
	var letters []string
	for _, text := range p.texts.all {
		letters = append(letters, text.Text)
	}
	if len(letters) != 2 || letters[0] == letters[1] {
		t.Errorf("the flags say %q", letters)
	}
}
