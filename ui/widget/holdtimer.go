package widget

import (
	"strconv"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// TimerValues are what a hold timer shows.
type TimerValues struct {
	Title   string  // what is held, and how it stands
	Text    string  // what it is compared with
	Seconds string  // as shown in the ring
	Part    float32 // of the ring, 0 to 1
	Running bool
	Stopped bool
	Waiting bool // counts down before it starts
	Hints   []Hint
	Reasons []string // what may have ended it, chosen by digit
	Reason  int      // Unchosen for none
	Use     string   // on the button, once stopped: "Use 38 s"
}

// A HoldTimer times a test. Space starts and stops it, taken from the key going
// down, because a key that is held repeats as a typed key.
type HoldTimer struct {
	focusable
	values TimerValues
	held   bool

	// OnSpace starts, stops, or starts again. OnReason says what ended it.
	OnSpace  func()
	OnReason func(reason int)
	// OnUse takes the time: Enter, once stopped. OnDiscard drops it: Esc; it
	// reports whether there was anything to drop.
	OnUse     func()
	OnDiscard func() bool
	// OnCountDown starts after 3, 2, 1: the key 3. OnSound is called by S.
	OnCountDown, OnSound func()
}

// NewHoldTimer returns a timer.
func NewHoldTimer(s *Scope, v TimerValues) *HoldTimer {
	t := &HoldTimer{values: v}
	t.scope = s
	t.press(t, func() fyne.Size { return fyne.NewSize(600, timerHigh) }, t.paintTimer, t.pressed)
	t.keys, t.runes = t.typedKey, t.typedRune
	return t
}

// Set shows other values.
func (t *HoldTimer) Set(v TimerValues) {
	t.values = v
	t.Refresh()
}

// The zones of a timer; reasons are counted from 0.
const (
	zoneTimer = 100
	zoneUse   = 101
	zoneStart = 102
)

func (t *HoldTimer) pressed(zone int) {
	t.Focus()
	switch {
	case zone == zoneUse:
		do(t.OnUse)
	case zone == zoneStart:
		do(t.OnSpace)
	case zone < zoneTimer:
		t.typedRune(rune('1' + zone))
	}
}

// KeyDown starts and stops.
func (t *HoldTimer) KeyDown(e *fyne.KeyEvent) {
	if e.Name != fyne.KeySpace || t.held {
		return
	}
	t.held = true
	do(t.OnSpace)
}

// KeyUp makes Space ready again.
func (t *HoldTimer) KeyUp(e *fyne.KeyEvent) { t.held = t.held && e.Name != fyne.KeySpace }

// FocusLost forgets that Space was held.
func (t *HoldTimer) FocusLost() {
	t.held = false
	t.focusable.FocusLost()
}

func (t *HoldTimer) typedKey(c Chord) bool {
	switch c {
	case Plain(fyne.KeySpace):
		return true
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		return t.values.Running || t.values.Waiting || t.values.Stopped && do(t.OnUse)
	case Plain(fyne.KeyEscape):
		return t.OnDiscard != nil && t.OnDiscard()
	}
	return false
}

func (t *HoldTimer) typedRune(r rune) bool {
	if r == 's' || r == 'S' {
		return do(t.OnSound)
	}
	if r == '3' && !t.values.Running && !t.values.Stopped && !t.values.Waiting {
		return do(t.OnCountDown)
	}
	n := int(r - '1')
	if n < 0 || n >= len(t.values.Reasons) || !t.values.Stopped {
		return false
	}
	if t.OnReason != nil {
		t.OnReason(n)
	}
	return true
}

const timerHigh float32 = 100

func (t *HoldTimer) paintTimer(p *pen) {
	v := t.values
	p.zone(0, 0, 0, 0, zoneTimer)
	line, width := p.inks.Line, theme.Hairline
	if t.focused {
		line, width = p.inks.Brand, theme.FocusLine
	}
	p.cardHalo(t.focused)
	p.outline(0, 0, p.width, p.height, theme.RadiusCard, p.inks.Sunken, line, width)
	p.arc(58, 50, 38, 0, 360, .82, p.inks.Track)
	if v.Part > 0 {
		p.arc(58, 50, 38, 0, 360*min(v.Part, 1), .82, p.inks.Brand)
	}
	p.textCentre(58, 59, theme.H1, p.inks.Ink, v.Seconds)
	end := t.paintKeys(p)
	p.textFit(114, 32, end-114, theme.H3, p.inks.Ink, v.Title)
	p.textFit(114, 53, end-114, theme.Small, p.inks.Ink2, v.Text)
	switch {
	case v.Stopped:
		t.paintReasons(p, 114, end)
	case t.focused:
		p.hints(114, 82, 14, v.Hints)
	}
	p.zone(0, 0, p.width, p.height, zoneTimer)
}

// paintKeys shows what Enter and Space do, at the end of the card.
func (t *HoldTimer) paintKeys(p *pen) float32 {
	v, x := t.values, p.width-190
	space := "Start"
	switch {
	case v.Running:
		space = "Stop"
	case v.Waiting:
		space = "Not yet"
	case v.Stopped:
		space = "Again"
		p.outline(x, 12, 174, 36, theme.RadiusButton, p.inks.BrandFill, p.inks.BrandFill, 1)
		from := x + (174-p.widthOf(theme.BodyS, v.Use)-12-p.keyCapWidth("Enter"))/2
		w := p.text(from, 35, theme.BodyS, p.inks.OnBrand, v.Use)
		p.keyCapOn(from+w+12, 35, "Enter", p.inks.OnBrand)
		p.zone(x, 12, 174, 36, zoneUse)
	}
	from := x + (174-p.widthOf(theme.BodyS, space)-12-p.keyCapWidth("Space"))/2
	w := p.text(from, 74, theme.BodyS, p.inks.Brand, space)
	p.keyCap(from+w+12, 74, "Space")
	p.zone(x, 54, 174, 36, zoneStart)
	return x - 12
}

func (t *HoldTimer) paintReasons(p *pen, x, end float32) {
	p.text(x, 82, theme.SmallS, p.inks.Ink2, "Stopped by")
	x += p.widthOf(theme.SmallS, "Stopped by") + 12
	for i, reason := range t.values.Reasons {
		word := strconv.Itoa(i+1) + " " + reason
		w := p.widthOf(theme.CapS, word) + 20
		if x+w > end {
			return
		}
		fill, ink, line := p.inks.Surface, p.inks.Ink, p.inks.LineStrong
		if i == t.values.Reason {
			fill, ink, line = p.inks.BrandFill, p.inks.OnBrand, p.inks.BrandFill
		}
		p.outline(x, 65, w, 25, 12.5, fill, line, 1)
		p.textCentre(x+w/2, 82, theme.CapS, ink, word)
		p.zone(x, 65, w, 25, i)
		x += w + 8
	}
}
