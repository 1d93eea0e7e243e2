package fhir

import (
	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// plan writes the drills of a visit. The plan of the last visit is active, and
// earlier ones are completed.
func (w *writer) plan(s assessment.Summary, last bool) {
	p := drill.Effective(s, w.Drills)
	if len(p.Drills) == 0 {
		return
	}
	plan := CarePlan{
		ResourceType: "CarePlan", Status: "completed", Intent: "plan", Title: "Movement plan",
		Subject: w.subject, Created: at(s.Visit.Started),
	}
	doing := "completed"
	if last {
		plan.Status, doing = "active", "scheduled"
	}
	if by := w.performer(s.Visit.Examiner); len(by) > 0 {
		plan.Author = &by[0]
	}
	for _, d := range p.Drills {
		plan.Activity = append(plan.Activity, Activity{w.detail(d, doing)})
	}
	w.add(plan, "plan", string(s.Visit.ID))
}

func (w *writer) detail(d assessment.PlannedDrill, status string) Detail {
	entry, known := w.Drills.Drill(d.Drill)
	name, dose := entry.Name, d.Dose
	if !known {
		name = string(d.Drill)
	}
	if dose == "" {
		dose = entry.Dose.Text
	}
	out := Detail{
		Kind: "ServiceRequest", Status: status, Description: dose,
		Code: Concept{[]Coding{{localDrill, string(d.Drill), name}}, name},
	}
	if d.Dose == "" && entry.Dose.DaysPerWeek > 0 {
		out.ScheduledTiming = &Timing{Repeat{entry.Dose.DaysPerWeek, 1, "wk"}}
	}
	return out
}
