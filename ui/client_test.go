package ui

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/workspace"
)

// letter presses a letter where no text is typed.
func (u *Window) letter(r rune) {
	u.window.Canvas().Focused().TypedRune(r)
}

// onRecord is the window on the record of one client, with files that can be
// erased and brought in.
func onRecord(t *testing.T, erased *[]assessment.ClientID) *Window {
	t.Helper()
	store := sample.NewStore(clock)
	if err := sample.Fill(t.Context(), store, noon); err != nil {
		t.Fatal(err)
	}
	out := outputs(t)
	out.Everything = func(_ context.Context, _ assessment.ClientID, to io.Writer) error {
		_, err := to.Write([]byte("{}"))
		return err
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Practice: sample.Fill,
		Outputs: out, Loop: workspace.Inline(), Now: clock, Log: slog.New(slog.DiscardHandler),
		Records: workspace.Records{Erase: func(_ context.Context, id assessment.ClientID) error {
			*erased = append(*erased, id)
			return nil
		}},
	})
	u := New(test.NewTempApp(t), w)
	u.Start()
	u.window.Resize(fyne.NewSize(1366, 768))
	u.w.EndWelcome(false)
	for _, line := range u.w.List.Value().Lines {
		if line.Client.FullName() == "Zoë Čapková" {
			u.w.OpenClient(line.Client.ID)
		}
	}
	u.at(workspace.AtClient)
	return u
}

// TestWhatLiesOverTheRecord opens everything the page of a client's record can
// show over itself: drawn within the window, left with Esc.
func TestWhatLiesOverTheRecord(t *testing.T) {
	var erased []assessment.ClientID
	u := onRecord(t, &erased)
	for name, key := range map[string]rune{
		"merge": 'm', "move": 'v', "throw away": 't', "bin": 'b', "export": 'e', "log": 'l', "erase": 'x',
	} {
		t.Run(name, func(t *testing.T) {
			for _, size := range []fyne.Size{sizes[0], sizes[2]} {
				u.window.Resize(size)
				u.letter(key)
				over := u.window.Canvas().Overlays().Top()
				if over == nil {
					t.Fatal("nothing is shown")
				}
				if n := lookAt(t, over, frame{size: size}); n < 2 {
					t.Errorf("only %d texts are shown", n)
				}
				draw(t, u, "over record "+name)
				u.press(fyne.KeyEscape)
				if u.window.Canvas().Overlays().Top() != nil {
					t.Error("Esc does not go back")
				}
			}
		})
	}
}

// person is somebody of the list by name, or nobody.
func (u *Window) person(name string) (found assessment.ClientLine) {
	u.w.FindClients(name, func(lines []assessment.ClientLine) {
		if len(lines) == 1 {
			found = lines[0]
		}
	})
	return found
}

// TestADuplicateIsMerged goes from the page to the merged record by keys, and
// parts the two again.
func TestADuplicateIsMerged(t *testing.T) {
	var erased []assessment.ClientID
	u := onRecord(t, &erased)
	before, other := len(u.w.Desk.Value().History.Visits), u.person("Åsa")
	u.letter('m')
	u.write("lindqvist")
	u.press(fyne.KeyReturn)
	if !strings.Contains(strings.Join(texts(u.window.Canvas().Overlays().Top()), " "), "would move here") {
		t.Error("what would move is not said")
	}
	draw(t, u, "over record merging")
	u.press(fyne.KeyRight, fyne.KeyReturn)
	if got := len(u.w.Desk.Value().History.Visits); got != before+other.Visits || other.Visits == 0 {
		t.Fatalf("%d visits after merging, want %d and %d", got, before, other.Visits)
	}
	if gone := u.person("Åsa"); gone.Client.ID != "" {
		t.Error("the duplicate is still listed")
	}
	u.w.Undo()
	if got := len(u.w.Desk.Value().History.Visits); got != before || u.person("Åsa").Visits != other.Visits {
		t.Errorf("%d visits after parting the two, want %d", got, before)
	}
}

