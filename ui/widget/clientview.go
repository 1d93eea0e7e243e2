package widget

import (
	"image"
	"strconv"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// ClientViewValues are one page as the client sees it.
type ClientViewValues struct {
	Headline string
	About    string
	Value    string // the one number
	Was      string
	Said     Verdict // about the change; no grade
	Gauge    GaugeValues
	Then     Pin // the earlier value on the gauge
	ThenWord string
	NowWord  string
	Title    string // over the steps
	Steps    []string
	Picture  image.Image
	Caption  string
	Page, Of int // from 1
	Hints    []Hint
}

// A ClientView fills the window when the screen is turned: large words for two
// people who look at it from a metre away. Its sizes follow the window. It is
// one stop of the Tab key; the arrows turn its pages.
type ClientView struct {
	focusable
	values ClientViewValues

	// OnTurn is called with −1 or 1.
	OnTurn func(by int)
}

// NewClientView returns a view.
func NewClientView(s *Scope, v ClientViewValues) *ClientView {
	c := &ClientView{values: v}
	c.scope = s
	c.press(c, func() fyne.Size { return fyne.NewSize(windowMinWidth, windowMinHeight) }, c.paintView, func(int) { c.turn(1) })
	c.keys = func(k Chord) bool {
		switch k {
		case Plain(fyne.KeyRight), Plain(fyne.KeyPageDown), Plain(fyne.KeySpace), Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
			c.turn(1)
		case Plain(fyne.KeyLeft), Plain(fyne.KeyPageUp):
			c.turn(-1)
		default:
			return false
		}
		return true
	}
	return c
}

// Set shows another page.
func (c *ClientView) Set(v ClientViewValues) {
	c.values = v
	c.Refresh()
}

// FocusRows is the view itself.
func (c *ClientView) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{c}} }

func (c *ClientView) turn(by int) {
	if c.OnTurn != nil {
		c.OnTurn(by)
	}
}

// The window the sizes were chosen for, and the middle of the page in it.
const (
	viewWide   float32 = 1366
	viewHigh   float32 = 768
	viewMargin float32 = 68
	viewMiddle float32 = 664
)

// scaled is a style as large as the window allows, in whole units.
func scaled(st theme.Style, k float32) theme.Style {
	st.Size = float32(int(st.Size*k + .5))
	st.Lead *= k
	return st
}

func (c *ClientView) paintView(p *pen) {
	v := c.values
	k := min(p.width/viewWide, p.height/viewHigh)
	p.rect(0, 0, p.width, p.height, 0, p.inks.Surface)
	p.rect(0, 0, p.width, 8*k, 0, p.inks.BrandFill)
	p.zone(0, 0, p.width, p.height, 0)
	right := viewMiddle * k
	if v.Picture == nil {
		right = p.width - viewMargin*k
	}
	head := scaled(theme.Display, k)
	y := p.paragraphMax(viewMargin*k, 84*k, p.width-2*viewMargin*k, 2, head, p.inks.Ink, v.Headline)
	y = p.paragraphMax(viewMargin*k, y-head.Lead+44*k, p.width-2*viewMargin*k, 2, scaled(theme.Style{Size: 22, Lead: 28}, k), p.inks.Ink2, v.About)
	c.paintPicture(p, k, y, right)
	if v.Value != "" {
		y = c.paintValue(p, k, y+64*k, right)
	}
	c.paintSteps(p, k, y, right)
	c.paintFoot(p, k)
}

// paintValue draws the number, what it was, and both on the scale.
func (c *ClientView) paintValue(p *pen, k, y, right float32) float32 {
	v, x := c.values, viewMargin*k
	y += 40 * k
	w := p.text(x, y, scaled(theme.Giant, k), p.inks.Brand, v.Value) + 32*k
	middle := scaled(theme.Style{Size: 25, Weight: theme.SemiBold}, k)
	if v.Was != "" {
		p.textFit(x+w, y-40*k, right-x-w, middle, p.inks.Ink, v.Was)
	}
	if v.Said.Word != "" {
		ink, _ := p.inks.Tone(v.Said.Tone)
		p.mark(x+w+10*k, y-8*k, 10*k, v.Said.Mark, ink, p.inks.Surface)
		p.textFit(x+w+32*k, y, right-x-w-32*k, middle, ink, v.Said.Word)
	}
	if v.Gauge.High <= v.Gauge.Low {
		return y + 60*k
	}
	c.paintScale(p, k, y+86*k, right)
	return y + 160*k
}

