package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// TestF6GoesThroughTheParts comes into every part of every place, and back to
// the field it began with.
func TestF6GoesThroughTheParts(t *testing.T) {
	u := in(t, ages[1])
	for _, p := range Places() {
		if u.route(p).bare {
			continue
		}
		t.Run(Name(p), func(t *testing.T) {
			u.at(p)
			began := u.window.Canvas().Focused()
			seen := map[int]bool{}
			for range u.panesInOrder() {
				u.press(fyne.KeyF6)
				now := u.window.Canvas().Focused()
				seen[slices.IndexFunc(u.panesInOrder(), func(o fyne.CanvasObject) bool { return slices.Contains(widget.Focusables(o), now) })] = true
			}
			if len(seen) != len(u.panesInOrder()) || seen[-1] {
				t.Errorf("F6 comes into %v of %d parts", seen, len(u.panesInOrder()))
			}
			if u.window.Canvas().Focused() != began {
				t.Errorf("after a round %T has the focus, %T had it", u.window.Canvas().Focused(), began)
			}
			u.goToPane(1)
			u.goToPane(-1)
			if u.window.Canvas().Focused() != began {
				t.Errorf("back is %T, not %T", u.window.Canvas().Focused(), began)
			}
			if got, want := len(widget.Focusables(u.panes)), len(focusables(u.panes)); got != want {
				t.Errorf("%d fields are known of %d", got, want)
			}
		})
	}
}

// TestAngleOfTheFocusedValue presses F4 on a value that can be measured on a
// picture, and Ctrl N and Ctrl G from everywhere.
func TestAngleOfTheFocusedValue(t *testing.T) {
	u := in(t, ages[1])
	chord := func(k fyne.KeyName) {
		u.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierControl})
	}
	u.at(workspace.AtAssess)
	aimed := func() assessment.Key { return u.screens[workspace.AtAssess].(aimer).Aimed() }
	for i := 0; aimed().Measure != catalogue.TrunkLean; i++ {
		if u.press(fyne.KeyReturn); i > 400 {
			t.Fatal("trunk lean is not in the form")
		}
	}
	u.press(fyne.KeyF4)
	if u.shown.place != workspace.AtAngle {
		t.Fatalf("F4 leads to %s", Name(u.shown.place))
	}
	if all := texts(u.window.Canvas().Content()); !slices.Contains(all, "Trunk lean") {
		t.Errorf("it is not trunk lean that is measured: %q", all)
	}
	for _, p := range Places() {
		if u.route(p).bare {
			continue
		}
		u.at(p)
		if chord(fyne.KeyG); u.shown.place != workspace.AtAngle {
			t.Errorf("%s: Ctrl G leads to %s", Name(p), Name(u.shown.place))
		}
		u.at(p)
		if chord(fyne.KeyN); u.shown.place != workspace.AtClients || !slices.Contains(texts(u.window.Canvas().Content()), "New client") {
			t.Errorf("%s: Ctrl N leads to %s", Name(p), Name(u.shown.place))
		}
		u.press(fyne.KeyEscape)
	}
}

// TestF1SaysWhatItDoes: beside the panel it opens the help, where there is no
// room for the panel it shows that, and takes it away again.
func TestF1SaysWhatItDoes(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtAssess)
	for _, c := range []struct {
		name string
		size fyne.Size
		over bool
		want string
	}{
		{"wide", fyne.NewSize(1366, 768), false, "help"},
		{"narrow", fyne.NewSize(940, 500), false, "how to measure"},
		{"laid over", fyne.NewSize(940, 500), true, "close the panel"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u.window.Resize(c.size)
			if c.over {
				u.press(fyne.KeyF1)
			}
			hints := u.hints()
			at := slices.IndexFunc(hints, func(h widget.Hint) bool { return h.Key == "F1" })
			if at < 0 || hints[at].Does != c.want {
				t.Errorf("of %v F1 is to be %q", hints, c.want)
			}
		})
	}
}
