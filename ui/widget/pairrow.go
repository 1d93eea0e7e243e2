package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// PairRowValues are what a row of a form shows: one value, or one of each side.
type PairRowValues struct {
	Label   string
	Method  string // how it is taken, in a few words
	Left    FieldValues
	Right   FieldValues // only of a paired row
	Gauge   GaugeValues
	Past    Series       // the left or only values of the visits so far; shown in a wide window
	Past2   Series       // those of the right side
	Change  ChangeValues // of the left or only value
	Change2 ChangeValues // of the right value
	Blocked string       // why nothing may be entered now
	OneWord string       // in place of the second field: "one value"
}

// A PairRow is a measure on one line of a form: label, fields, verdicts, gauge
// and change. The fields are real widgets, so Tab finds them.
type PairRow struct {
	painted
	values      PairRowValues
	paired      bool
	left, right *ValueField

	// OnChange is called with the text of a side after every key.
	OnChange func(s Side, text string)
	// OnSame asks for the value of last time.
	OnSame func(Side)
	// OnLeaveOut leaves a value out for one of its reasons.
	OnLeaveOut func(s Side, reason int)
	// OnAccept takes the suggestion of a question, OnKeep what was typed.
	OnAccept, OnKeep func(Side)
	// OnFocus is called when a field gains the focus.
	OnFocus func(Side)
}

// NewPairRow returns a row, with a field for each side when paired. Whether it
// is paired does not change.
func NewPairRow(s *Scope, paired bool, v PairRowValues) *PairRow {
	r := &PairRow{paired: paired}
	first := NoSide
	if paired {
		first = LeftSide
		r.right = r.newField(s, RightSide)
	}
	r.left = r.newField(s, first)
	r.paint(r, func() fyne.Size { return fyne.NewSize(rowMinWidth, rowHigh) }, r.paintRow)
	r.Set(v)
	return r
}

func (r *PairRow) newField(s *Scope, side Side) *ValueField {
	f := NewValueField(s, FieldValues{})
	f.inRow, f.row = true, r
	f.OnChange = func(text string) {
		if r.OnChange != nil {
			r.OnChange(side, text)
		}
	}
	f.OnLeaveOut = func(reason int) {
		if r.OnLeaveOut != nil {
			r.OnLeaveOut(side, reason)
		}
	}
	f.OnSame = func() { call(r.OnSame, side) }
	f.OnAccept = func() { call(r.OnAccept, side) }
	f.OnKeep = func() { call(r.OnKeep, side) }
	f.onState = func() { r.Refresh() }
	f.onGain = func() { call(r.OnFocus, side) }
	return f
}

func call(f func(Side), s Side) {
	if f != nil {
		f(s)
	}
}

// Set shows other values.
func (r *PairRow) Set(v PairRowValues) {
	if v.Blocked != "" {
		v.Left.State, v.Right.State = FieldDisabled, FieldDisabled
	}
	r.values = v
	r.left.Set(v.Left)
	if r.paired {
		r.right.Set(v.Right)
	}
	r.Refresh()
}

// Values returns what is shown.
func (r *PairRow) Values() PairRowValues { return r.values }

// FocusRows are the fields from left to right.
func (r *PairRow) FocusRows() [][]fyne.Focusable {
	switch {
	case r.values.Blocked != "":
		return nil
	case r.paired:
		return [][]fyne.Focusable{{r.left, r.right}}
	default:
		return [][]fyne.Focusable{{r.left}}
	}
}

// Field returns the field of a side; NoSide is the left or only one.
func (r *PairRow) Field(s Side) *ValueField {
	if s == RightSide && r.paired {
		return r.right
	}
	return r.left
}

func (r *PairRow) focused() bool { return r.left.focused || r.paired && r.right.focused }

func (r *PairRow) paintRow(p *pen) {
	c, focused := columnsOf(p.width), r.focused()
	p.rowGround(focused)
	on := p.inks.Surface
	if focused {
		on = p.inks.BrandTint
	}
	p.rowLabel(c.label, r.values.Label, r.values.Method)
	p.child(r.left, c.left, 6, fieldWidth, theme.FieldHigh)
	p.verdictUnder(c.left, r.values.Left, on)
	if r.paired {
		p.child(r.right, c.right, 6, fieldWidth, theme.FieldHigh)
		p.verdictUnder(c.right, r.values.Right, on)
	} else {
		p.textCentre(c.right+fieldWidth/2, 29, theme.Cap, p.inks.Ink3, p.fit(theme.Cap, r.values.OneWord, fieldWidth))
	}
	if f := r.speaking(); f != nil {
		r.paintMessage(p, c, f, on)
		return
	}
	p.gauge(c.gauge, 33, c.gaugeWidth, r.values.Gauge)
	if c.pastWidth > 0 {
		p.spark(c.past, 12, c.pastWidth, 42, r.values.Past, r.values.Past2)
	}
	if !r.paired {
		p.change(c.change, 34, changeWidth, NoSide, r.values.Change)
		return
	}
	p.change(c.change, 24, changeWidth, LeftSide, r.values.Change)
	p.change(c.change, 43, changeWidth, RightSide, r.values.Change2)
}
