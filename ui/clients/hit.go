package clients

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"stridewell/ui/widget"
)

// hits finds what of a name was searched for: where each of the words typed
// stands first, whatever the accents and the case, in the order of the name.
func hits(name, text string) []widget.Span {
	plain, at := folded(name)
	var found []widget.Span
	for _, word := range strings.Fields(text) {
		w, _ := folded(word)
		if i := strings.Index(plain, w); w != "" && i >= 0 {
			found = append(found, widget.Span{From: at[i], To: at[i+len(w)]})
		}
	}
	slices.SortFunc(found, func(a, b widget.Span) int { return cmp.Compare(a.From, b.From) })
	return found
}

// folded is a text in lower case without accents, and for each of its bytes
// where in the text the letter begins. The entry past the end is the length of
// the text; a letter ends where the next begins, with its accents.
func folded(text string) (plain string, at []int) {
	var b strings.Builder
	for i := 0; i < len(text); {
		_, n := utf8.DecodeRuneInString(text[i:])
		for _, r := range norm.NFD.String(strings.ToLower(text[i : i+n])) {
			if unicode.Is(unicode.Mn, r) {
				continue
			}
			for range utf8.RuneLen(r) {
				at = append(at, i)
			}
			b.WriteRune(r)
		}
		i += n
	}
	return b.String(), append(at, len(text))
}
