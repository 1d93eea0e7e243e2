// Package track reads TCX and GPX, the exchange files of running watches, with
// one streaming reader: names are compared without their prefix, which every
// exporter chooses anew. It may import assessment, capture/markup and capture/watch. It never
// keeps a position: it uses them for distance where the file has no other.
package track

import (
	"errors"
	"fmt"

	"stridewell/assessment"
	"stridewell/assessment/capture/markup"
	"stridewell/assessment/capture/watch"
)

// Limits of a file: deeper or longer is no recording of a run.
const (
	deepest     = 64
	mostPoints  = 1_000_000
	longestText = 256 // bytes of one element
)

var (
	errDeep = errors.New("elements within elements without end")
	errMany = fmt.Errorf("more than %d points", mostPoints)
)

// Read reads a whole TCX or GPX file. It fails with a FileFault where the file
// holds no run; a file that ends too early is used up to there, with a warning.
func Read(name string, data []byte, o assessment.RecordingOptions) (assessment.Recording, error) {
	r := reader{markup: markup.NewReader(data)}
	f := watch.File{Name: name}
	err := r.read()
	f.Kind, f.Device = r.kind, r.device
	switch {
	case errors.Is(err, errDeep), errors.Is(err, errMany), errors.Is(err, markup.ErrLong):
		return assessment.Recording{}, f.Fault("holds "+err.Error()+", which no run has.", "Export the run alone.")
	case r.kind == assessment.UnknownRecording:
		return assessment.Recording{}, f.Fault("is neither a TCX nor a GPX file.", "Export the run again as TCX, GPX or, better, the original FIT file.")
	case err != nil || len(r.path) > 0:
		f.Warnings = append(f.Warnings, "The file is incomplete or damaged: it could be read up to a place only. What was recorded up to there is used.")
	}
	f.Sessions = r.finish()
	recording, err := f.Recording(o)
	if err == nil {
		recording.Warnings = append(recording.Warnings,
			"This format holds no contact time, oscillation or balance. If the watch measured them, export the original FIT file.")
	}
	return recording, err
}
