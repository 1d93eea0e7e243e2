package drill_test

import (
	"fmt"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// ran is a run of a trial: cadence, value, pain and effort; −1 was not taken.
func ran(cue string, cadence, value, pain, effort float64) assessment.CueRun {
	taken := func(v float64) *float64 {
		if v == -1 {
			return nil
		}
		return &v
	}
	return assessment.CueRun{Cue: cue, Cadence: taken(cadence), Value: taken(value), Pain: taken(pain), Effort: taken(effort)}
}

func TestRankCues(t *testing.T) {
	lean := assessment.Key{Measure: catalogue.TrunkLean, Moment: assessment.Early}
	baseline := ran("", 160, 14, 3, 4)
	tests := []struct {
		name    string
		watched assessment.Key
		runs    []assessment.CueRun
		want    string
	}{
		{"no runs", lean, nil, ""},
		{"the baseline alone", lean, []assessment.CueRun{baseline}, ""},
		{"cadence where nothing is followed", assessment.Key{}, []assessment.CueRun{baseline, ran("quicker", 168, -1, 3, 4), ran("tall", 161, -1, 3, 4)}, "quicker real, tall"},
		{"gain for the effort", assessment.Key{}, []assessment.CueRun{baseline, ran("quicker", 168, -1, 3, 8), ran("lighter", 166, -1, 3, 4)}, "lighter, quicker real"},
		{"no more than a tenth is credited", assessment.Key{}, []assessment.CueRun{baseline, ran("much", 200, -1, 3, 5), ran("enough", 176, -1, 3, 4)}, "enough real, much real"},
		{"what raises the pain comes last", assessment.Key{}, []assessment.CueRun{baseline, ran("quicker", 176, -1, 5, 4), ran("tall", 160, -1, 2, 4)}, "tall, quicker real against: pain rose from 3 to 5"},
		{"what hurts too much comes last", assessment.Key{}, []assessment.CueRun{ran("", 160, -1, 5, 4), ran("quicker", 176, -1, 6, 4)}, "quicker real against: pain 6 out of 10"},
		{"nothing was taken", lean, []assessment.CueRun{baseline, ran("tall", -1, -1, -1, -1)}, "tall"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, c := range drill.RankCues(assessment.CueTrial{Watched: tt.watched, Runs: tt.runs}, table, assessment.Subject{Age: 34, AgeKnown: true}) {
				text := c.Run.Cue
				if c.Real {
					text += " real"
				}
				if c.Against != "" {
					text += " against: " + c.Against
				}
				got = append(got, text)
			}
			if text := strings.Join(got, ", "); text != tt.want {
				t.Errorf("%q, want %q", text, tt.want)
			}
		})
	}
}

// TestFollowedMeasures: of every measure a trial may follow, a change in its
// better direction by three detectable changes is a real gain, and the other
// way a loss.
func TestFollowedMeasures(t *testing.T) {
	followed := drill.Watchable(table)
	if len(followed) == 0 {
		t.Fatal("nothing can be followed")
	}
	for _, m := range followed {
		t.Run(string(m.ID), func(t *testing.T) {
			trial := assessment.CueTrial{Watched: assessment.Key{Measure: m.ID}}
			for _, v := range []float64{10, 30, -10} {
				trial.Runs = append(trial.Runs, ran(fmt.Sprint(v), -1, v, -1, -1))
			}
			ranked := drill.RankCues(trial, table, assessment.Subject{Sex: assessment.Female, Age: 34, AgeKnown: true, Speed: new(3.0)})
			if len(ranked) != 2 || ranked[0].Gain < 0 || ranked[1].Gain > 0 || ranked[0].Gain != -ranked[1].Gain {
				t.Errorf("%+v", ranked)
			}
		})
	}
}

func TestWinningCue(t *testing.T) {
	trial := &assessment.CueTrial{Runs: []assessment.CueRun{{}, {Cue: "Run quietly."}}}
	with := func(winner int, words string) assessment.Visit {
		c := *trial
		c.Winner, c.Words = winner, words
		return assessment.Visit{CueTrial: &c}
	}
	for name, tt := range map[string]struct {
		visit assessment.Visit
		want  string
	}{
		"no trial":       {assessment.Visit{}, ""},
		"none chosen":    {with(0, "cat feet"), ""},
		"as said":        {with(1, " "), "Run quietly."},
		"in own words":   {with(1, " cat feet "), "cat feet"},
		"gone meanwhile": {with(7, "cat feet"), ""},
	} {
		if got, ok := drill.WinningCue(tt.visit); got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s: %q", name, got)
		}
	}
	if cues := drill.Standard().Cues(); len(cues) == 0 || cues[0].Cue == "" || cues[0].Drill == "" {
		t.Errorf("cues to try: %+v", cues)
	}
}
