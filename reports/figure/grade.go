package figure

import (
	"stridewell/assessment"
	"stridewell/reports/page"
)

// The colours of the grades on paper, as on screen. Contrast on white is 4.9 or
// more.
var (
	good     = page.Hex(0x1E6E4E)
	mild     = page.Hex(0x765900)
	moderate = page.Hex(0x9A470B)
	marked   = page.Hex(0xA32B12)
)

// gradeColor is the colour of a grade; its shape says the same without it.
func gradeColor(g assessment.Grade) page.Color {
	switch g {
	case assessment.Typical:
		return good
	case assessment.Mild:
		return mild
	case assessment.Moderate:
		return moderate
	case assessment.Marked:
		return marked
	default:
		return page.InkSoft
	}
}

// DrawGrade draws the mark of a grade around a centre; r is half its height.
// The more corners, the more concern.
func DrawGrade(l *page.List, c page.Point, r float64, g assessment.Grade) {
	ink := gradeColor(g)
	at := func(x, y float64) page.Point { return page.Point{X: c.X + x*r, Y: c.Y + y*r} }
	switch g {
	case assessment.Typical:
		l.Draw(page.Circle(c, r), page.Filled(ink))
		l.Draw(page.Polyline(at(-.46, .04), at(-.14, .38), at(.46, -.34)), page.Stroked(white, r*.26))
	case assessment.Borderline:
		var half page.Path
		half.Move(at(0, -.9))
		half.Curve(at(-1.2, -.9), at(-1.2, .9), at(0, .9))
		half.Close()
		l.Draw(half, page.Filled(ink))
		l.Draw(page.Circle(c, r*.9), page.Stroked(ink, r*.2))
	case assessment.Mild:
		l.Draw(page.Polygon(at(0, -.95), at(1.05, .85), at(-1.05, .85)), page.Filled(ink))
	case assessment.Moderate:
		l.Draw(page.Polygon(at(0, -1.1), at(1.1, 0), at(0, 1.1), at(-1.1, 0)), page.Filled(ink))
	case assessment.Marked:
		l.Draw(page.Polygon(at(-.4, -1), at(.4, -1), at(1, -.4), at(1, .4), at(.4, 1), at(-.4, 1), at(-1, .4), at(-1, -.4)), page.Filled(ink))
		l.Draw(page.Polyline(at(0, -.5), at(0, .1)), page.Stroked(white, r*.26))
		l.Draw(page.Circle(at(0, .5), r*.15), page.Filled(white))
	default:
		l.Draw(page.Polyline(at(-.8, 0), at(.8, 0)), page.Stroked(ink, r*.4))
	}
}
