// Command gallery draws every screen of the app in both themes as pictures,
// with the practice clinic and without a display. It may import everything,
// wires it as the app does, and never holds a rule.
//
//	gallery [-size 1366x768] FOLDER
package main

import (
	"context"
	"flag"
	"fmt"
	"image"
	"image/png"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
	"stridewell/ui"
	"stridewell/ui/theme"
	"stridewell/ui/workspace"
)

func main() {
	if err := run(os.Args[1:], os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "gallery:", err)
		os.Exit(1)
	}
}

func run(arguments []string, stderr io.Writer) error {
	flags := flag.NewFlagSet("gallery", flag.ContinueOnError)
	flags.SetOutput(stderr)
	size := flags.String("size", "1366x768", "width and height of the window")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	var width, height int
	if _, err := fmt.Sscanf(*size, "%dx%d", &width, &height); err != nil {
		return fmt.Errorf("read the size: %w", err)
	}
	if flags.NArg() != 1 {
		return fmt.Errorf("name the folder the pictures go to, for example: gallery pictures")
	}
	dir := flags.Arg(0)
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return fmt.Errorf("make the folder: %w", err)
	}
	to := into(dir)
	for _, look := range themes {
		if err := drawStates(look, to); err != nil {
			return err
		}
		if err := drawAll(look, fyne.NewSize(float32(width), float32(height)), to); err != nil {
			return err
		}
	}
	return nil
}

var themes = []workspace.Theme{workspace.Light, workspace.Dark}

// keep takes a picture under the name of its file.
type keep func(name string, picture image.Image) error

// into keeps pictures in a folder.
func into(dir string) keep {
	return func(name string, picture image.Image) error { return save(filepath.Join(dir, name), paletted(picture)) }
}

// noon is the moment of every picture: drawn again, they are the same.
func noon() time.Time { return time.Date(2026, time.April, 9, 12, 0, 0, 0, time.UTC) }

// shown is who is open in the pictures: three visits, the last still open.
const shown = "Zoë Čapková"

// drawAll draws every place in one theme.
func drawAll(look workspace.Theme, size fyne.Size, to keep) error {
	app := test.NewApp()
	defer app.Quit()
	store := sample.NewStore(noon)
	if err := drawFirst(app, store, look, size, to); err != nil {
		return err
	}
	w, err := newWorkspace(store)
	if err != nil {
		return err
	}
	u := ui.New(app, w)
	u.Start()
	for i, line := range w.List.Value().Lines {
		if line.Client.FullName() == shown {
			w.Select(i)
			w.OpenSelected()
		}
	}
	for _, p := range ui.Places() {
		if p == workspace.AtWelcome {
			continue
		}
		w.Unlock("", nil)
		w.Go(p)
		w.Dismiss()
		if p == workspace.AtAssess {
			for range sections {
				u.Press(fyne.KeyPageDown)
			}
		}
		if err := to(fileOf(ui.Name(p), look), u.Picture(size)); err != nil {
			return err
		}
	}
	return nil
}

// drawFirst draws the page of the first start, and answers it: the next
// workspace on the store knows the clinic and the look, with nothing to undo.
func drawFirst(app fyne.App, store assessment.Store, look workspace.Theme, size fyne.Size, to keep) error {
	w, err := newWorkspace(store)
	if err != nil {
		return err
	}
	u := ui.New(app, w)
	u.Start()
	w.SetLook(workspace.Look{Theme: look})
	if err := to(fileOf(ui.Name(workspace.AtWelcome), look), u.Picture(size)); err != nil {
		return err
	}
	w.SetClinic(assessment.Clinic{Name: "Riverside Running Clinic", Examiner: "Sam Lee", Role: "Physiotherapist", Phone: "02 5550 1234"})
	w.EndWelcome(true)
	return nil
}

// drawStates draws every component in every state.
func drawStates(look workspace.Theme, to keep) error {
	app := test.NewApp()
	defer app.Quit()
	picture, err := ui.PictureOfStates(app, variants[look])
	if err != nil {
		return fmt.Errorf("draw the states: %w", err)
	}
	return to(fileOf("states", look), picture)
}

var variants = map[workspace.Theme]theme.Variant{workspace.Light: theme.LightVariant, workspace.Dark: theme.DarkVariant}

// sections is how many of the form lie before the one that is shown: graded
// values of both sides.
const sections = 7

func newWorkspace(store assessment.Store) (*workspace.Workspace, error) {
	letters, err := page.NewType()
	if err != nil {
		return nil, fmt.Errorf("read the fonts: %w", err)
	}
	standard := drill.StandardTables()
	return workspace.New(workspace.Config{
		Store: store, Catalogue: standard.Catalogue, Drills: standard.Drills, Practice: sample.Fill,
		Outputs: workspace.Outputs{
			Pages: func(ctx context.Context, h assessment.Handout, dpi float64) ([]image.Image, error) {
				t, err := drill.TablesOf(ctx, store)
				if err != nil {
					return nil, err
				}
				doc, err := handout.Layout(handout.Input{Handout: h, Drills: t.Drills}, letters)
				if err != nil {
					return nil, err
				}
				var pages []image.Image
				for _, sheet := range doc.Sheets {
					picture, err := raster.Render(sheet, letters, dpi)
					if err != nil {
						return nil, err
					}
					pages = append(pages, picture)
				}
				return pages, nil
			},
			WriteFile: reports.WriteFile,
			Folder:    "Desktop",
		},
		Loop: workspace.Inline(), Now: noon, Log: slog.New(slog.DiscardHandler),
	}), nil
}

// fileOf is the file of a picture.
func fileOf(name string, look workspace.Theme) string {
	return strings.ReplaceAll(strings.ToLower(name), " ", "_") + "_" + string(look) + ".png"
}

// save writes a picture with its own palette of 256 colours: a third of the
// size, and no difference to the eye.
func save(path string, picture *image.Paletted) error {
	err := reports.WriteFile(path, func(to io.Writer) error {
		encoder := png.Encoder{CompressionLevel: png.BestCompression}
		return encoder.Encode(to, picture)
	})
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	return nil
}
