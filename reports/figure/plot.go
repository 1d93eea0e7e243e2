package figure

import (
	"cmp"
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/reports/page"
)

// A PlotLine is one line of a plot: as many places across as values up. Band is half the height of the band around
// it at each place, nil where there is none. Each are the steps the line is the
// mean of, drawn thin behind it. The right side is broken, so that the sides
// differ without colour.
type PlotLine struct {
	Label string // beside its last place
	Side  assessment.Side
	X, Y  []float64
	Band  []float64
	Each  [][]float64
}

// A Plot is a quantity over time or over a stance, in the units of its axes.
type Plot struct {
	Title string
	XAxis string // what is across: "% of stance"
	YAxis string // what is up: "body weights"
	Lines []PlotLine
}

// PlotLook is the colours of a plot and the size of its letters in points.
type PlotLook struct {
	Ink, Second, Rule page.Color
	Left, Right       page.Color // a line of no side is drawn as the left
	Size              float64
}

// PaperPlot is how a plot looks on paper.
func PaperPlot(grey bool, size float64) PlotLook {
	look := PlotLook{
		Ink: page.Ink, Second: page.Hex(0x4A5763), Rule: page.Hex(0xDCE4E5), Left: page.Brand, Right: page.Hex(0x6A3E92), Size: size,
	}
	if grey {
		look.Left, look.Right = page.Hex(0x1E1E1E), page.Hex(0x6A6A6A)
	}
	return look
}

// Alt is the plot in words, for people who do not see it.
func (p Plot) Alt() string {
	text := p.Title + ", " + p.YAxis + " over " + p.XAxis
	for _, l := range p.Lines {
		_, high := ends(l.Y, nil)
		text += "; " + l.Label + " at most " + assessment.FormatNumber(high, decimals(high/10))
	}
	return text
}

// frame is where the lines of a plot lie in its box.
type frame struct {
	box          page.Rect
	lowX, highX  float64
	lowY, highY  float64
	stepX, stepY float64
}

// Draw draws the plot with its axes into a box: of at least 90 by 60 points.
// Without a line nothing is drawn.
func (p Plot) Draw(l *page.List, t *page.Type, box page.Rect, look PlotLook) {
	if len(p.Lines) == 0 {
		return
	}
	text := page.Style{Face: page.Regular, Size: look.Size, Color: look.Second}
	strong := page.Style{Face: page.SemiBold, Size: look.Size * 1.15, Color: look.Ink}
	line := look.Size * 1.35
	l.Text(page.Point{X: box.X, Y: box.Y + line}, t.Fit(p.Title, strong, box.W), strong)
	l.Text(page.Point{X: box.X, Y: box.Y + 2*line}, t.Fit(p.YAxis, text, box.W), text)
	f := p.frame()
	labels := t.Width(f.word(f.highX, f.stepX), text) / 2 // it stands below the right end
	for _, series := range p.Lines {
		labels = math.Max(labels, t.Width(series.Label, page.Style{Face: page.SemiBold, Size: look.Size}))
	}
	left := math.Max(t.Width(f.word(f.lowY, f.stepY), text), t.Width(f.word(f.highY, f.stepY), text)) + look.Size*.6
	f.box = page.Rect{X: box.X + left, Y: box.Y + 2.6*line, W: box.W - left - labels - look.Size*.6, H: box.H - 5*line}
	f.axes(l, t, look, text)
	l.Text(page.Point{X: f.box.X, Y: box.Bottom() - line*.25}, t.Fit(p.XAxis, text, f.box.W), text)
	for _, series := range p.Lines {
		f.each(l, series, look)
		f.band(l, series, look)
	}
	for _, series := range p.Lines {
		f.line(l, series, look)
	}
	f.labels(l, p.Lines, look)
}

func (p Plot) frame() frame {
	f := frame{lowX: math.Inf(1), highX: math.Inf(-1), lowY: math.Inf(1), highY: math.Inf(-1)}
	for _, series := range p.Lines {
		lowX, highX := ends(series.X, nil)
		lowY, highY := ends(series.Y, series.Band)
		f.lowX, f.highX = math.Min(f.lowX, lowX), math.Max(f.highX, highX)
		f.lowY, f.highY = math.Min(f.lowY, lowY), math.Max(f.highY, highY)
		for _, step := range series.Each {
			lowY, highY = ends(step, nil)
			f.lowY, f.highY = math.Min(f.lowY, lowY), math.Max(f.highY, highY)
		}
	}
	f.stepX, f.stepY = niceStep(f.highX-f.lowX), niceStep(f.highY-f.lowY)
	f.lowY, f.highY = math.Floor(f.lowY/f.stepY)*f.stepY, math.Ceil(f.highY/f.stepY)*f.stepY
	if f.highY == f.lowY {
		f.lowY, f.highY = f.lowY-f.stepY, f.highY+f.stepY
	}
	return f
}

// ends is the least and the largest of values with their bands.
func ends(values, band []float64) (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for i, v := range values {
		around := 0.0
		if i < len(band) {
			around = band[i]
		}
		low, high = math.Min(low, v-around), math.Max(high, v+around)
	}
	return low, high
}

