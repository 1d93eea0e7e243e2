package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A VisitKind is what a place on the timeline is.
type VisitKind uint8

// The kinds.
const (
	VisitPast VisitKind = iota
	VisitOpen
	VisitPlanned
	VisitOverdue
)

// A TimelineVisit is one place on the timeline. At is where, 0 to 1, to scale
// by date.
type TimelineVisit struct {
	At   float32
	Kind VisitKind
	Day  string
	Text string
}

// TimelineValues are the history of a client.
type TimelineValues struct {
	Title    string
	Note     string
	Visits   []TimelineVisit // in order
	Selected int             // the visit that is read, −1 for none
}

// A Timeline shows the visits to scale. It is one stop of the Tab key; the
// arrows move in it and Enter opens.
type Timeline struct {
	focusable
	values TimelineValues
	cursor int

	// OnOpen is called with the visit.
	OnOpen func(visit int)
}

// NewTimeline returns a timeline.
func NewTimeline(s *Scope, v TimelineValues) *Timeline {
	t := &Timeline{values: v, cursor: max(v.Selected, 0)}
	t.scope = s
	t.press(t, func() fyne.Size { return fyne.NewSize(600, 118) }, t.paintTimeline, t.open)
	t.keys = func(c Chord) bool {
		switch c {
		case Plain(fyne.KeyLeft):
			t.cursor = max(t.cursor-1, 0)
		case Plain(fyne.KeyRight):
			t.cursor = min(t.cursor+1, max(len(t.values.Visits)-1, 0))
		case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter), Plain(fyne.KeySpace):
			t.open(t.cursor)
		default:
			return false
		}
		t.Refresh()
		return true
	}
	return t
}

// Set shows other visits.
func (t *Timeline) Set(v TimelineValues) {
	t.values = v
	t.cursor = max(v.Selected, 0)
	t.Refresh()
}

// FocusRows is the timeline itself.
func (t *Timeline) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{t}} }

func (t *Timeline) open(i int) {
	if i >= 0 && i < len(t.values.Visits) && t.OnOpen != nil {
		t.OnOpen(i)
	}
}

func (t *Timeline) paintTimeline(p *pen) {
	v, y := t.values, float32(62)
	if t.focused {
		p.focusRing(0, 0, p.width, p.height, theme.RadiusCard, 2)
	}
	p.card(0, 0, p.width, p.height)
	x := 20 + p.text(20, 30, theme.H3, p.inks.Ink, v.Title) + 20
	p.textRight(p.width-20, 30, theme.Small, p.inks.Ink2, p.fit(theme.Small, v.Note, p.width-20-x))
	at := func(i int) float32 { return 70 + v.Visits[i].At*(p.width-150) }
	for i := 1; i < len(v.Visits); i++ {
		if v.Visits[i].Kind == VisitPlanned || v.Visits[i].Kind == VisitOverdue {
			p.dashes(at(i-1), y, at(i), y, 2, 5, 5, p.inks.LineStrong)
			continue
		}
		p.line(at(i-1), y, at(i), y, 3, p.inks.Brand)
	}
	for i, visit := range v.Visits {
		t.paintVisit(p, i, visit, at(i), y)
	}
	t.paintWords(p, at, y)
}

func (t *Timeline) paintVisit(p *pen, i int, v TimelineVisit, x, y float32) {
	p.zone(x-40, y-24, 80, 76, i)
	switch v.Kind {
	case VisitOpen:
		p.disc(x, y, 10, p.inks.BrandTint, p.inks.Brand, 2)
		p.disc(x, y, 5, p.inks.Brand, nil, 0)
	case VisitPlanned:
		p.disc(x, y, 7, p.inks.Surface, p.inks.LineStrong, 2)
	case VisitOverdue:
		p.mark(x, y, 8, Diamond, p.inks.Mod, p.inks.Surface)
	default:
		p.disc(x, y, 7, p.inks.Brand, p.inks.Surface, 2)
	}
	if i == t.values.Selected && v.Kind != VisitOpen {
		p.disc(x, y, 10, nil, p.inks.Brand, 2)
	}
	if t.focused && i == t.cursor {
		p.disc(x, y, 14, nil, p.inks.Brand, 2)
	}
}

// paintWords writes under the places. Where two would touch, the words of the
// earlier move aside or give way: to the one the arrows stand on, to the planned
// review and to the visit that is read all others do.
func (t *Timeline) paintWords(p *pen, at func(int) float32, y float32) {
	visits := t.values.Visits
	var written []stretch
	done := make([]bool, len(visits))
	write := func(i int) {
		if i < 0 || i >= len(visits) || done[i] {
			return
		}
		done[i] = true
		v, x := visits[i], at(i)
		day := p.widthOf(theme.SmallS, v.Day) / 2
		half := max(day, p.widthOf(theme.Cap, v.Text)/2)
		place := func(half float32) (stretch, bool) {
			for _, aside := range []float32{0, 14, -14, 28, -28, 40, -40} {
				x := max(min(x+aside, p.width-half-8), half+8)
				if s := (stretch{x - half, x + half}); !s.touches(written) {
					return s, true
				}
			}
			return stretch{}, false
		}
		s, room := place(half)
		if !room {
			s, room = place(day)
			v.Text = ""
		}
		if !room {
			return
		}
		written = append(written, s)
		ink := p.inks.Ink
		if v.Kind == VisitOverdue {
			ink = p.inks.Mod
		}
		p.textCentre(s.middle(), y+26, theme.SmallS, ink, v.Day)
		if v.Text != "" {
			p.textCentre(s.middle(), y+44, theme.Cap, p.inks.Ink2, v.Text)
		}
	}
	if t.focused {
		write(t.cursor)
	}
	if last := len(visits) - 1; last >= 0 && visits[last].Kind >= VisitPlanned {
		write(last)
	}
	write(t.values.Selected)
	for i := len(visits) - 1; i >= 0; i-- {
		write(i)
	}
}

// A stretch of a line is taken by words.
type stretch struct{ from, to float32 }

func (s stretch) middle() float32 { return (s.from + s.to) / 2 }

func (s stretch) touches(others []stretch) bool {
	for _, o := range others {
		if s.from < o.to+8 && s.to+8 > o.from {
			return true
		}
	}
	return false
}
