package visit

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/form"
	"stridewell/ui/widget"
)

// chartName is the section of the body chart.
const chartName = "Body chart"

// bodyChart is the section of the body chart: the drawing, and below it two
// rows for each mark.
func (s *Screen) bodyChart(place string) *section {
	sec := newSection(place, chartName, func() widget.HeadingValues {
		return widget.HeadingValues{Title: "Where it is felt", Note: "Space marks a place."}
	})
	sec.part = "body_chart"
	sec.progress = func() progress {
		p := progress{of: 1}
		for _, m := range s.w.Desk.Value().Visit().BodyMarks {
			p.done = 1
			p.question = p.question || m.Kind == 0
		}
		return p
	}
	sec.blocks = []*block{newBlock(sec, usualHead+252, func() content {
		b := form.NewBodyChart(s.w, s.scope)
		b.OnFocus = s.focusChart
		return content{rows: []row{b}, objects: append(s.head(sec, 8), b.Object())}
	})}
	return sec
}

// markRows gives the section of the chart the rows of its marks.
func (s *Screen) markRows(sec *section) {
	marks := s.w.Desk.Value().Visit().BodyMarks
	sec.blocks = sec.blocks[:1:1]
	sec.fill(2*len(marks), func(*content) {}, func(i int) row {
		return form.NewBodyMark(s.w, s.scope, i/2, i%2 == 1)
	})
}

func (s *Screen) focusChart() {
	s.explain(func() widget.MeaningValues {
		return widget.MeaningValues{Title: "Where it is felt", Sub: "As the client shows it", Parts: []widget.MeaningPart{
			{Heading: "How to ask", Bullets: []string{
				"Ask the client to show with one finger, or with the flat hand.",
				"Mark each place; say what it feels like and when in the run it begins.",
				"Left and right are the client's. The arrows move, Space marks.",
			}},
			{Heading: "What it cannot say", Text: "What the cause is. One-sided and bony places lead to the red-flag questions."},
		}}
	})
}

// head is what stands over a section: its heading, and what was said about it.
func (s *Screen) head(sec *section, below float32) []fyne.CanvasObject {
	return append([]fyne.CanvasObject{padded(sec.head, 18, below)}, s.said(sec))
}

// said is the note on a section, out of sight while there is none.
func (s *Screen) said(sec *section) fyne.CanvasObject {
	sec.note = widget.NewWords(widget.WordsValues{})
	sec.noted = padded(sec.note, 0, 6)
	s.showNote(sec)
	return sec.noted
}

// showNote shows the note on a section as it is now. It reports whether the
// height changed.
func (s *Screen) showNote(sec *section) bool {
	if sec.note == nil {
		return false
	}
	text := s.w.Desk.Value().Visit().NoteOn(sec.part)
	if text == sec.noteText {
		if text == "" {
			sec.noted.Hide()
		}
		return false
	}
	sec.noteText = text
	sec.note.Set(widget.WordsValues{Text: "Note: " + text, Ink: widget.InkSecond})
	if text == "" {
		sec.noted.Hide()
	} else {
		sec.noted.Show()
	}
	return true
}

// askPart keeps words about the section with the focus.
func (s *Screen) askPart() {
	sec := s.sections[s.at]
	if !s.w.Desk.Value().Editable() || sec.part == "" {
		return
	}
	var notes *widget.Notes
	d := widget.NewDialog(s.scope, widget.DialogValues{Title: "Note on " + sec.name, Safe: "Done", Wide: true},
		func(scope *widget.Scope) fyne.CanvasObject {
			notes = widget.NewNotes(scope, 5, widget.TextValues{Text: s.w.Desk.Value().Visit().NoteOn(sec.part)})
			notes.OnChange = func(text string) { s.w.SetPartNote(sec.part, text) }
			scope.Rows(fields{notes.Focusable()})
			return notes
		})
	d.OnClose = s.w.Settle
	d.Show()
	notes.Focus()
}
