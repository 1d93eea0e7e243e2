package page

import "math"

// A Color is opaque red, green and blue.
type Color struct{ R, G, B uint8 }

// Hex makes a colour of 0xRRGGBB.
func Hex(rgb uint32) Color { return Color{uint8(rgb >> 16), uint8(rgb >> 8), uint8(rgb)} }

// Mix goes from c towards d: 0 is c, 1 is d.
func (c Color) Mix(d Color, t float64) Color {
	mix := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + (float64(b)-float64(a))*t)) }
	return Color{mix(c.R, d.R), mix(c.G, d.G), mix(c.B, d.B)}
}

// Grey is the colour as a black-and-white printer shows it.
func (c Color) Grey() Color {
	y := uint8(math.Round(.299*float64(c.R) + .587*float64(c.G) + .114*float64(c.B)))
	return Color{y, y, y}
}
