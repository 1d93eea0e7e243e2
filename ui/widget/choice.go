package widget

import (
	"strconv"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// An Option is one answer of a choice, with a picture if there is one.
type Option struct {
	Word string
	Icon Icon
}

// Unchosen is the selection of a choice that has no answer.
const Unchosen = -1

// ChoiceValues are what a choice shows.
type ChoiceValues struct {
	Options  []Option
	Selected int // Unchosen for none
	Disabled bool
	Reasons  []string // why an answer may be left out, chosen by digit after "/"
}

// A ChoiceField takes one of a few answers. A digit chooses and goes on; the
// arrows move, Space or Enter chooses what they moved to; Backspace clears.
type ChoiceField struct {
	focusable
	values  ChoiceValues
	cursor  int
	moved   bool // by the arrows, since the focus came
	leaving bool // "/" was typed

	onState, onGain func() // for the row: paint yourself; the focus came

	// OnChoose is called with the answer, or Unchosen when it is cleared.
	OnChoose func(option int)
	// OnSame is called by "*": the answer of last time.
	OnSame func()
	// OnLeaveOut is called by "/" and a digit with the number of the reason.
	OnLeaveOut func(reason int)
}

// NewChoiceField returns a choice. Its OnX functions are set afterwards.
func NewChoiceField(s *Scope, v ChoiceValues) *ChoiceField {
	f := &ChoiceField{values: v}
	f.scope = s
	f.press(f, f.size, f.paintTiles, func(i int) {
		f.Focus()
		f.choose(i)
	})
	f.keys, f.runes, f.onFocus = f.typedKey, f.typedRune, f.focusChanged
	return f
}

// Set shows other values.
func (f *ChoiceField) Set(v ChoiceValues) {
	f.values = v
	f.cursor = max(min(f.cursor, len(v.Options)-1), 0)
	f.Refresh()
}

// Options is how many answers there are.
func (f *ChoiceField) Options() int { return len(f.values.Options) }

// Leaves reports whether "/" leaves the answer out.
func (f *ChoiceField) Leaves() bool { return len(f.values.Reasons) > 0 }

// Disabled reports whether the choice takes no focus.
func (f *ChoiceField) Disabled() bool { return f.values.Disabled }

// Enable and Disable exist for the toolkit, which skips a disabled widget.
func (f *ChoiceField) Enable() { f.able(true) }

// Disable greys the choice.
func (f *ChoiceField) Disable() { f.able(false) }

func (f *ChoiceField) able(yes bool) {
	f.values.Disabled = !yes
	f.Refresh()
}

func (f *ChoiceField) focusChanged(gained bool) {
	f.rest()
	if gained {
		do(f.onGain)
	}
}

// rest forgets what the arrows moved to.
func (f *ChoiceField) rest() {
	f.cursor, f.moved, f.leaving = max(f.values.Selected, 0), false, false
	f.changed()
}

func (f *ChoiceField) changed() {
	f.Refresh()
	if f.onState != nil {
		f.onState()
	}
}

func (f *ChoiceField) choose(i int) {
	if f.values.Disabled || i >= len(f.values.Options) {
		return
	}
	f.values.Selected, f.moved = i, false
	if i >= 0 {
		f.cursor = i
	}
	f.changed()
	if f.OnChoose != nil {
		f.OnChoose(i)
	}
}

func (f *ChoiceField) typedRune(r rune) bool {
	n := int(r - '1')
	switch {
	case f.leaving:
		f.leaving = false
		f.changed()
		if n >= 0 && n < len(f.values.Reasons) && f.OnLeaveOut != nil {
			f.OnLeaveOut(n)
		}
	case n >= 0 && n < len(f.values.Options) && n < 9:
		f.choose(n)
		f.scope.Next(f)
	case r == '+':
		f.scope.Next(f)
	case r == '*' && f.OnSame != nil:
		f.OnSame()
	case r == '/' && len(f.values.Reasons) > 0:
		f.leaving = true
		f.changed()
	default:
		return false
	}
	return true
}

func (f *ChoiceField) typedKey(c Chord) bool {
	switch c {
	case Plain(fyne.KeyLeft):
		f.moveCursor(-1)
	case Plain(fyne.KeyRight):
		f.moveCursor(1)
	case Plain(fyne.KeySpace):
		f.choose(f.cursor)
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		if f.moved {
			f.choose(f.cursor)
		}
		return false // and on to the next field
	case Plain(fyne.KeyBackspace), Plain(fyne.KeyDelete):
		f.choose(Unchosen)
	case Plain(fyne.KeyEscape):
		if !f.moved && !f.leaving {
			return false
		}
		f.rest()
	default:
		return false
	}
	return true
}

func (f *ChoiceField) moveCursor(by int) {
	if f.values.Selected >= 0 || f.moved {
		f.cursor = max(min(f.cursor+by, len(f.values.Options)-1), 0)
	}
	f.moved = true
	f.changed()
}

const (
	tileGap  float32 = 4
	tileHigh float32 = 36
	shoeHigh float32 = 46
)

func (f *ChoiceField) tileHigh() float32 {
	for _, o := range f.values.Options {
		if o.Icon != NoIcon {
			return shoeHigh
		}
	}
	return tileHigh
}

func (f *ChoiceField) size() fyne.Size {
	return fyne.NewSize(240, f.HeightFor(max(f.Size().Width, 240)))
}

// HeightFor is how high the tiles are at a width.
func (f *ChoiceField) HeightFor(width float32) float32 {
	n := max(len(f.values.Options), 1)
	columns := f.columns(measuring(f), width)
	rows := (n + columns - 1) / columns
	return float32(rows)*(f.tileHigh()+tileGap) - tileGap
}

// columns is how many tiles stand side by side: all, unless a word needs more.
func (f *ChoiceField) columns(p *pen, width float32) int {
	n := max(len(f.values.Options), 1)
	need := float32(0)
	for _, o := range f.values.Options {
		need = max(need, p.widthOf(theme.CapS, o.Word)+f.digitRoom())
	}
	fit := max(int((width+tileGap)/(need+tileGap)), 1)
	if n <= fit {
		return n
	}
	rows := (n + fit - 1) / fit
	return (n + rows - 1) / rows
}

// digitRoom is what the digit takes of a tile's width, both margins included.
func (f *ChoiceField) digitRoom() float32 {
	if f.tileHigh() == shoeHigh {
		return 10
	}
	return 32
}

func (f *ChoiceField) paintTiles(p *pen) {
	columns, h := f.columns(p, p.width), f.tileHigh()
	w := (p.width - tileGap*float32(columns-1)) / float32(columns)
	for i, o := range f.values.Options {
		x, y := float32(i%columns)*(w+tileGap), float32(i/columns)*(h+tileGap)
		f.paintTile(p, i, o, p.snap(x), y, w, h)
	}
}

func (f *ChoiceField) paintTile(p *pen, i int, o Option, x, y, w, h float32) {
	ink, fill, line := p.inks.Ink, p.inks.Surface, p.inks.LineStrong
	switch {
	case f.values.Disabled:
		ink, fill, line = p.inks.Grey, p.inks.GreyTint, p.inks.Line
	case i == f.values.Selected:
		ink, fill, line = p.inks.OnBrand, p.inks.BrandFill, p.inks.BrandFill
	}
	p.zone(x, y, w, h, i)
	if f.focused && i == f.cursor {
		p.rect(x-4, y-4, w+8, h+8, theme.RadiusButton+4, theme.Alpha(p.inks.Brand, 61))
		p.outline(x-2, y-2, w+4, h+4, theme.RadiusButton+2, p.inks.Surface, p.inks.Brand, 2)
	}
	p.outline(x, y, w, h, theme.RadiusButton, fill, line, 1)
	if f.hover == i && !f.values.Disabled && i != f.values.Selected {
		p.rect(x, y, w, h, theme.RadiusButton, theme.Alpha(p.inks.Ink, 15))
	}
	if i < 9 {
		p.text(x+6, y+14, theme.Micro, ink, strconv.Itoa(i+1))
	}
	if h == shoeHigh {
		p.icon(o.Icon, x+w/2-14, y, 30, ink)
		p.textCentre(x+w/2, y+40, theme.CapS, ink, p.fit(theme.CapS, o.Word, w-8))
		return
	}
	word := p.fit(theme.CapS, o.Word, w-f.digitRoom()+6)
	p.textCentre(x+w/2+4, y+23, theme.CapS, ink, word)
}
