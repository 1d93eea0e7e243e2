package widget

import (
	"fmt"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Section is a part of a form on the rail: how much of it is done, and
// whether something in it asks for attention.
type Section struct {
	Name     string
	Done, Of int
	Question bool
}

// count is empty where there is nothing to take yet.
func (s Section) count() string {
	if s.Of == 0 {
		return ""
	}
	return fmt.Sprintf("%d/%d", s.Done, s.Of)
}

// words name a section that is drawn as its ring only.
func (s Section) words() string { return strings.TrimSuffix(s.Name+", "+s.count(), ", ") }

// A SectionGroup is sections under one heading.
type SectionGroup struct {
	Name     string
	Sections []Section
}

// SectionValues are what the rail shows. Sections are counted through all
// groups from 0.
type SectionValues struct {
	Groups   []SectionGroup
	Selected int
	Card     CardHint
}

// A CardHint is the small card at the foot of the rail.
type CardHint struct {
	Title, Text string
	Action, Key string
}

// A SectionRail jumps within a form. It is one stop of the Tab key; the arrows
// move in it and Enter goes. When narrow it shows rings only.
type SectionRail struct {
	focusable
	values SectionValues
	cursor int

	// OnGo is called with the section.
	OnGo func(section int)
	// OnCard is called by the action of the card.
	OnCard func()
}

// NewSectionRail returns a rail.
func NewSectionRail(s *Scope, v SectionValues) *SectionRail {
	r := &SectionRail{values: v, cursor: v.Selected}
	r.scope = s
	r.press(r, func() fyne.Size { return fyne.NewSize(64, 200) }, r.paintRail, r.choose)
	r.keys = r.typedKey
	return r
}

// Set shows other values.
func (r *SectionRail) Set(v SectionValues) {
	r.values, r.cursor = v, v.Selected
	r.Refresh()
}

func (r *SectionRail) count() int {
	n := 0
	for _, g := range r.values.Groups {
		n += len(g.Sections)
	}
	return n
}

// cardZone is the zone of the card's action.
const cardZone = 1000

func (r *SectionRail) choose(i int) {
	switch {
	case i == cardZone && r.OnCard != nil:
		r.OnCard()
	case i < r.count() && r.OnGo != nil:
		r.OnGo(i)
	}
}

func (r *SectionRail) typedKey(c Chord) bool {
	switch c {
	case Plain(fyne.KeyUp):
		r.cursor = max(r.cursor-1, 0)
	case Plain(fyne.KeyDown):
		r.cursor = min(r.cursor+1, r.count()-1)
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter), Plain(fyne.KeySpace):
		r.choose(r.cursor)
	default:
		return false
	}
	r.Refresh()
	r.name()
	return true
}

// name tells what the arrows stand on where only rings are shown.
func (r *SectionRail) name() {
	if r.painter == nil || r.cursor >= len(r.painter.pen.told) {
		return
	}
	here := r.painter.pen.told[r.cursor]
	r.tellBeside(here.full, here.zone)
}

const (
	sectionHigh float32 = 38
	groupHigh   float32 = 22
	cardRoom    float32 = 122
)

// pitch is how far apart sections and groups stand: as usual, or closer where
// the card would have no room.
func (r *SectionRail) pitch(high float32) (section, group float32) {
	const usual, usualGap, least, leastGap = 40, 9, 33, 2
	groups, n := float32(len(r.values.Groups)), float32(max(r.count(), 1))
	room := high - 13 - groups*groupHigh - cardRoom
	if room >= n*usual+groups*usualGap {
		return usual, usualGap
	}
	closest := (room - groups*leastGap) / n
	if closest < least {
		return 37, leastGap // the card has no room at all
	}
	return min(closest, usual), leastGap
}

func (r *SectionRail) paintRail(p *pen) {
	p.rect(0, 0, p.width, p.height, 0, p.inks.Sunken)
	wide, y, i := p.width > 100, float32(12), 0
	pitch, gap := r.pitch(p.height)
	for _, g := range r.values.Groups {
		if wide {
			p.textFit(18, y+14, p.width-36, theme.CapS, p.inks.Ink3, g.Name)
			y += groupHigh
		}
		for _, s := range g.Sections {
			r.paintSection(p, i, s, y, min(pitch, sectionHigh), wide)
			y += pitch
			i++
		}
		y += gap
	}
	if wide && r.values.Card.Title != "" && p.height-y > cardRoom {
		r.paintCard(p)
	}
}

func (r *SectionRail) paintSection(p *pen, i int, s Section, y, h float32, wide bool) {
	ink, st, on := p.inks.Ink2, theme.Body, p.inks.Sunken
	switch i {
	case r.values.Selected:
		ink, st, on = p.inks.Brand, theme.BodyS, p.inks.BrandTint
		p.rect(8, y, p.width-16, h, 8, p.inks.BrandTint)
		p.rect(8, y+7, 3, h-14, 1.5, p.inks.Brand)
	case r.hover:
		p.rect(8, y, p.width-16, h, 8, theme.Alpha(p.inks.Ink, 15))
	}
	if r.focused && i == r.cursor {
		p.outline(8, y, p.width-16, h, 8, nil, p.inks.Brand, 2)
	}
	p.zone(0, y, p.width, h, i)
	if !wide {
		p.tell(0, y, p.width, h, s.words())
		p.completion(p.width/2, y+h/2, 9, s, on)
		return
	}
	p.completion(28, y+h/2, 8, s, on)
	count := s.count()
	w := p.textRight(p.width-18, y+h/2+5, theme.Cap, p.inks.Ink2, count)
	room := p.width - 18 - w - 8 - 44
	if p.widthOf(st, s.Name) > room {
		st.Size--
	}
	p.textFit(44, y+h/2+5, room, st, ink, s.Name)
}

// completion is a ring that fills like a pie; done is a tick, a question a
// triangle.
func (p *pen) completion(cx, cy, r float32, s Section, on color.NRGBA) {
	switch {
	case s.Question:
		p.mark(cx, cy, r-1, Triangle, p.inks.Mild, on)
	case s.Of > 0 && s.Done >= s.Of:
		p.mark(cx, cy, r, Tick, p.inks.Good, on)
	default:
		p.disc(cx, cy, r, nil, p.inks.LineStrong, 1.5)
		if s.Done > 0 {
			p.arc(cx, cy, r-2.5, 0, 360*float32(s.Done)/float32(s.Of), 0, p.inks.Brand)
		}
	}
}

func (r *SectionRail) paintCard(p *pen) {
	const h = 104
	y, v := p.height-h-12, r.values.Card
	p.outline(12, y, p.width-24, h, 9, p.inks.Surface, p.inks.Line, 1)
	p.textFit(26, y+25, p.width-52, theme.SmallS, p.inks.Ink, v.Title)
	p.paragraphMax(26, y+45, p.width-52, 2, theme.Small, p.inks.Ink2, v.Text)
	if v.Action == "" {
		return
	}
	w := p.textFit(26, y+89, p.width-52-50, theme.SmallS, p.inks.Brand, v.Action)
	p.keyCap(26+w+10, y+89, v.Key)
	p.zone(12, y, p.width-24, h, cardZone)
}
