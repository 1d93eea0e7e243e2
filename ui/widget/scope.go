package widget

import (
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
)

// A Scope is what a focused widget hands its keys and shortcuts to when it has
// no use for them. There is one for the window and one below it for each
// screen, overlay or dialog; a scope asks the one above for what it does not
// know itself. A nil scope ignores everything: widgets without one only show.
type Scope struct {
	canvas   fyne.Canvas
	above    *Scope
	shown    *Scope // of the window's scope: who gets keys while nothing is focused
	trapped  bool
	dialogs  []*Scope // of the window's scope: those that lie over it, the last on top
	commands map[Chord]func()
	letters  map[rune]func()
	held     func() fyne.KeyModifier
	scroll   *container.Scroll
	rows     []Row
	last     fyne.Focusable

	// OnFocus is called when a widget of this scope, or of one below it, gains
	// the focus.
	OnFocus func(fyne.Focusable)
	// OnPastEnd is called when Enter or an arrow leaves the last row (1) or the
	// first (−1). It reports whether it found somewhere to go.
	OnPastEnd func(direction int) bool
	// First may take a chord of this scope, or of one below it, before what is
	// bound to it; never one of a dialog.
	First func(Chord) bool
}

// NewScope returns the scope of a window.
func NewScope(c fyne.Canvas) *Scope {
	s := &Scope{canvas: c, commands: map[Chord]func(){}, letters: map[rune]func(){}, held: heldModifiers}
	s.shown = s
	c.SetOnTypedKey(func(e *fyne.KeyEvent) { s.unfocused(Chord{e.Name, s.held()}) })
	c.SetOnTypedRune(func(r rune) { s.top().rune(r) })
	return s
}

// Child returns a scope below this one: what a screen gives its widgets.
func (s *Scope) Child() *Scope {
	return &Scope{canvas: s.canvas, above: s, commands: map[Chord]func(){}, letters: map[rune]func(){}, held: s.held}
}

// Trap returns a scope below this one that hands nothing on: a dialog's.
func (s *Scope) Trap() *Scope {
	c := s.Child()
	c.trapped = true
	return c
}

// Show makes s the scope that gets keys while nothing is focused.
func (s *Scope) Show() { s.window().shown = s }

// Bind makes a chord do f wherever the focus is in this scope or below it.
func (s *Scope) Bind(c Chord, f func()) {
	s.commands[c] = f
	if c.viaShortcut() {
		s.canvas.AddShortcut(c.shortcut(), func(fyne.Shortcut) { s.window().unfocused(c) })
	}
}

// BindLetter makes a letter or digit do f, in either case, while nothing that
// takes text is focused.
func (s *Scope) BindLetter(r rune, f func()) { s.letters[unicode.ToLower(r)] = f }

// Scroll tells the scope what it scrolls to show the focused widget.
func (s *Scope) Scroll(c *container.Scroll) { s.scroll = c }

// A Row is a part of a form with fields: Enter and the arrows move among them.
type Row interface {
	// FocusRows are the fields row by row, each from left to right.
	FocusRows() [][]fyne.Focusable
}

// Rows tells the scope its fields from top to bottom.
func (s *Scope) Rows(rows ...Row) { s.rows = rows }

// Focus gives a widget the focus.
func (s *Scope) Focus(f fyne.Focusable) {
	if s == nil || s.canvas == nil {
		return
	}
	s.canvas.Focus(f)
	if o, ok := f.(fyne.CanvasObject); ok && s.canvas.Focused() != f && revive(s.canvas.Content(), o) {
		s.canvas.Focus(f)
	}
}

// revive makes anew what draws the widgets that hold o, and reports whether
// outer does. The toolkit drops it from what was out of sight for a minute, and
// would not find o to give it the focus.
func revive(outer, o fyne.CanvasObject) bool {
	if outer == o {
		return true
	}
	for _, inside := range insideOf(outer) {
		if revive(inside, o) {
			outer.Refresh()
			return true
		}
	}
	return false
}

// Focused returns the widget that has the focus, or nil.
func (s *Scope) Focused() fyne.Focusable {
	if s == nil {
		return nil
	}
	return s.canvas.Focused()
}

