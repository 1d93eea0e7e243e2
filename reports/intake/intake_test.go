package intake_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/reports/intake"
)

var now = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

func clock() time.Time { return now }

func born(year int) assessment.Date { return assessment.Date{Year: year, Month: time.May, Day: 4} }

// there is a store with a client who has a visit, and one in the bin.
func there(t *testing.T) assessment.Store {
	t.Helper()
	s := sample.NewStore(clock)
	for _, c := range []assessment.Client{
		{ID: "zoe", Given: "Zoë", Family: "Čapková", BirthDate: born(1990), Sex: assessment.Female, Created: now},
		{ID: "old", Given: "Old", Family: "Hand", BirthDate: born(1960), Created: now, Binned: now},
	} {
		if err := s.SaveClient(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SaveDraft(t.Context(), assessment.Visit{ID: "v1", Client: "zoe", Revision: 1, Date: assessment.DateOf(now), Started: now}); err != nil {
		t.Fatal(err)
	}
	return s
}

func each(records ...intake.Record) iter.Seq2[intake.Record, error] {
	return func(yield func(intake.Record, error) bool) {
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// bring says what was reported: action, what, and why where that is said.
func bring(t *testing.T, s assessment.Store, try bool, records ...intake.Record) (said []string, count intake.Count) {
	t.Helper()
	count, err := intake.Bringing{
		Store: s, Catalogue: catalogue.Standard(), Records: each(records...), Now: clock, Try: try,
		Report: func(l intake.Line) {
			said = append(said, fmt.Sprintf("%d %s %s %s", l.Row, l.Action, l.What, l.Words))
		},
	}.Bring(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return said, count
}

func person(row int, given, family string, birth assessment.Date, visits ...intake.Visit) intake.Record {
	return intake.Record{Row: row, Client: assessment.Client{Given: given, Family: family, BirthDate: birth}, Visits: visits}
}

func on(row int, day assessment.Date) intake.Visit {
	return intake.Visit{Row: row, Visit: assessment.Visit{Date: day, Started: day.Time()}}
}

func TestBring(t *testing.T) {
	today := assessment.DateOf(now)
	tests := []struct {
		name    string
		records []intake.Record
		want    []string
	}{
		{"somebody new", []intake.Record{person(2, "Ada", "Alder", born(1985), on(3, today))}, []string{"2 added client ", "3 added visit "}},
		{"the same id", []intake.Record{{Row: 2, Client: assessment.Client{ID: "zoe"}}}, []string{"2 known client "}},
		{"the same name and birth date, written otherwise", []intake.Record{person(2, " ZOE ", "Capkova", born(1990))}, []string{"2 known client the same name and birth date"}},
		{"a namesake", []intake.Record{person(2, "Zoe", "Capkova", born(1991))}, []string{"2 look client another client of this name is there, with another birth date or none"}},
		{"a name without a birth date", []intake.Record{person(2, "Zoe", "Capkova", assessment.Date{})}, []string{"2 look client another client of this name is there, with another birth date or none"}},
		{"somebody in the bin", []intake.Record{person(2, "Old", "Hand", born(1960))}, []string{"2 known client the same name and birth date"}},
		{
			"twice in a file",
			[]intake.Record{person(2, "Ada", "Alder", born(1985), on(2, today)), person(3, "Ada", "Alder", born(1985), on(3, today))},
			[]string{"2 added client ", "2 added visit ", "3 known client the same name and birth date", "3 known visit a visit of that day is there"},
		},
		{
			"a visit of a day that is there",
			[]intake.Record{person(2, "Zoë", "Čapková", born(1990), on(3, today), on(4, today.AddDays(-7)))},
			[]string{"2 known client the same name and birth date", "3 known visit a visit of that day is there", "4 added visit "},
		},
		{
			"a visit of the same id",
			[]intake.Record{{Row: 2, Client: assessment.Client{ID: "zoe"}, Visits: []intake.Visit{{Row: 3, Visit: assessment.Visit{ID: "v1", Date: today.AddDays(-7)}}}}},
			[]string{"2 known client ", "3 known visit "},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tried, _ := bring(t, there(t), true, tt.records...)
			done, count := bring(t, there(t), false, tt.records...)
			if d := cmp.Diff(tt.want, done); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if !slices.Equal(tried, done) {
				t.Errorf("the dry run said %v", tried)
			}
			total := 0
			for _, n := range count {
				total += n
			}
			if total != len(done) {
				t.Errorf("%d lines were counted and %d reported", total, len(done))
			}
		})
	}
}

// TestDryRunWritesNothing: neither a client nor a visit.
func TestDryRunWritesNothing(t *testing.T) {
	s := there(t)
	bring(t, s, true, person(2, "Ada", "Alder", born(1985), on(3, assessment.DateOf(now))), person(4, "Zoë", "Čapková", born(1990), on(5, assessment.DateOf(now).AddDays(-1))))
	if n, err := s.ClientCount(t.Context()); n != 1 || err != nil {
		t.Errorf("%d clients, %v", n, err)
	}
	if visits, err := s.Visits(t.Context(), "zoe"); len(visits) != 1 || err != nil {
		t.Errorf("%d visits, %v", len(visits), err)
	}
}

// TestGradedAsTheRecordsKnowThem: a closed visit without grades is graded with
// the sex and the birth date of the records, which a file may not say.
func TestGradedAsTheRecordsKnowThem(t *testing.T) {
	s := there(t)
	m, _ := catalogue.Standard().Measure(catalogue.ToeTouch)
	v := assessment.Visit{ID: "v2", State: assessment.Closed, Date: assessment.DateOf(now).AddDays(-30), Started: now.AddDate(0, 0, -30), Closed: now.AddDate(0, 0, -30)}
	v = v.With(assessment.Observation{Key: assessment.Key{Measure: m.ID}, Number: 15, Method: m.Methods[0]})
	bring(t, s, false, intake.Record{Row: 2, Client: assessment.Client{ID: "zoe"}, Visits: []intake.Visit{{Row: 2, Visit: v}}})
	kept, err := s.Visit(t.Context(), "v2")
	if err != nil {
		t.Fatal(err)
	}
	if kept.State != assessment.Closed || kept.Catalogue != catalogue.Revision || len(kept.Findings) != 1 || !kept.Findings[0].Verdict.Grade.Adverse() {
		t.Errorf("the visit is %s with %d findings of revision %q", kept.State, len(kept.Findings), kept.Catalogue)
	}
	if texts, err := s.Texts(t.Context(), "v2"); len(texts) != 1 || err != nil {
		t.Errorf("%d definitions, %v", len(texts), err)
	}
}

// TestBringStops: at the first fault of the file and when it is cancelled, with
// what was done counted.
func TestBringStops(t *testing.T) {
	broken := errors.New("the file is broken")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for name, tt := range map[string]struct {
		records iter.Seq2[intake.Record, error]
		want    error
	}{
		"a fault": {func(yield func(intake.Record, error) bool) {
			_ = yield(person(2, "Ada", "Alder", born(1985)), nil) && yield(intake.Record{}, broken)
		}, broken},
		"cancelled": {func(yield func(intake.Record, error) bool) {
			ok := yield(person(2, "Ada", "Alder", born(1985)), nil)
			cancel()
			_ = ok && yield(person(3, "Ben", "Birch", born(1985)), nil)
		}, context.Canceled},
	} {
		t.Run(name, func(t *testing.T) {
			in := intake.Bringing{Store: there(t), Catalogue: catalogue.Standard(), Records: tt.records, Now: clock}
			use := t.Context()
			if name == "cancelled" {
				use = ctx
			}
			count, err := in.Bring(use)
			if !errors.Is(err, tt.want) || count[intake.Added] != 1 {
				t.Errorf("%d were added, %v", count[intake.Added], err)
			}
		})
	}
}
