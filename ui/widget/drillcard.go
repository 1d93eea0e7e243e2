package widget

import (
	"image"
	"strconv"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A DrillState is where a drill stands on the plan.
type DrillState uint8

// The states.
const (
	DrillProposed DrillState = iota
	DrillKept
	DrillRetire  // proposed to be dropped
	DrillBlocked // waits for a red-flag answer
)

// DrillCardValues are what the card of a drill shows.
type DrillCardValues struct {
	Number   int // on the handout; 0 shows none
	Name     string
	Dose     string
	Why      string
	DropWhen string
	Note     string // one line about its state
	State    DrillState
	Picture  image.Image
}

// A DrillCard is one drill of the plan.
type DrillCard struct {
	focusable
	values DrillCardValues

	// OnToggle keeps or removes the drill: Space.
	OnToggle func()
	// OnMove moves it among the drills by −1 or 1: Alt and an arrow.
	OnMove func(by int)
	// OnWhy shows the reason in full: W or Enter. OnDose changes the dose: D.
	OnWhy, OnDose func()
}

// NewDrillCard returns a card.
func NewDrillCard(s *Scope, v DrillCardValues) *DrillCard {
	c := &DrillCard{values: v}
	c.scope = s
	c.press(c, func() fyne.Size { return fyne.NewSize(280, 300) }, c.paintCard, func(int) { c.Focus() })
	c.keys, c.runes = c.typedKey, c.typedRune
	return c
}

// Set shows other values.
func (c *DrillCard) Set(v DrillCardValues) {
	c.values = v
	c.Refresh()
}

// FocusRows is the card itself.
func (c *DrillCard) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{c}} }

func (c *DrillCard) typedKey(k Chord) bool {
	switch k {
	case Plain(fyne.KeySpace):
		return do(c.OnToggle)
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		return do(c.OnWhy)
	case Alt(fyne.KeyUp), Alt(fyne.KeyLeft):
		return c.move(-1)
	case Alt(fyne.KeyDown), Alt(fyne.KeyRight):
		return c.move(1)
	}
	return false
}

func (c *DrillCard) typedRune(r rune) bool {
	switch r {
	case 'w', 'W':
		return do(c.OnWhy)
	case 'd', 'D':
		return do(c.OnDose)
	}
	return false
}

func (c *DrillCard) move(by int) bool {
	if c.OnMove != nil {
		c.OnMove(by)
	}
	return c.OnMove != nil
}

// do calls f if there is one, and reports whether there was.
func do(f func()) bool {
	if f != nil {
		f()
	}
	return f != nil
}

func (c *DrillCard) paintCard(p *pen) {
	v, w, h := c.values, p.width, p.height
	if c.focused {
		p.focusRing(0, 0, w, h, theme.RadiusCard, 2)
	}
	p.card(0, 0, w, h)
	p.zone(0, 0, w, h, 0)
	picture := max(h-c.textHigh(), 60)
	p.roundTop(1, 1, w-2, picture, theme.RadiusCard-1, p.inks.Paper)
	p.picture(v.Picture, 30, 8, w-60, picture-12, 0)
	if v.Number > 0 {
		p.disc(24, 24, 13, p.inks.BrandFill, nil, 0)
		p.textCentre(24, 29, theme.BodyB, p.inks.OnBrand, strconv.Itoa(v.Number))
	}
	if pill := c.statePill(); pill.Word != "" {
		p.pill(w-12-p.pillWidth(pill), 28, pill)
	}
	p.hline(1, picture, w-2, p.inks.Line)
	end := w - 16
	if c.OnMove != nil {
		p.icon(IconReorder, w-34, picture+12, 18, p.inks.Ink3)
		end = w - 44
	}
	p.textFit(16, picture+26, end-16, theme.H3, p.inks.Ink, v.Name)
	p.textFit(16, picture+47, w-32, theme.Small, p.inks.Brand, v.Dose)
	p.hline(16, picture+60, w-32, p.inks.Line)
	y := p.fact(16, picture+82, w-32, "Why", v.Why, factLines)
	y = p.fact(16, y+9, w-32, "Drop when", v.DropWhen, factLines)
	if v.Note != "" {
		p.textFit(16, y+9, w-32, theme.Small, p.inks.Ink3, v.Note)
	}
}

// textHigh is the height of everything below the picture.
func (c *DrillCard) textHigh() float32 {
	h := 82 + 2*factLines*float32(18) + 9 // as if every fact took all its lines: cards side by side look alike
	if c.values.Note != "" {
		h += 24
	}
	return h
}

const (
	factRoom  = float32(78)
	factLines = 3 // the most a reason may take
)

// fact writes a name and what is said about it, wrapped beside it, and returns
// the baseline after it.
func (p *pen) fact(x, y, w float32, name, text string, lines int) float32 {
	p.textFit(x, y, factRoom-6, theme.SmallS, p.inks.Ink2, name)
	st := theme.Small
	st.Lead = 18
	return p.paragraphMax(x+factRoom, y, w-factRoom, lines, st, p.inks.Ink, text)
}

func (c *DrillCard) statePill() Verdict {
	switch c.values.State {
	case DrillKept:
		return Verdict{Mark: Tick, Tone: theme.Good, Word: "Kept"}
	case DrillRetire:
		return Verdict{Mark: Triangle, Tone: theme.Mild, Word: "May be dropped"}
	case DrillBlocked:
		return Verdict{Mark: Octagon, Tone: theme.Marked, Word: "Waits"}
	default:
		return Verdict{}
	}
}
