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

// TestPlaces: every finding that a rule gives has one row, every drill of a row
// is of its family and serves the finding, and no drill of the family that was
// made for a finding is missing.
func TestPlaces(t *testing.T) {
	lib := Standard()
	count := map[FindingKey]int{}
	for _, p := range places() {
		for _, r := range p.rows {
			count[r.finding]++
			for _, id := range r.drills {
				d, known := lib.Drill(id)
				if _, serves := d.Answers(r.finding); !known || !serves || d.Family != p.family {
					t.Errorf("%s is no %s drill for %s", id, p.family, r.finding)
				}
			}
			for _, d := range p.answering(lib, r.finding) {
				if d.Targets[0].Finding == r.finding && r.drills.at(d.ID) == len(r.drills) {
					t.Errorf("%s was made for %s and is not in its row", d.ID, r.finding)
				}
			}
		}
	}
	for _, r := range rules() {
		if count[r.finding] != 1 {
			t.Errorf("%s has %d rows", r.finding, count[r.finding])
		}
	}
}
