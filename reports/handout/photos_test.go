package handout_test

import (
	"bytes"
	"image"
	"image/png"
	"strings"
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

// TestLogoOf: the logo kept last stands at the head of the sheet in place of the
// mark; without one, or with what is no picture, the mark does.
func TestLogoOf(t *testing.T) {
	now := time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewRGBA(image.Rect(0, 0, 60, 20))); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		content []byte
		want    bool
	}{"none": {nil, false}, "a picture": {file.Bytes(), true}, "no picture": {[]byte("no picture"), false}} {
		s := sample.NewStore(func() time.Time { return now })
		if tt.content != nil {
			a := assessment.Attachment{ID: "a1", Kind: assessment.LogoAttachment, Name: "logo.jpg", Added: now}
			if err := s.AddAttachment(t.Context(), a, tt.content); err != nil {
				t.Fatal(err)
			}
		}
		logo, err := handout.LogoOf(t.Context(), s)
		if err != nil || (logo != nil) != tt.want {
			t.Fatalf("%s: %v, %v", name, logo, err)
		}
		in := input(t, 3, assessment.HandoutOptions{})
		in.Logo = logo
		list := layout(t, in, letters(t)).Sheets[0].List
		if got := strings.Contains(list.String(), "of 60 × 20"); got != tt.want {
			t.Errorf("%s: the logo is drawn: %v", name, got)
		}
	}
}
