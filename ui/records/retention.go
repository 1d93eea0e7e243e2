package records

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// retention is the clinic's rule for how long records are kept.
type retention struct {
	w     *workspace.Workspace
	years *widget.TextEntry
	grown *widget.TextEntry
	card  *widget.Card
}

// Limits of what can be typed; a law asks for less than either.
var (
	yearsLimits = assessment.Range{Min: 1, Max: 100}
	grownLimits = assessment.Range{Min: 1, Max: 120}
)

const (
	yearsLabel = "Years after the last visit"
	grownLabel = "And at least until the age of"
)

func newRetention(w *workspace.Workspace, s *widget.Scope) *retention {
	r := &retention{w: w}
	field := func(label string, limits assessment.Range, of func(*assessment.Retention) *int) *widget.TextEntry {
		e := widget.NewTextEntry(s, widget.TextValues{Label: label, Number: true})
		e.OnChange = func(text string) {
			n, ok := whole(text, limits)
			if !ok {
				e.Set(widget.TextValues{Label: label, Text: text, Refused: fmt.Sprintf("A whole number from %g to %g, or nothing.", limits.Min, limits.Max)})
				return
			}
			rule := w.Retention.Value()
			*of(&rule) = n
			w.SetRetention(rule)
		}
		return e
	}
	r.years = field(yearsLabel, yearsLimits, func(r *assessment.Retention) *int { return &r.Years })
	r.grown = field(grownLabel, grownLimits, func(r *assessment.Retention) *int { return &r.MinorAge })
	r.card = widget.NewCard(widget.CardValues{Title: "How long records are kept"}, container.New(&widget.Rows{Gap: theme.Space4},
		small("The law of your country says how long. The record of each client names the day; nothing is erased by itself."),
		container.New(&widget.Grid{Columns: 2, Gap: theme.Space4}, r.years, r.grown)))
	return r
}

// whole reads a whole number within limits; nothing is 0.
func whole(text string, limits assessment.Range) (int, bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0, true
	}
	v, ok := assessment.ParseNumber(text)
	return int(v), ok && limits.Holds(v) && v == float64(int(v))
}

func (r *retention) show(rule assessment.Retention) {
	for e, v := range map[*widget.TextEntry]widget.TextValues{
		r.years: {Label: yearsLabel, Text: shownNumber(rule.Years), Placeholder: "no rule"},
		r.grown: {Label: grownLabel, Text: shownNumber(rule.MinorAge), Placeholder: "not asked"},
	} {
		e.Set(v)
	}
}

func shownNumber(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}
