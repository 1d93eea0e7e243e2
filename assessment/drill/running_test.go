package drill_test

import (
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

func TestProposeRunning(t *testing.T) {
	longest := whole(catalogue.Longest30dKM, "8")
	none := whole(catalogue.Longest30dKM, "0")
	tests := []struct {
		name  string
		visit assessment.Visit
		want  assessment.RunPlan
	}{
		{"nothing recorded", recorded(t, "v1"), assessment.RunPlan{}},
		{"walk breaks below the onset", recorded(t, "v1", onset, longest), assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 2, BoutKM: 1.6, WalkMinutes: 2, TotalKM: 8, CapKM: 8.8, PerWeek: 3}},
		{"walk breaks without a longest run", recorded(t, "v1", onset), assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 2, BoutKM: 1.6, WalkMinutes: 2, PerWeek: 3}},
		{"it tightens beyond what is run", recorded(t, "v1", whole(catalogue.OnsetDistance, "12"), longest), assessment.RunPlan{Kind: assessment.CappedRuns, CapKM: 8.8}},
		{"no run in a month", recorded(t, "v1", onset, none), assessment.RunPlan{Kind: assessment.WalkRun, Level: 1, PerWeek: 3}},
		{"tight from the first step", recorded(t, "v1", whole(catalogue.OnsetDistance, "0"), longest), assessment.RunPlan{Kind: assessment.CappedRuns, CapKM: 8.8}},
		{"a cap and no more", recorded(t, "v1", longest), assessment.RunPlan{Kind: assessment.CappedRuns, CapKM: 8.8}},
		{"an open red flag", answering(recorded(t, "v1", onset, longest), "chest_or_faint"), assessment.RunPlan{}},
		{"a bone answer, referred", answering(recorded(t, "v1", onset, longest), "fall_or_fragile_bone", assessment.FlagAction{Kind: assessment.Referred}), assessment.RunPlan{}},
		{"a bone answer, cleared", answering(recorded(t, "v1", longest), "fall_or_fragile_bone", assessment.FlagAction{Kind: assessment.Cleared}), assessment.RunPlan{Kind: assessment.CappedRuns, CapKM: 8.8}},
		{"a concern about a bone", told(recorded(t, "v1", onset, longest), drill.BoneStress), assessment.RunPlan{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := drill.ProposeRunning(summary(t, tt.visit))
			if got.Plan != tt.want {
				t.Errorf("%+v, want %+v", got.Plan, tt.want)
			}
			if got.Reason == "" {
				t.Error("nothing says why")
			}
			if effective := drill.EffectiveRunning(summary(t, tt.visit)); effective != tt.want {
				t.Errorf("in effect %+v", effective)
			}
			tt.visit.Plan.Decided = true
			if tt.visit.Plan.Running = new(assessment.RunPlan{Kind: assessment.WalkRun, Level: 4}); tt.want == (assessment.RunPlan{}) && tt.name != "nothing recorded" {
				if effective := drill.EffectiveRunning(summary(t, tt.visit)); effective != tt.want {
					t.Errorf("decided and held back, and still in effect: %+v", effective)
				}
			}
		})
	}
}

// TestBouts is the example of the tests reference, F4.
func TestBouts(t *testing.T) {
	p := assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 2, BoutKM: 1.6, WalkMinutes: 2, TotalKM: 3.2}
	var got []string
	for _, b := range drill.Bouts(p, 20) {
		got = append(got, assessment.FormatNumber(b, 2))
	}
	if text := strings.Join(got, " "); text != "1.60 1.76 1.94 2.13 2.34 2.58 2.83 3.12" {
		t.Errorf("run parts %s", text)
	}
}

