package widget

import "fyne.io/fyne/v2"

// Watched is a layout of one object, at the size there is, that tells when that
// size changes: for a screen that makes only what can be seen.
type Watched struct {
	Changed func()
	size    fyne.Size
}

// MinSize is that of the object.
func (w *Watched) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

// Layout gives the object all there is.
func (w *Watched) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(size)
	if size != w.size {
		w.size = size
		w.Changed()
	}
}
