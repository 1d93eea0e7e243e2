package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports"
	"stridewell/reports/excel"
	"stridewell/reports/records"
	"stridewell/storage"
)

// An exporting is what is asked of an export.
type exporting struct {
	store    *storage.Store
	path     string
	client   assessment.ClientID // empty for all
	from, to assessment.Date     // zero is open
	key      string              // path of the key file of a research package
	named    bool                // a FHIR bundle names the client
	made     time.Time
	said     io.Writer // for what the person must know
}

// A format is one kind of file the records can be written to.
type format struct {
	name  string
	takes []string // flags that mean something here
	needs []string // flags that must be given
	write func(ctx context.Context, e exporting) error
}

// formats lists them in the order of the help.
func formats() []format {
	return []format{
		{"xlsx", []string{"client"}, nil, toFile(exportWorkbook)},
		{"clinic-xlsx", []string{"from", "to"}, nil, toFile(exportClinic)},
		{"template", nil, nil, toFile(exportTemplate)},
		{"json", nil, nil, toFile(exportJSON)},
		{"research", []string{"key"}, []string{"key"}, exportResearch},
		{"fhir", []string{"client", "identified"}, []string{"client"}, toFile(exportFHIR)},
		{"sqlite", nil, nil, func(ctx context.Context, e exporting) error { return e.store.ExportPlain(ctx, e.path) }},
	}
}

// toFile makes a file of what is written, whole or absent.
func toFile(write func(ctx context.Context, e exporting, to io.Writer) error) func(context.Context, exporting) error {
	return func(ctx context.Context, e exporting) error {
		return reports.WriteFile(e.path, func(to io.Writer) error { return write(ctx, e, to) })
	}
}

func formatNames() string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.name)
	}
	return strings.Join(names, "|")
}

// export writes records to a file for other programs.
func export(ctx context.Context, p program, arguments []string) error {
	f := newFlags("export")
	where := recordFlags(f)
	name, file := f.String("format", "", ""), f.String("o", "", "")
	client, from, to := f.String("client", "", ""), f.String("from", "", ""), f.String("to", "", "")
	key, named := f.String("key", "", ""), f.Bool("identified", false, "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if err := needed(f, "data", "format", "o"); err != nil {
		return err
	}
	kind, err := chosenFormat(f, *name)
	if err != nil {
		return err
	}
	if err := needed(f, kind.needs...); err != nil {
		return err
	}
	e := exporting{path: *file, client: assessment.ClientID(*client), key: *key, named: *named, made: p.now(), said: p.err}
	for _, d := range []struct {
		name, text string
		into       *assessment.Date
	}{{"from", *from, &e.from}, {"to", *to, &e.to}} {
		if *d.into, err = assessment.ParseDate(d.text); err != nil {
			return usage("--%s is a date like 2026-04-09.", d.name)
		}
	}
	s, err := where.reading(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	e.store = s
	if err := kind.write(ctx, e); err != nil {
		return err
	}
	fmt.Fprintln(p.out, *file)
	return nil
}

// chosenFormat finds the format and refuses flags that it would ignore.
func chosenFormat(f *flag.FlagSet, name string) (format, error) {
	i := slices.IndexFunc(formats(), func(k format) bool { return k.name == name })
	if i < 0 {
		return format{}, usage("--format is one of %s.", formatNames())
	}
	kind := formats()[i]
	var fault error
	f.Visit(func(given *flag.Flag) {
		if slices.Contains([]string{"client", "from", "to", "key", "identified"}, given.Name) && !slices.Contains(kind.takes, given.Name) {
			fault = usage("--%s means nothing for %s.", given.Name, name)
		}
	})
	return kind, fault
}

func exportWorkbook(ctx context.Context, e exporting, to io.Writer) error {
	all, err := histories(ctx, e.store, e.client)
	if err != nil {
		return err
	}
	t, err := drill.TablesOf(ctx, e.store)
	if err != nil {
		return err
	}
	return excel.Write(to, excel.Input{Catalogue: t.Catalogue, Drills: t.Drills, Histories: all, Made: e.made})
}

func exportClinic(ctx context.Context, e exporting, to io.Writer) error {
	t, err := drill.TablesOf(ctx, e.store)
	if err != nil {
		return err
	}
	visits := excel.Visits(t.Catalogue, each(ctx, e.store))
	return excel.WriteClinic(to, excel.ClinicInput{Catalogue: t.Catalogue, Visits: visits, From: e.from, To: e.to, Made: e.made})
}

func exportTemplate(_ context.Context, e exporting, to io.Writer) error {
	return excel.WriteTemplate(to, catalogue.Standard(), e.made)
}

func exportJSON(ctx context.Context, e exporting, to io.Writer) error {
	t, err := drill.TablesOf(ctx, e.store)
	if err != nil {
		return err
	}
	return records.Write(ctx, to, records.Output{Store: e.store, Catalogue: t.Catalogue.Revision(), Made: e.made})
}
