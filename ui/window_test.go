package ui

import (
	"context"
	"image"
	"image/png"
	"io"
	"log/slog"
	"os"
	"path/filepath"
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

// noon is the moment of every test: the practice clinic lies in its past.
var noon = time.Date(2026, 4, 9, 12, 0, 0, 0, time.UTC)

func clock() time.Time { return noon }

// outputs make papers of nothing, quickly.
func outputs(t testing.TB) workspace.Outputs {
	t.Helper()
	return workspace.Outputs{
		Pages: func(context.Context, assessment.Handout, float64) ([]image.Image, error) {
			return []image.Image{image.NewRGBA(image.Rect(0, 0, 400, 566))}, nil
		},
		PDF: func(_ context.Context, _ assessment.Handout, to io.Writer) error {
			_, err := to.Write([]byte("%PDF"))
			return err
		},
		Workbook: func(_ context.Context, _ assessment.History, to io.Writer) error {
			_, err := to.Write([]byte("PK"))
			return err
		},
		Letter: writeText,
		WriteFile: func(path string, write func(io.Writer) error) error {
			f, err := os.Create(path)
			if err != nil {
				return err
			}
			defer f.Close()
			return write(f)
		},
		Print:   func(context.Context, string) (string, error) { return "Sent to the queue of Test.", nil },
		Folder:  t.TempDir(),
		Private: t.TempDir(),
	}
}

// open opens the window on a store.
func open(t testing.TB, store assessment.Store) *Window {
	t.Helper()
	return openWith(t, store, workspace.Inline())
}

func openWith(t testing.TB, store assessment.Store, loop workspace.Loop) *Window {
	t.Helper()
	return openIn(t, test.NewTempApp(t), store, loop)
}

func openIn(t testing.TB, app fyne.App, store assessment.Store, loop workspace.Loop) *Window {
	t.Helper()
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Practice: sample.Fill,
		Outputs: outputs(t), Loop: loop, Now: clock, Log: slog.New(slog.DiscardHandler),
	})
	u := New(app, w)
	u.Start()
	u.window.Resize(fyne.NewSize(1366, 768))
	return u
}

// practice is the window with the practice clinic, past the first page.
func practice(t *testing.T) *Window {
	t.Helper()
	store := sample.NewStore(clock)
	if err := sample.Fill(t.Context(), store, noon); err != nil {
		t.Fatal(err)
	}
	u := open(t, store)
	u.w.EndWelcome(false)
	return u
}

// picturesEnv names a folder that the screens of these tests are drawn into,
// to be looked at.
const picturesEnv = "PICTURES"

func draw(t *testing.T, u *Window, name string) {
	t.Helper()
	dir := os.Getenv(picturesEnv)
	if dir == "" {
		return
	}
	f, err := os.Create(filepath.Join(dir, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, u.window.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}

func TestEveryPlaceIsShown(t *testing.T) {
	u := practice(t)
	u.w.OpenSelected()
	for _, p := range Places() {
		t.Run(Name(p), func(t *testing.T) {
			if p == workspace.AtWelcome {
				u.w.Place.Set(p)
			} else {
				u.w.Unlock("", nil)
				u.w.Go(p)
			}
			if u.shown == nil || u.shown.place != p {
				t.Fatalf("another place is shown")
			}
			draw(t, u, Name(p))
		})
	}
}
