package widget

import "testing"

// TestPlacesOfTheRailDoNotOverlap: six places and three at the foot stand under
// one another in the lowest window too, each with room for icon and word.
func TestPlacesOfTheRailDoNotOverlap(t *testing.T) {
	r := NewNavRail(nil, NavValues{Items: make([]NavItem, 9)})
	for i := 6; i < 9; i++ {
		r.values.Items[i].Foot = true
	}
	for _, high := range []float32{windowMinHeight, 510, 620, 690, 768, 1020} {
		head, place, foot := r.pitch(high)
		if end := head + 6*place + railGap + 3*foot + railEnd; end > high+.01 {
			t.Errorf("%v high: the places need %v", high, end)
		}
		if least := float32(46); place < least || foot < least {
			t.Errorf("%v high: the places stand %v and %v apart", high, place, foot)
		}
	}
}
