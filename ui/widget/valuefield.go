package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A FieldState is what is to be said about the text in a field.
type FieldState uint8

// The states. An empty text is "not done" in all of them.
const (
	FieldPlain FieldState = iota
	FieldQuestion
	FieldRefused
	FieldNotComparable
	FieldReadOnly
	FieldDisabled
)

// FieldValues are what a value field shows.
type FieldValues struct {
	Text    string
	Unit    string
	State   FieldState
	Message string   // one sentence about the state
	Verdict Verdict  // of the value, shown under it by a row
	Accept  string   // what F9 would take instead, on a question
	Keep    string   // what Shift F9 would do, on a question; empty where it cannot be kept
	Reasons []string // why a value may be left out, chosen by digit after "/"
}

// A ValueField takes one number from the keyboard. The first digit replaces a
// value that has just been focused; a comma is understood as a point but stays
// as typed; there is no caret inside a number.
type ValueField struct {
	focusable
	values   FieldValues
	text     string // as typed; the values follow
	original string // when the focus came
	selected bool   // the next digit replaces
	signed   bool   // and keeps the sign, which was typed just now
	leaving  bool   // "/" was typed, a digit chooses why
	echo     echo
	inRow    bool

	// OnChange is called with the text after every key that changes it.
	OnChange func(text string)
	// OnSame is called by "*": the value of last time.
	OnSame func()
	// OnLeaveOut is called by "/" and a digit with the number of the reason.
	OnLeaveOut func(reason int)
	// OnAccept is called by F9 on a question, OnKeep by Shift F9.
	OnAccept, OnKeep func()
	// onState tells the row to paint itself, onGain that the focus came.
	onState, onGain func()
}

// NewValueField returns a field. Its OnX functions are set afterwards.
func NewValueField(s *Scope, v FieldValues) *ValueField {
	f := &ValueField{values: v, text: v.Text}
	f.scope = s
	f.press(f, f.size, f.paintField, func(int) { f.Focus() })
	f.keys, f.runes, f.onFocus = f.typedKey, f.typedRune, f.focusChanged
	return f
}

// Answers are the keys that answer the question of the field, if it has one.
func (f *ValueField) Answers() []Hint {
	var answers []Hint
	if f.values.State != FieldQuestion {
		return nil
	}
	if f.values.Accept != "" {
		answers = append(answers, Hint{"F9", "take " + f.values.Accept})
	}
	if f.values.Keep != "" {
		answers = append(answers, Hint{"Shift F9", f.values.Keep})
	}
	return answers
}

// Set shows other values. While it is being typed in, the field keeps what was
// typed as long as the new text is only its own, formatted.
func (f *ValueField) Set(v FieldValues) {
	if !f.focused || !f.echo.of(v.Text) {
		if v.Text != f.text {
			f.selected = f.focused
		}
		f.text, f.echo = v.Text, echo{}
	}
	f.values = v
	f.Refresh()
}

// Text returns what stands in the field now.
func (f *ValueField) Text() string { return f.text }

// Leaving reports whether the field waits for the digit of a reason.
func (f *ValueField) Leaving() bool { return f.leaving }

// Disabled reports whether the field takes no focus.
func (f *ValueField) Disabled() bool { return f.values.State == FieldDisabled }

// Enable and Disable exist for the toolkit, which skips a disabled widget.
func (f *ValueField) Enable() { f.setState(FieldPlain) }

// Disable greys the field.
func (f *ValueField) Disable() { f.setState(FieldDisabled) }

func (f *ValueField) setState(s FieldState) {
	v := f.values
	v.State = s
	f.Set(v)
}

func (f *ValueField) fixed() bool {
	return f.values.State == FieldReadOnly || f.values.State == FieldDisabled
}

func (f *ValueField) focusChanged(gained bool) {
	f.leaving, f.selected, f.signed = false, gained, false
	switch {
	case gained:
		f.original = f.text
	case f.echo.waiting: // nobody answered what was typed: it stands
		f.values.Text = f.text
	case f.values.State != FieldRefused:
		f.text = f.values.Text
	}
	f.echo = echo{}
	f.changed()
	if gained {
		do(f.onGain)
	}
}

func (f *ValueField) changed() {
	f.Refresh()
	if f.onState != nil {
		f.onState()
	}
}

const (
	fieldWidth      float32 = 86
	fieldMessageHgt float32 = 20
)

func (f *ValueField) size() fyne.Size {
	h := theme.FieldHigh
	if f.values.Message != "" && !f.inRow {
		h += fieldMessageHgt
	}
	return fyne.NewSize(fieldWidth, h)
}
