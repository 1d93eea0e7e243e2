package drill_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"stridewell/assessment/drill"
)

func TestEveryDrillIsComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range drill.Standard().All() {
		t.Run(string(d.ID), func(t *testing.T) {
			for what, text := range map[string]string{"name": d.Name, "plain name": d.PlainName, "purpose": d.Purpose, "start": d.Start, "dose": d.Dose.Text, "cue": d.Cue, "feel": d.Feel, "evidence": d.Evidence} {
				if text == "" {
					t.Errorf("no %s", what)
				}
			}
			if seen[d.PlainName] {
				t.Error("another drill has the same plain name")
			}
			seen[d.PlainName] = true
			if n := len([]rune(d.PlainName)); n > 34 {
				t.Errorf("the plain name has %d characters", n)
			}
			if n := len(strings.Fields(d.Cue)); n > 14 {
				t.Errorf("the cue has %d words", n)
			}
			if n := len(strings.Fields(d.Feel)); n > 4 {
				t.Errorf("what to feel has %d words", n)
			}
			if len(d.Steps) == 0 || len(d.StopIf) == 0 || len(d.Muscles) == 0 || len(d.Targets) == 0 {
				t.Error("no steps, stop rules, muscles or targets")
			}
			if n := len(d.Poses); n < 2 || n > 3 {
				t.Errorf("%d poses, want 2 or 3", n)
			}
			if d.Minutes != d.PlannedMinutes() {
				t.Errorf("minutes %v, the formula gives %v", d.Minutes, d.PlannedMinutes())
			}
			if !slices.Contains(d.Codes, drill.OpenRedFlag) {
				t.Error("an open red flag does not hold it back")
			}
			if d.Family == drill.Technique && !d.Running() {
				t.Error("a running drill is not held back by a bone answer")
			}
			if len(d.Codes) != len(set(d.Codes)) || len(d.Muscles) != len(set(d.Muscles)) {
				t.Error("a code or a muscle is named twice")
			}
			if slices.Contains(d.Muscles, drill.NoMuscle) && len(d.Muscles) > 1 {
				t.Error("no muscle stands beside a muscle")
			}
		})
	}
}

// set is the values of a list, each once.
func set[T comparable](list []T) map[T]bool {
	values := map[T]bool{}
	for _, v := range list {
		values[v] = true
	}
	return values
}

func TestLibrary(t *testing.T) {
	lib := drill.Standard()
	seen := map[string]bool{}
	for _, d := range lib.All() {
		if seen[string(d.ID)] {
			t.Errorf("%s is listed twice", d.ID)
		}
		seen[string(d.ID)] = true
		for _, target := range d.Targets {
			answering := lib.Answering(target.Finding)
			if !slices.ContainsFunc(answering, func(a drill.Drill) bool { return a.ID == d.ID }) {
				t.Errorf("%s is not among the answers to %s", d.ID, target.Finding)
			}
		}
	}
	if _, ok := lib.Drill("M99"); ok {
		t.Error("a drill that does not exist was found")
	}
	if d, ok := lib.Drill("M06"); !ok || d.Name != "Half-kneeling hip-flexor stretch" {
		t.Errorf("Drill(M06) = %q", d.Name)
	}
}

func TestPlannedMinutes(t *testing.T) {
	tests := []struct {
		name string
		dose drill.Dose
		want float64
	}{
		{"a hold each side", drill.Dose{Sets: 4, HoldSeconds: 30, RestSeconds: 20, PerSide: true}, 5.5},
		{"a short hold in each repetition", drill.Dose{Sets: 2, Reps: 8, HoldSeconds: 3, RestSeconds: 20, PerSide: true}, 4.5},
		{"a long hold once a set", drill.Dose{Sets: 3, Reps: 10, HoldSeconds: 30, RestSeconds: 20, PerSide: true}, 7.5},
		{"two rounds", drill.Dose{Sets: 2, Reps: 10, RestSeconds: 30, Rounds: 2}, 3},
		{"a distance", drill.Dose{Sets: 4, DistanceM: 20, RestSeconds: 20}, 2.5},
		{"within a run", drill.Dose{Sets: 4, Reps: 10, WithinRun: true}, .5},
		{"nothing but setting up", drill.Dose{}, .5},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := (drill.Drill{Family: drill.Mobility, Dose: tt.dose}).PlannedMinutes(); got != tt.want {
				t.Errorf("PlannedMinutes = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestReasons(t *testing.T) {
	placeholder := regexp.MustCompile(`\{[a-z]*\}`)
	judging := regexp.MustCompile(`(?i)\b(normal|abnormal|risk|dysfunction\w*|weak\w*|bad|failed|cleared|patient|normative)\b`)
	for _, d := range drill.Standard().All() {
		for _, target := range d.Targets {
			if n := len(strings.Fields(target.Why)); n > 16 || n == 0 {
				t.Errorf("%s for %s: the reason has %d words", d.ID, target.Finding, n)
			}
			if word := judging.FindString(target.Why); word != "" {
				t.Errorf("%s for %s: %q says %q", d.ID, target.Finding, target.Why, word)
			}
			for _, p := range placeholder.FindAllString(target.Why, -1) {
				if p != "{value}" && p != "{side}" {
					t.Errorf("%s for %s: unknown placeholder %s", d.ID, target.Finding, p)
				}
			}
			if target.DropWhen == "" {
				t.Errorf("%s for %s: nothing says when to drop it", d.ID, target.Finding)
			}
		}
	}
}

// TestStopRules: no drill tolerates more than 5 out of 10.
func TestStopRules(t *testing.T) {
	score := regexp.MustCompile(`([0-9]+)/10`)
	for _, d := range drill.Standard().All() {
		for _, rule := range d.StopIf {
			for _, m := range score.FindAllStringSubmatch(rule, -1) {
				if m[1] > "5" || len(m[1]) > 1 {
					t.Errorf("%s: %q is looser than above 5 out of 10", d.ID, rule)
				}
			}
		}
	}
}
