package drill

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// retire lists the drills of the previous plan that are done: nothing they
// serve is a finding today, and what they were for was measured again and is
// gone. A test that was not done, not valid, not graded or stopped by pain has
// not been passed. The clinician decides.
func retire(s assessment.Summary, lib Library) []assessment.DrillID {
	if s.Previous == nil {
		return nil
	}
	before, ok := assessment.Summarise(catalogue.Standard(),
		assessment.History{Client: s.Client, Visits: []assessment.Visit{*s.Previous}}, s.Previous.ID)
	if !ok {
		return nil
	}
	var done []assessment.DrillID
	for _, planned := range s.Previous.Plan.Drills {
		if d, known := lib.Drill(planned.Drill); known && finished(d, before, s) {
			done = append(done, d.ID)
		}
	}
	return done
}

// finished reports whether every finding the drill was for is gone, and at
// least one was.
func finished(d Drill, before, today assessment.Summary) bool {
	gone := false
	for _, t := range d.Targets {
		exit := exitOf(t.Finding)
		switch {
		case has(today, t.Finding):
			return false
		case has(before, t.Finding):
			if exit != inRange || !passed(t.Finding, before, today) {
				return false
			}
			gone = true
		case exit == twoVisits && passed(t.Finding, before, before) && passed(t.Finding, before, today):
			gone = true
		}
	}
	return gone
}

func has(s assessment.Summary, key FindingKey) bool {
	return slices.ContainsFunc(Findings(s), func(n Named) bool { return n.Finding == key })
}

// exitOf is when a finding counts as gone; without a rule only the clinician
// can say.
func exitOf(key FindingKey) drop {
	for _, r := range rules() {
		if r.finding == key {
			return r.drop
		}
	}
	return byHand
}

// passed reports whether a visit has every value again that could have given
// the finding at the visit before, and each could be judged.
func passed(key FindingKey, before, visit assessment.Summary) bool {
	seen := false
	for _, r := range rules() {
		if r.finding != key {
			continue
		}
		for _, b := range before.Findings {
			if b.Measure.ID != r.measure {
				continue
			}
			f, again := visit.Finding(b.Observation.Key)
			if !again || !judged(f) {
				return false
			}
			seen = true
		}
	}
	return seen
}

// judged reports whether a value can show that a finding is gone. Where the
// measure has no band, being recorded is enough.
func judged(f assessment.Shown) bool {
	ungraded := len(f.Measure.References) > 0 && f.Verdict.Grade == assessment.Ungraded
	return !ungraded && f.Verdict.Silence != assessment.NotValid && f.Observation.Stop != assessment.StopPain &&
		f.Observation.Choice != catalogue.NotTried && !sidesDiffer(f)
}
