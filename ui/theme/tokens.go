package theme

import "image/color"

// Tokens are the colours of one variant. Widgets read them when they paint,
// never earlier, so that a change of theme shows at once.
type Tokens struct {
	BG         color.NRGBA // the window
	Surface    color.NRGBA // cards and the form
	Sunken     color.NRGBA // rails, panels, values not done
	Line       color.NRGBA // hairlines that only decorate
	LineStrong color.NRGBA // outlines of controls; darker than it looks, because a thin rounded outline is drawn weak

	Ink  color.NRGBA // values and names
	Ink2 color.NRGBA // secondary text
	Ink3 color.NRGBA // captions and counts

	Brand     color.NRGBA // text links, icons, focus
	BrandFill color.NRGBA // primary button, selected segment
	OnBrand   color.NRGBA // text on BrandFill
	OnBrand2  color.NRGBA // secondary text on BrandFill
	BrandTint color.NRGBA // focused row, selected item

	Rail      color.NRGBA // navigation
	OnRail    color.NRGBA // the selected place
	OnRail2   color.NRGBA // the other places
	RailPlate color.NRGBA // plate behind the selected place
	RailMark  color.NRGBA // bar beside the selected place
	LogoPlate color.NRGBA // ground of the logo

	Left  color.NRGBA // the left side
	Right color.NRGBA // the right side

	Good, GoodTint     color.NRGBA // in range, real change for the better
	Mild, MildTint     color.NRGBA
	Mod, ModTint       color.NRGBA // moderate, overdue, over budget
	Marked, MarkedTint color.NRGBA // marked, red-flag strip, error
	Grey, GreyTint     color.NRGBA // too close to call, no cut-off

	Target, TargetLine color.NRGBA // in-range part of a gauge and its outline
	Track              color.NRGBA // ground of gauges and progress

	Accent    color.NRGBA // arrows in drawings and angle handles only; never "bad"
	Paper     color.NRGBA // ground of drill drawings
	PaperInk  color.NRGBA // text on Paper
	Desk      color.NRGBA // what a previewed page lies on
	PageShade color.NRGBA // what stands for a page's shadow
	Veil      color.NRGBA // over the window behind a dialog
}

// Light are the tokens of the light variant.
func Light() Tokens {
	return Tokens{
		BG: rgb(0xF2F5F5), Surface: rgb(0xFFFFFF), Sunken: rgb(0xF6F9F9), Line: rgb(0xDCE4E5), LineStrong: rgb(0x56646E),
		Ink: rgb(0x1B2530), Ink2: rgb(0x4A5763), Ink3: rgb(0x5F6C76),
		Brand: rgb(0x14595C), BrandFill: rgb(0x14595C), OnBrand: rgb(0xFFFFFF), OnBrand2: rgb(0xD4E8E7), BrandTint: rgb(0xE2EFEE),
		Rail: rgb(0x0E4144), OnRail: rgb(0xFFFFFF), OnRail2: rgb(0xA9CBCA), RailPlate: rgba(0xFFFFFF, 0x24), RailMark: rgb(0x8FE0D8), LogoPlate: rgb(0x1D7478),
		Left: rgb(0x14595C), Right: rgb(0x6A3E92),
		Good: rgb(0x1E6E4E), GoodTint: rgb(0xE1F1E9), Mild: rgb(0x765900), MildTint: rgb(0xFBF2D6),
		Mod: rgb(0x9A470B), ModTint: rgb(0xFCEBDC), Marked: rgb(0xA32B12), MarkedTint: rgb(0xFBE6E0),
		Grey: rgb(0x55626C), GreyTint: rgb(0xE8ECEE),
		Target: rgb(0xBFE0D4), TargetLine: rgb(0x3F8A78), Track: rgb(0xE4E9EB),
		Accent: rgb(0xC23E15), Paper: rgb(0xF5F8F9), PaperInk: rgb(0x1B2530), Desk: rgb(0xD9E0E2), PageShade: rgba(0x1B2530, 0x33), Veil: rgba(0x0E2426, 0x66),
	}
}

// Dark are the tokens of the dark variant. The ground of drawings keeps its
// light card: the drawings are made on it.
func Dark() Tokens {
	return Tokens{
		BG: rgb(0x0F1719), Surface: rgb(0x182326), Sunken: rgb(0x141E21), Line: rgb(0x2C3A3E), LineStrong: rgb(0x9DAEB4),
		Ink: rgb(0xEAF0F0), Ink2: rgb(0xB7C4C7), Ink3: rgb(0x96A5AA),
		Brand: rgb(0x6CC9C3), BrandFill: rgb(0x1D7478), OnBrand: rgb(0xFFFFFF), OnBrand2: rgb(0xE4F3F2), BrandTint: rgb(0x1C3639),
		Rail: rgb(0x0A1E20), OnRail: rgb(0xFFFFFF), OnRail2: rgb(0x8FB5B4), RailPlate: rgba(0xFFFFFF, 0x24), RailMark: rgb(0x8FE0D8), LogoPlate: rgb(0x1D7478),
		Left: rgb(0x6CC9C3), Right: rgb(0xC9A3EE),
		Good: rgb(0x6FCF9F), GoodTint: rgb(0x17362A), Mild: rgb(0xE4C25E), MildTint: rgb(0x383014),
		Mod: rgb(0xF3A46B), ModTint: rgb(0x3C2918), Marked: rgb(0xFF9A86), MarkedTint: rgb(0x40231D),
		Grey: rgb(0xAEBBBF), GreyTint: rgb(0x29363A),
		Target: rgb(0x24574C), TargetLine: rgb(0x5FB39E), Track: rgb(0x2E3C40),
		Accent: rgb(0xFF9166), Paper: rgb(0xF5F8F9), PaperInk: rgb(0x1B2530), Desk: rgb(0x0B1113), PageShade: rgba(0x000000, 0x66), Veil: rgba(0x000000, 0x99),
	}
}

// A Tone is what a colour means, whatever the variant.
type Tone uint8

// The tones. Neutral is the grey of everything without a verdict.
const (
	Neutral Tone = iota
	Good
	Mild
	Moderate
	Marked
	Brand
	LeftSide
	RightSide
)

// Tone returns the colour of a tone for text and marks, and the tint that text
// of that colour may stand on.
func (t Tokens) Tone(tone Tone) (ink, tint color.NRGBA) {
	switch tone {
	case Good:
		return t.Good, t.GoodTint
	case Mild:
		return t.Mild, t.MildTint
	case Moderate:
		return t.Mod, t.ModTint
	case Marked:
		return t.Marked, t.MarkedTint
	case Brand, LeftSide:
		return t.Brand, t.BrandTint
	case RightSide:
		return t.Right, t.Surface
	default:
		return t.Grey, t.GreyTint
	}
}

// Alpha returns a colour with another opacity, 0 to 255.
func Alpha(c color.NRGBA, a uint8) color.NRGBA {
	c.A = a
	return c
}

// Blend returns the colour halfway between two.
func Blend(a, b color.NRGBA) color.NRGBA {
	half := func(x, y uint8) uint8 { return uint8((int(x) + int(y)) / 2) }
	return color.NRGBA{R: half(a.R, b.R), G: half(a.G, b.G), B: half(a.B, b.B), A: half(a.A, b.A)}
}

func rgb(hex uint32) color.NRGBA { return rgba(hex, 0xFF) }

func rgba(hex uint32, a uint8) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: a}
}
