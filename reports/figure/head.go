package figure

import "stridewell/reports/page"

// The head from the side: a hundredth of its height is one unit, x forward, y
// up, the middle of the head is the origin.
var (
	profileStart = [2]float64{30, 30}
	profileFace  = [][6]float64{
		{35, 22, 37.5, 12, 36.5, 5},
		{36.2, 2, 37, 0, 38.5, -3},
		{41, -8, 45.5, -13, 45.5, -16},
		{45.5, -19, 41, -19.5, 38.5, -20.5},
		{38.2, -23, 40.5, -25, 39.6, -27.5},
		{38.6, -29.5, 39.6, -31, 38.4, -33},
		{36, -35.5, 37.6, -38, 36.8, -42},
		{36, -48, 29, -50.5, 22, -49.5},
		{12, -48, 2, -42, -4, -34},
		{-10, -30, -20, -28, -30, -24},
		{-44, -16, -48, 6, -44, 22},
		{-38, 42, -16, 50, 2, 50},
		{16, 50, 25, 42, 30, 30},
	}
	jawStart = [2]float64{-4, -34}
	jaw      = [][6]float64{
		{4, -42, 12, -48, 22, -49.5},
		{29, -50.5, 36, -48, 36.8, -42},
		{30, -43, 14, -40, 6, -26},
		{3, -20, -4, -16, -12, -16},
		{-16, -24, -10, -30, -4, -34},
	}
	hairStart = [2]float64{31.5, 29}
	hair      = [][6]float64{
		{29, 46, 14, 55, -2, 55},
		{-28, 55, -51, 36, -50, 6},
		{-49.5, -12, -44, -26, -34, -31},
		{-28, -31, -22, -24, -18, -14},
		{-17, -4, -14, 4, -6, 5},
		{0, 5, 2, -2, 4, -8},
		{7, -8, 9, 0, 11, 8},
		{15, 19, 24, 21, 31.5, 29},
	}
	shineStart = [2]float64{20, 42}
	shine      = [][6]float64{{6, 52, -20, 52, -34, 34}, {-22, 44, 2, 46, 20, 42}}
)

const headUnit = headHeight / 100

// frame gives places on the head: x towards across, y up.
func (b *body) headFrame(across vec) func(x, y float64) vec {
	return func(x, y float64) vec { return b.head.along(across, x*headUnit).along(b.crown, y*headUnit) }
}

func closedCurves(at func(x, y float64) vec, start [2]float64, cubics [][6]float64) page.Path {
	p := curves(at, start, cubics)
	p.Close()
	return p
}

// headFromSide draws the head; it says nothing with its face.
func (p *pen) headFromSide(b *body) {
	at := b.headFrame(b.crown.right())
	skin, hairDo := p.colours.material(p.colours.skin, false), material{p.colours.hair, shaded(p.colours.hair, .6)}
	p.outlined(closedCurves(at, profileStart, profileFace), skin)
	p.detailed(func() {
		p.fill(closedCurves(at, jawStart, jaw), shaded(skin.base, .91))
		p.stroke(curves(at, [2]float64{27, 8}, [][6]float64{{29, 10.5, 32, 10.5, 35, 8.5}}), p.colours.hair, .0030)
		p.stroke(curves(at, [2]float64{30.5, 1.5}, [][6]float64{{31.5, 2.5, 33, 2.2, 34, 1}}), p.colours.line, .0032)
		p.stroke(curves(at, [2]float64{33, -29.5}, [][6]float64{{35, -30, 37, -29.6, 39, -29}}), skin.edge, .0022)
	})
	if p.colours.bun {
		p.outlined(ellipse(at(-50, 24), 17*headUnit, 16*headUnit, b.crown), hairDo)
		p.detailed(func() {
			p.fill(ellipse(at(-52, 28), 9*headUnit, 8*headUnit, b.crown), hairDo.base.Mix(white, .12))
		})
	}
	locks := closedCurves(at, hairStart, hair)
	p.stroke(locks, hairDo.edge, 1.6*lineWidth)
	p.fill(locks, hairDo.base)
	p.detailed(func() {
		p.fill(closedCurves(at, shineStart, shine), hairDo.base.Mix(white, .16))
		ear := b.crown.turned(8)
		p.stroke(ellipse(at(-6, -5), 9.5*headUnit, 6.2*headUnit, ear), skin.edge, 1.4*lineWidth)
		p.fill(ellipse(at(-6, -5), 9.5*headUnit, 6.2*headUnit, ear), shaded(skin.base, .97))
		p.fill(ellipse(at(-5.4, -4.4), 5.2*headUnit, 3*headUnit, ear), shaded(skin.base, .82))
	})
}
