package workspace

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// decide changes the plan: from then on it is the clinician's. What waits stays
// on it, until it is removed.
func (w *Workspace) decide(subject, name string, change func(*assessment.Plan)) {
	d := w.Desk.Value()
	if d.HasVisit() && d.Summary.Lock.Locked() {
		w.fail("The plan was not changed.", assessment.ErrLocked)
		return
	}
	waiting := d.Waiting()
	w.edit(subject, name, func(v assessment.Visit) assessment.Visit {
		plan := drill.Effective(w.Desk.Value().Summary, w.drills)
		plan.Drills, plan.Removed = slices.Clone(plan.Drills), slices.Clone(plan.Removed)
		plan.Running = v.Plan.Running // it follows the findings until it is set
		change(&plan)
		for _, p := range waiting {
			on := slices.ContainsFunc(plan.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == p.Drill })
			if !on && !slices.Contains(plan.Removed, p.Drill) {
				plan.Drills = append(plan.Drills, p)
			}
		}
		plan.Decided = true
		v.Plan = plan
		return v
	})
}

// KeepDrill puts a drill on the plan, with the reason the proposal gives or
// the drill's own purpose.
func (w *Workspace) KeepDrill(id assessment.DrillID) {
	entry, ok := w.drills.Drill(id)
	if !ok {
		return
	}
	planned := drill.Planned(w.Desk.Value().Proposal, entry)
	w.decide("", entry.Name+" added", func(p *assessment.Plan) {
		p.Removed = slices.DeleteFunc(p.Removed, func(r assessment.DrillID) bool { return r == id })
		if !slices.ContainsFunc(p.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == id }) {
			p.Drills = append(p.Drills, planned)
		}
	})
}

// RemoveDrill takes a drill off the plan.
func (w *Workspace) RemoveDrill(id assessment.DrillID) {
	entry, ok := w.drills.Drill(id)
	if !ok {
		return
	}
	w.decide("", entry.Name+" removed", func(p *assessment.Plan) {
		p.Drills = slices.DeleteFunc(p.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == id })
		if !slices.Contains(p.Removed, id) {
			p.Removed = append(p.Removed, id)
		}
	})
}

// MoveDrill moves a drill of the plan by a number of places.
func (w *Workspace) MoveDrill(id assessment.DrillID, by int) {
	w.decide("", "order of drills", func(p *assessment.Plan) {
		from := slices.IndexFunc(p.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == id })
		to := from + by
		if from < 0 || to < 0 || to >= len(p.Drills) {
			return
		}
		moved := p.Drills[from]
		p.Drills = slices.Insert(slices.Delete(p.Drills, from, from+1), to, moved)
	})
}

// SetDose changes the dose of a planned drill; an empty text is the dose of
// the library.
func (w *Workspace) SetDose(id assessment.DrillID, dose string) {
	w.decide("dose "+string(id), "dose", func(p *assessment.Plan) {
		for i := range p.Drills {
			if p.Drills[i].Drill == id {
				p.Drills[i].Dose = dose
			}
		}
	})
}

// SwapDrill puts another drill in the place of one.
func (w *Workspace) SwapDrill(old, id assessment.DrillID) {
	entry, ok := w.drills.Drill(id)
	before, known := w.drills.Drill(old)
	if !ok || !known || old == id {
		return
	}
	planned := drill.Planned(w.Desk.Value().Proposal, entry)
	w.decide("", before.Name+" swapped for "+entry.Name, func(p *assessment.Plan) {
		at := slices.IndexFunc(p.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == old })
		if at < 0 || slices.ContainsFunc(p.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == id }) {
			return
		}
		p.Drills[at] = planned
		p.Removed = slices.DeleteFunc(p.Removed, func(r assessment.DrillID) bool { return r == id })
		if !slices.Contains(p.Removed, old) {
			p.Removed = append(p.Removed, old)
		}
	})
}

// SetRunning decides on the running of the visit; nil goes back to what the
// findings propose. A problem says what is wrong with it.
func (w *Workspace) SetRunning(p *assessment.RunPlan) assessment.Problem {
	if p != nil {
		if text := drill.Check(*p); text != "" {
			return assessment.Problem{Refused: true, Text: text}
		}
	}
	w.decide("running", "the running plan", func(plan *assessment.Plan) { plan.Running = p })
	return assessment.Problem{}
}
