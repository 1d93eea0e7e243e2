package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// laidClinic is the practice clinic with a stricter toe touch and a drill of
// its own on the plan of an open visit.
func laidClinic(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "clinic")
	if _, faults, code := stride(t, "", "demo", dir); code != done {
		t.Fatal(faults)
	}
	s, err := makeRecords(t.Context(), dir, func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	own := drill.Written{
		ID: "C01", Name: "Sled push", PlainName: "Push the sled", Family: drill.StrengthEndurance, Purpose: "Leg strength without landing.",
		Steps: []string{"Lean in.", "Take short, hard steps."}, Dose: drill.Dose{Text: "4 × 20 m, twice a week"}, Cue: "Push the floor away.",
	}
	for _, o := range []assessment.Overlay{
		{Kind: assessment.ClinicBands, Subject: string(catalogue.ToeTouch), Body: assessment.EncodeBands([]assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: []assessment.Cut{{At: -25, Grade: assessment.Mild}, {At: -20, Grade: assessment.Marked}},
		}})},
		{Kind: assessment.ClinicDrill, Subject: string(own.ID), Body: own.Encode()},
	} {
		o.By, o.At, o.Why, o.Source = "Sam Sample", now, "ours", "our own 40 runners"
		if err := s.SaveOverlay(t.Context(), o); err != nil {
			t.Fatal(err)
		}
	}
	v, err := s.Visit(t.Context(), "practice-zoe-visit-3")
	if err != nil {
		t.Fatal(err)
	}
	v.Plan = assessment.Plan{Decided: true, Drills: []assessment.PlannedDrill{{Drill: own.ID, Why: "Legs first.", Drop: "after six weeks"}}}
	v.Revision++
	if err := s.SaveDraft(t.Context(), v); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestTheClinicsOwnTables: every command that grades, proposes or prints does
// it with what the clinic laid over the program's tables.
func TestTheClinicsOwnTables(t *testing.T) {
	dir := laidClinic(t)
	file := func(name string) string { return filepath.Join(t.TempDir(), name) }
	visit := "practice-zoe-visit-3"
	tests := []struct {
		name      string
		arguments []string
		out       string // the file it writes; empty: what it says
		want      []string
	}{
		{"grade", []string{"grade", "-", "--data", dir}, "", []string{",marked,convention,"}},
		{"measures", []string{"measures", "--json", "--data", dir}, "", []string{catalogue.Revision + "+", "The clinic's own value, since 9 April 2026. After: our own 40 runners"}},
		{"note", []string{"note", "--data", dir, "--visit", visit}, "", []string{"Sled push, 4 × 20 m, twice a week", "Graded by catalogue " + catalogue.Revision + "+"}},
		{"handout", []string{"handout", "--data", dir, "--visit", visit, "-o"}, "handout.pdf", []string{"%PDF"}},
		{"report", []string{"report", "--data", dir, "--visit", visit, "-o"}, "report.pdf", []string{"%PDF"}},
		{"workbook", []string{"export", "--data", dir, "--format", "xlsx", "--client", "practice-zoe", "-o"}, "client.xlsx", []string{"Sled push", "our own 40 runners"}},
		{"fhir", []string{"export", "--data", dir, "--format", "fhir", "--client", "practice-zoe", "-o"}, "bundle.json", []string{"Sled push"}},
		{"json", []string{"export", "--data", dir, "--format", "json", "-o"}, "all.json", []string{catalogue.Revision + "+"}},
	}
	const values = "measure,side,moment,method,value,sex,age,speed_ms\nmobility.toe_touch,none,none,tape,-12,female,34,\n"
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := ""
			if tt.out != "" {
				path = file(tt.out)
				tt.arguments = append(tt.arguments, path)
			}
			got, faults, code := stride(t, values, tt.arguments...)
			if code != done {
				t.Fatal(faults)
			}
			if path != "" {
				got = read(t, path)
			}
			for _, want := range tt.want {
				if !strings.Contains(got, want) {
					t.Errorf("it does not say %q", want)
				}
			}
		})
	}
}

// read is the text of a file: of a workbook, all its parts.
func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Ext(path) != ".xlsx" {
		return string(b)
	}
	book, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	var parts strings.Builder
	for _, f := range book.File {
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&parts, part); err != nil {
			t.Fatal(err)
		}
		if err := part.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return parts.String()
}