// TestAVisitIsMovedAndThrownAway: each by keys, each undone.
func TestAVisitIsMovedAndThrownAway(t *testing.T) {
	var erased []assessment.ClientID
	u := onRecord(t, &erased)
	d := u.w.Desk.Value()
	u.letter('v')
	u.write("dara")
	u.press(fyne.KeyReturn)
	if got := len(u.w.Desk.Value().History.Visits); got != len(d.History.Visits)-1 {
		t.Fatalf("%d visits after one was moved, there were %d", got, len(d.History.Visits))
	}
	u.w.ClientLog(func(lines []workspace.LogLine) {
		for _, l := range lines {
			if strings.Contains(l.Text, "_") || l.Text == "" {
				t.Errorf("the log says “%s”", l.Text)
			}
		}
	})
	u.w.Undo()
	u.w.OpenVisit(d.Open)
	if got := u.w.Desk.Value(); got.Open != d.Open || len(got.Visit().Observations) != len(d.Visit().Observations) {
		t.Fatal("the visit did not come back")
	}
	u.letter('t')
	u.press(fyne.KeyRight, fyne.KeyReturn)
	if got := len(u.w.Desk.Value().History.Visits); got != len(d.History.Visits)-1 {
		t.Fatalf("%d visits after one was thrown away", got)
	}
	u.w.Undo()
	if got := len(u.w.Desk.Value().History.Visits); got != len(d.History.Visits) {
		t.Errorf("%d visits after it was brought back", got)
	}
}

// TestTheBin puts a client into the bin and takes it out by keys.
func TestTheBin(t *testing.T) {
	var erased []assessment.ClientID
	u := onRecord(t, &erased)
	id := u.w.Desk.Value().History.Client.ID
	u.letter('b')
	u.press(fyne.KeyRight, fyne.KeyReturn)
	if u.w.Desk.Value() != nil || u.w.Place.Value() != workspace.AtClients || u.person("Čapková").Client.ID != "" {
		t.Fatal("the client is still there")
	}
	u.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(ctrl(fyne.KeyB))
	draw(t, u, "over bin")
	u.press(fyne.KeyReturn)
	if d := u.w.Desk.Value(); d == nil || d.History.Client.ID != id {
		t.Fatal("the client did not come back")
	}
	u.w.Undo()
	if u.w.Desk.Value() != nil {
		t.Error("taking out of the bin is not undone")
	}
}

func ctrl(k fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShortcutDefault}
}

// TestErasingNeedsTheName erases only after the right name.
func TestErasingNeedsTheName(t *testing.T) {
	var erased []assessment.ClientID
	u := onRecord(t, &erased)
	id := u.w.Desk.Value().History.Client.ID
	for _, name := range []string{"Okonkwo", "capkova"} {
		u.letter('x')
		u.write(name)
		draw(t, u, "over record erasing "+name)
		u.press(fyne.KeyReturn)
		if name == "Okonkwo" {
			if len(erased) > 0 {
				t.Fatal("erased after another name")
			}
			u.press(fyne.KeyEscape)
		}
	}
	if len(erased) != 1 || erased[0] != id || u.w.Desk.Value() != nil || u.w.UndoName() != "" {
		t.Errorf("erased %v; %q could be undone", erased, u.w.UndoName())
	}
}

// TestTheExportIsWritten takes the folder that is offered.
func TestTheExportIsWritten(t *testing.T) {
	var erased []assessment.ClientID
	u := onRecord(t, &erased)
	u.letter('e')
	u.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(ctrl(fyne.KeyReturn))
	files, err := filepath.Glob(filepath.Join(u.w.Folder(), "Zoë Čapková everything 2026-04-09.*"))
	if err != nil || len(files) != 2 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, f := range files {
		if info, err := os.Stat(f); err != nil || info.Size() == 0 {
			t.Errorf("%s is empty, %v", filepath.Base(f), err)
		}
	}
}

