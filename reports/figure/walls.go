package figure

import (
	"math"

	"stridewell/reports/page"
)

// wallThick is the drawn part of a wall that is seen from its side.
const wallThick = .035

// wallInFront stands at x; both hands lie on it.
func wallInFront(b *body, x float64) thing {
	t := thing{from: x, to: x + wallThick}
	for _, l := range []*limb{&b.near, &b.far} {
		t.hold(l, vec{x - wristRadius, l.wrist.Y}, vec{0, 1}, flat)
	}
	top := b.near.wrist.Y + .24
	t.behind = func(p *pen) { p.wall(x, wallThick, top) }
	return t
}

func wallAtHands(b *body) thing {
	return wallInFront(b, math.Max(b.near.wrist.X, b.far.wrist.X)+wristRadius)
}

// wallAtKnee is as near as knee and toes let it be.
func wallAtKnee(b *body) thing {
	toes := b.near.onFoot(shoeUpper[5]).X
	return wallInFront(b, math.Max(b.near.knee.X+kneeRadius+.004, toes+.010))
}

// wallBehindFoot stands behind somebody whose near foot leans on it.
func wallBehindFoot(b *body) thing {
	x := math.Inf(1)
	for _, q := range shoeUpper {
		x = math.Min(x, b.near.onFoot(q).X)
	}
	x -= .003
	return thing{from: x - wallThick, to: x, behind: func(p *pen) { p.wall(x, -wallThick, b.head.Y+.06) }}
}

// wall draws a wall from the side: its face is at x, and thick goes into it.
func (p *pen) wall(x, thick, top float64) {
	left := math.Min(x, x+thick)
	p.fill(block(left, 0, wallThick, top, 0), page.Hex(0xD5DBE0))
	for y := 0.0; y < top-.03; y += .045 {
		p.stroke(straight(vec{left, y}, vec{left + wallThick, y + .03}), page.Hex(0xB4BDC4), .0026)
	}
	p.stroke(straight(vec{x, 0}, vec{x, top}), page.Hex(0x6B757E), .005)
}

// wallBeside is seen as a face behind the body; the far hand lies on it.
func wallBeside(b *body) thing {
	b.far.held, b.far.hand = flat, toward(30)
	from, to := b.hip.X-.34, b.hip.X+.46
	top := b.head.Y + .10
	return thing{from: from, to: to, behind: func(p *pen) { p.wallFace(from, to, top) }}
}

func (p *pen) wallFace(from, to, top float64) {
	p.fill(block(from, 0, to-from, top, 0), page.Hex(0xE3E8EC))
	p.stroke(straight(vec{from, 0}, vec{from, top}, vec{to, top}, vec{to, 0}), page.Hex(0xC6CED4), .004)
}
