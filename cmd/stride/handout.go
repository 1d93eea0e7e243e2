package main

import (
	"context"
	"flag"
	"fmt"
	"io"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/pdf"
)

// A paperCommand is a command that writes one paper of a visit.
type paperCommand struct {
	name   string
	flags  func(f *flag.FlagSet, options *assessment.HandoutOptions)
	layout func(ctx context.Context, s assessment.Store, id assessment.VisitID, options assessment.HandoutOptions) (layout, error)
}

// handoutFile writes the handout of a visit.
func handoutFile(ctx context.Context, p program, arguments []string) error {
	c := paperCommand{name: "handout", layout: handoutPaper, flags: func(f *flag.FlagSet, options *assessment.HandoutOptions) {
		f.BoolVar(&options.Large, "large", false, "")
		f.BoolVar(&options.Mono, "mono", false, "")
		f.BoolVar(&options.OneSheet, "one-sheet", false, "")
	}}
	return c.run(ctx, p, arguments)
}

func (c paperCommand) run(ctx context.Context, p program, arguments []string) error {
	f := newFlags(c.name)
	where := recordFlags(f)
	visit, file := f.String("visit", "", ""), f.String("o", "", "")
	paper := f.String("paper", assessment.A4.String(), "")
	var options assessment.HandoutOptions
	c.flags(f, &options)
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
	laid, err := c.layout(ctx, s, assessment.VisitID(*visit), options)
	if err != nil {
		return err
	}
	if err := writePDF(*file, laid); err != nil {
		return err
	}
	fmt.Fprintln(p.out, *file)
	return nil
}

func handoutPaper(ctx context.Context, s assessment.Store, id assessment.VisitID, options assessment.HandoutOptions) (layout, error) {
	h, t, err := handoutOf(ctx, s, id, options)
	if err != nil {
		return nil, err
	}
	photos, err := handout.PhotosOf(ctx, s, h.Plan)
	if err != nil {
		return nil, err
	}
	logo, err := handout.LogoOf(ctx, s)
	return handoutLayout(handout.Input{Handout: h, Drills: t.Drills, Photos: photos, Logo: logo}), err
}

// handoutOf gathers what the handout of a visit is laid out from, with the
// tables it is graded and proposed with. The visit's own examiner stands on it.
func handoutOf(ctx context.Context, s assessment.Store, id assessment.VisitID, options assessment.HandoutOptions) (assessment.Handout, drill.Tables, error) {
	fail := func(err error) (assessment.Handout, drill.Tables, error) {
		return assessment.Handout{}, drill.Tables{}, err
	}
	v, err := s.Visit(ctx, id)
	if err != nil {
		return fail(err)
	}
	h, err := historyOf(ctx, s, v.Client)
	if err != nil {
		return fail(err)
	}
	setting, err := s.Setting(ctx, assessment.ClinicSetting)
	if err != nil {
		return fail(err)
	}
	clinic, err := assessment.DecodeClinic(setting)
	if err != nil {
		return fail(err)
	}
	if v.Examiner != "" && v.Examiner != clinic.Examiner {
		clinic.Examiner, clinic.Role = v.Examiner, ""
	}
	t, err := drill.TablesOf(ctx, s)
	if err != nil {
		return fail(err)
	}
	summary, _ := assessment.Summarise(t.Catalogue, h, id)
	return assessment.Handout{Summary: summary, Plan: drill.Effective(summary, t.Drills), Clinic: clinic, Options: options}, t, nil
}

// A layout makes a document with a typeface.
type layout func(*page.Type) (page.Document, error)

func handoutLayout(in handout.Input) layout {
	return func(letters *page.Type) (page.Document, error) { return handout.Layout(in, letters) }
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
