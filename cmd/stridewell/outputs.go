package main

import (
	"context"
	"errors"
	"fmt"
	"image"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports"
	"stridewell/reports/excel"
	"stridewell/reports/handout"
	"stridewell/reports/keymap"
	"stridewell/reports/letter"
	"stridewell/reports/page"
	"stridewell/reports/page/pdf"
	"stridewell/reports/page/raster"
	"stridewell/reports/record"
	"stridewell/reports/records"
	"stridewell/reports/recovery"
	"stridewell/ui/system"
	"stridewell/ui/workspace"
)

// printFolder holds PDF files on their way to the printer. It is emptied at
// the next start: a viewer may keep a file open for long.
const printFolder = "printing"

// newOutputs wires papers and files to the workspace.
func newOutputs(dir string, store assessment.Store, log *slog.Logger) (workspace.Outputs, error) {
	letters, err := page.NewType()
	if err != nil {
		return workspace.Outputs{}, fmt.Errorf("read the fonts: %w", err)
	}
	private := filepath.Join(dir, printFolder)
	if err := os.RemoveAll(private); err != nil {
		log.Warn("old print files stay", "error", err)
	}
	if err := os.MkdirAll(private, 0o700); err != nil {
		return workspace.Outputs{}, fmt.Errorf("make the folder for printing: %w", err)
	}
	layout := func(ctx context.Context, h assessment.Handout) (page.Document, error) {
		t, err := drill.TablesOf(ctx, store)
		if err != nil {
			return page.Document{}, err
		}
		photos, err := handout.PhotosOf(ctx, store, h.Plan)
		if err != nil {
			return page.Document{}, err
		}
		logo, err := handout.LogoOf(ctx, store)
		if err != nil {
			return page.Document{}, err
		}
		return handout.Layout(handout.Input{Handout: h, Drills: t.Drills, Photos: photos, Logo: logo}, letters)
	}
	printer := system.NewPrinter(log)
	return workspace.Outputs{
		Pages: func(ctx context.Context, h assessment.Handout, dpi float64) ([]image.Image, error) {
			doc, err := layout(ctx, h)
			if err != nil {
				return nil, err
			}
			return draw(ctx, doc, letters, dpi)
		},
		PDF: func(ctx context.Context, h assessment.Handout, to io.Writer) error {
			doc, err := layout(ctx, h)
			if err != nil {
				return err
			}
			return write(doc, letters, to)
		},
		Report: func(ctx context.Context, h assessment.Handout, to io.Writer) error {
			t, err := drill.TablesOf(ctx, store)
			if err != nil {
				return err
			}
			recordings, err := assessment.RecordingsOf(ctx, store, h.Summary.Visit.ID)
			if err != nil {
				return err
			}
			logo, err := handout.LogoOf(ctx, store)
			if err != nil {
				return err
			}
			doc, err := record.Layout(record.Input{Handout: h, Catalogue: t.Catalogue, Drills: t.Drills, Recordings: recordings, Logo: logo}, letters)
			if err != nil {
				return err
			}
			return write(doc, letters, to)
		},
		Workbook: func(ctx context.Context, h assessment.History, to io.Writer) error {
			t, err := drill.TablesOf(ctx, store)
			if err != nil {
				return err
			}
			return excel.Write(to, excel.Input{Catalogue: t.Catalogue, Drills: t.Drills, Histories: []assessment.History{h}, Made: time.Now()})
		},
		Recovery: func(_ context.Context, s workspace.RecoverySheet, to io.Writer) error {
			return write(recovery.Layout(recovery.Input{
				Code: s.Code, Folder: s.Folder, Backups: s.Backups, Made: s.Made.Words(), Size: sheetSize(s.Paper),
			}, letters), letters, to)
		},
		Everything: func(ctx context.Context, id assessment.ClientID, to io.Writer) error {
			return records.WriteClient(ctx, to, records.Output{Store: store, Catalogue: catalogue.Revision, Made: time.Now()}, id)
		},
		Keys: func(_ context.Context, m workspace.KeyMap, to io.Writer) error {
			return write(keymap.Layout(keyGroups(m), sheetSize(m.Paper), letters), letters, to)
		},
		Letter: func(_ context.Context, p workspace.TextPaper, to io.Writer) error {
			return write(letter.Layout(letter.Input{Title: p.Title, Text: p.Text, Size: sheetSize(p.Paper)}, letters), letters, to)
		},
		WriteFile: reports.WriteFile,
		Print:     printer.Print,
		Printer: func(ctx context.Context) (workspace.Printer, error) {
			name, err := printer.Default(ctx)
			if errors.Is(err, system.ErrNoPrinter) {
				return workspace.Printer{None: true}, nil
			}
			return workspace.Printer{Name: name}, err
		},
		Copied:  system.NewClipboard().Picture,
		Folder:  documents(),
		Private: private,
	}, nil
}

// write puts a document on paper.
func write(doc page.Document, letters *page.Type, to io.Writer) error {
	b, err := pdf.Render(doc, letters)
	if err != nil {
		return err
	}
	_, err = to.Write(b)
	return err
}

// keyGroups are the keys as the paper wants them.
func keyGroups(m workspace.KeyMap) []keymap.Group {
	var groups []keymap.Group
	for _, g := range m.Groups {
		group := keymap.Group{Title: g.Title}
		for _, k := range g.Keys {
			group.Lines = append(group.Lines, keymap.Line{Key: k.Key, Does: k.Does})
		}
		groups = append(groups, group)
	}
	return groups
}

func sheetSize(p assessment.Paper) page.Size {
	if p == assessment.Letter {
		return page.Letter
	}
	return page.A4
}

func draw(ctx context.Context, doc page.Document, letters *page.Type, dpi float64) ([]image.Image, error) {
	pages := make([]image.Image, 0, len(doc.Sheets))
	for _, sheet := range doc.Sheets {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		picture, err := raster.Render(sheet, letters, dpi)
		if err != nil {
			return nil, err
		}
		pages = append(pages, picture)
	}
	return pages, nil
}

// documents is where people expect their files: the documents folder, or home.
func documents() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	if dir := filepath.Join(home, "Documents"); isDir(dir) {
		return dir
	}
	return home
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
