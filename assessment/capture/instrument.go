package capture

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/capture/kinematics"
	"stridewell/assessment/capture/table"
)

// Roles are what a column of a table can be said to hold: the keys of
// RecordingOptions.Column.
func Roles() []assessment.ColumnRole {
	return []assessment.ColumnRole{
		{ID: force.TimeRole, Name: "Time", Kind: assessment.TimeColumn},
		{ID: force.VerticalRole, Name: "Vertical force", Help: "Up is positive.", Kind: assessment.ForceColumn},
		{ID: force.AnteriorRole, Name: "Force along the run", Help: "Forwards is positive.", Kind: assessment.ForceColumn},
		{ID: force.CopAnteriorRole, Name: "Point of force, along the run", Help: "Forwards is positive.", Kind: assessment.PlaceColumn},
		{ID: force.CopRightRole, Name: "Point of force, across the run", Help: "To the right is positive.", Kind: assessment.PlaceColumn},
		{ID: kinematics.HipLeftRole, Name: "Left hip", Help: "Bending is positive.", Kind: assessment.AngleColumn},
		{ID: kinematics.HipRightRole, Name: "Right hip", Help: "Bending is positive.", Kind: assessment.AngleColumn},
	}
}

// isRole reports whether a column can be said to hold it.
func isRole(id string) bool {
	return slices.ContainsFunc(Roles(), func(r assessment.ColumnRole) bool { return r.ID == id })
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
			bare, _ := assessment.SplitColumn(heading)
			_, ok = t.Find(bare)
		}
		if !ok || !isRole(role) {
			return false
		}
	}
	return true
}
