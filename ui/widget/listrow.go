package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// ListRowValues are a row of a short list: a name, a line below, and something
// at the end.
type ListRowValues struct {
	Icon    Icon
	Mark    Verdict // in place of the icon
	Face    string  // the initials of a person, in place of the icon
	Title   string
	Text    string
	Aside   string
	Late    bool // the aside is overdue
	Key     string
	Primary bool // filled: the one next step
	Rule    bool // a line above
	Tight   bool // lower: a list that is only read, or of many rows
}

// A ListRow leads somewhere: a person who is due, a next step.
type ListRow struct {
	focusable
	values ListRowValues

	// OnPress is called by a click, Enter or Space.
	OnPress func()
}

// NewListRow returns a row. With onPress nil it only shows and takes no focus.
func NewListRow(s *Scope, v ListRowValues, onPress func()) *ListRow {
	r := &ListRow{values: v, OnPress: onPress}
	r.scope = s
	r.press(r, func() fyne.Size { return fyne.NewSize(240, r.values.high()+3) }, r.paintRow, func(int) { do(r.OnPress) })
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
func (r *ListRow) Set(v ListRowValues) {
	r.values = v
	r.Refresh()
}

// FocusRows is the row itself.
func (r *ListRow) FocusRows() [][]fyne.Focusable {
	if r.Disabled() {
		return nil
	}
	return [][]fyne.Focusable{{r}}
}

// Disabled reports whether it leads nowhere.
func (r *ListRow) Disabled() bool { return r.OnPress == nil }

// Enable and Disable exist for the toolkit.
func (r *ListRow) Enable() {}

// Disable takes away where it leads.
func (r *ListRow) Disable() { r.OnPress = nil }

// high is the height of the row without the gap below it.
func (v ListRowValues) high() float32 {
	if v.Tight {
		return 46
	}
	return 58
}

func (r *ListRow) paintRow(p *pen) {
	v, w, h := r.values, p.width, r.values.high()
	up := (58 - h) / 2 // everything stands about the middle
	ink, second, brand := p.inks.Ink, p.inks.Ink2, p.inks.Brand
	switch {
	case v.Primary:
		ink, second, brand = p.inks.OnBrand, p.inks.OnBrand2, p.inks.OnBrand
		p.rect(-10, 0, w+20, h, theme.RadiusPicture, p.inks.BrandFill)
	case r.hover != noZone && r.OnPress != nil:
		p.rect(-10, 0, w+20, h, theme.RadiusPicture, theme.Alpha(p.inks.Ink, 15))
	}
	if v.Rule {
		p.hline(0, 0, w, p.inks.Line)
	}
	if r.focused {
		p.focusRing(-10, 0, w+20, h, theme.RadiusPicture, 2)
	}
	p.zone(0, 0, w, h, 0)
	x := float32(0)
	switch {
	case v.Mark.Mark != NoMark:
		tone, _ := p.inks.Tone(v.Mark.Tone)
		p.mark(9, 27-up, 7, v.Mark.Mark, tone, p.inks.Surface)
		x = 32
	case v.Face != "":
		p.face(17, 29-up, 17, v.Face, p.inks.BrandTint)
		x = 46
	case v.Icon != NoIcon:
		p.icon(v.Icon, 0, 18-up, 22, brand)
		x = 34
	}
	end := w - r.paintEnd(p, w, up) - 10
	p.textFit(x, 26-up, end-x, theme.BodyS, ink, v.Title)
	p.textFit(x, 46-up, end-x, theme.Small, second, v.Text)
}

// paintEnd draws what stands at the end and returns its width.
func (r *ListRow) paintEnd(p *pen, w, up float32) float32 {
	v := r.values
	switch {
	case v.Key != "" && v.Primary:
		return p.keyCapOn(w-p.keyCapWidth(v.Key), 34-up, v.Key, p.inks.OnBrand)
	case v.Key != "":
		return p.keyCap(w-p.keyCapWidth(v.Key), 34-up, v.Key)
	case v.Aside != "":
		ink := p.inks.Ink2
		switch {
		case v.Primary:
			ink = p.inks.OnBrand2
		case v.Late:
			ink = p.inks.Mod
		}
		return p.textRight(w, 36-up, theme.SmallS, ink, p.fit(theme.SmallS, v.Aside, w*.5))
	}
	return 0
}

// HintLine is a line of keys and what they do.
type HintLine struct {
	painted
	hints []Hint
}

// NewHintLine returns a line.
func NewHintLine(hints ...Hint) *HintLine {
	l := &HintLine{hints: hints}
	l.paint(l, func() fyne.Size { return fyne.NewSize(200, 24) }, func(p *pen) {
		p.hints(0, 17, 20, p.fitting(l.hints, 20, p.width))
	})
	return l
}

// Set shows other keys.
func (l *HintLine) Set(hints ...Hint) {
	l.hints = hints
	l.Refresh()
}
