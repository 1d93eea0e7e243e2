package assessment_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
)

// hold is a measure that a clinic may lay bands over.
func hold() assessment.Measure {
	return assessment.Measure{
		ID: "test.hold", Name: "Hold", Accept: assessment.Range{Min: 0, Max: 100}, Methods: []assessment.Method{assessment.Timer},
		Definitions: []assessment.Definition{{Code: "knees"}, {Code: "feet"}},
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: []assessment.Cut{{At: 40, Grade: assessment.Mild}}, Basis: assessment.Published, Sources: []assessment.SourceID{"Some99"},
		}},
	}
}

func edges(grades string, at ...float64) []assessment.Cut {
	var cuts []assessment.Cut
	for i, word := range strings.Fields(grades) {
		g, _ := assessment.ParseGrade(word)
		cuts = append(cuts, assessment.Cut{At: at[i], Grade: g})
	}
	return cuts
}

func TestDecodeBands(t *testing.T) {
	lower := func(cuts []assessment.Cut) assessment.Reference {
		return assessment.Reference{Worse: assessment.LowerIsWorse, Cuts: cuts}
	}
	forWhom := func(p assessment.Population) assessment.Reference {
		r := lower(edges("mild", 50))
		r.For = p
		return r
	}
	tests := []struct {
		name string
		row  assessment.Reference
		want string // part of the error; empty: it is read
	}{
		{"one edge", lower(edges("mild", 50)), ""},
		{"three edges", lower(edges("mild moderate marked", 50, 30, 10)), ""},
		{"for women who kneel", forWhom(assessment.Population{Sex: assessment.Female, Definition: "knees", Methods: []assessment.Method{assessment.Timer}}), ""},
		{"no direction", assessment.Reference{Cuts: edges("mild", 50)}, "higher or lower"},
		{"no edge", lower(nil), "at least one"},
		{"edges in the wrong order", lower(edges("mild moderate", 30, 50)), "does not lie beyond"},
		{"grades in the wrong order", lower(edges("marked mild", 50, 30)), "does not lie beyond"},
		{"the same edge twice", lower(edges("mild moderate", 50, 50)), "does not lie beyond"},
		{"an edge nobody reaches", lower(edges("mild", 101)), "outside"},
		{"a band that is in range", lower(edges("typical", 50)), "no band"},
		{"another definition", forWhom(assessment.Population{Definition: "arms"}), "no definition"},
		{"another method", forWhom(assessment.Population{Methods: []assessment.Method{assessment.Tape}}), "no way of taking"},
		{"ages backwards", forWhom(assessment.Population{Age: assessment.Range{Min: 60, Max: 40}}), "before it begins"},
		{"a line by speed", assessment.Reference{Worse: assessment.LowerIsWorse, Cuts: edges("mild", 50), Expected: &assessment.Line{}}, "fixed edges"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := hold().DecodeBands(assessment.EncodeBands([]assessment.Reference{tt.row}))
			switch {
			case tt.want == "" && err != nil:
				t.Errorf("refused: %v", err)
			case tt.want == "" && (len(got) != 1 || got[0].Basis != assessment.Convention):
				t.Errorf("%+v", got)
			case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
	for name, body := range map[string]string{
		"nothing": "", "no list": "{}", "an empty list": "[]", "an unknown field": `[{"Risk": 9}]`,
		"two lists": assessment.EncodeBands([]assessment.Reference{lower(edges("mild", 50))}) + "[]", "a flood": strings.Repeat(" ", 70_000),
	} {
		if _, err := hold().DecodeBands(body); err == nil {
			t.Errorf("%s is read", name)
		}
	}
}

// FuzzDecodeBands: what is read can be graded with at every accepted value, and
// is written and read again as it was.
func FuzzDecodeBands(f *testing.F) {
	f.Add(assessment.EncodeBands(hold().References))
	f.Add(`[{"Worse":1,"Cuts":[{"At":1e308,"Grade":"mild"}]}]`)
	f.Fuzz(func(t *testing.T, body string) {
		m := hold()
		references, err := m.DecodeBands(body)
		if err != nil {
			return
		}
		m.References = references
		for _, v := range []float64{0, 40, 100} {
			m.Grade(assessment.Observation{Key: assessment.Key{Measure: m.ID}, Number: v, Method: assessment.Timer}, assessment.Subject{Age: 30, AgeKnown: true})
		}
		again, err := m.DecodeBands(assessment.EncodeBands(references))
		if err != nil {
			t.Fatalf("what was read cannot be read again: %v", err)
		}
		before, _ := json.Marshal(references)
		after, _ := json.Marshal(again)
		if string(before) != string(after) {
			t.Errorf("%s became %s", before, after)
		}
	})
}

// laid is a catalogue with and without the clinic's stricter edge at 60.
func laid(t *testing.T, more ...assessment.Overlay) (from, to assessment.Catalogue, overlay assessment.Overlay) {
	t.Helper()
	from = assessment.NewCatalogue("2026.1", []assessment.Measure{hold()}, nil).Agreeing(assessment.Agreement{Code: "test"})
	overlay = assessment.Overlay{
		Kind: assessment.ClinicBands, Subject: "test.hold", By: "Sam", Why: "our runners hold longer", Source: "our 40 runners",
		At:   time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC),
		Body: assessment.EncodeBands([]assessment.Reference{{Worse: assessment.LowerIsWorse, Cuts: edges("mild", 60), For: assessment.Population{Sex: assessment.Female}}}),
	}
	to, faults := from.With(append([]assessment.Overlay{overlay}, more...))
	if len(more) == 0 && len(faults) > 0 {
		t.Fatal(faults)
	}
	return from, to, overlay
}

func TestWithOverlays(t *testing.T) {
	from, to, overlay := laid(t)
	if to.Revision() == from.Revision() || !strings.HasPrefix(to.Revision(), "2026.1+") {
		t.Errorf("revision %q over %q", to.Revision(), from.Revision())
	}
	m, _ := to.Measure("test.hold")
	o := assessment.Observation{Key: assessment.Key{Measure: m.ID}, Number: 50}
	adult := assessment.Subject{Sex: assessment.Female, Age: 30, AgeKnown: true}
	v := m.Grade(o, adult)
	if v.Grade != assessment.Mild || v.Basis != assessment.Convention || v.Note != "The clinic's own value, since 9 April 2026. After: our 40 runners" {
		t.Errorf("%+v", v)
	}
	adult.Sex = assessment.Male
	if v := m.Grade(o, adult); v.Grade != assessment.Typical || v.Basis != assessment.Published {
		t.Errorf("for whom the clinic has no value: %+v", v)
	}
	if _, kept, _ := laid(t); len(kept.Agreements()) != 1 {
		t.Error("what values must satisfy together is lost")
	}
	overlay.Withdrawn, overlay.At = true, overlay.At.AddDate(0, 1, 0)
	if _, back, _ := laid(t, overlay); back.Revision() != from.Revision() {
		t.Errorf("withdrawn, and still %q", back.Revision())
	}
	if _, still, _ := laid(t, assessment.Overlay{Subject: "no.measure", Body: "[]"}, assessment.Overlay{Subject: "test.hold", Kind: assessment.ClinicDrill, Body: "{}"}); still.Revision() != to.Revision() {
		t.Errorf("what cannot be read changes the revision to %q", still.Revision())
	}
	if _, faults := from.With([]assessment.Overlay{{Subject: "no.measure"}, {Subject: "test.hold", Body: "x"}}); len(faults) != 2 {
		t.Errorf("faults: %v", faults)
	}
}

// TestRegradings: before bands are applied, what would change is listed. An open
// visit changes; a closed one keeps the verdict it was given.
func TestRegradings(t *testing.T) {
	from, to, _ := laid(t)
	client := assessment.Client{ID: "c1", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1991, Month: 5, Day: 2}}
	visit := func(id assessment.VisitID, state assessment.VisitState, seconds float64) assessment.Visit {
		v := assessment.Visit{ID: id, State: state, Date: assessment.Date{Year: 2026, Month: 4, Day: 9}}
		v = v.With(assessment.Observation{Key: assessment.Key{Measure: "test.hold"}, Number: seconds})
		if state == assessment.Closed {
			v.Findings = assessment.Findings(from, client, v)
		}
		return v
	}
	h := assessment.History{Client: client, Visits: []assessment.Visit{
		visit("closed", assessment.Closed, 50), visit("same", assessment.Open, 80), visit("open", assessment.Open, 50),
	}}
	got := assessment.Regradings(from, to, []assessment.History{h})
	if len(got) != 2 || got[0].Visit != "open" || got[0].Kept || got[1].Visit != "closed" || !got[1].Kept {
		t.Fatalf("%+v", got)
	}
	if got[0].Before != assessment.Typical || got[0].After != assessment.Mild {
		t.Errorf("%+v", got[0])
	}
	for id, want := range map[assessment.VisitID]assessment.Grade{"closed": assessment.Typical, "open": assessment.Mild} {
		s, _ := assessment.Summarise(to, h, id)
		if s.Findings[0].Verdict.Grade != want {
			t.Errorf("%s is %s under the clinic's own bands, want %s", id, s.Findings[0].Verdict.Grade, want)
		}
	}
}

func TestOverlayComplete(t *testing.T) {
	_, _, o := laid(t)
	if text := o.Complete(); text != "" {
		t.Errorf("a complete overlay lacks: %s", text)
	}
	for what, change := range map[string]func(*assessment.Overlay){
		"who": func(o *assessment.Overlay) { o.By = " " }, "why": func(o *assessment.Overlay) { o.Why = "" }, "source": func(o *assessment.Overlay) { o.Source = "" },
	} {
		lacking := o
		change(&lacking)
		if lacking.Complete() == "" {
			t.Errorf("nobody asks for %s", what)
		}
	}
}
