package fhir

import (
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// plan writes the drills and the running of a visit. The plan of the last visit
// is active, and earlier ones are completed.
func (w *writer) plan(s assessment.Summary, last bool) {
	p := drill.Effective(s, w.Drills)
	running, runs := runningOf(p.Running)
	if len(p.Drills) == 0 && !runs {
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
	if runs {
		running.Status = doing
		plan.Activity = append(plan.Activity, Activity{running})
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
		Kind: "ServiceRequest", Status: status, Description: Text(dose),
		Code: concept(localDrill, string(d.Drill), name),
	}
	if d.Dose == "" && entry.Dose.DaysPerWeek > 0 {
		out.ScheduledTiming = &Timing{Repeat{entry.Dose.DaysPerWeek, 1, "wk"}}
	}
	return out
}

// runningOf is the running agreed, in the words of the paper; false where none
// was.
func runningOf(r *assessment.RunPlan) (Detail, bool) {
	if r == nil {
		return Detail{}, false
	}
	lines := drill.RunLines(*r)
	if len(lines) == 0 {
		return Detail{}, false
	}
	out := Detail{
		Kind: "ServiceRequest", Description: Text(strings.Join(lines, " ")),
		Code: concept(localRunning, r.Kind.String(), "Running"),
	}
	if r.PerWeek > 0 {
		out.ScheduledTiming = &Timing{Repeat{r.PerWeek, 1, "wk"}}
	}
	return out, true
}
