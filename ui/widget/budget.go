package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Meter is one bar of a budget. Fill and Limit are parts of the whole bar,
// 0 to 1.
type Meter struct {
	Label, Value string
	Fill, Limit  float32
	Over         bool
}

// BudgetValues are what a plan asks of the client.
type BudgetValues struct {
	Meters  []Meter
	Warning string // a sentence when it is too much, or something has no drill
}

// A BudgetBar shows drills and minutes against their limits.
type BudgetBar struct {
	painted
	values BudgetValues
}

// NewBudgetBar returns a bar.
func NewBudgetBar(v BudgetValues) *BudgetBar {
	b := &BudgetBar{values: v}
	b.paint(b, func() fyne.Size {
		return fyne.NewSize(220, b.HeightFor(max(b.Size().Width, 220)))
	}, func(p *pen) { b.paintBudget(p, p.width) })
	return b
}

// Set shows other values.
func (b *BudgetBar) Set(v BudgetValues) {
	b.values = v
	b.Refresh()
}

// HeightFor is how high the bars are at a width.
func (b *BudgetBar) HeightFor(width float32) float32 {
	return b.paintBudget(measuring(b).blank(), width)
}

func (b *BudgetBar) paintBudget(p *pen, w float32) float32 {
	y := float32(16)
	for _, m := range b.values.Meters {
		ink := p.inks.Brand
		if m.Over {
			ink = p.inks.Mod
		}
		value := p.textRight(w, y, theme.BodyB, ink, p.fit(theme.BodyB, m.Value, w*.7))
		p.textFit(0, y, w-value-10, theme.Small, p.inks.Ink2, m.Label)
		p.rect(0, y+9, w, 9, 4.5, p.inks.Track)
		if m.Fill > 0 {
			p.rect(0, y+9, max(w*min(m.Fill, 1), 9), 9, 4.5, ink)
		}
		if m.Limit > 0 {
			p.rect(p.snap(w*min(m.Limit, 1)-1), y+6, 2, 15, 0, p.inks.Ink2)
		}
		y += 40
	}
	if b.values.Warning != "" {
		p.mark(8, y-3, 6, Diamond, p.inks.Mod, p.inks.Surface)
		y = p.paragraph(24, y+2, w-24, theme.SmallS, p.inks.Mod, b.values.Warning)
	}
	return y - 10
}
