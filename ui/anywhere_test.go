package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"stridewell/ui/workspace"
)

// TestPrintAndSaveFromEveryPlace presses Ctrl P, Ctrl E and Ctrl S where they
// mean nothing else.
func TestPrintAndSaveFromEveryPlace(t *testing.T) {
	u := in(t, ages[1])
	chord := func(k fyne.KeyName) {
		s := &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierControl}
		u.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(s)
	}
	for _, p := range []workspace.Place{workspace.AtClients, workspace.AtOverview, workspace.AtAssess, workspace.AtPlan, workspace.AtSettings, workspace.AtNumbers} {
		t.Run(Name(p), func(t *testing.T) {
			u.at(p)
			chord(fyne.KeyP)
			if got := u.w.Notice.Value().Title; got != "The handout is on its way." {
				t.Errorf("Ctrl P says %q", got)
			}
			chord(fyne.KeyS)
			if got := u.w.Notice.Value().Title; got != "Everything is saved." {
				t.Errorf("Ctrl S says %q", got)
			}
			chord(fyne.KeyE)
			if said := u.overTexts(t); !strings.Contains(said, "Excel") {
				t.Errorf("Ctrl E asks %s", said)
			}
			u.press(fyne.KeyEscape)
		})
	}
	locked := in(t, halves[2])
	locked.at(workspace.AtPlan)
	locked.print()
	if n := locked.w.Notice.Value(); n.Kind != workspace.Failure || !strings.Contains(n.Text, "medical review") {
		t.Errorf("while an answer is open: %+v", n)
	}
}
