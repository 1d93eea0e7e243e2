package form

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// AskGrade asks for a grade of the clinician's own in place of the computed one,
// with a reason. A value without a grade can be given one too.
func AskGrade(w *workspace.Workspace, s *widget.Scope, k assessment.Key) {
	d := w.Desk.Value()
	if !d.Editable() {
		return
	}
	f, found := d.Summary.Finding(k)
	if !found {
		w.OverrideGrade(k, assessment.Ungraded, "") // says that the value comes first
		return
	}
	g := &gradeDialog{w: w, key: k, computed: f.Verdict.Grade, chosen: widget.Unchosen}
	if given := f.Verdict.Given; given != nil {
		g.computed, g.reasonText = given.Computed, given.Reason
		for i, grade := range assessment.GivenGrades() {
			if grade == f.Verdict.Grade {
				g.chosen = i + 1
			}
		}
	}
	dialog := widget.NewDialog(s, widget.DialogValues{
		Title: "A grade of your own: " + f.Measure.Name, Text: "It stands beside the computed one, marked wherever it shows. Ctrl Z takes it back.",
		Safe: "Leave it", Act: "Give this grade", Broad: true,
	}, g.make)
	dialog.OnAct = g.keep
	dialog.Show()
	g.grade.Focus()
}

// A gradeDialog is a grade with its reason as they are chosen. The first answer
// is the computed grade.
type gradeDialog struct {
	w          *workspace.Workspace
	key        assessment.Key
	computed   assessment.Grade
	chosen     int
	reasonText string
	grade      *widget.ChoiceField
	reason     *widget.TextEntry
}

func (g *gradeDialog) make(inside *widget.Scope) fyne.CanvasObject {
	g.grade = widget.NewChoiceField(inside, widget.ChoiceValues{})
	g.grade.OnChoose = func(i int) {
		g.chosen = i
		g.show("")
	}
	g.reason = widget.NewTextEntry(inside, widget.TextValues{})
	g.reason.OnChange = func(text string) { g.reasonText = text }
	inside.Rows(only{g.grade}, g.reason)
	g.show("")
	return container.New(&widget.Rows{Gap: theme.Space4}, g.grade, g.reason)
}

func (g *gradeDialog) show(refused string) {
	v := widget.ChoiceValues{Selected: g.chosen, Options: []widget.Option{{Word: "As computed: " + g.computed.Label()}}}
	for _, grade := range assessment.GivenGrades() {
		v.Options = append(v.Options, widget.Option{Word: grade.Label()})
	}
	g.grade.Set(v)
	g.reason.Set(widget.TextValues{Label: "Why", Text: g.reasonText, Refused: refused, Placeholder: "Old fracture: the ankle does not bend further"})
}

// keep gives the grade, or goes back to the computed one.
func (g *gradeDialog) keep() bool {
	if g.chosen == 0 {
		g.w.DropOverride(g.key)
		return true
	}
	grade := assessment.Ungraded
	if g.chosen > 0 {
		grade = assessment.GivenGrades()[g.chosen-1]
	}
	p := g.w.OverrideGrade(g.key, grade, g.reasonText)
	g.show(p.Text)
	return !p.Some()
}
