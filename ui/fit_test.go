package ui

import (
	"testing"

	"fyne.io/fyne/v2"
)

// TestTheWindowStaysOnTheScreen opens the window at 1366 × 768 on screens of
// other sizes.
func TestTheWindowStaysOnTheScreen(t *testing.T) {
	for _, c := range []struct {
		name          string
		width, height int
		want          fyne.Size
	}{
		{"a larger screen", 1920, 1080, laptop},
		{"a narrower screen", 1280, 1024, fyne.NewSize(1280, 768)},
		{"a lower screen", 1366, 720, fyne.NewSize(1366, 688)},
		{"a screen that cannot be told", 0, 0, laptop},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := practice(t)
			u.FitTo(func() (int, int) { return c.width, c.height })
			u.fit()
			if got := u.window.Canvas().Size(); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}
