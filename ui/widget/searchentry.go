package widget

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"stridewell/ui/theme"
)

// SearchValues are what a search shows.
type SearchValues struct {
	Text        string
	Placeholder string
	Aside       string // at the end: "5 found"
	Icon        Icon   // IconSearch unless another is given
}

// A SearchEntry is the large entry at the head of a list. While it is typed
// in, the arrows move in the list and Enter opens.
type SearchEntry struct {
	painted
	entry   *entry
	large   *container.ThemeOverride
	values  SearchValues
	focused bool

	// OnChange is called with the text after every change.
	OnChange func(text string)
	// OnMove is called by the arrows with −1 or 1, by PgUp and PgDn with −10 or 10.
	OnMove func(by int)
	// OnEnter is called by Enter.
	OnEnter func()
	// OnFocus is called when the focus comes.
	OnFocus func()
}

// NewSearchEntry returns a search.
func NewSearchEntry(s *Scope, v SearchValues) *SearchEntry {
	e := &SearchEntry{}
	e.entry = newEntry(s, false)
	e.large = container.NewThemeOverride(e.entry, oneLine{large: true})
	e.entry.onText = func(text string) {
		e.values.Text = text
		if e.OnChange != nil {
			e.OnChange(text)
		}
	}
	e.entry.onFocus = func(gained bool) {
		e.focused = gained
		e.Refresh()
		if gained && e.OnFocus != nil {
			e.OnFocus()
		}
	}
	e.entry.keys = e.typedKey
	e.paint(e, func() fyne.Size { return fyne.NewSize(320, largeHigh) }, e.paintSearch)
	e.Set(v)
	return e
}

// Set shows other values.
func (e *SearchEntry) Set(v SearchValues) {
	e.values = v
	e.entry.SetPlaceHolder(v.Placeholder)
	e.entry.put(v.Text)
	e.Refresh()
}

// Clear empties the search for another list, whatever was being typed.
func (e *SearchEntry) Clear() {
	e.entry.echo = echo{}
	e.values.Text = ""
	e.entry.put("")
	e.Refresh()
}

// Text returns what is searched for.
func (e *SearchEntry) Text() string { return e.entry.Text }

// Focus asks for the focus.
func (e *SearchEntry) Focus() { e.entry.scope.Focus(e.entry) }

// FocusAnew asks for the focus for another search: what is typed takes the place
// of the one before.
func (e *SearchEntry) FocusAnew() {
	e.Focus()
	e.entry.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// FocusRows is the one field.
func (e *SearchEntry) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{e.entry}} }

func (e *SearchEntry) typedKey(c Chord) bool {
	switch c {
	case Plain(fyne.KeyUp):
		e.move(-1)
	case Plain(fyne.KeyDown):
		e.move(1)
	case Plain(fyne.KeyPageUp):
		e.move(-10)
	case Plain(fyne.KeyPageDown):
		e.move(10)
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		if e.OnEnter == nil {
			return false
		}
		e.OnEnter()
	case Plain(fyne.KeyEscape):
		if e.entry.Text == "" {
			return false
		}
		e.entry.SetText("")
	default:
		return false
	}
	return true
}

func (e *SearchEntry) move(by int) {
	if e.OnMove != nil {
		e.OnMove(by)
	}
}

func (e *SearchEntry) paintSearch(p *pen) {
	w, h := p.width, p.height
	line, width := p.inks.LineStrong, theme.Hairline
	if e.focused {
		p.rect(-4, -4, w+8, h+8, 13, theme.Alpha(p.inks.Brand, 61))
		line, width = p.inks.Brand, theme.FocusLine
	}
	p.outline(0, 0, w, h, 9, p.inks.Surface, line, width)
	icon := e.values.Icon
	if icon == NoIcon {
		icon = IconSearch
	}
	p.icon(icon, 15, h/2-11, 22, p.inks.Brand)
	aside := p.fit(theme.Small, e.values.Aside, w/2)
	room := p.textRight(w-16, h/2+5, theme.Small, p.inks.Ink2, aside)
	entry := e.large.MinSize().Height
	p.child(e.large, 40, (h-entry)/2, w-40-16-room-8, entry)
}

// oneLine is the theme of the app for an entry of one line: no bar lies under
// the text, which may be that of a search. It holds no theme, so that it follows
// a change.
type oneLine struct{ large bool }

func (oneLine) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	return fyne.CurrentApp().Settings().Theme().Color(n, v)
}

func (oneLine) Font(s fyne.TextStyle) fyne.Resource {
	return fyne.CurrentApp().Settings().Theme().Font(s)
}

func (oneLine) Icon(n fyne.ThemeIconName) fyne.Resource {
	return fyne.CurrentApp().Settings().Theme().Icon(n)
}

func (l oneLine) Size(n fyne.ThemeSizeName) float32 {
	switch {
	case n == fynetheme.SizeNameText && l.large:
		return theme.Search.Size
	case n == fynetheme.SizeNameScrollBar || n == fynetheme.SizeNameScrollBarSmall:
		return 0
	}
	return fyne.CurrentApp().Settings().Theme().Size(n)
}
