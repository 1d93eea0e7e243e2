package ui

import (
	"image"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// pictureFile writes a picture, or what is none, into a new folder.
func pictureFile(t *testing.T, name string, write func(*os.File) error) string {
	t.Helper()
	f, err := os.Create(filepath.Join(t.TempDir(), name))
	if err != nil {
		t.Fatal(err)
	}
	if err := write(f); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return f.Name()
}

// TestLogo chooses a logo by keys, refuses what is none in a sentence, and
// removes it; each can be undone and redone.
func TestLogo(t *testing.T) {
	u := in(t, ages[1])
	good := pictureFile(t, "north.png", func(f *os.File) error { return png.Encode(f, image.NewRGBA(image.Rect(0, 0, 90, 30))) })
	text := pictureFile(t, "text.png", func(f *os.File) error { _, err := f.WriteString("no picture"); return err })
	large := pictureFile(t, "large.png", func(f *os.File) error { return f.Truncate(6 << 20) })
	u.at(workspace.AtSettings)
	choose := func(path string) {
		t.Helper()
		for range 7 { // down the details of the clinic
			u.press(fyne.KeyReturn)
		}
		u.press(fyne.KeyReturn)
		u.write(path)
		u.press(fyne.KeyReturn)
	}
	choose(good)
	draw(t, u, "logo kept")
	if got := u.w.Logo.Value(); got != "north.jpg" {
		t.Fatalf("the logo is %q; %+v", got, u.w.Notice.Value())
	}
	for path, want := range map[string]string{text: "is no PNG or JPEG picture that can be read", large: "is larger than 5 MB"} {
		u.w.KeepLogo(path, func(io.Reader) ([]byte, error) { return nil, image.ErrFormat })
		if n := u.w.Notice.Value(); n.Kind != workspace.Failure || !strings.Contains(n.Text, want) {
			t.Errorf("%s: %+v", filepath.Base(path), n)
		}
	}
	u.w.RemoveLogo()
	for i, step := range []struct {
		do   func()
		want string
	}{{func() {}, ""}, {u.w.Undo, "north.jpg"}, {u.w.Undo, ""}, {u.w.Redo, "north.jpg"}, {u.w.Redo, ""}, {u.w.Undo, "north.jpg"}} {
		step.do()
		if got := u.w.Logo.Value(); got != step.want {
			t.Errorf("step %d: the logo is %q, want %q", i, got, step.want)
		}
	}
}

// TestClinicians adds, renames and removes who else examines here, by keys.
func TestClinicians(t *testing.T) {
	u := in(t, ages[1])
	u.w.SetClinic(assessment.Clinic{Examiner: "Sam Sample"})
	u.at(workspace.AtSettings)
	names := func() string { return strings.Join(u.w.Examiners(), ", ") }
	for range 7 {
		u.press(fyne.KeyReturn)
	}
	for _, step := range []struct {
		name string
		do   func()
		want string
	}{
		{"add", func() { u.press(fyne.KeyDown, fyne.KeyReturn); u.write("Kim Park") }, "Sam Sample, Kim Park"},
		{"rename", func() { u.write("-Lee") }, "Sam Sample, Kim Park-Lee"},
		{"undo", func() { u.w.Undo(); u.w.Undo() }, "Sam Sample"},
		{"redo", func() { u.w.Redo(); u.w.Redo() }, "Sam Sample, Kim Park-Lee"},
	} {
		step.do()
		if got := names(); got != step.want {
			t.Fatalf("%s: %q, want %q", step.name, got, step.want)
		}
	}
	draw(t, u, "clinicians")
	label := func() string {
		b, _ := u.window.Canvas().Focused().(*widget.Button)
		if b == nil {
			return ""
		}
		return b.Values().Label
	}
	u.press(fyne.KeyDown, fyne.KeyReturn)
	u.write("Alex Roy")
	u.press(fyne.KeyUp)
	u.window.Canvas().(interface{ FocusNext() }).FocusNext()
	if label() != "Remove" {
		t.Fatalf("beside the first name is %q", label())
	}
	u.press(fyne.KeyReturn)
	if got := names(); got != "Sam Sample, Alex Roy" || label() != "Add a clinician" {
		t.Fatalf("removed: %q, and the focus is on %q", got, label())
	}
	u.w.Undo()
	if got := names(); got != "Sam Sample, Kim Park-Lee, Alex Roy" {
		t.Errorf("taken back: %q", got)
	}
}
