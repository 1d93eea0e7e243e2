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

const sheetHigh = 400

// look shows something large over the page. scrolls says that there is nothing
// in it to move among, so that the arrows scroll it.
func (s *Screen) look(title string, scrolls bool, objects func(*widget.Scope) []fyne.CanvasObject) {
	var scope *widget.Scope
	widget.NewDialog(s.scope, widget.DialogValues{Title: title, Safe: "Close", Large: true}, func(inside *widget.Scope) fyne.CanvasObject {
		scope = inside
		return widget.NewSheet(inside, sheetHigh, scrolls, objects(inside)...)
	}).Show()
	if !scrolls {
		scope.Restore()
	}
}

// openChart opens one of the charts of the page.
func (s *Screen) openChart(i int) {
	if chosen := s.w.Charted(chartCount); i < len(chosen) {
		s.openMeasure(chosen[i])
	}
}

// openMeasure shows one measure large, with the history of its values: how each
// was taken, and what may be said of it since the one before.
func (s *Screen) openMeasure(m assessment.Measure) {
	d := s.w.Desk.Value()
	s.look(m.Name, true, func(*widget.Scope) []fyne.CanvasObject {
		var objects []fyne.CanvasObject
		for _, moment := range m.MomentsOf() {
			v := form.Trend(s.w, d.History, m, moment)
			if len(v.Left.Points)+len(v.Right.Points) > 0 {
				objects = append(objects, container.New(&widget.Grid{Columns: 1}, container.New(high{250}, widget.NewTrendChart(v))))
			}
		}
		return append(objects, widget.NewTable(s.valueHistory(d, m)))
	})
}

// valueHistory lists every value of a measure, the latest first.
func (s *Screen) valueHistory(d *workspace.Desk, m assessment.Measure) widget.TableValues {
	t := widget.TableValues{Head: []string{"Visit", "Value", "How", "Since the value before", "Examiner"}, First: .16}
	visits := d.History.Visits
	for i := len(visits) - 1; i >= 0; i-- {
		summary, _ := assessment.Summarise(s.w.Catalogue(), d.History, visits[i].ID)
		for _, f := range summary.Findings {
			if f.Measure.ID != m.ID {
				continue
			}
			where := strings.TrimSpace(strings.Join([]string{sideWord(f.Observation.Side), momentWord(f.Observation.Moment)}, " "))
			change := form.Change(f)
			t.Lines = append(t.Lines, []string{
				s.w.Day(visits[i].Date), strings.TrimSpace(where + " " + m.FormatWithUnit(f.Observation)),
				strings.TrimSpace(m.DefinitionLabel(f.Observation.Definition) + " " + f.Observation.Method.Label()),
				strings.TrimSpace(change.Text + " " + change.Was), f.Observation.Rater,
			})
		}
		for _, a := range visits[i].Amendments {
			if a.Key.Measure == m.ID {
				t.Lines = append(t.Lines, []string{s.w.Day(assessment.DateOf(a.At)), a.Before + " → " + a.After, "corrected", a.Reason, a.By})
			}
		}
	}
	return t
}

func sideWord(side assessment.Side) string {
	if side == assessment.NoSide {
		return ""
	}
	return side.String()
}

func momentWord(m assessment.Moment) string {
	if m == assessment.Late {
		return m.String()
	}
	return ""
}

// openMeasures lists every measure that was ever taken of this client.
func (s *Screen) openMeasures() {
	d := s.w.Desk.Value()
	s.look("All measures", false, func(inside *widget.Scope) []fyne.CanvasObject {
		var objects []fyne.CanvasObject
		var rows []widget.Row
		for _, m := range s.w.Catalogue().Measures() {
			n := s.w.Taken(m)
			if n == 0 || !m.Trended() {
				continue
			}
			v := form.Trend(s.w, d.History, m, m.MomentsOf()[0])
			row := widget.NewListRow(inside, widget.ListRowValues{
				Mark: v.Verdict, Title: m.Name, Text: counted(n, "visit"), Aside: v.Verdict.Word, Rule: len(rows) > 0,
			}, func() { s.openMeasure(m) })
			objects, rows = append(objects, row), append(rows, row)
		}
		inside.Rows(rows...)
		if len(rows) == 0 {
			objects = append(objects, widget.NewWords(widget.WordsValues{Text: "Nothing was measured yet.", Style: theme.Body, Ink: widget.InkSecond}))
		}
		return []fyne.CanvasObject{container.New(&widget.Rows{Margin: 10}, objects...)}
	})
}

// high gives what it holds a fixed height.
type high struct{ height float32 }

func (h high) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(objects[0].MinSize().Width, h.height)
}

func (h high) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.Position{})
	objects[0].Resize(size)
}
