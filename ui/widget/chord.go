package widget

import (
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// A Chord is a key with the modifiers held down: what a command is bound to,
// and what its key cap shows.
type Chord struct {
	Key      fyne.KeyName
	Modifier fyne.KeyModifier
}

// Plain is a key alone, as F5.
func Plain(k fyne.KeyName) Chord { return Chord{Key: k} }

// Shift is a key with Shift, as Shift F9.
func Shift(k fyne.KeyName) Chord { return Chord{k, fyne.KeyModifierShift} }

// Ctrl is a key with Ctrl, or with Cmd on a Mac.
func Ctrl(k fyne.KeyName) Chord { return Chord{k, fyne.KeyModifierShortcutDefault} }

// Alt is a key with Alt.
func Alt(k fyne.KeyName) Chord { return Chord{k, fyne.KeyModifierAlt} }

// Larger are the ways a keyboard says Ctrl +.
func Larger() []Chord {
	return []Chord{
		Ctrl(fyne.KeyEqual), Ctrl(fyne.KeyPlus),
		{Key: fyne.KeyEqual, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift},
	}
}

// named are the keys whose cap says something else than their name.
var named = map[fyne.KeyName]string{
	fyne.KeyReturn: "Enter", fyne.KeyEnter: "Enter", fyne.KeyEscape: "Esc", fyne.KeyBackspace: "Back",
	fyne.KeyPageUp: "PgUp", fyne.KeyPageDown: "PgDn", fyne.KeyUp: "↑", fyne.KeyDown: "↓",
	fyne.KeyLeft: "←", fyne.KeyRight: "→", fyne.KeyMinus: "−", fyne.KeyEqual: "+",
}

// String writes the chord as a key cap shows it: "Ctrl P".
func (c Chord) String() string {
	var words []string
	for _, m := range []struct {
		held fyne.KeyModifier
		word string
	}{{fyne.KeyModifierControl, "Ctrl"}, {fyne.KeyModifierSuper, superName()}, {fyne.KeyModifierAlt, "Alt"}, {fyne.KeyModifierShift, "Shift"}} {
		if c.Modifier&m.held != 0 {
			words = append(words, m.word)
		}
	}
	key, ok := named[c.Key]
	if !ok {
		key = string(c.Key)
	}
	return strings.Join(append(words, key), " ")
}

func superName() string {
	if runtime.GOOS == "darwin" {
		return "Cmd"
	}
	return "Super"
}

// viaShortcut reports whether the toolkit delivers the chord as a shortcut. It
// does not for a key alone or with Shift.
func (c Chord) viaShortcut() bool {
	return c.Modifier&^fyne.KeyModifierShift != 0
}

// shortcut is the chord as a canvas wants it. The toolkit has names of its own
// for the chords of editing.
func (c Chord) shortcut() fyne.Shortcut {
	if c.Modifier == fyne.KeyModifierShortcutDefault {
		switch c.Key {
		case fyne.KeyZ:
			return &fyne.ShortcutUndo{}
		case fyne.KeyY:
			return &fyne.ShortcutRedo{}
		case fyne.KeyA:
			return &fyne.ShortcutSelectAll{}
		case fyne.KeyC:
			return &fyne.ShortcutCopy{}
		case fyne.KeyX:
			return &fyne.ShortcutCut{}
		case fyne.KeyV:
			return &fyne.ShortcutPaste{}
		}
	}
	return &desktop.CustomShortcut{KeyName: c.Key, Modifier: c.Modifier}
}

// chordOf reads a shortcut as a chord.
func chordOf(s fyne.Shortcut) (Chord, bool) {
	k, ok := s.(fyne.KeyboardShortcut)
	if !ok {
		return Chord{}, false
	}
	return Chord{k.Key(), k.Mod()}, true
}
