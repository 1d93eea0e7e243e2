package record_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/page/pdf"
	"stridewell/reports/record"
)

func letters(t testing.TB) *page.Type {
	t.Helper()
	face, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	return face
}

// inputs are those of every visit of the practice clinic.
func inputs(t testing.TB) []record.Input {
	t.Helper()
	all, err := sample.Clinic(context.Background(), time.Date(2026, 4, 9, 9, 30, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	clinic := assessment.Clinic{Name: "Northside Movement Clinic", Phone: "0113 496 0123", Examiner: sample.Examiner, Role: "Physiotherapist"}
	var list []record.Input
	for _, h := range all {
		for _, v := range h.Visits {
			s, _ := assessment.Summarise(catalogue.Standard(), h, v.ID)
			list = append(list, record.Input{
				Handout:   assessment.Handout{Summary: s, Plan: drill.Effective(s, drill.Standard()), Clinic: clinic},
				Catalogue: catalogue.Standard(), Drills: drill.Standard(),
			})
		}
	}
	return list
}

func input(t testing.TB, id assessment.VisitID) record.Input {
	t.Helper()
	list := inputs(t)
	i := slices.IndexFunc(list, func(in record.Input) bool { return in.Summary.Visit.ID == id })
	if i < 0 {
		t.Fatalf("the practice clinic has no visit %s", id)
	}
	return list[i]
}

func layout(t testing.TB, in record.Input, face *page.Type) page.Document {
	t.Helper()
	doc, err := record.Layout(in, face)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestGolden holds what is read out of two reports: a closed visit with changes
// and late values, and an open one with a red flag.
func TestGolden(t *testing.T) {
	face := letters(t)
	for file, id := range map[string]assessment.VisitID{"testdata/changes.txt": "practice-zoe-visit-2", "testdata/flag.txt": "practice-maeve-visit-1"} {
		golden(t, file, pagetest.Outline(layout(t, input(t, id), face)))
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got; UPDATE=1 rewrites it):\n%s", file, d)
	}
}

// TestSheets: at most four, tidy, on either paper, for the whole practice
// clinic.
func TestSheets(t *testing.T) {
	face := letters(t)
	for _, in := range inputs(t) {
		for _, paper := range []assessment.Paper{assessment.A4, assessment.Letter} {
			in.Options.Paper = paper
			doc := layout(t, in, face)
			if n := len(doc.Sheets); n > 4 {
				t.Errorf("%s, %s: %d sheets", in.Summary.Visit.ID, paper, n)
			}
			for _, fault := range pagetest.Untidy(doc, face, 12*page.Millimetre) {
				t.Errorf("%s, %s: %s", in.Summary.Visit.ID, paper, fault)
			}
		}
	}
}

// TestEveryFindingIsThere: each value of the summary with its grade, and in the
// appendix with its thresholds, its people and every source it rests on.
func TestEveryFindingIsThere(t *testing.T) {
	face := letters(t)
	for _, in := range inputs(t) {
		text := pagetest.Words(layout(t, in, face))
		found, appendix, _ := strings.Cut(text, "Method and sources of every value")
		for _, f := range in.Summary.Findings {
			key := f.Observation.Key
			value := strings.Join(strings.Fields(f.Measure.Format(f.Observation)), " ")
			grade := f.Verdict.Grade.Label()
			if !strings.Contains(found, value) || !strings.Contains(found, grade) || !strings.Contains(found, f.Measure.Name) {
				t.Errorf("%s, %s: %s %s is not in the findings", in.Summary.Visit.ID, key, value, grade)
			}
			for _, want := range []string{f.Measure.Name, value, f.Verdict.Note} {
				if !strings.Contains(appendix, want) {
					t.Errorf("%s, %s: %q is not in the appendix", in.Summary.Visit.ID, key, want)
				}
			}
			for _, id := range f.Verdict.Sources {
				if s, ok := catalogue.Standard().Source(id); !ok || !strings.Contains(appendix, s.Citation) {
					t.Errorf("%s, %s: source %s is not in the report", in.Summary.Visit.ID, key, id)
				}
			}
		}
	}
}

func TestState(t *testing.T) {
	face := letters(t)
	amended := input(t, "practice-carlos-visit-1")
	amended.Summary.Visit.Amendments = []assessment.Amendment{{
		At: time.Date(2026, 4, 2, 8, 0, 0, 0, time.UTC), By: "Sam Sample", Reason: "Typed under the wrong side",
		Key: assessment.Key{Measure: catalogue.ToeTouch}, Before: "20 cm", After: "22 cm",
	}}
	tests := []struct {
		name string
		in   record.Input
		want []string
	}{
		{"open", input(t, "practice-zoe-visit-3"), []string{"Draft: this visit is open and may still change."}},
		{"closed", input(t, "practice-zoe-visit-1"), []string{"Closed on 15 January 2026."}},
		{"amended", amended, []string{"Amended report: last corrected on 2 April 2026 by Sam Sample.", "Amendments", "Typed under the wrong side", "20 cm 22 cm"}},
		{"a red flag is open", input(t, "practice-maeve-visit-1"), []string{"needs medical review", "Drills are held back"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := pagetest.Words(layout(t, tt.in, face))
			for _, want := range tt.want {
				if !strings.Contains(text, want) {
					t.Errorf("%q is not on the paper", want)
				}
			}
		})
	}
}

// TestLongNote: 3,000 characters and a name with an emoji come through whole.
func TestLongNote(t *testing.T) {
	face, in := letters(t), input(t, "practice-zoe-visit-3")
	in.Summary.Client.Given, in.Summary.Client.Family = "Zoë", "Čapková-Nguyễn 😀"
	in.Summary.Visit.Note = strings.TrimSpace(strings.Repeat("Fünf Übungen für Zoë Čapková-Nguyễn 😀 jeden Tag. ", 60))
	doc := layout(t, in, face)
	text := pagetest.Words(doc)
	if n := strings.Count(text, "jeden Tag."); n != 60 {
		t.Errorf("%d of 60 sentences are on the paper", n)
	}
	if !strings.Contains(text, "Name Zoë Čapková-Nguyễn 😀") {
		t.Error("the name is not on the paper")
	}
	if _, err := pdf.Render(doc, face); err != nil {
		t.Error(err)
	}
}

// FuzzLayout lays out whatever people may be called and write.
func FuzzLayout(f *testing.F) {
	face, whole := letters(f), input(f, "practice-zoe-visit-1")
	for _, s := range []string{"", "Zoë 😀", "e\u0308", "abc\xc3", "\x00\x1b", "a\nb\tc", strings.Repeat("W", 900), "{name}", "\u202e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		in := whole
		in.Summary.Client.Given, in.Summary.Client.Reason, in.Summary.Client.Goal = s, s, s
		in.Summary.Visit.Examiner, in.Summary.Visit.Note, in.Summary.Visit.Conditions.Shoes = s, s, s
		in.Clinic = assessment.Clinic{Name: s, Address: s, Phone: s, Email: s}
		in.Plan.Drills = []assessment.PlannedDrill{{Drill: "gone", Dose: s, Why: s, Drop: s}}
		in.Summary.Visit.Amendments = []assessment.Amendment{{By: s, Reason: s, Before: s, After: s}}
		for i, sheet := range layout(t, in, face).Sheets {
			if err := sheet.List.Check(); err != nil {
				t.Errorf("sheet %d: %v", i+1, err)
			}
		}
	})
}

func BenchmarkPDF(b *testing.B) {
	face, in := letters(b), input(b, "practice-zoe-visit-1")
	for b.Loop() {
		if _, err := pdf.Render(layout(b, in, face), face); err != nil {
			b.Fatal(err)
		}
	}
}

// TestWhatWasSaid: marks on the body, notes on parts and consents are in the
// report.
func TestWhatWasSaid(t *testing.T) {
	in := input(t, "practice-zoe-visit-3")
	in.Summary.Client.Pictures, in.Summary.Client.Research = assessment.ConsentGiven, assessment.ConsentRefused
	place := assessment.BodyPlaces()[0]
	mark := assessment.BodyMark{Place: place.Code, Side: assessment.Left, Kind: assessment.Ache, Onset: assessment.AlongTheRun}
	in.Summary.Visit.BodyMarks = []assessment.BodyMark{mark}
	in.Summary.Visit.PartNotes = []assessment.PartNote{{Part: assessment.Endurance.String(), Text: "Grips the couch."}, {Part: "conditions", Text: "Warm room."}}
	words := pagetest.Words(layout(t, in, letters(t)))
	for _, want := range []string{
		"On the body chart: " + place.Label + ", left: ache, along the run", "Muscular endurance: Grips the couch.", "Conditions: Warm room.",
		"Keep pictures Given", "For research Refused",
	} {
		if !strings.Contains(words, want) {
			t.Errorf("%q is not in the report", want)
		}
	}
}

// TestLogo: the clinic's logo stands in place of the mark.
func TestLogo(t *testing.T) {
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewRGBA(image.Rect(0, 0, 60, 20))); err != nil {
		t.Fatal(err)
	}
	logo, err := page.ReadPhoto(&file)
	if err != nil {
		t.Fatal(err)
	}
	in := input(t, "practice-zoe-visit-1")
	for _, in.Logo = range []*page.Photo{nil, logo} {
		list := layout(t, in, letters(t)).Sheets[0].List
		if got := strings.Contains(list.String(), "of 60 × 20"); got != (in.Logo != nil) {
			t.Errorf("the logo is drawn: %v", got)
		}
	}
}
