package theme

import (
	"fyne.io/fyne/v2"

	"stridewell/assets"
)

// A Weight is one of the three faces of the typeface.
type Weight uint8

// The weights.
const (
	Regular Weight = iota
	SemiBold
	Bold
)

// A Style is one step of type: a whole size in Fyne units (a fractional size
// is spaced wrongly by the toolkit), a weight and the distance between the
// baselines of its lines.
type Style struct {
	Size   float32
	Weight Weight
	Lead   float32
}

// The steps of type.
var (
	Giant   = Style{84, Bold, 96}
	Display = Style{40, Bold, 48}
	Banner  = Style{24, Bold, 32}
	H1      = Style{26, Bold, 34}
	H2      = Style{19, Bold, 26}
	H3      = Style{17, SemiBold, 24}
	Field   = Style{19, SemiBold, 26}
	Search  = Style{18, Regular, 24}
	Body    = Style{15, Regular, 21}
	BodyS   = Style{15, SemiBold, 21}
	BodyB   = Style{15, Bold, 21}
	Small   = Style{14, Regular, 18.5}
	SmallS  = Style{14, SemiBold, 18.5}
	Cap     = Style{13, Regular, 17}
	CapS    = Style{13, SemiBold, 17}
	Micro   = Style{12, SemiBold, 15}
	Flag    = Style{12, Bold, 14}
)

// fonts are the three faces as Fyne wants them.
type fonts struct {
	regular, semiBold, bold fyne.Resource
	advances                map[Weight]advances
}

func loadFonts() fonts {
	return fontsOf(
		fyne.NewStaticResource("SourceSans3-Regular.ttf", assets.Regular()),
		fyne.NewStaticResource("SourceSans3-SemiBold.ttf", assets.SemiBold()),
		fyne.NewStaticResource("SourceSans3-Bold.ttf", assets.Bold()),
	)
}

func fontsOf(regular, semiBold, bold fyne.Resource) fonts {
	f := fonts{regular: regular, semiBold: semiBold, bold: bold, advances: map[Weight]advances{}}
	for _, w := range []Weight{Regular, SemiBold, Bold} {
		f.advances[w] = advancesOf(f.face(w))
	}
	return f
}

func (f fonts) face(w Weight) fyne.Resource {
	switch w {
	case SemiBold:
		return f.semiBold
	case Bold:
		return f.bold
	default:
		return f.regular
	}
}
