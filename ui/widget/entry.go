package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynewidget "fyne.io/fyne/v2/widget"
)

// entry is the toolkit's entry without its box: what is round it is painted by
// the widget that holds it. It adds to the toolkit's what a form needs: Enter
// moves on, Tab is never a letter, and what it has no use for goes to the
// scope. It keeps the toolkit's dead keys, input methods and clipboard.
type entry struct {
	fynewidget.Entry
	scope   *Scope
	keys    func(Chord) bool // of the holder, first
	onFocus func(bool)
	onText  func(string)
	onRune  func(r rune, shift bool)
	setting bool
	column  int // of the caret when the focus left: the beginning is shown from then on
	focused bool
	clicked bool // the caret goes where the pointer is
	echo    echo
}

func newEntry(s *Scope, multiLine bool) *entry {
	e := &entry{scope: s}
	e.MultiLine = multiLine
	e.Wrapping, e.Scroll = fyne.TextWrapOff, fyne.ScrollHorizontalOnly
	if multiLine {
		e.Wrapping, e.Scroll = fyne.TextWrapWord, fyne.ScrollVerticalOnly
	}
	e.ExtendBaseWidget(e)
	e.OnChanged = func(text string) {
		if e.setting {
			return
		}
		e.echo.report()
		if e.onText != nil {
			e.onText(text)
		}
	}
	return e
}

// put shows a text, unless it is only what is being typed here.
func (e *entry) put(text string) {
	if text == e.Text || e.echo.of(text) {
		return
	}
	e.setting = true
	e.SetText(text)
	e.setting = false
	if !e.MultiLine {
		e.column = len([]rune(text))
		if e.focused {
			e.CursorColumn = e.column
		}
		e.Refresh()
	}
	e.echo = echo{}
}

// MouseDown puts the caret where the pointer is, in the text as it is shown then.
func (e *entry) MouseDown(m *desktop.MouseEvent) {
	e.clicked = true
	e.Entry.MouseDown(m)
	e.clicked = false
}

// AcceptsTab is false in several lines too: a form must not trap the keyboard.
func (e *entry) AcceptsTab() bool { return false }

// FocusGained, TypedKey and TypedShortcut name this widget, not the one inside.
func (e *entry) FocusGained() {
	e.focused = true
	if !e.MultiLine && !e.clicked {
		e.CursorColumn = e.column
	}
	e.Entry.FocusGained()
	if e.onFocus != nil {
		e.onFocus(true)
	}
	e.scope.gained(e)
}

// FocusLost ends the typing.
func (e *entry) FocusLost() {
	e.focused = false
	if !e.MultiLine {
		e.column, e.CursorColumn = e.CursorColumn, 0
	}
	e.Entry.FocusLost()
	e.echo = echo{}
	if e.onFocus != nil {
		e.onFocus(false)
	}
}

// TypedKey moves among fields or edits.
func (e *entry) TypedKey(k *fyne.KeyEvent) {
	c := e.scope.chord(k)
	if e.keys != nil && e.keys(c) {
		return
	}
	if e.edits(c) || !e.scope.key(e, c) {
		e.Entry.TypedKey(k)
	}
}

// Secret reports whether the text is shown as dots.
func (e *entry) Secret() bool { return e.Password }

// TypedRune writes a letter.
func (e *entry) TypedRune(r rune) {
	if e.onRune != nil {
		e.onRune(r, e.scope != nil && e.scope.held()&fyne.KeyModifierShift != 0)
	}
	e.Entry.TypedRune(r)
}

// edits reports whether the key is for the text. In several lines Shift Enter
// is a new line and the arrows move the caret.
func (e *entry) edits(c Chord) bool {
	switch c.Key {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd, fyne.KeyBackspace, fyne.KeyDelete, fyne.KeySpace:
		return true
	case fyne.KeyUp, fyne.KeyDown:
		return e.MultiLine
	case fyne.KeyReturn, fyne.KeyEnter:
		return e.MultiLine && c.Modifier == fyne.KeyModifierShift
	}
	return false
}

// TypedShortcut edits, or hands on. Undo is for the text as long as it undoes
// something of what was typed here.
func (e *entry) TypedShortcut(s fyne.Shortcut) {
	c, _ := chordOf(s)
	if e.keys != nil && e.keys(c) {
		return
	}
	switch s.(type) {
	case *fyne.ShortcutCopy, *fyne.ShortcutCut, *fyne.ShortcutPaste, *fyne.ShortcutSelectAll:
		e.Entry.TypedShortcut(s)
	case *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		before := e.Text
		if e.echo.typed {
			e.Entry.TypedShortcut(s)
		}
		if e.Text == before {
			e.scope.shortcut(s)
		}
	default:
		if e.edits(c) || !e.scope.shortcut(s) {
			e.Entry.TypedShortcut(s)
		}
	}
}

// CreateRenderer leaves the toolkit's box and border away.
func (e *entry) CreateRenderer() fyne.WidgetRenderer {
	r := e.Entry.CreateRenderer()
	return &bare{r}
}

type bare struct{ fyne.WidgetRenderer }

func (b *bare) Objects() []fyne.CanvasObject {
	var kept []fyne.CanvasObject
	for _, o := range b.WidgetRenderer.Objects() {
		if _, box := o.(*canvas.Rectangle); !box {
			kept = append(kept, o)
		}
	}
	return kept
}
