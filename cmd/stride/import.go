package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports/excel"
	"stridewell/reports/intake"
	"stridewell/reports/records"
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
	if errors.Is(err, records.ErrForm) || errors.Is(err, excel.ErrTemplate) {
		return reported(p.err, "stride import: this is neither a filled-in template (stride export --format template) nor a whole JSON file of records. Nothing was changed. (%v)", err)
	}
	return err
}

func (p program) importFile(ctx context.Context, path string, where place, order excel.DateOrder, dry bool) error {
	in, err := readable(path, order, p)
	if err != nil {
		return err
	}
	open := where.writing
	if dry {
		open = where.reading
	}
	s, err := open(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	if dry {
		return in.bring(ctx, p, s, true)
	}
	return in.bringSafely(ctx, p, s, *where.dir)
}

// A readFile is a file that can be brought in.
type readFile struct {
	path  string
	isXML bool // a workbook
	rows  excel.Template
}

// readable finds out what a file is. A workbook is read whole: it must be asked
// how its dates are meant before anything is said about it.
func readable(path string, order excel.DateOrder, p program) (readFile, error) {
	file, err := os.Open(path)
	if err != nil {
		return readFile{}, withoutPath(err)
	}
	defer func() { _ = file.Close() }()
	start := make([]byte, 2)
	if _, err := io.ReadFull(file, start); err != nil || !bytes.Equal(start, []byte("PK")) {
		return readFile{path: path}, nil // records.Read says what is wrong with it
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return readFile{}, withoutPath(err)
	}
	in := readFile{path: path, isXML: true}
	in.rows, err = excel.ReadTemplate(file, excel.Reading{Catalogue: catalogue.Standard(), Dates: order, Today: assessment.DateOf(p.now())})
	if err == nil && in.rows.Ambiguous != "" {
		return in, usage("a date like %s can be read in two ways. Say --dates dmy (the day comes first) or --dates mdy.", in.rows.Ambiguous)
	}
	return in, err
}

// bring brings the file in and reports every line as CSV.
func (in readFile) bring(ctx context.Context, p program, s assessment.Store, try bool) error {
	out := csv.NewWriter(p.out)
	write := func(row ...string) { _ = out.Write(row) } // the first error stays: see Error below
	write("row", "what", "action", "id", "words")
	count := intake.Count{}
	report := func(l intake.Line) {
		count[l.Action]++
		write(rowNumber(l.Row), l.What, l.Action.String(), l.ID, l.Words)
	}
	for _, l := range in.rows.Faults {
		report(l)
	}
	t, err := drill.TablesOf(ctx, s)
	if err != nil {
		return err
	}
	b := intake.Bringing{Store: s, Catalogue: t.Catalogue, Now: p.now, Try: try, Report: report}
	_, err = in.into(ctx, b)
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

// into brings the file in, whatever it is.
func (in readFile) into(ctx context.Context, b intake.Bringing) (intake.Count, error) {
	if in.isXML {
		b.Records = func(yield func(intake.Record, error) bool) {
			for _, r := range in.rows.Records {
				if !yield(r, nil) {
					return
				}
			}
		}
		return b.Bring(ctx)
	}
	file, err := os.Open(in.path)
	if err != nil {
		return nil, withoutPath(err)
	}
	defer func() { _ = file.Close() }()
	return records.Read(ctx, file, b)
}

// bringSafely reads a file to its end before anything is written, and takes a
// backup that undo puts back. An import that adds nothing leaves the earlier one
// to be undone.
func (in readFile) bringSafely(ctx context.Context, p program, s *storage.Store, dir string) error {
	t, err := drill.TablesOf(ctx, s)
	if err != nil {
		return err
	}
	try := intake.Bringing{Store: s, Catalogue: t.Catalogue, Now: p.now, Try: true}
	count, err := in.into(ctx, try)
	if err != nil {
		return err
	}
	if count[intake.Added]+count[intake.Doubted] == 0 { // nothing to undo afterwards
		return in.bring(ctx, p, s, true)
	}
	b, err := s.Backup(ctx, undoFolder(dir))
	if err != nil {
		return err
	}
	err = in.bring(ctx, p, s, false)
	return errors.Join(err, keepUndo(ctx, s, dir, b))
}
