package widget

import (
	"image"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// FrameValues are a small picture with its number and what was read on it.
type FrameValues struct {
	Picture image.Image
	Number  string
	Value   string
	Chosen  bool
}

// A FrameStep is one picture of a series. Keys of the screen go through the
// series, so it takes no focus of its own.
type FrameStep struct {
	pressable
	values FrameValues

	// OnPress is called by a click.
	OnPress func()
}

// NewFrameStep returns a step.
func NewFrameStep(v FrameValues) *FrameStep {
	w := &FrameStep{values: v}
	w.press(w, func() fyne.Size { return fyne.NewSize(118, 72) }, w.paintStep, func(int) { do(w.OnPress) })
	return w
}

// Set shows other values.
func (w *FrameStep) Set(v FrameValues) {
	w.values = v
	w.Refresh()
}

func (w *FrameStep) paintStep(p *pen) {
	v := w.values
	p.outline(0, 0, p.width, p.height, theme.RadiusField, p.inks.Surface, p.inks.Line, 1)
	p.zone(0, 0, p.width, p.height, 0)
	p.picture(v.Picture, 4, 4, p.width-52, p.height-8, 3)
	p.textRight(p.width-8, 32, theme.BodyB, p.inks.Brand, v.Value)
	p.textRight(p.width-8, 54, theme.Cap, p.inks.Ink3, v.Number)
	if v.Chosen {
		p.outline(0, 0, p.width, p.height, theme.RadiusField, nil, p.inks.Brand, 2)
	}
}
