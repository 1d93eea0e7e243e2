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
	w, h := p.width, p.height
	if c.focused {
		p.focusRing(0, 0, w, h, theme.RadiusCard, 2)
	}
	p.card(0, 0, w, h)
	p.zone(0, 0, w, h, 0)
	if w > 2*h {
		c.paintLying(p)
		return
	}
	picture := max(h-c.textHigh(h), 60)
	p.roundTop(1, 1, w-2, picture, theme.RadiusCard-1, p.inks.Paper)
	c.paintPicture(p, 30, w-60, picture-12)
	p.hline(1, picture, w-2, p.inks.Line)
	c.paintWords(p, 16, picture, c.textLines(h))
	if pill := c.statePill(); pill.Word != "" {
		p.pill(w-12-p.pillWidth(pill), 28, pill)
	}
}

// paintLying draws the picture beside the words: a card of two rows.
func (c *DrillCard) paintLying(p *pen) {
	wide := p.snap(p.width * .3)
	p.roundLeft(1, 1, wide, p.height-2, theme.RadiusCard-1, p.inks.Paper)
	c.paintPicture(p, 10, wide-20, p.height-20)
	c.paintWords(p, wide+16, 0, lyingLines)
	if pill := c.statePill(); pill.Word != "" {
		pill.Word = p.fit(theme.CapS, pill.Word, wide-50)
		p.pill((wide-p.pillWidth(pill))/2, p.height-18, pill)
	}
}

func (c *DrillCard) paintPicture(p *pen, x, w, h float32) {
	p.picture(c.values.Picture, x, 8, w, h, 0)
	if c.values.Number > 0 {
		p.disc(24, 24, 13, p.inks.BrandFill, nil, 0)
		p.textCentre(24, 29, theme.BodyB, p.inks.OnBrand, strconv.Itoa(c.values.Number))
	}
}

// paintWords writes name, dose and facts from x to the end of the card, in so
// many lines below the name. The dose takes a second one where the facts leave
// it.
func (c *DrillCard) paintWords(p *pen, x, y float32, lines int) {
	v, end := c.values, p.width-16
	inner := end - x
	if c.OnMove != nil {
		p.icon(IconReorder, p.width-34, y+12, 18, p.inks.Ink3)
		end = p.width - 44
	}
	p.textFit(x, y+26, end-x, theme.H3, p.inks.Ink, v.Name)
	most := (lines - 1) / 2
	facts := min(len(p.wrap(theme.Small, v.Why, inner-factRoom)), most) + min(len(p.wrap(theme.Small, v.DropWhen, inner-factRoom)), most)
	dose := theme.Small
	dose.Lead = factLead
	y = p.paragraphMax(x, y+47, inner, max(min(lines-facts, 2), 1), dose, p.inks.Brand, v.Dose) - factLead
	p.hline(x, y+13, inner, p.inks.Line)
	y = p.fact(x, y+35, inner, "Why", v.Why, most)
	y = p.fact(x, y+9, inner, "Drop when", v.DropWhen, most)
	if v.Note != "" && y+9 < p.height-8 { // a card that lies has no line for it
		p.textFit(x, y+9, inner, theme.Small, p.inks.Ink3, v.Note)
	}
}

// textLines is how many lines dose and facts have in a standing card.
func (c *DrillCard) textLines(high float32) int {
	switch {
	case high >= roomyCard:
		return 2*factLines + 2
	case high >= tightCard:
		return 2*factLines + 1
	default:
		return 2 * factLines
	}
}

// textHigh is the height of everything below the picture.
func (c *DrillCard) textHigh(high float32) float32 {
	h := 73 + float32(c.textLines(high))*factLead // as if every fact took all its lines: cards side by side look alike
	if c.values.Note != "" {
		h += 24
	}
	return h
}

const (
	factRoom   = float32(78)
	factLead   = float32(18)
	factLines  = 3 // the most a reason may take
	lyingLines = 5 // of dose and reasons in a card that lies
	roomyCard  = float32(335)
	tightCard  = float32(305)
)

// fact writes a name and what is said about it, wrapped beside it, and returns
// the baseline after it.
func (p *pen) fact(x, y, w float32, name, text string, lines int) float32 {
	p.textFit(x, y, factRoom-6, theme.SmallS, p.inks.Ink2, name)
	st := theme.Small
	st.Lead = factLead
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
