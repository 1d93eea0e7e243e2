package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// StatusValues are what the status bar says. Not saved is the only thing in it
// that is ever red.
type StatusValues struct {
	Saved    string // "Saved 4 s ago", "Saving", or why not
	NotSaved bool
	SavedKey string // with it, what tries again now
	Minutes  string // "14 of 30 min"
	Undo     string // what Ctrl Z would undo, with object and values
	UndoKey  string
	Redo     string // what Ctrl Y would bring back
	RedoKey  string
	Hints    []Hint // for the focus as it is now; at most four are shown
	InFull   string // what the focused widget shows only the beginning of: before minutes and undo
}

// A StatusBar stands at the foot of every screen.
type StatusBar struct {
	painted
	values StatusValues
}

// NewStatusBar returns a bar.
func NewStatusBar(v StatusValues) *StatusBar {
	b := &StatusBar{values: v}
	b.paint(b, func() fyne.Size { return fyne.NewSize(600, statusHigh) }, b.paintStatus)
	return b
}

// Set shows other values.
func (b *StatusBar) Set(v StatusValues) {
	b.values = v
	b.Refresh()
}

const (
	statusHigh float32 = 30
	mostHints  int     = 4
)

func (b *StatusBar) paintStatus(p *pen) {
	v := b.values
	p.rect(0, 0, p.width, p.height, 0, p.inks.Surface)
	p.hline(0, 0, p.width, p.inks.Line)
	x, y := float32(20), float32(20)
	saved, ink := Verdict{Mark: Tick, Tone: theme.Good}, p.inks.Ink
	if v.NotSaved {
		saved, ink = Verdict{Mark: Octagon, Tone: theme.Marked}, p.inks.Marked
	}
	if v.Saved != "" {
		mark, _ := p.inks.Tone(saved.Tone)
		p.mark(x+5, y-4.5, 5.5, saved.Mark, mark, p.inks.Surface)
		x += 17 + p.textFit(x+17, y, p.width*.55, theme.SmallS, ink, v.Saved) + 16
		if v.SavedKey != "" {
			x += p.hints(x-8, y, 16, []Hint{{v.SavedKey, "try now"}}) - x
		}
	}
	end := b.paintHints(p, x)
	if v.InFull != "" {
		p.statusPart(x, y, end, IconInfo, v.InFull)
		return
	}
	if v.Minutes != "" && x+120 < end {
		x = p.statusPart(x, y, end, IconClock, v.Minutes)
	}
	for _, step := range []struct {
		text, key string
		icon      Icon
	}{{v.Undo, v.UndoKey, IconUndo}, {v.Redo, v.RedoKey, IconRepeat}} {
		if step.text != "" && x+160 < end {
			x = p.statusPart(x, y, min(x+(end-x)*.7, end-p.keyCapWidth(step.key)-8), step.icon, step.text) - 8
			x += p.keyCap(x, y-.5, step.key) + 12
		}
	}
}

// statusPart writes a part with its icon after a hairline and returns where the
// next begins.
func (p *pen) statusPart(x, y, end float32, i Icon, text string) float32 {
	p.vline(x, 8, 14, p.inks.Line)
	p.icon(i, x+14, y-13.5, 16, p.inks.Ink2)
	x += 36
	return x + p.textFit(x, y, end-x-16, theme.Small, p.inks.Ink2, text) + 16
}

// paintHints writes hints from the right and returns where they begin. Those
// that have no room are left away, the last first.
func (b *StatusBar) paintHints(p *pen, from float32) float32 {
	hints := b.values.Hints
	if len(hints) > mostHints {
		hints = hints[:mostHints]
	}
	const gap = 16
	room := (p.width - from) * .8
	if b.values.InFull != "" {
		room /= 2
	}
	width := func() float32 {
		w := float32(0)
		for _, h := range hints {
			w += p.hintWidth(h) + gap
		}
		return w
	}
	for len(hints) > 0 && width() > room {
		hints = hints[:len(hints)-1]
	}
	x := p.width - width()
	p.hints(x, 20, gap, hints)
	return x
}
