package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// ChangeValues are what is said about a change: "+9 real", then "was 0". Tone
// is Neutral for what is too close to call or not comparable.
type ChangeValues struct {
	Text string
	Was  string
	Tone theme.Tone
}

func (c ChangeValues) empty() bool { return c.Text == "" && c.Was == "" }

// change writes from x with the baseline at y, w wide at most. A side is named
// before it.
func (p *pen) change(x, y, w float32, side Side, c ChangeValues) {
	if c.empty() {
		return
	}
	end := x + w
	if side != NoSide {
		p.text(x, y, theme.CapS, p.inks.Ink3, sideLetter(side))
		x += 13
	}
	was := p.inks.Ink3
	if c.Text != "" {
		st, ink := theme.Cap, p.inks.Grey
		if c.Tone != theme.Neutral {
			st, was = theme.CapS, p.inks.Ink2
			ink, _ = p.inks.Tone(c.Tone)
		}
		x += p.textFit(x, y, end-x, st, ink, c.Text) + 7
	}
	if c.Was != "" && end-x > 20 {
		p.textFit(x, y, end-x, theme.Cap, was, c.Was)
	}
}

func sideLetter(s Side) string {
	switch s {
	case LeftSide:
		return "L"
	case RightSide:
		return "R"
	default:
		return ""
	}
}

// A ChangeText shows one change.
type ChangeText struct {
	painted
	values ChangeValues
}

// NewChangeText returns a change text.
func NewChangeText(v ChangeValues) *ChangeText {
	t := &ChangeText{values: v}
	t.paint(t, func() fyne.Size { return fyne.NewSize(112, 17) }, func(p *pen) {
		p.change(0, 13, p.width, NoSide, t.values)
	})
	return t
}

// Set shows another change.
func (t *ChangeText) Set(v ChangeValues) {
	t.values = v
	t.Refresh()
}
