package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/reports"
	"stridewell/reports/excel"
)

// export writes records to a file for other programs.
func export(ctx context.Context, p program, arguments []string) error {
	f := newFlags("export")
	where := recordFlags(f)
	format, file := f.String("format", "", ""), f.String("o", "", "")
	client := f.String("client", "", "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if err := needed(f, "data", "format", "o"); err != nil {
		return err
	}
	if *format != "xlsx" && *format != "sqlite" {
		return usage("--format is xlsx or sqlite.")
	}
	s, err := where.reading(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	if *format == "sqlite" {
		if *client != "" {
			return usage("--format sqlite writes all clients.")
		}
		if err := s.ExportPlain(ctx, *file); err != nil {
			return err
		}
		fmt.Fprintln(p.out, *file)
		return nil
	}
	all, err := histories(ctx, s, assessment.ClientID(*client))
	if err != nil {
		return err
	}
	if err := reports.WriteFile(*file, workbook(all, p.now())); err != nil {
		return err
	}
	fmt.Fprintln(p.out, *file)
	return nil
}

func workbook(all []assessment.History, made time.Time) func(io.Writer) error {
	return func(to io.Writer) error {
		return excel.Write(to, excel.Input{Catalogue: catalogue.Standard(), Histories: all, Made: made})
	}
}
