package page

// The colours of the program, on paper as on screen.
var (
	Brand     = Hex(0x14595C)
	BrandTint = Hex(0xD9EAE9)
	Ink       = Hex(0x1B2530)
	InkSoft   = Hex(0x4A5763)
	White     = Hex(0xFFFFFF)
)

// Mark draws the program's mark, a runner in a rounded square, in a box. Its
// lines are thick enough for a box of 5 mm.
func Mark(box Rect) List {
	var l List
	size := min(box.W, box.H)
	at := func(x, y float64) Point { return Point{box.X + x*size, box.Y + y*size} }
	limb := func(joints ...Point) {
		for i, j := range joints {
			joints[i] = at(j.X, j.Y)
		}
		l.Draw(Polyline(joints...), Stroked(White, size*.095))
	}
	l.Draw(RoundedRectangle(Rect{box.X, box.Y, size, size}, size*.2), Filled(Brand))
	l.Draw(Circle(at(.585, .205), size*.085), Filled(White))
	limb(Point{.525, .375}, Point{.455, .575})                    // trunk
	limb(Point{.525, .375}, Point{.345, .375}, Point{.265, .485}) // arm behind
	limb(Point{.525, .375}, Point{.625, .485}, Point{.745, .44})  // arm in front
	limb(Point{.455, .575}, Point{.615, .655}, Point{.585, .84})  // leg in front
	limb(Point{.455, .575}, Point{.385, .735}, Point{.2, .745})   // leg behind
	return l
}

// signShape is how many times its height a sign may be wide.
const signShape = 4

// Sign is what stands beside the name at the head of a paper, from the origin
// on: the clinic's logo where there is one, or the mark. Its height is given in
// points; with it comes its width.
func Sign(height float64, logo *Photo) (List, float64) {
	if logo == nil {
		return Mark(Rect{W: height, H: height}), height
	}
	width := min(height*signShape, height*float64(logo.Width)/float64(logo.Height))
	var l List
	l.Photo(logo.Within(Rect{W: width, H: height}), logo)
	return l, width
}