func TestNext(t *testing.T) {
	breaks := assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 2, BoutKM: 1.6, WalkMinutes: 2, TotalKM: 8, CapKM: 8.8, PerWeek: 3}
	with := func(change func(*assessment.RunPlan)) assessment.RunPlan { p := breaks; change(&p); return p }
	rung := func(n int) assessment.RunPlan {
		return assessment.RunPlan{Kind: assessment.WalkRun, Level: n, PerWeek: 3}
	}
	tests := []struct {
		name   string
		before assessment.RunPlan
		zone   drill.Zone
		greens int
		want   assessment.RunPlan
	}{
		{"one green run", breaks, drill.Green, 1, breaks},
		{"two green runs", breaks, drill.Green, 2, with(func(p *assessment.RunPlan) { p.BoutKM = 1.76 })},
		{"amber", breaks, drill.Amber, 0, breaks},
		{"red", breaks, drill.Red, 0, with(func(p *assessment.RunPlan) { p.BoutKM = 1.28 })},
		{"far beyond the onset the walk is shorter", with(func(p *assessment.RunPlan) { p.BoutKM = 2.8 }), drill.Green, 2, with(func(p *assessment.RunPlan) { p.BoutKM, p.WalkMinutes = 3.08, 1 })},
		{"the run is continuous", with(func(p *assessment.RunPlan) { p.BoutKM = 7.5 }), drill.Green, 2, assessment.RunPlan{Kind: assessment.CappedRuns, TotalKM: 8, CapKM: 8.8, PerWeek: 3}},
		{"a rung up", rung(3), drill.Green, 2, rung(4)},
		{"a rung down", rung(3), drill.Red, 0, rung(2)},
		{"the lowest rung", rung(1), drill.Red, 0, rung(1)},
		{"the highest rung", rung(10), drill.Green, 3, rung(10)},
		{"nothing planned", assessment.RunPlan{}, drill.Red, 0, assessment.RunPlan{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := drill.Next(tt.before, tt.zone, tt.greens); got != tt.want {
				t.Errorf("%+v, want %+v", got, tt.want)
			}
		})
	}
}

// TestZone is the pain-monitoring rule with the limits for the spine.
func TestZone(t *testing.T) {
	tests := []struct {
		name     string
		response drill.Response
		want     drill.Zone
	}{
		{"nothing", drill.Response{}, drill.Green},
		{"two", drill.Response{Pain: 2}, drill.Green},
		{"three", drill.Response{Pain: 3}, drill.Amber},
		{"five in its place", drill.Response{Pain: 5}, drill.Amber},
		{"five and spreading", drill.Response{Pain: 5, Spreads: true}, drill.Red},
		{"six", drill.Response{Pain: 6}, drill.Red},
		{"none, and worse next day", drill.Response{Unsettled: true}, drill.Red},
		{"none, and form lost", drill.Response{FormLost: true}, drill.Red},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.response.Zone(); got != tt.want {
				t.Errorf("zone %d, want %d", got, tt.want)
			}
		})
	}
	if zones := drill.PainZones(); len(zones) != 3 || zones[2].Zone != drill.Red {
		t.Errorf("%d zones", len(zones))
	}
}

func TestJump(t *testing.T) {
	tests := []struct {
		name             string
		planned, longest float64
		rate             float64
		words            string
	}{
		{"the same", 8, 8, 0, "no more than a tenth"},
		{"exactly a tenth", 8.8, 8, 0, "no more than a tenth"},
		{"a quarter", 10, 8, 1.64, "25 % longer than your longest in 30 days. In one large study such jumps went with about 1.6 times"},
		{"exactly 30 %", 13, 10, 1.64, "30 %"},
		{"half", 12, 8, 1.52, "about 1.5 times"},
		{"more than twice", 20, 8, 2.28, "about 2.3 times"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := drill.JumpTo(tt.planned, tt.longest)
			if !ok || got.Rate != tt.rate || !strings.Contains(got.Words, tt.words) {
				t.Errorf("%+v", got)
			}
		})
	}
	if _, ok := drill.JumpTo(5, 0); ok {
		t.Error("a percentage of nothing")
	}
	if _, known := table.Source(drill.JumpSource); !known {
		t.Error("the source of the rates is not in the bibliography")
	}
}

// TestLadder: the running minutes of each rung are those of the reference, and
// no session runs more than 30 minutes.
func TestLadder(t *testing.T) {
	want := []float64{10, 15, 20, 21, 24, 25, 24, 25, 30, 30}
	for i, r := range drill.Ladder() {
		if r.Minutes() != want[i] || r.Words() == "" {
			t.Errorf("rung %d runs %v minutes, want %v", i+1, r.Minutes(), want[i])
		}
	}
	if got := drill.Ladder()[1].Words(); got != "Run 1.5 minutes, walk 1.5 minutes, 10 times." {
		t.Errorf("%q", got)
	}
}

