package handout

import "stridewell/reports/page"

// style makes the style of a size.
func style(face page.Face, size float64, c page.Color) page.Style {
	return page.Style{Face: face, Size: size, Color: c}
}
