package ui

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/workspace"
)

// reader is a file that brings one client in, and its undoing.
type reader struct {
	store *sample.Store
	taken int
	undid []string
	half  func() // is called when half is taken
}

func (r *reader) imports() workspace.Imports {
	come := assessment.Client{ID: "come", Given: "Ngọc Ánh", Family: "Trần", BirthDate: assessment.Date{Year: 1991, Month: 4, Day: 3}}
	look := func(in workspace.Importing) (i workspace.Import) {
		i.Clients = 100
		if in.Dates == workspace.NoDateOrder {
			i.Ambiguous = "03/04/1991"
			return i
		}
		i.Note(workspace.ImportLine{Row: 2, What: "client", Client: come})
		i.Note(workspace.ImportLine{Row: 3, What: "client", Fate: workspace.FateKnown, Client: assessment.Client{Given: "Zoë", Family: "Čapková"}, Words: "the same name and birth date"})
		i.Note(workspace.ImportLine{Row: 4, What: "clients row", Fate: workspace.FateRefused, Words: "it names nobody"})
		return i
	}
	return workspace.Imports{
		Look: func(_ context.Context, in workspace.Importing, _ func(int)) (workspace.Import, error) {
			return look(in), nil
		},
		Take: func(ctx context.Context, in workspace.Importing, progress func(int)) (workspace.Import, error) {
			progress(50)
			r.half()
			if ctx.Err() != nil {
				return workspace.Import{}, ctx.Err()
			}
			r.taken++
			i := look(in)
			i.Backup = "before"
			return i, r.store.SaveClient(ctx, come)
		},
		Undo: func(_ context.Context, backup string) (string, error) {
			r.undid = append(r.undid, backup)
			return "/clinic/aside", nil
		},
		Template: func(_ context.Context, to io.Writer) error { _, err := to.Write([]byte("PK")); return err },
	}
}

// importing is the window on the page for bringing records in.
func importing(t *testing.T) (*Window, *reader) {
	t.Helper()
	return importingOn(t, workspace.Inline())
}

func importingOn(t *testing.T, loop workspace.Loop) (*Window, *reader) {
	t.Helper()
	r := &reader{store: sample.NewStore(clock), half: func() {}}
	if err := sample.Fill(t.Context(), r.store, noon); err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: r.store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Practice: sample.Fill,
		Outputs: outputs(t), Loop: loop, Now: clock, Log: slog.New(slog.DiscardHandler), Imports: r.imports(),
	})
	u := New(test.NewTempApp(t), w)
	u.Start()
	u.window.Resize(fyne.NewSize(1366, 768))
	u.w.EndWelcome(false)
	u.shortcut(fyne.KeyI)
	return u, r
}

// shortcut presses a key with Ctrl.
func (u *Window) shortcut(k fyne.KeyName) {
	if f, ok := u.window.Canvas().Focused().(fyne.Shortcutable); ok {
		f.TypedShortcut(ctrl(k))
	}
}

// TestAFileIsBroughtIn goes from the list to the records that came, by keys: the
// file, its dates, what would happen, taking it, taking it back.
func TestAFileIsBroughtIn(t *testing.T) {
	u, r := importing(t)
	file := filepath.Join(u.w.Folder(), "Old clients.xlsx")
	if err := os.WriteFile(file, []byte("PK"), 0o600); err != nil {
		t.Fatal(err)
	}
	draw(t, u, "import")
	u.press(fyne.KeyReturn)
	u.write("old")
	draw(t, u, "over import choosing")
	u.press(fyne.KeyReturn)
	if i := u.w.Import.Value(); i == nil || i.In.Path != file || i.Ambiguous == "" {
		t.Fatalf("looked at %+v", i)
	}
	draw(t, u, "import dates")
	if shown := strings.Join(texts(u.window.Content()), "\n"); !strings.Contains(shown, "As 3 April 1991") || !strings.Contains(shown, "As 4 March 1991") {
		t.Error("the two ways to read the date are not named")
	}
	u.press(fyne.KeyReturn)
	for _, size := range sizes {
		u.window.Resize(size)
		lookAt(t, u.window.Content(), frame{size: size})
	}
	draw(t, u, "import lines")
	shown := texts(u.window.Content())
	for _, want := range []string{"it names nobody", "Ngọc Ánh Trần", "known, stays"} {
		if !slices.Contains(shown, want) {
			t.Errorf("“%s” is not said", want)
		}
	}
	if r.taken != 0 {
		t.Fatal("something was written before it was asked for")
	}
	u.press(fyne.KeyReturn)
	if r.taken != 1 || u.person("Trần").Client.ID == "" || !strings.HasPrefix(u.w.UndoName(), "the import of Old clients") {
		t.Fatalf("taken %d times; %q could be undone", r.taken, u.w.UndoName())
	}
	draw(t, u, "import taken")
	u.shortcut(fyne.KeyZ)
	if !slices.Equal(r.undid, []string{"before"}) || u.w.Import.Value() != nil {
		t.Errorf("taken back %v", r.undid)
	}
}

