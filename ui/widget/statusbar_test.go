package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// TestNotSavedNamesItsKey: why it is not saved and the key that tries again
// stand beside each other, in every width of the window.
func TestNotSavedNamesItsKey(t *testing.T) {
	test.NewTempApp(t)
	for _, width := range []float32{864, 1290, 1824} {
		b := NewStatusBar(StatusValues{
			Saved: "Not saved. The disk is full. It is tried again.", NotSaved: true, SavedKey: "Ctrl S",
			Hints: []Hint{{"Enter", "next"}, {"*", "as last time"}, {"/", "not done"}, {"F1", "help"}},
		})
		test.NewTempWindow(t, b).Resize(fyne.NewSize(width, statusHigh))
		end := float32(0)
		for _, text := range []string{"Not saved. The disk is full. It is tried again.", "Ctrl S", "try now"} {
			o := written(b.drawn(), text)
			switch {
			case o == nil:
				t.Errorf("at %v: %q is not there", width, text)
			case o.Position().X < end:
				t.Errorf("at %v: %q begins at %v, over what ends at %v", width, text, o.Position().X, end)
			default:
				end = o.Position().X + o.Size().Width
			}
		}
		if o := written(b.drawn(), "next"); o != nil && o.Position().X < end {
			t.Errorf("at %v: the hints begin at %v, over what ends at %v", width, o.Position().X, end)
		}
	}
}

// written is the text among the objects.
func written(objects []fyne.CanvasObject, text string) *canvas.Text {
	for _, o := range objects {
		if w, ok := o.(*canvas.Text); ok && w.Text == text {
			return w
		}
	}
	return nil
}
