package overview

import (
	"bytes"
	"context"
	"encoding/json"
	"image"
	"image/jpeg"
	"image/png"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var today = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

// recording is a force plate's: curves of both sides, and a trend.
func recording(t *testing.T) json.RawMessage {
	t.Helper()
	r := assessment.Recording{
		File: "run.csv", Kind: assessment.ForceTextRecording, Device: "Treadmill", Steps: make([]assessment.RecordedStep, 84),
		Trends: []assessment.Trend{{Measure: catalogue.Cadence, Unit: "/min", Seconds: []float64{0, 300, 600}, Values: []float64{168, 170, 169}}},
	}
	for side, peak := range map[assessment.Side]float64{assessment.Left: 2.4, assessment.Right: 2.6} {
		c := assessment.Curve{Quantity: "vertical_force", Side: side, Unit: "1", Steps: 42}
		for i := range 101 {
			c.Mean = append(c.Mean, peak*math.Sin(math.Pi*float64(i)/100))
			c.SD = append(c.SD, .1)
		}
		r.Curves = append(r.Curves, c)
	}
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// still is a picture as it is kept.
func still(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, 320, 180)), nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// opened is the page of Zoë, who has three visits of which the last is open.
func opened(t *testing.T, variant theme.Variant) (*Screen, *sample.Store, fyne.Window) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(variant))
	now := func() time.Time { return today }
	store := sample.NewStore(now)
	if err := sample.Fill(context.Background(), store, today); err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: now,
		Log: slog.New(slog.DiscardHandler),
	})
	w.Start()
	w.OpenClient("practice-zoe")
	window := test.NewTempWindow(t, nil)
	s := New(w, widget.NewScope(window.Canvas()))
	window.SetPadded(false)
	window.SetContent(widget.NewPanes(s.Panes()))
	window.Resize(fyne.NewSize(1290, 678))
	s.Show()
	t.Cleanup(s.Hide)
	return s, store, window
}

// TestFiles: what is kept with the client is offered once it is there, and
// recordings are drawn.
func TestFiles(t *testing.T) {
	for name, variant := range map[string]theme.Variant{"light": theme.LightVariant, "dark": theme.DarkVariant} {
		t.Run(name, func(t *testing.T) {
			s, store, window := opened(t, variant)
			w := s.w
			if s.next.files.Visible() {
				t.Error("files are offered where there are none")
			}
			visit := w.Desk.Value().Open
			for _, a := range []assessment.Attachment{
				{ID: "a1", Visit: visit, Kind: assessment.RecordingAttachment, Name: "run.csv", Added: today, Meta: recording(t)},
				{ID: "a2", Client: "practice-zoe", Kind: assessment.FileAttachment, Name: "letter.pdf", Added: today},
				{ID: "a4", Visit: visit, Kind: assessment.PictureAttachment, Key: assessment.Key{Measure: catalogue.TrunkLean}, Name: "still.jpg", Added: today, Meta: json.RawMessage(`{"value":9,"of":1}`)},
				{ID: "a3", Visit: visit, Kind: assessment.RecordingAttachment, Name: "later.fit", Added: today, Meta: json.RawMessage(`[]`)},
			} {
				content := []byte("bytes")
				if a.Kind == assessment.PictureAttachment {
					content = still(t)
				}
				if err := store.AddAttachment(t.Context(), a, content); err != nil {
					t.Fatal(err)
				}
			}
			s.Hide()
			s.Show()
			if !s.next.files.Visible() {
				t.Fatal("files are not offered")
			}
			look(t, window, "overview with files "+name)
			s.openFiles()
			over := window.Canvas().Overlays().Top()
			if over == nil {
				t.Fatal("nothing is shown")
			}
			text, pictures := shown(over)
			for _, want := range []string{"Force recording (text) · Treadmill · 84 steps · run.csv", "letter.pdf", "later.fit", "Trunk lean 9° · still.jpg"} {
				if !strings.Contains(text, want) {
					t.Errorf("%q is not shown: %s", want, text)
				}
			}
			if pictures != 3 {
				t.Errorf("%d pictures are drawn, want force, cadence and the still", pictures)
			}
			look(t, window, "overview files "+name)
		})
	}
}

// shown is what an object says, and how many pictures it has.
func shown(o fyne.CanvasObject) (text string, pictures int) {
	add := func(objects ...fyne.CanvasObject) {
		for _, child := range objects {
			t, n := shown(child)
			text, pictures = text+t, pictures+n
		}
	}
	switch o := o.(type) {
	case *canvas.Text:
		return o.Text + "\n", 0
	case *canvas.Image:
		if o.Image != nil {
			return "", 1
		}
	case *fyne.Container:
		add(o.Objects...)
	case *container.Scroll:
		add(o.Content)
	case fyne.Widget:
		add(test.WidgetRenderer(o).Objects()...)
	}
	return text, pictures
}

// look writes what is shown where LOOK says, to be looked at.
func look(t *testing.T, window fyne.Window, name string) {
	folder := os.Getenv("LOOK")
	if folder == "" {
		return
	}
	f, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, window.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}
