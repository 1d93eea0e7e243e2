package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"stridewell/assessment"
)

// A quantity is how a curve of a recording is written.
type quantity struct{ title, axis, across string }

// quantities are the curves that readers write; others are written with their
// own words.
var quantities = map[string]quantity{
	"vertical_force":      {"Vertical force", "body weights", "% of stance"},
	"anterior_force":      {"Force forwards (+) and backwards", "body weights", "% of stance"},
	"lateral_force":       {"Force sideways", "body weights", "% of stance"},
	"hip_flexion":         {"Hip flexion (+) and extension", "degrees", "% of stride"},
	"knee_flexion":        {"Knee flexion", "degrees", "% of stride"},
	"ankle_dorsiflexion":  {"Ankle dorsiflexion", "degrees", "% of stride"},
	"trunk_lean":          {"Trunk lean", "degrees", "% of stride"},
	"pelvic_tilt":         {"Pelvic tilt", "degrees", "% of stride"},
	"thigh_from_vertical": {"Thigh from vertical", "degrees", "% of stride"},
}

// CurvePlots are the mean curves of a recording with their band of one standard
// deviation, left and right of a quantity on one plot, in the order they occur.
func CurvePlots(curves []assessment.Curve) []Plot {
	var plots []Plot
	at := map[string]int{}
	for _, c := range curves {
		if len(c.Mean) < 2 {
			continue
		}
		i, known := at[c.Quantity]
		if !known {
			i = len(plots)
			at[c.Quantity] = i
			plots = append(plots, plotOf(c))
		}
		plots[i].Lines = append(plots[i].Lines, lineOf(c))
	}
	return plots
}

func plotOf(c assessment.Curve) Plot {
	q, known := quantities[c.Quantity]
	if !known {
		words := strings.ReplaceAll(c.Quantity, "_", " ")
		q = quantity{title: words, axis: c.Unit, across: "% of stride"}
	}
	return Plot{Title: q.title, XAxis: q.across, YAxis: q.axis + ", mean ± SD"}
}

func lineOf(c assessment.Curve) PlotLine {
	line := PlotLine{Label: sideWord(c.Side), Side: c.Side, Y: c.Mean, Each: c.Each, X: make([]float64, len(c.Mean))}
	if len(c.SD) == len(c.Mean) {
		line.Band = c.SD
	}
	if c.Steps > 0 {
		line.Label = strings.TrimSpace(fmt.Sprintf("%s (%d)", line.Label, c.Steps))
	}
	for i := range line.X {
		line.X[i] = 100 * float64(i) / float64(len(c.Mean)-1)
	}
	return line
}

func sideWord(s assessment.Side) string {
	switch s {
	case assessment.Left:
		return "Left"
	case assessment.Right:
		return "Right"
	default:
		return ""
	}
}

// TrendPlots are quantities over the run, one plot each, in the order of the
// catalogue; measures that it does not know are left out.
func TrendPlots(catalogue assessment.Catalogue, trends []assessment.Trend) []Plot {
	all := catalogue.Measures()
	place := func(t assessment.Trend) int {
		return slices.IndexFunc(all, func(m assessment.Measure) bool { return m.ID == t.Measure })
	}
	sorted := slices.Clone(trends)
	slices.SortStableFunc(sorted, func(a, b assessment.Trend) int { return cmp.Compare(place(a), place(b)) })
	var plots []Plot
	for _, t := range sorted {
		m, known := catalogue.Measure(t.Measure)
		n := min(len(t.Seconds), len(t.Values))
		if !known || n < 2 {
			continue
		}
		line := PlotLine{Y: t.Values[:n], X: make([]float64, n)}
		for i := range n {
			line.X[i] = t.Seconds[i] / 60
		}
		plots = append(plots, Plot{Title: m.Name, XAxis: "minutes", YAxis: m.Unit.Symbol, Lines: []PlotLine{line}})
	}
	return plots
}
