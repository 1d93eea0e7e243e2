package widget

import (
	"image/color"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A TapBar is one step on the strip of a tapper: how long it took, as a part
// of the longest, and whether it was a right one.
type TapBar struct {
	High  float32
	Right bool
}

// TapperValues are what a tapper shows.
type TapperValues struct {
	Title  string // what is counted
	Aside  string // at the end of the head: the change, or last time's
	Number string // the count so far; empty before it is known
	Unit   string
	Plus   string // beside it: "± 0.9, enough taps"
	Enough bool   // then in the colour of good
	Note   string // below: "42 taps, even"
	Bars   []TapBar
	Cues   string // faster counts worth a cue
	Hints  []Hint

	Paces   []TapPace // what the metronome offers; none before there is a count
	Beating int       // the pace it beats, from 1; 0 while it is silent
	Left    bool      // whose foot the present beat is
	Waits   string    // behind the chips: what they wait for, or that there is no sound
}

// A TapPace is a chip of the metronome: how much faster, and the pace.
type TapPace struct{ More, Pace string }

// A Tapper counts foot-falls from the keyboard. Taps are taken from the key
// going down, because a key that is held repeats as a typed key.
type Tapper struct {
	focusable
	values TapperValues
	held   map[fyne.KeyName]bool

	// OnTap is called with the side: F is left, J is right, Space is either.
	OnTap func(Side)
	// OnKeep takes the count: Enter. OnDiscard drops it: Esc; it reports whether
	// there was anything to drop.
	OnKeep    func()
	OnDiscard func() bool
	// OnMetronome is called by M, OnSound by S.
	OnMetronome, OnSound func()
	// OnPace is called with a pace, by its chip or its digit from 1.
	OnPace func(i int)
}

// NewTapper returns a tapper.
func NewTapper(s *Scope, v TapperValues) *Tapper {
	t := &Tapper{values: v, held: map[fyne.KeyName]bool{}}
	t.scope = s
	t.press(t, func() fyne.Size { return fyne.NewSize(330, tapperHigh) }, t.paintTapper, func(id int) {
		t.Focus()
		t.pace(id - firstPace)
	})
	t.keys, t.runes = t.typedKey, t.typedRune
	return t
}

// Set shows other values.
func (t *Tapper) Set(v TapperValues) {
	t.values = v
	t.Refresh()
}

// KeyDown takes a tap.
func (t *Tapper) KeyDown(e *fyne.KeyEvent) {
	side, taps := tapKeys[e.Name]
	if !taps || t.held[e.Name] {
		return
	}
	t.held[e.Name] = true
	if t.OnTap != nil {
		t.OnTap(side)
	}
}

// KeyUp makes the key ready for the next tap.
func (t *Tapper) KeyUp(e *fyne.KeyEvent) { delete(t.held, e.Name) }

// FocusLost forgets the keys that were held.
func (t *Tapper) FocusLost() {
	clear(t.held)
	t.focusable.FocusLost()
}

// tapKeys are the keys that tap.
var tapKeys = map[fyne.KeyName]Side{fyne.KeySpace: NoSide, fyne.KeyF: LeftSide, fyne.KeyJ: RightSide}

func (t *Tapper) typedKey(c Chord) bool {
	if _, taps := tapKeys[c.Key]; taps {
		return true
	}
	switch c {
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		return do(t.OnKeep)
	case Plain(fyne.KeyEscape):
		return t.OnDiscard != nil && t.OnDiscard()
	}
	return false
}

func (t *Tapper) typedRune(r rune) bool {
	switch r {
	case 'f', 'F', 'j', 'J':
		return true // came as keys going down
	case 'm', 'M':
		return do(t.OnMetronome)
	case 's', 'S':
		return do(t.OnSound)
	default:
		return t.pace(int(r - '1'))
	}
}

// pace chooses a pace of the metronome. It reports whether there is such a one.
func (t *Tapper) pace(i int) bool {
	if i < 0 || i >= len(t.values.Paces) || t.OnPace == nil {
		return false
	}
	t.OnPace(i)
	return true
}

const (
	tapperHigh float32 = 152
	barWidth   float32 = 5
	firstPace          = 1 // the zone of the first chip; the card is 0
)

func (t *Tapper) paintTapper(p *pen) {
	v := t.values
	line, width := p.inks.Line, theme.Hairline
	if t.focused {
		line, width = p.inks.Brand, theme.FocusLine
	}
	p.cardHalo(t.focused)
	p.outline(0, 0, p.width, p.height, theme.RadiusCard, p.inks.Sunken, line, width)
	end := p.width - 16
	if v.Aside != "" {
		end -= p.textRight(end, 25, theme.Small, p.inks.Ink2, v.Aside) + 12
	}
	p.textFit(16, 25, end-16, theme.BodyS, p.inks.Ink, v.Title)
	number := v.Number
	if number == "" {
		number = "–"
	}
	x := 16 + p.text(16, 72, theme.Display, p.inks.Ink, number) + 12
	ink := p.inks.Ink2
	if v.Enough {
		ink = p.inks.Good
	}
	bars := max(x+190, p.width-16-barWidth*float32(maxBars))
	p.textFit(x, 56, bars-x-8, theme.SmallS, ink, v.Plus)
	p.textFit(x, 74, bars-x-8, theme.Small, p.inks.Ink2, v.Unit)
	t.paintBars(p, bars, p.width-16)
	p.textFit(bars, 92, p.width-16-bars, theme.Cap, p.inks.Ink2, v.Note)
	t.paintPaces(p)
	p.zone(0, 0, p.width, p.height, 0)
	if t.focused {
		p.hints(16, 103, 14, p.fitting(v.Hints, 14, bars-24))
		return
	}
	p.textFit(16, 103, bars-24, theme.Small, p.inks.Ink2, v.Cues)
}

// paintPaces are the chips of the metronome, the one that beats filled, and
// behind them the beat as two discs in turn.
func (t *Tapper) paintPaces(p *pen) {
	const y, high, gap = 114, 26, 8
	v := t.values
	x := 16 + p.text(16, y+18, theme.CapS, p.inks.Ink2, "Metronome") + 10
	for i, pace := range v.Paces {
		fill, ink := p.inks.Surface, p.inks.Brand
		if i+1 == v.Beating {
			fill, ink = p.inks.BrandFill, p.inks.OnBrand
		}
		word := pace.More + "  " + pace.Pace
		w := p.widthOf(theme.CapS, word) + 22
		p.outline(x, y, w, high, high/2, fill, p.inks.Brand, 1)
		p.textCentre(x+w/2, y+18, theme.CapS, ink, word)
		p.zone(x, y, w, high, firstPace+i)
		x += w + gap
	}
	if v.Beating > 0 {
		for i, ink := range []color.NRGBA{p.inks.Left, p.inks.Right} {
			r := float32(8)
			if v.Left != (i == 0) {
				ink, r = p.inks.LineStrong, 4
			}
			p.disc(x+12+float32(i)*24, y+high/2, r, ink, nil, 0)
		}
		x += 56
	}
	p.textFit(x, y+18, p.width-16-x, theme.Small, p.inks.Ink2, v.Waits)
}

const maxBars = 42

func (t *Tapper) paintBars(p *pen, from, end float32) {
	bars := t.values.Bars
	if room := int((end - from) / barWidth); len(bars) > room {
		bars = bars[len(bars)-max(room, 0):]
	}
	for i, b := range bars {
		ink := p.inks.Left
		if b.Right {
			ink = p.inks.Right
		}
		h := max(b.High*34, 3)
		p.rect(from+float32(i)*barWidth, 74-h, 3, h, 1.5, ink)
	}
}

// cardHalo stands round a focused tool.
func (p *pen) cardHalo(focused bool) {
	if focused {
		p.rect(-4, -4, p.width+8, p.height+8, theme.RadiusCard+4, theme.Alpha(p.inks.Brand, 61))
	}
}
