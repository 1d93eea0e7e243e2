package figure

import "stridewell/reports/page"

// lineWidth is the outline of a body part, in statures.
const lineWidth = .0036

// light is where the light comes from.
var light = vec{-.45, .89}.unit()

// A pen draws on a list in the colours of one person.
type pen struct {
	list    page.List
	colours palette
	detail  Detail
	grey    bool
	ghost   bool // everything in one pale colour without lines
}

var ghostColour = page.Hex(0xE0E5E9)

func (p *pen) colour(c page.Color) page.Color {
	if p.ghost {
		c = ghostColour
	}
	if p.grey {
		c = c.Grey()
	}
	return c
}

func (p *pen) fill(path page.Path, c page.Color) {
	p.list.Draw(path, page.Filled(p.colour(c)))
}

// stroke draws a line; its width is in statures. A ghost has no lines but its
// shapes reach as far.
func (p *pen) stroke(path page.Path, c page.Color, width float64) {
	p.list.Draw(path, page.Stroked(p.colour(c), width*Stature))
}

// veil covers a part of what is there.
func (p *pen) veil(path page.Path, c page.Color, cover float64) {
	paint := page.Filled(p.colour(c))
	paint.Alpha = cover
	p.list.Draw(path, paint)
}

// detailed draws small features that a ghost has not.
func (p *pen) detailed(draw func()) {
	if !p.ghost {
		draw()
	}
}

// outlined is a shape of one colour with its edge.
func (p *pen) outlined(path page.Path, m material) {
	p.stroke(path, m.edge, 2*lineWidth)
	p.fill(path, m.base)
}

// A tone is one of the nested shapes that make a body part look round: smaller,
// moved towards the light, and lighter.
type tone struct{ size, shift, light float64 }

// colour is the base made darker by a negative light and whiter by a positive
// one.
func (t tone) colour(base page.Color) page.Color {
	if t.light < 0 {
		return shaded(base, 1+t.light)
	}
	return base.Mix(white, t.light)
}

func (t tone) moved() vec { return light.mul(t.shift) }

var (
	limbTones   = []tone{{1, 0, -.14}, {.86, .0028, -.07}, {.70, .0060, 0}, {.46, .0098, .08}, {.24, .0128, .15}}
	limbFew     = []tone{{1, 0, -.12}, {.80, .0038, -.035}, {.50, .0090, .08}}
	farTones    = []tone{{1, 0, -.08}, {.80, .004, -.035}, {.55, .008, 0}}
	trunkTones  = []tone{{1, 0, -.14}, {.88, .0040, -.07}, {.72, .0085, 0}, {.50, .0140, .07}, {.28, .0190, .13}}
	trunkFew    = []tone{{1, 0, -.14}, {.72, .0085, 0}, {.50, .0140, .07}}
	ghostTones  = []tone{{1, 0, 0}}
	shortsTones = []tone{{1, 0, -.14}, {.86, .0030, -.07}, {.70, .0065, 0}, {.46, .0105, .06}}
)

func (p *pen) tones(full, few []tone, far bool) []tone {
	switch {
	case p.ghost:
		return ghostTones
	case far:
		return farTones
	case p.detail == Few:
		return few
	default:
		return full
	}
}

// A shape gives the outline of a part for one tone.
type shape func(size float64, moved vec) page.Path

// round draws shapes of one material as a union: all outlines first, then every
// tone of all of them, so that no seam shows where they meet.
func (p *pen) round(m material, tones []tone, shapes ...shape) {
	for _, s := range shapes {
		p.stroke(s(1, vec{}), m.edge, 2*lineWidth)
	}
	for _, t := range tones {
		for _, s := range shapes {
			p.fill(s(t.size, t.moved()), t.colour(m.base))
		}
	}
}

// limbs draws bones of one material.
func (p *pen) limbs(base page.Color, far bool, bones ...bone) {
	shapes := make([]shape, len(bones))
	for i, b := range bones {
		shapes[i] = b.outline
	}
	p.round(p.colours.material(base, far), p.tones(limbTones, limbFew, far), shapes...)
}

// cuff draws a sleeve or a trouser leg: a tube whose outline is open where it
// leaves the garment.
func (p *pen) cuff(base page.Color, far bool, b bone, from float64) {
	m := p.colours.material(base, far)
	p.stroke(b.tube(from), m.edge, 2*lineWidth)
	for _, t := range p.tones(limbTones[:4], limbFew, far) {
		p.fill(b.outline(t.size, t.moved()), t.colour(m.base))
	}
}

// tube is the outline of a bone that is open at its start.
func (b bone) tube(from float64) page.Path {
	way := b.to.sub(b.from)
	length, u := way.length(), way.unit()
	n := u.left()
	cut := between(b.profile, from, b.profile[len(b.profile)-1].t, 0)
	var front, back []vec
	for _, s := range cut {
		c := b.from.along(u, s.t*length)
		front = append(front, c.along(n, s.front))
		back = append(back, c.along(n, -s.back))
	}
	hem := b.from.along(u, cut[len(cut)-1].t*length+.004)
	return open(around(front, []vec{hem}, back, nil))
}
