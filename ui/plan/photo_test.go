package plan

import (
	"errors"
	"image"
	"image/png"
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

// TestPhotoOfADrill: a photo is chosen from the list by keys and kept once a
// drill; what is no picture is refused in a sentence, and the drawing comes back.
func TestPhotoOfADrill(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	folder := b.w.Folder()
	f, err := os.Create(filepath.Join(folder, "own.png"))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(png.Encode(f, image.NewRGBA(image.Rect(0, 0, 40, 30))), f.Close(),
		os.WriteFile(filepath.Join(folder, "none.jpg"), []byte("no picture"), 0o600), os.WriteFile(filepath.Join(folder, "run.fit"), nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	photos := func(bin bool) []assessment.Attachment {
		t.Helper()
		all, err := b.store.Attachments(t.Context(), assessment.AttachmentQuery{Clinic: true, Kind: assessment.DrillPhoto, Bin: bin})
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	give := func(part string) {
		b.write("i")
		b.write(part)
		b.picture("plan photo " + part)
		b.press(fyne.KeyReturn)
	}
	give("non")
	if n := b.w.Notice.Value(); len(photos(false)) != 0 || n.Kind != workspace.Failure || !strings.Contains(n.Text, "is no PNG or JPEG picture") {
		t.Fatalf("what is no picture was taken: %+v", n)
	}
	give("run")
	if len(b.window.Canvas().Overlays().List()) == 0 {
		t.Error("a file of another kind is listed")
	}
	b.press(fyne.KeyEscape, fyne.KeyEscape) // what is typed first
	give("own")
	kept := photos(false)
	if len(kept) != 1 || kept[0].Drill != ids(b.plan())[0] || kept[0].Name != "own.jpg" || len(b.window.Canvas().Overlays().List()) != 0 {
		t.Fatalf("%d photos are kept; it says %q, %d dialogs", len(kept), b.w.Notice.Value().Text, len(b.window.Canvas().Overlays().List()))
	}
	give("own")
	if len(photos(false)) != 1 || len(photos(true)) != 1 {
		t.Errorf("a second gave %d, %d in the bin", len(photos(false)), len(photos(true)))
	}
	b.write("i")
	b.picture("plan photo back")
	b.chord(widget.Ctrl(fyne.KeyReturn))
	if len(photos(false)) != 0 {
		t.Error("the photo is still there")
	}
}
