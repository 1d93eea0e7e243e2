package angle

import (
	"fmt"
	"math"
	"slices"
)

// A line that shows this much shorter than in the other pictures is turned by a
// quarter of a right angle and more, or lies farther from the camera.
const shortest = .9

// fewest is how many other pictures tell how long a line shows.
const fewest = 2

// shortened warns of a limb that may be turned out of the plane of the picture
// that is looked at: its line shows shorter than in the others.
func (s *Screen) shortened() string {
	f := s.frame()
	if f == nil || s.template().still {
		return ""
	}
	mine, ok := s.lengthIn(*f)
	if !ok {
		return ""
	}
	var others []float64
	for i, o := range s.frames {
		if l, ok := s.lengthIn(o); ok && i != s.at {
			others = append(others, l)
		}
	}
	if len(others) < fewest {
		return ""
	}
	slices.Sort(others)
	part := mine / others[len(others)/2]
	if part >= shortest {
		return ""
	}
	return fmt.Sprintf("In this picture the line is %.0f %% shorter than in the others: the limb may be turned out of the plane, or farther away. Leave this picture out, or place the points again.", 100*(1-part))
}

// lengthIn is how long the first line of the angle shows, as a share of the height of
// the picture.
func (s *Screen) lengthIn(f frame) (float64, bool) {
	lines := s.template().lines
	if len(lines) == 0 || f.picture == nil {
		return 0, false
	}
	l := lines[0]
	if a, b := f.points[l[0]], f.points[l[1]]; a.Set && b.Set {
		return math.Hypot(b.At.X-a.At.X, b.At.Y-a.At.Y) / float64(f.picture.Bounds().Dy()), true
	}
	return 0, false
}
