package main

import (
	"context"
	"fmt"

	"stridewell/assessment"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/record"
)

// reportFile writes the report of a visit, for the record or the referrer.
func reportFile(ctx context.Context, p program, arguments []string) error {
	f := newFlags("report")
	where := recordFlags(f)
	visit, file := f.String("visit", "", ""), f.String("o", "", "")
	paper := f.String("paper", assessment.A4.String(), "")
	var options assessment.HandoutOptions
	f.BoolVar(&options.Mono, "mono", false, "")
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
	in, err := reportOf(ctx, s, assessment.VisitID(*visit), options)
	if err != nil {
		return err
	}
	err = writePDF(*file, func(letters *page.Type) (page.Document, error) { return record.Layout(in, letters) })
	if err != nil {
		return err
	}
	fmt.Fprintln(p.out, *file)
	return nil
}

// reportOf gathers what the report of a visit is laid out from.
func reportOf(ctx context.Context, s assessment.Store, id assessment.VisitID, options assessment.HandoutOptions) (record.Input, error) {
	h, t, err := handoutOf(ctx, s, id, options)
	if err != nil {
		return record.Input{}, err
	}
	recordings, err := assessment.RecordingsOf(ctx, s, id)
	if err != nil {
		return record.Input{}, err
	}
	logo, err := handout.LogoOf(ctx, s)
	return record.Input{Handout: h, Catalogue: t.Catalogue, Drills: t.Drills, Recordings: recordings, Logo: logo}, err
}
