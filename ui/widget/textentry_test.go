package widget

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
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

// TestALongTextShowsItsBeginning while it is not typed in, without a bar; the
// caret is where it was when one comes back.
func TestALongTextShowsItsBeginning(t *testing.T) {
	var e, other *TextEntry
	window := shownIn(t, fyne.NewSize(220, 200), func(s *Scope) fyne.CanvasObject {
		e = NewTextEntry(s, TextValues{Label: "Reason"})
		other = NewTextEntry(s, TextValues{Label: "Goal"})
		return container.New(&Rows{}, e, other)
	})
	e.Set(TextValues{Label: "Reason", Text: "Begins " + strings.Repeat("and goes on ", 8)})
	var scroll *container.Scroll
	for _, o := range test.WidgetRenderer(e.entry).Objects() {
		if s, ok := o.(*container.Scroll); ok {
			scroll = s
		}
	}
	shown := func(when string, beginning bool) {
		t.Helper()
		if (scroll.Offset.X == 0) != beginning {
			t.Errorf("%s it is at %.0f", when, scroll.Offset.X)
		}
		for _, o := range test.WidgetRenderer(scroll).Objects() {
			if o != scroll.Content && o.Visible() && o.Size().Height > 0 && o.Size().Height < e.entry.Size().Height/2 {
				t.Errorf("%s a bar of %v lies under it", when, o.Size())
			}
		}
	}
	shown("shown", true)
	window.Canvas().Focus(e.entry)
	shown("typed in", false)
	test.Type(e.entry, "x")
	e.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyLeft})
	window.Canvas().Focus(other.entry)
	shown("left", true)
	window.Canvas().Focus(e.entry)
	test.Type(e.entry, "y")
	if !strings.HasSuffix(e.Text(), "yx") {
		t.Errorf("the caret was not where it was left: %q", e.Text())
	}
	window.Canvas().Focus(other.entry)
	test.TapAt(e.entry, fyne.NewPos(6, 12))
	if e.entry.CursorColumn > 2 {
		t.Errorf("a click at the beginning put the caret at %d", e.entry.CursorColumn)
	}
}

// TestANumberIsReplaced types into a field that holds a number: the digits take
// its place, where they would be added to a text.
func TestANumberIsReplaced(t *testing.T) {
	for _, c := range []struct {
		name   string
		number bool
		want   string
	}{
		{"a number", true, "5"},
		{"a text", false, "105"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var e *TextEntry
			window := shownIn(t, fyne.NewSize(400, 200), func(s *Scope) fyne.CanvasObject {
				e = NewTextEntry(s, TextValues{Label: "Minutes", Number: c.number})
				return e
			})
			e.Set(TextValues{Label: "Minutes", Text: "10"})
			e.Focus()
			test.Type(window.Canvas().Focused(), "5")
			if e.Text() != c.want {
				t.Errorf("it holds %q, want %q", e.Text(), c.want)
			}
		})
	}
}
