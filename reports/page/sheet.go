package page

import "time"

// Millimetre is the length of one in points.
const Millimetre = 72 / 25.4

// A Size is a sheet of paper in points.
type Size struct{ Width, Height float64 }

// The sheet sizes.
var (
	A4     = Size{210 * Millimetre, 297 * Millimetre}
	Letter = Size{612, 792}
)

// A Sheet is one side of paper.
type Sheet struct {
	Size Size
	List List
}

// A Document is what is printed.
type Document struct {
	Title    string
	Subject  string
	Author   string
	Language string    // as in a web page: en, en-GB
	Created  time.Time // equal documents are equal byte for byte, so no clock is read; zero leaves it out
	Sheets   []Sheet
}
