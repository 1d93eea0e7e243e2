// Package kinematics reads angles and markers: OpenSim and Sports2D tables,
// TRC, C3D without force plates, Kinovea exports and other tables of angles. It
// finds how far the hip extends, in the definition the file allows and never
// without naming it, and estimates when feet touch and leave the ground. It may
// import assessment, assessment/catalogue, assessment/gait and the readers of
// files below assessment/capture. It never grades, and never mixes definitions.
//
// Inside the package angles are in degrees with extension positive, the run
// goes along +x, and +y is up.
package kinematics

import (
	"bytes"

	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
	"stridewell/assessment/capture/draft"
	"stridewell/assessment/capture/table"
)

// MaxBytes is the largest file that is read: 100 MB.
const MaxBytes = table.MaxBytes

// The cut-offs of the filters, Hz.
const (
	markerCutoff = 20
	videoCutoff  = 8
)

// Read reads a file of angles or markers. name is that of the file without its
// folders. What only a person can say comes back as a question. Every error is
// an *assessment.FileFault.
func Read(name string, data []byte, o assessment.RecordingOptions) (assessment.Recording, error) {
	r := &reader{draft.New(name, o)}
	if err := r.read(data); err != nil {
		return assessment.Recording{}, err
	}
	return r.Recording, nil
}

// A reader is one file on its way.
type reader struct{ draft.Draft }

// read hands the file to the reader of what it is.
func (r *reader) read(data []byte) error {
	switch {
	case len(data) > MaxBytes:
		return r.Fault("is larger than 100 MB.", "Export the part of the recording that is needed.")
	case c3d.Is(data):
		return r.readC3D(data)
	case IsKinovea(data):
		return r.readKinovea(data)
	case IsProject(data):
		return r.Fault("is a project of Kinovea (.kva), which holds its drawings and no table.", "Open it in Kinovea, choose File, Export, and save as Excel XML or CSV.")
	}
	t, err := table.Read(r.Recording.File, data)
	if err != nil {
		return err
	}
	if t.Layout == table.Markers {
		return r.readMarkers(t)
	}
	return r.readAngles(t)
}

// IsKinovea reports whether data is the workbook that Kinovea exports.
func IsKinovea(data []byte) bool {
	head := data[:min(len(data), 4096)]
	return bytes.Contains(head, []byte("urn:schemas-microsoft-com:office:spreadsheet"))
}

// IsProject reports whether data is a project of Kinovea.
func IsProject(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 4096)], []byte("<KinoveaVideoAnalysis"))
}

// cutoff is the filter to use: what was said, or that for the kind of file.
func (r *reader) cutoff(otherwise float64) float64 {
	if r.Options.Cutoff > 0 {
		return r.Options.Cutoff
	}
	return otherwise
}

// session notes how long the recording is.
func (r *reader) session(times []float64) {
	r.Recording.Sessions = append(r.Recording.Sessions, assessment.RecordedSession{
		Sport: "running", Running: true, Seconds: times[len(times)-1] - times[0], Used: true, Coverage: 1,
	})
}
