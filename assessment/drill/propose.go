package drill

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Usual is how many drills a plan proposes; the handout holds Most on a page.
const (
	Usual = 3
	Most  = 4
	// MinutesADay is the budget of a plan; both are conventions.
	MinutesADay = 15
)

// A Proposed drill is one the findings speak for.
type Proposed struct {
	Drill   Drill
	Answers []Named // the findings it was chosen for
	Why     string  // as printed
	Drop    string  // when to take it off, in words
}

// A Proposal is what the findings of a visit speak for. The clinician decides.
type Proposal struct {
	Drills  []Proposed           // at most Usual, in the order to do them
	Also    []Proposed           // further ones that answer a finding
	Without []Named              // findings that no drill on the list answers
	Retire  []assessment.DrillID // of the previous plan: every finding is gone
	Locked  bool                 // a red-flag answer is open: nothing is proposed
	Minutes float64              // of Drills
}

// places are filled in this order, one drill each: load first, then legs, the
// worst endurance, the worst mobility, one technique cue (tests reference, F8;
// a convention).
func places() [][]FindingKey {
	return [][]FindingKey{
		{TightAfterDistance, EasesWithWalking},
		{ThighStrengthUneven, LegStrength},
		{SideBridgeShort, BackHoldShort, CalfTires},
		{HipFlexorsShort, HipFlexorsUneven, HamstringsShort, SideBendShort, ToeTouchShort, CrossLeggedHard, AnkleStiff},
		{StoopsWhenTired, LittleHipExtension, LowCadence, HardLanding},
	}
}

// Propose chooses drills for a summary. Red flags come before findings.
func Propose(s assessment.Summary, lib Library) Proposal {
	if s.Lock.Locked() {
		return Proposal{Locked: true}
	}
	found := Findings(s)
	var p Proposal
	for _, place := range places() {
		if d, ok := best(place, found, lib, s, p.Drills); ok {
			p.Drills = append(p.Drills, d)
		}
	}
	p.Also = further(p.Drills, found, lib, s)
	if len(p.Drills) > Usual {
		p.Also = append(slices.Clone(p.Drills[Usual:]), p.Also...)
		p.Drills = p.Drills[:Usual]
	}
	for _, d := range p.Drills {
		p.Minutes += d.Drill.Minutes
	}
	p.Without = unanswered(p.Drills, found)
	p.Retire = retire(s, found, lib)
	return p
}

// best is the first allowed drill for the worst finding of a place. A finding
// that a chosen drill answers already asks for nothing.
func best(place []FindingKey, found []Named, lib Library, s assessment.Summary, chosen []Proposed) (Proposed, bool) {
	var here []Named
	for _, n := range found {
		answered := slices.ContainsFunc(chosen, func(p Proposed) bool { _, ok := p.Drill.Answers(n.Finding); return ok })
		if slices.Contains(place, n.Finding) && !answered && wanted(n, s) {
			here = append(here, n)
		}
	}
	slices.SortStableFunc(here, func(a, b Named) int {
		if a.Shown.Verdict.Grade != b.Shown.Verdict.Grade {
			return int(b.Shown.Verdict.Grade) - int(a.Shown.Verdict.Grade)
		}
		return slices.Index(place, a.Finding) - slices.Index(place, b.Finding)
	})
	for _, n := range here {
		for _, d := range lib.Answering(n.Finding) {
			if allowed(d, s) && !slices.ContainsFunc(chosen, func(p Proposed) bool { return p.Drill.ID == d.ID }) {
				return proposed(d, found), true
			}
		}
	}
	return Proposed{}, false
}

// wanted leaves a low cadence alone where shorter steps were tried and did not
// help: then cadence is not the first drill (tests reference, C3).
func wanted(n Named, s assessment.Summary) bool {
	if n.Finding != LowCadence {
		return true
	}
	o, asked := s.Visit.Observation(assessment.Key{Measure: catalogue.EasedByShorterSteps})
	return !asked || o.Choice != catalogue.No
}

// allowed holds drills back that an answer speaks against.
func allowed(d Drill, s assessment.Summary) bool { return !(s.Lock.NoRunning && d.Running()) }

func proposed(d Drill, found []Named) Proposed {
	p := Proposed{Drill: d, Why: d.Purpose}
	for _, n := range found {
		t, ok := d.Answers(n.Finding)
		if !ok {
			continue
		}
		if len(p.Answers) == 0 {
			p.Drop = t.DropWhen
			if text, filled := n.why(t); filled {
				p.Why = text
			}
		}
		p.Answers = append(p.Answers, n)
	}
	return p
}

// further lists the other drills that answer a finding of today.
func further(chosen []Proposed, found []Named, lib Library, s assessment.Summary) []Proposed {
	var also []Proposed
	for _, d := range lib.All() {
		taken := slices.ContainsFunc(chosen, func(p Proposed) bool { return p.Drill.ID == d.ID })
		if p := proposed(d, found); !taken && len(p.Answers) > 0 && allowed(d, s) {
			also = append(also, p)
		}
	}
	return also
}

func unanswered(chosen []Proposed, found []Named) []Named {
	var without []Named
	for _, n := range found {
		if !slices.ContainsFunc(chosen, func(p Proposed) bool { _, ok := p.Drill.Answers(n.Finding); return ok }) {
			without = append(without, n)
		}
	}
	return without
}

// retire lists drills of the previous plan none of whose findings is left.
func retire(s assessment.Summary, found []Named, lib Library) []assessment.DrillID {
	if s.Previous == nil {
		return nil
	}
	var gone []assessment.DrillID
	for _, planned := range s.Previous.Plan.Drills {
		d, ok := lib.Drill(planned.Drill)
		if ok && !slices.ContainsFunc(found, func(n Named) bool { _, serves := d.Answers(n.Finding); return serves }) {
			gone = append(gone, d.ID)
		}
	}
	return gone
}

// Planned is a drill as it goes on a plan, with the reason the proposal gives
// or its own purpose.
func Planned(p Proposal, d Drill) assessment.PlannedDrill {
	for _, list := range [][]Proposed{p.Drills, p.Also} {
		for _, q := range list {
			if q.Drill.ID == d.ID {
				return assessment.PlannedDrill{Drill: d.ID, Why: q.Why, Drop: q.Drop}
			}
		}
	}
	return assessment.PlannedDrill{Drill: d.ID, Why: d.Purpose, Drop: "when you agree it has done its work"}
}

// Effective is the plan of a visit: as decided or, until the clinician changes
// it, as proposed. A closed visit keeps the plan it was closed with. While a
// red-flag answer is open there is none.
func Effective(s assessment.Summary, lib Library) assessment.Plan {
	if s.Visit.Plan.Decided || s.Visit.State == assessment.Closed {
		return s.Visit.Plan
	}
	var plan assessment.Plan
	for _, p := range Propose(s, lib).Drills {
		plan.Drills = append(plan.Drills, assessment.PlannedDrill{Drill: p.Drill.ID, Why: p.Why, Drop: p.Drop})
	}
	return plan
}
