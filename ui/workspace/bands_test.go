package workspace

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestOwnBands reads edges as they are typed, and says what cannot be graded
// with.
func TestOwnBands(t *testing.T) {
	tests := []struct {
		name   string
		change func(*OwnBands)
		want   string // the problem; empty: it is an overlay
	}{
		{"as typed", func(*OwnBands) {}, ""},
		{"one edge", func(b *OwnBands) { b.Edges = [3]string{"", "5", ""} }, ""},
		{"for women from 40 on", func(b *OwnBands) { b.Sex, b.AgeFrom = assessment.Female, "40" }, ""},
		{"no edge", func(b *OwnBands) { b.Edges = [3]string{} }, "Enter at least one edge."},
		{"a word", func(b *OwnBands) { b.Edges[1] = "ten" }, "Moderate begins at a number. Type digits, or leave it empty."},
		{"edges in the wrong order", func(b *OwnBands) { b.Edges[2] = "-30" }, "Marked does not lie beyond moderate."},
		{"half a year", func(b *OwnBands) { b.AgeFrom = "40.5" }, "An age is a whole number of years. Type digits, or leave both empty for adults."},
		{"ages backwards", func(b *OwnBands) { b.AgeFrom, b.AgeTo = "60", "40" }, "A range ends before it begins."},
		{"nobody", func(b *OwnBands) { b.By = " " }, "Say who lays it: choose the examiner."},
		{"no reason", func(b *OwnBands) { b.Why = "" }, "Type why: the reason is kept beside the value."},
		{"no source", func(b *OwnBands) { b.Source = "" }, "Type after which source, or that it is the clinic's own experience."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, _ := visiting(t)
			b := w.BeginBands(catalogue.ToeTouch)
			b.Edges, b.By, b.Why, b.Source = [3]string{"-20", "−5,5", "9"}, "Sam Sample", "ours", "ours"
			tt.change(&b)
			o, problem := w.Overlay(b)
			if problem.Text != tt.want {
				t.Fatalf("problem %q, want %q", problem.Text, tt.want)
			}
			if tt.want == "" {
				if p := w.LayOverlay(o); p.Some() {
					t.Error(p.Text)
				}
			}
		})
	}
}

// TestRowsForOtherPeopleStay lays a row for women over one for everyone, and
// takes both back.
func TestRowsForOtherPeopleStay(t *testing.T) {
	w, _ := visiting(t)
	lay := func(sex assessment.Sex, edge string) {
		t.Helper()
		b := OwnBands{Measure: catalogue.ToeTouch, Worse: assessment.HigherIsWorse, Sex: sex, Edges: [3]string{edge}, By: "Sam", Why: "ours", Source: "ours"}
		o, problem := w.Overlay(b)
		if problem.Some() {
			t.Fatal(problem.Text)
		}
		if p := w.LayOverlay(o); p.Some() {
			t.Fatal(p.Text)
		}
	}
	lay(assessment.UnknownSex, "2")
	lay(assessment.Female, "4")
	lay(assessment.Female, "6")
	m, _ := w.Catalogue().Measure(catalogue.ToeTouch)
	if len(m.References) < 3 || m.References[0].For.Sex != assessment.Female || m.References[0].Cuts[0].At != 6 || m.References[1].Cuts[0].At != 2 {
		t.Errorf("the rows are %+v", m.References)
	}
	if b := w.BeginBands(catalogue.ToeTouch); b.Edges[0] != "6" || b.Sex != assessment.Female {
		t.Errorf("it begins with %+v", b)
	}
	o, problem := w.Withdrawal(assessment.ClinicBands, string(catalogue.ToeTouch), "Sam", "")
	if !problem.Some() {
		t.Error("it is withdrawn without a reason")
	}
	o, problem = w.Withdrawal(assessment.ClinicBands, o.Subject, "Sam", "a newer study")
	if p := w.LayOverlay(o); problem.Some() || p.Some() {
		t.Fatal(problem.Text, p.Text)
	}
	if w.Catalogue().Revision() != catalogue.Revision || len(w.OverlaysOf(assessment.ClinicBands, o.Subject)) != 4 {
		t.Errorf("withdrawn, and it grades with %s", w.Catalogue().Revision())
	}
	if _, problem = w.Withdrawal(assessment.ClinicBands, o.Subject, "Sam", "again"); !problem.Some() {
		t.Error("what does not stand is withdrawn")
	}
}

// TestEdgesOfAnswers begins a band at an answer.
func TestEdgesOfAnswers(t *testing.T) {
	w, _ := visiting(t)
	m, _ := w.Catalogue().Measure(catalogue.CrossLegged)
	b := OwnBands{Measure: m.ID, Worse: assessment.HigherIsWorse, By: "Sam", Why: "ours", Source: "ours"}
	b.Edges[0] = m.Choices[len(m.Choices)-1].Code
	o, problem := w.Overlay(b)
	if problem.Some() {
		t.Fatal(problem.Text)
	}
	if p := w.LayOverlay(o); p.Some() {
		t.Fatal(p.Text)
	}
	if again := w.BeginBands(m.ID); again.Edges != b.Edges {
		t.Errorf("the edges are %v, want %v", again.Edges, b.Edges)
	}
	b.Edges[0] = "2"
	if _, problem = w.Overlay(b); !problem.Some() {
		t.Error("a number is an answer")
	}
}
