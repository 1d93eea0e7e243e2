package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// Parts are what a window is made of. Any may be nil.
type Parts struct {
	Rail    fyne.CanvasObject // places, at the left edge
	Bar     fyne.CanvasObject // who is open, at the head
	Strip   fyne.CanvasObject // red flags, under the bar, as high as it wants to be
	Left    fyne.CanvasObject // sections, or options
	Centre  fyne.CanvasObject // what the screen is about
	Right   fyne.CanvasObject // what explains it
	Status  fyne.CanvasObject // at the foot
	Message fyne.CanvasObject // over the centre, at its foot
}

// PaneValues say how the parts are laid out.
type PaneValues struct {
	Parts
	Form      bool    // the centre is white, as a form
	LeftWide  float32 // a width of its own for the left part, whatever the window
	RightWide float32 // the same for the right part
}

// Panes is the frame of every screen. How wide its parts are follows the window;
// in a narrow one the right part is hidden until ShowRight puts it over the
// centre.
type Panes struct {
	painted
	values    PaneValues
	showRight bool
	tip       tip
}

// NewPanes returns a frame.
func NewPanes(v PaneValues) *Panes {
	f := &Panes{}
	f.paint(f, func() fyne.Size { return fyne.NewSize(windowMinWidth, windowMinHeight) }, f.paintPanes)
	f.Set(v)
	return f
}

// Set shows other parts.
func (f *Panes) Set(v PaneValues) {
	f.values, f.tip = v, tip{}
	if strip, ok := v.Strip.(*FlagStrip); ok {
		strip.frame = f
	}
	f.Refresh()
}

// Values returns what is shown.
func (f *Panes) Values() PaneValues { return f.values }

// ShowRight shows or hides the right part where it has no place of its own.
func (f *Panes) ShowRight(yes bool) {
	f.showRight = yes
	f.Refresh()
}

// HideTip takes away what is shown in full: somebody works with the keys.
func (f *Panes) HideTip() { f.showTip("", zone{}) }

func (f *Panes) showTip(text string, beside zone) {
	if text != f.tip.text {
		f.tip = tip{text, beside}
		f.Refresh()
	}
}

// RightShown reports whether the right part can be seen.
func (f *Panes) RightShown() bool {
	return f.values.Right != nil && (f.showRight || f.widths(f.Size().Width).right > 0)
}

const (
	windowMinWidth  float32 = 900
	windowMinHeight float32 = 490
	wideWindow      float32 = 1700
	usualWindow     float32 = 1340
	smallWindow     float32 = 1180
	overlayWidth    float32 = 352
)

type paneWidths struct{ left, right float32 }

// widths follow the width of the window.
func (f *Panes) widths(window float32) paneWidths {
	w := paneWidths{64, 0}
	switch {
	case window >= wideWindow:
		w = paneWidths{232, 420}
	case window >= usualWindow:
		w = paneWidths{204, 352}
	case window >= smallWindow:
		w = paneWidths{64, 352}
	}
	if f.values.LeftWide > 0 {
		w.left = f.values.LeftWide
	}
	if f.values.RightWide > 0 && window >= smallWindow {
		w.right = f.values.RightWide
	}
	return w
}

func (f *Panes) paintPanes(p *pen) {
	v, w := f.values, f.widths(p.width)
	p.rect(0, 0, p.width, p.height, 0, p.inks.BG)
	x, y, right, foot := float32(0), float32(0), p.width, p.height
	if v.Rail != nil {
		p.child(v.Rail, 0, 0, railWidth, p.height)
		x = railWidth
	}
	if v.Bar != nil {
		p.child(v.Bar, x, 0, p.width-x, barHigh)
		y = barHigh
	}
	if v.Status != nil {
		foot -= statusHigh
	}
	inner := x
	if v.Left != nil {
		p.rect(x, y, w.left, foot-y, 0, p.inks.Sunken)
		p.vline(x+w.left-1, y, foot-y, p.inks.Line)
		p.child(v.Left, x, y, w.left-1, foot-y)
		x += w.left
	}
	if v.Strip != nil && v.Strip.Visible() {
		h := heightAt(v.Strip, p.width-x)
		p.child(v.Strip, x, y, p.width-x, h)
		y += h
	}
	beside := v.Right != nil && w.right > 0
	if beside {
		right -= w.right
	}
	if v.Form {
		p.rect(x, y, right-x, foot-y, 0, p.inks.Surface)
	}
	if v.Centre != nil {
		p.child(v.Centre, x, y, right-x, foot-y)
	}
	if beside { // after the centre: Tab goes as the eye does
		p.side(v.Right, right, y, w.right, foot-y)
	}
	if v.Status != nil { // last: an entry of the toolkit that scrolls out at the foot is drawn beyond it in software
		p.child(v.Status, inner, foot, p.width-inner, statusHigh)
	}
	f.paintOver(p, x, y, right, foot)
}

// paintOver places what lies over the centre.
func (f *Panes) paintOver(p *pen, x, y, right, foot float32) {
	if v := f.values.Right; v != nil && right == p.width && f.showRight {
		p.side(v, p.width-overlayWidth, y, overlayWidth, foot-y)
	}
	if m := f.values.Message; m != nil && m.Visible() {
		w := min(float32(460), right-x-32)
		h := heightAt(m, w)
		p.child(m, x+(right-x-w)/2, foot-h-theme.Space4, w, h)
	}
	p.tip(f.tip)
}

// side is the ground of the right part.
func (p *pen) side(o fyne.CanvasObject, x, y, w, h float32) {
	p.rect(x, y, w, h, 0, p.inks.Sunken)
	p.vline(x, y, h, p.inks.Line)
	p.child(o, x+1, y, w-1, h)
}
