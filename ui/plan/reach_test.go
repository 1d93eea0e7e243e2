package plan

import (
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

func TestNoListener(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	before := b.w.Desk.Listeners()
	b.screen.Hide()
	if got := b.w.Desk.Listeners(); got != before-1 || got != 0 {
		t.Errorf("%d listeners after Hide, %d before", got, before)
	}
}

// TestReach goes with Tab through everything and looks that it is in sight.
func TestReach(t *testing.T) {
	for _, size := range []fyne.Size{laptop, fyne.NewSize(940, 500), fyne.NewSize(1900, 1020)} {
		b := seated(t, zoe, size, theme.LightVariant)
		b.screen.showAll()
		seen := map[fyne.Focusable]bool{}
		for range 200 {
			b.window.Canvas().FocusNext()
			f := b.window.Canvas().Focused()
			if seen[f] {
				break
			}
			seen[f] = true
			o, ok := f.(fyne.CanvasObject)
			if _, rail := f.(*widget.NavRail); !ok || rail {
				continue
			}
			top := fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y
			if top < 0 || top+min(o.Size().Height, 200) > size.Height-28 {
				t.Errorf("at %v %T lies at %v, %v high", size, f, top, o.Size().Height)
			}
		}
		for _, row := range append(findingRows{b.screen}.FocusRows(), b.screen.drills.FocusRows()...) {
			for _, f := range row {
				if !seen[f] {
					t.Errorf("at %v Tab never reaches %T", size, f)
				}
			}
		}
	}
}
