package visit

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestConventionOfTheFocusedValue: what is an angle is explained with the
// picture of its convention, drawn once and kept while the value is typed;
// each side and definition has its own.
func TestConventionOfTheFocusedValue(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.field(catalogue.Cadence, assessment.NoSide, assessment.Early)
	if b.screen.told.Drawn || b.screen.told.Picture != nil {
		t.Error("a picture explains a number that is no angle")
	}
	b.field(catalogue.HipExtension, assessment.Left, assessment.Early)
	left := b.screen.told.Picture
	if !b.screen.told.Drawn || left == nil {
		t.Fatal("hip extension is explained without its picture")
	}
	b.write("12")
	if b.screen.told.Picture != left {
		t.Error("typing draws the picture anew")
	}
	b.field(catalogue.HipExtension, assessment.Right, assessment.Early)
	if right := b.screen.told.Picture; right == nil || right == left {
		t.Error("the right side is not drawn on its own")
	}
	b.field(catalogue.HipExtension, assessment.Left, assessment.Early)
	if b.screen.told.Picture != left {
		t.Error("coming back draws the picture anew")
	}
}
