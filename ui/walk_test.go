package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	fynewidget "fyne.io/fyne/v2/widget"

	"stridewell/ui/widget"
)

// A frame is the part of the window an object may be seen in.
type frame struct {
	at      fyne.Position // of the object
	from    fyne.Position // the corner of the part
	size    fyne.Size
	low     fyne.Position // what all parts around it let through ends here
	high    fyne.Position // and begins here
	scrolls bool          // up and down
	typed   bool          // in an entry, that shows the end of what is too long
}

// A seen text is where it is drawn in the window, and by what.
type seen struct {
	text     string
	by       fyne.CanvasObject
	from, to fyne.Position
	whole    bool // nothing of it is scrolled out of sight
}

// A walk looks at everything that is shown.
type walk struct {
	t     *testing.T
	texts []seen
}

// lookAt walks over everything that is shown and counts the texts: each lies
// within its widget and its frame, and no two cover each other.
func lookAt(t *testing.T, o fyne.CanvasObject, f frame) int {
	t.Helper()
	w := walk{t: t}
	f.low = f.from.Add(f.size)
	w.object(o, f)
	for i, a := range w.texts {
		for _, b := range w.texts[:i] {
			if overlap(a, b) {
				t.Errorf("“%s” of %T and “%s” of %T cover each other", a.text, a.by, b.text, b.by)
			}
		}
	}
	return len(w.texts)
}

func (w *walk) object(o fyne.CanvasObject, f frame) {
	if !o.Visible() || o.Size().Width <= 0 || o.Size().Height <= 0 {
		return
	}
	f.at = f.at.Add(o.Position())
	switch o := o.(type) {
	case *fyne.Container:
		for _, c := range o.Objects {
			w.object(c, f)
		}
	case *container.Scroll:
		w.object(o.Content, inScroll(o, f))
	case *widget.Message:
		// It lies over the page on purpose, until it is taken away.
	case fyne.Widget:
		_, entry := o.(fyne.Focusable)
		_, draws := o.(interface{ CutTexts() []string })
		f.typed = f.typed || entry && !draws
		w.own(o, f)
		for _, c := range test.WidgetRenderer(o).Objects() {
			w.object(c, f)
		}
	}
}

// inScroll is the frame of what is in an object that stands in a frame: a part
// that scrolls lets through only what lies in it.
func inScroll(o fyne.CanvasObject, f frame) frame {
	if _, scrolls := o.(*container.Scroll); !scrolls {
		return f
	}
	f.from, f.size, f.scrolls = f.at, o.Size(), true
	end := f.from.Add(f.size)
	f.high = fyne.NewPos(max(f.high.X, f.from.X), max(f.high.Y, f.from.Y))
	f.low = fyne.NewPos(min(f.low.X, end.X), min(f.low.Y, end.Y))
	return f
}

// drawnIn are the texts that a widget draws itself.
func drawnIn(o fyne.CanvasObject) []*canvas.Text {
	var texts []*canvas.Text
	if w, ok := o.(fyne.Widget); ok {
		for _, c := range test.WidgetRenderer(w).Objects() {
			if text, ok := c.(*canvas.Text); ok && text.Visible() && text.Text != "" {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

// own holds the texts of one widget to its bounds and to the window.
func (w *walk) own(by fyne.Widget, f frame) {
	for _, text := range drawnIn(by) {
		at, size := text.Position(), measured(text)
		if at.X < -1 || at.X+size.Width > by.Size().Width+1.5 && !f.typed {
			w.t.Errorf("%T: “%s” reaches from %.0f to %.0f of %.0f", by, text.Text, at.X, at.X+size.Width, by.Size().Width)
		}
		if _, own := by.(*fynewidget.RichText); !own && (at.Y < -6 || at.Y+size.Height > by.Size().Height+6) {
			w.t.Errorf("%T: “%s” reaches from %.0f to %.0f of %.0f high", by, text.Text, at.Y, at.Y+size.Height, by.Size().Height)
		}
		in := f.at.Add(at).Subtract(f.from)
		if (in.X < -1 || in.X+size.Width > f.size.Width+1.5) && !f.typed || !f.scrolls && (in.Y < -4 || in.Y+size.Height > f.size.Height+4) {
			w.t.Errorf("%T: “%s” at %.0f, %.0f is outside its frame of %.0f by %.0f", by, text.Text, in.X, in.Y, f.size.Width, f.size.Height)
		}
		if !f.typed && !whole(by, text.Text) {
			w.t.Errorf("%T: nothing says what “%s” is in full", by, text.Text)
		}
		w.see(text, by, f, size)
	}
}

// whole reports whether a text is there in full, or can be read where the
// pointer rests on it.
func whole(by fyne.Widget, text string) bool {
	short, cut := strings.CutSuffix(text, "…")
	if !cut {
		return true
	}
	c, ok := by.(interface{ CutTexts() []string })
	return ok && slices.ContainsFunc(c.CutTexts(), func(full string) bool { return len(full) > len(short) })
}

// see keeps the part of a text that can be seen.
func (w *walk) see(text *canvas.Text, by fyne.CanvasObject, f frame, size fyne.Size) {
	from := f.at.Add(text.Position())
	to := from.Add(size)
	from.X, from.Y = max(from.X, f.high.X), max(from.Y, f.high.Y)
	to.X, to.Y = min(to.X, f.low.X), min(to.Y, f.low.Y)
	if to.X-from.X > 1 && to.Y-from.Y > 1 {
		w.texts = append(w.texts, seen{text.Text, by, from, to, to.Y-from.Y > .8*size.Height})
	}
}

// overlap reports whether two texts share more than the air round their
// letters.
func overlap(a, b seen) bool {
	across := min(a.to.X, b.to.X) - max(a.from.X, b.from.X)
	down := min(a.to.Y, b.to.Y) - max(a.from.Y, b.from.Y)
	return across > 2 && down > .45*min(a.to.Y-a.from.Y, b.to.Y-b.from.Y)
}

func measured(a *canvas.Text) fyne.Size {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(a.Text, a.TextSize, a.TextStyle, a.FontSource)
	return size
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
	for _, c := range children(o) {
		found = append(found, focusables(c)...)
	}
	return found
}

// children are the objects that one is made of.
func children(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case *container.Scroll:
		return []fyne.CanvasObject{o.Content}
	case fyne.Widget:
		return test.WidgetRenderer(o).Objects()
	default:
		return nil
	}
}

// views are the parts that scroll and show an object, the outermost first.
func views(o, sought fyne.CanvasObject) (found []*container.Scroll, there bool) {
	if o == sought {
		return nil, true
	}
	for _, c := range children(o) {
		inner, there := views(c, sought)
		if !there {
			continue
		}
		if s, ok := o.(*container.Scroll); ok {
			inner = append([]*container.Scroll{s}, inner...)
		}
		return inner, true
	}
	return nil, false
}
