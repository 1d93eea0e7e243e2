package records_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/records"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var now = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

const secret = "four words in a row"

// protected is a workspace whose records open with the secret.
func protected() *workspace.Workspace { return opening(new(workspace.ByPassphrase)) }

// opening is a workspace whose records open in a way, which protecting changes.
func opening(way *workspace.Opening) *workspace.Workspace {
	clock := func() time.Time { return now }
	store := sample.NewStore(clock)
	return workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: clock,
		Log: slog.New(slog.DiscardHandler),
		Records: workspace.Records{
			Opening: func() workspace.Opening { return *way },
			Protect: func(_ context.Context, how workspace.Opening, _ string) (string, error) {
				*way = how
				return "A1SYR-EKSFN", nil
			},
			Check: func(_ context.Context, text string) error {
				if text != secret {
					return assessment.ErrWrongSecret
				}
				return nil
			},
			ChangePassphrase: func(_ context.Context, old, _ string) error {
				if old != secret {
					return assessment.ErrWrongSecret
				}
				return nil
			},
			Folder: "/clinic",
		},
	})
}

// A screen is a place of the program, as the shell sees it.
type screen interface {
	Panes() widget.PaneValues
	Show()
	Hide()
	Focus()
}

// in shows a screen in a window of its own.
func in(t *testing.T, make func(*workspace.Workspace, *widget.Scope) screen) (*workspace.Workspace, fyne.Window) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.LightVariant))
	window := test.NewTempWindow(t, nil)
	w := protected()
	w.Start()
	s := make(w, widget.NewScope(window.Canvas()))
	window.SetContent(widget.NewPanes(s.Panes()))
	window.Resize(fyne.NewSize(1366, 690))
	w.Go(workspace.AtClients)
	w.LockNow()
	s.Show()
	s.Focus()
	return w, window
}

func enter(window fyne.Window, text string) {
	if f := window.Canvas().Focused(); f != nil {
		test.Type(f, text)
		f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
}

// TestTheLockOpensWithTheSecret types a wrong passphrase and then the right one:
// what was refused must not stay in the field.
func TestTheLockOpensWithTheSecret(t *testing.T) {
	w, window := in(t, func(w *workspace.Workspace, s *widget.Scope) screen { return records.NewLock(w, s) })
	enter(window, "guess")
	if w.Place.Value() != workspace.AtLocked {
		t.Fatal("a guess opens the window")
	}
	enter(window, secret)
	if w.Place.Value() != workspace.AtClients {
		t.Error("the passphrase does not open the window after a guess")
	}
}

// TestAHiddenPageDoesNotListen shows the page of the records and hides it.
func TestAHiddenPageDoesNotListen(t *testing.T) {
	var page screen
	w, _ := in(t, func(w *workspace.Workspace, s *widget.Scope) screen {
		page = records.New(w, s)
		return page
	})
	if w.Keeping.Listeners() != 1 {
		t.Errorf("%d listen while the page is shown", w.Keeping.Listeners())
	}
	page.Hide()
	if w.Keeping.Listeners() != 0 {
		t.Errorf("%d listen after the page was hidden", w.Keeping.Listeners())
	}
}

// TestTheWayToOpenIsChosen chooses with the arrow keys what opens plain records,
// and protects them so.
func TestTheWayToOpenIsChosen(t *testing.T) {
	for right, want := range workspace.Openings()[1:] {
		way := workspace.Plainly
		window := test.NewTempWindow(t, nil)
		test.NewTempApp(t).Settings().SetTheme(theme.New(theme.LightVariant))
		w := opening(&way)
		w.Start()
		page := records.New(w, widget.NewScope(window.Canvas()))
		window.SetContent(widget.NewPanes(page.Panes()))
		page.Show()
		page.Focus()
		press := func(names ...fyne.KeyName) {
			for _, name := range names {
				window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: name})
			}
		}
		for range 3 { // from the folder past both buttons
			window.Canvas().FocusNext()
		}
		for range right + 1 {
			press(fyne.KeyRight)
		}
		window.Canvas().FocusNext()
		press(fyne.KeyReturn)
		if way != want || w.Keeping.Value().Code == "" {
			t.Errorf("%s was chosen; the records open with: %s", want.Words(), way.Words())
		}
	}
}
