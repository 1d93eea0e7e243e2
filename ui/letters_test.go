package ui

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/workspace"
)

// TestLettersPrintWhileDrillsWait: a red-flag answer is open, and the note, the
// letter and the safety card are copied, printed and saved all the same.
func TestLettersPrintWhileDrillsWait(t *testing.T) {
	u := in(t, halves[2])
	if !u.w.Desk.Value().Summary.Lock.Locked() {
		t.Fatal("no answer is open")
	}
	u.at(workspace.AtLetters)
	wants := []string{"Red flags: answered yes", "guidance says needs medical review", "Go to hospital now, or call the emergency service."}
	for i, want := range wants {
		if i > 0 {
			u.press(fyne.KeyRight)
		}
		page := strings.Join(texts(u.window.Canvas().Content()), " ")
		if !strings.Contains(page, want) {
			t.Errorf("paper %d does not say %q", i, want)
		}
		u.write("c")
		if got := fyne.CurrentApp().Clipboard().Content(); !strings.Contains(got, want) {
			t.Errorf("copied: %.80q", got)
		}
		u.press(fyne.KeyReturn, fyne.KeyRight, fyne.KeyReturn) // past Copy to Print
		if got := u.w.Notice.Value().Title; got != "It is on its way." {
			t.Errorf("printing says %q", got)
		}
		u.press(fyne.KeyUp)
	}
	path := filepath.Join(t.TempDir(), "card.txt")
	u.w.SaveText(workspace.SafetyText, assessment.Referral{}, path)
	if b, err := os.ReadFile(path); err != nil || !strings.Contains(string(b), wants[2]) {
		t.Errorf("saved: %.80q, %v", b, err)
	}
}

// TestNumbersAndSources searches the page that says what every value rests on.
func TestNumbersAndSources(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtNumbers)
	all := texts(u.window.Canvas().Content())
	for _, want := range []string{"Number", "Thresholds", "People", "Basis", "Error (SEM)", "Real change"} {
		if !slices.Contains(all, want) {
			t.Errorf("no value has %q", want)
		}
	}
	u.write("toe touch guide")
	found := strings.Join(texts(u.window.Canvas().Content()), " ")
	if !strings.Contains(found, "1 of") || !strings.Contains(found, "Mild above 0.0 cm*") || strings.Contains(found, "Pain now") {
		t.Errorf("found: %s", found)
	}
	u.press(fyne.KeyEscape)
	if again := texts(u.window.Canvas().Content()); len(again) != len(all) {
		t.Errorf("after Esc %d texts are shown, %d were", len(again), len(all))
	}
	last := u.w.Desk.Value().Summary.Findings
	name := last[len(last)-1].Measure.Name
	if strings.Contains(strings.Join(all, " "), name) {
		t.Errorf("%s is made though it is far below the view", name)
	}
	for range 400 {
		u.press(fyne.KeyDown)
	}
	if end := strings.Join(texts(u.window.Canvas().Content()), " "); !strings.Contains(end, name) {
		t.Errorf("%s cannot be scrolled to", name)
	}
}

func writeText(_ context.Context, p workspace.TextPaper, to io.Writer) error {
	_, err := io.WriteString(to, p.Text)
	return err
}
