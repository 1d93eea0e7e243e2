package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A KeyList is keys one under the other, each with what it does.
type KeyList struct {
	painted
	hints []Hint
}

// NewKeyList returns a list.
func NewKeyList(hints ...Hint) *KeyList {
	l := &KeyList{hints: hints}
	l.paint(l, func() fyne.Size { return fyne.NewSize(220, l.HeightFor(max(l.Size().Width, 220))) }, func(p *pen) { l.lines(p, true) })
	return l
}

// Set shows other keys.
func (l *KeyList) Set(hints ...Hint) {
	l.hints = hints
	l.Refresh()
}

// HeightFor is how high the list is at a width.
func (l *KeyList) HeightFor(width float32) float32 {
	p := measuring(l).blank()
	p.width = width
	return l.lines(p, false)
}

const keyColumn float32 = 118

// lines goes down the list and returns where it ends.
func (l *KeyList) lines(p *pen, draw bool) float32 {
	y := float32(0)
	for _, h := range l.hints {
		lines := p.wrap(theme.Small, h.Does, p.width-keyColumn)
		if draw {
			p.keyCap(0, y+17, h.Key)
			for i, line := range lines {
				p.text(keyColumn, y+17+float32(i)*theme.Small.Lead, theme.Small, p.inks.Ink, line)
			}
		}
		y += 27 + float32(max(len(lines)-1, 0))*theme.Small.Lead
	}
	return y
}
