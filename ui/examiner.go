package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/widget"
)

// chooseExaminer asks who examines the open visit: whoever is chosen is the
// rater of what is recorded from then on.
func (u *Window) chooseExaminer() {
	d := u.w.Desk.Value()
	if u.shown.bare || !d.Editable() {
		return
	}
	names := u.w.Examiners()
	v := widget.DialogValues{
		Title: "Who examines this visit?", Safe: "Leave it",
		Text: "What is recorded from now on is theirs. Settings lists who examines here.",
	}
	var dialog *widget.Dialog
	var scope *widget.Scope
	dialog = widget.NewDialog(u.scope, v, func(inside *widget.Scope) fyne.CanvasObject {
		scope = inside
		list := container.New(&widget.Rows{Margin: 10})
		var rows []widget.Row
		for _, name := range names {
			row := widget.NewListRow(inside, widget.ListRowValues{Title: name, Primary: name == d.Visit().Examiner}, func() {
				dialog.Close()
				u.w.SetExaminer(name)
			})
			list.Add(row)
			rows = append(rows, row)
		}
		inside.Rows(rows...)
		return list
	})
	dialog.Show()
	if len(names) > 0 {
		scope.Restore()
	}
}
