package capture

import (
	"bytes"

	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/capture/kinematics"
	"stridewell/assessment/capture/table"
)

// readC3D reads the forces of a C3D file, or its markers where it has none.
func readC3D(name string, data []byte, o assessment.RecordingOptions) (assessment.Recording, error) {
	f, err := c3d.Read(name, data)
	if err != nil {
		return assessment.Recording{}, err
	}
	if f.PlateCount() == 0 {
		return kinematics.Read(name, data, o)
	}
	return force.Read(name, data, o)
}

// isTable reports whether a file begins as a table of numbers does: a note that
// holds a number or two is none.
func isTable(head []byte) bool { return element(head) == "" && table.Looks(wholeLines(head)) }

// wholeLines leaves out the line that the end of the head cuts through.
func wholeLines(head []byte) []byte {
	if len(head) < headSize {
		return head
	}
	return head[:bytes.LastIndexByte(head, '\n')+1]
}

// readTable reads a table as forces or as angles, by its headings and by what
// the clinic said about its columns.
func readTable(name string, data []byte, o assessment.RecordingOptions) (assessment.Recording, error) {
	t, err := table.Read(name, wholeLines(data[:min(len(data), headSize)]))
	if err != nil { // said of the whole file, which may be better
		t, err = table.Read(name, data)
	}
	if err != nil {
		return assessment.Recording{}, err
	}
	if i, ok := instrumentOf(t, o.Instruments); ok && len(o.Column) == 0 {
		r, err := readAs(name, data, t, i.Complete(o))
		r.Device = i.Name
		return r, err
	}
	return readAs(name, data, t, o)
}

// readAs reads a table whose beginning is t.
func readAs(name string, data []byte, t table.Table, o assessment.RecordingOptions) (assessment.Recording, error) {
	switch {
	case o.Column[force.VerticalRole] != "":
		return force.Read(name, data, o)
	case o.Column[kinematics.HipLeftRole] != "" || o.Column[kinematics.HipRightRole] != "":
		return kinematics.Read(name, data, o)
	case force.InTable(t):
		return force.Read(name, data, o)
	default:
		return kinematics.Read(name, data, o)
	}
}
