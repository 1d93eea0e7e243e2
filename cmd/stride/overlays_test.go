package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/record"
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
		{"clinic workbook", []string{"export", "--data", dir, "--format", "clinic-xlsx", "-o"}, "clinic.xlsx", []string{" 4 Marked "}},
		{"research", []string{"export", "--data", dir, "--format", "research", "--key", file("key.csv"), "-o"}, "package.zip", []string{",mobility.toe_touch,none,none,4,,cm,tape,,e-1,,,true,,none,marked,marked,convention"}},
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

// TestThePapersHeedTheClinicsOwn: handout and report say the grade of the
// clinic's threshold, whose it is, and the clinic's drill.
func TestThePapersHeedTheClinicsOwn(t *testing.T) {
	s, err := makeRecords(t.Context(), laidClinic(t), func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	in, err := reportOf(t.Context(), s, "practice-zoe-visit-3", assessment.HandoutOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for name, paper := range map[string]struct {
		lay  layout
		want []string
	}{
		"handout": {handoutLayout(handout.Input{Handout: in.Handout, Drills: in.Drills}), []string{"Push the sled", "4 × 20 m, twice a week", "Push the floor away.", "Touching your toes"}},
		"report": {func(l *page.Type) (page.Document, error) { return record.Layout(in, l) }, []string{
			"Sled push", "4 × 20 m, twice a week", "our own 40 runners", catalogue.Revision + "+", "4.0 ± 1.62 cm Marked",
			"The clinic's own value, since 9 April 2026.",
		}},
	} {
		doc, err := paper.lay(letters)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range paper.want {
			if text := pagetest.Words(doc); !strings.Contains(text, want) {
				t.Errorf("the %s does not say %q:\n%s", name, want, text)
			}
		}
	}
}

// TestALockedVisitPrintsNoDrill: while a red-flag answer is open there is no
// handout, and neither report nor note name a drill that was planned before.
func TestALockedVisitPrintsNoDrill(t *testing.T) {
	dir := laidClinic(t)
	s, err := makeRecords(t.Context(), dir, func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	const locked = "practice-maeve-visit-1"
	v, err := s.Visit(t.Context(), locked)
	if err != nil {
		t.Fatal(err)
	}
	v.Plan = assessment.Plan{Decided: true, Drills: []assessment.PlannedDrill{{Drill: "C01", Why: "Legs first."}, {Drill: "S01", Why: "Legs first."}}}
	v.Revision++
	if err := s.SaveDraft(t.Context(), v); err != nil {
		t.Fatal(err)
	}
	in, err := reportOf(t.Context(), s, locked, assessment.HandoutOptions{})
	if err != nil || !in.Summary.Lock.Locked() {
		t.Fatalf("locked %v, %v", in.Summary.Lock.Locked(), err)
	}
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := record.Layout(in, letters)
	if err != nil || s.Close() != nil {
		t.Fatal(err)
	}
	note, faults, code := stride(t, "", "note", "--data", dir, "--visit", locked)
	if code != done {
		t.Fatal(faults)
	}
	bundle := filepath.Join(t.TempDir(), "bundle.json")
	if _, faults, code := stride(t, "", "export", "--data", dir, "--format", "fhir", "--client", "practice-maeve", "-o", bundle); code != done {
		t.Fatal(faults)
	}
	for name, text := range map[string]string{"report": pagetest.Words(doc), "note": note, "FHIR": read(t, bundle)} {
		for _, d := range v.Plan.Drills {
			if entry, _ := in.Drills.Drill(d.Drill); strings.Contains(text, entry.Name) || strings.Contains(text, entry.PlainName) {
				t.Errorf("the %s names %s", name, entry.Name)
			}
		}
	}
	paper := filepath.Join(t.TempDir(), "handout.pdf")
	if _, faults, code := stride(t, "", "handout", "--data", dir, "--visit", locked, "-o", paper); code == done || !strings.Contains(faults, "medical review") {
		t.Errorf("a handout of a locked visit: code %d, %q", code, faults)
	}
	if _, err := os.Stat(paper); err == nil {
		t.Error("a locked visit has a handout on disk")
	}
}

var tags = regexp.MustCompile(`(<[^>]*>)+`)

// read is the text of a file: of a workbook or a package, all its parts, a
// space for the tags between two texts.
func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if ext := filepath.Ext(path); ext != ".xlsx" && ext != ".zip" {
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
	return tags.ReplaceAllString(parts.String(), " ")
}
