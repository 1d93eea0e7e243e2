package widget

import (
	"testing"

	"fyne.io/fyne/v2"
)

// TestTheWantedRangeIsNamedUnderIt: the words stand where the range is.
func TestTheWantedRangeIsNamedUnderIt(t *testing.T) {
	for _, v := range []struct {
		name     string
		from, to float64
		least    float32
		most     float32
	}{
		{"at the beginning", 0, 2, 0, 120},
		{"in the middle", 4, 6, 500, 650},
		{"at the end", 8, 10, 900, 1300},
	} {
		t.Run(v.name, func(t *testing.T) {
			var c *ClientView
			shownIn(t, fyne.NewSize(1366, 768), func(s *Scope) fyne.CanvasObject {
				c = NewClientView(s, ClientViewValues{Value: "5", NowWord: "Today", Gauge: GaugeValues{
					High: 10, Single: At(5), Bands: []Band{{From: v.from, To: v.to, InRange: true}}, Target: "some",
				}})
				return c
			})
			at, there := textOf(&c.painted, "Where we want it: some")
			if !there || at.X < v.least || at.X > v.most {
				t.Errorf("it is written at %v", at)
			}
		})
	}
}
