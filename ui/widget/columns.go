package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// formColumns are the left edges of the columns of a form, and how wide its
// gauge is: everything but the gauge has a fixed width.
type formColumns struct {
	label, left, right, gauge, change float32
	gaugeWidth                        float32
	past, pastWidth                   float32 // of a wide window: the values so far; 0 wide elsewhere
}

const (
	rowMargin   float32 = 18
	labelWidth  float32 = 196
	labelText   float32 = 188
	fieldGap    float32 = 8
	changeWidth float32 = 112
	gaugeMax    float32 = 300
	pastGap     float32 = 24
	pastLeast   float32 = 70
	pastMost    float32 = 240
	rowHigh     float32 = 68
	rowMinWidth float32 = 640
)

func columnsOf(width float32) formColumns {
	c := formColumns{label: rowMargin, left: rowMargin + labelWidth}
	c.right = c.left + fieldWidth + fieldGap
	c.gauge = c.right + fieldWidth + fieldGap + 14
	c.change = width - rowMargin - changeWidth
	c.gaugeWidth = min(c.change-rowMargin-c.gauge, gaugeMax)
	c.past = c.gauge + c.gaugeWidth + pastGap
	if room := c.change - pastGap - c.past; room >= pastLeast {
		c.pastWidth = min(room, pastMost)
	}
	return c
}

// RowHeadValues name the columns of a form.
type RowHeadValues struct {
	Measure, Left, Right, Range, Past, Change string
}

// A RowHead stands over the rows of a form.
type RowHead struct {
	painted
	values RowHeadValues
}

// NewRowHead returns a head.
func NewRowHead(v RowHeadValues) *RowHead {
	h := &RowHead{values: v}
	h.paint(h, func() fyne.Size { return fyne.NewSize(rowMinWidth, 22) }, h.paintHead)
	return h
}

// Set shows other names.
func (h *RowHead) Set(v RowHeadValues) {
	h.values = v
	h.Refresh()
}

func (h *RowHead) paintHead(p *pen) {
	c := columnsOf(p.width)
	p.text(c.label, 14, theme.CapS, p.inks.Ink3, h.values.Measure)
	p.textCentre(c.left+fieldWidth/2, 14, theme.CapS, p.inks.Left, h.values.Left)
	p.textCentre(c.right+fieldWidth/2, 14, theme.CapS, p.inks.Right, h.values.Right)
	p.textFit(c.gauge, 14, c.gaugeWidth, theme.CapS, p.inks.Ink3, h.values.Range)
	if c.pastWidth > 0 {
		p.textFit(c.past, 14, c.pastWidth, theme.CapS, p.inks.Ink3, h.values.Past)
	}
	p.textFit(c.change, 14, changeWidth, theme.CapS, p.inks.Ink3, h.values.Change)
	p.hline(0, 21, p.width, p.inks.Line)
}

// rowGround tints a focused row and draws the line under every row.
func (p *pen) rowGround(focused bool) {
	if focused {
		p.rect(0, 0, p.width, p.height-1, 0, p.inks.BrandTint)
		p.rect(0, 0, 4, p.height-1, 0, p.inks.Brand)
	}
	p.hline(0, p.height-1, p.width, p.inks.Line)
}

// rowLabel writes name and method of a row; the three lines of a row go to
// whichever is long, the name first.
func (p *pen) rowLabel(x float32, label, method string) {
	lines := p.limited(theme.BodyS, label, labelText, 2)
	y := float32(24)
	if len(lines)+len(p.limited(theme.Small, method, labelText, 3-len(lines))) > 2 {
		y = 17
	}
	for _, line := range lines {
		p.text(x, y, theme.BodyS, p.inks.Ink, line)
		y += 19
	}
	p.paragraphMax(x, y, labelText, 3-len(lines), theme.Small, p.inks.Ink2, method)
}
