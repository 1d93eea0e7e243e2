package overview

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A reader goes through the visits of one measure that is open large: a line on
// its charts marks the visit, and a sentence below says its values.
type reader struct {
	screen  *Screen
	measure assessment.Measure
	visits  []assessment.Visit // those with a value
	at      int
	charts  []*widget.TrendChart
	values  []widget.ChartValues
	words   *widget.Words
}

func newReader(s *Screen, m assessment.Measure) *reader {
	d := s.w.Desk.Value()
	r := &reader{screen: s, measure: m, words: widget.NewWords(widget.WordsValues{})}
	for _, v := range d.History.Visits {
		if !workspace.Took(v, m) {
			continue
		}
		if r.visits = append(r.visits, v); v.ID == d.Open {
			r.at = len(r.visits) - 1
		}
	}
	for _, moment := range m.MomentsOf() {
		if v := form.Trend(s.w, d.History, m, moment); len(v.Left.Points)+len(v.Right.Points) > 0 {
			r.values = append(r.values, v)
			r.charts = append(r.charts, widget.NewTrendChart(v))
		}
	}
	r.show()
	return r
}

// objects are the charts, and what is read.
func (r *reader) objects() []fyne.CanvasObject {
	var objects []fyne.CanvasObject
	for _, c := range r.charts {
		objects = append(objects, container.New(&widget.Grid{Columns: 1}, container.New(high{250}, c)))
	}
	return append(objects, r.words)
}

// turn goes to another visit.
func (r *reader) turn(by int) {
	r.at = max(min(r.at+by, len(r.visits)-1), 0)
	r.show()
}

func (r *reader) show() {
	if r.at >= len(r.visits) {
		return
	}
	history := r.screen.w.Desk.Value().History
	visit := r.visits[r.at]
	for i, c := range r.charts {
		v := r.values[i]
		v.Read = widget.At(float64(form.Place(history.Visits, visit.Date)))
		c.Set(v)
	}
	summary, _ := assessment.Summarise(r.screen.w.Catalogue(), history, visit.ID)
	var said []string
	for _, f := range summary.Findings {
		if f.Measure.ID != r.measure.ID {
			continue
		}
		text := valueWords(f)
		if change := changeWords(f); change != "" {
			text += " (" + change + ")"
		}
		said = append(said, text)
	}
	r.words.Set(widget.WordsValues{Text: workspace.LongDay(visit.Date) + ": " + strings.Join(said, ", "), Style: theme.BodyS, Lines: 2})
}