// niceStep is 1, 2 or 5 of a power of ten, so that a span has four to nine
// steps; 1 where there is no span.
func niceStep(span float64) float64 {
	if span <= 0 || math.IsInf(span, 0) || math.IsNaN(span) {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(span/4)))
	for _, k := range []float64{5, 2} {
		if span/(k*power) >= 4 {
			return k * power
		}
	}
	return power
}

// decimals is how many a step is written with.
func decimals(step float64) int {
	return int(math.Min(math.Max(-math.Floor(math.Log10(math.Max(step, 1e-6))+1e-9), 0), 4))
}

func (frame) word(v, step float64) string { return assessment.FormatNumber(v, decimals(step)) }

func (f frame) at(x, y float64) page.Point {
	span := math.Max(f.highX-f.lowX, 1e-9)
	return page.Point{
		X: f.box.X + (x-f.lowX)/span*f.box.W,
		Y: f.box.Bottom() - (y-f.lowY)/(f.highY-f.lowY)*f.box.H,
	}
}

// axes draws a hairline and a number at each step. Numbers that would touch
// are left out.
func (f frame) axes(l *page.List, t *page.Type, look PlotLook, text page.Style) {
	above := math.Inf(1)
	for y := f.lowY; y <= f.highY+f.stepY/2; y += f.stepY {
		at := f.at(f.lowX, y)
		l.Draw(page.Polyline(at, page.Point{X: f.box.Right(), Y: at.Y}), page.Stroked(look.Rule, look.Size*.07))
		if word := f.word(y, f.stepY); above-at.Y >= look.Size*1.1 {
			l.Text(page.Point{X: at.X - t.Width(word, text) - look.Size*.5, Y: at.Y + look.Size*.35}, word, text)
			above = at.Y
		}
	}
	free := math.Inf(-1)
	for x := math.Ceil(f.lowX/f.stepX-1e-9) * f.stepX; x <= f.highX+f.stepX*1e-9; x += f.stepX {
		at, word := f.at(x, f.lowY), f.word(x, f.stepX)
		wide := t.Width(word, text)
		if from := at.X - wide/2; from >= free {
			l.Text(page.Point{X: from, Y: at.Y + look.Size*1.3}, word, text)
			free = from + wide + look.Size
		}
	}
}

func (look PlotLook) of(side assessment.Side) page.Color {
	if side == assessment.Right {
		return look.Right
	}
	return look.Left
}

func (f frame) band(l *page.List, s PlotLine, look PlotLook) {
	n := min(len(s.X), len(s.Y), len(s.Band))
	if n < 2 {
		return
	}
	var around []page.Point
	for i := range n {
		around = append(around, f.at(s.X[i], s.Y[i]+s.Band[i]))
	}
	for i := n - 1; i >= 0; i-- {
		around = append(around, f.at(s.X[i], s.Y[i]-s.Band[i]))
	}
	paint := page.Filled(look.of(s.Side))
	paint.Alpha = .16
	l.Draw(page.Polygon(around...), paint)
}

// each draws the steps themselves, thin.
func (f frame) each(l *page.List, s PlotLine, look PlotLook) {
	paint := page.Stroked(look.of(s.Side), look.Size*.05)
	paint.Alpha = .2
	for _, step := range s.Each {
		if points := f.points(s.X, step); len(points) > 1 {
			l.Draw(page.Polyline(points...), paint)
		}
	}
}

func (f frame) points(x, y []float64) []page.Point {
	points := make([]page.Point, min(len(x), len(y)))
	for i := range points {
		points[i] = f.at(x[i], y[i])
	}
	return points
}

func (f frame) line(l *page.List, s PlotLine, look PlotLook) {
	points := f.points(s.X, s.Y)
	if len(points) == 0 {
		return
	}
	paint := page.Stroked(look.of(s.Side), look.Size*.17)
	if s.Side == assessment.Right {
		paint.Dash = []float64{look.Size * .55, look.Size * .4}
	}
	l.Draw(page.Polyline(points...), paint)
}

// inOrderOfEnds are the lines with the highest end first.
func inOrderOfEnds(lines []PlotLine) []PlotLine {
	end := func(s PlotLine) float64 { return s.Y[len(s.Y)-1] }
	sorted := slices.DeleteFunc(slices.Clone(lines), func(s PlotLine) bool { return s.Label == "" || len(s.X) == 0 || len(s.X) != len(s.Y) })
	slices.SortStableFunc(sorted, func(a, b PlotLine) int { return cmp.Compare(end(b), end(a)) })
	return sorted
}

// labels writes the name of each line beside its end, the upper one above, and
// none below the axis.
func (f frame) labels(l *page.List, lines []PlotLine, look PlotLook) {
	size, strong := look.Size, page.Style{Face: page.SemiBold, Size: look.Size}
	sorted := inOrderOfEnds(lines)
	heights := make([]float64, len(sorted))
	for i, s := range sorted {
		heights[i] = f.at(s.X[len(s.X)-1], s.Y[len(s.Y)-1]).Y + size*.35
		if i > 0 {
			heights[i] = math.Max(heights[i], heights[i-1]+size*1.2)
		}
	}
	lowest := f.box.Bottom() + size*.35
	for i, s := range slices.Backward(sorted) {
		heights[i] = math.Min(heights[i], lowest)
		lowest = heights[i] - size*1.2
		strong.Color = look.of(s.Side)
		l.Text(page.Point{X: f.box.Right() + size*.5, Y: heights[i]}, s.Label, strong)
	}
}
