package figure

import "stridewell/reports/page"

// The head facing the viewer, in the units of the head from the side; a list is
// the right half from the crown down, and is mirrored.
var (
	faceHalf = [][6]float64{
		{26, 52, 38, 34, 38, 10},
		{38, -14, 31, -34, 17, -45},
		{8, -51, -8, -51, -17, -45},
		{-31, -34, -38, -14, -38, 10},
		{-38, 34, -26, 52, 0, 52},
	}
	hairStartFront = [2]float64{-41, 0}
	hairFront      = [][6]float64{
		{-46, 40, -28, 57, 0, 57},
		{28, 57, 46, 40, 41, 0},
		{39, 14, 36, 24, 28, 30},
		{8, 26, -10, 36, -30, 28},
		{-35, 22, -39, 14, -41, 0},
	}
	shineFront = [][6]float64{{-24, 50, 4, 52, 20, 44}, {4, 46, -14, 44, -26, 34}}
)

// headInFront draws the head; it says nothing with its face.
func (p *pen) headInFront(b *body) {
	at := b.headFrame(b.crown.right())
	skin, locks := p.colours.material(p.colours.skin, false), material{p.colours.hair, shaded(p.colours.hair, .6)}
	if p.colours.bun {
		p.outlined(ellipse(at(0, 60), 17*headUnit, 13*headUnit, b.crown.right()), locks)
	}
	for _, x := range []float64{-38, 38} {
		ear := ellipse(at(x, -3), 9.5*headUnit, 5.5*headUnit, b.crown)
		p.outlined(ear, material{shaded(skin.base, .95), skin.edge})
	}
	p.outlined(closedCurves(at, [2]float64{0, 52}, faceHalf), skin)
	p.detailed(func() { p.features(at, skin) })
	hairs := closedCurves(at, hairStartFront, hairFront)
	p.stroke(hairs, locks.edge, 1.6*lineWidth)
	p.fill(hairs, locks.base)
	p.detailed(func() { p.fill(closedCurves(at, [2]float64{-26, 34}, shineFront), locks.base.Mix(white, .16)) })
}

// features draws brows, eyes, nose and mouth.
func (p *pen) features(at func(x, y float64) vec, skin material) {
	line := func(c page.Color, width float64, x, y float64, cubic [6]float64) {
		p.stroke(curves(at, [2]float64{x, y}, [][6]float64{cubic}), c, width)
	}
	for _, x := range []float64{-14, 14} {
		p.fill(circle(at(x, 0), 2.5*headUnit), p.colours.line)
		line(p.colours.hair, .0028, x-7, 8, [6]float64{x - 3, 11, x + 3, 11, x + 7, 8})
	}
	line(shaded(skin.base, .76), .0024, 1, -3, [6]float64{4, -10, 5, -14, -2, -15})
	line(skin.edge, .0026, -8, -27, [6]float64{-3, -29, 3, -29, 8, -27})
}
