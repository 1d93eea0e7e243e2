package handout

import (
	"testing"

	"stridewell/assessment"
)

// TestSignsForTheRecordAreNotTold compares a value that may be told with the
// same value of a measure that is for the record only.
func TestSignsForTheRecordAreNotTold(t *testing.T) {
	f := assessment.Shown{Measure: assessment.Measure{ID: "mobility.sample", Name: "Sample"}}
	if !tellable(f) {
		t.Fatal("a plain number is not told")
	}
	f.Measure.ClinicianOnly = true
	if tellable(f) {
		t.Error("a sign for the record only reaches the client's paper")
	}
}
