package handout_test

import (
	"bytes"
	"image"
	"image/png"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/sample"
	"stridewell/reports/handout"
)

// TestPhotosOf reads the clinic's photos of the drills of the plan, and no
// other; one that was taken away is gone.
func TestPhotosOf(t *testing.T) {
	now := time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)
	s := sample.NewStore(func() time.Time { return now })
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewRGBA(image.Rect(0, 0, 30, 20))); err != nil {
		t.Fatal(err)
	}
	add := func(id assessment.AttachmentID, d assessment.DrillID, content []byte) {
		t.Helper()
		a := assessment.Attachment{ID: id, Drill: d, Kind: assessment.DrillPhoto, Name: "own.jpg", Added: now}
		if err := s.AddAttachment(t.Context(), a, content); err != nil {
			t.Fatal(err)
		}
	}
	add("a1", "S01", file.Bytes())
	add("a2", "S02", []byte("no picture"))
	plan := assessment.Plan{Drills: []assessment.PlannedDrill{{Drill: "S01"}, {Drill: "M01"}}}
	photos, err := handout.PhotosOf(t.Context(), s, plan)
	if err != nil || len(photos) != 1 || photos["S01"].Width != 30 {
		t.Errorf("%d photos, %v", len(photos), err)
	}
	if photos, err := handout.PhotosOf(t.Context(), s, assessment.Plan{Drills: []assessment.PlannedDrill{{Drill: "S02"}}}); err != nil || len(photos) != 0 {
		t.Errorf("of what is no picture there are %d photos, %v", len(photos), err)
	}
	gone, err := s.Attachment(t.Context(), "a1")
	gone.Removed = now
	if err != nil || s.ReviseAttachment(t.Context(), gone, "Sam") != nil {
		t.Fatal(err)
	}
	if photos, err := handout.PhotosOf(t.Context(), s, plan); err != nil || len(photos) != 0 {
		t.Errorf("%d photos after it was taken away, %v", len(photos), err)
	}
}
