package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Focusables are the widgets in an object that take the focus now, in the order
// of the Tab key.
func Focusables(o fyne.CanvasObject) []fyne.Focusable {
	if o == nil || !o.Visible() {
		return nil
	}
	var found []fyne.Focusable
	if f, ok := o.(fyne.Focusable); ok {
		if d, ok := o.(fyne.Disableable); !ok || !d.Disabled() {
			found = append(found, f)
		}
	}
	for _, inside := range insideOf(o) {
		found = append(found, Focusables(inside)...)
	}
	return found
}

// insideOf are the objects that one of ours is made of.
func insideOf(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case *container.Scroll:
		return []fyne.CanvasObject{o.Content}
	case *container.ThemeOverride:
		return []fyne.CanvasObject{o.Content}
	case *container.Clip:
		return []fyne.CanvasObject{o.Content}
	case interface{ drawn() []fyne.CanvasObject }:
		return o.drawn()
	default:
		return nil
	}
}

// placeIn is where an object lies in one that holds it. The toolkit knows the
// place only of what it has painted: not that of a field just made.
func placeIn(outer, o fyne.CanvasObject) (fyne.Position, bool) {
	if outer == o {
		return fyne.Position{}, true
	}
	for _, inside := range insideOf(outer) {
		if at, ok := placeIn(inside, o); ok {
			return at.Add(inside.Position()), true
		}
	}
	return fyne.Position{}, false
}