// TestTheNoteOnAClient is typed on the record by keys, kept within a second,
// shown where the day begins and on the overview, hidden with the names, and
// taken back and brought again.
func TestTheNoteOnAClient(t *testing.T) {
	var erased []assessment.ClientID
	u := onRecord(t, &erased)
	id, was := u.w.Desk.Value().History.Client.ID, u.w.Desk.Value().History.Client.Note
	note := func() string { return u.w.Desk.Value().History.Client.Note }
	if was == "" {
		t.Fatal("the practice client has no note")
	}
	u.letter('n')
	u.press(fyne.KeyPageDown, fyne.KeyEnd)
	u.write(" Lefthanded.")
	want := was + " Lefthanded."
	if note() != want || u.w.UndoName() != "the note on the client" {
		t.Fatalf("the note is %q; %q would be undone", note(), u.w.UndoName())
	}
	if err := u.w.Flush(); err != nil || u.person("Zoë").Client.Note != want {
		t.Errorf("the note on disk is %q, %v", u.person("Zoë").Client.Note, err)
	}
	seen := func(p workspace.Place) bool {
		u.at(p)
		return strings.Contains(strings.Join(texts(u.window.Content()), " "), "Lefthanded.")
	}
	u.w.Undo()
	if note() != was || u.w.RedoName() != "the note on the client" {
		t.Errorf("after undo the note is %q; %q would be brought again", note(), u.w.RedoName())
	}
	u.w.Redo()
	if note() != want {
		t.Errorf("after redo the note is %q", note())
	}
	for hidden, shown := range map[bool]bool{false: true, true: false} {
		u.w.HideNames(hidden)
		for _, p := range []workspace.Place{workspace.AtOverview, workspace.AtClient, workspace.AtClients} {
			if p == workspace.AtClients {
				u.w.Search("Zoë")
			}
			if seen(p) != shown {
				t.Errorf("names hidden %v: the note is seen at %s: %v", hidden, Name(p), !shown)
			}
		}
		for _, p := range []workspace.Place{workspace.AtHandout, workspace.AtTurned} {
			if seen(p) {
				t.Errorf("the note is seen at %s", Name(p))
			}
		}
		u.w.Go(workspace.AtOverview)
	}
	u.w.HideNames(false)
	if u.w.Desk.Value().History.Client.ID != id {
		t.Error("another client is open")
	}
}

// TestABegunVisitIsTakenBack: Ctrl Enter on the wrong client begins a visit, and
// Ctrl Z takes it back, by keys alone; both are named in the status bar.
func TestABegunVisitIsTakenBack(t *testing.T) {
	u := practice(t)
	u.at(workspace.AtClients)
	u.write("lindqvist")
	u.shortcut(fyne.KeyReturn)
	begun := u.w.Desk.Value()
	if !begun.Editable() || u.w.Place.Value() != workspace.AtAssess || !strings.Contains(u.said.Undo, "beginning the visit") {
		t.Fatalf("at %v, the bar says %q", u.w.Place.Value(), u.said.Undo)
	}
	u.shortcut(fyne.KeyZ)
	d := u.w.Desk.Value()
	if len(d.History.Visits) != len(begun.History.Visits)-1 || u.w.Place.Value() != workspace.AtOverview || !strings.Contains(u.said.Redo, "beginning the visit") {
		t.Fatalf("%d visits at %v, the bar says %q", len(d.History.Visits), u.w.Place.Value(), u.said.Redo)
	}
	u.w.ClientLog(func(lines []workspace.LogLine) {
		if !strings.Contains(lines[0].Text, "thrown away") || !strings.Contains(lines[1].Text, "begun") {
			t.Errorf("the log says %v", lines[:2])
		}
	})
	u.shortcut(fyne.KeyY)
	if again := u.w.Desk.Value(); again.Open != begun.Open || !again.Editable() || u.w.Place.Value() != workspace.AtAssess {
		t.Error("the visit was not begun again")
	}
}

// TestComingBackSearchesAnew leaves a search behind: what is typed after coming
// back is another one.
func TestComingBackSearchesAnew(t *testing.T) {
	u, _ := importing(t)
	u.press(fyne.KeyEscape)
	u.write("zoe")
	u.w.Go(workspace.AtSettings)
	u.w.Go(workspace.AtClients)
	u.write("tom")
	if got := u.w.List.Value().Text; got != "tom" {
		t.Errorf("the list is searched for %q", got)
	}
}
