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
		})
	}
}

func TestReasons(t *testing.T) {
	placeholder := regexp.MustCompile(`\{[a-z]*\}`)
	for _, d := range drill.Standard().All() {
		for _, target := range d.Targets {
			if n := len(strings.Fields(target.Why)); n > 16 || n == 0 {
				t.Errorf("%s for %s: the reason has %d words", d.ID, target.Finding, n)
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

// TestAnkles: a loaded foot does not point further than a person's can.
func TestAnkles(t *testing.T) {
	for _, d := range drill.Standard().All() {
		for _, p := range d.Poses {
			for side, ankle := range map[string]int{"r": p.Near.Ankle, "l": p.Far.Ankle} {
				loaded := slices.ContainsFunc(p.Contacts, func(c drill.Contact) bool {
					return c.Point == "toe_"+side || c.Point == "heel_"+side
				})
				lowest := -55
				if d.FreeFootOK && !loaded {
					lowest = -75
				}
				if ankle > 38 || ankle < lowest {
					t.Errorf("%s %q: ankle %s at %d degrees", d.ID, p.Label, side, ankle)
				}
			}
		}
	}
}
