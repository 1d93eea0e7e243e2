package drill_test

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

func TestRetire(t *testing.T) {
	inRange := []value{left(catalogue.SideBridge, "80"), right(catalogue.SideBridge, "85")}
	short := []value{left(catalogue.SideBridge, "28"), right(catalogue.SideBridge, "80")}
	tests := []struct {
		name          string
		before, today []value
		planned       assessment.DrillID
		want          bool
	}{
		{"back in range on both sides", short, inRange, "S16", true},
		{"still short", short, short, "S16", false},
		{"not done again", short, nil, "S16", false},
		{"one side not done again", short, inRange[:1], "S16", false},
		{"ended by the arm", short, []value{stopped(inRange[0], assessment.StopArm), inRange[1]}, "S16", false},
		{"ended by pain", short, []value{stopped(inRange[0], assessment.StopPain), inRange[1]}, "S16", false},
		{"in range and uneven", short, []value{left(catalogue.SideBridge, "50"), right(catalogue.SideBridge, "110")}, "S16", false},
		{"chosen by hand: never a finding", inRange, inRange, "S16", false},
		{"one of its two findings is left", []value{toeTouch, left(catalogue.HamstringAKE, "32")}, []value{whole(catalogue.ToeTouch, "-5"), left(catalogue.HamstringAKE, "32")}, "M08", false},
		{"one of its two findings was not looked at", []value{toeTouch, left(catalogue.HamstringAKE, "32")}, []value{whole(catalogue.ToeTouch, "-5")}, "M08", false},
		{"both findings are gone", []value{toeTouch, left(catalogue.HamstringAKE, "32")}, []value{whole(catalogue.ToeTouch, "-5"), left(catalogue.HamstringAKE, "10")}, "M08", true},
		{"no band: one visit without is not enough", []value{cadence}, []value{whole(catalogue.Cadence, "170")}, "T01", false},
		{"no band: two visits without", []value{whole(catalogue.Cadence, "169")}, []value{whole(catalogue.Cadence, "170")}, "T01", true},
		{"no band: two visits, one not graded", []value{{measure: catalogue.TrunkLean, text: "8", as: "contact"}}, []value{whole(catalogue.TrunkLean, "8")}, "T10", false},
		{"walking was not tried", []value{whole(catalogue.EasedByWalking, "not_tried")}, []value{whole(catalogue.EasedByWalking, "not_tried")}, "T11", false},
		{"a distance that is not asked again", []value{onset}, []value{whole(catalogue.PainNow, "0")}, "T11", false},
		{"pain gone at one visit", []value{hurts}, []value{whole(catalogue.PainWorst, "0")}, "S21", false},
		{"pain gone at two visits", []value{whole(catalogue.PainWorst, "0")}, []value{whole(catalogue.PainWorst, "0")}, "S21", true},
		{"a drill of another library", short, inRange, "X99", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := recorded(t, "v1", tt.before...)
			before.Plan.Drills = []assessment.PlannedDrill{{Drill: tt.planned}}
			p := drill.Propose(summary(t, before, recorded(t, "v2", tt.today...)), drill.Standard())
			if got := len(p.Retire) == 1 && p.Retire[0] == tt.planned; got != tt.want || len(p.Retire) > 1 {
				t.Errorf("Retire = %v, want %s: %v", p.Retire, tt.planned, tt.want)
			}
		})
	}
}

func TestRetireAtTheFirstVisit(t *testing.T) {
	if got := drill.Propose(today(t, left(catalogue.SideBridge, "80")), drill.Standard()).Retire; got != nil {
		t.Errorf("Retire = %v without an earlier plan", got)
	}
}
