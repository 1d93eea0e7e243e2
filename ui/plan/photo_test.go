package plan

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
)

// TestPhotoOfADrill: what is no picture is refused with the dialog open; a photo
// is kept once a drill, and an empty place brings the drawing back.
func TestPhotoOfADrill(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	folder := t.TempDir()
	f, err := os.Create(filepath.Join(folder, "own.png"))
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(f, image.NewRGBA(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
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
	give := func(path string) {
		b.write("i")
		for range b.w.Folder() { // it stands there to begin with
			b.press(fyne.KeyBackspace)
		}
		b.write(path)
		b.press(fyne.KeyReturn)
	}
	give(filepath.Join(folder, "none.png"))
	if len(b.window.Canvas().Overlays().List()) == 0 || len(photos(false)) != 0 {
		t.Fatal("what is not there was taken")
	}
	b.picture("plan photo refused")
	b.press(fyne.KeyEscape)
	give(f.Name())
	kept := photos(false)
	if len(kept) != 1 || kept[0].Drill != ids(b.plan())[0] || kept[0].Name != "own.jpg" || len(b.window.Canvas().Overlays().List()) != 0 {
		t.Fatalf("%d photos are kept; it says %q, %d dialogs", len(kept), b.w.Notice.Value().Text, len(b.window.Canvas().Overlays().List()))
	}
	give(f.Name())
	if len(photos(false)) != 1 || len(photos(true)) != 1 {
		t.Errorf("a second gave %d, %d in the bin", len(photos(false)), len(photos(true)))
	}
	give("")
	if len(photos(false)) != 0 {
		t.Error("the photo is still there")
	}
}
