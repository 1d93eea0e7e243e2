package plan

import (
	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
)

// dose changes how much of a drill is done.
func (s *Screen) dose(id assessment.DrillID) {
	d, known := s.w.Drills().Drill(id)
	if !known {
		return
	}
	text := d.Dose.Text
	for _, p := range s.w.Desk.Value().Plan.Drills {
		if p.Drill == id && p.Dose != "" {
			text = p.Dose
		}
	}
	var entry *widget.TextEntry
	var dialog *widget.Dialog
	dialog = widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Dose of " + d.Name, Text: "As it is printed on the handout. Enter keeps it.", Safe: "Leave it", Act: "Keep this dose", Wide: true,
	}, func(inside *widget.Scope) fyne.CanvasObject {
		entry = widget.NewTextEntry(inside, widget.TextValues{Label: "How much and how often", Text: text, Help: "Proposed: " + d.Dose.Text})
		inside.Bind(widget.Plain(fyne.KeyReturn), func() { dialog.Accept() })
		inside.Bind(widget.Plain(fyne.KeyEnter), func() { dialog.Accept() })
		return entry
	})
	dialog.OnAct = func() bool {
		typed := entry.Text()
		if typed == d.Dose.Text {
			typed = "" // as in the library
		}
		s.w.SetDose(id, typed)
		s.w.Settle()
		return true
	}
	dialog.Show()
	entry.Focus()
}
