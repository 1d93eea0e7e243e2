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

// A sheet is something large over the page.
type sheet struct {
	title, text string
	scrolls     bool         // nothing in it is moved among: the arrows scroll it
	turn        func(by int) // what ← and → do; nil: nothing
	objects     func(*widget.Scope) []fyne.CanvasObject
}

func (s *Screen) look(v sheet) {
	var scope *widget.Scope
	d := widget.NewDialog(s.scope, widget.DialogValues{Title: v.title, Text: v.text, Safe: "Close", Large: true}, func(inside *widget.Scope) fyne.CanvasObject {
		scope = inside
		return widget.NewSheet(inside, sheetHigh, v.scrolls, v.objects(inside)...)
	})
	if v.turn != nil {
		scope.Bind(widget.Plain(fyne.KeyLeft), func() { v.turn(-1) })
		scope.Bind(widget.Plain(fyne.KeyRight), func() { v.turn(1) })
	}
	d.Show()
	if !v.scrolls {
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
	r := newReader(s, m)
	s.look(sheet{
		title: m.Name, text: "← and → read the visits one by one; ↑ and ↓ scroll.", scrolls: true, turn: r.turn,
		objects: func(*widget.Scope) []fyne.CanvasObject {
			return append(r.objects(), widget.NewTable(s.valueHistory(s.w.Desk.Value(), m)))
		},
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
			t.Lines = append(t.Lines, []string{
				s.w.Day(visits[i].Date), valueWords(f),
				strings.TrimSpace(m.DefinitionLabel(f.Observation.Definition) + " " + f.Observation.Method.Label()),
				changeWords(f), f.Observation.Rater,
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

// valueWords are a value with its side and moment: "left 9°".
func valueWords(f assessment.Shown) string {
	o := f.Observation
	where := strings.TrimSpace(sideWord(o.Side) + " " + momentWord(o.Moment))
	return strings.TrimSpace(where + " " + f.Measure.FormatWithUnit(o))
}

// changeWords say what may be said of a value since the one before, and why
// where nothing may.
func changeWords(f assessment.Shown) string {
	change := form.Change(f)
	text := strings.TrimPrefix(change.Text+", "+change.Was, ", ")
	if f.Change.Verdict == assessment.NotComparable {
		text += ": " + f.Change.Mismatch.Label()
	}
	return text
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
	s.look(sheet{title: "All measures", objects: func(inside *widget.Scope) []fyne.CanvasObject {
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
	}})
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
