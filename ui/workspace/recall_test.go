package workspace

import (
	"testing"

	"stridewell/assessment"
)

// TestHandoutWords: what was given, and how often it was done once the strip has
// been counted.
func TestHandoutWords(t *testing.T) {
	drills := func(ids ...assessment.DrillID) (p assessment.Plan) {
		for _, id := range ids {
			p.Drills = append(p.Drills, assessment.PlannedDrill{Drill: id})
		}
		return p
	}
	ticked := func(days ...int) (p assessment.Plan) {
		for i, n := range days {
			p.Ticked = append(p.Ticked, assessment.Ticked{Drill: assessment.DrillID([]string{"S16", "M06", "T01"}[i]), Days: n})
		}
		return p
	}
	march, april := assessment.Date{Year: 2026, Month: 3, Day: 12}, assessment.Date{Year: 2026, Month: 4, Day: 9}
	for _, c := range []struct {
		name  string
		plans []assessment.Plan
		want  string
	}{
		{"nothing given", []assessment.Plan{{}}, ""},
		{"not back yet", []assessment.Plan{drills("S16", "M06")}, "2 drills. Ask for the ticked strip."},
		{"not counted yet", []assessment.Plan{drills("S16"), drills("S16")}, "1 drill. Ask for the ticked strip."},
		{"counted", []assessment.Plan{drills("S16", "M06", "T01"), ticked(17, 20, 0)}, "3 drills. Ticked on 17, 20 and 0 of 28 days."},
		{"another drill was counted", []assessment.Plan{drills("M06"), ticked(17)}, "1 drill. Ask for the ticked strip."},
	} {
		t.Run(c.name, func(t *testing.T) {
			visits := []assessment.Visit{{Date: march}, {Date: april}}[:len(c.plans)]
			for i := range visits {
				visits[i].Plan = c.plans[i]
			}
			if got := handoutWords(visits); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
