package theme

// The steps of space, in Fyne units.
const (
	Space1 float32 = 4
	Space2 float32 = 8
	Space3 float32 = 12
	Space4 float32 = 16
	Space5 float32 = 20
	Space6 float32 = 24
	Space8 float32 = 32
)

// The distances and shapes that recur.
const (
	CardPadding  = Space5
	CardGap      = Space4
	WindowMargin = Space6

	RadiusField   float32 = 6
	RadiusButton  float32 = 7
	RadiusPicture float32 = 8
	RadiusCard    float32 = 10
	RadiusDialog  float32 = 12

	Hairline  float32 = 1
	FocusLine float32 = 2
	FieldHigh float32 = 36
)
