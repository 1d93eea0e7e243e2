package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"stridewell/ui/theme"
)

// shownIn puts an object into a window of this theme.
func shownIn(t *testing.T, size fyne.Size, make func(*Scope) fyne.CanvasObject) fyne.Window {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.LightVariant))
	window := test.NewTempWindow(t, nil)
	window.SetPadded(false)
	window.SetContent(make(NewScope(window.Canvas())))
	window.Resize(size)
	return window
}

const long = "Rebecca Wolfeschlegelsteinhausen-Carmichael, who came on the advice of a friend"

// TestACutTextIsShownInFull rests the pointer on a row that has no room.
func TestACutTextIsShownInFull(t *testing.T) {
	for _, c := range []struct {
		name string
		at   fyne.Position
		want string
	}{
		{"on the cut title", fyne.NewPos(20, 20), long},
		{"beside it", fyne.NewPos(20, 45), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var row *ListRow
			var panes *Panes
			shownIn(t, fyne.NewSize(940, 500), func(s *Scope) fyne.CanvasObject {
				row = NewListRow(s, ListRowValues{Title: long, Text: "First visit"}, func() {})
				panes = NewPanes(PaneValues{Parts: Parts{Left: row, Centre: NewWords(WordsValues{Text: "Centre"})}, LeftWide: 240})
				return panes
			})
			rest := func(at fyne.Position) { row.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}}) }
			rest(c.at)
			if panes.tip.text != c.want {
				t.Errorf("shown in full: %q", panes.tip.text)
			}
			row.MouseOut()
			if panes.tip.text != "" {
				t.Error("it stays when the pointer has gone")
			}
			rest(c.at)
			panes.HideTip()
			if panes.tip.text != "" {
				t.Error("it stays when keys are used")
			}
			if got := InFull(row); got != long {
				t.Errorf("with the focus: %q", got)
			}
		})
	}
}

// TestATipStaysInTheWindow rests the pointer near the corners.
func TestATipStaysInTheWindow(t *testing.T) {
	p := &pen{}
	panes := NewPanes(PaneValues{})
	shownIn(t, fyne.NewSize(940, 500), func(*Scope) fyne.CanvasObject { return panes })
	for _, at := range []fyne.Position{{}, {X: 900}, {Y: 480}, {X: 900, Y: 480}} {
		p.prepare(panes)
		p.width, p.height, p.objects = 940, 500, nil
		p.tip(tip{long, zone{x: at.X, y: at.Y, w: 30, h: 18}})
		ground := p.objects[0]
		end := ground.Position().Add(ground.Size())
		if ground.Position().X < 0 || ground.Position().Y < 0 || end.X > 940 || end.Y > 500 {
			t.Errorf("at %v it reaches from %v to %v", at, ground.Position(), end)
		}
		if ground.Position().Y < at.Y+18 && end.Y > at.Y {
			t.Errorf("at %v it covers what it explains", at)
		}
		p.rects.rewind()
		p.texts.rewind()
	}
}

// TestRingsAreNamed: in a narrow window, where the sections are rings only,
// pointer and arrows tell their names.
func TestRingsAreNamed(t *testing.T) {
	test.NewTempApp(t)
	r := NewSectionRail(nil, SectionValues{Groups: []SectionGroup{{Sections: []Section{{Name: "Mobility", Done: 5, Of: 16}, {Name: "Notes", Of: 1}}}}})
	f := NewPanes(PaneValues{Parts: Parts{Left: r}})
	test.NewTempWindow(t, f).Resize(fyne.NewSize(windowMinWidth, windowMinHeight))
	r.pointAt(fyne.NewPos(32, 30))
	if f.tip.text != "Mobility, 5/16" {
		t.Errorf("the pointer on the first ring tells %q", f.tip.text)
	}
	r.typedKey(Plain(fyne.KeyDown))
	if f.tip.text != "Notes, 0/1" || f.tip.beside.x < r.Size().Width {
		t.Errorf("the arrows on the second tell %q at %v", f.tip.text, f.tip.beside.x)
	}
	f.Resize(fyne.NewSize(usualWindow, windowMinHeight))
	r.pointAt(fyne.NewPos(32, 30))
	if f.tip.text != "" {
		t.Errorf("where the names are written, the pointer tells %q", f.tip.text)
	}
}
