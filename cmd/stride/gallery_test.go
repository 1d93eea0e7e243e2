package main

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"stridewell/assessment/drill"
)

// TestGallery: there is a picture of every drill and every paper, and each can
// be read.
func TestGallery(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "gallery")
	_, faults, code := stride(t, "", "gallery", dir)
	if code != done {
		t.Fatalf("exit %d: %s", code, faults)
	}
	names := []string{
		"drills.png", "drills-grey.png", "findings.png",
		"handout-a4-1.png", "handout-letter-1.png", "handout-a4-large-1.png", "handout-a4-mono-1.png",
		"report-a4-1.png", "report-letter-1.png", "report-a4-mono-1.png",
	}
	for _, d := range drill.Standard().All() {
		names = append(names, filepath.Join("drills", string(d.ID)+".png"))
	}
	for _, name := range names {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Error(err)
			continue
		}
		if c, err := png.DecodeConfig(f); err != nil || c.Width < 300 {
			t.Errorf("%s is %d points wide, %v", name, c.Width, err)
		}
		f.Close()
	}
}
