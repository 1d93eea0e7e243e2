package visit

import (
	"slices"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
)

// askHow says how the value with the focus was taken: method, definition, what
// ended the test and which of its conditions was broken. Every answer is kept
// as it is given.
func (s *Screen) askHow() {
	k := s.key
	m, o, ok := s.taken(k)
	if !ok {
		return
	}
	h := how{s: s, k: k, m: m, o: o}
	d := widget.NewDialog(s.scope, widget.DialogValues{
		Title: "How it was taken: " + s.named(m, k), Text: m.Brief, Safe: "Done", Wide: true,
	}, h.body)
	d.OnClose = s.w.Settle
	d.Show()
	if len(h.rows) > 0 {
		s.scope.Focus(h.rows[0])
	}
}

// how is the dialog about one value.
type how struct {
	s     *Screen
	k     assessment.Key
	m     assessment.Measure
	o     assessment.Observation
	rows  fields
	parts []fyne.CanvasObject
}

func (h *how) body(scope *widget.Scope) fyne.CanvasObject {
	choose(h, scope, "Method", h.m.Methods, assessment.Method.Label, h.o.Method, func(o *assessment.Observation, v assessment.Method) { o.Method = v })
	codes := make([]string, len(h.m.Definitions))
	for i, d := range h.m.Definitions {
		codes[i] = d.Code
	}
	choose(h, scope, "Definition", codes, h.m.DefinitionLabel, h.o.Definition, func(o *assessment.Observation, v string) { o.Definition = v })
	choose(h, scope, "Stopped by", h.m.Stops, assessment.StopReason.Label, h.o.Stop, func(o *assessment.Observation, v assessment.StopReason) { o.Stop = v })
	for _, v := range h.m.Validities {
		c := widget.NewCheck(scope, widget.CheckValues{Label: v.Question, On: h.o.Broken == v.Code})
		c.OnChange = func(on bool) {
			h.s.w.ChangeHow(h.k, "validity", func(o *assessment.Observation) {
				switch {
				case on:
					o.Broken = v.Code
				case o.Broken == v.Code:
					o.Broken = ""
				}
			})
		}
		h.rows, h.parts = append(h.rows, c), append(h.parts, c)
	}
	scope.Rows(h.rows)
	return stacked(h.parts...)
}

// choose adds a choice of one property of the observation, where there is one
// to make.
func choose[T comparable](h *how, scope *widget.Scope, name string, all []T, label func(T) string, now T, set func(*assessment.Observation, T)) {
	if len(all) == 0 {
		return
	}
	var options []widget.Option
	for _, v := range all {
		options = append(options, widget.Option{Word: label(v)})
	}
	f := widget.NewChoiceField(scope, widget.ChoiceValues{Options: options, Selected: slices.Index(all, now)})
	f.OnChoose = func(i int) {
		var v T
		if i >= 0 {
			v = all[i]
		}
		h.s.w.ChangeHow(h.k, name, func(o *assessment.Observation) { set(o, v) })
	}
	h.rows, h.parts = append(h.rows, f), append(h.parts, labelled(name, f))
}
