package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"stridewell/ui/widget"
)

// panesInOrder are the parts that can take the focus now, as the eye goes
// through them.
func (u *Window) panesInOrder() []fyne.CanvasObject {
	v := u.panes.Values()
	all := []fyne.CanvasObject{v.Rail, v.Bar, v.Strip, v.Left, v.Centre}
	if u.panes.RightShown() {
		all = append(all, v.Right)
	}
	return slices.DeleteFunc(all, func(o fyne.CanvasObject) bool { return o == nil || len(widget.Focusables(o)) == 0 })
}

// goToPane goes to the next part of the window, or the one before: to what was
// focused last in it, or to its first field.
func (u *Window) goToPane(by int) {
	panes, from := u.panesInOrder(), u.window.Canvas().Focused()
	if len(panes) == 0 {
		return
	}
	at := slices.IndexFunc(panes, func(o fyne.CanvasObject) bool { return slices.Contains(widget.Focusables(o), from) })
	switch {
	case at >= 0:
		u.lastIn[panes[at]] = from
		at += by
	case by > 0:
		at = 0
	}
	next := panes[(at+len(panes))%len(panes)]
	fields := widget.Focusables(next)
	if last := u.lastIn[next]; slices.Contains(fields, last) {
		u.scope.Focus(last)
		return
	}
	u.scope.Focus(fields[0])
}

// focusContent focuses the first field of what the screen itself shows.
func (u *Window) focusContent() {
	v := u.panes.Values()
	for _, o := range []fyne.CanvasObject{v.Left, v.Centre, v.Bar, v.Rail} {
		if o == nil {
			continue
		}
		if fields := widget.Focusables(o); len(fields) > 0 {
			u.scope.Focus(fields[0])
			return
		}
	}
}