func TestRunLines(t *testing.T) {
	got := strings.Join(drill.RunLines(drill.ProposeRunning(today(t, onset, whole(catalogue.Longest30dKM, "8"))).Plan), "\n")
	want := `Run 1.6 km, then walk 2 minutes before your back feels tight.
Do this until you have run 8 km in all.
After two green runs in a row, make each run part a tenth longer. After a red one, make it a fifth shorter.
Run 3 times a week, never on two days in a row.
No single run is longer than 8.8 km: a tenth beyond your longest of the last 30 days.`
	if got != want {
		t.Errorf("%s", got)
	}
	for _, p := range []assessment.RunPlan{{}, {Kind: assessment.WalkRun, Level: 11}} {
		if lines := drill.RunLines(p); lines != nil {
			t.Errorf("%+v says %q", p, lines)
		}
	}
}

func TestCheck(t *testing.T) {
	for name, p := range map[string]assessment.RunPlan{
		"beyond the cap":    {Kind: assessment.CappedRuns, TotalKM: 10, CapKM: 8.8},
		"beyond the onset":  {Kind: assessment.WalkBreaks, OnsetKM: 2, BoutKM: 2.5},
		"no such rung":      {Kind: assessment.WalkRun, Level: 11},
		"no rung was typed": {Kind: assessment.WalkRun},
	} {
		if drill.Check(p) == "" {
			t.Errorf("%s: nothing is said", name)
		}
	}
	if text := drill.Check(drill.ProposeRunning(today(t, onset)).Plan); text != "" {
		t.Errorf("a proposal is wrong: %s", text)
	}
}

// TestFadedFeedback: eight sessions within four weeks, never on two days in a
// row, from all of the run to none of it.
func TestFadedFeedback(t *testing.T) {
	start := assessment.Date{Year: 2026, Month: time.April, Day: 6}
	sessions := drill.FadedFeedback(start)
	if len(sessions) != 8 || sessions[0].Date != start || sessions[0].Percent != 100 || sessions[7].Percent != 0 {
		t.Fatalf("%+v", sessions)
	}
	for i, s := range sessions[1:] {
		before := sessions[i]
		if s.Date.Time().Sub(before.Date.Time()) < 48*time.Hour || s.Percent > before.Percent || s.Minutes < before.Minutes {
			t.Errorf("session %d: %+v after %+v", s.Number, s, before)
		}
	}
	last := sessions[7]
	if !last.Date.Before(start.AddDays(28)) || last.Minutes != 30 || sessions[0].Minutes != 10 {
		t.Errorf("the last session is %+v", last)
	}
}

func TestBudget(t *testing.T) {
	lib := drill.Standard()
	plan := func(ids ...assessment.DrillID) assessment.Plan {
		var p assessment.Plan
		for _, id := range ids {
			p.Drills = append(p.Drills, assessment.PlannedDrill{Drill: id})
		}
		return p
	}
	tests := []struct {
		name string
		plan assessment.Plan
		asks bool
		one  string
	}{
		{"nothing", plan(), false, ""},
		{"one", plan("T11"), false, "T11"},
		{"a short plan", plan("T11", "M09"), false, "T11"},
		{"four drills", plan("T11", "T10", "T01", "T02"), true, "T11"},
		{"too long a day", plan("M06", "M08", "S01"), true, "M06"},
		{"a drill of another library", plan("X99", "T11"), false, "X99"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := lib.Budget(tt.plan)
			if b.Asks != tt.asks || b.Drills != len(tt.plan.Drills) || strings.Contains(b.Words, "which one") != tt.asks {
				t.Errorf("%+v", b)
			}
			if planIDs(b.One) != tt.one || len(b.One.Removed) != max(0, len(tt.plan.Drills)-1) {
				t.Errorf("the one-drill version is %q without %v", planIDs(b.One), b.One.Removed)
			}
		})
	}
}
