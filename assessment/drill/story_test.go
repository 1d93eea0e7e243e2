package drill_test

import (
	"slices"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// story is a runner whose low back tightens two kilometres into a run. Slowing
// down and smaller steps do not help, walking does. The toe touch is stiff, heel
// raises and bridges are few, and the cadence is in the typical band.
func story() []value {
	return slices.Concat(
		[]value{
			whole(catalogue.PainNow, "1"), whole(catalogue.PainWorst, "5"), onset,
			whole(catalogue.EasedBySlower, "no"), noShorter, walking,
			whole(catalogue.Longest30dKM, "8"), whole(catalogue.WeekKM, "20"),
			whole(catalogue.ToeTouch, "14"), whole(catalogue.Cadence, "172"),
			left(catalogue.FootStrike, "rearfoot"), right(catalogue.FootStrike, "rearfoot"),
		},
		[]value{left(catalogue.HeelRaise, "12"), right(catalogue.HeelRaise, "14")},
		[]value{left(catalogue.HamstringBridge, "15"), right(catalogue.HamstringBridge, "17")},
	)
}

// TestStory: the plan starts with planned walk breaks and leg strength, adds
// one mobility drill, and prescribes neither cadence nor another foot strike.
func TestStory(t *testing.T) {
	s := today(t, story()...)
	cadence, ok := s.Finding(assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early})
	if !ok || cadence.Verdict.Grade != assessment.Typical {
		t.Fatalf("the cadence is %s: the story needs it in range", cadence.Verdict.Grade)
	}
	p := drill.Propose(s, drill.Standard())
	if got := ids(p.Drills); got != "T11 S01 M09" {
		t.Errorf("proposed %q", got)
	}
	mobility := 0
	for _, d := range p.Drills {
		if d.Drill.Family == drill.Mobility {
			mobility++
		}
		if d.Why == "" || d.Drop == "" {
			t.Errorf("%s without a reason or an exit", d.Drill.ID)
		}
	}
	if mobility != 1 {
		t.Errorf("%d mobility drills", mobility)
	}
	for _, d := range slices.Concat(p.Drills, p.Also) {
		if d.Drill.ID == "T01" {
			t.Error("cadence is offered")
		}
	}
	if got := names(p.Without); !strings.Contains(got, "back_of_leg_tires") || !strings.Contains(got, "calf_tires") {
		t.Errorf("without a drill: %q", got)
	}
}

// TestNothingChangesTheFootStrike: no rule reads it, and no drill asks for
// another.
func TestNothingChangesTheFootStrike(t *testing.T) {
	for _, code := range []string{"rearfoot", "midfoot", "forefoot"} {
		s := today(t, left(catalogue.FootStrike, code), right(catalogue.FootStrike, code))
		if p := drill.Propose(s, drill.Standard()); len(p.Drills)+len(p.Also)+len(p.Without) > 0 {
			t.Errorf("%s: %q", code, ids(p.Drills))
		}
	}
	for _, d := range drill.Standard().All() {
		for _, text := range append(slices.Clone(d.Steps), d.Cue, d.Purpose) {
			if low := strings.ToLower(text); strings.Contains(low, "forefoot") || strings.Contains(low, "land on your toes") {
				t.Errorf("%s: %q", d.ID, text)
			}
		}
	}
}
