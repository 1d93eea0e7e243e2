package table

import "strings"

// plain reads a table without a header of its own: perhaps some free lines,
// perhaps a row of names, perhaps a row of units, then numbers.
func (r reader) plain() (Table, error) {
	s := sniff(r.lines)
	if s.columns == 0 {
		return Table{}, r.fault("Export the recording as a table with one row for each sample.", "holds no table of numbers.")
	}
	first := r.firstRow(s)
	if one := (shape{comma: true, columns: 1}); s.columns == 2 && s.delimiter == ',' && first > 0 && first < len(r.lines) && len(strings.Fields(r.lines[first-1])) == 1 && !strings.Contains(r.lines[first-1], ",") {
		s = one // one heading above: the commas are decimal signs
	}
	if first == len(r.lines) {
		return Table{}, r.fault(again, "holds no two rows of numbers alike.")
	}
	t := Table{Settings: settings(r.lines[:first])}
	if err := r.headings(&t, first, s); err != nil {
		return Table{}, err
	}
	return t, r.fill(&t, first, s)
}

// firstRow finds where the numbers begin.
func (r reader) firstRow(s shape) int {
	var buffer []float64
	for i, line := range r.lines {
		var ok bool
		if buffer, ok = s.row(line, buffer[:0]); ok && len(buffer) == s.columns {
			return i
		}
	}
	return len(r.lines)
}

// headings takes names and units from the lines right above the numbers. A line of
// one cell above several columns is a title; anything else must match.
func (r reader) headings(t *Table, first int, s shape) error {
	var rows [][]string
	nearest := -1
	for i := first - 1; i >= 0 && len(rows) < 2; i-- {
		if strings.TrimSpace(r.lines[i]) == "" {
			continue
		}
		if nearest < 0 {
			nearest = i
		}
		cells := s.names(r.lines[i])
		if len(cells) != s.columns {
			break
		}
		rows = append(rows, cells)
	}
	switch {
	case nearest < 0:
		return nil
	case len(rows) == 0:
		if cells := s.names(r.lines[nearest]); len(cells) > 1 {
			return r.matchNames(nearest, len(cells), s.columns)
		}
		if s.columns == 1 {
			t.Names = s.names(r.lines[nearest])
		}
		return nil
	case len(rows) == 2 && looksLikeUnits(rows[0]):
		t.Names, t.Units = rows[1], bare(rows[0])
		return nil
	}
	t.Names, t.Units = rows[0], make([]string, len(rows[0]))
	for i, heading := range rows[0] {
		_, t.Units[i] = splitUnit(heading)
	}
	return nil
}

// looksLikeUnits reports whether the cells are units and not names: in
// brackets, or known ones.
func looksLikeUnits(cells []string) bool {
	known := 0
	for _, cell := range cells {
		inner := strings.ToLower(strings.Trim(cell, "[]() "))
		switch inner {
		case "", "-", "s", "ms", "sec", "n", "kn", "bw", "mm", "cm", "m", "nm", "n.m", "n·m", "nmm", "n.mm", "v", "mv", "deg", "rad", "°", "%", "hz":
			known++
		}
	}
	return known == len(cells)
}

func bare(cells []string) []string {
	out := make([]string, len(cells))
	for i, cell := range cells {
		out[i] = strings.Trim(cell, "[]() ")
	}
	return out
}
