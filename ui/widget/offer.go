package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// OfferValues are something that can be added: a drill that is also proposed.
type OfferValues struct {
	Name     string
	Aside    string // "+2 min"
	Chosen   bool
	Disabled bool
}

// An OfferRow is a box with a plus, a name and what it costs. Space or Enter
// adds it.
type OfferRow struct {
	focusable
	values OfferValues

	// OnPress is called by a click, Space or Enter.
	OnPress func()
}

// NewOfferRow returns a row.
func NewOfferRow(s *Scope, v OfferValues, onPress func()) *OfferRow {
	r := &OfferRow{values: v, OnPress: onPress}
	r.scope = s
	r.press(r, func() fyne.Size { return fyne.NewSize(200, 28) }, r.paintOffer, func(int) { do(r.OnPress) })
	r.keys = func(c Chord) bool {
		switch c {
		case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter), Plain(fyne.KeySpace):
			return do(r.OnPress)
		}
		return false
	}
	return r
}

// Set shows other values.
func (r *OfferRow) Set(v OfferValues) {
	r.values = v
	r.Refresh()
}

// FocusRows is the row itself.
func (r *OfferRow) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{r}} }

// Disabled reports whether it can be added now.
func (r *OfferRow) Disabled() bool { return r.values.Disabled }

// Enable and Disable change only that.
func (r *OfferRow) Enable() { r.values.Disabled = false; r.Refresh() }

// Disable greys the row.
func (r *OfferRow) Disable() { r.values.Disabled = true; r.Refresh() }

func (r *OfferRow) paintOffer(p *pen) {
	v, ink, brand := r.values, p.inks.Ink, p.inks.Brand
	if v.Disabled {
		ink, brand = p.inks.Grey, p.inks.Grey
	}
	if r.hover != noZone && !v.Disabled {
		p.rect(-6, 0, p.width+12, p.height, 6, theme.Alpha(p.inks.Ink, 15))
	}
	if r.focused {
		p.outline(-6, 0, p.width+12, p.height, 6, nil, p.inks.Brand, 2)
	}
	p.zone(0, 0, p.width, p.height, 0)
	p.outline(0, 6, 18, 18, 4, p.inks.Surface, p.inks.LineStrong, 1)
	sign := IconPlus
	if v.Chosen {
		sign = IconCheck
	}
	p.iconBold(sign, 2, 8, 14, brand, 2.4)
	aside := p.textRight(p.width, 20, theme.Small, p.inks.Ink2, v.Aside)
	p.textFit(28, 20, p.width-28-aside-8, theme.Small, ink, v.Name)
}
