package widget

import "fyne.io/fyne/v2"

// A Backdrop is the dark ground of the rail with content on it.
type Backdrop struct {
	painted
	content fyne.CanvasObject
}

// NewBackdrop returns a backdrop behind content.
func NewBackdrop(content fyne.CanvasObject) *Backdrop {
	b := &Backdrop{content: content}
	b.paint(b, content.MinSize, func(p *pen) {
		p.rect(0, 0, p.width, p.height, 0, p.inks.Rail)
		p.child(b.content, 0, 0, p.width, p.height)
	})
	return b
}
