// Package force reads recordings of ground force and works out the steps in
// them: filter, baseline, events, sides, loading rates, braking and push, with
// everything the result depends on kept beside it. It may import assessment,
// assessment/catalogue and the readers of files below assessment/capture. It
// never guesses what a person must say (the rate, the mass, the unit, the first
// foot): it asks; and it never grades.
//
// Forces are in newtons inside the package and in body weights in what it
// returns; upwards, forwards and to the right are positive.
package force

import (
	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
	"stridewell/assessment/capture/draft"
	"stridewell/assessment/capture/table"
)

// MaxBytes is the largest file that is read: 100 MB.
const MaxBytes = table.MaxBytes

// gravity turns mass into weight, m/s².
const gravity = 9.80665

// slowest and fewest are the lowest sampling rates, Hz, at which contact times
// and loading rates mean something.
const (
	slowest       = 60
	loadingFrom   = 100
	withoutDoubt  = 200
	steepestFrom  = 250
	shortestTrial = 30 // samples
)

// Read reads a recording of force: a table of text, an OpenSim table with
// ground reactions, or a C3D file with plates. name is that of the file without
// its folders. What only a person can say comes back as a question, and there
// are no values until it is answered. Every error is an *assessment.FileFault.
func Read(name string, data []byte, o assessment.RecordingOptions) (assessment.Recording, error) {
	r := &reader{draft.New(name, o)}
	t, err := r.trial(data)
	if err != nil {
		return assessment.Recording{}, err
	}
	if len(r.Recording.Questions) > 0 {
		return r.Recording, nil
	}
	if a, ok := r.walk(t); ok {
		r.reportWalk(t, a)
		return r.Recording, nil
	}
	a, err := r.analyse(t)
	if err != nil {
		return assessment.Recording{}, err
	}
	r.report(t, a)
	return r.Recording, nil
}

// A reader is one recording on its way.
type reader struct{ draft.Draft }

// trial finds time, forces and places in the file.
func (r *reader) trial(data []byte) (trial, error) {
	if c3d.Is(data) {
		return r.fromC3D(data)
	}
	return r.fromTable(data)
}
