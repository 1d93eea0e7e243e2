package theme

import (
	"fmt"
	"image/color"
	"math"
	"runtime"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"
	"golang.org/x/image/font/sfnt"

	"stridewell/assets"
)

// luminance and contrast follow WCAG 2.
func luminance(c color.NRGBA) float64 {
	linear := func(v uint8) float64 {
		f := float64(v) / 255
		if f <= 0.03928 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// pairs are the grounds each colour of text or of an outline stands on.
func pairs(k Tokens) []struct {
	name string
	on   color.NRGBA
	fg   color.NRGBA
	min  float64
} {
	const text, outline = 4.5, 3.0
	return []struct {
		name string
		on   color.NRGBA
		fg   color.NRGBA
		min  float64
	}{
		{"ink on surface", k.Surface, k.Ink, text},
		{"ink on window", k.BG, k.Ink, text},
		{"ink on sunken", k.Sunken, k.Ink, text},
		{"ink on focused row", k.BrandTint, k.Ink, text},
		{"ink on flag strip", k.MarkedTint, k.Ink, text},
		{"ink2 on surface", k.Surface, k.Ink2, text},
		{"ink2 on window", k.BG, k.Ink2, text},
		{"ink2 on sunken", k.Sunken, k.Ink2, text},
		{"ink2 on focused row", k.BrandTint, k.Ink2, text},
		{"ink3 on surface", k.Surface, k.Ink3, text},
		{"ink3 on window", k.BG, k.Ink3, text},
		{"ink3 on sunken", k.Sunken, k.Ink3, text},
		{"ink3 on focused row", k.BrandTint, k.Ink3, text},
		{"brand on surface", k.Surface, k.Brand, text},
		{"brand on window", k.BG, k.Brand, text},
		{"brand on sunken", k.Sunken, k.Brand, text},
		{"brand on focused row", k.BrandTint, k.Brand, text},
		{"text on brand", k.BrandFill, k.OnBrand, text},
		{"second text on brand", k.BrandFill, k.OnBrand2, text},
		{"place on rail", k.Rail, k.OnRail2, text},
		{"chosen place on rail", k.Rail, k.OnRail, text},
		{"accent on surface", k.Surface, k.Accent, text},
		{"good on surface", k.Surface, k.Good, text},
		{"good on tint", k.GoodTint, k.Good, text},
		{"good on focused row", k.BrandTint, k.Good, text},
		{"mild on surface", k.Surface, k.Mild, text},
		{"mild on tint", k.MildTint, k.Mild, text},
		{"mild on focused row", k.BrandTint, k.Mild, text},
		{"moderate on surface", k.Surface, k.Mod, text},
		{"moderate on tint", k.ModTint, k.Mod, text},
		{"moderate on focused row", k.BrandTint, k.Mod, text},
		{"marked on surface", k.Surface, k.Marked, text},
		{"marked on tint", k.MarkedTint, k.Marked, text},
		{"marked on focused row", k.BrandTint, k.Marked, text},
		{"grey on surface", k.Surface, k.Grey, text},
		{"grey on tint", k.GreyTint, k.Grey, text},
		{"grey on focused row", k.BrandTint, k.Grey, text},
		{"right on surface", k.Surface, k.Right, text},
		{"right on focused row", k.BrandTint, k.Right, text},
		{"letter on left flag", k.Left, k.Surface, text},
		{"letter on right flag", k.Right, k.Surface, text},
		{"ink on paper", k.Paper, k.PaperInk, text},
		{"outline on surface", k.Surface, k.LineStrong, outline},
		{"outline on sunken", k.Sunken, k.LineStrong, outline},
		{"outline on window", k.BG, k.LineStrong, outline},
		{"focus on surface", k.Surface, k.Brand, outline},
		{"target outline on surface", k.Surface, k.TargetLine, outline},
		{"target outline on track", k.Track, k.TargetLine, outline},
	}
}

func TestContrastOfEveryPair(t *testing.T) {
	for name, k := range map[string]Tokens{"light": Light(), "dark": Dark()} {
		for _, p := range pairs(k) {
			t.Run(name+" "+p.name, func(t *testing.T) {
				if got := contrast(p.fg, p.on); got < p.min {
					t.Errorf("%.2f:1, want at least %.1f:1", got, p.min)
				}
			})
		}
	}
}

// The ratios the design was signed off with: a changed colour shows here.
func TestContrastAsDesigned(t *testing.T) {
	l, d := Light(), Dark()
	for _, c := range []struct {
		name string
		got  float64
		want string
	}{
		{"light ink", contrast(l.Ink, l.Surface), "15.5"},
		{"light ink on tint", contrast(l.Ink, l.BrandTint), "13.2"},
		{"light ink2", contrast(l.Ink2, l.Surface), "7.4"},
		{"light ink3", contrast(l.Ink3, l.Surface), "5.4"},
		{"light brand", contrast(l.Brand, l.Surface), "8.0"},
		{"light outline", contrast(l.LineStrong, l.Surface), "6.1"},
		{"light right", contrast(l.Right, l.Surface), "7.7"},
		{"light marked", contrast(l.Marked, l.Surface), "7.2"},
		{"dark ink", contrast(d.Ink, d.Surface), "13.9"},
		{"dark ink2", contrast(d.Ink2, d.Surface), "9.0"},
		{"dark ink3", contrast(d.Ink3, d.Surface), "6.3"},
		{"dark brand", contrast(d.Brand, d.Surface), "8.2"},
		{"dark outline", contrast(d.LineStrong, d.Surface), "7.0"},
		{"dark right", contrast(d.Right, d.Surface), "7.6"},
		{"dark marked", contrast(d.Marked, d.Surface), "7.8"},
	} {
		if got := fmt.Sprintf("%.1f", c.got); got != c.want {
			t.Errorf("%s: %s:1, designed %s:1", c.name, got, c.want)
		}
	}
}

func TestVariant(t *testing.T) {
	for _, c := range []struct {
		name   string
		choose Variant
		system fyne.ThemeVariant
		dark   bool
	}{
		{"follows a light desktop", System, fynetheme.VariantLight, false},
		{"follows a dark desktop", System, fynetheme.VariantDark, true},
		{"light on a dark desktop", LightVariant, fynetheme.VariantDark, false},
		{"dark on a light desktop", DarkVariant, fynetheme.VariantLight, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			th := New(c.choose)
			want := Light().Ink
			if c.dark {
				want = Dark().Ink
			}
			if got := th.Color(fynetheme.ColorNameForeground, c.system); got != want {
				t.Errorf("foreground %v, want %v", got, want)
			}
			if got := th.Tokens(c.system).Ink; got != want {
				t.Errorf("ink %v, want %v", got, want)
			}
		})
	}
}

// Fyne's own scroll draws a grey fade in the colour of shadows.
func TestShadowIsTransparent(t *testing.T) {
	_, _, _, a := New(LightVariant).Color(fynetheme.ColorNameShadow, fynetheme.VariantLight).RGBA()
	if a != 0 {
		t.Errorf("alpha %d, want 0", a)
	}
}

func TestTypeSizesAreWhole(t *testing.T) {
	for _, s := range []Style{Giant, Display, Banner, H1, H2, H3, Field, Search, Body, BodyS, BodyB, Small, SmallS, Cap, CapS, Micro, Flag} {
		if s.Size != float32(math.Trunc(float64(s.Size))) || s.Size < 12 || s.Lead < s.Size {
			t.Errorf("%+v: sizes are whole, at least 12, with room for the line", s)
		}
	}
}

// The typeface has every sign the program prints, so none comes from the machine.
func TestFaceHasEverySign(t *testing.T) {
	for name, data := range map[string][]byte{"regular": assets.Regular(), "semi-bold": assets.SemiBold(), "bold": assets.Bold()} {
		face, err := sfnt.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		for _, sign := range "−±≈≠°×→↑↓≥≤…·–’“”Čễ" {
			if i, err := face.GlyphIndex(nil, sign); err != nil || i == 0 {
				t.Errorf("%s has no %c: %v", name, sign, err)
			}
		}
	}
}

func TestApplySwitches(t *testing.T) {
	app := test.NewTempApp(t)
	t.Setenv(scaleEnv, "1")
	for _, v := range []Variant{LightVariant, DarkVariant} {
		if err := Apply(app, Look{Variant: v, Scale: 1}); err != nil {
			t.Fatal(err)
		}
		th := app.Settings().Theme().(*Theme)
		if th.IsDark(fynetheme.VariantLight) != (v == DarkVariant) {
			t.Errorf("variant %d is not shown", v)
		}
	}
}

// TestWidthLiesBetween holds the quick limits to what the toolkit measures.
func TestWidthLiesBetween(t *testing.T) {
	app := test.NewTempApp(t)
	th := New(LightVariant)
	for _, text := range []string{"", "To", "AVAT", "Zoë Čapková", "171 steps/min, was 162 · +9 real", "≈ +5", "−35.5", "fi ffi WWW iiii", "Hip extension, Thomas test, left…"} {
		for _, st := range []Style{H1, Field, Body, SmallS, Cap, Micro} {
			size, _ := app.Driver().RenderedTextSize(text, st.Size, fyne.TextStyle{}, th.Face(st.Weight))
			least, greatest, known := th.Between(st, text)
			if !known || size.Width < least || size.Width > greatest {
				t.Errorf("“%s” in %v is %.1f wide, not between %.1f and %.1f", text, st, size.Width, least, greatest)
			}
		}
	}
	if _, _, known := th.Between(Body, "陳"); known {
		t.Error("a letter the face does not have has no known width")
	}
}

// TestASilentDesktopIsShownLight starts where the toolkit does not know what
// the desktop prefers, and reports dark for it.
func TestASilentDesktopIsShownLight(t *testing.T) {
	app := test.NewTempApp(t)
	t.Setenv(variantEnv, "")
	if err := Apply(app, Look{}); err != nil {
		t.Fatal(err)
	}
	if dark := app.Settings().Theme().(*Theme).IsDark(fynetheme.VariantDark); dark != (runtime.GOOS == "windows" || runtime.GOOS == "darwin") {
		t.Errorf("before the desktop has spoken it is dark: %v", dark)
	}
	app.Settings().SetTheme(app.Settings().Theme()) // the toolkit tells of a change that is not ours
	if !app.Settings().Theme().(*Theme).IsDark(fynetheme.VariantDark) {
		t.Error("a dark desktop is not followed")
	}
}

// TestStillness switches the toolkit's animations off and on.
func TestStillness(t *testing.T) {
	app := test.NewTempApp(t)
	moving := app.Settings().ShowAnimations()
	for _, still := range []bool{true, false} {
		if err := Apply(app, Look{Still: still}); err != nil {
			t.Fatal(err)
		}
		if got := fyne.CurrentApp().Settings().ShowAnimations(); got != (moving && !still) {
			t.Errorf("still %v: animations %v", still, got)
		}
	}
}
