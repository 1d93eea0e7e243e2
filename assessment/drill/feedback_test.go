package drill_test

import (
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// TestCueCalendar: a cue is used less each time and not at all in the end; walk
// breaks are no cue.
func TestCueCalendar(t *testing.T) {
	day := assessment.Date{Year: 2026, Month: 4, Day: 9}
	plan := func(ids ...assessment.DrillID) assessment.Plan {
		var p assessment.Plan
		for _, id := range ids {
			p.Drills = append(p.Drills, assessment.PlannedDrill{Drill: id})
		}
		return p
	}
	if cue, sessions := drill.Standard().CueCalendar(plan("T11", "S01"), day); cue != "" || sessions != nil {
		t.Errorf("walk breaks have the cue %q", cue)
	}
	cue, sessions := drill.Standard().CueCalendar(plan("T11", "T01"), day)
	if cue == "" || len(sessions) != 8 {
		t.Fatalf("%q, %d sessions", cue, len(sessions))
	}
	if got := sessions[0].Words(); got != "10 April: all of the run, 10 minutes" {
		t.Errorf("first: %s", got)
	}
	if got := sessions[7].Words(); !strings.Contains(got, "without it, 30 minutes") {
		t.Errorf("last: %s", got)
	}
	for i, s := range sessions[1:] {
		if s.Percent >= sessions[i].Percent || !sessions[i].Date.Before(s.Date) {
			t.Errorf("session %d: %+v after %+v", s.Number, s, sessions[i])
		}
	}
	if lines := drill.ZoneLines(); len(lines) != 3 || !strings.HasPrefix(lines[0], "Green: 0 to 2 out of 10 in the run") {
		t.Errorf("%q", lines)
	}
}
