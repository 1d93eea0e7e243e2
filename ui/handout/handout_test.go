package handout

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

const (
	zoe   assessment.ClientID = "practice-zoe"   // an open visit with drills proposed
	maeve assessment.ClientID = "practice-maeve" // a red-flag answer is open
)

func TestOptions(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	before := b.drawn
	b.screen.scope.Focus(b.screen.options.size)
	b.press(fyne.KeyRight)
	b.screen.scope.Focus(b.screen.options.paper)
	b.press(fyne.KeyRight)
	b.write("b")
	want := assessment.HandoutOptions{Paper: assessment.Letter, Large: true, Mono: true}
	if got := b.w.Options.Value(); got != want {
		t.Errorf("the options are %+v, want %+v", got, want)
	}
	if b.drawn != before+3 {
		t.Errorf("three changes drew the page %d times", b.drawn-before)
	}
	b.screen.scope.Focus(b.screen.options.review.Focusable())
	b.write("21/5/26")
	if got := b.w.Desk.Value().Visit().NextReview.String(); got != "2026-05-21" {
		t.Errorf("the next visit is on %q", got)
	}
	if b.drawn == before+3 {
		t.Error("the day of the next visit is on the sheet, and the sheet was not drawn again")
	}
}

func TestOneDrill(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	plan := b.w.Desk.Value().Plan.Drills
	b.write("o")
	if got := b.w.Handout().Plan.Drills; len(got) != 1 || got[0].Drill != plan[0].Drill {
		t.Errorf("one drill prints %v", got)
	}
	b.screen.scope.Focus(b.screen.options.which)
	b.press(fyne.KeyRight)
	b.picture("handout one drill")
	if got := b.w.Handout().Plan.Drills; len(got) != 1 || got[0].Drill != plan[1].Drill {
		t.Errorf("the second drill alone prints %v", got)
	}
	b.write("o")
	if got := b.w.Handout().Plan.Drills; len(got) != len(plan) || b.screen.options.which.Visible() {
		t.Errorf("all drills again prints %v", got)
	}
	b.screen.scope.Focus(b.screen.options.strips)
	b.press(fyne.KeySpace)
	if !b.w.Options.Value().OneSheet {
		t.Error("the strips are still asked for")
	}
}

func TestPrint(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	if !b.screen.actions.print.HasFocus() {
		t.Errorf("the focus begins on %T", b.window.Canvas().Focused())
	}
	b.press(fyne.KeyReturn)
	b.chord(widget.Ctrl(fyne.KeyP))
	if b.prints != 2 || b.w.Notice.Value().Kind != workspace.Done {
		t.Errorf("printed %d times, notice %+v", b.prints, b.w.Notice.Value())
	}
	if !b.screen.actions.print.HasFocus() {
		t.Error("printing moved the focus")
	}
}

// TestPrimary: where no printer is set up, saving the PDF is what comes first.
func TestPrimary(t *testing.T) {
	for _, c := range []struct {
		name    string
		queue   workspace.Printer
		primary string
		says    string
	}{
		{"a printer", workspace.Printer{Name: "Office"}, "Print", "Goes to Office."},
		{"none", workspace.Printer{None: true}, "Save PDF", "No printer is set up here. Print opens the page in your PDF program."},
		{"not known", workspace.Printer{}, "Print", "Opens in your PDF program: print it there."},
	} {
		for _, size := range []fyne.Size{laptop, fyne.NewSize(940, 500)} {
			b := printing(t, c.queue, zoe, size, theme.LightVariant)
			f, ok := b.window.Canvas().Focused().(*widget.Button)
			if !ok || f.Values().Label != c.primary || f.Values().Importance != widget.Primary {
				t.Errorf("%s at %v: the focus begins on %+v", c.name, size, f)
			}
			if got := b.w.Printer.Value().Words(); got != c.says {
				t.Errorf("%s: %q", c.name, got)
			}
		}
	}
}

