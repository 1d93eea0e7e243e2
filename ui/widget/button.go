package widget

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"stridewell/ui/theme"
)

// An Importance is how loud a button is. A screen has one primary button.
type Importance uint8

// The importances.
const (
	Secondary Importance = iota
	Primary
	Quiet
)

// ButtonValues are what a button shows.
type ButtonValues struct {
	Label      string
	Icon       Icon
	Key        string // on a key cap; what presses it is bound in a Scope
	Importance Importance
	Disabled   bool
	Busy       bool // what it does is being done: it keeps its place and the focus, and takes no press
	High       float32
	Spread     bool // icon and label to the left, key to the right
}

// A Button does something on a click, Enter or Space.
type Button struct {
	focusable
	values ButtonValues
	held   bool // the mouse is down on it

	// OnPress is called when it is pressed while enabled.
	OnPress func()
}

// NewButton returns a button.
func NewButton(s *Scope, v ButtonValues, onPress func()) *Button {
	b := &Button{values: v, OnPress: onPress}
	b.scope = s
	b.press(b, b.size, b.paintButton, func(int) { b.Press() })
	b.keys = func(c Chord) bool {
		switch c {
		case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter), Plain(fyne.KeySpace):
			b.Press()
			return true
		}
		return false
	}
	return b
}

// Set shows other values.
func (b *Button) Set(v ButtonValues) {
	if v != b.values {
		b.values = v
		b.Refresh()
	}
}

// Values returns what is shown.
func (b *Button) Values() ButtonValues { return b.values }

// Press does what a click does.
func (b *Button) Press() {
	if !b.values.Disabled && !b.values.Busy && b.OnPress != nil {
		b.OnPress()
	}
}

// MouseDown and MouseUp show that it is pressed.
func (b *Button) MouseDown(*desktop.MouseEvent) { b.hold(true) }

// MouseUp lets go.
func (b *Button) MouseUp(*desktop.MouseEvent) { b.hold(false) }

// MouseOut lets go too: what is released elsewhere presses nothing.
func (b *Button) MouseOut() {
	b.hold(false)
	b.focusable.MouseOut()
}

func (b *Button) hold(held bool) {
	if b.held != held {
		b.held = held
		b.Refresh()
	}
}

// Quiet reports whether the button has no outline.
func (b *Button) Quiet() bool { return b.values.Importance == Quiet }

// Disabled reports whether it can be pressed; the toolkit asks it before it
// gives the focus.
func (b *Button) Disabled() bool { return b.values.Disabled }

// Enable and Disable change only that.
func (b *Button) Enable() {
	v := b.values
	v.Disabled = false
	b.Set(v)
}

// Disable greys the button.
func (b *Button) Disable() {
	v := b.values
	v.Disabled = true
	b.Set(v)
}

func (b *Button) high() float32 {
	if b.values.High > 0 {
		return b.values.High
	}
	return 38
}

func (b *Button) size() fyne.Size {
	_, content := b.parts(measuring(b))
	return fyne.NewSize(content+32, b.high())
}

// icon is its own, or a clock while it is busy.
func (b *Button) icon() Icon {
	if b.values.Busy {
		return IconClock
	}
	return b.values.Icon
}

// parts are the width of the icon with its gap and of the whole content.
func (b *Button) parts(p *pen) (icon, all float32) {
	if b.icon() != NoIcon {
		icon = 23
	}
	all = icon + p.widthOf(b.style(), b.values.Label)
	if b.values.Key != "" {
		all += 10 + p.keyCapWidth(b.values.Key)
	}
	return icon, all
}

func (b *Button) style() theme.Style {
	if b.high() >= 48 {
		return theme.H3
	}
	return theme.BodyS
}

func (b *Button) colours(k theme.Tokens) (ink, fill, line color.NRGBA) {
	switch {
	case b.values.Disabled:
		return k.Grey, k.GreyTint, k.Line
	case b.values.Busy:
		return k.Brand, k.BrandTint, k.BrandTint
	case b.values.Importance == Primary:
		return k.OnBrand, k.BrandFill, k.BrandFill
	case b.values.Importance == Quiet:
		return k.Brand, color.NRGBA{}, color.NRGBA{}
	default:
		return k.Brand, k.Surface, k.LineStrong
	}
}

func (b *Button) paintButton(p *pen) {
	ink, fill, line := b.colours(p.inks)
	w, h := p.width, p.height
	if b.focused {
		p.focusRing(0, 0, w, h, theme.RadiusButton, 2)
	}
	p.outline(0, 0, w, h, theme.RadiusButton, fill, line, 1)
	switch {
	case b.values.Disabled || b.values.Busy:
	case b.held:
		p.rect(0, 0, w, h, theme.RadiusButton, theme.Alpha(p.inks.Ink, 31))
	case b.hover != noZone:
		p.rect(0, 0, w, h, theme.RadiusButton, theme.Alpha(p.inks.Ink, 15))
	}
	p.zone(0, 0, w, h, 0)
	icon, content := b.parts(p)
	x := max((w-content)/2, 12)
	if b.values.Spread {
		x = 16
	}
	p.icon(b.icon(), x-2, h/2-9, 18, ink)
	x += icon
	room := w - x - 12
	if b.values.Key != "" {
		room -= 10 + p.keyCapWidth(b.values.Key)
	}
	tw := p.textFit(x, h/2+5, room, b.style(), ink, b.values.Label)
	if b.values.Key == "" {
		return
	}
	kx := x + tw + 10
	if b.values.Spread {
		kx = w - 12 - p.keyCapWidth(b.values.Key)
	}
	if b.values.Importance == Secondary {
		p.keyCap(kx, h/2+4.5, b.values.Key)
		return
	}
	p.keyCapOn(kx, h/2+4.5, b.values.Key, ink)
}
