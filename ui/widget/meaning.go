package widget

import (
	"image"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Fact is a name with what is said about it, in a table.
type Fact struct{ Name, Text string }

// A MeaningPart is one part of a panel under its heading. What it has is shown
// in the order of its fields.
type MeaningPart struct {
	Heading  string
	Tone     theme.Tone       // Brand unless another is given
	Pictures []MeaningPicture // two, side by side
	Bullets  []string
	Facts    []Fact
	Text     string
	Sources  []string
}

// A MeaningPicture is a small picture with its name. Until it is drawn there is
// its sheet of paper.
type MeaningPicture struct {
	Picture image.Image
	Name    string
}

// MeaningValues explain what is focused.
type MeaningValues struct {
	Title   string
	Sub     string
	Drawn   bool        // there is a picture, now or soon: it has its place
	Picture image.Image // on light paper
	Caption string      // below: the sign convention of the picture
	Parts   []MeaningPart
}

// A MeaningPanel says how the focused value is taken, what it can say and what
// it cannot. It is as high as its text; put it in a Column.
type MeaningPanel struct {
	painted
	values MeaningValues
}

// NewMeaningPanel returns a panel.
func NewMeaningPanel(v MeaningValues) *MeaningPanel {
	m := &MeaningPanel{values: v}
	m.paint(m, func() fyne.Size {
		return fyne.NewSize(meaningWidth, m.HeightFor(max(m.Size().Width, meaningWidth)))
	}, func(p *pen) { m.paintAll(p, p.width) })
	return m
}

// Set shows other values.
func (m *MeaningPanel) Set(v MeaningValues) {
	m.values = v
	m.Refresh()
}

const (
	meaningWidth   float32 = 312
	meaningPicture float32 = 146
	smallPicture   float32 = 84
	factName       float32 = 98
)

// HeightFor is how high the panel is at a width: it is drawn on nothing to
// find out.
func (m *MeaningPanel) HeightFor(width float32) float32 {
	return m.paintAll(measuring(m).blank(), width) + theme.Space5
}

func (m *MeaningPanel) paintAll(p *pen, width float32) float32 {
	const x = theme.CardPadding
	v, w := m.values, width-2*x
	y := p.paragraph(x, 30, w, theme.H3, p.inks.Ink, v.Title) - 5
	if v.Sub != "" {
		y = p.paragraph(x, y, w, theme.Small, p.inks.Ink2, v.Sub)
	}
	if v.Drawn {
		p.outline(x, y-6, w, meaningPicture, 9, p.inks.Paper, p.inks.Line, 1)
		p.picture(v.Picture, x+4, y-3, w-8, meaningPicture-6, 0)
		y += meaningPicture + 4
	}
	if v.Caption != "" {
		y = p.paragraph(x, y+6, w, theme.Small, p.inks.Brand, v.Caption)
	}
	for _, part := range v.Parts {
		y = m.paintPart(p, x, y+10, w, part)
	}
	return y
}

func (m *MeaningPanel) paintPart(p *pen, x, y, w float32, part MeaningPart) float32 {
	if part.Heading != "" {
		tone := part.Tone
		if tone == theme.Neutral {
			tone = theme.Brand
		}
		ink, _ := p.inks.Tone(tone)
		p.textFit(x, y, w, theme.SmallS, ink, part.Heading)
		y += 21
	}
	if len(part.Pictures) > 0 {
		y = m.paintPictures(p, x, y-11, w, part.Pictures)
	}
	for _, b := range part.Bullets {
		p.disc(x+3, y-4.5, 2.2, p.inks.Brand, nil, 0)
		y = p.paragraph(x+14, y, w-14, theme.Small, p.inks.Ink, b) + 2
	}
	if len(part.Facts) > 0 {
		y = m.paintFacts(p, x, y-11, w, part.Facts)
	}
	if part.Text != "" {
		y = p.paragraph(x, y, w, theme.Small, p.inks.Ink, part.Text)
	}
	if len(part.Sources) > 0 {
		p.icon(IconBook, x, y-12, 16, p.inks.Ink3)
		for _, s := range part.Sources {
			y = p.paragraph(x+22, y, w-22, theme.Cap, p.inks.Ink3, s)
		}
	}
	return y
}

// paintPictures puts pictures side by side, each over its name.
func (m *MeaningPanel) paintPictures(p *pen, x, y, w float32, pictures []MeaningPicture) float32 {
	const gap, columns = 12, 2
	wide, below := (w-gap*(columns-1))/columns, y
	for i, v := range pictures {
		at := x + float32(i%columns)*(wide+gap)
		p.outline(at, y, wide, smallPicture, theme.RadiusPicture, p.inks.Paper, p.inks.Line, 1)
		p.picture(v.Picture, at+4, y+4, wide-8, smallPicture-8, 0)
		end := p.paragraphMax(at, y+smallPicture+17, wide, 2, theme.Cap, p.inks.Ink2, v.Name)
		below = max(below, end)
	}
	return below + 4
}

func (m *MeaningPanel) paintFacts(p *pen, x, y, w float32, facts []Fact) float32 {
	h := float32(12)
	for _, f := range facts {
		h += m.factHigh(p, w, f)
	}
	p.outline(x, y, w, h, theme.RadiusPicture, p.inks.Surface, p.inks.Line, 1)
	at := y + 22
	for _, f := range facts {
		p.textFit(x+12, at, factName-18, theme.Small, p.inks.Ink2, f.Name)
		p.paragraph(x+factName, at, w-factName-10, theme.SmallS, p.inks.Ink, f.Text)
		at += m.factHigh(p, w, f)
	}
	return y + h + 20
}

func (m *MeaningPanel) factHigh(p *pen, w float32, f Fact) float32 {
	return float32(len(p.wrap(theme.SmallS, f.Text, w-factName-10)))*theme.Small.Lead + 5.5
}
