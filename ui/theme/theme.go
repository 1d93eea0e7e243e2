package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// A Variant is the choice between light and dark.
type Variant uint8

// The variants. System follows the desktop.
const (
	System Variant = iota
	LightVariant
	DarkVariant
)

// Theme is what Fyne's own widgets are given, and where ours find their
// tokens and faces. It keeps no choice outside itself.
type Theme struct {
	variant     Variant
	light, dark Tokens
	faces       fonts
	desktop     *desktop
}

// New returns the theme for a variant.
func New(v Variant) *Theme {
	return &Theme{variant: v, light: Light(), dark: Dark(), faces: loadFonts(), desktop: &desktop{}}
}

// With returns the same theme, with the same faces, in another variant.
func (t *Theme) With(v Variant) *Theme {
	c := *t
	c.variant = v
	return &c
}

// Set returns the same theme set in other faces, each made from ours: to look
// at the screens as they would be with longer words.
func (t *Theme) Set(change func(face fyne.Resource) fyne.Resource) *Theme {
	c := *t
	c.faces = fontsOf(change(t.faces.regular), change(t.faces.semiBold), change(t.faces.bold))
	return &c
}

// Tokens returns the colours shown now; system is the variant of the desktop.
func (t *Theme) Tokens(system fyne.ThemeVariant) Tokens {
	if t.IsDark(system) {
		return t.dark
	}
	return t.light
}

// IsDark reports whether the dark variant is shown now.
func (t *Theme) IsDark(system fyne.ThemeVariant) bool {
	return t.variant == DarkVariant || t.variant == System && system == fynetheme.VariantDark && !t.desktop.silent
}

// Face returns the typeface of a weight.
func (t *Theme) Face(w Weight) fyne.Resource { return t.faces.face(w) }

// Color maps the tokens to what Fyne's own widgets ask for.
func (t *Theme) Color(name fyne.ThemeColorName, system fyne.ThemeVariant) color.Color {
	if c, ok := mapping(t.Tokens(system))[name]; ok {
		return c
	}
	v := fynetheme.VariantLight
	if t.IsDark(system) {
		v = fynetheme.VariantDark
	}
	return fynetheme.DefaultTheme().Color(name, v)
}

func mapping(k Tokens) map[fyne.ThemeColorName]color.NRGBA {
	return map[fyne.ThemeColorName]color.NRGBA{
		fynetheme.ColorNameBackground:          k.BG,
		fynetheme.ColorNameButton:              k.Surface,
		fynetheme.ColorNameDisabledButton:      k.GreyTint,
		fynetheme.ColorNameDisabled:            k.Grey,
		fynetheme.ColorNameError:               k.Marked,
		fynetheme.ColorNameFocus:               Alpha(k.Brand, 61),
		fynetheme.ColorNameForeground:          k.Ink,
		fynetheme.ColorNameForegroundOnPrimary: k.OnBrand,
		fynetheme.ColorNameHeaderBackground:    k.Sunken,
		fynetheme.ColorNameHover:               Alpha(k.Ink, 15),
		fynetheme.ColorNameHyperlink:           k.Brand,
		fynetheme.ColorNameInputBackground:     k.Surface,
		fynetheme.ColorNameInputBorder:         k.LineStrong,
		fynetheme.ColorNameMenuBackground:      k.Surface,
		fynetheme.ColorNameOverlayBackground:   k.Surface,
		fynetheme.ColorNamePlaceHolder:         k.Ink3,
		fynetheme.ColorNamePressed:             Alpha(k.Ink, 31),
		fynetheme.ColorNamePrimary:             k.Brand,
		fynetheme.ColorNameScrollBar:           k.Ink3,
		fynetheme.ColorNameScrollBarBackground: {},
		fynetheme.ColorNameSelection:           Alpha(k.Brand, 46),
		fynetheme.ColorNameSeparator:           k.Line,
		fynetheme.ColorNameShadow:              {},
		fynetheme.ColorNameSuccess:             k.Good,
		fynetheme.ColorNameWarning:             k.Mod,
	}
}

// Font returns our own faces, so that no glyph depends on the machine.
func (t *Theme) Font(s fyne.TextStyle) fyne.Resource {
	switch {
	case s.Monospace, s.Symbol:
		return fynetheme.DefaultTheme().Font(s)
	case s.Bold:
		return t.faces.semiBold
	default:
		return t.faces.regular
	}
}

// Icon returns Fyne's own icons: ours are drawn by the widgets.
func (t *Theme) Icon(n fyne.ThemeIconName) fyne.Resource { return fynetheme.DefaultTheme().Icon(n) }

// Size returns the sizes of Fyne's own widgets, so that an entry of theirs is
// as high as a field of ours.
func (t *Theme) Size(n fyne.ThemeSizeName) float32 {
	switch n {
	case fynetheme.SizeNameText:
		return Body.Size
	case fynetheme.SizeNamePadding:
		return Space1
	case fynetheme.SizeNameInnerPadding:
		return Space2
	case fynetheme.SizeNameInputRadius, fynetheme.SizeNameSelectionRadius:
		return RadiusField
	case fynetheme.SizeNameScrollBar:
		return 10
	case fynetheme.SizeNameInputBorder: // the toolkit's caret is as wide
		return FocusLine
	case fynetheme.SizeNameSeparatorThickness:
		return Hairline
	default:
		return fynetheme.DefaultTheme().Size(n)
	}
}
