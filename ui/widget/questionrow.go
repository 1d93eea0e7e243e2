package widget

import (
	"stridewell/ui/theme"

	"fyne.io/fyne/v2"
)

// QuestionValues are a question on a form with its answers.
type QuestionValues struct {
	Text     string
	Verdict  Verdict // of the question or its answer, below the text
	Record   string  // what was done about the answer
	Options  []Option
	Selected int    // Unchosen for none
	ReadOnly bool   // the answer is shown as a word
	Unasked  string // that word where there is no answer
}

// A QuestionRow is a question in full with tiles for its answer.
type QuestionRow struct {
	painted
	values QuestionValues
	choice *ChoiceField

	// OnChoose is called with the answer, or Unchosen.
	OnChoose func(option int)
	// OnFocus is called when the row gains the focus.
	OnFocus func()
}

// NewQuestionRow returns a row.
func NewQuestionRow(s *Scope, v QuestionValues) *QuestionRow {
	r := &QuestionRow{choice: NewChoiceField(s, ChoiceValues{Selected: Unchosen})}
	r.choice.OnChoose = func(i int) {
		if r.OnChoose != nil {
			r.OnChoose(i)
		}
	}
	r.choice.row = r
	r.choice.onState = func() { r.Refresh() }
	r.choice.onGain = func() { do(r.OnFocus) }
	r.paint(r, func() fyne.Size {
		return fyne.NewSize(rowMinWidth, r.HeightFor(max(r.Size().Width, rowMinWidth)))
	}, r.paintRow)
	r.Set(v)
	return r
}

// Set shows other values.
func (r *QuestionRow) Set(v QuestionValues) {
	r.values = v
	r.choice.Set(ChoiceValues{Options: v.Options, Selected: v.Selected, Disabled: v.ReadOnly})
	r.Refresh()
}

// Field returns the tiles.
func (r *QuestionRow) Field() *ChoiceField { return r.choice }

// FocusRows are the tiles, while they can be answered.
func (r *QuestionRow) FocusRows() [][]fyne.Focusable {
	if r.values.ReadOnly {
		return nil
	}
	return [][]fyne.Focusable{{r.choice}}
}

const (
	answersWidth float32 = 168
	questionTop  float32 = 23
)

func questionRoom(width float32) float32 { return width - 2*rowMargin - answersWidth - 20 }

// HeightFor is how high the row is at a width.
func (r *QuestionRow) HeightFor(width float32) float32 {
	p := measuring(r)
	lines := len(p.wrap(theme.Body, r.values.Text, questionRoom(width)))
	h := questionTop + float32(lines)*theme.Body.Lead
	if r.values.Verdict.Word != "" {
		h += theme.Cap.Lead + 3
	}
	if r.values.Record != "" {
		h += float32(len(p.wrap(theme.Small, r.values.Record, questionRoom(width)))) * theme.Small.Lead
	}
	return max(h, 56)
}

func (r *QuestionRow) paintRow(p *pen) {
	focused, on := r.choice.focused, p.inks.Surface
	p.rowGround(focused)
	if focused {
		on = p.inks.BrandTint
	}
	room := questionRoom(p.width)
	y := p.paragraph(rowMargin, questionTop, room, theme.Body, p.inks.Ink, r.values.Text)
	if r.values.Verdict.Word != "" {
		p.verdict(rowMargin, y, theme.CapS, r.values.Verdict, on)
		y += theme.Cap.Lead + 3
	}
	if r.values.Record != "" {
		p.paragraph(rowMargin, y, room, theme.Small, p.inks.Ink2, r.values.Record)
	}
	x := p.width - rowMargin - answersWidth
	if r.values.ReadOnly {
		word := r.values.Unasked
		if i := r.values.Selected; i >= 0 && i < len(r.values.Options) {
			word = r.values.Options[i].Word
		}
		p.textFit(x, questionTop, answersWidth, theme.BodyS, p.inks.Ink, word)
		return
	}
	p.child(r.choice, x, 10, answersWidth, r.choice.HeightFor(answersWidth))
}
