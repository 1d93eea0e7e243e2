package handout

import (
	"context"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	paper "stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// today is a day of the tests: the practice clinic's visits lie before it.
var today = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

var laptop = fyne.NewSize(1366, 768)

// A bench is the screen in a window, driven by keys.
type bench struct {
	t      testing.TB
	w      *workspace.Workspace
	screen *Screen
	window fyne.Window
	folder string
	drawn  int // previews ordered
	prints int
	queue  workspace.Printer // what the system prints to
}

// seated opens the screen on a client of the practice clinic.
func seated(t testing.TB, client assessment.ClientID, size fyne.Size, variant theme.Variant) *bench {
	t.Helper()
	return printing(t, workspace.Printer{Name: "Office"}, client, size, variant)
}

// printing is seated where the system prints to a printer.
func printing(t testing.TB, queue workspace.Printer, client assessment.ClientID, size fyne.Size, variant theme.Variant) *bench {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(variant))
	now := func() time.Time { return today }
	store := sample.NewStore(now)
	if err := sample.Fill(context.Background(), store, today); err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, folder: t.TempDir(), queue: queue}
	b.w = workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: now,
		Log: slog.New(slog.DiscardHandler), Outputs: b.outputs(),
	})
	b.w.Start()
	b.w.OpenClient(client)
	if b.w.Desk.Value() == nil {
		t.Fatal("the client is not there")
	}
	if !b.w.Desk.Value().HasVisit() {
		b.w.StartVisit()
	}
	b.show(size)
	return b
}

func (b *bench) outputs() workspace.Outputs {
	return workspace.Outputs{
		Pages: func(_ context.Context, h assessment.Handout, dpi float64) ([]image.Image, error) {
			b.drawn++
			if os.Getenv("LOOK") != "" {
				return pages(h, dpi)
			}
			page := image.NewRGBA(image.Rect(0, 0, 910, 1286))
			draw.Draw(page, page.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
			return []image.Image{page}, nil
		},
		PDF: func(_ context.Context, _ assessment.Handout, to io.Writer) error {
			_, err := io.WriteString(to, "%PDF")
			return err
		},
		Report: func(_ context.Context, h assessment.Handout, to io.Writer) error {
			_, err := fmt.Fprintf(to, "%%PDF report of %d drills", len(h.Plan.Drills))
			return err
		},
		Workbook: func(_ context.Context, _ assessment.History, to io.Writer) error {
			_, err := io.WriteString(to, "PK")
			return err
		},
		WriteFile: func(path string, write func(io.Writer) error) error {
			f, err := os.Create(path)
			if err != nil {
				return err
			}
			if err := write(f); err != nil {
				return err
			}
			return f.Close()
		},
		Print: func(context.Context, string) (string, error) {
			b.prints++
			return "Sent to the queue of the tests.", nil
		},
		Printer: func(context.Context) (workspace.Printer, error) { return b.queue, nil },
		Folder:  b.folder, Private: b.folder,
	}
}

// pages are those of the real sheet, for the pictures that are looked at.
func pages(h assessment.Handout, dpi float64) ([]image.Image, error) {
	faces, err := page.NewType()
	if err != nil {
		return nil, err
	}
	doc, err := paper.Layout(paper.Input{Handout: h, Drills: drill.Standard()}, faces)
	if err != nil {
		return nil, err
	}
	var all []image.Image
	for _, sheet := range doc.Sheets {
		img, err := raster.Render(sheet, faces, dpi)
		if err != nil {
			return nil, err
		}
		all = append(all, img)
	}
	return all, nil
}

// show puts the screen into a window with everything that stands around it.
func (b *bench) show(size fyne.Size) {
	b.window = test.NewTempWindow(b.t, nil)
	scope := widget.NewScope(b.window.Canvas())
	b.screen = New(b.w, scope)
	parts := b.screen.Panes()
	parts.Rail = widget.NewNavRail(scope, widget.NavValues{Items: []widget.NavItem{
		{Label: "Clients", Icon: widget.IconClients},
		{Label: "Overview", Icon: widget.IconOverview},
		{Label: "Assess", Icon: widget.IconAssess},
		{Label: "Plan", Icon: widget.IconPlan},
		{Label: "Handout", Icon: widget.IconHandout},
	}})
	c := b.w.Desk.Value().History.Client
	parts.Bar = widget.NewClientBar(scope, widget.ClientBarValues{Name: c.FullName(), Reason: c.Reason})
	parts.Status = widget.NewStatusBar(widget.StatusValues{Saved: "Saved", Hints: b.screen.Hints()})
	b.w.Go(workspace.AtHandout)
	b.screen.Show()
	b.window.SetPadded(false)
	b.window.SetContent(widget.NewPanes(parts))
	b.window.Resize(size)
	b.screen.Focus()
	b.t.Cleanup(b.screen.Hide)
}

// press types named keys into what has the focus.
func (b *bench) press(keys ...fyne.KeyName) {
	b.t.Helper()
	for _, k := range keys {
		f := b.window.Canvas().Focused()
		if f == nil {
			b.t.Fatal("nothing has the focus")
		}
		f.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// write types text into what has the focus.
func (b *bench) write(text string) {
	b.t.Helper()
	f := b.window.Canvas().Focused()
	if f == nil {
		b.t.Fatal("nothing has the focus")
	}
	test.Type(f, text)
}

// chord types a shortcut into what has the focus.
func (b *bench) chord(c widget.Chord) {
	b.t.Helper()
	f, ok := b.window.Canvas().Focused().(fyne.Shortcutable)
	if !ok {
		b.t.Fatal("what has the focus takes no shortcuts")
	}
	f.TypedShortcut(&desktop.CustomShortcut{KeyName: c.Key, Modifier: c.Modifier})
}

// picture writes what is shown where LOOK says, to be looked at.
func (b *bench) picture(name string) {
	folder := os.Getenv("LOOK")
	if folder == "" {
		return
	}
	f, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		b.t.Fatal(err)
	}
	if err := png.Encode(f, b.window.Canvas().Capture()); err != nil {
		b.t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.t.Fatal(err)
	}
}
