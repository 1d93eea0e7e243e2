package form

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// AskPrecautions asks over the window what holds drills back. Every answer is
// kept at once.
func AskPrecautions(w *workspace.Workspace, s *widget.Scope, high float32) {
	if !w.Desk.Value().HasVisit() {
		return
	}
	var first fyne.Focusable
	dialog := widget.NewDialog(s, widget.DialogValues{
		Title: "What holds drills back", Text: "A yes takes the drills it speaks against off the plan, and names them. A question without an answer was not asked.",
		Safe: "Done", Broad: true,
	}, func(inside *widget.Scope) fyne.CanvasObject {
		column := widget.NewColumn(inside, widget.Rows{Margin: 4})
		var objects []fyne.CanvasObject
		var rows []widget.Row
		for _, p := range drill.Precautions() {
			row := widget.NewQuestionRow(inside, precautionValues(w, p))
			row.OnChoose = func(i int) {
				w.SetPrecaution(p.Code, replyAt(i))
				row.Set(precautionValues(w, p))
			}
			objects, rows = append(objects, row), append(rows, row)
		}
		column.Set(objects...)
		inside.Rows(rows...)
		if fields := rows[0].FocusRows(); len(fields) > 0 {
			first = fields[0][0]
		}
		return container.New(room{high}, column)
	})
	dialog.Show()
	if first != nil {
		s.Focus(first)
	}
}

func precautionValues(w *workspace.Workspace, p drill.Precaution) widget.QuestionValues {
	d := w.Desk.Value()
	v := widget.QuestionValues{
		Text: p.Question, Options: []widget.Option{{Word: "No"}, {Word: "Yes"}}, Selected: widget.Unchosen,
		ReadOnly: !d.Editable(), Unasked: "Not asked",
	}
	reply := d.Visit().Precaution(p.Code)
	for i, r := range replies {
		if reply == r {
			v.Selected = i
		}
	}
	if reply == assessment.Yes {
		v.Record = p.Instead
	}
	return v
}

// room is a layout of one object that is so high.
type room struct{ high float32 }

// MinSize is the height that was asked for.
func (r room) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(300, r.high) }

// Layout gives the object all there is.
func (room) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}