// TestAnImportIsNotTakenBackOverLaterWork changes something after an import.
func TestAnImportIsNotTakenBackOverLaterWork(t *testing.T) {
	u, r := importing(t)
	u.w.LookAtImport(workspace.Importing{Path: "old.xlsx", Dates: workspace.DayFirst})
	u.w.TakeImport()
	u.w.OpenClient("come")
	u.w.ChangeClient("phone", func(c *assessment.Client) { c.Phone = "1" })
	u.w.OpenClient("practice-zoe") // whose edits are forgotten here
	u.w.Undo()
	if len(r.undid) > 0 || u.w.Notice.Value().Kind != workspace.Failure {
		t.Error("the import was taken back, and what was typed since with it")
	}
}

// TestAnImportGoesToItsEnd: the counts and the bar while it goes on, keys that
// neither stop it nor hide what came of it, and Esc that leads back to the list.
func TestAnImportGoesToItsEnd(t *testing.T) {
	u, r := importing(t)
	u.w.LookAtImport(workspace.Importing{Path: "old.xlsx", Dates: workspace.DayFirst})
	r.half = func() {
		draw(t, u, "over import going on")
		if shown := texts(u.message); !slices.Contains(shown, "Bringing the file in: 50 of 100 clients") || slices.Contains(shown, "stop") {
			t.Errorf("half of it is told as %q", shown)
		}
		u.press(fyne.KeyEscape)
		u.w.SaveTemplate(u.w.Folder())
		u.w.TakeImport()
	}
	u.press(fyne.KeyReturn)
	if i := u.w.Import.Value(); r.taken != 1 || i == nil || i.Backup == "" || !strings.HasPrefix(u.w.UndoName(), "the import of") {
		t.Fatalf("after Esc %d were taken, %+v, %q could be undone", r.taken, i, u.w.UndoName())
	}
	if files, _ := os.ReadDir(u.w.Folder()); len(files) > 0 {
		t.Errorf("other work was begun meanwhile: %v", files)
	}
	u.press(fyne.KeyEscape)
	if u.w.Import.Value() != nil {
		t.Error("the file is not put away")
	}
	u.write("ngoc")
	if got := u.w.List.Value().Text; got != "ngoc" {
		t.Errorf("the list is searched for %q", got)
	}
}

// TestEscTakesWhatStaysAwayFirst: a message that names Esc goes with the first, and
// the page with the second.
func TestEscTakesWhatStaysAwayFirst(t *testing.T) {
	for _, c := range []struct {
		name  string
		kind  workspace.NoticeKind
		stays bool // the page
	}{
		{"a failure", workspace.Failure, true},
		{"a question", workspace.Question, true},
		{"what fades", workspace.Done, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			u, _ := importing(t)
			u.w.LookAtImport(workspace.Importing{Path: "old.xlsx", Dates: workspace.DayFirst})
			u.w.Notice.Set(workspace.Notice{Kind: c.kind, Title: "Something happened."})
			u.press(fyne.KeyEscape)
			if got := u.w.Import.Value() != nil; got != c.stays || c.stays && u.message.Visible() {
				t.Errorf("the page stays: %v; message shown: %v", got, u.message.Visible())
			}
			u.press(fyne.KeyEscape)
			if u.w.Import.Value() != nil {
				t.Error("the page stays for good")
			}
		})
	}
}

