package drill_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// visit is an open visit of a woman of 34 at 3.0 m/s, with values written as
// measure, side and text.
func visit(t *testing.T, values ...[3]string) assessment.Summary {
	t.Helper()
	c := catalogue.Standard()
	day := assessment.Date{Year: 2026, Month: time.April, Day: 9}
	speed := 3.0
	v := assessment.Visit{ID: "v1", State: assessment.Open, Date: day, Conditions: assessment.Conditions{Speed: &speed}}
	for _, given := range values {
		m, ok := c.Measure(assessment.MeasureID(given[0]))
		if !ok {
			t.Fatalf("no measure %s", given[0])
		}
		o, problem := m.Parse(given[2])
		if problem.Refused {
			t.Fatal(problem.Text)
		}
		side, err := assessment.ParseSide(given[1])
		if err != nil {
			t.Fatal(err)
		}
		o.Key = assessment.Key{Measure: m.ID, Side: side}
		o.Method = m.Methods[0]
		if m.Moments {
			o.Moment = assessment.Early
		}
		if m.ID == catalogue.HeelRaise {
			o.Definition = catalogue.Incline10
		}
		v = v.With(o)
	}
	client := assessment.Client{ID: "c1", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1991, Month: time.May, Day: 2}}
	s, ok := assessment.Summarise(c, assessment.History{Client: client, Visits: []assessment.Visit{v}}, "v1")
	if !ok {
		t.Fatal("no summary")
	}
	return s
}

func ids(list []drill.Proposed) string {
	var out []string
	for _, p := range list {
		out = append(out, string(p.Drill.ID))
	}
	return strings.Join(out, " ")
}

func TestPropose(t *testing.T) {
	onset := [3]string{string(catalogue.OnsetDistance), "none", "2"}
	pain := [3]string{string(catalogue.PainWorst), "none", "6"}
	bridge := [3]string{string(catalogue.SideBridge), "left", "12"}
	thomas := [3]string{string(catalogue.ThomasHip), "left", "-3"}
	cadence := [3]string{string(catalogue.Cadence), "none", "150"}
	short := [3]string{string(catalogue.EasedByShorterSteps), "none", "no"}
	tests := []struct {
		name   string
		values [][3]string
		want   string
	}{
		{"nothing recorded", nil, ""},
		{"in range proposes nothing", [][3]string{{string(catalogue.SideBridge), "left", "80"}}, ""},
		{"borderline proposes nothing", [][3]string{{string(catalogue.SideBridge), "left", "38"}}, ""},
		{"load, legs and the worst endurance come first", [][3]string{onset, pain, bridge, thomas, cadence}, "T11 S01 S16"},
		{"mobility when there is room", [][3]string{onset, pain, thomas}, "T11 S01 M06"},
		{"cadence where steps were not tried", [][3]string{cadence}, "T01"},
		{"no cadence where shorter steps do not help", [][3]string{cadence, short}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := drill.Propose(visit(t, tt.values...), drill.Standard())
			if got := ids(p.Drills); got != tt.want {
				t.Errorf("proposed %q, want %q (also %q)", got, tt.want, ids(p.Also))
			}
		})
	}
}

func TestProposeWhileLocked(t *testing.T) {
	s := visit(t, [3]string{string(catalogue.PainWorst), "none", "6"})
	s.Visit.Answers = []assessment.FlagAnswer{{Question: "chest_or_faint", Reply: assessment.Yes}}
	s.Lock = s.Visit.Lock()
	p := drill.Propose(s, drill.Standard())
	if !p.Locked || len(p.Drills) > 0 || len(p.Also) > 0 {
		t.Errorf("a locked visit proposes %q and %q", ids(p.Drills), ids(p.Also))
	}
}

func TestReasonsAreFilled(t *testing.T) {
	p := drill.Propose(visit(t, [3]string{string(catalogue.SideBridge), "left", "12"}, [3]string{string(catalogue.OnsetDistance), "none", "2"}), drill.Standard())
	for _, d := range slices.Concat(p.Drills, p.Also) {
		if d.Why == "" || d.Drop == "" || strings.ContainsAny(d.Why, "{}") {
			t.Errorf("%s: why %q, drop %q", d.Drill.ID, d.Why, d.Drop)
		}
	}
	i := slices.IndexFunc(p.Drills, func(d drill.Proposed) bool { return d.Drill.ID == "S16" })
	if i < 0 || !strings.Contains(p.Drills[i].Why, "12 seconds") {
		t.Errorf("the side plank's reason does not say the value: %v", p.Drills)
	}
}

// TestEffective: the clinician's plan stands against the proposal, and a
// closed visit keeps its own.
func TestEffective(t *testing.T) {
	s := visit(t, [3]string{string(catalogue.PainWorst), "none", "6"})
	if got := drill.Effective(s, drill.Standard()); len(got.Drills) == 0 || got.Decided {
		t.Errorf("the proposal is not the plan: %+v", got)
	}
	s.Visit.Plan = assessment.Plan{Decided: true}
	if got := drill.Effective(s, drill.Standard()); len(got.Drills) != 0 {
		t.Errorf("an emptied plan was filled again: %+v", got)
	}
	s.Visit.Plan, s.Visit.State = assessment.Plan{}, assessment.Closed
	if got := drill.Effective(s, drill.Standard()); len(got.Drills) != 0 {
		t.Errorf("a closed visit without drills was given some: %+v", got)
	}
}

func TestRetire(t *testing.T) {
	s := visit(t, [3]string{string(catalogue.SideBridge), "left", "80"})
	before := assessment.Visit{Plan: assessment.Plan{Drills: []assessment.PlannedDrill{{Drill: "S16"}}}}
	s.Previous = &before
	if got := drill.Propose(s, drill.Standard()).Retire; len(got) != 1 || got[0] != "S16" {
		t.Errorf("Retire = %v, want the side plank", got)
	}
}
