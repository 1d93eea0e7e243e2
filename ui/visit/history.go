package visit

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
)

// mostPast is how many values a history lists.
const mostPast = 12

// askHistory lists the values under the key with the focus, the newest first.
func (s *Screen) askHistory() {
	m, known := s.w.Catalogue().Measure(s.key.Measure)
	if !known {
		return
	}
	lines := s.history(m, s.key)
	widget.NewDialog(s.scope, widget.DialogValues{Title: s.named(m, s.key) + ", visit by visit", Safe: "Done", Wide: true},
		func(*widget.Scope) fyne.CanvasObject {
			objects := make([]fyne.CanvasObject, len(lines))
			for i, line := range lines {
				objects[i] = widget.NewWords(widget.WordsValues{Text: line})
			}
			return stacked(objects...)
		}).Show()
}

// history says each value of a key in a line: day, value, how it was taken.
func (s *Screen) history(m assessment.Measure, k assessment.Key) []string {
	var lines []string
	for _, v := range slices.Backward(s.w.Desk.Value().History.Visits) {
		o, ok := v.Observation(k)
		if !ok {
			continue
		}
		words := []string{v.Date.Words(), m.FormatWithUnit(o), m.DefinitionLabel(o.Definition), o.Method.Label(), o.Rater, o.Note}
		lines = append(lines, strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " · "))
	}
	if over := len(lines) - mostPast; over > 0 {
		lines = append(lines[:mostPast], fmt.Sprintf("and %s.", counted(over, "earlier one", "earlier ones")))
	}
	if len(lines) == 0 {
		return []string{"No value yet."}
	}
	return lines
}
