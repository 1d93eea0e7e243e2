package drill

import (
	"cmp"
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
	Answers []Named // the findings of today it serves, first the one it was chosen for
	Why     string  // as printed, for the first of them
	Drop    string  // when to take it off, in words
}

// A Proposal is what the findings of a visit speak for. The clinician decides.
type Proposal struct {
	Drills  []Proposed           // at most Usual, in the order to do them
	Also    []Proposed           // further ones that answer a finding
	Without []Named              // findings that no drill on the list answers; named, not hidden
	Retire  []assessment.DrillID // of the previous plan: what they were for is gone
	Held    []Held               // drills a finding speaks for, and what speaks against them
	Locked  bool                 // a red-flag answer is open: nothing is proposed
	Reason  string               // why drills are held back, in a sentence; usually empty
	Minutes float64              // a day, of Drills
}

const (
	lockedReason    = "An answer was given that guidance says needs medical review. Drills wait until what was done about it is recorded."
	noRunningReason = "Running and hopping drills wait: an answer about bones was given, and it is neither cleared nor ruled out."
)

// Propose chooses drills for a summary. Red flags come before findings.
func Propose(s assessment.Summary, lib Library) Proposal {
	if s.Lock.Locked() {
		return Proposal{Locked: true, Reason: lockedReason}
	}
	found := Findings(s)
	var p Proposal
	if s.Lock.NoRunning {
		p.Reason = noRunningReason
	}
	holds := Holds(s)
	p.Held = held(lib.All(), found, holds)
	lib = lib.without(holds)
	p.Drills = choose(s, lib, found)
	p.Also = further(lib, found, p.Drills)
	if len(p.Drills) > Usual {
		p.Also = slices.Concat(p.Drills[Usual:], p.Also)
		p.Drills = p.Drills[:Usual]
	}
	for _, d := range p.Drills {
		p.Minutes += d.Drill.Minutes
	}
	p.Without = slices.DeleteFunc(append(found, unread(s)...), func(n Named) bool { return answered(n, p.Drills) })
	p.Retire = retire(s, lib)
	return p
}

// choose fills the places in their order.
func choose(s assessment.Summary, lib Library, found []Named) []Proposed {
	var chosen []Proposed
	for _, place := range places() {
		if d, ok := place.fill(s, lib, found, chosen); ok {
			chosen = append(chosen, d)
		}
	}
	return chosen
}

// fill finds the drill for a place: the first one for its foremost finding. A finding that a chosen drill answers already asks for nothing.
func (p place) fill(s assessment.Summary, lib Library, found []Named, chosen []Proposed) (Proposed, bool) {
	var here []Named
	for _, n := range found {
		if p.at(n.Finding) >= 0 && !answered(n, chosen) && (len(chosen) > 0 || mayLead(n, s)) {
			here = append(here, n)
		}
	}
	slices.SortStableFunc(here, func(a, b Named) int {
		listed := cmp.Compare(p.at(a.Finding), p.at(b.Finding))
		if p.worst {
			return cmp.Or(cmp.Compare(b.Shown.Verdict.Grade, a.Shown.Verdict.Grade), listed)
		}
		return listed
	})
	for _, n := range here {
		if drills := p.answering(lib, n.Finding); len(drills) > 0 {
			return proposed(drills[0], n, found), true
		}
	}
	return Proposed{}, false
}

// answering lists the drills of the place for a finding: those of its row,
// then the others of the library that serve it.
func (p place) answering(lib Library, key FindingKey) []Drill {
	listed := p.rows[p.at(key)].drills
	drills := slices.DeleteFunc(lib.Answering(key), func(d Drill) bool { return d.Family != p.family })
	slices.SortStableFunc(drills, func(a, b Drill) int { return cmp.Compare(listed.at(a.ID), listed.at(b.ID)) })
	return drills
}

// at is where a drill stands among the picks; behind them all when it is none.
func (p picks) at(id assessment.DrillID) int {
	if i := slices.Index(p, id); i >= 0 {
		return i
	}
	return len(p)
}

