package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// roller lies under what rests on it and is as thick as there is room.
func roller(b *body) thing {
	c, ok := b.raised(drill.AtMidThigh, drill.AtMidShank, drill.AtMidBack)
	if !ok {
		return thing{}
	}
	r := b.under(c).Y / 2
	at := vec{b.under(c).X, r}
	draw := func(p *pen) { p.roller(at, r) }
	t := thing{from: at.X - r, to: at.X + r, between: draw}
	if c.Part == drill.AtMidBack {
		t.behind, t.between = draw, nil
	}
	return t
}

// roller draws one from its end.
func (p *pen) roller(c vec, r float64) {
	m := page.Hex(0x6D7783)
	p.outlined(circle(c, r), material{shaded(m, .92), shaded(m, .45)})
	p.fill(circle(c.add(vec{-.003, .004}), r*.86), m.Mix(white, .14))
	for i := range 12 {
		p.fill(circle(c.along(toward(float64(i)*30), r*.88), r*.085), shaded(m, .72))
	}
	p.fill(circle(c, r*.66), shaded(m, .70))
	p.fill(circle(c.add(vec{.002, -.003}), r*.60), page.Hex(0xE9ECEE))
	p.fill(circle(c.add(vec{.004, -.006}), r*.48), page.Hex(0xF7F8F9))
}

// ball is a spiky ball under the buttock or the sole. What lies on it gives way
// a little.
func ball(b *body) thing {
	const sunk = .006
	c, ok := b.raised(drill.AtHip, drill.AtMidFoot)
	if !ok {
		return thing{}
	}
	r := (b.under(c).Y + sunk) / 2
	at := vec{b.under(c).X, r}
	return thing{from: at.X - r, to: at.X + r, between: func(p *pen) { p.spikyBall(at, r) }}
}

func (p *pen) spikyBall(c vec, r float64) {
	const spikes = 16
	m := page.Hex(0x3F7FB5)
	edge := shaded(m, .5)
	for i := range spikes {
		way := toward(360 * float64(i) / spikes)
		spike := polygon(c.along(way, r).along(way.left(), r*.10), c.along(way, r*1.0+.002), c.along(way, r).along(way.left(), -r*.10), c.along(way, r*.7))
		p.outlined(spike, material{m, edge})
	}
	p.outlined(circle(c, r*.90), material{m, edge})
	for i, k := range []float64{.76, .58, .38} {
		p.fill(circle(c.along(light, r*(1-k)*.5), r*k), m.Mix(white, .10*float64(i+1)))
	}
	for i := range 7 {
		way := toward(float64(i)*51 + 20)
		p.fill(circle(c.along(way, r*math.Min(.6, .3+.1*float64(i%3))), r*.09), edge)
	}
}
