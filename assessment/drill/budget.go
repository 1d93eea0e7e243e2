package drill

import (
	"fmt"

	"stridewell/assessment"
)

// A Budget is what a plan asks of the client on a day when all of it is done. It
// is a conscience, not a wall.
type Budget struct {
	Drills  int
	Minutes float64 // planning figure; people differ
	Asks    bool    // beyond Usual drills or MinutesADay
	Words   string
	One     assessment.Plan // the plan with one drill only; the others are taken off
}

// Budget weighs a plan. Above three drills or 15 minutes a day it asks which one
// to keep; the one-drill version keeps the first, since a plan is in order of
// weight.
func (l Library) Budget(p assessment.Plan) Budget {
	b := Budget{Drills: len(p.Drills), Minutes: l.Minutes(p), One: p}
	b.Asks = b.Drills > Usual || b.Minutes > MinutesADay
	b.Words = fmt.Sprintf("%d drills, about %s a day.", b.Drills, minutesWords(b.Minutes))
	if b.Drills == 1 {
		b.Words = fmt.Sprintf("1 drill, about %s a day.", minutesWords(b.Minutes))
	}
	if b.Asks && b.Drills > 1 {
		b.Words += " Two drills done beat eight ignored: which one would you keep?"
	}
	if b.Drills > 1 {
		b.One.Decided = true
		b.One.Drills = append([]assessment.PlannedDrill(nil), p.Drills[0])
		b.One.Removed = append([]assessment.DrillID(nil), p.Removed...)
		for _, planned := range p.Drills[1:] {
			b.One.Removed = append(b.One.Removed, planned.Drill)
		}
	}
	return b
}
