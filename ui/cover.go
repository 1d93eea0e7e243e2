package ui

import (
	"slices"

	"fyne.io/fyne/v2"
)

// covered is what lay over the window when it was locked.
type covered struct {
	overlays []fyne.CanvasObject
	focused  fyne.Focusable
}

// cover takes what lies over the window away: a lock shows nothing of it.
func (u *Window) cover() {
	c := u.window.Canvas()
	u.behind = covered{overlays: slices.Clone(c.Overlays().List()), focused: c.Focused()}
	for _, o := range slices.Backward(u.behind.overlays) {
		c.Overlays().Remove(o)
	}
}

// uncover puts it back, with the focus where it was: what was typed there is
// still there.
func (u *Window) uncover() {
	c := u.window.Canvas()
	for _, o := range u.behind.overlays {
		c.Overlays().Add(o)
	}
	if len(u.behind.overlays) > 0 {
		c.Focus(u.behind.focused)
	}
	u.behind = covered{}
}
