package overview

import (
	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// showCharts shows the measures that matter most for this client, and returns
// how many there are.
func (s *Screen) showCharts(d *workspace.Desk) int {
	chosen := s.w.Charted(chartCount)
	for i, chart := range s.charts {
		if i >= len(chosen) {
			chart.Hide()
			continue
		}
		chart.Show()
		chart.Set(s.chart(d, chosen[i]))
	}
	s.grid.Refresh()
	return len(chosen)
}

func (s *Screen) chart(d *workspace.Desk, m assessment.Measure) widget.ChartValues {
	return form.Trend(s.w, d.History, m, m.MomentsOf()[0])
}
