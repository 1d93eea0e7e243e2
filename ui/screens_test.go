package ui

import (
	"context"
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/sample"
	"stridewell/ui/workspace"
)

// A state is what the records hold when a screen is looked at.
type state struct {
	name   string
	fill   func(context.Context, assessment.Store, time.Time) error
	client string // who is opened
}

var states = []state{
	{"empty", oneClient, "A"},
	{"practice", sample.Fill, "Zoë Čapková"},
	{"ten years", sample.Fill, "Åsa Lindqvist"},
	{"long name", sample.Fill, "Rebecca Wolfeschlegelsteinhausen-Carmichael"},
}

// oneClient is a client of one letter who has not been seen.
func oneClient(ctx context.Context, s assessment.Store, now time.Time) error {
	return s.SaveClient(ctx, assessment.Client{ID: "a", Given: "A", Created: now})
}

// in opens the window in a state, with a visit to look at.
func in(t *testing.T, s state) *Window {
	t.Helper()
	store := sample.NewStore(clock)
	if err := s.fill(t.Context(), store, noon); err != nil {
		t.Fatal(err)
	}
	u := open(t, store)
	u.w.EndWelcome(false)
	for _, line := range u.w.List.Value().Lines {
		if line.Client.FullName() == s.client {
			u.w.OpenClient(line.Client.ID)
		}
	}
	if u.w.Desk.Value() == nil {
		t.Fatalf("%s is not among the clients", s.client)
	}
	if !u.w.Desk.Value().HasVisit() {
		u.w.StartVisit()
	}
	return u
}

// at shows a place.
func (u *Window) at(p workspace.Place) {
	if p == workspace.AtWelcome {
		u.w.Place.Set(p)
		return
	}
	u.w.Unlock("", nil)
	u.w.Go(p)
	u.w.Dismiss()
}

var sizes = []fyne.Size{
	fyne.NewSize(940, 500), fyne.NewSize(1280, 680), fyne.NewSize(1366, 690), fyne.NewSize(1366, 768), fyne.NewSize(1900, 1020),
}

// sizesOf are the sizes a theme is looked at in. Colours move nothing, so one
// is enough for the second theme.
func sizesOf(theme workspace.Theme) []fyne.Size {
	if theme == workspace.Dark {
		return sizes[3:4]
	}
	return sizes
}

// TestNoTextIsClippedOrCovered looks at every place in every state, theme and
// size.
func TestNoTextIsClippedOrCovered(t *testing.T) {
	for _, s := range states {
		u := in(t, s)
		for _, theme := range []workspace.Theme{workspace.Light, workspace.Dark} {
			u.w.SetLook(workspace.Look{Theme: theme})
			for _, p := range Places() {
				u.at(p)
				for _, size := range sizesOf(theme) {
					name := fmt.Sprintf("%s, %s, %s, %.0fx%.0f", Name(p), s.name, theme, size.Width, size.Height)
					t.Run(name, func(t *testing.T) {
						u.window.Resize(size)
						if n := lookAt(t, u.window.Canvas().Content(), frame{size: size}); n < 3 {
							t.Errorf("only %d texts are shown", n)
						}
						draw(t, u, name)
					})
				}
			}
		}
	}
}

// A frame is the part of the window an object may be seen in.
type frame struct {
	at      fyne.Position // of the object
	from    fyne.Position // the corner of the part
	size    fyne.Size
	scrolls bool // up and down
}

// lookAt walks over everything that is shown and counts the texts.
func lookAt(t *testing.T, o fyne.CanvasObject, f frame) int {
	t.Helper()
	if !o.Visible() || o.Size().Width <= 0 || o.Size().Height <= 0 {
		return 0
	}
	f.at = f.at.Add(o.Position())
	n := 0
	switch o := o.(type) {
	case *fyne.Container:
		for _, c := range o.Objects {
			n += lookAt(t, c, f)
		}
	case *container.Scroll:
		f.from, f.size, f.scrolls = f.at, o.Size(), true
		n += lookAt(t, o.Content, f)
	case fyne.Widget:
		objects := test.WidgetRenderer(o).Objects()
		n += lookAtTexts(t, o, objects, f)
		for _, c := range objects {
			n += lookAt(t, c, f)
		}
	}
	return n
}

