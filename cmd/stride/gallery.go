package main

import (
	"context"
	"fmt"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports"
	"stridewell/reports/figure"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
	"stridewell/reports/record"
)

// Dots per inch of the pictures.
const (
	sheetDPI = 110
	drillDPI = 150
	paperDPI = 130
)

// gallery writes everything that is drawn as pictures, to be looked at: each
// drill, all of them on one sheet, what was measured of the practice clients,
// and their papers.
func gallery(ctx context.Context, p program, arguments []string) error {
	words, err := parse(newFlags("gallery"), arguments, 1)
	if err != nil {
		return err
	}
	letters, err := page.NewType()
	if err != nil {
		return err
	}
	g := pictures{dir: words[0], letters: letters}
	if err := os.MkdirAll(filepath.Join(g.dir, "drills"), 0o755); err != nil {
		return fmt.Errorf("gallery: make folder: %w", err)
	}
	for _, part := range []func(context.Context, time.Time) error{g.sheets, g.drills, g.papers} {
		if err := part(ctx, p.now()); err != nil {
			return err
		}
	}
	fmt.Fprintf(p.out, "%d pictures in %s\n", g.written, g.dir)
	return nil
}

// pictures writes pictures into a folder.
type pictures struct {
	dir     string
	letters *page.Type
	written int
}

func (g *pictures) write(ctx context.Context, name string, s page.Sheet, dpi float64) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	img, err := raster.Render(s, g.letters, dpi)
	if err != nil {
		return fmt.Errorf("gallery: %s: %w", name, err)
	}
	g.written++
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	return reports.WriteFile(filepath.Join(g.dir, name), func(to io.Writer) error { return encoder.Encode(to, img) })
}

// sheets writes the contact sheets of all drills.
func (g *pictures) sheets(ctx context.Context, _ time.Time) error {
	all := drill.Standard().All()
	if err := g.write(ctx, "drills.png", figure.Sheet(all, figure.Options{}), sheetDPI); err != nil {
		return err
	}
	return g.write(ctx, "drills-grey.png", figure.Sheet(all, figure.Options{Grey: true}), sheetDPI)
}

// drills writes each drill, with its start position, and every pose of it.
func (g *pictures) drills(ctx context.Context, _ time.Time) error {
	for _, d := range drill.Standard().All() {
		panels := []figure.Panel{{Drawing: figure.Drill(d, figure.Options{Ghost: true}), Caption: d.PlainName}}
		for _, pose := range d.Poses {
			drawing := figure.Draw(figure.Spec{Pose: pose, Body: d.Picture.Body, Props: d.Picture.Props, Muscles: d.Muscles})
			panels = append(panels, figure.Panel{Drawing: drawing, Caption: pose.Label})
		}
		if err := g.write(ctx, filepath.Join("drills", string(d.ID)+".png"), figure.Panels(panels), drillDPI); err != nil {
			return err
		}
	}
	return nil
}

// papers writes what was measured of the practice client who was seen last, the
// handouts and the reports.
func (g *pictures) papers(ctx context.Context, now time.Time) error {
	s := sample.NewStore(func() time.Time { return now })
	if err := sample.Fill(ctx, s, now); err != nil {
		return err
	}
	seen, err := s.Clients(ctx, assessment.ClientQuery{Limit: 1})
	if err != nil {
		return err
	}
	h, err := historyOf(ctx, s, seen[0].Client.ID)
	if err != nil {
		return err
	}
	last := h.Visits[len(h.Visits)-1].ID
	summary, _ := assessment.Summarise(catalogue.Standard(), h, last)
	if err := g.write(ctx, "findings.png", figure.FindingSheet(summary, figure.Options{}), sheetDPI); err != nil {
		return err
	}
	for _, o := range []assessment.HandoutOptions{
		{Paper: assessment.A4},
		{Paper: assessment.Letter},
		{Paper: assessment.A4, Large: true},
		{Paper: assessment.A4, Mono: true},
	} {
		paper, t, err := handoutOf(ctx, s, last, o)
		if err != nil {
			return err
		}
		doc, err := handout.Layout(handout.Input{Handout: paper, Drills: t.Drills}, g.letters)
		if err != nil {
			return err
		}
		if err := g.paper(ctx, paperName("handout", o), doc); err != nil {
			return err
		}
		if o.Large {
			continue // a report has no large print
		}
		doc, err = record.Layout(record.Input{Handout: paper, Catalogue: t.Catalogue, Drills: t.Drills}, g.letters)
		if err != nil {
			return err
		}
		if err := g.paper(ctx, paperName("report", o), doc); err != nil {
			return err
		}
	}
	return nil
}

// paper writes the sheets of a document.
func (g *pictures) paper(ctx context.Context, name string, doc page.Document) error {
	for i, s := range doc.Sheets {
		if err := g.write(ctx, fmt.Sprintf("%s-%d.png", name, i+1), s, paperDPI); err != nil {
			return err
		}
	}
	return nil
}

func paperName(of string, o assessment.HandoutOptions) string {
	parts := []string{of, o.Paper.String()}
	if o.Large {
		parts = append(parts, "large")
	}
	if o.Mono {
		parts = append(parts, "mono")
	}
	return strings.Join(parts, "-")
}
