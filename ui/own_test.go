package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/workspace"
)

// press types named keys into what has the focus, or into the window.
func (u *Window) press(keys ...fyne.KeyName) {
	for _, k := range keys {
		if f := u.window.Canvas().Focused(); f != nil {
			f.TypedKey(&fyne.KeyEvent{Name: k})
			continue
		}
		u.window.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: k})
	}
}

// write types letters into what has the focus.
func (u *Window) write(text string) {
	for _, r := range text {
		u.window.Canvas().Focused().TypedRune(r)
	}
}

// over are the texts of what lies over the window.
func (u *Window) overTexts(t *testing.T) string {
	t.Helper()
	top := u.window.Canvas().Overlays().Top()
	if top == nil {
		t.Fatal("nothing lies over the window")
	}
	return strings.Join(texts(top), " | ")
}

// TestThresholdsOfTheClinic lays an edge by keys alone: what would change is
// listed before, the open visit follows, and the way back is kept too.
func TestThresholdsOfTheClinic(t *testing.T) {
	u := in(t, ages[1])
	key := assessment.Key{Measure: catalogue.ToeTouch}
	grade := func() assessment.Grade {
		f, _ := u.w.Desk.Value().Summary.Finding(key)
		return f.Verdict.Grade
	}
	before := grade()
	u.at(workspace.AtBands)
	u.write("toe touch")
	u.press(fyne.KeyReturn) // to the edges: higher is worse
	u.press(fyne.KeyReturn)
	for _, edge := range []string{"-30", "-28", "-26"} {
		u.press(fyne.KeyEnd) // of the text that stands there
		for range 6 {
			u.press(fyne.KeyBackspace)
		}
		u.write(edge)
		u.press(fyne.KeyReturn)
	}
	u.press(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn) // everyone, adults
	if m, _ := u.w.Catalogue().Measure(key.Measure); len(m.Methods) > 1 {
		u.press(fyne.KeyReturn) // taken any way
	}
	u.press(fyne.KeyReturn) // who
	u.write("our runners reach further")
	draw(t, u, "own thresholds typed")
	u.press(fyne.KeyReturn)
	u.write("our own 40 runners")
	u.press(fyne.KeyReturn, fyne.KeyReturn)
	if said := u.overTexts(t); !strings.Contains(said, "1 finding of open visits") || !strings.Contains(said, "Zoë Čapková") || !strings.Contains(said, "keeps") {
		t.Errorf("before it is applied, only this is said: %s", said)
	}
	draw(t, u, "own thresholds compared")
	if grade() != before {
		t.Fatal("asking has changed a grade")
	}
	u.press(fyne.KeyRight, fyne.KeyReturn)
	if grade() != assessment.Marked || before == assessment.Marked {
		t.Errorf("the toe touch was %s and is %s", before, grade())
	}
	draw(t, u, "own thresholds laid")
	page := strings.Join(texts(u.window.Canvas().Content()), " ")
	for _, want := range []string{"What was laid before", "our own 40 runners", "Withdraw ours", "Marked above −26"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}
