package widget

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// An Ink is how strong a text is.
type Ink uint8

// The inks.
const (
	InkPlain Ink = iota
	InkSecond
	InkFaint
	InkBrand
	InkOnRail
	InkOnRail2
)

func (p *pen) ink(i Ink) color.NRGBA {
	switch i {
	case InkSecond:
		return p.inks.Ink2
	case InkFaint:
		return p.inks.Ink3
	case InkBrand:
		return p.inks.Brand
	case InkOnRail:
		return p.inks.OnRail
	case InkOnRail2:
		return p.inks.OnRail2
	default:
		return p.inks.Ink
	}
}

// WordsValues are a text and how it is written. A tone other than Neutral goes
// before the ink.
type WordsValues struct {
	Text  string
	Style theme.Style // Body when left out
	Tight theme.Style // in its place where one of the text's own lines would not fit, if there is one
	Ink   Ink
	Tone  theme.Tone
	Lines int  // the most lines; 0 is as many as it takes, 1 cuts with an ellipsis
	Mid   bool // centred
}

// Words is a paragraph that wraps to its width.
type Words struct {
	painted
	values WordsValues
}

// NewWords returns a paragraph.
func NewWords(v WordsValues) *Words {
	w := &Words{values: v}
	w.paint(w, w.size, w.paintWords)
	return w
}

// Set shows another text.
func (w *Words) Set(v WordsValues) {
	w.values = v
	w.Refresh()
}

// Text is what it says.
func (w *Words) Text() string { return w.values.Text }

func (w *Words) style(width float32) theme.Style {
	if w.values.Tight.Size > 0 {
		p := measuring(w)
		for line := range strings.SplitSeq(w.values.Text, "\n") {
			if !p.fits(w.values.Style, line, width) {
				return w.values.Tight
			}
		}
	}
	if w.values.Style.Size == 0 {
		return theme.Body
	}
	return w.values.Style
}

func (w *Words) size() fyne.Size {
	p := measuring(w)
	least := float32(40)
	if w.values.Lines == 1 {
		least = min(p.widthOf(w.style(0), w.values.Text), 320)
	}
	return fyne.NewSize(least, w.HeightFor(max(w.Size().Width, least)))
}

// HeightFor is how high the paragraph is at a width.
func (w *Words) HeightFor(width float32) float32 {
	n, st := 1, w.style(width)
	if w.values.Lines != 1 {
		n = len(measuring(w).wrap(st, w.values.Text, width))
	}
	if w.values.Lines > 0 {
		n = min(n, w.values.Lines)
	}
	return float32(n)*st.Lead + 2
}

func (w *Words) paintWords(p *pen) {
	ink := p.ink(w.values.Ink)
	if w.values.Tone != theme.Neutral {
		ink, _ = p.inks.Tone(w.values.Tone)
	}
	st := w.style(p.width)
	lines := p.limited(st, w.values.Text, p.width, w.values.Lines)
	y := st.Lead * .76
	for _, line := range lines {
		x := float32(0)
		if w.values.Mid {
			x = (p.width - p.widthOf(st, line)) / 2
		}
		p.text(x, y, st, ink, line)
		y += st.Lead
	}
}

// HeadingValues are a title with a note beside it.
type HeadingValues struct {
	Title string
	Note  string
	Large bool // the title of the screen
}

// A Heading stands over a part of a screen.
type Heading struct {
	painted
	values HeadingValues
}

// NewHeading returns a heading.
func NewHeading(v HeadingValues) *Heading {
	h := &Heading{values: v}
	h.paint(h, func() fyne.Size { return fyne.NewSize(200, h.style().Lead+4) }, func(p *pen) {
		st := h.style()
		base := st.Lead * .78
		x := p.textFit(0, base, p.width, st, p.inks.Ink, h.values.Title) + 14
		if room := p.width - x; room > 40 {
			p.textFit(x, base, room, theme.Small, p.inks.Ink2, h.values.Note)
		}
	})
	return h
}

// Set shows another heading.
func (h *Heading) Set(v HeadingValues) {
	h.values = v
	h.Refresh()
}

func (h *Heading) style() theme.Style {
	if h.values.Large {
		return theme.H1
	}
	return theme.H2
}
