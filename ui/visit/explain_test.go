package visit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

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

// TestThePanelIsReadByKeyboard: it is scrolled while the field keeps the focus,
// and another value is explained from its beginning.
func TestThePanelIsReadByKeyboard(t *testing.T) {
	b := seated(t, "practice-zoe", fyne.NewSize(1366, 690))
	f := b.field(catalogue.ThomasHip, assessment.Left, assessment.NoMoment)
	page := func(k fyne.KeyName) {
		f.TypedShortcut(&desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShortcutDefault})
	}
	page(fyne.KeyPageDown)
	if b.screen.right.Offset() <= 0 || !f.HasFocus() {
		t.Errorf("the panel is %v down, the field has the focus: %v", b.screen.right.Offset(), f.HasFocus())
	}
	page(fyne.KeyPageUp)
	if b.screen.right.Offset() != 0 {
		t.Errorf("back at the beginning it is %v down", b.screen.right.Offset())
	}
	page(fyne.KeyPageDown)
	b.field(catalogue.ThomasKnee, assessment.Left, assessment.NoMoment)
	if b.screen.right.Offset() != 0 {
		t.Error("another value is not explained from its beginning")
	}
}

// TestThePanelFollowsRailAndNotes: with the rail focused it says what is open
// in the section, in the notes which keys there are.
func TestThePanelFollowsRailAndNotes(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.field(catalogue.ThomasHip, assessment.Left, assessment.NoMoment)
	b.screen.scope.Focus(b.screen.rail)
	if v := b.screen.told; v.Title != b.screen.sections[b.screen.at].heading().Title || len(v.Parts) == 0 {
		t.Errorf("the rail is explained by %+v", v)
	}
	b.screen.jumpTo("Notes")
	if v := b.screen.told; v.Title != "Notes" || len(v.Parts[0].Facts) == 0 {
		t.Errorf("the notes are explained by %+v", v)
	}
	if b.screen.key != (assessment.Key{}) {
		t.Errorf("in the notes the keys still speak of %v", b.screen.key)
	}
}

// TestTheFocusStaysInSight: in another size of the window, or of everything,
// the field with the focus is scrolled to.
func TestTheFocusStaysInSight(t *testing.T) {
	b := seated(t, "practice-zoe", fyne.NewSize(1900, 1020))
	for range 2 {
		b.field(catalogue.ThomasKnee, assessment.Left, assessment.NoMoment)
		for _, size := range []fyne.Size{{Width: 940, Height: 500}, {Width: 1280, Height: 680}, laptop, {Width: 940, Height: 500}} {
			b.window.Resize(size)
			driver := fyne.CurrentApp().Driver()
			f := b.window.Canvas().Focused().(fyne.CanvasObject)
			at := driver.AbsolutePositionForObject(f).Y - driver.AbsolutePositionForObject(b.screen.column).Y
			if at < 0 || at+f.Size().Height > b.screen.column.Size().Height {
				t.Errorf("at %v the focus is %v down a form %v high", size, at, b.screen.column.Size().Height)
			}
		}
	}
}
