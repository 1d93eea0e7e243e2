// Package table reads tables of numbers as instruments write them: OpenSim MOT
// and STO, TRC, CSV and columns of text, with whatever delimiter, decimal sign
// and encoding. It may import assessment and assessment/capture/signal. It
// believes the numbers and not the counts in the header, guesses nothing about
// what a column means, and reads all of a file or none of it: whatever it
// cannot use is one *assessment.FileFault.
package table

import (
	"fmt"
	"math"
	"strings"

	"stridewell/assessment"
)

// MaxBytes is the largest file that is read: 100 MB.
const MaxBytes = 100 << 20

// maxNumbers bounds the memory of a table: 96 MB of numbers.
const maxNumbers = 12_000_000

// A Layout says how a table is laid out.
type Layout uint8

// The layouts.
const (
	Plain   Layout = iota // names in a row, or none
	OpenSim               // free lines up to "endheader": MOT and STO
	Markers               // TRC: three columns a marker, named marker.x, marker.y, marker.z
)

// A Table is the numbers of a file by column. An empty cell is NaN.
type Table struct {
	Layout   Layout
	Settings map[string]string // of the header, keys in small letters
	Names    []string          // as many as columns; nil when the file names none
	Units    []string          // idem, from a row of units or from brackets after the name
	Columns  [][]float64
}

// Rows is how many rows of numbers there are.
func (t Table) Rows() int {
	if len(t.Columns) == 0 {
		return 0
	}
	return len(t.Columns[0])
}

// Find returns the column of a name, whatever its capitals, with or without
// the unit in brackets. It is false when there is none.
func (t Table) Find(name string) (int, bool) {
	for i, n := range t.Names {
		if strings.EqualFold(n, name) {
			return i, true
		}
	}
	bare, _ := splitUnit(name)
	for i, n := range t.Names {
		if other, _ := splitUnit(n); strings.EqualFold(other, bare) {
			return i, true
		}
	}
	return 0, false
}

// Missing counts the empty cells of a column.
func (t Table) Missing(column int) int {
	n := 0
	for _, v := range t.Columns[column] {
		if math.IsNaN(v) {
			n++
		}
	}
	return n
}

// A reader is one file on its way to a table.
type reader struct {
	name  string
	lines []string
}

// Read reads a table. name is that of the file without its folders. Every
// error is an *assessment.FileFault.
func Read(name string, data []byte) (Table, error) {
	text, err := decode(name, data)
	if err != nil {
		return Table{}, err
	}
	r := reader{name: name, lines: splitLines(text)}
	switch {
	case r.isMarkers():
		return r.markers()
	default:
		if end, ok := r.endOfHeader(); ok {
			return r.openSim(end)
		}
		return r.plain()
	}
}

func (r reader) fault(next, what string, with ...any) error {
	return &assessment.FileFault{File: r.name, What: fmt.Sprintf(what, with...), Next: next}
}

// again is the way out when a file is damaged.
const again = "Export the recording again, or copy it again from where it was made."

// headerLines is how far a header is looked for.
const headerLines = 300

// endOfHeader finds the line that ends the header of an OpenSim table.
func (r reader) endOfHeader() (int, bool) {
	for i, line := range r.lines[:min(len(r.lines), headerLines)] {
		if strings.EqualFold(strings.TrimSpace(line), "endheader") {
			return i, true
		}
	}
	return 0, false
}

// openSim reads names and numbers after the header; its counts are often
// wrong and never used.
func (r reader) openSim(end int) (Table, error) {
	t := Table{Layout: OpenSim, Settings: settings(r.lines[:end])}
	names := end + 1
	for names < len(r.lines) && strings.TrimSpace(r.lines[names]) == "" {
		names++
	}
	if names >= len(r.lines) {
		return Table{}, r.fault(again, "ends after its header: the numbers are missing.")
	}
	shape := sniff(r.lines[names+1:])
	if shape.columns == 0 {
		return Table{}, r.fault(again, "has a header and no rows of numbers after it: it was probably cut short.")
	}
	t.Names = shape.names(r.lines[names])
	if err := r.matchNames(names, len(t.Names), shape.columns); err != nil {
		return Table{}, err
	}
	t.Units = make([]string, len(t.Names))
	return t, r.fill(&t, names+1, shape)
}

// settings reads "key=value", "key: value" and "key value" lines, and those
// with the delimiter of a table in between.
func settings(lines []string) map[string]string {
	out := map[string]string{}
	for _, line := range lines {
		at := strings.IndexAny(line, "=:;,\t")
		if at < 0 {
			line = strings.TrimSpace(line)
			at = strings.IndexByte(line, ' ')
		}
		if at > 0 {
			out[strings.ToLower(strings.TrimSpace(line[:at]))] = strings.Trim(line[at+1:], " \t\";,")
		}
	}
	return out
}

// matchNames refuses names that are not those of the columns.
func (r reader) matchNames(line, names, columns int) error {
	if names == columns {
		return nil
	}
	return r.fault("Export the table again with one heading for each column, and with one decimal sign throughout.",
		"names %s in line %d and has %s of numbers below: which heading belongs to which column is not known.",
		count(names, "column"), line+1, count(columns, "column"))
}

// count writes a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// fill reads the rows from line first on.
func (r reader) fill(t *Table, first int, s shape) error {
	last := len(r.lines) - 1
	for last >= first && strings.TrimSpace(r.lines[last]) == "" {
		last--
	}
	rows := max(last-first+1, 0)
	if rows*s.columns > maxNumbers {
		return r.fault("Export the part of the recording that is needed.", "holds more than %d million numbers, which is more than is read at once.", maxNumbers/1_000_000)
	}
	t.Columns = make([][]float64, s.columns)
	for i := range t.Columns {
		t.Columns[i] = make([]float64, 0, rows)
	}
	row := make([]float64, 0, s.columns+1)
	for i := first; i <= last; i++ {
		if strings.TrimSpace(r.lines[i]) == "" {
			continue
		}
		var ok bool
		if row, ok = s.row(r.lines[i], row[:0]); !ok || len(row) != s.columns {
			return r.badRow(i, i == last, len(row), ok, s)
		}
		for k, v := range row {
			t.Columns[k] = append(t.Columns[k], v)
		}
	}
	return nil
}

// badRow says what is wrong with a row.
func (r reader) badRow(line int, last bool, fields int, numbers bool, s shape) error {
	switch {
	case last && fields < s.columns:
		return r.fault(again, "ends in the middle of line %d: the copy was probably cut short.", line+1)
	case !numbers:
		return r.fault("Remove what is not a number, or export the table again.", "has something else than numbers in line %d.", line+1)
	default:
		return r.fault(again, "has %s in line %d and %d in the others: rows were probably mixed up.", count(fields, "number"), line+1, s.columns)
	}
}
