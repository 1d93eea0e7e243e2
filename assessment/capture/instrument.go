package capture

import (
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/capture/kinematics"
	"stridewell/assessment/capture/table"
)

// Roles are what a column of a table can be said to hold: the keys of
// RecordingOptions.Column.
func Roles() []string {
	return []string{
		force.TimeRole, force.VerticalRole, force.AnteriorRole, force.CopAnteriorRole, force.CopRightRole,
		kinematics.HipLeftRole, kinematics.HipRightRole,
	}
}

// instrumentOf finds the instrument that a table is of: the one with the most
// columns, where it has all columns of several.
func instrumentOf(t table.Table, all []assessment.Instrument) (assessment.Instrument, bool) {
	var found assessment.Instrument
	for _, i := range all {
		if len(i.Column) > len(found.Column) && hasAll(t, i.Column) {
			found = i
		}
	}
	return found, len(found.Column) > 0
}

func hasAll(t table.Table, column map[string]string) bool {
	for role, heading := range column {
		_, ok := t.Find(heading)
		if !ok {
			_, ok = t.Find(strings.TrimPrefix(heading, "-"))
		}
		if !ok || !slices.Contains(Roles(), role) {
			return false
		}
	}
	return true
}
