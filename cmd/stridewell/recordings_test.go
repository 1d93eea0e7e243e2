package main

import (
	"fmt"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/capture"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/workspace"
)

// unnamed is a table of a force plate whose headings say nothing.
func unnamed(t *testing.T) string {
	t.Helper()
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
	return path
}

// TestRecordingsHeedTheClinicsInstruments: a table whose headings say nothing is
// read by what the clinic has kept.
func TestRecordingsHeedTheClinicsInstruments(t *testing.T) {
	path := unnamed(t)
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

// TestColumnsAreSaidInTheWindow goes from a file that raises a question to its
// values, and reads the next table like it without a question.
func TestColumnsAreSaidInTheWindow(t *testing.T) {
	store := sample.NewStore(func() time.Time { return walkDay })
	if err := sample.Fill(t.Context(), store, walkDay); err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(),
		Now: func() time.Time { return walkDay }, Log: slog.New(slog.DiscardHandler),
		Instruments: workspace.Instruments{Read: recordingsOf(store), Head: capture.Head, Roles: capture.Roles(), Endings: capture.Endings()},
	})
	w.Start()
	w.OpenClient("practice-zoe")
	w.ReadFile(unnamed(t))
	if f := w.File.Value(); !f.Table || len(f.Offers) > 0 {
		t.Fatalf("before: a table %v with %d values", f.Table, len(f.Offers))
	}
	w.MapFile()
	if m := w.Mapping.Value(); w.Place.Value() != workspace.AtInstruments || strings.Join(m.Head.Names, " ") != "clock ch7 ch8" || len(m.Head.Rows) == 0 {
		t.Fatalf("%+v at %v", m, w.Place.Value())
	}
	for _, role := range w.ColumnRoles() {
		if column := map[string]string{"time": "clock", "vertical": "ch7"}[role.ID]; column != "" {
			w.SayColumn(0, role, column)
		}
	}
	w.TryInstrument(w.Tools.Value()[0])
	if out := w.Outcome.Value(); len(out.Offers) == 0 || out.Fault.What != "" {
		t.Errorf("what comes of it: %+v", out)
	}
	w.Go(workspace.AtFile)
	if f := w.File.Value(); len(f.Offers) == 0 || f.Recording.Device != "Instrument 1" {
		t.Errorf("the file has %d values of %q", len(f.Offers), f.Recording.Device)
	}
	w.CloseFile()
	w.ReadFile(unnamed(t))
	if f := w.File.Value(); len(f.Offers) == 0 {
		t.Error("the next table of its kind is not read alike")
	}
}
