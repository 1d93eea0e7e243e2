package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestNoCaretWhereNothingIsTyped: a field that is only read shows that it is
// empty, with the focus too.
func TestNoCaretWhereNothingIsTyped(t *testing.T) {
	test.NewTempApp(t)
	for state, dash := range map[FieldState]bool{FieldPlain: false, FieldReadOnly: true} {
		f := NewValueField(nil, FieldValues{Unit: "cm", State: state})
		w := test.NewTempWindow(t, f)
		w.Resize(fyne.NewSize(120, 60))
		w.Canvas().Focus(f)
		if got := written(f.drawn(), "–") != nil; got != dash {
			t.Errorf("state %d with the focus: the dash of an empty field is %v", state, got)
		}
	}
}
