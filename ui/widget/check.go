package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// CheckValues are one thing that is on or off.
type CheckValues struct {
	Label    string
	On       bool
	Disabled bool
}

// A Check is a box with a word. Space changes it.
type Check struct {
	focusable
	values CheckValues

	// OnChange is called with the new state.
	OnChange func(on bool)
}

// NewCheck returns a check.
func NewCheck(s *Scope, v CheckValues) *Check {
	c := &Check{values: v}
	c.scope = s
	c.press(c, func() fyne.Size {
		return fyne.NewSize(32+min(measuring(c).widthOf(theme.Body, c.values.Label), 240), 33)
	}, c.paintCheck, func(int) {
		c.Focus()
		c.toggle()
	})
	c.keys = func(k Chord) bool {
		if k == Plain(fyne.KeySpace) {
			c.toggle()
			return true
		}
		return false
	}
	return c
}

// Set shows other values.
func (c *Check) Set(v CheckValues) {
	c.values = v
	c.Refresh()
}

// FocusRows is the check itself, unless it is hidden.
func (c *Check) FocusRows() [][]fyne.Focusable {
	if !c.Visible() {
		return nil
	}
	return [][]fyne.Focusable{{c}}
}

// Disabled reports whether it can be changed.
func (c *Check) Disabled() bool { return c.values.Disabled }

// Enable and Disable change only that.
func (c *Check) Enable() { c.values.Disabled = false; c.Refresh() }

// Disable greys the check.
func (c *Check) Disable() { c.values.Disabled = true; c.Refresh() }

func (c *Check) toggle() {
	if c.values.Disabled {
		return
	}
	c.values.On = !c.values.On
	c.Refresh()
	if c.OnChange != nil {
		c.OnChange(c.values.On)
	}
}

func (c *Check) paintCheck(p *pen) {
	const box, y = 20, 6
	ink, fill := p.inks.Ink, p.inks.BrandFill
	if c.values.Disabled {
		ink, fill = p.inks.Grey, p.inks.Grey
	}
	if c.focused {
		p.focusRing(0, y, box, box, 5, 2)
	}
	p.zone(0, 0, p.width, p.height, 0)
	if c.values.On {
		p.rect(0, y, box, box, 5, fill)
		p.iconBold(IconCheck, 2, y+2, 16, p.inks.OnBrand, 3)
	} else {
		p.outline(0, y, box, box, 5, p.inks.Surface, p.inks.LineStrong, 1.5)
	}
	p.textFit(30, y+15, p.width-30, theme.Body, ink, c.values.Label)
}
