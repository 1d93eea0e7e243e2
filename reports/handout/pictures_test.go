package handout_test

import (
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/handout"
	"stridewell/reports/page/pagetest"
)

// TestSeen: a finding that is an angle of the body is drawn, with what it shows
// in words, on the second sheet or in large print after the findings; on a
// single sheet there is no room.
func TestSeen(t *testing.T) {
	s := of(t, "practice-zoe-visit-2")
	for _, tt := range []struct {
		name string
		how  assessment.HandoutOptions
		want bool
	}{
		{"two sheets", assessment.HandoutOptions{}, true},
		{"black only", assessment.HandoutOptions{Mono: true, Paper: assessment.Letter}, true},
		{"large print", assessment.HandoutOptions{Large: true}, true},
		{"one sheet", assessment.HandoutOptions{OneSheet: true}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in := handout.Input{
				Handout: assessment.Handout{Summary: s, Plan: drill.Effective(s, drill.Standard()), Clinic: clinic(), Options: tt.how}, Drills: drill.Standard(),
			}
			outline := pagetest.Outline(layout(t, in, letters(t)))
			if got := strings.Contains(outline, "Figure Front-of-hip stretch (left): 3°. Target 10° or more*."); got != tt.want {
				t.Errorf("the picture is there: %v, want %v", got, tt.want)
			}
		})
	}
}
