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

// TestTheCodeIsTypedBackAtOnce: the field for it has the focus as soon as the
// code is shown and after a slip, and what comes next once it is right.
func TestTheCodeIsTypedBackAtOnce(t *testing.T) {
	w, window := page(t)
	w.Protect(workspace.ByPassphrase, "four words in a row")
	enter(window, "a1syr eksfm")
	press(window, fyne.KeyReturn)
	if w.Keeping.Value().Code == "" {
		t.Fatal("a wrong code is taken")
	}
	for range len("a1syr eksfm") {
		press(window, fyne.KeyBackspace)
	}
	enter(window, "a1syr eksfn")
	press(window, fyne.KeyReturn)
	if w.Keeping.Value().Code != "" {
		t.Fatal("the code stays on the screen")
	}
	if b, ok := window.Canvas().Focused().(*widget.Button); !ok || b.Values().Label != "Print the recovery sheet" {
		t.Errorf("the focus is on %T", window.Canvas().Focused())
	}
}

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
			Backups: func(context.Context, string) ([]workspace.Backup, error) {
				return []workspace.Backup{{Path: "cut", Made: now, Trouble: "It is damaged."}, {Path: "whole", Made: now, Clients: 7, Visits: 27}}, nil
			},
			Open: func(_ context.Context, path, typed string) (workspace.Backup, error) {
				switch {
				case path == "cut":
					return workspace.Backup{}, assessment.ErrDamaged
				case typed != secret:
					return workspace.Backup{}, assessment.ErrSealed
				}
				return workspace.Backup{Clients: 7, Visits: 27, Last: now}, nil
			},
			PutBack: func(_ context.Context, path, typed string) (string, error) {
				putBack = append(putBack, path+" "+typed)
				return "/clinic/aside", nil
			},
			Folder: "/clinic",
		},
	})
}

// putBack is what was put back, of the test that is running.
var putBack []string

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

// TestTheLockSaysHowTheWorkStands in words, and shows what is typed for as long
// as it is asked to.
func TestTheLockSaysHowTheWorkStands(t *testing.T) {
	for _, c := range []struct {
		name         string
		locked       workspace.Locked
		protected    bool
		title, words string
	}{
		{"asked for", workspace.Locked{Open: true}, false, "Locked", "Your work is saved. Enter opens it: these records have no passphrase."},
		{"idle, in a visit", workspace.Locked{Open: true, After: 10, Visit: true}, true, "Locked after 10 minutes", "Your work is saved. The open visit goes on. The passphrase opens it, or the printed recovery code."},
		{"before the records are open", workspace.Locked{}, true, "Stridewell is locked", "The passphrase opens it, or the printed recovery code."},
	} {
		if c.locked.Title() != c.title || c.locked.Words(c.protected) != c.words {
			t.Errorf("%s: %q, %q", c.name, c.locked.Title(), c.locked.Words(c.protected))
		}
	}
	_, window := in(t, func(w *workspace.Workspace, s *widget.Scope) screen { return records.NewLock(w, s) })
	dots := func() bool { return window.Canvas().Focused().(interface{ Secret() bool }).Secret() }
	for _, want := range []bool{true, false, true} {
		if dots() != want {
			t.Errorf("shown as dots: %v, want %v", dots(), want)
		}
		press(window, fyne.KeyDown, fyne.KeySpace, fyne.KeyUp)
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
		for range 7 { // from the folder past the buttons and the rule for keeping
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

// page is the page of the records in a window of its own.
func page(t *testing.T) (*workspace.Workspace, fyne.Window) {
	t.Helper()
	putBack = nil
	return in(t, func(w *workspace.Workspace, s *widget.Scope) screen { return records.New(w, s) })
}

// press presses keys on what has the focus.
func press(window fyne.Window, keys ...fyne.KeyName) {
	for _, k := range keys {
		if f := window.Canvas().Focused(); f != nil {
			f.TypedKey(&fyne.KeyEvent{Name: k})
		}
	}
}

// button goes from field to field until a button of a label has the focus.
func button(t *testing.T, window fyne.Window, label string) {
	t.Helper()
	canvas, moves := window.Canvas(), window.Canvas().(interface{ FocusNext() })
	for range 40 {
		if b, ok := canvas.Focused().(*widget.Button); ok && b.Values().Label == label {
			return
		}
		moves.FocusNext()
	}
	t.Fatalf("no key leads to %s", label)
}

// TestABackupIsRestored by keys alone: the list, the secret of that time, what
// would be lost, and the safe answer first.
func TestABackupIsRestored(t *testing.T) {
	_, window := page(t)
	for _, want := range []struct {
		answer []fyne.KeyName
		put    int
	}{{[]fyne.KeyName{fyne.KeyReturn}, 0}, {[]fyne.KeyName{fyne.KeyRight, fyne.KeyReturn}, 1}} {
		button(t, window, "Restore a backup")
		press(window, fyne.KeyReturn)
		press(window, fyne.KeyDown, fyne.KeyReturn)
		enter(window, secret)
		press(window, want.answer...)
		if len(putBack) != want.put {
			t.Fatalf("put back %v, want %d", putBack, want.put)
		}
	}
	if putBack[0] != "whole "+secret || window.Canvas().Overlays().Top() != nil {
		t.Errorf("put back %v", putBack)
	}
}

// TestAForgottenPassphraseIsReplaced says again what is wrong until it is right.
func TestAForgottenPassphraseIsReplaced(t *testing.T) {
	w, window := page(t)
	button(t, window, "Passphrase is forgotten")
	press(window, fyne.KeyReturn)
	enter(window, secret) // the code of this test
	enter(window, "short")
	if window.Canvas().Overlays().Top() == nil {
		t.Fatal("a short passphrase is taken")
	}
	enter(window, secret)
	enter(window, "another one entirely")
	if window.Canvas().Overlays().Top() != nil || w.Notice.Value().Title != "The passphrase is changed." {
		t.Errorf("the notice is %+v", w.Notice.Value())
	}
}

// TestANewKeyShowsItsCode until it was typed back from paper.
func TestANewKeyShowsItsCode(t *testing.T) {
	w, window := page(t)
	button(t, window, "New key and code")
	press(window, fyne.KeyReturn)
	enter(window, secret)
	if w.Keeping.Value().Code != "A1SYR-EKSFN" {
		t.Errorf("the code is %q", w.Keeping.Value().Code)
	}
	if p := w.ConfirmCode("a1syr eksfn"); p.Some() || w.Keeping.Value().Code != "" {
		t.Error("the code stays on the screen")
	}
}
