package widget

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"
)

// TestSector: what is shaded is the angle that the value is.
func TestSector(t *testing.T) {
	spots := func(at ...Spot) []Placed {
		var placed []Placed
		for _, s := range at {
			placed = append(placed, Placed{At: s, Name: "Hip: bony point", Set: s != Spot{}})
		}
		return placed
	}
	one, two := [][2]int{{0, 1}}, [][2]int{{0, 1}, {1, 2}}
	for _, c := range []struct {
		name     string
		v        AngleValues
		from, to float64 // clockwise from the top; the same where nothing is shaded
	}{
		{"a line below its upright", AngleValues{Points: spots(Spot{50, 50}, Spot{40, 60}), Lines: one, Guides: []Guide{{}}}, 180, 225},
		{"a line above its upright", AngleValues{Points: spots(Spot{50, 50}, Spot{60, 40}), Lines: one, Guides: []Guide{{}}}, 0, 45},
		{"a line over its level", AngleValues{Points: spots(Spot{50, 50}, Spot{60, 40}), Lines: one, Guides: []Guide{{Level: true}}}, 90, 45},
		{"two lines, against going straight on", AngleValues{Points: spots(Spot{50, 10}, Spot{50, 50}, Spot{40, 60}), Lines: two}, 180, 225},
		{"a point is missing", AngleValues{Points: spots(Spot{50, 10}, Spot{50, 50}, Spot{}), Lines: two}, 0, 0},
		{"lines that do not meet", AngleValues{Points: spots(Spot{1, 1}, Spot{2, 2}, Spot{3, 3}, Spot{4, 5}), Lines: [][2]int{{0, 1}, {2, 3}}}, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.v.Picture, c.v.Loupe = image.NewGray(image.Rect(0, 0, 100, 100)), true
			var view *AngleView
			shownIn(t, fyne.NewSize(400, 400), func(s *Scope) fyne.CanvasObject {
				view = NewAngleView(s, c.v)
				return view
			})
			corner, from, to, ok := view.sector()
			if ok != (c.from != c.to) {
				t.Fatalf("shaded: %v", ok)
			}
			if ok && (fromTop(corner, from) != c.from || fromTop(corner, to) != c.to) {
				t.Errorf("from %v to %v", fromTop(corner, from), fromTop(corner, to))
			}
		})
	}
}
