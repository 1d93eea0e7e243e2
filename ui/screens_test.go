package ui

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"stridewell/assessment"
	"stridewell/assessment/sample"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var (
	smallest = fyne.NewSize(940, 500)
	laptop   = fyne.NewSize(1366, 768)
	sizes    = []fyne.Size{smallest, fyne.NewSize(1280, 680), fyne.NewSize(1366, 690), laptop, fyne.NewSize(1900, 1020)}
)

var themes = []workspace.Theme{workspace.Light, workspace.Dark}

// sizesOf are the sizes a state is looked at in. Colours move nothing, so one
// is enough for the second theme; what lies between the ends is looked at with
// the usual visit.
func sizesOf(s state, theme workspace.Theme) []fyne.Size {
	switch {
	case theme == workspace.Dark:
		return []fyne.Size{laptop}
	case s.name == ages[1].name:
		return sizes
	default:
		return []fyne.Size{smallest, laptop, sizes[len(sizes)-1]}
	}
}

// look shows a place at a size and looks at all of it.
func look(t *testing.T, u *Window, name string, p workspace.Place, size fyne.Size) {
	name = fmt.Sprintf("%s, %s, %.0fx%.0f", Name(p), name, size.Width, size.Height)
	t.Run(name, func(t *testing.T) {
		u.at(p)
		u.window.Resize(size)
		if n := lookAt(t, u.window.Canvas().Content(), frame{size: size}); n < 3 {
			t.Errorf("only %d texts are shown", n)
		}
		draw(t, u, name)
	})
}

// TestNoTextIsClippedOrCovered looks at every place with records of every age,
// in both themes and in every size.
func TestNoTextIsClippedOrCovered(t *testing.T) {
	for _, s := range append(slices.Clone(ages), longWords) {
		u := in(t, s)
		for _, theme := range themes {
			u.w.SetLook(workspace.Look{Theme: theme})
			for _, size := range sizesOf(s, theme) {
				for _, p := range Places() {
					look(t, u, s.name+", "+string(theme), p, size)
				}
			}
		}
	}
}

// TestVisitsThatAreUnlikeTheUsual looks at the places that show a visit while
// it is half filled, all marked, shut by a red flag, or past.
func TestVisitsThatAreUnlikeTheUsual(t *testing.T) {
	for _, s := range halves {
		u := in(t, s)
		for _, p := range Places() {
			if p.NeedsClient() || p == workspace.AtTurned {
				look(t, u, s.name, p, laptop)
			}
		}
	}
}

