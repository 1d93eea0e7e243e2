package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// CardValues are the head of a card.
type CardValues struct {
	Title string
	Icon  Icon
	Aside string  // small, at the end of the head
	Pill  Verdict // on a tint, beside the title
	Rule  bool    // a line under the head
	Flush bool    // content reaches the edges, as a list does
}

// A Card groups content on its own ground under a title.
type Card struct {
	painted
	values  CardValues
	content fyne.CanvasObject
}

// NewCard returns a card round content.
func NewCard(v CardValues, content fyne.CanvasObject) *Card {
	c := &Card{values: v, content: content}
	c.paint(c, c.size, c.paintCard)
	return c
}

// Set shows another head.
func (c *Card) Set(v CardValues) {
	c.values = v
	c.Refresh()
}

// SetContent shows other content.
func (c *Card) SetContent(content fyne.CanvasObject) {
	c.content = content
	c.Refresh()
}

const cardPad = theme.CardPadding

func (c *Card) head() float32 {
	switch {
	case c.values.Title == "":
		return c.pad()
	case c.values.Rule:
		return 44
	default:
		return 46
	}
}

// pad is the margin at the sides: narrower under a rule.
func (c *Card) pad() float32 {
	switch {
	case c.values.Flush:
		return theme.Hairline
	case c.values.Rule:
		return 14
	default:
		return cardPad
	}
}

// headPad is where the title begins, even over content that is flush.
func (c *Card) headPad() float32 {
	if c.values.Rule {
		return 14
	}
	return cardPad
}

func (c *Card) size() fyne.Size {
	if c.content == nil {
		return fyne.NewSize(160, c.head()+cardPad)
	}
	m := c.content.MinSize()
	return fyne.NewSize(m.Width+2*c.pad(), c.HeightFor(max(c.Size().Width, m.Width+2*c.pad())))
}

// HeightFor is how high the card is at a width.
func (c *Card) HeightFor(width float32) float32 {
	if c.content == nil {
		return c.head() + cardPad
	}
	return c.head() + heightAt(c.content, width-2*c.pad()) + c.pad()
}

func (c *Card) paintCard(p *pen) {
	p.card(0, 0, p.width, p.height)
	v, x, end := c.values, c.headPad(), p.width-c.headPad()
	st, base := theme.H3, float32(32)
	if v.Rule {
		st, base = theme.BodyS, 28
		p.hline(x, 41, end-x, p.inks.Line)
	}
	if v.Icon != NoIcon {
		p.icon(v.Icon, x, base-16, 20, p.inks.Brand)
		x += 28
	}
	if v.Aside != "" {
		end -= p.textRight(end, base-1, theme.Small, p.inks.Ink2, p.fit(theme.Small, v.Aside, (end-x)*.6)) + 12
	}
	pill := float32(0)
	if v.Pill.Word != "" {
		pill = p.pillWidth(v.Pill) + 14
	}
	x += p.textFit(x, base, end-x-pill, st, p.inks.Ink, v.Title)
	if pill > 0 {
		p.pill(x+14, base-1, v.Pill)
	}
	if c.content != nil {
		p.child(c.content, c.pad(), c.head(), p.width-2*c.pad(), p.height-c.head()-c.pad())
	}
}
