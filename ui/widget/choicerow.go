package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// SideChoice is the answer of one side.
type SideChoice struct {
	Selected int // Unchosen for none
	Verdict  Verdict
	Change   ChangeValues
}

// ChoiceRowValues are what a row with answers to choose from shows.
type ChoiceRowValues struct {
	Label, Method string
	Options       []Option
	Left          SideChoice // or the only one
	Right         SideChoice
	Reasons       []string
	Blocked       string
}

// A ChoiceRow is a measure on a form that is answered, not measured: label,
// tiles for one answer or one of each side, verdict and change. With pictures
// of shoes it is the strike picker.
type ChoiceRow struct {
	painted
	values      ChoiceRowValues
	paired      bool
	left, right *ChoiceField

	// OnChoose is called with the answer of a side, or Unchosen.
	OnChoose func(s Side, option int)
	// OnSame asks for the answer of last time.
	OnSame func(Side)
	// OnLeaveOut leaves an answer out for one of its reasons.
	OnLeaveOut func(s Side, reason int)
	// OnFocus is called when a side gains the focus.
	OnFocus func(Side)
}

// NewChoiceRow returns a row, with tiles for each side when paired.
func NewChoiceRow(s *Scope, paired bool, v ChoiceRowValues) *ChoiceRow {
	r := &ChoiceRow{paired: paired}
	first := NoSide
	if paired {
		first = LeftSide
		r.right = r.newField(s, RightSide)
	}
	r.left = r.newField(s, first)
	r.paint(r, func() fyne.Size {
		return fyne.NewSize(rowMinWidth, r.HeightFor(max(r.Size().Width, rowMinWidth)))
	}, r.paintRow)
	r.Set(v)
	return r
}

func (r *ChoiceRow) newField(s *Scope, side Side) *ChoiceField {
	f := NewChoiceField(s, ChoiceValues{Selected: Unchosen})
	f.OnChoose = func(i int) {
		if r.OnChoose != nil {
			r.OnChoose(side, i)
		}
	}
	f.OnLeaveOut = func(reason int) {
		if r.OnLeaveOut != nil {
			r.OnLeaveOut(side, reason)
		}
	}
	f.OnSame = func() { call(r.OnSame, side) }
	f.row = r
	f.onState = func() { r.Refresh() }
	f.onGain = func() { call(r.OnFocus, side) }
	return f
}

// Set shows other values.
func (r *ChoiceRow) Set(v ChoiceRowValues) {
	r.values = v
	r.left.Set(r.choice(v.Left))
	if r.paired {
		r.right.Set(r.choice(v.Right))
	}
	r.Refresh()
}

func (r *ChoiceRow) choice(side SideChoice) ChoiceValues {
	return ChoiceValues{Options: r.values.Options, Selected: side.Selected, Disabled: r.values.Blocked != "", Reasons: r.values.Reasons}
}

// FocusRows are the choices, one under the other.
func (r *ChoiceRow) FocusRows() [][]fyne.Focusable {
	switch {
	case r.values.Blocked != "":
		return nil
	case r.paired:
		return [][]fyne.Focusable{{r.left}, {r.right}}
	default:
		return [][]fyne.Focusable{{r.left}}
	}
}

// Field returns the choice of a side; NoSide is the left or only one.
func (r *ChoiceRow) Field(s Side) *ChoiceField {
	if s == RightSide && r.paired {
		return r.right
	}
	return r.left
}

const plateWidth float32 = 28

func (r *ChoiceRow) tilesWidth(width float32) float32 {
	c := columnsOf(width)
	w := c.change - rowMargin - c.left
	if r.paired {
		w -= plateWidth
	}
	return w
}

// HeightFor is how high the row is at a width.
func (r *ChoiceRow) HeightFor(width float32) float32 {
	h := r.left.HeightFor(r.tilesWidth(width)) + 23
	if r.paired {
		h += r.right.HeightFor(r.tilesWidth(width)) + fieldGap
	}
	if r.values.Blocked != "" {
		h += theme.Small.Lead
	}
	return max(h, rowHigh)
}

func (r *ChoiceRow) paintRow(p *pen) {
	c, focused := columnsOf(p.width), r.left.focused || r.paired && r.right.focused
	p.rowGround(focused)
	p.rowLabel(c.label, r.values.Label, r.values.Method)
	w := r.tilesWidth(p.width)
	h := r.left.HeightFor(w)
	side := NoSide
	if r.paired {
		side = LeftSide
	}
	r.paintSide(p, side, 11, h, focused)
	if r.paired {
		r.paintSide(p, RightSide, 11+h+fieldGap, h, focused)
	}
	if r.values.Blocked != "" {
		p.textFit(c.left, p.height-9, p.width-c.left-rowMargin, theme.Small, p.inks.Marked, r.values.Blocked)
	}
}

func (r *ChoiceRow) paintSide(p *pen, side Side, y, h float32, focused bool) {
	c, field, values := columnsOf(p.width), r.Field(side), r.values.Left
	x, ink := c.left, p.inks.Left
	if side == RightSide {
		values, ink = r.values.Right, p.inks.Right
	}
	if side != NoSide {
		p.rect(x, y+h/2-9, 18, 18, 5, ink)
		p.textCentre(x+9, y+h/2+4.5, theme.CapS, p.inks.Surface, sideLetter(side))
		x += plateWidth
	}
	p.child(field, x, y, r.tilesWidth(p.width), h)
	if field.leaving {
		r.paintReasons(p, c.change, y)
		return
	}
	on := p.inks.Surface
	if focused {
		on = p.inks.BrandTint
	}
	base := y + 16
	if values.Verdict.Word != "" {
		v := values.Verdict
		v.Word = p.fit(theme.CapS, v.Word, changeWidth-16)
		p.verdict(c.change, base, theme.CapS, v, on)
		base += 19
	}
	p.change(c.change, base, changeWidth, NoSide, values.Change)
}

// paintReasons lists why the answer may be left out, one under the other.
func (r *ChoiceRow) paintReasons(p *pen, x, y float32) {
	for i, reason := range r.values.Reasons {
		base := y + 4 + float32(i)*16
		if base > p.height-2 {
			return
		}
		p.textFit(x, base, changeWidth, theme.Cap, p.inks.Ink2, string(rune('1'+i))+" "+reason)
	}
}
