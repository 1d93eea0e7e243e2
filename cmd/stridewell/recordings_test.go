package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/sample"
)

// TestRecordingsHeedTheClinicsInstruments: a table whose headings say nothing is
// read by what the clinic has kept.
func TestRecordingsHeedTheClinicsInstruments(t *testing.T) {
	var b strings.Builder
	b.WriteString("clock,ch7,ch8\n")
	for i := range 8000 {
		at := float64(i) / 500
		fmt.Fprintf(&b, "%.4f,%.2f,1\n", at, max(0, 1500*math.Sin(2*math.Pi*at/0.7)))
	}
	path := filepath.Join(t.TempDir(), "run.csv")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	store := sample.NewStore(func() time.Time { return walkDay })
	read := recordingsOf(store)
	if r, err := read(path, assessment.RecordingOptions{}); err != nil || len(r.Observations) > 0 {
		t.Errorf("before: %d values, %v", len(r.Observations), err)
	}
	setting, err := assessment.EncodeInstruments([]assessment.Instrument{{Name: "Belt", Column: map[string]string{"vertical": "ch7", "time": "clock"}, Unit: "N"}})
	if err != nil {
		t.Fatal(err)
	}
	if err := store.SaveSetting(t.Context(), assessment.InstrumentsSetting, setting); err != nil {
		t.Fatal(err)
	}
	if r, err := read(path, assessment.RecordingOptions{}); err != nil || len(r.Observations) == 0 || r.Device != "Belt" {
		t.Errorf("of %q: %d values, %v; %v", r.Device, len(r.Observations), err, r.Warnings)
	}
	if err := store.SaveSetting(t.Context(), assessment.InstrumentsSetting, "{"); err != nil {
		t.Fatal(err)
	}
	if _, err := read(path, assessment.RecordingOptions{}); err == nil {
		t.Error("a damaged setting is not said")
	}
}
