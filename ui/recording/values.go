package recording

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// values lists each value beside the one in the form, and takes those that are
// marked.
func (s *Screen) values(f workspace.OpenFile) {
	if len(f.Offers) == 0 {
		return
	}
	var objects []fyne.CanvasObject
	var rows []widget.Row
	for _, o := range f.Offers {
		k := o.Observation.Key
		check := widget.NewCheck(s.scope, widget.CheckValues{Label: named(o), On: !o.Problem.Refused && !f.Left[k], Disabled: o.Problem.Refused})
		check.OnChange = func(on bool) { s.w.LeaveValue(k, !on) }
		objects = append(objects, container.New(&widget.Grid{Columns: 2, Gap: theme.Space3}, check, small(s.beside(f, o))))
		if !o.Problem.Refused {
			rows = append(rows, row{check})
		}
	}
	take := widget.NewButton(s.scope, takeButton(f), s.w.TakeFile)
	s.parts.take = take
	if s.parts.first == nil {
		s.parts.first = take
	}
	leave := widget.NewButton(s.scope, widget.ButtonValues{Label: "Take nothing", Key: "Esc"}, s.leave)
	objects = append(objects, container.New(&widget.Grid{Columns: 2, Gap: theme.Space3}, take, leave))
	s.parts.add(widget.NewCard(widget.CardValues{Title: "Values", Aside: "beside those in the form"},
		container.New(&widget.Rows{Gap: theme.Space2}, objects...)), append(rows, row{take}, row{leave})...)
}

// takeButton says how many values are marked.
func takeButton(f workspace.OpenFile) widget.ButtonValues {
	n := len(f.Chosen())
	label := fmt.Sprintf("Take %d values into the visit", n)
	if n == 1 {
		label = "Take the value into the visit"
	}
	return widget.ButtonValues{Label: label, Key: "Ctrl Enter", Importance: widget.Primary, Disabled: n == 0}
}

// named is a value with its measure and side.
func named(o assessment.Offer) string {
	name := o.Measure.Name
	if side := o.Observation.Side; side != assessment.NoSide {
		name += ", " + side.String()
	}
	return name + ": " + o.Measure.FormatWithUnit(o.Observation)
}

// beside says what stands in the form, what the value is made of, and what is
// doubtful about it.
func (s *Screen) beside(f workspace.OpenFile, o assessment.Offer) string {
	words := "None in the form yet."
	if now, ok := s.w.Desk.Value().Visit().Observation(o.Observation.Key); ok {
		words = "In the form: " + o.Measure.FormatWithUnit(now) + " (" + now.Method.Label() + "); it would be replaced."
	}
	for _, v := range f.Recording.Observations {
		if v.Measure != o.Measure.ID || v.Side != o.Observation.Side {
			continue
		}
		if v.N > 0 && v.Method == assessment.Watch {
			words += fmt.Sprintf(" Of %d records, %.0f %% of the steady running.", v.N, 100*v.Coverage)
		} else if v.N > 0 {
			words += fmt.Sprintf(" Mean of %d steps.", v.N)
		}
	}
	if o.Problem.Text != "" {
		words += " " + o.Problem.Text
	}
	if o.Measure.Paired && o.Observation.Side == assessment.NoSide {
		words += " Both feet together: it stands in the report, and says nothing about the sides."
	}
	return words
}
