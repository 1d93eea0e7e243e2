package main

import (
	"bufio"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"stridewell/assessment"
)

// longestFile is how much CSV is read, in bytes.
const longestFile = 256 << 20

// grade grades the values of a CSV file row by row. What cannot be graded is
// an error line with its row number, and the rest is graded all the same. With
// records it grades with the thresholds of that clinic.
func grade(ctx context.Context, p program, arguments []string) error {
	f := newFlags("grade")
	where := recordFlags(f)
	words, err := parse(f, arguments, 1)
	if err != nil {
		return err
	}
	t, err := where.tables(ctx, p)
	if err != nil {
		return err
	}
	in := p.in
	if words[0] != "-" {
		file, err := os.Open(words[0])
		if err != nil {
			return withoutPath(err)
		}
		defer file.Close()
		in = file
	}
	return gradeAll(ctx, t.Catalogue, grading{io.LimitReader(in, longestFile+1), p.out, p.err})
}

// withoutPath keeps the cause of an error: a path may hold a name.
func withoutPath(err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		return fmt.Errorf("%s: %w", path.Op, path.Err)
	}
	return err
}

// A grading is where values come from and where grades and faults go.
type grading struct {
	in          io.Reader
	out, faults io.Writer
}

func gradeAll(ctx context.Context, table assessment.Catalogue, of grading) error {
	buffered, out, faults := bufio.NewReader(of.in), of.out, of.faults
	r := csv.NewReader(buffered)
	r.FieldsPerRecord, r.ReuseRecord, r.Comma = -1, false, separator(buffered)
	r.TrimLeadingSpace = true
	head, err := r.Read()
	if err != nil {
		return reported(faults, "row 1: the file has no header. It begins with: %s.", strings.Join(requiredColumns, ","))
	}
	head[0] = strings.TrimPrefix(head[0], "\ufeff")
	places, fault := readHeader(head)
	if fault != "" {
		return reported(faults, "row 1: %s", fault)
	}
	w := csv.NewWriter(out)
	w.Comma = r.Comma
	_ = w.Write(append(head, "grade", "basis", "source")) // the first error stays: see Error below
	g := grader{catalogue: table, places: places}
	good := true
	for row := 2; ctx.Err() == nil; row++ {
		fields, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		var verdict assessment.Verdict
		switch {
		case err != nil:
			fault = "it is not CSV: " + cause(err) + "."
		case len(fields) > len(head):
			fault = fmt.Sprintf("it has %d fields, and the header %d. A number with a decimal comma stands in quotes.", len(fields), len(head))
		default:
			verdict, fault = g.grade(fields)
		}
		if fault != "" {
			good = false
			fmt.Fprintf(faults, "row %d: %s\n", row, fault)
			continue
		}
		for len(fields) < len(head) {
			fields = append(fields, "")
		}
		_ = w.Write(append(fields, verdict.Grade.String(), verdict.Basis.String(), cited(verdict.Sources)))
	}
	w.Flush()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case w.Error() != nil:
		return w.Error()
	case r.InputOffset() > longestFile:
		return reported(faults, "the file is larger than %d MB, and the rest was not read. Split it.", longestFile>>20)
	case !good:
		return errReported
	default:
		return nil
	}
}

func reported(faults io.Writer, format string, a ...any) error {
	fmt.Fprintf(faults, format+"\n", a...)
	return errReported
}

// cause is what is wrong with a line of CSV, without its place.
func cause(err error) string {
	var wrong *csv.ParseError
	if errors.As(err, &wrong) {
		return wrong.Err.Error()
	}
	return err.Error()
}

// separator is a semicolon where the header has one and no comma: sheets of
// countries with a decimal comma write so.
func separator(in *bufio.Reader) rune {
	start, _ := in.Peek(4096) // a shorter file is no fault
	header, _, _ := strings.Cut(string(start), "\n")
	if strings.Contains(header, ";") && !strings.Contains(header, ",") {
		return ';'
	}
	return ','
}

func cited(ids []assessment.SourceID) string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = string(id)
	}
	return strings.Join(words, " ")
}
