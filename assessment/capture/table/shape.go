package table

import (
	"math"
	"strings"
	"unicode"
)

// A shape is how a row is cut into numbers.
type shape struct {
	delimiter byte // 0: any white space
	comma     bool // the decimal sign is a comma
	columns   int  // 0: no rows were found
	pads      bool // empty cells that would end a row are left out
}

// shapes are the ways tried, the plainer first.
var shapes = [...]shape{
	{delimiter: '\t'},
	{delimiter: ';'},
	{delimiter: ','},
	{},
	{delimiter: '\t', comma: true},
	{delimiter: ';', comma: true},
	{comma: true},
}

// sampled is how many rows are tried.
const sampled = 60

// sniff finds the shape most rows have; one that gives more columns wins over
// one that gives fewer.
func sniff(lines []string) shape {
	var rows []string
	for k, step := 0, max(len(lines)/sampled, 1); k < len(lines); k += step {
		if line := lines[k]; strings.TrimSpace(line) != "" {
			rows = append(rows, line)
		}
	}
	var best shape
	most := 0
	for _, s := range shapes {
		n, columns := s.fits(rows)
		s.columns = columns
		if n > most || n == most && columns > best.columns {
			best, most = s, n
		}
	}
	return best
}

// fits counts the rows that are numbers in this shape and have the commonest
// number of cells. Cells at the end that are empty in all of them are none.
func (s shape) fits(rows []string) (n, columns int) {
	type tally struct{ rows, filled int }
	tallies := map[int]tally{}
	var row []float64
	for _, line := range rows {
		var ok bool
		if row, ok = s.row(line, row[:0]); !ok {
			continue
		}
		filled := len(row)
		for filled > 0 && math.IsNaN(row[filled-1]) {
			filled--
		}
		t := tallies[len(row)]
		tallies[len(row)] = tally{t.rows + 1, max(t.filled, filled)}
	}
	for cells, t := range tallies {
		if t.rows > n || t.rows == n && cells > columns {
			n, columns = t.rows, cells
		}
	}
	return n, tallies[columns].filled
}

// row appends the numbers of a line; empty cells are NaN. It is false when
// something in it is not a number, or when it has none.
func (s shape) row(line string, into []float64) ([]float64, bool) {
	found := false
	for more := true; more; {
		var cell string
		if cell, line, more = s.cut(line); cell == "" && s.delimiter == 0 {
			break
		}
		v, ok := number(cell, s.comma)
		if !ok {
			return into, false
		}
		found = found || cell != ""
		into = append(into, v)
	}
	for s.columns > 0 && len(into) > s.columns && math.IsNaN(into[len(into)-1]) {
		into = into[:len(into)-1]
	}
	for s.pads && len(into) < s.columns {
		into = append(into, math.NaN())
	}
	return into, found
}

// cut takes the next cell off a line.
func (s shape) cut(line string) (cell, rest string, more bool) {
	if s.delimiter == 0 {
		line = strings.TrimLeft(line, " \t\f")
		if i := strings.IndexAny(line, " \t\f"); i >= 0 {
			return line[:i], line[i:], true
		}
		return line, "", false
	}
	if i := strings.IndexByte(line, s.delimiter); i >= 0 {
		return strings.TrimSpace(line[:i]), line[i+1:], true
	}
	return strings.TrimSpace(line), "", false
}

// names cuts a line of headings in the way that suits the number of columns.
func (s shape) names(line string) []string {
	tries := [][]string{s.fields(line), strings.Fields(line)}
	if strings.Contains(line, "\t") {
		tries = append(tries, trimmedFields(line, "\t"))
	}
	for _, names := range tries {
		if len(names) == s.columns {
			return names
		}
	}
	return tries[0]
}

func (s shape) fields(line string) []string {
	if s.delimiter == 0 {
		return strings.Fields(line)
	}
	return trimmedFields(line, string(rune(s.delimiter)))
}

// trimmedFields cuts a line, drops quotes and white space, and leaves out the
// empty ends.
func trimmedFields(line, delimiter string) []string {
	fields := strings.Split(line, delimiter)
	for i := range fields {
		fields[i] = strings.Trim(fields[i], "\" \t\r\f")
	}
	for len(fields) > 0 && fields[len(fields)-1] == "" {
		fields = fields[:len(fields)-1]
	}
	return fields
}

// splitUnit takes the unit in brackets off a heading: "Fz (N)" is Fz in N.
func splitUnit(heading string) (name, unit string) {
	heading = strings.TrimSpace(heading)
	for _, pair := range [...]string{"()", "[]"} {
		open := strings.LastIndexByte(heading, pair[0])
		if open > 0 && heading[len(heading)-1] == pair[1] {
			return strings.TrimRightFunc(heading[:open], unicode.IsSpace), strings.TrimSpace(heading[open+1 : len(heading)-1])
		}
	}
	return heading, ""
}
