package assessment_test

import (
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
)

func TestOverride(t *testing.T) {
	c := assessment.NewCatalogue("test", []assessment.Measure{hold()}, nil)
	client := assessment.Client{ID: "c1", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1991, Month: time.May, Day: 2}}
	key := assessment.Key{Measure: "test.hold"}
	visit := assessment.Visit{ID: "v1", State: assessment.Open, Date: assessment.Date{Year: 2026, Month: time.April, Day: 9}}
	visit = visit.With(assessment.Observation{Key: key, Number: 50, Method: assessment.Timer})
	given := visit.WithOverride(assessment.Override{Key: key, Grade: assessment.Moderate, Reason: "old fracture.", By: "Sam Sample"})
	shown := func(v assessment.Visit) assessment.Shown {
		t.Helper()
		s, ok := assessment.Summarise(c, assessment.History{Client: client, Visits: []assessment.Visit{v}}, v.ID)
		if !ok || len(s.Findings) != 1 {
			t.Fatalf("%+v", s)
		}
		return s.Findings[0]
	}
	tests := []struct {
		name  string
		visit assessment.Visit
		grade assessment.Grade
		words string
		given bool
	}{
		{"computed", visit, assessment.Typical, "In range", false},
		{"given", given, assessment.Moderate, "Moderate †", true},
		{"taken back", given.WithoutOverride(key), assessment.Typical, "In range", false},
		{"given twice: the last counts", given.WithOverride(assessment.Override{Key: key, Grade: assessment.Mild, Reason: "a"}), assessment.Mild, "Mild †", true},
		{"without a reason", visit.WithOverride(assessment.Override{Key: key, Grade: assessment.Mild}), assessment.Typical, "In range", false},
		{"no grade at all", visit.WithOverride(assessment.Override{Key: key, Reason: "a"}), assessment.Typical, "In range", false},
		{"for a value that is gone", given.Without(key).With(assessment.Observation{Key: key, Number: 60}), assessment.Typical, "In range", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := shown(tt.visit)
			if f.Verdict.Grade != tt.grade || f.Verdict.GradeWords() != tt.words || (f.Verdict.Given != nil) != tt.given {
				t.Errorf("%+v", f.Verdict)
			}
			if tt.given && f.Verdict.Given.Computed != assessment.Typical {
				t.Errorf("computed %s", f.Verdict.Given.Computed)
			}
		})
	}
	f := shown(given)
	if got := f.Technically(assessment.Catalogue{}.Named); !strings.Contains(got, "Moderate †; Grade given by Sam Sample in place of “In range”: old fracture;") {
		t.Errorf("technically: %s", got)
	}
	if got := f.Plainly(); !strings.Contains(got, "This is out of what we look for.") {
		t.Errorf("plainly: %s", got)
	}
	closed := given
	closed.State, closed.Findings = assessment.Closed, assessment.Findings(c, client, given)
	if back := assessment.OverridesOf(closed.Findings); len(back) != 1 || back[0] != given.Overrides[0] {
		t.Errorf("closed, and read again: %+v", back)
	}
	if shown(closed).Verdict.Given == nil {
		t.Error("a closed visit forgets who gave the grade")
	}
}
