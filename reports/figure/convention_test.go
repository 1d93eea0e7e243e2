package figure

import (
	"math"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// TestConvention: a measure that is an angle shows where it is 0 and which way
// is +, on a person who is read at that very angle; nothing else has a
// convention.
func TestConvention(t *testing.T) {
	box := page.Rect{W: 304, H: 140}
	angles := 0
	for _, m := range catalogue.Standard().Measures() {
		_, drawn := drill.AngleOf(assessment.Observation{Key: assessment.Key{Measure: m.ID}, Number: usual(m)})
		for _, side := range m.Sides() {
			list, ok := Convention(m, "", side, box, Options{})
			if ok != drawn {
				t.Errorf("%s: a convention is %v, an angle that is drawn %v", m.ID, ok, drawn)
			}
			if !ok {
				continue
			}
			angles++
			signs := ""
			list.Visit(page.Visitor{Text: func(_ page.Point, text string, _ page.Style) { signs += text }})
			if signs != "0+" {
				t.Errorf("%s, %v: the signs are %q", m.ID, side, signs)
			}
			list.Visit(page.Visitor{Text: func(at page.Point, text string, _ page.Style) {
				if at.X < box.X || at.X > box.Right()-5 || at.Y < box.Y+5 || at.Y > box.Bottom() {
					t.Errorf("%s, %v: the sign %s lies outside the picture, at %.0f, %.0f", m.ID, side, text, at.X, at.Y)
				}
			}})
		}
	}
	if angles < 20 {
		t.Errorf("%d conventions", angles)
	}
}

// TestConventionIsSeenFromItsSide: the way back is on the other side of a leg
// that is seen from the left.
func TestConventionIsSeenFromItsSide(t *testing.T) {
	m, _ := catalogue.Standard().Measure(catalogue.LegBehind)
	plus := func(side assessment.Side) float64 {
		list, _ := Convention(m, "", side, page.Rect{X: -150, W: 300, H: 140}, Options{})
		x := 0.0
		list.Visit(page.Visitor{Text: func(at page.Point, _ string, _ page.Style) { x = at.X }})
		return x // of the last: +
	}
	if left, right := plus(assessment.Left), plus(assessment.Right); left*right >= 0 || math.Abs(left) < 10 {
		t.Errorf("the sign of + is at %v and %v", left, right)
	}
}
