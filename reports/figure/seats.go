package figure

import "stridewell/reports/page"

var (
	wood  = page.Hex(0xC9A26B)
	steel = page.Hex(0x7D8892)
	cloth = page.Hex(0x5F6B78)
)

// seatHeight is the height of a chair's seat, in statures.
const seatHeight = .25

// chair stands behind the legs: its seat lies where the hips come down.
func chair(b *body) thing {
	const deep, thick, leg = .23, .022, .016
	front := b.near.ankle.X - .02
	from := front - deep
	return thing{from: from, to: front, behind: func(p *pen) {
		m := material{wood, shaded(wood, .45)}
		for _, x := range []float64{from + .006, front - leg - .010} {
			p.outlined(block(x, 0, leg, seatHeight-thick, .004), m)
		}
		p.outlined(block(from, seatHeight-thick-.34+.362, leg, .30, .006), m)
		p.outlined(block(from-.004, seatHeight+.20, .024, .11, .008), material{wood.Mix(white, .25), m.edge})
		p.outlined(block(from, seatHeight-thick, deep, thick, .008), m)
		p.fill(block(from+.008, seatHeight-.008, deep-.016, .005, .002), wood.Mix(white, .4))
	}}
}

// couch lies under somebody on the back, with the hips at its edge.
func couch(b *body) thing {
	top := b.hip.Y - hipRadius
	from, to := b.head.X-.12, b.hip.X+.055
	return thing{from: from, to: to, behind: func(p *pen) { p.couch(from, to, top) }}
}

// couch draws an upholstered board on two legs.
func (p *pen) couch(from, to, top float64) {
	const thick, leg = .050, .024
	frame := material{steel, shaded(steel, .5)}
	for _, x := range []float64{from + .05, to - .05 - leg} {
		p.outlined(block(x, 0, leg, top-thick, .003), frame)
	}
	p.outlined(block(from, top-thick, to-from, thick, .014), material{cloth, shaded(cloth, .45)})
	p.fill(block(from+.012, top-.014, to-from-.024, .008, .004), cloth.Mix(white, .25))
}

// bench lies under the thighs of somebody face down, with the hips at its edge;
// a strap holds the lower legs.
func bench(b *body) thing {
	const thick, past = .050, -.035 // the feet hang over its end
	top := b.hip.mix(b.near.knee, .5).Y - thighRadius
	from, to := b.near.ankle.X-past, b.hip.X+.03
	hold := b.near.knee.mix(b.near.ankle, .55)
	return thing{
		from: from, to: to,
		behind: func(p *pen) { p.couch(from, to, top) },
		before: func(p *pen) {
			belt := straight(vec{hold.X, hold.Y + .041}, vec{hold.X, top - thick - .004})
			p.stroke(belt, shaded(page.Hex(0x2E6E8E), .6), .026)
			p.stroke(belt, page.Hex(0x2E6E8E), .020)
		},
	}
}
