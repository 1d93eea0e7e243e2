package handout_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"

	"github.com/google/go-cmp/cmp"
)

func letters(t testing.TB) *page.Type {
	t.Helper()
	face, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	return face
}

// summaries are those of every visit of the practice clinic.
func summaries(t testing.TB) []assessment.Summary {
	t.Helper()
	all, err := sample.Clinic(context.Background(), time.Date(2026, 4, 9, 9, 30, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	var list []assessment.Summary
	for _, h := range all {
		for _, v := range h.Visits {
			s, _ := assessment.Summarise(catalogue.Standard(), h, v.ID)
			list = append(list, s)
		}
	}
	return list
}

// of is the summary of one visit of the practice clinic.
func of(t testing.TB, id assessment.VisitID) assessment.Summary {
	t.Helper()
	list := summaries(t)
	i := slices.IndexFunc(list, func(s assessment.Summary) bool { return s.Visit.ID == id })
	if i < 0 {
		t.Fatalf("the practice clinic has no visit %s", id)
	}
	return list[i]
}

func clinic() assessment.Clinic {
	return assessment.Clinic{
		Name: "Northside Movement Clinic", Address: "12 Mill Lane, Leeds LS1 4AB", Phone: "0113 496 0123",
		Email: "plan@northside.example", Examiner: sample.Examiner, Role: "Physiotherapist", Emergency: "999",
	}
}

// planned is a plan of drills with the reasons a proposal gives.
func planned(s assessment.Summary, drills ...drill.Drill) assessment.Plan {
	proposal := drill.Propose(s, drill.Standard())
	plan := assessment.Plan{Decided: true, Running: drill.Effective(s, drill.Standard()).Running}
	for _, d := range drills {
		plan.Drills = append(plan.Drills, drill.Planned(proposal, d))
	}
	return plan
}

// input is a handout of the latest visit of the first client with some of her
// drills.
func input(t testing.TB, drills int, o assessment.HandoutOptions) handout.Input {
	t.Helper()
	s, lib := of(t, "practice-zoe-visit-3"), drill.Standard()
	var chosen []drill.Drill
	for _, id := range []assessment.DrillID{"T11", "S01", "S13", "M06"}[:drills] {
		d, ok := lib.Drill(id)
		if !ok {
			t.Fatalf("the library has no drill %s", id)
		}
		chosen = append(chosen, d)
	}
	return handout.Input{
		Handout: assessment.Handout{Summary: s, Plan: planned(s, chosen...), Clinic: clinic(), Options: o}, Drills: lib,
	}
}

// options lists every way to print.
func options() []assessment.HandoutOptions {
	var all []assessment.HandoutOptions
	for _, paper := range []assessment.Paper{assessment.A4, assessment.Letter} {
		for _, large := range []bool{false, true} {
			for _, mono := range []bool{false, true} {
				all = append(all, assessment.HandoutOptions{Paper: paper, Large: large, Mono: mono})
			}
		}
	}
	return all
}

func optionName(o assessment.HandoutOptions) string {
	name := o.Paper.String()
	if o.Large {
		name += "-large"
	}
	if o.Mono {
		name += "-mono"
	}
	return name
}

func layout(t testing.TB, in handout.Input, face *page.Type) page.Document {
	t.Helper()
	doc, err := handout.Layout(in, face)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// drawings finds what is drawn inside a picture: its golden file is the contact
// sheet of package figure.
var drawings = regexp.MustCompile(`(?s)(begin Figure "[^\n]*\n).*?(end\n)`)

func TestGolden(t *testing.T) {
	face := letters(t)
	tests := []struct {
		file   string
		drills int
		o      assessment.HandoutOptions
	}{
		{"a4.txt", 4, assessment.HandoutOptions{}},
		{"letter_mono.txt", 3, assessment.HandoutOptions{Paper: assessment.Letter, Mono: true}},
		{"a4_large.txt", 2, assessment.HandoutOptions{Large: true}},
		{"no_drills.txt", 0, assessment.HandoutOptions{}},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			doc := layout(t, input(t, tt.drills, tt.o), face)
			var b strings.Builder
			fmt.Fprintf(&b, "title %s\nsubject %s\nauthor %s\nlanguage %s\n", doc.Title, doc.Subject, doc.Author, doc.Language)
			for i, s := range doc.Sheets {
				fmt.Fprintf(&b, "sheet %d, %.0f × %.0f\n%s", i+1, s.Size.Width, s.Size.Height, drawings.ReplaceAllString(s.List.String(), "$1…\n$2"))
			}
			golden(t, "testdata/"+tt.file, b.String())
		})
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

func TestLayoutRefuses(t *testing.T) {
	locked := input(t, 2, assessment.HandoutOptions{})
	locked.Summary = of(t, "practice-maeve-visit-1")
	unknown := input(t, 2, assessment.HandoutOptions{})
	unknown.Plan.Drills[1].Drill = "nobody's"
	tests := []struct {
		name string
		in   handout.Input
		want error
	}{
		{"a red flag is open", locked, assessment.ErrLocked},
		{"a drill that is not in the library", unknown, assessment.ErrNotFound},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := handout.Layout(tt.in, letters(t))
			if !errors.Is(err, tt.want) || len(doc.Sheets) > 0 {
				t.Errorf("Layout = %d sheets, %v; want none, %v", len(doc.Sheets), err, tt.want)
			}
		})
	}
}

// TestOneSheet takes every four neighbours of the library, and fewer: such a plan
// fits one sheet of either paper, with the strips at its foot or on
// a second one.
func TestOneSheet(t *testing.T) {
	face, all := letters(t), drill.Standard().All()
	for _, o := range options() {
		if o.Large || o.Mono {
			continue // large print needs several; grey changes no size
		}
		t.Run(optionName(o), func(t *testing.T) {
			in := input(t, 0, o)
			plans := [][]drill.Drill{all[:1], all[:2], all[:3]}
			for from := range len(all) - drill.Most {
				plans = append(plans, all[from:from+drill.Most])
			}
			for _, some := range plans {
				in.Plan = planned(in.Summary, some...)
				in.Options.OneSheet = true
				if doc := layout(t, in, face); len(doc.Sheets) != 1 {
					t.Errorf("%d drills from %s need %d sheets", len(some), some[0].ID, len(doc.Sheets))
				}
				in.Options.OneSheet = false
				if doc := layout(t, in, face); len(doc.Sheets) > 2 {
					t.Errorf("%d drills from %s need %d sheets with the strips", len(some), some[0].ID, len(doc.Sheets))
				}
			}
		})
	}
}

// TestGradesAreThoseOfTheSummary: what the paper says of a finding is what the
// summary says.
func TestGradesAreThoseOfTheSummary(t *testing.T) {
	face := letters(t)
	for _, s := range summaries(t) {
		if s.Lock.Locked() {
			continue
		}
		in := handout.Input{Handout: assessment.Handout{Summary: s, Plan: drill.Effective(s, drill.Standard())}, Drills: drill.Standard()}
		text := pagetest.Words(layout(t, in, face))
		for _, f := range s.Findings {
			name := f.Measure.Plain
			if f.Observation.Side != assessment.NoSide {
				name += " (" + f.Observation.Side.String() + ")"
			}
			_, after, shown := strings.Cut(text, name+" ")
			if !shown || f.Verdict.Grade == assessment.Ungraded || f.Observation.Moment == assessment.Late {
				continue
			}
			want := f.Verdict.Grade.Label()
			if f.Verdict.Grade.Adverse() {
				want = "Outside target: " + want
			}
			if !strings.HasPrefix(after, want) {
				t.Errorf("%s, %s: the paper says %.40q, the summary %s", s.Visit.ID, f.Observation.Key, after, want)
			}
		}
	}
}

// TestLongTexts: a plan with 3,000 characters for a drill goes over several
// sheets and loses nothing, and a private note stays off the paper.
func TestLongTexts(t *testing.T) {
	face := letters(t)
	long := strings.TrimSpace(strings.Repeat("Fünf Übungen für Zoë Čapková-Nguyễn 😀 jeden Tag. ", 3000/50))
	for _, o := range options() {
		t.Run(optionName(o), func(t *testing.T) {
			in := input(t, 3, o)
			in.Summary.Client.Given, in.Summary.Client.Family = "Zoë", "Čapková-Nguyễn 😀"
			in.Summary.Visit.Note = strings.Repeat("She told me about her divorce. ", 100)
			in.Plan.Drills[0].Why, in.Plan.Drills[1].Dose, in.Plan.Drills[2].Drop = long, long, long
			doc := layout(t, in, face)
			text := pagetest.Words(doc)
			if !strings.Contains(text, "For Zoë Čapková-Nguyễn 😀 only.") || !strings.Contains(text, "Zoë Čapková-Nguyễn 😀 9 April 2026") {
				t.Error("the name of the client is not on the paper")
			}
			if n := strings.Count(text, "jeden Tag."); n != 3*60 {
				t.Errorf("%d of 180 sentences are on the paper", n)
			}
			if strings.Contains(text, "divorce") {
				t.Error("the clinician's note is on the client's paper")
			}
			tidy(t, doc, face)
		})
	}
}

// TestTidy: on every paper of the practice clinic, nothing leaves the margins
// and no two texts touch.
func TestTidy(t *testing.T) {
	face := letters(t)
	for i, s := range summaries(t) {
		if s.Lock.Locked() || s.Number > 3 && i%7 > 0 {
			continue
		}
		for _, o := range options() {
			in := handout.Input{
				Handout: assessment.Handout{Summary: s, Plan: drill.Effective(s, drill.Standard()), Clinic: clinic(), Options: o},
				Drills:  drill.Standard(),
			}
			tidy(t, layout(t, in, face), face)
		}
	}
}

func tidy(t *testing.T, doc page.Document, face *page.Type) {
	t.Helper()
	for _, fault := range pagetest.Untidy(doc, face, 12*page.Millimetre) {
		t.Error(fault)
	}
}

// TestBlanks: what the clinic has not typed is left open, to be written by
// hand, and the emergency number stands apart from the stop rules.
func TestBlanks(t *testing.T) {
	face := letters(t)
	in := input(t, 2, assessment.HandoutOptions{})
	if text := pagetest.Words(layout(t, in, face)); !strings.Contains(text, "In an emergency call 999") || !strings.Contains(text, "Questions? Call 0113 496 0123") {
		t.Errorf("a number is missing: %s", text)
	}
	in.Clinic = assessment.Clinic{}
	if text := pagetest.Words(layout(t, in, face)); !strings.Contains(text, "In an emergency call ___") || !strings.Contains(text, "Questions? Call ___") || strings.Contains(text, "999") {
		t.Errorf("a blank is missing: %s", text)
	}
}

// TestRunning: the running that was agreed is on the paper, and not on that of
// one drill alone.
func TestRunning(t *testing.T) {
	face, in := letters(t), input(t, 2, assessment.HandoutOptions{})
	in.Plan.Running = &assessment.RunPlan{Kind: assessment.WalkBreaks, BoutKM: 1.6, WalkMinutes: 1, TotalKM: 5, PerWeek: 3}
	want := "Your running: Run 1.6 km, then walk"
	if text := pagetest.Words(layout(t, in, face)); !strings.Contains(text, want) {
		t.Errorf("%q is not on the paper: %s", want, text)
	}
	in.Options.Drill = in.Plan.Drills[0].Drill
	if text := pagetest.Words(layout(t, in, face)); strings.Contains(text, "Your running:") {
		t.Error("it is on the paper of one drill")
	}
}

// TestCorrected: paper of a visit that was put right says so.
func TestCorrected(t *testing.T) {
	in := input(t, 1, assessment.HandoutOptions{})
	in.Summary.Visit.Amendments = []assessment.Amendment{{At: time.Date(2026, 4, 11, 8, 0, 0, 0, time.UTC)}}
	if text := pagetest.Words(layout(t, in, letters(t))); !strings.Contains(text, "Written 9 April 2026, corrected 11 April 2026.") {
		t.Errorf("the correction is not on the paper: %s", text)
	}
}

// TestMonoHasNoColour: black-only paper is grey throughout.
func TestMonoHasNoColour(t *testing.T) {
	for _, s := range layout(t, input(t, 4, assessment.HandoutOptions{Mono: true}), letters(t)).Sheets {
		grey := func(c page.Color) {
			if c.R != c.G || c.G != c.B {
				t.Fatalf("colour %s on black-only paper", c)
			}
		}
		s.List.Visit(page.Visitor{
			Path: func(_ page.Path, p page.Paint) {
				for _, c := range []*page.Color{p.Fill, p.Stroke} {
					if c != nil {
						grey(*c)
					}
				}
			},
			Text: func(_ page.Point, _ string, s page.Style) { grey(s.Color) },
		})
	}
}

// TestLayoutIsPure: equal inputs give equal documents.
func TestLayoutIsPure(t *testing.T) {
	face := letters(t)
	first, again := layout(t, input(t, 4, assessment.HandoutOptions{}), face), layout(t, input(t, 4, assessment.HandoutOptions{}), face)
	if d := cmp.Diff(first.Sheets[0].List.String(), again.Sheets[0].List.String()); d != "" {
		t.Errorf("two equal inputs differ:\n%s", d)
	}
}
