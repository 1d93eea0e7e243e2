package page

// The colours of the program, on paper as on screen.
var (
	Brand     = Hex(0x14595C)
	BrandTint = Hex(0xD9EAE9)
	Ink       = Hex(0x1B2530)
	InkSoft   = Hex(0x4A5763)
	White     = Hex(0xFFFFFF)
)

// Mark draws the program's mark, a runner in a rounded square, in a box.
func Mark(box Rect) List {
	var l List
	at := func(x, y float64) Point { return Point{box.X + x*box.W, box.Y + y*box.H} }
	l.Draw(RoundedRectangle(box, box.W*.2), Filled(Brand))
	l.Draw(Circle(at(.5, .23), box.W*.095), Filled(White))
	var legs Path
	legs.Move(at(.22, .79))
	legs.Curve(at(.33, .68), at(.43, .52), at(.5, .42))
	legs.Curve(at(.57, .52), at(.67, .68), at(.78, .79))
	l.Draw(legs, Stroked(White, box.W*.1))
	return l
}
