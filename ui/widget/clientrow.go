package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// ClientRowValues are one person of a list.
type ClientRowValues struct {
	Initials string
	Name     string
	Hits     []Span // what of the name was searched for, from left to right
	Reason   string // why she came
	Seen     string // last visit
	SeenNote string // below it, where there are no marks
	Marks    []Verdict
	Next     Verdict // when she is due; a mark is left away
	Plain    string  // the same, unremarkable
	Selected bool
	Low      bool // a lower row, for a low window
}

// A Span is a part of a text in bytes, from From up to To.
type Span struct{ From, To int }

// A ClientRow is a person in the list of clients. The list has the focus: the
// row only shows that it is chosen.
type ClientRow struct {
	pressable
	values ClientRowValues

	// OnPress is called by a click.
	OnPress func()
}

// NewClientRow returns a row.
func NewClientRow(v ClientRowValues) *ClientRow {
	r := &ClientRow{values: v}
	r.press(r, func() fyne.Size { return fyne.NewSize(500, r.high()) }, r.paintRow, func(int) { do(r.OnPress) })
	return r
}

// Set shows another person.
func (r *ClientRow) Set(v ClientRowValues) {
	r.values = v
	r.Refresh()
}

func (r *ClientRow) high() float32 { return ClientRowHigh(r.values.Low) }

// ClientRowHigh is how high a row is.
func ClientRowHigh(low bool) float32 {
	if low {
		return 59
	}
	return 68
}

// ClientHeadHigh is how high the head over the list is.
const ClientHeadHigh float32 = 34

const (
	seenColumn float32 = 300 // from the right edge
	nextColumn float32 = 112
)

func (r *ClientRow) paintRow(p *pen) {
	v, w, mid := r.values, p.width, p.height/2
	face := p.inks.BrandTint
	switch {
	case v.Selected:
		p.rect(0, 0, w, p.height, 0, p.inks.BrandTint)
		p.rect(0, 0, 4, p.height, 0, p.inks.Brand)
		face = p.inks.Surface
	case r.hover != noZone:
		p.rect(0, 0, w, p.height, 0, theme.Alpha(p.inks.Ink, 10))
	}
	p.zone(0, 0, w, p.height, 0)
	p.hline(16, p.height-1, w-32, p.inks.Line)
	p.face(36, mid, 19, v.Initials, face)
	room := w - seenColumn - 66 - 20
	r.paintName(p, 66, mid-5, room)
	p.textFit(66, mid+16, room, theme.Small, p.inks.Ink2, v.Reason)
	r.paintSeen(p, w-seenColumn, mid)
	if v.Next.Word != "" {
		next := v.Next
		next.Mark, next.Word = NoMark, p.fit(theme.CapS, next.Word, nextColumn-20)
		ink, tint := p.inks.Tone(next.Tone)
		if v.Selected && next.Tone == theme.Brand { // its tint is the ground of the row
			ink, tint = p.inks.OnBrand, p.inks.BrandFill
		}
		p.chip(w-nextColumn-8, mid+4, ink, tint, next.Word)
		return
	}
	p.textFit(w-nextColumn, mid+4, nextColumn-12, theme.Small, p.inks.Ink2, v.Plain)
}

func (r *ClientRow) paintSeen(p *pen, x, mid float32) {
	v := r.values
	p.textFit(x, mid-5, seenColumn-nextColumn-16, theme.Body, p.inks.Ink, v.Seen)
	if len(v.Marks) == 0 {
		p.textFit(x, mid+16, seenColumn-nextColumn-16, theme.Small, p.inks.Ink3, v.SeenNote)
	}
	on := p.inks.Surface
	if v.Selected {
		on = p.inks.BrandTint
	}
	for i, m := range v.Marks {
		ink, _ := p.inks.Tone(m.Tone)
		p.mark(x+7+float32(i)*19, mid+12, 6, m.Mark, ink, on)
	}
}

// paintName writes the name with what was searched for in bold and underlined,
// as far as it is shown.
func (r *ClientRow) paintName(p *pen, x, y, room float32) {
	name := p.fit(theme.BodyS, r.values.Name, room)
	if len(r.values.Hits) == 0 {
		p.text(x, y, theme.BodyS, p.inks.Ink, name)
		return
	}
	from, end := 0, len(name)
	if name != r.values.Name {
		end -= len(ellipsis)
	}
	for _, hit := range r.values.Hits {
		hit.From, hit.To = max(hit.From, from), min(hit.To, end)
		if hit.To <= hit.From {
			continue
		}
		x += p.text(x, y, theme.Body, p.inks.Ink, name[from:hit.From])
		w := p.text(x, y, theme.BodyB, p.inks.Brand, name[hit.From:hit.To])
		p.rect(x, y+4, w, 2, 0, p.inks.Brand)
		x, from = x+w, hit.To
	}
	p.text(x, y, theme.Body, p.inks.Ink, name[from:])
}

// A ClientHead stands over the list of clients.
type ClientHead struct {
	painted
	name, seen, next string
}

// NewClientHead names the columns.
func NewClientHead(name, seen, next string) *ClientHead {
	h := &ClientHead{name: name, seen: seen, next: next}
	h.paint(h, func() fyne.Size { return fyne.NewSize(500, ClientHeadHigh) }, func(p *pen) {
		p.text(66, 22, theme.CapS, p.inks.Ink3, h.name)
		p.text(p.width-seenColumn, 22, theme.CapS, p.inks.Ink3, h.seen)
		p.text(p.width-nextColumn, 22, theme.CapS, p.inks.Ink3, h.next)
		p.hline(0, 33, p.width, p.inks.Line)
	})
	return h
}
