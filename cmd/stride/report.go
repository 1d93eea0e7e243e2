package main

import (
	"context"
	"flag"

	"stridewell/assessment"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/record"
)

// reportFile writes the report of a visit, for the record or the referrer.
func reportFile(ctx context.Context, p program, arguments []string) error {
	c := paperCommand{name: "report", layout: reportPaper, flags: func(f *flag.FlagSet, options *assessment.HandoutOptions) {
		f.BoolVar(&options.Mono, "mono", false, "")
	}}
	return c.run(ctx, p, arguments)
}

func reportPaper(ctx context.Context, s assessment.Store, id assessment.VisitID, options assessment.HandoutOptions) (layout, error) {
	in, err := reportOf(ctx, s, id, options)
	return func(letters *page.Type) (page.Document, error) { return record.Layout(in, letters) }, err
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
