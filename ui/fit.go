package ui

import "fyne.io/fyne/v2"

// frameHigh is what the title of a window takes of the screen, in pixels.
const frameHigh = 32

// FitTo keeps the window on the screen: magnified, the size of last time may
// be larger. area returns the part of the screen that windows may cover, in
// pixels, or nought where it cannot be told; it is asked when a window is shown.
func (u *Window) FitTo(area func() (width, height int)) {
	u.area = area
	u.app.Lifecycle().SetOnStarted(u.fit)
}

// fit makes the window smaller where it would reach beyond the screen.
func (u *Window) fit() {
	if u.area == nil || u.window.FullScreen() {
		return
	}
	width, height := u.area()
	c := u.window.Canvas()
	if width <= 0 || height <= frameHigh || c.Scale() <= 0 {
		return
	}
	room := fyne.NewSize(float32(width)/c.Scale(), float32(height-frameHigh)/c.Scale())
	if size := c.Size(); size.Width > room.Width || size.Height > room.Height {
		u.window.Resize(size.Min(room))
	}
}
