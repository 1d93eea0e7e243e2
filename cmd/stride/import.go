package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"strconv"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports/excel"
	"stridewell/reports/incoming"
	"stridewell/reports/intake"
	"stridewell/storage"
)

// importing brings the records of a file in: the template workbook, or the JSON
// of everything. A dry run says row by row what would happen. What is there
// stays as it is, and a backup made before can be put back.
func importing(ctx context.Context, p program, arguments []string) error {
	f := newFlags("import")
	where, dates := recordFlags(f), f.String("dates", "", "")
	dry, undo := f.Bool("dry-run", false, ""), f.Bool("undo", false, "")
	words := 1
	for _, a := range arguments {
		if a == "--undo" || a == "-undo" {
			words = 0
		}
	}
	files, err := parse(f, arguments, words)
	if err != nil {
		return err
	}
	if err := needed(f, "data"); err != nil {
		return err
	}
	order, ok := map[string]excel.DateOrder{"": excel.NoDateOrder, "dmy": excel.DayFirst, "mdy": excel.MonthFirst}[*dates]
	if !ok {
		return usage("--dates is dmy (03/04 is 3 April) or mdy (03/04 is 4 March).")
	}
	if *undo {
		return undoImport(ctx, p, where)
	}
	err = p.importFile(ctx, files[0], where, order, *dry)
	if errors.Is(err, assessment.ErrImport) {
		return reported(p.err, "stride import: this is neither a filled-in template (stride export --format template) nor a whole JSON file of records. Nothing was changed. (%v)", err)
	}
	return err
}

func (p program) importFile(ctx context.Context, path string, where place, order excel.DateOrder, dry bool) error {
	file, err := incoming.Open(path, incoming.Reading{Catalogue: catalogue.Standard(), Dates: order, Today: assessment.DateOf(p.now())})
	if err != nil {
		return err
	}
	if date := file.Ambiguous(); date != "" {
		return usage("a date like %s can be read in two ways. Say --dates dmy (the day comes first) or --dates mdy.", date)
	}
	open := where.writing
	switch fresh := untouched(*where.dir); {
	case fresh && dry:
		return p.bring(ctx, file, sample.NewStore(p.now), true)
	case fresh:
		open = where.beginning
	case dry:
		open = where.reading
	}
	s, err := open(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	if dry {
		return p.bring(ctx, file, s, true)
	}
	return p.bringSafely(ctx, file, s, *where.dir)
}

// bring brings the file in and reports every line as CSV.
func (p program) bring(ctx context.Context, in incoming.File, s assessment.Store, try bool) error {
	out := csv.NewWriter(p.out)
	write := func(row ...string) { _ = out.Write(row) } // the first error stays: see Error below
	write("row", "what", "action", "id", "words")
	count := intake.Count{}
	report := func(l intake.Line) {
		count[l.Action]++
		write(rowNumber(l.Row), l.What, l.Action.String(), l.ID, l.Words)
	}
	t, err := drill.TablesOf(ctx, s)
	if err != nil {
		return err
	}
	b := intake.Bringing{Store: s, Catalogue: t.Catalogue, Now: p.now, Try: try, Report: report}
	_, err = in.Bring(ctx, b)
	out.Flush()
	if err := errors.Join(err, out.Error()); err != nil {
		return err
	}
	verb := "added"
	if try {
		verb = "would be added"
	}
	fmt.Fprintf(p.err, "%d %s, %d to look at, %d known, %d refused\n",
		count[intake.Added]+count[intake.Doubted], verb, count[intake.Doubted], count[intake.Known], count[intake.Refused])
	if count[intake.Refused] > 0 {
		return errReported
	}
	return nil
}

func rowNumber(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// bringSafely reads a file to its end before anything is written, and takes a
// backup that undo puts back. An import that adds nothing leaves the earlier one
// to be undone.
func (p program) bringSafely(ctx context.Context, in incoming.File, s *storage.Store, dir string) error {
	t, err := drill.TablesOf(ctx, s)
	if err != nil {
		return err
	}
	try := intake.Bringing{Store: s, Catalogue: t.Catalogue, Now: p.now, Try: true}
	count, err := in.Bring(ctx, try)
	if err != nil {
		return err
	}
	if count[intake.Added]+count[intake.Doubted] == 0 { // nothing to undo afterwards
		return p.bring(ctx, in, s, true)
	}
	b, err := s.Backup(ctx, undoFolder(dir))
	if err != nil {
		return err
	}
	err = p.bring(ctx, in, s, false)
	return errors.Join(err, keepUndo(ctx, s, dir, b))
}
