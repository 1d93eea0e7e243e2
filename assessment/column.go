package assessment

import "strings"

// A ColumnKind says what sort of quantity a column of a table can be said to
// hold.
type ColumnKind uint8

// The kinds.
const (
	TimeColumn  ColumnKind = iota
	ForceColumn            // a ground force
	PlaceColumn            // where a force acts
	AngleColumn            // of a joint
)

// A ColumnRole is what a column of a table can be said to hold.
type ColumnRole struct {
	ID   string // a key of RecordingOptions.Column
	Name string // as shown
	Help string // how it counts
	Kind ColumnKind
}

// A ColumnWay says how the numbers of a column count.
type ColumnWay uint8

// The ways.
const (
	AsWritten ColumnWay = iota
	Reversed            // with the other sign
	Inside              // an angle inside the joint: 180° is straight
)

var columnPrefixes = []string{"", "-", "180-"}

// ColumnOf is how a column is named in RecordingOptions.Column: its heading,
// after what says how it counts.
func ColumnOf(heading string, way ColumnWay) string { return columnPrefixes[way] + heading }

// SplitColumn is the heading that ColumnOf was given, and the way.
func SplitColumn(column string) (heading string, way ColumnWay) {
	for _, w := range []ColumnWay{Inside, Reversed} {
		if heading, found := strings.CutPrefix(column, columnPrefixes[w]); found {
			return heading, w
		}
	}
	return column, AsWritten
}

// A TableHead is how a table begins, for a person to say what it holds.
type TableHead struct {
	Names      []string
	Units      []string    // as many, or none
	Rows       [][]float64 // the first; NaN is an empty cell
	Instrument string      // of the clinic that it is read as; empty for none
}

// Unit is the unit that the table states of a column; empty where it does not.
func (h TableHead) Unit(column int) string {
	if column >= len(h.Units) {
		return ""
	}
	return h.Units[column]
}
