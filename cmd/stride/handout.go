package main

import (
	"context"
	"fmt"
	"io"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/pdf"
)

// handoutFile writes the handout of a visit.
func handoutFile(ctx context.Context, p program, arguments []string) error {
	f := newFlags("handout")
	where := recordFlags(f)
	visit, file := f.String("visit", "", ""), f.String("o", "", "")
	paper := f.String("paper", assessment.A4.String(), "")
	var options assessment.HandoutOptions
	f.BoolVar(&options.Large, "large", false, "")
	f.BoolVar(&options.Mono, "mono", false, "")
	f.BoolVar(&options.OneSheet, "one-sheet", false, "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if err := needed(f, "data", "visit", "o"); err != nil {
		return err
	}
	var err error
	if options.Paper, err = assessment.ParsePaper(*paper); err != nil {
		return usage("--paper is a4 or letter.")
	}
	s, err := where.reading(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	h, err := handoutOf(ctx, s, assessment.VisitID(*visit), options)
	if err != nil {
		return err
	}
	drills, err := library(ctx, s)
	if err != nil {
		return err
	}
	if err := writePDF(*file, handoutLayout(h, drills)); err != nil {
		return err
	}
	fmt.Fprintln(p.out, *file)
	return nil
}

// handoutOf gathers what the handout of a visit is laid out from. The visit's
// own examiner stands on it.
func handoutOf(ctx context.Context, s assessment.Store, id assessment.VisitID, options assessment.HandoutOptions) (assessment.Handout, error) {
	v, err := s.Visit(ctx, id)
	if err != nil {
		return assessment.Handout{}, err
	}
	h, err := historyOf(ctx, s, v.Client)
	if err != nil {
		return assessment.Handout{}, err
	}
	setting, err := s.Setting(ctx, assessment.ClinicSetting)
	if err != nil {
		return assessment.Handout{}, err
	}
	clinic, err := assessment.DecodeClinic(setting)
	if err != nil {
		return assessment.Handout{}, err
	}
	if v.Examiner != "" && v.Examiner != clinic.Examiner {
		clinic.Examiner, clinic.Role = v.Examiner, ""
	}
	drills, err := library(ctx, s)
	if err != nil {
		return assessment.Handout{}, err
	}
	summary, _ := assessment.Summarise(catalogue.Standard(), h, id)
	return assessment.Handout{Summary: summary, Plan: drill.Effective(summary, drills), Clinic: clinic, Options: options}, nil
}

// library is the drills with what the clinic laid over them; what cannot be
// read is left out, as in the app.
func library(ctx context.Context, s assessment.Store) (drill.Library, error) {
	overlays, err := s.Overlays(ctx)
	if err != nil {
		return drill.Library{}, err
	}
	drills, _ := drill.Standard().With(overlays)
	return drills, nil
}

// A layout makes a document with a typeface.
type layout func(*page.Type) (page.Document, error)

func handoutLayout(h assessment.Handout, drills drill.Library) layout {
	return func(letters *page.Type) (page.Document, error) {
		return handout.Layout(handout.Input{Handout: h, Drills: drills}, letters)
	}
}

func writePDF(file string, lay layout) error {
	letters, err := page.NewType()
	if err != nil {
		return err
	}
	doc, err := lay(letters)
	if err != nil {
		return err
	}
	paper, err := pdf.Render(doc, letters)
	if err != nil {
		return err
	}
	return reports.WriteFile(file, func(to io.Writer) error { _, err := to.Write(paper); return err })
}
