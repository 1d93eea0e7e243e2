package handout

import (
	"math"
	"strconv"

	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

const (
	cardRadius = 5
	// mostScale is how tall a standing person may be drawn over the height of a
	// picture: somebody who bends is drawn larger than one who stands, so that
	// the picture is filled, but not much.
	mostScale = 1.35
)

// cards are the blocks of the drills with their heading.
func (l layout) cards() []flow.Block {
	blocks := []flow.Block{l.heading(english.Drills)}
	if len(l.drills) == 0 {
		text := style(page.Regular, l.look.body, page.Ink)
		return append(blocks, flow.Block{Parts: l.Stacked(l.Paragraph(english.NoDrills, text, l.width()), page.Paragraph), After: l.look.gap})
	}
	if minutes, known := l.minutes(); known {
		sentence := english.Minutes
		if len(l.drills) == 1 {
			sentence = english.Minute
		}
		blocks[0] = l.headingWith(english.Drills, fill(sentence, "{n}", minutes))
	}
	for _, d := range l.drills {
		blocks = append(blocks, l.card(d))
	}
	return blocks
}

// minutes adds up what the drills take on a day. It is not known where a dose
// was agreed otherwise than the library has it, and not worth saying where all
// is done within a run.
func (l layout) minutes() (string, bool) {
	total := 0.0
	for _, d := range l.drills {
		if d.Dose != "" && d.Dose != d.entry.Dose.Text {
			return "", false
		}
		total += d.entry.Minutes
	}
	return strconv.Itoa(int(math.Ceil(total))), total >= 2
}

// card is the block of a drill: its picture beside or above what to do, what
// for, until when and how often.
func (l layout) card(d prescribed) flow.Block {
	k := l.look
	left := k.pad
	if k.pictureWidth > 0 {
		left += k.pictureWidth
	}
	width := l.width() - left - k.pad
	parts := l.cardName(d, width)
	parts = append(parts, l.Stacked(l.Paragraph(d.entry.Cue, style(page.Regular, k.body, page.Ink), width), page.Paragraph)...)
	parts = append(parts, flow.Space(k.pad*.3))
	parts = append(parts, l.reason(english.Why, d.Why, width)...)
	if d.Drop != "" {
		parts = append(parts, l.reason(english.Drop, d.Drop+english.GuideMark, width)...)
	}
	sink := len(parts)
	parts = append(parts, flow.Space(k.pad*.5))
	parts = append(parts, l.strip(d, width)...)
	b := flow.Block{
		Parts: parts, Left: left, Top: k.pad * .7, Bottom: k.pad * .8, Sink: sink, After: k.gap,
		Under: func(to *page.List, box page.Rect, first bool) { l.panel(to, box, d, first) },
		Over: func(to *page.List, box page.Rect, _ bool) {
			to.Draw(page.RoundedRectangle(box, cardRadius), page.Stroked(hairline, .8))
		},
	}
	if k.pictureWidth > 0 {
		b.Least = l.picture
	} else {
		b.Top += l.picture
	}
	return b
}

// cardName is the name of a drill with where it is felt, on the same line when
// both fit.
func (l layout) cardName(d prescribed, width float64) []flow.Part {
	name, feel := style(page.Bold, l.look.name, page.Ink), style(page.Regular, l.look.small, page.InkSoft)
	words := fill(english.Feel, "{where}", d.entry.Feel)
	names, feels := l.Paragraph(d.entry.PlainName, name, width), l.Paragraph(words, feel, width)
	first, second := l.Stacked(names, page.Heading3), l.Stacked(feels, page.Paragraph)
	after := names[0].Width(l.Type) + l.look.name*.6 // no further, or it is taken for another column
	if len(names) != 1 || len(feels) != 1 || after+feels[0].Width(l.Type) > width {
		return append(first, second...)
	}
	a, b := flow.Together(first), flow.Together(second)
	return []flow.Part{{Height: a.Height, Draw: func(to *page.List, at page.Point) {
		a.Draw(to, at)
		b.Draw(to, at.Add(page.Point{X: after, Y: (l.look.name - l.look.small) * flow.Ascent}))
	}}}
}

// reason is a line that says what a drill is for, or until when.
func (l layout) reason(label, text string, width float64) []flow.Part {
	return l.Stacked(l.Labelled(label, text, style(page.Bold, l.look.small, page.Ink), style(page.Regular, l.look.small, page.InkSoft), width), page.Paragraph)
}

// strip is the dose, on a tint where it is of a usual length.
func (l layout) strip(d prescribed, width float64) []flow.Part {
	k := l.look
	lines := l.Paragraph(d.dose(), style(page.Bold, k.body, page.Brand), width-k.pad)
	if len(lines) > 3 {
		return l.Stacked(lines, page.Paragraph)
	}
	words := flow.Together(l.Stacked(lines, page.Paragraph))
	return []flow.Part{{Height: words.Height + k.pad*.5, Draw: func(to *page.List, at page.Point) {
		to.Draw(page.RoundedRectangle(page.Rect{X: at.X - k.pad*.5, Y: at.Y, W: width + k.pad, H: words.Height + k.pad*.5}, cardRadius*.7), page.Filled(page.BrandTint))
		words.Draw(to, at.Add(page.Point{Y: k.pad * .2}))
	}}}
}

// panel draws the ground of a card and, on its first piece, the picture with
// the number of the drill.
func (l layout) panel(to *page.List, box page.Rect, d prescribed, first bool) {
	k := l.look
	if !first {
		return
	}
	place := page.Rect{X: box.X, Y: box.Y, W: box.W, H: l.picture}
	if k.pictureWidth > 0 {
		place.W, place.H = k.pictureWidth, box.H
	}
	to.Draw(page.RoundedRectangle(place, cardRadius), page.Filled(panel))
	picture := place.Inset(k.pad * .6)
	if tallest := k.picture * 1.1; picture.H > tallest {
		picture.Y, picture.H = picture.Y+(picture.H-tallest)/2, tallest
	}
	alt := english.PictureOf
	if d.photo != nil {
		alt = english.PhotoOf
	}
	to.Begin(page.Tag{Role: page.Picture, Alt: fill(alt, "{name}", d.entry.PlainName, "{cue}", d.entry.Cue)})
	if d.photo != nil {
		to.Photo(d.photo.Within(picture), d.photo)
	} else {
		drawn := figure.Fit(d.picture, picture, picture.H*mostScale/figure.Stature)
		to.Add(drawn)
	}
	to.End()
	number, size := strconv.Itoa(d.number), k.name
	r := size * .72
	centre := page.Point{X: place.X + r + k.pad*.5, Y: place.Y + r + k.pad*.5}
	s := style(page.Bold, size*.95, page.White)
	to.Begin(page.Tag{Role: page.Artifact})
	to.Draw(page.Circle(centre, r), page.Filled(page.Brand))
	to.Draw(l.Type.Outline(page.Point{X: centre.X - l.Type.Width(number, s)/2, Y: centre.Y + s.Size*.33}, number, s), page.Filled(s.Color))
	to.End()
}
