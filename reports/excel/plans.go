package excel

import (
	"strconv"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

var planSheet = sheet{name: "Plans", table: "Plans", frozen: 2, printed: 9}

// A planned item is a drill of the plan of a visit, or the running agreed
// there.
type planned struct {
	client  assessment.Client
	visit   assessment.Visit
	number  int // of the drill as printed, from 1; 0 for the running
	drill   assessment.PlannedDrill
	entry   drill.Drill // zero when the library does not hold it
	running *assessment.RunPlan
	ticked  *int // days it was done, as brought back at the next visit
}

// plansOf lists the plan of every visit, as the paper shows it.
func plansOf(summaries []assessment.Summary, lib drill.Library) []planned {
	var all []planned
	for at, s := range summaries {
		plan := drill.Effective(s, lib)
		for i, d := range plan.Drills {
			entry, _ := lib.Drill(d.Drill)
			item := planned{client: s.Client, visit: s.Visit, number: i + 1, drill: d, entry: entry}
			if next := at + 1; next < len(summaries) && summaries[next].Client.ID == s.Client.ID {
				if days, known := summaries[next].Visit.Plan.TickedDays(d.Drill); known {
					item.ticked = &days
				}
			}
			all = append(all, item)
		}
		if plan.Running != nil {
			all = append(all, planned{client: s.Client, visit: s.Visit, running: plan.Running})
		}
	}
	return all
}

// ofRun takes a number of the running agreed; 0 does not apply.
func ofRun(number_ func(assessment.RunPlan) float64, places int) func(planned) cell {
	return func(p planned) cell {
		if p.running == nil || number_(*p.running) == 0 {
			return cell{}
		}
		return number(number_(*p.running), places)
	}
}

func planColumns() []column[planned] {
	return []column[planned]{
		{head: "Client", width: 24, cell: func(p planned) cell { return text(p.client.FullName()) }},
		{head: "Visit date", width: 14, cell: func(p planned) cell { return date(p.visit.Date) }},
		{head: "Item", width: 9, cell: func(p planned) cell {
			if p.running != nil {
				return text("running")
			}
			return text("drill " + strconv.Itoa(p.number))
		}},
		{head: "Drill", width: 34, cell: func(p planned) cell { return text(p.entry.Name) }},
		{head: "Family", width: 22, cell: func(p planned) cell {
			if p.entry.ID == "" {
				return cell{}
			}
			return text(p.entry.Family.Label())
		}},
		{head: "Dose", width: 30, cell: func(p planned) cell {
			if p.drill.Dose == "" {
				return wrapped(p.entry.Dose.Text)
			}
			return wrapped(p.drill.Dose)
		}},
		{head: "Why", width: 50, cell: func(p planned) cell { return wrapped(p.drill.Why) }},
		{head: "Drop it when", width: 40, cell: func(p planned) cell { return wrapped(p.drill.Drop) }},
		{head: "Days ticked", width: 9, cell: func(p planned) cell {
			if p.ticked == nil {
				return cell{}
			}
			return whole(*p.ticked)
		}},
		{head: "Running plan", width: 14, cell: func(p planned) cell {
			if p.running == nil {
				return cell{}
			}
			return text(p.running.Kind.String())
		}},
		{head: "Run part, km", width: 9, cell: ofRun(func(r assessment.RunPlan) float64 { return r.BoutKM }, 1)},
		{head: "Walk, min", width: 9, cell: ofRun(func(r assessment.RunPlan) float64 { return r.WalkMinutes }, 1)},
		{head: "Running in all, km", width: 11, cell: ofRun(func(r assessment.RunPlan) float64 { return r.TotalKM }, 1)},
		{head: "No run beyond, km", width: 11, cell: ofRun(func(r assessment.RunPlan) float64 { return r.CapKM }, 1)},
		{head: "Rung of the ladder", width: 11, cell: ofRun(func(r assessment.RunPlan) float64 { return float64(r.Level) }, 0)},
		{head: "Times a week", width: 9, cell: ofRun(func(r assessment.RunPlan) float64 { return float64(r.PerWeek) }, 0)},
		{head: "Next review", width: 14, cell: func(p planned) cell { return date(p.visit.NextReview) }},
		{head: "Drill id", width: 10, cell: func(p planned) cell { return text(string(p.drill.Drill)) }},
		{head: "Visit id", width: 38, cell: func(p planned) cell { return text(string(p.visit.ID)) }},
	}
}