// TestQuickWorkSaysNothing: what ends within a moment shows no message, and what
// takes longer shows one that Esc takes away with the work.
func TestQuickWorkSaysNothing(t *testing.T) {
	var later []func()
	loop := workspace.Inline()
	loop.After = func(d time.Duration, f func()) func() {
		if d != busyTime {
			return workspace.Inline().After(d, f)
		}
		later = append(later, f)
		return func() {}
	}
	u, r := importingOn(t, loop)
	shownWithin := func(long bool) (shown bool) {
		u.w.LookAtImport(workspace.Importing{Path: "old.xlsx", Dates: workspace.DayFirst})
		r.half = func() {
			for _, f := range later {
				if long {
					f()
				}
			}
			shown = u.message.Visible()
		}
		later = nil
		u.w.TakeImport()
		return shown
	}
	for _, long := range []bool{false, true} {
		if shownWithin(long) != long {
			t.Errorf("work that takes long (%v) is told: %v", long, !long)
		}
	}
}

// TestTheWindowClosesAfterAnImport: what is half in would stay half in. The
// window says so, and closes once all is in; a failure is read first.
func TestTheWindowClosesAfterAnImport(t *testing.T) {
	for _, fails := range []bool{false, true} {
		var later []func()
		loop := workspace.Inline()
		loop.After = func(d time.Duration, f func()) func() {
			if d != leaveTime {
				return workspace.Inline().After(d, f)
			}
			later = append(later, f)
			return func() {}
		}
		u, r := importingOn(t, loop)
		closed := false
		u.window.SetOnClosed(func() { closed = true })
		u.w.LookAtImport(workspace.Importing{Path: "old.xlsx", Dates: workspace.DayFirst})
		r.half = func() {
			u.close()
			if shown := strings.Join(texts(u.message), " "); closed || !strings.Contains(shown, "The window closes then.") {
				t.Errorf("half way the window is closed: %v, and says %q", closed, shown)
			}
		}
		u.w.TakeImport()
		if r.taken != 1 || closed || len(later) != 1 {
			t.Fatalf("%d were taken, the window is closed: %v, and %d wait to close it", r.taken, closed, len(later))
		}
		if fails {
			u.w.Notice.Set(workspace.Notice{Kind: workspace.Failure, Title: "Bringing the file in did not work."})
		}
		if later[0](); closed == fails {
			t.Errorf("after the import, which failed: %v, the window is closed: %v", fails, closed)
		}
	}
}

// TestAPathIsTypedFolderByFolder: the list follows what is typed, Enter completes it,
// and the folder is offered the next time.
func TestAPathIsTypedFolderByFolder(t *testing.T) {
	u, _ := importing(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "clinic", "beta", "Old clients.xlsx")
	for _, f := range []string{filepath.Dir(file), filepath.Join(dir, "clinic", "gamma")} {
		if err := os.MkdirAll(f, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(file, []byte("PK"), 0o600); err != nil {
		t.Fatal(err)
	}
	u.press(fyne.KeyReturn)
	u.write(filepath.Join(dir, "clinic") + string(filepath.Separator) + "be")
	draw(t, u, "over import path")
	if over := u.overTexts(t); !strings.Contains(over, "beta") || strings.Contains(over, "gamma") || strings.Contains(over, "Documents") {
		t.Fatalf("the path lists %q", over)
	}
	u.press(fyne.KeyReturn, fyne.KeyReturn)
	if i := u.w.Import.Value(); i == nil || i.In.Path != file {
		t.Fatalf("looked at %+v", i)
	}
	u.press(fyne.KeyEscape)
	u.shortcut(fyne.KeyI)
	u.press(fyne.KeyReturn)
	if over := u.overTexts(t); !strings.Contains(over, filepath.Dir(file)) || !strings.Contains(over, "Old clients.xlsx") {
		t.Errorf("the list does not begin where something was chosen last: %q", over)
	}
	u.write(filepath.Join(dir, "nowhere", "x"))
	u.press(fyne.KeyReturn)
	if over := u.overTexts(t); !strings.Contains(over, "There is nothing at this path.") {
		t.Errorf("a wrong path is told as %q", over)
	}
}

// TestTheTemplateIsSaved into the folder that is offered.
func TestTheTemplateIsSaved(t *testing.T) {
	u, _ := importing(t)
	u.w.SaveTemplate(u.w.Folder())
	if _, err := os.Stat(filepath.Join(u.w.Folder(), "Stridewell template.xlsx")); err != nil {
		t.Error(err)
	}
}
