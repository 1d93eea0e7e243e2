package page

import (
	"strings"
	"unicode"
)

// roundOff is how much, in 1/1000 em, a line may exceed its width: a column
// that was made as wide as a text must hold that text.
const roundOff = 1e-6

// Wrap breaks a text into lines no wider than width points. It breaks at
// spaces only, keeps no-break spaces, cuts words that are longer than a line,
// and drops nothing but the spaces at a break. There is at least one line.
func (t *Type) Wrap(text string, s Style, width float64) []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	f, most := t.faces[s.Face], width*1000/s.Size+roundOff
	var lines []string
	for _, paragraph := range strings.Split(Clean(text), "\n") {
		lines = f.wrap(lines, strings.Split(paragraph, " "), most)
	}
	return lines
}

// wrap adds the lines of a paragraph, each at most that many 1/1000 em wide.
func (f *face) wrap(lines, words []string, most float64) []string {
	space := f.width(" ")
	line, used := "", 0
	for i, word := range words {
		w := f.width(word)
		if i > 0 && float64(used+space+w) <= most {
			line, used = line+" "+word, used+space+w
			continue
		}
		if i > 0 && word == "" {
			continue // one space of several, where the line breaks anyway
		}
		if i > 0 {
			lines = append(lines, strings.TrimRight(line, " "))
		}
		for n := f.fit(word, most); n < len(word); n = f.fit(word, most) {
			lines, word = append(lines, word[:n]), word[n:]
		}
		line, used = word, f.width(word)
	}
	return append(lines, line)
}

// fit is how many bytes of a word are drawn within most (1/1000 em), and at
// least its first character. A mark stays with the letter that carries it.
func (f *face) fit(word string, most float64) int {
	used, end := 0, 0
	for i, r := range word {
		if i > 0 && !unicode.Is(unicode.Mn, r) {
			if float64(used) <= most || end == 0 {
				end = i
			}
			if float64(used) > most {
				return end
			}
		}
		used += f.glyph(r).advance
	}
	if float64(used) > most && end > 0 {
		return end
	}
	return len(word)
}

// Fit shortens a text of one line to a width in points, with an ellipsis where
// something was cut.
func (t *Type) Fit(text string, s Style, width float64) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	f, most := t.faces[s.Face], width*1000/s.Size+roundOff
	text = strings.ReplaceAll(Clean(text), "\n", " ")
	if float64(f.width(text)) <= most {
		return text
	}
	room := most - float64(f.width("…"))
	kept := text[:f.fit(text, room)]
	if float64(f.width(kept)) > room {
		kept = ""
	}
	return strings.TrimRight(kept, " ") + "…"
}
