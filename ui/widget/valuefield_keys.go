package widget

import (
	"strings"

	"fyne.io/fyne/v2"
)

// longestNumber bounds what is typed; a pasted text is kept as it is.
const longestNumber = 9

const trueMinus = "−"

func (f *ValueField) typedRune(r rune) bool {
	if f.leaving {
		f.leave(r)
		return true
	}
	switch {
	case r == '+':
		f.scope.Next(f)
	case f.fixed():
		return false
	case r == '*':
		if f.OnSame != nil {
			f.OnSame()
		}
	case r == '/':
		f.leaving = len(f.values.Reasons) > 0
		f.changed()
	case r == '-' || r == '−':
		f.toggleSign()
	case r >= '0' && r <= '9' || r == '.' || r == ',':
		f.insert(r)
	default:
		return false
	}
	return true
}

func (f *ValueField) insert(r rune) {
	text := f.text
	switch {
	case f.selected && f.signed && strings.HasPrefix(text, trueMinus):
		text = trueMinus
	case f.selected:
		text = ""
	}
	if len([]rune(text)) < longestNumber {
		f.put(text + string(r))
	}
}

// toggleSign changes the sign. Of a value that a digit would replace, the
// digit after it replaces the number and keeps the sign.
func (f *ValueField) toggleSign() {
	selected := f.selected
	if rest, ok := strings.CutPrefix(f.text, trueMinus); ok {
		f.put(rest)
	} else {
		f.put(trueMinus + strings.TrimPrefix(f.text, "-"))
	}
	f.selected, f.signed = selected, selected
	f.changed()
}

// put changes the text by typing.
func (f *ValueField) put(text string) {
	f.text, f.selected, f.signed = text, false, false
	f.echo.report()
	f.changed()
	if f.OnChange != nil {
		f.OnChange(text)
	}
}

func (f *ValueField) leave(r rune) {
	f.leaving = false
	f.changed()
	if n := int(r - '1'); n >= 0 && n < len(f.values.Reasons) && f.OnLeaveOut != nil {
		f.OnLeaveOut(n)
	}
}

func (f *ValueField) typedKey(c Chord) bool {
	if c.Key == fyne.KeyEscape && c.Modifier == 0 {
		return f.escape()
	}
	if f.leaving && c.Modifier == 0 && isMove(c.Key) {
		f.leaving = false
		f.changed()
	}
	if f.values.State == FieldQuestion && c.Key == fyne.KeyF9 {
		return f.answer(c)
	}
	switch c {
	case Plain(fyne.KeyBackspace), Plain(fyne.KeyDelete):
		f.erase(c.Key == fyne.KeyDelete)
		return true
	case Ctrl(fyne.KeyA):
		f.selected = true
		f.changed()
		return true
	}
	return false
}

func isMove(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
		return true
	}
	return false
}

func (f *ValueField) answer(c Chord) bool {
	call := f.OnAccept
	if c.Modifier == fyne.KeyModifierShift {
		call = f.OnKeep
	}
	if call == nil {
		return false
	}
	call()
	return true
}

// escape goes one step back: the choice of a reason, then the value as it was.
func (f *ValueField) escape() bool {
	switch {
	case f.leaving:
		f.leaving = false
		f.changed()
	case f.echo.typed && f.text != f.original:
		f.put(f.original)
		f.selected, f.echo = true, echo{}
		f.changed()
	default:
		return false
	}
	return true
}

func (f *ValueField) erase(all bool) {
	letters := []rune(f.text)
	if f.fixed() || len(letters) == 0 {
		return
	}
	if all || f.selected {
		f.put("")
		return
	}
	f.put(string(letters[:len(letters)-1]))
}

// TypedShortcut adds the clipboard to what every focusable widget does. What is
// pasted is not filtered: what cannot be a value is shown and refused.
func (f *ValueField) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutCopy:
		if s.Clipboard != nil {
			s.Clipboard.SetContent(f.text)
		}
	case *fyne.ShortcutCut:
		if s.Clipboard != nil && !f.fixed() {
			s.Clipboard.SetContent(f.text)
			f.put("")
		}
	case *fyne.ShortcutPaste:
		if s.Clipboard != nil && !f.fixed() {
			f.put(strings.TrimSpace(s.Clipboard.Content()))
		}
	default:
		f.focusable.TypedShortcut(s)
	}
}
