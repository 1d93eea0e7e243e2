package drill

import (
	"testing"

	"stridewell/assessment/catalogue"
)

// TestRules: every rule reads a measure there is, and a finding has one exit,
// the same that its drills print.
func TestRules(t *testing.T) {
	const untilTwoVisits = "two visits in a row without it as a finding"
	for _, r := range rules() {
		if _, ok := catalogue.Standard().Measure(r.measure); !ok {
			t.Errorf("%s reads %s, which is no measure", r.finding, r.measure)
		}
		if r.drop != exitOf(r.finding) {
			t.Errorf("%s has two exits", r.finding)
		}
		drills := Standard().Answering(r.finding)
		if len(drills) == 0 {
			t.Errorf("no drill answers %s", r.finding)
		}
		for _, d := range drills {
			target, _ := d.Answers(r.finding)
			if (target.DropWhen == untilTwoVisits) != (r.drop == twoVisits) {
				t.Errorf("%s for %s is dropped when %q, the rule says otherwise", d.ID, r.finding, target.DropWhen)
			}
		}
	}
}

// TestPlaces: every finding that a rule gives has a place on the list, and one
// only.
func TestPlaces(t *testing.T) {
	places := places()
	count := map[FindingKey]int{}
	for _, p := range places {
		for _, f := range p.findings {
			count[f]++
		}
	}
	for _, r := range rules() {
		if count[r.finding] != 1 {
			t.Errorf("%s has %d places", r.finding, count[r.finding])
		}
	}
}
