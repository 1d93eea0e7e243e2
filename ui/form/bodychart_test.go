package form

import (
	"math"
	"testing"

	"stridewell/assessment"
)

// TestMarksHaveRoom: no two places of a body lie so near that their marks, 16
// wide, would cover each other.
func TestMarksHaveRoom(t *testing.T) {
	const wide = 16
	type at struct {
		name string
		x, y float64
	}
	var bodies [2][]at
	for _, p := range assessment.BodyPlaces() {
		for _, side := range sidesOf(p) {
			m := assessment.BodyMark{Place: p.Code, Side: side}
			x, y := place(p, side)
			body := 0
			if p.Front {
				body = 1
			}
			bodies[body] = append(bodies[body], at{m.Words(), float64(x), float64(y)})
		}
	}
	for _, body := range bodies {
		for i, one := range body {
			for _, other := range body[:i] {
				if d := math.Hypot(one.x-other.x, one.y-other.y); d < wide {
					t.Errorf("%s and %s lie %.1f apart", one.name, other.name, d)
				}
			}
		}
	}
}
