package widget

import (
	"image/color"

	"stridewell/ui/theme"
)

func (f *ValueField) paintField(p *pen) {
	w, h := p.width, theme.FieldHigh
	f.paintBox(p, w, h)
	p.zone(0, 0, w, h, 0)
	st, unit := f.fitting(p, w)
	right := w - 8
	if unit != "" {
		right -= p.textRight(right, 24.5, theme.Small, p.inks.Ink2, unit) + 5
	}
	f.paintText(p, right, st)
	if f.values.Message != "" && !f.inRow {
		ink, _ := f.stateInk(p.inks)
		p.textFit(0, h+15, w, theme.Cap, ink, f.values.Message)
	}
}

// fitting chooses a smaller step of type for a long number, and in the end
// leaves the unit away.
func (f *ValueField) fitting(p *pen, w float32) (st theme.Style, unit string) {
	if f.text == "" {
		return theme.Field, f.values.Unit
	}
	room := w - 8 - 6 - 5 - p.widthOf(theme.Small, f.values.Unit)
	for _, st := range []theme.Style{theme.Field, theme.H3} {
		if p.widthOf(st, f.text) <= room {
			return st, f.values.Unit
		}
	}
	return theme.Field, ""
}

// fieldBox draws the outline every field shares: focused with a halo.
func (p *pen) fieldBox(x, y, w, h float32, focused bool, fill, line color.NRGBA, width float32) {
	if focused {
		p.rect(x-4, y-4, w+8, h+8, theme.RadiusField+4, theme.Alpha(p.inks.Brand, 61))
	}
	p.outline(x, y, w, h, theme.RadiusField, fill, line, width)
}

func (f *ValueField) paintBox(p *pen, w, h float32) {
	fill, line, width := p.inks.Surface, p.inks.LineStrong, theme.Hairline
	ink, coloured := f.stateInk(p.inks)
	switch {
	case f.values.State == FieldReadOnly && f.focused:
		line, width = p.inks.Brand, theme.FocusLine
	case f.values.State == FieldReadOnly:
		fill, line = color.NRGBA{}, p.inks.Line
	case f.values.State == FieldDisabled:
		fill, line = p.inks.GreyTint, p.inks.Line
	case coloured:
		line, width = ink, theme.FocusLine
	case f.focused:
		line, width = p.inks.Brand, theme.FocusLine
	case f.text == "":
		fill = p.inks.Sunken
	}
	p.fieldBox(0, 0, w, h, f.focused, fill, line, width)
}

// stateInk is the colour of a state that colours the outline.
func (f *ValueField) stateInk(k theme.Tokens) (color.NRGBA, bool) {
	switch f.values.State {
	case FieldQuestion:
		return k.Mild, true
	case FieldRefused:
		return k.Marked, true
	default:
		return k.Ink2, false
	}
}

func (f *ValueField) paintText(p *pen, right float32, st theme.Style) {
	ink := p.inks.Ink
	if f.values.State == FieldDisabled {
		ink = p.inks.Grey
	}
	switch {
	case f.leaving:
		p.text(10, 24.5, theme.Small, p.inks.Ink2, "Why?")
	case f.text != "":
		f.paintNumber(p, right, st, ink)
	case f.focused && !f.fixed():
		p.rect(p.snap(12), 8, 2, 20, 0, p.inks.Brand)
	case f.values.State != FieldDisabled:
		p.text(10, 24.5, theme.Small, p.inks.Ink3, "–")
	}
}

func (f *ValueField) paintNumber(p *pen, right float32, st theme.Style, ink color.NRGBA) {
	text := p.fit(st, f.text, right-6)
	width := p.widthOf(st, text)
	switch {
	case f.focused && f.selected:
		p.rect(right-width-2, 7, width+4, 22, 3, theme.Alpha(p.inks.Brand, 46))
	case f.focused:
		p.rect(p.snap(right+1), 8, 2, 20, 0, p.inks.Brand)
	}
	p.textRight(right, 25, st, ink, text)
}