// lookAtTexts holds the texts of one widget to its bounds, to the window, and
// apart.
func lookAtTexts(t *testing.T, w fyne.Widget, objects []fyne.CanvasObject, f frame) int {
	t.Helper()
	var texts []*canvas.Text
	for _, o := range objects {
		text, ok := o.(*canvas.Text)
		if !ok || !text.Visible() || text.Text == "" {
			continue
		}
		at, size := text.Position(), measured(text)
		if at.X < -1 || at.X+size.Width > w.Size().Width+1.5 {
			t.Errorf("%T: “%s” reaches from %.0f to %.0f of %.0f", w, text.Text, at.X, at.X+size.Width, w.Size().Width)
		}
		in := f.at.Add(at).Subtract(f.from)
		if in.X < -1 || in.X+size.Width > f.size.Width+1.5 || !f.scrolls && (in.Y < -4 || in.Y+size.Height > f.size.Height+4) {
			t.Errorf("%T: “%s” at %.0f, %.0f is outside its frame of %.0f by %.0f", w, text.Text, in.X, in.Y, f.size.Width, f.size.Height)
		}
		for _, other := range texts {
			if overlap(text, other) {
				t.Errorf("%T: “%s” and “%s” cover each other", w, text.Text, other.Text)
			}
		}
		texts = append(texts, text)
	}
	return len(texts)
}

// overlap reports whether two texts share more than the air round their
// letters.
func overlap(a, b *canvas.Text) bool {
	as, bs := measured(a), measured(b)
	ap, bp := a.Position(), b.Position()
	across := min(ap.X+as.Width, bp.X+bs.Width) - max(ap.X, bp.X)
	down := min(ap.Y+as.Height, bp.Y+bs.Height) - max(ap.Y, bp.Y)
	return across > 2 && down > .45*min(as.Height, bs.Height)
}

func measured(a *canvas.Text) fyne.Size {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(a.Text, a.TextSize, a.TextStyle, a.FontSource)
	return size
}

// TestEveryFocusableIsReachedByKeys goes through every place with Tab: each
// widget that takes the focus is reached, and is in sight when it has it.
func TestEveryFocusableIsReachedByKeys(t *testing.T) {
	for _, s := range states[:2] {
		u := in(t, s)
		u.window.Resize(fyne.NewSize(1366, 690))
		for _, p := range Places() {
			t.Run(Name(p)+", "+s.name, func(t *testing.T) {
				u.at(p)
				if u.window.Canvas().Focused() == nil {
					t.Fatal("nothing has the focus on arrival")
				}
				reached := map[fyne.Focusable]bool{}
				for range 400 {
					f := u.window.Canvas().Focused()
					if reached[f] {
						break
					}
					reached[f] = true
					inSight(t, u, f)
					u.window.Canvas().(interface{ FocusNext() }).FocusNext()
				}
				for _, f := range focusables(u.window.Canvas().Content()) {
					if !reached[f] {
						t.Errorf("%T is not reached", f)
					}
				}
			})
		}
	}
}

// inSight holds a focused widget to the window, and to what scrolls it.
func inSight(t *testing.T, u *Window, f fyne.Focusable) {
	t.Helper()
	o, ok := f.(fyne.CanvasObject)
	if !ok {
		return
	}
	driver := fyne.CurrentApp().Driver()
	at := driver.AbsolutePositionForObject(o).Subtract(driver.AbsolutePositionForObject(u.panes))
	if at.Y < -1 || at.Y+min(o.Size().Height, 60) > u.window.Canvas().Size().Height+1 {
		t.Errorf("%T has the focus at %.0f of %.0f, out of sight", f, at.Y, u.window.Canvas().Size().Height)
	}
}

// focusables are the widgets that take the focus now.
func focusables(o fyne.CanvasObject) []fyne.Focusable {
	if !o.Visible() {
		return nil
	}
	var found []fyne.Focusable
	if f, ok := o.(fyne.Focusable); ok {
		if d, ok := o.(fyne.Disableable); !ok || !d.Disabled() {
			found = append(found, f)
		}
	}
	switch o := o.(type) {
	case *fyne.Container:
		for _, c := range o.Objects {
			found = append(found, focusables(c)...)
		}
	case *container.Scroll:
		found = append(found, focusables(o.Content)...)
	case fyne.Widget:
		for _, c := range test.WidgetRenderer(o).Objects() {
			found = append(found, focusables(c)...)
		}
	}
	return found
}

// TestAHiddenScreenDoesNotListen visits every place and counts who listens
// afterwards.
func TestAHiddenScreenDoesNotListen(t *testing.T) {
	u := in(t, states[1])
	listeners := func() map[string]int {
		w := u.w
		return map[string]int{
			"clinic": w.Clinic.Listeners(), "look": w.Look.Listeners(), "list": w.List.Listeners(), "desk": w.Desk.Listeners(),
			"saving": w.Saving.Listeners(), "busy": w.Busy.Listeners(), "notice": w.Notice.Listeners(), "preview": w.Preview.Listeners(),
			"options": w.Options.Listeners(), "recall": w.Recall.Listeners(), "brief": w.Brief.Listeners(), "clock": w.Clock.Listeners(),
		}
	}
	u.at(workspace.AtClients)
	want := listeners()
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
