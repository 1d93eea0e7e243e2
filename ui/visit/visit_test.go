package visit

import (
	"context"
	"io"
	"log/slog"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// today is a day of the tests: the practice clinic's visits lie before it.
var today = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

// A bench is the screen in a window, driven by keys.
type bench struct {
	t      testing.TB
	w      *workspace.Workspace
	screen *Screen
	window fyne.Window
	now    *time.Time
	played *int    // how often a sound was played
	due    *func() // what a pause in typing would start
}

// pause is a pause in typing: what waits for one is done.
func (b *bench) pause() {
	if f := *b.due; f != nil {
		*b.due = nil
		f()
	}
}

// later lets time pass.
func (b *bench) later(d time.Duration) { *b.now = b.now.Add(d) }

// seated opens the screen on a client of the practice clinic.
func seated(t testing.TB, client assessment.ClientID, size fyne.Size) *bench {
	return seatedIn(t, client, size, theme.LightVariant)
}

func seatedIn(t testing.TB, client assessment.ClientID, size fyne.Size, variant theme.Variant) *bench {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(variant))
	clock := today
	now := func() time.Time { return clock }
	store := sample.NewStore(now)
	if err := sample.Fill(context.Background(), store, today); err != nil {
		t.Fatal(err)
	}
	var due func()
	played := 0
	loop := workspace.Inline()
	inline := loop.After
	loop.After = func(d time.Duration, f func()) func() {
		if d < 400*time.Millisecond || d >= time.Second {
			return inline(d, f) // what is saved, and what never comes
		}
		due = f
		return func() { due = nil }
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: loop, Now: now,
		Log:     slog.New(slog.DiscardHandler),
		Outputs: workspace.Outputs{WriteFile: func(string, func(io.Writer) error) error { return nil }},
		Play: func(context.Context, string) error {
			played++
			return nil
		},
	})
	w.Start()
	w.OpenClient(client)
	if w.Desk.Value() == nil {
		t.Fatal("the client is not there")
	}
	if !w.Desk.Value().HasVisit() {
		w.StartVisit()
	}
	b := open(t, w, size)
	b.now, b.due, b.played = &clock, &due, &played
	return b
}

func open(t testing.TB, w *workspace.Workspace, size fyne.Size) *bench {
	window := test.NewTempWindow(t, nil)
	scope := widget.NewScope(window.Canvas())
	s := New(w, scope)
	s.Show()
	window.SetPadded(false)
	panes := s.Panes()
	panes.Rail, panes.Bar = widget.NewNavRail(nil, widget.NavValues{}), widget.NewClientBar(nil, widget.ClientBarValues{Name: "Zoë Čapková"})
	panes.Status = widget.NewStatusBar(widget.StatusValues{})
	window.SetContent(widget.NewPanes(panes))
	window.Resize(size)
	s.Focus()
	t.Cleanup(s.Hide)
	return &bench{t: t, w: w, screen: s, window: window}
}

var laptop = fyne.NewSize(1366, 768)

// press types named keys into what has the focus.
func (b *bench) press(keys ...fyne.KeyName) {
	b.t.Helper()
	for _, k := range keys {
		if f := b.window.Canvas().Focused(); f != nil {
			f.TypedKey(&fyne.KeyEvent{Name: k})
		}
	}
}

// write types text into what has the focus.
func (b *bench) write(text string) {
	b.t.Helper()
	f := b.window.Canvas().Focused()
	if f == nil {
		b.t.Fatal("nothing has the focus")
	}
	test.Type(f, text)
}

// field goes to the field of a value.
func (b *bench) field(m assessment.MeasureID, side assessment.Side, moment assessment.Moment) *widget.ValueField {
	b.t.Helper()
	if !b.screen.goTo(assessment.Key{Measure: m, Side: side, Moment: moment}) {
		b.t.Fatalf("there is no field for %s %s %s", m, side, moment)
	}
	f, _ := b.window.Canvas().Focused().(*widget.ValueField)
	return f
}

func (b *bench) visit() assessment.Visit { return b.w.Desk.Value().Visit() }
