// Package incoming opens a file that records are brought in from: a filled-in
// template workbook, or the JSON file of everything. It may import the packages
// that read those, and never writes a record itself.
package incoming

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"stridewell/assessment"
	"stridewell/reports/excel"
	"stridewell/reports/intake"
	"stridewell/reports/records"
)

// A Reading says how a file is read.
type Reading struct {
	Catalogue assessment.Catalogue
	Dates     excel.DateOrder // how a text like 03/04/2024 is meant
	Today     assessment.Date
}

// A File is a file that can be brought in.
type File struct {
	path string
	rows *excel.Template // of a workbook; nil for JSON
}

// Open finds out what a file is. A workbook is read whole: it must be asked how
// its dates are meant before anything is said about it. The error does not hold
// the path.
func Open(path string, how Reading) (File, error) {
	f := File{path: path}
	err := f.open(func(file *os.File) error {
		start := make([]byte, 2)
		if _, err := io.ReadFull(file, start); err != nil || !bytes.Equal(start, []byte("PK")) {
			return nil // the reader of JSON says what is wrong with it
		}
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return withoutPath(err)
		}
		rows, err := excel.ReadTemplate(file, excel.Reading{Catalogue: how.Catalogue, Dates: how.Dates, Today: how.Today})
		f.rows = &rows
		return formed(err)
	})
	if err != nil {
		return File{}, fmt.Errorf("open file to bring in: %w", err)
	}
	return f, nil
}

// Ambiguous is a date of the file that can be read in two ways, when the order
// was not said; empty when there is none.
func (f File) Ambiguous() string {
	if f.rows == nil {
		return ""
	}
	return f.rows.Ambiguous
}

// Bring brings the file in, or says what it would do. The store, the clock, the
// catalogue and the reports of b are used; the rows that cannot be read are
// reported first. A file that is neither of the two, or is not whole, is
// assessment.ErrImport.
func (f File) Bring(ctx context.Context, b intake.Bringing) (intake.Count, error) {
	count := intake.Count{}
	if f.rows == nil {
		err := f.open(func(file *os.File) (err error) {
			count, err = records.Read(ctx, file, b)
			return formed(err)
		})
		return count, err
	}
	for _, l := range f.rows.Faults {
		count[l.Action]++
		if b.Report != nil {
			b.Report(l)
		}
	}
	b.Records = func(yield func(intake.Record, error) bool) {
		for _, r := range f.rows.Records {
			if !yield(r, nil) {
				return
			}
		}
	}
	brought, err := b.Bring(ctx)
	for a, n := range brought {
		count[a] += n
	}
	return count, err
}

func (f File) open(read func(*os.File) error) (err error) {
	file, err := os.Open(f.path)
	if err != nil {
		return withoutPath(err)
	}
	defer func() { _ = file.Close() }() // it was only read
	return read(file)
}

// formed says that a file is not one of ours.
func formed(err error) error {
	if errors.Is(err, excel.ErrTemplate) || errors.Is(err, records.ErrForm) {
		return fmt.Errorf("%w: %w", assessment.ErrImport, err)
	}
	return err
}

// withoutPath keeps the operation and the cause of an error of the system: a
// path may hold a name.
func withoutPath(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return fmt.Errorf("%s: %w", path.Op, path.Err)
	}
	return err
}
