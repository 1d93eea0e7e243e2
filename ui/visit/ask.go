package visit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// stacked are the parts of a dialog, one under the other.
func stacked(parts ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&widget.Rows{Gap: 12}, parts...)
}

// labelled puts words over a field that has none.
func labelled(words string, o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&widget.Rows{Gap: 4}, widget.NewWords(widget.WordsValues{Text: words, Style: theme.CapS, Ink: widget.InkSecond}), o)
}

// fields makes widgets rows of a dialog.
type fields []fyne.Focusable

func (f fields) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	for _, w := range f {
		rows = append(rows, []fyne.Focusable{w})
	}
	return rows
}

// askNote keeps words about the value with the focus.
func (s *Screen) askNote() {
	k := s.key
	m, o, ok := s.taken(k)
	if !ok {
		return
	}
	var notes *widget.Notes
	d := widget.NewDialog(s.scope, widget.DialogValues{Title: "Note on " + s.named(m, k), Safe: "Done", Wide: true},
		func(scope *widget.Scope) fyne.CanvasObject {
			notes = widget.NewNotes(scope, 4, widget.TextValues{Text: o.Note})
			notes.OnChange = func(text string) {
				s.w.ChangeHow(k, "note", func(o *assessment.Observation) { o.Note = text })
			}
			scope.Rows(fields{notes.Focusable()})
			return notes
		})
	d.OnClose = s.w.Settle
	d.Show()
	notes.Focus()
}

// taken is the value with the focus, if there is one to say something about.
func (s *Screen) taken(k assessment.Key) (assessment.Measure, assessment.Observation, bool) {
	m, known := s.w.Catalogue().Measure(k.Measure)
	if !known || !s.w.Desk.Value().Editable() {
		return m, assessment.Observation{}, false
	}
	o, ok := s.w.Desk.Value().Visit().Observation(k)
	if !ok {
		s.w.ChangeHow(k, "", func(*assessment.Observation) {}) // says what to do first
	}
	return m, o, ok
}

func (s *Screen) named(m assessment.Measure, k assessment.Key) string {
	name := m.Name
	if k.Side != assessment.NoSide {
		name += ", " + k.Side.String()
	}
	if k.Moment == assessment.Late {
		name += ", late"
	}
	return name
}

// askAmend corrects the value with the focus in a closed visit.
func (s *Screen) askAmend() {
	k := s.key
	m, known := s.w.Catalogue().Measure(k.Measure)
	if d := s.w.Desk.Value(); !known || !d.HasVisit() || d.Editable() {
		return
	}
	var value, reason *widget.TextEntry
	var choice *widget.ChoiceField
	before := s.w.Desk.Value().Value(m, k)
	chosen := slices.IndexFunc(m.Choices, func(c assessment.Choice) bool { return c.Code == before })
	d := widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Correct " + s.named(m, k), Text: "The earlier value stays in the record, with your reason.",
		Safe: "Leave it", Act: "Record the correction",
	}, func(scope *widget.Scope) fyne.CanvasObject {
		reason = widget.NewTextEntry(scope, widget.TextValues{Label: "Why it changes"})
		if m.Chosen() {
			choice = widget.NewChoiceField(scope, widget.ChoiceValues{Options: options(m), Selected: chosen})
			choice.OnChoose = func(i int) { chosen = i }
			scope.Rows(fields{choice, reason.Focusable()})
			return stacked(choice, reason)
		}
		value = widget.NewTextEntry(scope, widget.TextValues{Label: "Value in " + m.Unit.Symbol + ", empty to remove it", Text: before})
		scope.Rows(fields{value.Focusable(), reason.Focusable()})
		return stacked(value, reason)
	})
	d.OnAct = func() bool {
		text := ""
		switch {
		case value != nil:
			text = value.Text()
		case chosen >= 0:
			text = m.Choices[chosen].Code
		}
		p := s.w.Amend(k, text, reason.Text())
		switch {
		case !p.Refused:
			return true
		case value != nil && reason.Text() != "":
			value.Set(widget.TextValues{Label: "Value in " + m.Unit.Symbol + ", empty to remove it", Text: text, Refused: p.Text})
			value.Focus()
		default:
			reason.Set(widget.TextValues{Label: "Why it changes", Text: reason.Text(), Refused: p.Text})
			reason.Focus()
		}
		return false
	}
	d.Show()
	if choice != nil {
		choice.Focus()
		return
	}
	value.Focus()
}

func options(m assessment.Measure) []widget.Option {
	var all []widget.Option
	for _, c := range m.Choices {
		all = append(all, widget.Option{Word: c.Label})
	}
	return all
}
