package assessment_test

import (
	"testing"

	"stridewell/assessment"
)

// TestColumns: how a column counts is written before its heading, and read back.
func TestColumns(t *testing.T) {
	for _, tt := range []struct {
		column, heading string
		way             assessment.ColumnWay
	}{
		{"Fz", "Fz", assessment.AsWritten},
		{"-Fz", "Fz", assessment.Reversed},
		{"180-Hip L", "Hip L", assessment.Inside},
		{"", "", assessment.AsWritten},
	} {
		heading, way := assessment.SplitColumn(tt.column)
		if heading != tt.heading || way != tt.way || assessment.ColumnOf(heading, way) != tt.column {
			t.Errorf("%q is %q, %d", tt.column, heading, way)
		}
	}
	h := assessment.TableHead{Names: []string{"t", "Fz"}, Units: []string{"s"}}
	if h.Unit(0) != "s" || h.Unit(1) != "" {
		t.Error("a unit that is not stated is one")
	}
}
