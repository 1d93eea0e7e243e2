package overview

import (
	"strconv"

	"stridewell/assessment"
	"stridewell/ui/chooser"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// swapChart asks which chart shall show another measure, and which measure.
func (s *Screen) swapChart() {
	var choices []chooser.Choice
	for i, m := range s.w.Charted(chartCount) {
		choices = append(choices, chooser.Choice{
			Icon: widget.IconPulse, Name: m.Name, Aside: "chart " + strconv.Itoa(i+1), Take: func() { s.swapFor(i, m) },
		})
	}
	chooser.Pick(s.scope, widget.DialogValues{
		Title: "Which chart shall show another measure?", Text: "The choice stays for this client, from visit to visit.", Safe: "Leave them",
	}, "There is no chart yet.", choices)
}

func (s *Screen) swapFor(chart int, old assessment.Measure) {
	var choices []chooser.Choice
	for _, m := range s.w.Catalogue().Measures() {
		if n := s.w.Taken(m); n > 0 && m.Trended() && m.ID != old.ID {
			choices = append(choices, chooser.Choice{
				Icon: widget.IconPulse, Name: m.Name, Aside: workspace.Counted(n, "visit"), Take: func() { s.w.SwapChart(chart, chartCount, m.ID) },
			})
		}
	}
	chooser.Pick(s.scope, widget.DialogValues{Title: "Instead of " + old.Name, Safe: "Leave it"}, "No other measure was taken.", choices)
}