// TestZoom magnifies the page by keys, goes down it and back, and shows it whole
// again.
func TestZoom(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	page := b.screen.preview.page
	whole := page.Scale()
	b.chord(widget.Ctrl(fyne.KeyEqual))
	b.chord(widget.Ctrl(fyne.KeyPlus))
	if got := page.Scale() / whole; got != 1.5 {
		t.Fatalf("two steps show the page %g times as large", got)
	}
	b.picture("handout zoomed")
	if b.w.Look.Value().Scale != 0 {
		t.Error("everything else is larger too")
	}
	downs := 0
	for page.Pan(0, .8) {
		downs++
	}
	if downs == 0 {
		t.Error("the foot of the page cannot be seen")
	}
	b.press(fyne.KeyPageUp)
	if !page.Pan(0, .8) {
		t.Error("PgUp does not go up the page")
	}
	b.chord(widget.Ctrl(fyne.KeyLeft))
	b.chord(widget.Ctrl(fyne.KeyMinus))
	b.chord(widget.Ctrl(fyne.Key0))
	if page.Scale() != whole || page.Pan(.1, .1) {
		t.Errorf("whole again it is %g, not %g", page.Scale(), whole)
	}
}

// TestABusyButtonTakesNoPress presses what is being done already.
func TestABusyButtonTakesNoPress(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	a := b.screen.actions
	a.pressed = a.print
	b.w.Busy.Set(workspace.Work{Name: "Printing"})
	if !a.print.Values().Busy || a.pdf.Values().Busy || !a.print.HasFocus() {
		t.Errorf("printing %v with the focus %v, saving %v", a.print.Values().Busy, a.print.HasFocus(), a.pdf.Values().Busy)
	}
	b.press(fyne.KeyReturn)
	b.w.Busy.Set(workspace.Work{})
	if b.press(fyne.KeyReturn); b.prints != 1 {
		t.Errorf("printed %d times", b.prints)
	}
}

func TestSave(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.chord(widget.Ctrl(fyne.KeyS))
	b.picture("handout save")
	b.write("Zoë") // replaces what is selected
	b.press(fyne.KeyReturn)
	path := filepath.Join(b.folder, "Zoë.pdf")
	if text, err := os.ReadFile(path); err != nil || string(text) != "%PDF" {
		t.Fatalf("saved %q: %v", text, err)
	}
	if len(b.window.Canvas().Overlays().List()) > 0 || !b.screen.actions.print.HasFocus() {
		t.Errorf("after saving the focus is on %T", b.window.Canvas().Focused())
	}
	b.chord(widget.Ctrl(fyne.KeyE))
	b.press(fyne.KeyReturn)
	b.write("o")
	b.chord(widget.Ctrl(fyne.KeyR))
	b.write("report")
	b.press(fyne.KeyReturn)
	if text, err := os.ReadFile(filepath.Join(b.folder, "report.pdf")); err != nil || string(text) != "%PDF report of 3 drills" {
		t.Errorf("beside a sheet of one drill the report is %q: %v", text, err)
	}
	found, err := filepath.Glob(filepath.Join(b.folder, "*.xlsx"))
	if err != nil || len(found) != 1 || !strings.Contains(found[0], "Čapková record 2026-04-") {
		t.Errorf("the workbook lies at %q: %v", found, err)
	}
}

func TestReplace(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	path := filepath.Join(b.folder, "sheet.pdf")
	if err := os.WriteFile(path, []byte("older"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		keys []fyne.KeyName
		want string
	}{
		{"Enter keeps the old file", []fyne.KeyName{fyne.KeyReturn, fyne.KeyEscape}, "older"},
		{"the other answer replaces it", []fyne.KeyName{fyne.KeyRight, fyne.KeyReturn}, "%PDF"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b.chord(widget.Ctrl(fyne.KeyS))
			b.write("sheet")
			b.press(fyne.KeyReturn)
			b.picture("handout replace")
			b.press(tt.keys...)
			if text, err := os.ReadFile(path); err != nil || string(text) != tt.want {
				t.Errorf("the file holds %q, want %q: %v", text, tt.want, err)
			}
			if n := len(b.window.Canvas().Overlays().List()); n > 0 {
				t.Errorf("%d dialogs are left", n)
			}
		})
	}
}

