package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// zone is a part of a widget that a click means something in.
type zone struct {
	x, y, w, h float32
	id         int
}

// zone marks a part of the drawing as clickable.
func (p *pen) zone(x, y, w, h float32, id int) { p.zones = append(p.zones, zone{x, y, w, h, id}) }

const noZone = -1

func (p *pen) zoneAt(at fyne.Position) int {
	for _, z := range p.zones {
		if at.X >= z.x && at.X < z.x+z.w && at.Y >= z.y && at.Y < z.y+z.h {
			return z.id
		}
	}
	return noZone
}

// pressable is a painted widget that takes clicks in its zones.
type pressable struct {
	painted
	hover   int // the zone under the pointer
	onPress func(id int)
}

func (w *pressable) press(self fyne.Widget, minSize func() fyne.Size, draw func(*pen), onPress func(int)) {
	w.hover, w.onPress = noZone, onPress
	w.paint(self, minSize, draw)
}

// Tapped reports the zone that was clicked.
func (w *pressable) Tapped(e *fyne.PointEvent) {
	if id := w.zoneAt(e.Position); id != noZone {
		w.onPress(id)
	}
}

func (w *pressable) zoneAt(at fyne.Position) int {
	if w.painter == nil {
		return noZone
	}
	return w.painter.pen.zoneAt(at)
}

// MouseIn, MouseMoved and MouseOut follow the pointer.
func (w *pressable) MouseIn(e *desktop.MouseEvent) { w.MouseMoved(e) }

// MouseMoved lights the zone under the pointer up.
func (w *pressable) MouseMoved(e *desktop.MouseEvent) {
	w.hoverOver(w.zoneAt(e.Position))
	w.painted.MouseMoved(e)
}

// MouseOut puts it out.
func (w *pressable) MouseOut() {
	w.hoverOver(noZone)
	w.painted.MouseOut()
}

func (w *pressable) hoverOver(id int) {
	if w.hover != id {
		w.hover = id
		w.Refresh()
	}
}

// Cursor is a hand over what can be clicked.
func (w *pressable) Cursor() desktop.Cursor {
	if w.hover != noZone {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// focusable is a pressable widget that takes the focus. What its own keys and
// runes leave unused goes to the scope.
type focusable struct {
	pressable
	scope   *Scope
	focused bool
	keys    func(Chord) bool
	runes   func(rune) bool
	onFocus func(gained bool)
	row     cutter // or what else it stands in, when that writes about it
}

// CutTexts are what is cut here, and in the row about it.
func (w *focusable) CutTexts() []string {
	texts := w.painted.CutTexts()
	if w.row != nil {
		texts = append(texts, w.row.CutTexts()...)
	}
	return texts
}

// FocusGained shows the focus and scrolls to it.
func (w *focusable) FocusGained() {
	w.focused = true
	if w.onFocus != nil {
		w.onFocus(true)
	}
	w.Refresh()
	w.scope.gained(w.self.(fyne.Focusable))
}

// FocusLost takes the ring away.
func (w *focusable) FocusLost() {
	w.focused = false
	if w.onFocus != nil {
		w.onFocus(false)
	}
	w.Refresh()
}

// TypedKey takes a named key.
func (w *focusable) TypedKey(e *fyne.KeyEvent) {
	c := w.scope.chord(e)
	if w.keys != nil && w.keys(c) {
		return
	}
	w.scope.key(w.self.(fyne.Focusable), c)
}

// TypedRune takes a letter. A space has come as a key already.
func (w *focusable) TypedRune(r rune) {
	if r == ' ' || w.runes != nil && w.runes(r) {
		return
	}
	w.scope.rune(r)
}

// TypedShortcut takes a chord with Ctrl or Alt.
func (w *focusable) TypedShortcut(s fyne.Shortcut) {
	if c, ok := chordOf(s); ok && w.keys != nil && w.keys(c) {
		return
	}
	w.scope.shortcut(s)
}

// Focus asks for the focus.
func (w *focusable) Focus() { w.scope.Focus(w.self.(fyne.Focusable)) }

// HasFocus reports whether the widget has the focus.
func (w *focusable) HasFocus() bool { return w.focused }
