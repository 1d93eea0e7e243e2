package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment/sample"
	"stridewell/ui/workspace"
)

// TestFirstStart: a name and Enter, or Enter alone, open a practice client
// whose visits can be compared; the other button leads to an empty list.
func TestFirstStart(t *testing.T) {
	tests := []struct {
		name     string
		typed    string
		keys     []fyne.KeyName
		want     workspace.Place
		practice bool
	}{
		{"a name and Enter", "Jo Marsh", []fyne.KeyName{fyne.KeyReturn}, workspace.AtOverview, true},
		{"Enter alone", "", []fyne.KeyName{fyne.KeyReturn}, workspace.AtOverview, true},
		{"Enter of the pad, beyond the clinic", "Jo Marsh", []fyne.KeyName{fyne.KeyDown, fyne.KeyEnter}, workspace.AtOverview, true},
		{"the empty list", "Jo Marsh", []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyRight, fyne.KeyReturn}, workspace.AtClients, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			u := open(t, sample.NewStore(clock))
			if u.shown.place != workspace.AtWelcome {
				t.Fatalf("it begins at %s", Name(u.shown.place))
			}
			if tt.typed != "" {
				test.Type(u.window.Canvas().Focused(), tt.typed)
			}
			for _, k := range tt.keys {
				u.Press(k)
			}
			if u.shown.place != tt.want {
				t.Errorf("it leads to %s", Name(u.shown.place))
			}
			if got := u.w.Clinic.Value().Examiner; got != tt.typed {
				t.Errorf("the name is %q", got)
			}
			d := u.w.Desk.Value()
			if (d != nil) != tt.practice {
				t.Fatalf("somebody is open: %t", d != nil)
			}
			if d != nil && (!d.History.Client.Practice || len(d.History.Visits) < 2) {
				t.Errorf("open is a client, of practice %t, with %d visits", d.History.Client.Practice, len(d.History.Visits))
			}
		})
	}
}

// TestBarePagesKeepTheirKeys: the keys that lead to a place do nothing on the
// first page, which would stay unanswered, and before the client's eyes.
func TestBarePagesKeepTheirKeys(t *testing.T) {
	first := open(t, sample.NewStore(clock))
	turned := in(t, ages[1])
	turned.at(workspace.AtTurned)
	for _, u := range []*Window{first, turned} {
		at := u.shown.place
		for _, k := range []fyne.KeyName{fyne.KeyF1, fyne.KeyF3} {
			u.Press(k)
		}
		for _, k := range []fyne.KeyName{fyne.Key1, fyne.Key3, fyne.KeyN, fyne.KeyR, fyne.KeyComma} {
			u.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierControl})
			if u.shown.place != at {
				t.Fatalf("Ctrl %s leads from %s to %s", k, Name(at), Name(u.shown.place))
			}
		}
	}
}
