package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// SegmentedValues are a few settings of which one holds.
type SegmentedValues struct {
	Label    string // above
	Options  []string
	Selected int
	Disabled bool
}

// A Segmented is one stop of the Tab key; the arrows change it at once.
type Segmented struct {
	focusable
	values SegmentedValues

	// OnChoose is called with the option.
	OnChoose func(option int)
}

// NewSegmented returns a segmented control.
func NewSegmented(s *Scope, v SegmentedValues) *Segmented {
	g := &Segmented{values: v}
	g.scope = s
	g.press(g, g.size, g.paintSegments, func(i int) {
		g.Focus()
		g.choose(i)
	})
	g.keys = func(c Chord) bool {
		switch c {
		case Plain(fyne.KeyLeft):
			g.choose(g.values.Selected - 1)
		case Plain(fyne.KeyRight):
			g.choose(g.values.Selected + 1)
		case Plain(fyne.KeySpace):
			g.choose((g.values.Selected + 1) % len(g.values.Options))
		default:
			return false
		}
		return true
	}
	g.runes = func(r rune) bool {
		if i := int(r - '1'); i >= 0 && i < len(g.values.Options) {
			g.choose(i)
			return true
		}
		return false
	}
	return g
}

// Set shows other values.
func (g *Segmented) Set(v SegmentedValues) {
	g.values = v
	g.Refresh()
}

// FocusRows is the control itself.
func (g *Segmented) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{g}} }

// Disabled reports whether it can be changed.
func (g *Segmented) Disabled() bool { return g.values.Disabled }

// Enable and Disable change only that.
func (g *Segmented) Enable() { g.values.Disabled = false; g.Refresh() }

// Disable greys the control.
func (g *Segmented) Disable() { g.values.Disabled = true; g.Refresh() }

func (g *Segmented) choose(i int) {
	if i < 0 || i >= len(g.values.Options) || i == g.values.Selected || g.values.Disabled {
		return
	}
	g.values.Selected = i
	g.Refresh()
	if g.OnChoose != nil {
		g.OnChoose(i)
	}
}

func (g *Segmented) top() float32 {
	if g.values.Label != "" {
		return entryLabel
	}
	return 0
}

func (g *Segmented) size() fyne.Size {
	p, w := measuring(g), float32(0)
	for _, o := range g.values.Options {
		w = max(w, p.widthOf(theme.SmallS, o)+20)
	}
	return fyne.NewSize(w*float32(len(g.values.Options)), g.top()+theme.FieldHigh)
}

func (g *Segmented) paintSegments(p *pen) {
	v, y, h := g.values, g.top(), theme.FieldHigh
	if v.Label != "" {
		p.textFit(0, 14, p.width, theme.CapS, p.inks.Ink2, v.Label)
	}
	if g.focused {
		p.focusRing(0, y, p.width, h, theme.RadiusButton, 2)
	}
	ground, ink := p.inks.Surface, p.inks.Ink
	if v.Disabled {
		ground, ink = p.inks.GreyTint, p.inks.Grey
	}
	p.outline(0, y, p.width, h, theme.RadiusButton, ground, p.inks.LineStrong, 1)
	w := p.width / float32(max(len(v.Options), 1))
	for i, o := range v.Options {
		x := float32(i) * w
		p.zone(x, y, w, h, i)
		st, colour := theme.Small, ink
		switch {
		case i == v.Selected && !v.Disabled:
			st, colour = theme.SmallS, p.inks.OnBrand
			p.rect(x+2, y+2, w-4, h-4, 5, p.inks.BrandFill)
		case i == v.Selected:
			st = theme.SmallS
			p.outline(x+2, y+2, w-4, h-4, 5, nil, p.inks.Grey, 1)
		case i == g.hover && !v.Disabled:
			p.rect(x+2, y+2, w-4, h-4, 5, theme.Alpha(p.inks.Ink, 15))
		}
		p.textCentre(x+w/2, y+23, st, colour, p.fit(st, o, w-8))
	}
}
