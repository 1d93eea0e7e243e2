package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestCapsLockIsInferred from letters that do not fit the Shift key, while a
// secret is typed.
func TestCapsLockIsInferred(t *testing.T) {
	for _, c := range []struct {
		name   string
		secret bool
		shift  bool
		typed  string
		want   bool
	}{
		{"small letters", true, false, "four", false},
		{"a capital with Shift", true, true, "F", false},
		{"a capital without", true, false, "F", true},
		{"a small letter with Shift", true, true, "f", true},
		{"small letters after a capital", true, false, "Ff", false},
		{"a digit says nothing", true, false, "F4", true},
		{"no secret", false, false, "FOUR", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var e *TextEntry
			higher := 0
			window := shownIn(t, fyne.NewSize(400, 200), func(s *Scope) fyne.CanvasObject {
				s.held = func() fyne.KeyModifier {
					if c.shift {
						return fyne.KeyModifierShift
					}
					return 0
				}
				e = NewTextEntry(s, TextValues{Label: "Passphrase", Secret: c.secret})
				e.OnHigher = func() { higher++ }
				return e
			})
			low := e.HeightFor(300)
			window.Canvas().Focus(e.entry)
			test.Type(e.entry, c.typed)
			if said := e.HeightFor(300) > low; said != c.want || said && higher == 0 {
				t.Errorf("said %v, told %d times, want %v", said, higher, c.want)
			}
			window.Canvas().Unfocus()
			if e.HeightFor(300) != low {
				t.Error("it is said of an entry that is left")
			}
		})
	}
}
