package table

import "strings"

// isMarkers reports whether the file begins as a TRC file does.
func (r reader) isMarkers() bool {
	return len(r.lines) > 0 && strings.HasPrefix(strings.TrimSpace(r.lines[0]), "PathFileType")
}

// The lines of a TRC file, from 0.
const (
	trcKeys   = 1
	trcValues = 2
	trcNames  = 3
	trcAxes   = 4
)

// markers reads a TRC file. Its counts are not used; a marker that was not
// seen has empty cells, and a writer may leave out those that end a row.
func (r reader) markers() (Table, error) {
	if len(r.lines) <= trcAxes {
		return Table{}, r.fault(again, "ends in its header: the copy was probably cut short.")
	}
	t := Table{Layout: Markers, Settings: map[string]string{}}
	values := trimmedFields(r.lines[trcValues], "\t")
	for i, key := range trimmedFields(r.lines[trcKeys], "\t") {
		if i < len(values) {
			t.Settings[strings.ToLower(key)] = values[i]
		}
	}
	var names []string
	for _, cell := range trimmedFields(r.lines[trcNames], "\t") {
		if cell != "" {
			names = append(names, cell)
		}
	}
	if len(names) < 3 {
		return Table{}, r.fault(again, "names no markers in line %d.", trcNames+1)
	}
	t.Names = append(t.Names, names[:2]...)
	for _, marker := range names[2:] {
		t.Names = append(t.Names, marker+".x", marker+".y", marker+".z")
	}
	t.Units = make([]string, len(t.Names))
	return t, r.fillMarkers(&t)
}

// fillMarkers reads the rows of a TRC file.
func (r reader) fillMarkers(t *Table) error {
	s := shape{delimiter: '\t', columns: len(t.Names)}
	if n, _ := (shape{delimiter: '\t', comma: true}).fits(r.lines[trcAxes+1:]); n > 0 {
		plain, _ := (shape{delimiter: '\t'}).fits(r.lines[trcAxes+1:])
		s.comma = n > plain
	}
	first := trcAxes + 1
	for first < len(r.lines) && strings.TrimSpace(r.lines[first]) == "" {
		first++
	}
	if first == len(r.lines) {
		return r.fault(again, "has a header and no rows of numbers after it: it was probably cut short.")
	}
	row, ok := s.row(r.lines[first], nil)
	if s.pads = len(row) < s.columns && len(row)%3 == 2; ok && len(row) != s.columns && !s.pads {
		return r.matchNames(trcNames, s.columns, len(row))
	}
	return r.fill(t, first, s)
}
