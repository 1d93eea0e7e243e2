package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A NavItem is one place of the rail.
type NavItem struct {
	Label    string
	Icon     Icon
	Foot     bool // stands at the foot of the rail
	Disabled bool // has nothing to show now
}

// NavValues are what the rail shows.
type NavValues struct {
	Items    []NavItem
	Selected int // index of the place shown, −1 for none
}

// A NavRail leads to the places of the program. It is one stop of the Tab key;
// the arrows move in it and Enter goes.
type NavRail struct {
	focusable
	values NavValues
	cursor int

	// OnGo is called with the index of the place.
	OnGo func(i int)
}

// NewNavRail returns a rail.
func NewNavRail(s *Scope, v NavValues) *NavRail {
	r := &NavRail{values: v, cursor: max(v.Selected, 0)}
	r.scope = s
	r.press(r, func() fyne.Size { return fyne.NewSize(railWidth, 500) }, r.paintRail, r.choose)
	r.keys = r.typedKey
	return r
}

// Set shows other values.
func (r *NavRail) Set(v NavValues) {
	r.values = v
	r.cursor = max(v.Selected, 0)
	r.Refresh()
}

func (r *NavRail) choose(i int) {
	if i < len(r.values.Items) && !r.values.Items[i].Disabled && r.OnGo != nil {
		r.OnGo(i)
	}
}

func (r *NavRail) typedKey(c Chord) bool {
	switch c {
	case Plain(fyne.KeyUp):
		r.move(-1)
	case Plain(fyne.KeyDown):
		r.move(1)
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter), Plain(fyne.KeySpace):
		r.choose(r.cursor)
	default:
		return false
	}
	return true
}

func (r *NavRail) move(by int) {
	for i := r.cursor + by; i >= 0 && i < len(r.values.Items); i += by {
		if !r.values.Items[i].Disabled {
			r.cursor = i
			r.Refresh()
			return
		}
	}
}

const railWidth float32 = 76

func (r *NavRail) paintRail(p *pen) {
	p.rect(0, 0, p.width, p.height, 0, p.inks.Rail)
	head, pitch, footPitch := r.pitch(p.height)
	p.logo(p.width/2-(head-38)/2, 13, head-38)
	foot := p.height - railEnd
	for _, item := range r.values.Items {
		if item.Foot {
			foot -= footPitch
		}
	}
	for i, item := range r.values.Items {
		if item.Foot {
			r.paintItem(p, i, item, foot, footPitch)
			foot += footPitch
			continue
		}
		r.paintItem(p, i, item, head, pitch)
		head += pitch
		if i == 0 {
			p.rect(20, head-1, p.width-40, 1, 0, p.inks.RailPlate)
			head += railGap
		}
	}
}

const (
	railEnd float32 = 4
	railGap float32 = 6 // below the first place, with its line
)

// pitch is where the places begin and how far apart they stand, those at the
// foot on their own: closer in a low window, and closest where they would else
// lie over each other.
func (r *NavRail) pitch(high float32) (head, place, foot float32) {
	const low, lowest = 660, 60
	head, place, foot = 74, 66, 60
	if high < low {
		place = 53
	}
	places, feet := float32(0), float32(0)
	for _, item := range r.values.Items {
		if item.Foot {
			feet++
		} else {
			places++
		}
	}
	if head+places*place+railGap+feet*foot+railEnd <= high {
		return head, place, foot
	}
	all := (high - lowest - railGap - railEnd) / max(places+feet, 1)
	return lowest, all, all
}

func (r *NavRail) paintItem(p *pen, i int, item NavItem, y, pitch float32) {
	ink, h := p.inks.OnRail2, pitch-6
	switch {
	case i == r.values.Selected:
		ink = p.inks.OnRail
		p.rect(6, y, p.width-12, h, 9, p.inks.RailPlate)
		p.rect(0, y+10, 4, h-20, 2, p.inks.RailMark)
	case i == r.hover && !item.Disabled:
		p.rect(6, y, p.width-12, h, 9, theme.Alpha(p.inks.RailPlate, 0x14))
	}
	if item.Disabled {
		ink = theme.Blend(ink, p.inks.Rail)
	}
	ring, base := float32(2), y+h/2+19
	if pitch < 60 { // a low window: icon and word fill the place
		ring, base = 0, base-2
	}
	if r.focused && i == r.cursor {
		p.outline(8, y+ring, p.width-16, h-2*ring, 8, nil, p.inks.RailMark, 2)
	}
	p.zone(0, y, p.width, pitch, i)
	p.icon(item.Icon, p.width/2-12, y+h/2-21, 24, ink)
	p.textCentre(p.width/2, base, theme.CapS, ink, p.fit(theme.CapS, item.Label, p.width-6))
}

// logo draws the runner on a plate.
func (p *pen) logo(x, y, s float32) {
	p.rect(x, y, s, s, s*.24, p.inks.LogoPlate)
	c, w := p.inks.OnRail, s*.09
	p.disc(x+s*.53, y+s*.26, s*.1, c, nil, 0)
	p.line(x+s*.2, y+s*.78, x+s*.44, y+s*.46, w, c)
	p.line(x+s*.44, y+s*.46, x+s*.62, y+s*.58, w, c)
	p.line(x+s*.62, y+s*.58, x+s*.82, y+s*.8, w, c)
	p.line(x+s*.44, y+s*.46, x+s*.66, y+s*.42, w, c)
}

// A Logo is the sign of the program, with its name beside it if given.
type Logo struct {
	painted
	name string
}

// NewLogo returns the sign; it is drawn for the dark ground of the rail.
func NewLogo(name string) *Logo {
	l := &Logo{name: name}
	l.paint(l, func() fyne.Size {
		if l.name == "" {
			return fyne.NewSize(46, 46)
		}
		return fyne.NewSize(60+measuring(l).widthOf(theme.Banner, l.name), 46)
	}, func(p *pen) {
		p.logo(0, 0, 46)
		p.text(60, 32, theme.Banner, p.inks.OnRail, l.name)
	})
	return l
}
