package angle

import (
	"image"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// TestEnterGoesOn measures two pictures by Enter alone between the points, and
// uses the mean only once both are done.
func TestEnterGoesOn(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.w.AnswerPictures(assessment.ConsentRefused)
	b.screen.Open(written(t, map[string]image.Image{"1.png": blank(800, 600), "2.png": blank(800, 600)}))
	b.screen.scope.Focus(b.screen.view)
	before, _ := b.w.Desk.Value().Visit().Observation(hip)
	for at := range 2 {
		if b.screen.at != at {
			t.Fatalf("picture %d is looked at, want %d", b.screen.at+1, at+1)
		}
		b.press(fyne.KeyReturn) // nothing is placed: it stays
		b.screen.place(0, widget.Spot{X: 400, Y: 200})
		b.press(fyne.KeyReturn)
		b.screen.place(1, widget.Spot{X: 350, Y: 380})
		if o, _ := b.w.Desk.Value().Visit().Observation(hip); o.N != before.N || o.Number != before.Number {
			t.Fatalf("%+v is in the visit before it was asked for", o)
		}
		b.press(fyne.KeyReturn)
	}
	if o, _ := b.w.Desk.Value().Visit().Observation(hip); o.N != 2 {
		t.Errorf("the visit holds %+v, want the mean of 2", o)
	}
}

// TestOutOfPlane: a limb that shows clearly shorter in one picture than in the
// others is told of there, and nowhere else.
func TestOutOfPlane(t *testing.T) {
	for _, c := range []struct {
		name   string
		long   []float64 // the thigh, picture by picture; the last is looked at
		warned bool
	}{
		{"alike", []float64{180, 176, 172}, false},
		{"turned away", []float64{180, 176, 140}, true},
		{"longer than the others", []float64{140, 144, 180}, false},
		{"only one other", []float64{180, 140}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := seated(t, laptop, theme.LightVariant)
			b.screen.choose(0)
			files := map[string]image.Image{}
			for i := range c.long {
				files[string(rune('1'+i))+".png"] = blank(800, 600)
			}
			b.screen.Open(written(t, files))
			for i, long := range c.long {
				b.screen.goTo(i)
				b.screen.place(0, widget.Spot{X: 400, Y: 200})
				b.screen.place(1, widget.Spot{X: 400, Y: 200 + long})
			}
			text := b.screen.shortened()
			if (text != "") != c.warned || c.warned && !strings.Contains(text, "22 % shorter") {
				t.Errorf("it is said: %q", text)
			}
		})
	}
}
