package widget

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// run is a piece of text in one style; column is text that wraps to a width.
type run struct {
	style theme.Style
	text  string
}

type column struct {
	run
	width float32
}

type extent struct{ width, height, baseline float32 }

// keptTexts bounds what one widget remembers of measured text.
const keptTexts = 500

// measure returns the size of a text. Measuring is slow the first time, so
// each widget remembers its own.
func (p *pen) measure(st theme.Style, s string) extent {
	key := run{st, s}
	if e, ok := p.measured[key]; ok {
		return e
	}
	size, base := fyne.CurrentApp().Driver().RenderedTextSize(s, st.Size, fyne.TextStyle{}, p.theme.Face(st.Weight))
	if len(p.measured) > keptTexts {
		clear(p.measured)
		clear(p.wrapped)
	}
	e := extent{size.Width, size.Height, base}
	p.measured[key] = e
	return e
}

func (p *pen) widthOf(st theme.Style, s string) float32 { return p.measure(st, s).width }

// fits reports whether a text is no wider than w. It is measured only where
// its letters leave that open.
func (p *pen) fits(st theme.Style, s string, w float32) bool {
	if least, greatest, known := p.theme.Between(st, s); known && (greatest <= w || least > w) {
		return greatest <= w
	}
	return p.widthOf(st, s) <= w
}

// text writes with its baseline at y and returns the width.
func (p *pen) text(x, y float32, st theme.Style, c color.Color, s string) float32 {
	if s == "" {
		return 0
	}
	e := p.measure(st, s)
	o := p.texts.take()
	face := p.theme.Face(st.Weight)
	changed := o.Text != s || o.Color != c || o.TextSize != st.Size || o.FontSource != face
	o.Text, o.Color, o.TextSize, o.FontSource = s, c, st.Size, face
	p.put(o, p.snap(x), p.snap(y-e.baseline), e.width, e.height, changed)
	p.placeCut(s, o)
	return e.width
}

// textRight ends at x, textCentre stands about it.
func (p *pen) textRight(x, y float32, st theme.Style, c color.Color, s string) float32 {
	return p.text(x-p.widthOf(st, s), y, st, c, s)
}

func (p *pen) textCentre(x, y float32, st theme.Style, c color.Color, s string) float32 {
	return p.text(x-p.widthOf(st, s)/2, y, st, c, s)
}

// textFit cuts with an ellipsis what is wider than w.
func (p *pen) textFit(x, y, w float32, st theme.Style, c color.Color, s string) float32 {
	return p.text(x, y, st, c, p.fit(st, s, w))
}

const ellipsis = "…"

// fit returns s, or as much of it as w holds with an ellipsis.
func (p *pen) fit(st theme.Style, s string, w float32) string {
	if p.fits(st, s, w) {
		return s
	}
	letters := []rune(s)
	short := func(n int) string { return strings.TrimRight(string(letters[:n]), " ,·") + ellipsis }
	fits, tooLong := 0, len(letters)
	for tooLong-fits > 1 {
		if n := (fits + tooLong) / 2; p.fits(st, short(n), w) {
			fits = n
		} else {
			tooLong = n
		}
	}
	p.cut = append(p.cut, cutText{full: s, short: short(fits)})
	return short(fits)
}

// paragraph wraps s to w and returns the baseline after the last line.
func (p *pen) paragraph(x, y, w float32, st theme.Style, c color.Color, s string) float32 {
	for _, line := range p.wrap(st, s, w) {
		p.text(x, y, st, c, line)
		y += st.Lead
	}
	return y
}

// paragraphMax is a paragraph of at most so many lines; the last is cut.
func (p *pen) paragraphMax(x, y, w float32, lines int, st theme.Style, c color.Color, s string) float32 {
	for _, line := range p.limited(st, s, w, lines) {
		p.text(x, y, st, c, line)
		y += st.Lead
	}
	return y
}

// limited wraps s to at most so many lines, of which the last is cut; 0 is no
// limit.
func (p *pen) limited(st theme.Style, s string, w float32, lines int) []string {
	all := p.wrap(st, s, w)
	if lines == 0 || len(all) <= lines {
		return all
	}
	rest := p.fit(st, strings.Join(all[lines-1:], " "), w)
	if n := len(p.cut); n > 0 && p.cut[n-1].short == rest {
		p.cut[n-1].full = s
	}
	return append(all[:lines-1:lines-1], rest)
}

// wrap breaks s into lines no wider than w, at its own line breaks and between
// words; a word wider than a line is broken.
func (p *pen) wrap(st theme.Style, s string, w float32) []string {
	key := column{run{st, s}, w}
	if lines, ok := p.wrapped[key]; ok {
		return lines
	}
	var lines []string
	for part := range strings.SplitSeq(s, "\n") {
		lines = append(lines, p.wrapLine(st, part, w)...)
	}
	p.wrapped[key] = lines
	return lines
}

func (p *pen) wrapLine(st theme.Style, s string, w float32) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(s) {
		if try := strings.TrimSpace(line + " " + word); p.fits(st, try, w) {
			line = try
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for !p.fits(st, word, w) && len([]rune(word)) > 1 {
			head := p.head(st, word, w)
			lines = append(lines, head)
			word = strings.TrimPrefix(word, head)
		}
		line = word
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// head is the longest beginning of a word that fits, at least one letter.
func (p *pen) head(st theme.Style, word string, w float32) string {
	letters := []rune(word)
	n := len(letters) - 1
	for n > 1 && !p.fits(st, string(letters[:n]), w) {
		n--
	}
	return string(letters[:n])
}
