package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// TestAGradeOfYourOwn gives the first finding of the plan another grade by keys
// alone: it is asked for a reason, and marked on the plan.
func TestAGradeOfYourOwn(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtPlan)
	for range 40 {
		if _, ok := u.window.Canvas().Focused().(*widget.FindingRow); ok {
			break
		}
		u.window.Canvas().(interface{ FocusPrevious() }).FocusPrevious()
	}
	u.write("v")
	draw(t, u, "over grade")
	if said := u.overTexts(t); !strings.Contains(said, "As computed") || !strings.Contains(said, "Marked") {
		t.Fatalf("it asks: %s", said)
	}
	u.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeySpace, fyne.KeyReturn, fyne.KeyReturn)
	u.press(fyne.KeyRight, fyne.KeyReturn)
	if said := u.overTexts(t); !strings.Contains(said, "needs a reason") {
		t.Fatalf("without a reason it says: %s", said)
	}
	u.press(fyne.KeyEscape)
	key := u.w.Desk.Value().Summary.Ranked(assessment.Mobility)[0].Observation.Key
	if p := u.w.OverrideGrade(key, assessment.Marked, "she bends her knees"); p.Some() {
		t.Fatal(p.Text)
	}
	u.at(workspace.AtPlan)
	draw(t, u, "plan with a grade given")
	if page := strings.Join(texts(u.window.Canvas().Content()), " "); !strings.Contains(page, "Marked †") {
		t.Error("the plan does not mark the grade")
	}
	u.w.Undo()
	if page := strings.Join(texts(u.window.Canvas().Content()), " "); strings.Contains(page, assessment.GivenMark) {
		t.Error("the mark stays after undo")
	}
}
