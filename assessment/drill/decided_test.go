package drill_test

import (
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// TestDecided follows a plan that the clinician changes: what is proposed
// beside it and what no drill answers follow.
func TestDecided(t *testing.T) {
	lib := drill.Standard()
	s := today(t, left(catalogue.SideBridge, "12"), left(catalogue.KneeToWall, "4"))
	p := drill.Propose(s, lib)
	if len(p.Drills) == 0 {
		t.Fatal("nothing is proposed")
	}
	if n := len(lib.Unanswered(s, assessment.Plan{})); n != len(drill.Findings(s)) {
		t.Errorf("an empty plan leaves %d of %d findings", n, len(drill.Findings(s)))
	}
	if n, all := len(p.Beside(assessment.Plan{})), len(p.Drills)+len(p.Also); n != all {
		t.Errorf("beside an empty plan stand %d of %d", n, all)
	}
	plan := drill.Effective(s, lib)
	for _, b := range p.Beside(plan) {
		for _, d := range plan.Drills {
			if d.Drill == b.Drill.ID {
				t.Errorf("%s is on the plan and offered", d.Drill)
			}
		}
	}
	places := lib.Serving(s, plan, catalogue.SideBridge)
	if len(places) == 0 {
		t.Error("no drill of the proposal serves the side bridge")
	}
	for _, n := range lib.Unanswered(s, plan) {
		if len(lib.Serving(s, plan, n.Shown.Measure.ID)) > 0 && n.Shown.Measure.ID == catalogue.KneeToWall {
			t.Errorf("%s is answered and not", n.Finding)
		}
	}
	var minutes float64
	for _, d := range plan.Drills {
		entry, _ := lib.Drill(d.Drill)
		minutes += entry.Minutes
	}
	if got := lib.Minutes(plan); got != minutes || got <= 0 {
		t.Errorf("the plan takes %v minutes, want %v", got, minutes)
	}
	if !drill.Decides(catalogue.SideBridge) || drill.Decides(catalogue.WeekKM) {
		t.Error("the side bridge decides on drills, the kilometres of a week do not")
	}
}

// TestLeadsTo: a measure names the drills that answer what it can give, and one
// that gives nothing names none.
func TestLeadsTo(t *testing.T) {
	names := func(m assessment.MeasureID) string {
		var all []string
		for _, d := range drill.Standard().LeadsTo(m) {
			all = append(all, string(d.ID))
		}
		return strings.Join(all, " ")
	}
	for m, want := range map[assessment.MeasureID]string{catalogue.ToeTouch: "M09", catalogue.SideBridge: "S16", catalogue.KneeToWall: "M13"} {
		if got := names(m); !strings.Contains(got, want) {
			t.Errorf("%s leads to %q, want %s among them", m, got, want)
		}
	}
	if got := names(catalogue.FootStrike); got != "" {
		t.Errorf("foot strike leads to %q", got)
	}
}
