package widget

import (
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

// TextValues are what an entry for words shows.
type TextValues struct {
	Label       string
	Text        string
	Placeholder string
	Help        string // a sentence under the field
	Refused     string // in place of Help, when the text cannot be used
	Room        int    // lines that are kept free for Help or Refused: what comes moves nothing
	Disabled    bool
	Large       bool // the one entry of a page; does not change later
	Secret      bool // shown as dots; does not change later
	Number      bool // what is typed takes the place of what stands there; does not change later
}

// boxed is an entry in an outlined box with a label above and a sentence
// below: what TextEntry, Notes and DateEntry share.
type boxed struct {
	painted
	entry   *entry
	inside  fyne.CanvasObject // the entry, in its own size of text
	values  TextValues
	high    float32 // of the box
	focused bool
	aside   func(p *pen, right, base float32) // painted at the end of the box
	room    float32                           // for what is aside
	caps    bool                              // of a secret: Caps Lock may be on

	// OnHigher is called when a sentence below the box comes or goes by typing.
	OnHigher func()
}

func (b *boxed) box(self fyne.Widget, s *Scope, multiLine bool, v TextValues, high float32) {
	b.entry = newEntry(s, multiLine)
	b.entry.Password = v.Secret
	if v.Secret {
		b.entry.onRune = b.weighCaps
	}
	b.inside, b.high = b.entry, high
	if v.Large {
		b.high = largeHigh
	}
	if !multiLine {
		b.inside = container.NewThemeOverride(b.entry, oneLine{large: v.Large})
	}
	b.paint(self, b.size, b.paintBox)
	b.entry.onFocus = func(gained bool) {
		b.focused = gained
		if gained && v.Number {
			b.entry.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
		}
		b.caps = b.caps && gained // what is pressed elsewhere is not seen
		b.Refresh()
	}
	b.show(v)
}

func (b *boxed) show(v TextValues) {
	b.values = v
	b.entry.SetPlaceHolder(v.Placeholder)
	b.entry.put(v.Text)
	switch {
	case v.Disabled && !b.entry.Disabled():
		b.entry.Disable()
	case !v.Disabled && b.entry.Disabled():
		b.entry.Enable()
	}
	b.Refresh()
}

// Text returns what stands in the entry.
func (b *boxed) Text() string { return b.entry.Text }

// Clear empties the entry, whatever was being typed: a secret must not stay.
func (b *boxed) Clear() {
	b.entry.echo = echo{}
	b.values.Text = ""
	b.entry.put("")
}

// Reveal shows a secret in letters, or as dots again.
func (b *boxed) Reveal(yes bool) {
	b.entry.Password = b.values.Secret && !yes
	b.entry.Refresh()
}

// weighCaps infers Caps Lock from a letter of a secret: the toolkit does not
// report it.
func (b *boxed) weighCaps(r rune, shift bool) {
	if !unicode.IsUpper(r) && !unicode.IsLower(r) {
		return
	}
	caps := unicode.IsUpper(r) != shift
	if caps == b.caps {
		return
	}
	b.caps = caps
	b.Refresh()
	do(b.OnHigher)
}

// Focus asks for the focus.
func (b *boxed) Focus() { b.entry.scope.Focus(b.entry) }

// Focusable is what has the focus while it is typed in.
func (b *boxed) Focusable() fyne.Focusable { return b.entry }

// FocusRows is the one field, unless it is hidden.
func (b *boxed) FocusRows() [][]fyne.Focusable {
	if b.values.Disabled || !b.Visible() {
		return nil
	}
	return [][]fyne.Focusable{{b.entry}}
}

const (
	entryLabel float32 = 22
	entryNote  float32 = 20
	entryMin   float32 = 160
	largeHigh  float32 = 48
)

func (b *boxed) size() fyne.Size {
	return fyne.NewSize(entryMin, b.HeightFor(max(b.Size().Width, entryMin)))
}

// HeightFor is how high label, box and sentence are at a width.
func (b *boxed) HeightFor(width float32) float32 {
	h := b.high
	if b.values.Label != "" {
		h += entryLabel
	}
	if n := max(len(b.note(measuring(b), width)), b.values.Room); n > 0 {
		h += entryNote + float32(n-1)*theme.Cap.Lead
	}
	if b.caps {
		h += entryNote
	}
	return h
}

func (b *boxed) note(p *pen, width float32) []string {
	text := b.values.Help
	if b.values.Refused != "" {
		text = b.values.Refused
	}
	if text == "" {
		return nil
	}
	if b.values.Refused != "" {
		width -= 20
	}
	return p.wrap(theme.Cap, text, width)
}

func (b *boxed) paintBox(p *pen) {
	y := float32(0)
	if b.values.Label != "" {
		p.textFit(0, 14, p.width, theme.CapS, p.inks.Ink2, b.values.Label)
		y = entryLabel
	}
	fill, line, width := p.inks.Surface, p.inks.LineStrong, theme.Hairline
	switch {
	case b.values.Disabled:
		fill, line = p.inks.GreyTint, p.inks.Line
	case b.values.Refused != "":
		line, width = p.inks.Marked, theme.FocusLine
	case b.focused:
		line, width = p.inks.Brand, theme.FocusLine
	}
	p.fieldBox(0, y, p.width, b.high, b.focused, fill, line, width)
	inside := b.high
	if b.values.Large {
		inside = b.inside.MinSize().Height
	}
	p.child(b.inside, 2, y+(b.high-inside)/2, p.width-4-b.room, inside)
	if b.aside != nil {
		b.aside(p, p.width-12, y+b.high/2+5)
	}
	y += b.high + 16
	if b.caps {
		p.mark(6, y-4.5, 5.5, Triangle, p.inks.Mild, p.inks.Surface)
		p.textFit(18, y, p.width-18, theme.CapS, p.inks.Mild, capsWords)
		y += entryNote
	}
	b.paintNote(p, y)
}

const capsWords = "Caps Lock may be on"

func (b *boxed) paintNote(p *pen, y float32) {
	x, ink := float32(0), p.inks.Ink2
	if b.values.Refused != "" {
		p.mark(6, y-4.5, 5.5, Octagon, p.inks.Marked, p.inks.Surface)
		x, ink = 18, p.inks.Marked
	}
	for _, line := range b.note(p, p.width) {
		p.text(x, y, theme.Cap, ink, line)
		y += theme.Cap.Lead
	}
}

// A TextEntry takes one line of words. Enter goes on.
type TextEntry struct {
	boxed

	// OnChange is called with the text after every change.
	OnChange func(text string)
}

// NewTextEntry returns an entry.
func NewTextEntry(s *Scope, v TextValues) *TextEntry {
	e := &TextEntry{}
	e.box(e, s, false, v, theme.FieldHigh)
	e.entry.onText = func(text string) {
		if e.OnChange != nil {
			e.OnChange(text)
		}
	}
	return e
}

// Set shows other values.
func (e *TextEntry) Set(v TextValues) { e.show(v) }

// Notes takes several lines. Enter goes on, Shift Enter begins a new line, Tab
// is no letter.
type Notes struct {
	boxed

	// OnChange is called with the text after every change.
	OnChange func(text string)
}

// NewNotes returns an entry so many lines high; a longer text scrolls.
func NewNotes(s *Scope, lines int, v TextValues) *Notes {
	n := &Notes{}
	n.box(n, s, true, v, float32(max(lines, 2))*theme.Body.Lead+16)
	n.entry.onText = func(text string) {
		if n.OnChange != nil {
			n.OnChange(text)
		}
	}
	return n
}

// Set shows other values.
func (n *Notes) Set(v TextValues) { n.show(v) }
