package visit

import "fyne.io/fyne/v2"

// margin is the space left and right of what is no row of the form.
const margin float32 = 18

// inset is a layout that gives its one object the width between the margins.
type inset struct{ above, below float32 }

func (l inset) MinSize(o []fyne.CanvasObject) fyne.Size {
	m := o[0].MinSize()
	return fyne.NewSize(m.Width+2*margin, m.Height+l.above+l.below)
}

func (l inset) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(margin, l.above))
	o[0].Resize(fyne.NewSize(size.Width-2*margin, size.Height-l.above-l.below))
}

// ends is a layout of two objects: the second as wide as it wants to be at the
// end of the line, the first in what is left.
type ends struct{}

func (ends) MinSize(o []fyne.CanvasObject) fyne.Size {
	a, b := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(a.Width+b.Width+margin, max(a.Height, b.Height))
}

func (ends) Layout(o []fyne.CanvasObject, size fyne.Size) {
	a, b := o[0].MinSize(), o[1].MinSize()
	o[0].Move(fyne.NewPos(0, (size.Height-a.Height)/2))
	o[0].Resize(fyne.NewSize(size.Width-b.Width-margin, a.Height))
	o[1].Move(fyne.NewPos(size.Width-b.Width, (size.Height-b.Height)/2))
	o[1].Resize(b)
}

// gap is what stands for a section while its fields are not on the screen.
type gap struct{ high float32 }

func (g *gap) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, g.high) }
func (g *gap) Layout([]fyne.CanvasObject, fyne.Size) {}