// paintScale draws where we want it, then and now.
func (c *ClientView) paintScale(p *pen, k, y, right float32) {
	v, x := c.values, viewMargin*k
	at := func(value float64) float32 {
		part := min(max((value-v.Gauge.Low)/(v.Gauge.High-v.Gauge.Low), 0), 1)
		return x + float32(part)*(right-x)
	}
	p.outline(x, y-10*k, right-x, 20*k, 10*k, p.inks.Track, p.inks.LineStrong, 1)
	wanted := right
	for _, b := range v.Gauge.Bands {
		if b.InRange {
			wanted = (at(b.From) + at(b.To)) / 2
			p.outline(at(b.From), y-10*k, at(b.To)-at(b.From), 20*k, 10*k, p.inks.Target, p.inks.TargetLine, 2)
		}
	}
	word, bold := scaled(theme.Style{Size: 20}, k), scaled(theme.Style{Size: 23, Weight: theme.Bold}, k)
	now := v.Gauge.Single
	if now.Known {
		p.rect(at(now.Value)-2, y-19*k, 4, 38*k, 2, p.inks.Brand)
		p.textCentre(c.inside(p, bold, v.NowWord, at(now.Value), right), y-26*k, bold, p.inks.Brand, v.NowWord)
	}
	if v.Then.Known {
		p.rect(at(v.Then.Value)-1.5, y-19*k, 3, 38*k, 2, p.inks.LineStrong)
		if apart := at(v.Then.Value) - at(now.Value); max(apart, -apart) > (p.widthOf(word, v.ThenWord)+p.widthOf(bold, v.NowWord))/2+12 {
			p.textCentre(c.inside(p, word, v.ThenWord, at(v.Then.Value), right), y-26*k, word, p.inks.Ink2, v.ThenWord)
		}
	}
	if v.Gauge.Target != "" {
		text, style := "Where we want it: "+v.Gauge.Target, scaled(theme.Style{Size: 20, Weight: theme.SemiBold}, k)
		half := p.widthOf(style, text) / 2
		p.textCentre(max(min(wanted, right-half), x+half), y+38*k, style, p.inks.Good, text)
	}
}

// inside keeps a centred word within the scale.
func (c *ClientView) inside(p *pen, st theme.Style, word string, x, right float32) float32 {
	half := p.widthOf(st, word) / 2
	return max(min(x, right-half), half+20)
}

func (c *ClientView) paintSteps(p *pen, k, y, right float32) {
	v, x := c.values, viewMargin*k
	if len(v.Steps) == 0 {
		return
	}
	if v.Title != "" {
		p.rect(x, y, right-x, 1, 0, p.inks.Line)
		p.textFit(x, y+42*k, right-x, scaled(theme.Style{Size: 25, Weight: theme.SemiBold}, k), p.inks.Ink, v.Title)
		y += 46 * k
	}
	step := scaled(theme.Style{Size: 23, Lead: 28}, k)
	for i, text := range v.Steps {
		lines := p.limited(step, text, right-x-54*k, 2)
		if y+54*k > p.height-60*k {
			return
		}
		p.disc(x+19*k, y+37*k, 19*k, p.inks.BrandFill, nil, 0)
		p.textCentre(x+19*k, y+45*k, scaled(theme.Style{Size: 22, Weight: theme.Bold}, k), p.inks.OnBrand, strconv.Itoa(i+1))
		base := y + 45*k
		for _, line := range lines {
			p.text(x+54*k, base, step, p.inks.Ink, line)
			base += step.Lead
		}
		y += 54*k + step.Lead*float32(len(lines)-1)
	}
}

func (c *ClientView) paintPicture(p *pen, k, y, right float32) {
	v := c.values
	if v.Picture == nil {
		return
	}
	x, end, foot := right+64*k, p.width-viewMargin*k, p.height-96*k
	p.outline(x, y, end-x, foot-y, 14*k, p.inks.Paper, p.inks.Line, 1)
	p.picture(v.Picture, x+12*k, y+12*k, end-x-24*k, foot-y-84*k, 0)
	caption := scaled(theme.Style{Size: 22, Weight: theme.SemiBold, Lead: 27}, k)
	lines := p.limited(caption, v.Caption, end-x-32*k, 2)
	base := foot - 26*k - caption.Lead*float32(len(lines)-1)
	for _, line := range lines {
		p.textCentre((x+end)/2, base, caption, p.inks.PaperInk, line)
		base += caption.Lead
	}
}

func (c *ClientView) paintFoot(p *pen, k float32) {
	v := c.values
	p.hints(viewMargin*k, p.height-28*k, 20, v.Hints)
	if v.Of < 2 {
		return
	}
	for i := range v.Of {
		ink := p.inks.LineStrong
		if i+1 == v.Page {
			ink = p.inks.Brand
		}
		p.disc(p.width-viewMargin*k-float32(v.Of-1-i)*20, p.height-32*k, 5, ink, nil, 0)
	}
}
