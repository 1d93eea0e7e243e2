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
	"stridewell/assessment/sample"
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

// TestNothingToCloseIsSaid presses Ctrl D where no visit can be closed.
func TestNothingToCloseIsSaid(t *testing.T) {
	nobody := open(t, sample.NewStore(clock))
	nobody.w.EndWelcome(false)
	for _, c := range []struct {
		name string
		u    *Window
		want string
	}{
		{"nobody", nobody, "No client is open."},
		{"an earlier visit", in(t, halves[1]), "This visit is closed."},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.u.closeVisit()
			if got := c.u.w.Notice.Value().Title; got != c.want || c.u.window.Canvas().Overlays().Top() != nil {
				t.Errorf("%q is said, want %q", got, c.want)
			}
		})
	}
}

// TestNobodyYet looks at every place before there is a client.
func TestNobodyYet(t *testing.T) {
	u := open(t, sample.NewStore(clock))
	u.w.EndWelcome(false)
	for _, size := range []fyne.Size{smallest, laptop} {
		for _, p := range Places() {
			if !p.NeedsClient() && p != workspace.AtTurned && p != workspace.AtFile {
				look(t, u, "nobody yet", p, size)
			}
		}
	}
}

// TestALockedWindowTakesNoOtherKey locks every place of the rail and presses Enter:
// it opens the window and does nothing behind it.
func TestALockedWindowTakesNoOtherKey(t *testing.T) {
	u := in(t, ages[1])
	for _, r := range u.railRoutes() {
		u.at(r.place)
		before := u.window.Canvas().Focused()
		u.w.LockNow()
		if f := u.window.Canvas().Focused(); f == before {
			t.Fatalf("%s: the keys still go to %T behind the lock", r.label, f)
		}
		u.press(fyne.KeyReturn)
		if u.shown.place != r.place || len(u.window.Canvas().Overlays().List()) > 0 {
			t.Errorf("%s: after Enter %s is shown, with %d dialogs", r.label, u.shown.label, len(u.window.Canvas().Overlays().List()))
		}
	}
}

// TestALockCoversADialog: nothing of it is seen or typed into while the window is
// locked, and it is there again afterwards with what was typed.
func TestALockCoversADialog(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtHandout)
	u.shortcut(fyne.KeyS)
	over, field := u.overTexts(t), u.window.Canvas().Focused()
	u.w.LockNow()
	if len(u.window.Canvas().Overlays().List()) > 0 || u.window.Canvas().Focused() == field {
		t.Fatal("the dialog lies over the lock")
	}
	if shown := strings.Join(texts(u.window.Content()), " "); strings.Contains(shown, "Čapková") {
		t.Errorf("the lock shows %q", shown)
	}
	u.press(fyne.KeyReturn)
	if u.shown.place != workspace.AtHandout || u.overTexts(t) != over || u.window.Canvas().Focused() != field {
		t.Errorf("after the lock there is %q", u.overTexts(t))
	}
	u.press(fyne.KeyEscape)
	if len(u.window.Canvas().Overlays().List()) > 0 {
		t.Error("the dialog does not close any more")
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