func answered(n Named, by []Proposed) bool {
	return slices.ContainsFunc(by, func(p Proposed) bool { _, ok := p.Drill.Answers(n.Finding); return ok })
}

// mayLead reports whether a finding may give the first drill. Where shorter
// steps were tried and did not help, a change of cadence does not come first
// (tests reference, C3).
func mayLead(n Named, s assessment.Summary) bool {
	if n.Finding != LowCadence {
		return true
	}
	o, asked := s.Visit.Observation(assessment.Key{Measure: catalogue.EasedByShorterSteps})
	return !asked || o.Choice != catalogue.No
}

// proposed gives the reason and the exit of a drill for the finding it was
// chosen for.
func proposed(d Drill, lead Named, found []Named) Proposed {
	t, _ := d.Answers(lead.Finding)
	p := Proposed{Drill: d, Why: d.Purpose, Drop: t.DropWhen, Answers: []Named{lead}}
	if text, filled := lead.why(t); filled {
		p.Why = text
	}
	for _, n := range found {
		if _, ok := d.Answers(n.Finding); ok && n.Finding != lead.Finding {
			p.Answers = append(p.Answers, n)
		}
	}
	return p
}

// further lists the other drills that answer a finding of today, each
// for the first of its targets that is one.
func further(lib Library, found []Named, chosen []Proposed) []Proposed {
	var also []Proposed
	for _, d := range lib.All() {
		taken := slices.ContainsFunc(chosen, func(p Proposed) bool { return p.Drill.ID == d.ID })
		if lead, ok := leading(d, found); ok && !taken {
			also = append(also, proposed(d, lead, found))
		}
	}
	return also
}

func leading(d Drill, found []Named) (Named, bool) {
	for _, t := range d.Targets {
		if i := slices.IndexFunc(found, func(n Named) bool { return n.Finding == t.Finding }); i >= 0 {
			return found[i], true
		}
	}
	return Named{}, false
}

func (p Proposed) planned() assessment.PlannedDrill {
	return assessment.PlannedDrill{Drill: p.Drill.ID, Why: p.Why, Drop: p.Drop}
}

// Planned is a drill as it goes on a plan, with the reason the proposal gives
// or its own purpose.
func Planned(p Proposal, d Drill) assessment.PlannedDrill {
	for _, q := range slices.Concat(p.Drills, p.Also) {
		if q.Drill.ID == d.ID {
			return q.planned()
		}
	}
	return assessment.PlannedDrill{Drill: d.ID, Why: d.Purpose, Drop: "when you agree it has done its work"}
}

// Effective is the plan of a visit: as decided or, until the clinician changes
// it, as proposed. A closed visit keeps the plan it was closed with. What a
// recorded contra-indication holds back is not on the plan of an open visit,
// whoever put it there.
func Effective(s assessment.Summary, lib Library) assessment.Plan {
	return effective(s, lib, func() []Proposed { return Propose(s, lib).Drills })
}

// Effective is the same plan where the proposal is known already.
func (p Proposal) Effective(s assessment.Summary, lib Library) assessment.Plan {
	return effective(s, lib, func() []Proposed { return p.Drills })
}

func effective(s assessment.Summary, lib Library, proposed func() []Proposed) assessment.Plan {
	plan := s.Visit.Plan
	if s.Visit.State == assessment.Closed {
		return plan
	}
	plan.Running = nil
	if running := EffectiveRunning(s); running.Kind != assessment.NoRunPlan {
		plan.Running = &running
	}
	if !plan.Decided {
		plan.Drills = nil
		for _, p := range proposed() {
			plan.Drills = append(plan.Drills, p.planned())
		}
		return plan
	}
	plan.Drills = slices.DeleteFunc(slices.Clone(plan.Drills), func(p assessment.PlannedDrill) bool {
		d, known := lib.Drill(p.Drill)
		return s.Lock.Locked() || known && !allowed(d, s)
	})
	return plan
}

// allowed holds drills back that something recorded speaks against.
func allowed(d Drill, s assessment.Summary) bool { return len(d.HeldBackBy(Holds(s))) == 0 }
