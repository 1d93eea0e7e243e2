package figure

import (
	"math"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// A drawing puts something on the list.
type drawing func(*pen)

// A thing is a prop in its place, drawn in layers around the body.
type thing struct {
	behind  drawing // everything
	between drawing // the legs
	inHand  drawing // under the near arm
	before  drawing // everything
	floor   float64 // how far it puts the line of the floor down, negative
	from    float64 // where it begins and ends, for the line of the floor
	to      float64
}

// place puts a prop where the body needs it, and the hands where the prop is.
func place(prop drill.Prop, b *body) thing {
	switch prop {
	case drill.Mat:
		return mat(b)
	case drill.Roller:
		return roller(b)
	case drill.WallAtHands:
		return wall(b, math.Max(b.near.wrist.X, b.far.wrist.X)+wristRadius)
	case drill.WallAtKnee:
		return wall(b, b.near.knee.X+kneeRadius+.004)
	case drill.WallBeside:
		return wallBeside(b)
	case drill.Chair:
		return chair(b)
	case drill.Bench:
		return bench(b)
	case drill.DumbbellAtChest:
		return atChest(b)
	case drill.DumbbellsInHands:
		return inHands(b)
	case drill.Strap:
		return strap(b)
	case drill.Cushion:
		return cushion(b)
	default:
		return thing{}
	}
}

// matHeight is how thick a mat is, in statures; its top is where the body
// rests.
const matHeight = .016

func mat(b *body) thing {
	least, most := b.restsX()
	from, to := least-.10, most+.06
	if math.Abs(b.head.Y-b.hip.Y) < .15 { // somebody who lies has the head on it
		from, to = math.Min(from, b.head.X-.10), math.Max(to, b.head.X+.10)
	}
	for _, l := range []*limb{&b.near, &b.far} {
		if l.ankle.Y < .10 {
			from = math.Min(from, l.ankle.X-.10)
		}
	}
	return thing{from: from, to: to, floor: -matHeight, behind: func(p *pen) {
		c := page.Hex(0x8FB6C9)
		outline := block(from, -matHeight, to-from, matHeight, .008)
		p.stroke(outline, shaded(c, .5), 1.6*lineWidth)
		p.fill(outline, c)
		p.fill(block(from+.006, -.0045, to-from-.012, .004, .002), c.Mix(white, .45))
	}}
}

// roller lies under the middle of the thigh and is as thick as there is room.
func roller(b *body) thing {
	c := b.near.hip.mix(b.near.knee, .5)
	r := (c.Y - thighRadius) / 2
	c.Y = r
	return thing{from: c.X - r, to: c.X + r, between: func(p *pen) {
		m := page.Hex(0x6D7783)
		p.outlined(circle(c, r), material{shaded(m, .92), shaded(m, .45)})
		p.fill(circle(c.add(vec{-.003, .004}), r*.86), m.Mix(white, .14))
		for i := range 12 {
			p.fill(circle(c.along(toward(float64(i)*30), r*.88), r*.085), shaded(m, .72))
		}
		p.fill(circle(c, r*.66), shaded(m, .70))
		p.fill(circle(c.add(vec{.002, -.003}), r*.60), page.Hex(0xE9ECEE))
		p.fill(circle(c.add(vec{.004, -.006}), r*.48), page.Hex(0xF7F8F9))
	}}
}

// wall stands at x in front of the body; both hands lie on it.
func wall(b *body, x float64) thing {
	const thick = .035
	for _, l := range []*limb{&b.near, &b.far} {
		l.putWrist(vec{x - wristRadius, l.wrist.Y}, vec{0, 1})
		l.held = flat
	}
	top := b.near.wrist.Y + .24
	return thing{from: x, to: x + thick, behind: func(p *pen) {
		p.fill(block(x, 0, thick, top, 0), page.Hex(0xD5DBE0))
		for y := 0.0; y < top-.03; y += .045 {
			p.stroke(straight(vec{x, y}, vec{x + thick, y + .03}), page.Hex(0xB4BDC4), .0026)
		}
		p.stroke(straight(vec{x, 0}, vec{x, top}), page.Hex(0x6B757E), .005)
	}}
}

// wallBeside is seen as a face behind the body; the far hand lies on it.
func wallBeside(b *body) thing {
	b.far.held, b.far.hand = flat, toward(30)
	from, to := b.hip.X-.34, b.hip.X+.46
	top := b.head.Y + .10
	return thing{from: from, to: to, behind: func(p *pen) {
		p.fill(block(from, 0, to-from, top, 0), page.Hex(0xE3E8EC))
		p.stroke(straight(vec{from, 0}, vec{from, top}, vec{to, top}, vec{to, 0}), page.Hex(0xC6CED4), .004)
	}}
}

// cushion lies under somebody who sits on it.
func cushion(b *body) thing {
	const half = .15
	top := b.hip.Y - hipRadius
	return thing{from: b.hip.X - half, to: b.hip.X + half, behind: func(p *pen) {
		c := page.Hex(0x7C6A9C)
		outline := block(b.hip.X-half, 0, 2*half, top+.012, .030)
		p.outlined(outline, material{c, shaded(c, .5)})
		p.fill(block(b.hip.X-half+.014, top-.014, 2*half-.028, .014, .007), c.Mix(white, .25))
	}}
}
