package page

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean makes any text one that can be laid out: valid, composed (NFC), its
// lines ended by \n alone, tabs as spaces, and without control, format and
// direction characters. It keeps what the typeface lacks; Glyphs replaces that
// when it is drawn.
func Clean(text string) string {
	if plain(text) {
		return text
	}
	text = lineEnds.Replace(strings.ToValidUTF8(text, "\uFFFD"))
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r):
			return -1
		}
		return r
	}, text))
}

// plain reports whether Clean has nothing to do, for the letters that nearly
// every text is made of: a layout asks very often.
func plain(text string) bool {
	for _, r := range text {
		switch {
		case r == '\n', r >= ' ' && r <= '~', r > '\u009F' && r < '\u0300' && r != '\u00AD', r >= '\u2010' && r <= '\u2027':
		default:
			return false
		}
	}
	return true
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n", "\t", " ")

// placeholder is drawn for a character that the typeface lacks: a hollow box,
// so that a reader sees that something stood there.
const placeholder = "□"

// Glyphs is a text of one line as a face draws it. A character that the face lacks
// becomes its plain form where there is one (① is drawn as 1) and a visible
// box otherwise. Nothing above U+FFFF is left: the PDF writer gives up there.
func (t *Type) Glyphs(text string, f Face) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var b strings.Builder
	for _, r := range Clean(text) {
		b.WriteString(t.faces[f].glyph(r).drawn)
	}
	return b.String()
}

// drawnAs is what a face draws for a character.
func (f *face) drawnAs(r rune) string {
	if r == '\n' {
		return " "
	}
	if f.has(r) {
		return string(r)
	}
	plain := norm.NFKC.String(string(r))
	for _, p := range plain {
		if !f.has(p) {
			return placeholder
		}
	}
	return plain
}

func (f *face) has(r rune) bool {
	if r > 0xFFFF {
		return false
	}
	g, err := f.font.GlyphIndex(&f.buffer, r)
	return err == nil && g != 0
}
