package widget_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"stridewell/ui/widget"
)

// The toolkit does not find what it draws no longer: a screen that was left for
// more than a minute.
func TestFocusFindsWhatIsNotDrawn(t *testing.T) {
	test.NewTempApp(t)
	content := container.NewWithoutLayout()
	window := test.NewTempWindow(t, content)
	scope := widget.NewScope(window.Canvas())
	field := widget.NewValueField(scope, widget.FieldValues{})
	content.Objects = []fyne.CanvasObject{container.NewVScroll(container.New(&widget.Rows{}, field))}
	scope.Focus(field)
	if window.Canvas().Focused() != fyne.Focusable(field) {
		t.Errorf("%v has the focus", window.Canvas().Focused())
	}
}
