package angle

import (
	"context"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var today = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

// A bench is the screen in a window, driven by keys and mouse.
type bench struct {
	t     testing.TB
	w     *workspace.Workspace
	store *sample.Store
	day   time.Time

	then    image.Image // the picture of the visit before
	copied  []byte      // what was copied in another program
	copyErr error
	screen  *Screen
	window  fyne.Window
}

func seated(t testing.TB, size fyne.Size, variant theme.Variant) *bench {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(variant))
	b := &bench{t: t, day: today, then: blank(900, 600)}
	now := func() time.Time { return b.day }
	store := sample.NewStore(now)
	if err := sample.Fill(context.Background(), store, today); err != nil {
		t.Fatal(err)
	}
	b.store = store
	b.w = workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: now,
		Log:     slog.New(slog.DiscardHandler),
		Outputs: workspace.Outputs{Folder: t.TempDir(), Copied: func(context.Context) ([]byte, error) { return b.copied, b.copyErr }},
	})
	b.w.Start()
	b.w.OpenClient("practice-zoe")
	b.window = test.NewTempWindow(t, nil)
	scope := widget.NewScope(b.window.Canvas())
	b.screen = New(b.w, scope)
	b.w.Go(workspace.AtAngle)
	b.screen.Show()
	b.window.SetPadded(false)
	b.window.SetContent(widget.NewPanes(b.screen.Panes()))
	b.window.Resize(size)
	b.screen.Focus()
	t.Cleanup(b.screen.Hide)
	return b
}

// person is a picture of somebody: the drawing of a drill.
func person(t testing.TB) image.Image {
	t.Helper()
	faces, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	d, _ := drill.Standard().Drill("M06")
	box := page.Rect{W: 300, H: 200}
	img, err := raster.RenderList(figure.Fit(figure.Drill(d, figure.Options{}), box, 1.8), faces, box, 3, color.White)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// blank is a white picture.
func blank(w, h int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	return img
}

// written writes pictures into a folder and returns it.
func written(t testing.TB, pictures map[string]image.Image) string {
	t.Helper()
	folder := t.TempDir()
	for name, img := range pictures {
		f, err := os.Create(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Ext(name) == ".jpg" {
			err = jpeg.Encode(f, img, nil)
		} else {
			err = png.Encode(f, img)
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// click presses on a place of the picture.
func (b *bench) click(x, y float64) {
	at := b.screen.view.Position()
	scale, origin := b.scale()
	p := fyne.NewPos(at.X+float32(origin.X+x*scale), at.Y+float32(origin.Y+y*scale))
	b.screen.view.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
	b.screen.view.MouseUp(nil)
}

// scale is where the picture lies while it is not zoomed.
func (b *bench) scale() (float64, widget.Spot) {
	view, size := b.screen.view.Size(), b.screen.frame().picture.Bounds()
	scale := min(float64(view.Width)/float64(size.Dx()), float64(view.Height)/float64(size.Dy()))
	return scale, widget.Spot{X: (float64(view.Width) - float64(size.Dx())*scale) / 2, Y: (float64(view.Height) - float64(size.Dy())*scale) / 2}
}

func (b *bench) press(keys ...fyne.KeyName) {
	b.t.Helper()
	for _, k := range keys {
		b.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func (b *bench) write(text string) {
	b.t.Helper()
	test.Type(b.window.Canvas().Focused(), text)
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
