package sample_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/assessment/storetest"
)

func TestConformance(t *testing.T) {
	storetest.Run(t, func(*testing.T) assessment.Store {
		return sample.NewStore(func() time.Time { return storetest.Now })
	})
}

// TestClinicShowsWhatItIsFor: the practice clinic has a real change, one too
// close to call, one that is not comparable or not graded, and an open lock.
func TestClinicShowsWhatItIsFor(t *testing.T) {
	clinic, err := sample.Clinic(t.Context(), storetest.Now)
	if err != nil {
		t.Fatal(err)
	}
	changes, grades, locked := map[assessment.ChangeVerdict]int{}, map[assessment.Grade]int{}, 0
	for _, h := range clinic {
		if !h.Client.Practice {
			t.Errorf("%s is not marked as practice", h.Client.ID)
		}
		for _, v := range h.Visits {
			s, ok := assessment.Summarise(catalogue.Standard(), h, v.ID)
			if !ok {
				t.Fatalf("no summary of %s", v.ID)
			}
			if s.Lock.Locked() {
				locked++
			}
			for _, f := range s.Findings {
				changes[f.Change.Verdict]++
				grades[f.Verdict.Grade]++
			}
		}
	}
	for _, want := range []assessment.ChangeVerdict{assessment.RealBetter, assessment.TooClose, assessment.NotComparable} {
		if changes[want] == 0 {
			t.Errorf("no change that is %s", want)
		}
	}
	for g := assessment.Ungraded; g <= assessment.Marked; g++ {
		if grades[g] == 0 {
			t.Errorf("no value that is %s", g)
		}
	}
	if locked == 0 {
		t.Error("no visit with an open red-flag answer")
	}
}

// TestTheStoryIsThere: the client of the source text leaves with planned walk
// breaks, leg strength and one mobility drill, and without a cue for cadence.
func TestTheStoryIsThere(t *testing.T) {
	clinic, err := sample.Clinic(t.Context(), storetest.Now)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(clinic, func(h assessment.History) bool { return h.Client.ID == "practice-dara" })
	if i < 0 {
		t.Fatal("the client is not in the practice clinic")
	}
	visit := clinic[i].Visits[0]
	var ids []assessment.DrillID
	for _, d := range visit.Plan.Drills {
		ids = append(ids, d.Drill)
	}
	if !slices.Equal(ids, []assessment.DrillID{"T11", "S01", "M09"}) {
		t.Errorf("the plan is %v", ids)
	}
	if r := visit.Plan.Running; r == nil || r.Kind != assessment.WalkBreaks || r.BoutKM != 1.6 {
		t.Errorf("the running is %+v", r)
	}
}

func TestManyIsTheSameEachTime(t *testing.T) {
	records := func() []assessment.Visit {
		s := sample.NewStore(func() time.Time { return storetest.Now })
		if err := sample.Many(t.Context(), s, 5, 3, storetest.Now); err != nil {
			t.Fatal(err)
		}
		lines, err := s.Clients(t.Context(), assessment.ClientQuery{})
		if err != nil {
			t.Fatal(err)
		}
		var all []assessment.Visit
		for _, l := range lines {
			visits, err := s.Visits(t.Context(), l.Client.ID)
			if err != nil {
				t.Fatal(err)
			}
			all = slices.Concat(all, visits)
		}
		return all
	}
	first := records()
	if len(first) != 15 {
		t.Fatalf("%d visits, want 15", len(first))
	}
	if d := cmp.Diff(first, records()); d != "" {
		t.Errorf("two runs differ:\n%s", d)
	}
}