// Restore focuses what was focused last in this scope, or the first field that is
// shown: what is hidden now cannot have the focus.
func (s *Scope) Restore() {
	if s.last != nil {
		if s.Focus(s.last); s.Focused() == s.last {
			return
		}
	}
	for _, fields := range s.grid() {
		for _, f := range fields {
			if s.Focus(f); s.Focused() == f {
				return
			}
		}
	}
}

// Forget drops what was focused last: its widgets are no longer shown.
func (s *Scope) Forget() { s.last = nil }

func (s *Scope) window() *Scope {
	for s.above != nil {
		s = s.above
	}
	return s
}

// top is the scope that gets keys while nothing is focused: of the dialog on
// top, else of the screen. It is nil under an overlay of the toolkit's own.
func (s *Scope) top() *Scope {
	if n := len(s.dialogs); n > 0 {
		return s.dialogs[n-1]
	}
	if len(s.canvas.Overlays().List()) > 0 {
		return nil
	}
	return s.shown
}

func (s *Scope) unfocused(c Chord) { s.top().run(c) }

// run does what is bound to a chord here or above.
func (s *Scope) run(c Chord) bool {
	if s.takenFirst(c) {
		return true
	}
	for ; s != nil; s = s.above {
		if f, ok := s.commands[c]; ok {
			f()
			return true
		}
		if s.trapped {
			return false
		}
	}
	return false
}

func (s *Scope) takenFirst(c Chord) bool {
	for ; s != nil && !s.trapped; s = s.above {
		if s.above == nil {
			return s.First != nil && s.First(c)
		}
	}
	return false
}

// rune does what is bound to a letter here or above.
func (s *Scope) rune(r rune) bool {
	r = unicode.ToLower(r)
	for ; s != nil; s = s.above {
		if f, ok := s.letters[r]; ok {
			f()
			return true
		}
		if s.trapped {
			return false
		}
	}
	return false
}

// chord is a typed key with the modifiers held now: the toolkit does not tell
// them with the key.
func (s *Scope) chord(e *fyne.KeyEvent) Chord {
	if s == nil {
		return Chord{Key: e.Name}
	}
	return Chord{e.Name, s.held()}
}

// key does what a key means everywhere: bound commands first, then moving on
// with Enter and the arrows.
func (s *Scope) key(from fyne.Focusable, c Chord) bool {
	if s == nil {
		return false
	}
	if s.run(c) {
		return true
	}
	switch c {
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		s.move(from, 1)
	case Shift(fyne.KeyReturn), Shift(fyne.KeyEnter):
		s.move(from, -1)
	case Plain(fyne.KeyUp):
		s.moveRow(from, -1)
	case Plain(fyne.KeyDown):
		s.moveRow(from, 1)
	case Plain(fyne.KeyLeft):
		s.moveColumn(from, -1)
	case Plain(fyne.KeyRight):
		s.moveColumn(from, 1)
	case Plain(fyne.KeyHome):
		s.edge(0)
	case Plain(fyne.KeyEnd):
		s.edge(-1)
	default:
		return false
	}
	return true
}

// shortcut does what is bound to a shortcut; the toolkit asks nobody else once
// a widget that takes shortcuts has the focus.
func (s *Scope) shortcut(sh fyne.Shortcut) bool {
	c, ok := chordOf(sh)
	return ok && s.run(c)
}

// gained notes the focus and scrolls to show it.
func (s *Scope) gained(f fyne.Focusable) {
	if s == nil {
		return
	}
	s.last = f
	if o, ok := f.(fyne.CanvasObject); ok {
		s.Reveal(o)
	}
	for a := s; a != nil; a = a.above {
		if a.OnFocus != nil {
			a.OnFocus(f)
		}
	}
}

// grid is what there is to move among, without rows that have no field now.
func (s *Scope) grid() [][]fyne.Focusable {
	var grid [][]fyne.Focusable
	for _, r := range s.rows {
		for _, fields := range r.FocusRows() {
			if len(fields) > 0 {
				grid = append(grid, fields)
			}
		}
	}
	return grid
}

func heldModifiers() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}