func TestBadPath(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.chord(widget.Ctrl(fyne.KeyS))
	b.press(fyne.KeyBackspace, fyne.KeyReturn)
	b.write("there/is/no/such/folder/x")
	b.press(fyne.KeyReturn)
	b.picture("handout no folder")
	if n := len(b.window.Canvas().Overlays().List()); n != 1 {
		t.Errorf("%d dialogs, want the one that asks", n)
	}
	b.press(fyne.KeyEscape)
	if found, _ := filepath.Glob(filepath.Join(b.folder, "*")); len(found) > 0 {
		t.Errorf("written: %v", found)
	}
}

func TestLocked(t *testing.T) {
	b := seated(t, maeve, laptop, theme.LightVariant)
	b.screen.print()
	b.screen.savePDF()
	if b.prints > 0 || len(b.window.Canvas().Overlays().List()) > 0 {
		t.Error("a handout left the house while an answer is open")
	}
	if c := b.w.Checks()[0]; c.Result != workspace.CheckStop {
		t.Errorf("the first check says %+v", c)
	}
	b.press(fyne.KeyF8)
	b.picture("handout action")
	b.press(fyne.KeyTab, fyne.KeyReturn)
	if len(b.window.Canvas().Overlays().List()) != 1 {
		t.Error("F8 does not ask what was done")
	}
}

func TestNoListener(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.screen.Hide()
	if n := b.w.Desk.Listeners() + b.w.Preview.Listeners() + b.w.Options.Listeners() + b.w.Clinic.Listeners(); n != 0 {
		t.Errorf("%d listeners after Hide", n)
	}
}

// TestReach goes with Tab through everything and looks that it is in sight.
func TestReach(t *testing.T) {
	for _, size := range []fyne.Size{laptop, fyne.NewSize(940, 500)} {
		b := seated(t, zoe, size, theme.LightVariant)
		seen := map[fyne.Focusable]bool{}
		for range 40 {
			b.window.Canvas().FocusNext()
			f := b.window.Canvas().Focused()
			seen[f] = true
			_, rail := f.(*widget.NavRail)
			if o, ok := f.(fyne.CanvasObject); ok && !rail {
				top := fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y
				if top < 0 || top+o.Size().Height > size.Height-28 {
					t.Errorf("at %v %T lies at %v", size, f, top)
				}
			}
		}
		for _, row := range append(b.screen.options.FocusRows(), b.screen.actions.FocusRows()...) {
			if narrow := size.Width < noRightPart; !seen[row[0]] && !narrow {
				t.Errorf("at %v Tab never reaches %T", size, row[0])
			}
		}
		for _, row := range b.screen.options.FocusRows() {
			if !seen[row[0]] {
				t.Errorf("at %v Tab never reaches %T", size, row[0])
			}
		}
	}
}

// TestPictures draws the screen in the sizes and themes it is looked at in.
func TestPictures(t *testing.T) {
	tests := []struct {
		name    string
		client  assessment.ClientID
		size    fyne.Size
		variant theme.Variant
	}{
		{"zoe", zoe, laptop, theme.LightVariant},
		{"zoe dark", zoe, laptop, theme.DarkVariant},
		{"zoe small", zoe, fyne.NewSize(940, 500), theme.LightVariant},
		{"zoe wide", zoe, fyne.NewSize(1900, 1020), theme.LightVariant},
		{"maeve", maeve, laptop, theme.LightVariant},
		{"carlos", "practice-carlos", laptop, theme.LightVariant},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := seated(t, tt.client, tt.size, tt.variant)
			b.picture("handout " + tt.name)
			for _, r := range b.screen.checks.rows {
				if cut := r.CutTexts(); len(cut) > 0 && tt.size == laptop {
					t.Errorf("a check cuts %q", cut)
				}
			}
		})
	}
}