// TestOddNames looks at the places that say a name.
func TestOddNames(t *testing.T) {
	store := sample.NewStore(clock)
	for i, name := range oddNames {
		c := assessment.Client{ID: assessment.ClientID(fmt.Sprint("odd-", i)), Given: name, Created: noon.Add(-time.Duration(i) * time.Hour)}
		if err := store.SaveClient(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	u := open(t, store)
	u.w.EndWelcome(false)
	for i, name := range oddNames {
		u.w.OpenClient(assessment.ClientID(fmt.Sprint("odd-", i)))
		u.w.StartVisit()
		for _, p := range []workspace.Place{workspace.AtClients, workspace.AtOverview, workspace.AtTurned} {
			look(t, u, name, p, smallest)
		}
	}
}

// TestEveryFocusableIsReachedByKeys goes through every place with Tab and Shift Tab: each
// widget that takes the focus is reached, and is in sight when it has it.
func TestEveryFocusableIsReachedByKeys(t *testing.T) {
	for _, s := range ages {
		u := in(t, s)
		for _, size := range []fyne.Size{smallest, laptop} {
			u.window.Resize(size)
			for _, p := range Places() {
				t.Run(fmt.Sprintf("%s, %s, %.0f", Name(p), s.name, size.Width), func(t *testing.T) {
					u.at(p)
					goThrough(t, u)
				})
			}
		}
	}
}

func goThrough(t *testing.T, u *Window) {
	t.Helper()
	c := u.window.Canvas().(interface {
		fyne.Canvas
		FocusNext()
		FocusPrevious()
	})
	first := c.Focused()
	if first == nil {
		t.Fatal("nothing has the focus on arrival")
	}
	reached := map[fyne.Focusable]bool{}
	missed := func() (left []fyne.Focusable) {
		for _, f := range focusables(c.Content()) {
			if !reached[f] {
				left = append(left, f)
			}
		}
		return left
	}
	for _, step := range []func(){c.FocusNext, c.FocusPrevious} {
		there := map[fyne.Focusable]bool{}
		for range 400 {
			f := c.Focused()
			if there[f] {
				break
			}
			there[f], reached[f] = true, true
			inSight(t, u, f)
			step()
		}
		if len(missed()) == 0 {
			return
		}
		c.Focus(first) // and back from there: fields above wake as the form scrolls up to them
	}
	for _, f := range missed() {
		t.Errorf("%T is not reached", f)
	}
}

// inSight holds a focused widget to the window, and to what scrolls it: of a
// tall one the upper part.
func inSight(t *testing.T, u *Window, f fyne.Focusable) {
	t.Helper()
	o, ok := f.(fyne.CanvasObject)
	if !ok {
		return
	}
	driver := fyne.CurrentApp().Driver()
	page := driver.AbsolutePositionForObject(u.panes).Y
	top, high := driver.AbsolutePositionForObject(o).Y-page, min(o.Size().Height, 60)
	if top < -1 || top+high > u.window.Canvas().Size().Height+1 {
		t.Errorf("%T has the focus at %.0f of %.0f, out of sight", f, top, u.window.Canvas().Size().Height)
	}
	scrolls, _ := views(u.window.Canvas().Content(), o)
	for _, s := range scrolls {
		from := driver.AbsolutePositionForObject(s).Y - page
		if top < from-1 || top+high > from+s.Size().Height+1 {
			t.Errorf("%T has the focus at %.0f, scrolled out of %.0f to %.0f", f, top, from, from+s.Size().Height)
		}
	}
}

// fKeys are the keys of the window that lead somewhere, with their twins.
var fKeys = []struct {
	key  fyne.KeyName
	twin fyne.KeyName
	to   workspace.Place
}{
	{fyne.KeyF1, fyne.KeySlash, workspace.AtHelp},
	{fyne.KeyF2, fyne.KeyT, workspace.AtTurned},
	{fyne.KeyF3, fyne.KeyF, workspace.AtClients},
	{fyne.KeyF4, fyne.KeyG, workspace.AtAngle},
}

// TestFKeysWorkOnEverythingThatIsFocused presses the keys of the window on each
// kind of widget that takes the focus, as a named key and as its Ctrl twin.
func TestFKeysWorkOnEverythingThatIsFocused(t *testing.T) {
	u := in(t, ages[1])
	tried := map[reflect.Type]bool{}
	for _, p := range Places() {
		if p == workspace.AtWelcome || p == workspace.AtLocked || p == workspace.AtTurned {
			continue // nothing leads out of them but their own keys
		}
		u.at(p)
		for _, f := range focusables(u.window.Canvas().Content()) {
			if !tried[reflect.TypeOf(f)] {
				tried[reflect.TypeOf(f)] = true
				u.pressEach(t, p, f)
			}
		}
	}
	if len(tried) < 10 {
		t.Errorf("only %d kinds of widgets take the focus", len(tried))
	}
}

// pressEach presses every key of the window on one widget.
func (u *Window) pressEach(t *testing.T, p workspace.Place, f fyne.Focusable) {
	t.Helper()
	c := u.window.Canvas()
	for _, k := range fKeys {
		for name, press := range map[string]func(){
			string(k.key): func() { f.TypedKey(&fyne.KeyEvent{Name: k.key}) },
			"Ctrl " + string(k.twin): func() {
				f.(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: k.twin, Modifier: fyne.KeyModifierControl})
			},
		} {
			u.at(p)
			c.Focus(f)
			to := k.to
			if to == p && p == workspace.AtHelp {
				to = u.before[len(u.before)-1] // again closes it
			}
			if press(); u.shown.place != to && u.w.Notice.Value().Title == "" { // or it says why not
				t.Errorf("%s: %s on %T leads to %s", Name(p), name, f, Name(u.shown.place))
			}
			if k.to != workspace.AtTurned {
				continue
			}
			c.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
			if u.shown.place != p {
				t.Errorf("%s: Esc after %s leads to %s", Name(p), name, Name(u.shown.place))
			}
		}
	}
	u.at(p)
	c.Focus(f)
	f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF6})
	if c.Focused() == f && len(u.panesInOrder()) > 1 {
		t.Errorf("%s: F6 on %T stays", Name(p), f)
	}
}

// TestAHiddenScreenDoesNotListen visits every place and counts who listens
// afterwards, to everything in the workspace that can be listened to.
func TestAHiddenScreenDoesNotListen(t *testing.T) {
	u := in(t, ages[1])
	listeners := func() map[string]int {
		counts := map[string]int{}
		w := reflect.ValueOf(u.w).Elem()
		for i := range w.NumField() {
			if f := w.Type().Field(i); f.IsExported() {
				if o, ok := w.Field(i).Addr().Interface().(interface{ Listeners() int }); ok {
					counts[f.Name] = o.Listeners()
				}
			}
		}
		return counts
	}
	u.at(workspace.AtClients)
	want := listeners()
	if len(want) < 15 {
		t.Fatalf("only %d values are listened to", len(want))
	}
	for _, p := range Places() {
		u.at(p)
		u.at(workspace.AtClients)
		for what, n := range listeners() {
			if n != want[what] {
				t.Errorf("after %s %d listen to %s, want %d", Name(p), n, what, want[what])
			}
		}
	}
}

// anew are the places that begin anew each time.
var anew = []workspace.Place{workspace.AtWelcome, workspace.AtLocked, workspace.AtTurned, workspace.AtHelp, workspace.AtOverview}

// TestTheFieldOfLastTimeIsFocused leaves a place and comes back. The client's
// page has the likeliest next step instead.
func TestTheFieldOfLastTimeIsFocused(t *testing.T) {
	u := in(t, ages[1])
	for _, p := range Places() {
		if slices.Contains(anew, p) {
			continue
		}
		u.at(p)
		u.window.Canvas().(interface{ FocusNext() }).FocusNext()
		before := u.window.Canvas().Focused()
		if _, rail := before.(*widget.NavRail); rail {
			continue // the only other thing that takes the focus
		}
		u.at(workspace.AtHelp)
		u.at(p)
		if after := u.window.Canvas().Focused(); after != before && p != workspace.AtClients { // the search always has it there
			t.Errorf("%s: %T has the focus, %T had it", Name(p), after, before)
		}
	}
}
