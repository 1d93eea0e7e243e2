package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/ui/workspace"
)

// TestWhatLiesOverThePage opens everything the client's page can show over
// itself: it is drawn within the window, and Esc gives the focus back.
func TestWhatLiesOverThePage(t *testing.T) {
	for _, s := range ages {
		u := in(t, s)
		u.at(workspace.AtOverview)
		for name, key := range map[string]rune{"measures": 'm', "beside": 'v', "chart": '1'} {
			if s.name == "empty" && name == "chart" {
				continue // there is none to open
			}
			t.Run(s.name+", "+name, func(t *testing.T) {
				for _, size := range []fyne.Size{smallest, sizes[2]} {
					u.window.Resize(size)
					c := u.window.Canvas()
					before := c.Focused()
					before.TypedRune(key)
					over := c.Overlays().Top()
					if over == nil {
						t.Fatal("nothing is shown")
					}
					if n := lookAt(t, over, frame{size: size}); n < 2 {
						t.Errorf("only %d texts are shown", n)
					}
					draw(t, u, "over "+s.name+" "+name)
					c.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
					if c.Overlays().Top() != nil || c.Focused() != before {
						t.Error("Esc does not go back to where it was")
					}
				}
			})
		}
	}
}

// TestClosingNamesWhatIsOpen closes a visit with Ctrl D and opens it again.
func TestClosingNamesWhatIsOpen(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtAssess)
	answer := func() {
		t.Helper()
		u.closeVisit()
		over := u.window.Canvas().Overlays().Top()
		if over == nil {
			t.Fatal("nothing is asked")
		}
		draw(t, u, "over closing")
		u.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
		u.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	if ends := u.w.OpenEnds(); len(ends) == 0 {
		t.Error("the open visit of the practice client has no open end: its next visit is not planned")
	}
	answer()
	if u.w.Desk.Value().Editable() {
		t.Fatal("the visit is still open")
	}
	answer()
	if !u.w.Desk.Value().Editable() {
		t.Error("the visit was not opened again")
	}
}

// TestNamesAreHidden looks for the name of the open client on every place of
// the rail while names are hidden.
func TestNamesAreHidden(t *testing.T) {
	u := in(t, ages[1])
	u.w.HideNames(true)
	for _, p := range []workspace.Place{workspace.AtClients, workspace.AtOverview, workspace.AtClient, workspace.AtAssess, workspace.AtPlan} {
		u.at(p)
		for _, text := range texts(u.window.Canvas().Content()) {
			if strings.Contains(text, "Čapková") {
				t.Errorf("%s shows “%s”", Name(p), text)
			}
		}
	}
	u.w.HideNames(false)
	u.at(workspace.AtOverview)
	if !slices.Contains(texts(u.window.Canvas().Content()), "Zoë Čapková") {
		t.Error("the name does not come back")
	}
}

// texts are all texts that are shown.
func texts(o fyne.CanvasObject) []string {
	if !o.Visible() {
		return nil
	}
	var found []string
	switch o := o.(type) {
	case *canvas.Text:
		found = append(found, o.Text)
	case *fyne.Container:
		for _, c := range o.Objects {
			found = append(found, texts(c)...)
		}
	case *container.Scroll:
		found = append(found, texts(o.Content)...)
	case fyne.Widget:
		for _, c := range test.WidgetRenderer(o).Objects() {
			found = append(found, texts(c)...)
		}
	}
	return found
}

// TestTheExaminerIsChosen lists who examines here and takes the second.
func TestTheExaminerIsChosen(t *testing.T) {
	u := in(t, ages[1])
	u.w.SetClinic(assessment.Clinic{Examiner: "Sam Lee"})
	u.w.SetOthers([]string{" Kim Park", "Sam Lee", ""})
	u.at(workspace.AtAssess)
	u.chooseExaminer()
	draw(t, u, "over examiner")
	key := func(k fyne.KeyName) { u.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k}) }
	key(fyne.KeyDown)
	key(fyne.KeyReturn)
	if got := u.w.Desk.Value().Visit().Examiner; got != "Kim Park" {
		t.Errorf("%s examines, want Kim Park", got)
	}
	if u.window.Canvas().Overlays().Top() != nil {
		t.Error("the question stays")
	}
}
