package widget

import (
	"image"
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A sight is how somebody sees colours.
type sight struct {
	name string
	of   func(r, g, b float64) (float64, float64, float64) // in linear light
}

// sights are no colour at all, and the most common loss: no green cones. The
// numbers are those of Machado, Oliveira and Fernandes 2009 for severity 1.
var sights = []sight{
	{"grey", func(r, g, b float64) (float64, float64, float64) {
		l := .2126*r + .7152*g + .0722*b
		return l, l, l
	}},
	{"deuteranopia", func(r, g, b float64) (float64, float64, float64) {
		return .367322*r + .860646*g - .227968*b, .280085*r + .672501*g + .047413*b, -.011820*r + .042940*g + .968881*b
	}},
}

// luminance is how light a pixel is to that sight, as WCAG 2 has it.
func (s sight) luminance(c color.Color) float64 {
	linear := func(v uint32) float64 {
		f := float64(v) / 0xFFFF
		if f <= 0.03928 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	r, g, b, _ := c.RGBA()
	lr, lg, lb := s.of(linear(r), linear(g), linear(b))
	return max(.2126*lr+.7152*lg+.0722*lb, 0)
}

// drawn are the pixels that stand out from the ground, by so much contrast.
type drawn map[image.Point]bool

func (s sight) see(picture image.Image, ground color.Color, least float64) drawn {
	seen, on := drawn{}, s.luminance(ground)
	b := picture.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			l := s.luminance(picture.At(x, y))
			if (max(l, on)+.05)/(min(l, on)+.05) >= least {
				seen[image.Pt(x, y)] = true
			}
		}
	}
	return seen
}

// alike is the part of what either covers that both cover.
func alike(a, b drawn) float64 {
	both, either := 0, len(b)
	for at := range a {
		if b[at] {
			both++
		} else {
			either++
		}
	}
	return float64(both) / float64(max(either, 1))
}

// pictured draws a widget in a theme.
func pictured(t *testing.T, v theme.Variant, size fyne.Size, o fyne.CanvasObject) image.Image {
	t.Helper()
	window := shownIn(t, size, func(*Scope) fyne.CanvasObject { return o })
	fyne.CurrentApp().Settings().SetTheme(theme.New(v))
	return window.Canvas().Capture()
}

// A look is a widget in one of the states that must be told apart.
type look struct {
	name   string
	object func() fyne.CanvasObject
}

// toldApart draws every look for every sight in both themes, and holds each
// pair to a difference of shape. Only what reaches the contrast of a graphic is
// seen.
func toldApart(t *testing.T, size fyne.Size, most float64, looks ...look) {
	t.Helper()
	for name, v := range map[string]theme.Variant{"light": theme.LightVariant, "dark": theme.DarkVariant} {
		ground := theme.New(v).Tokens(0).Surface
		pictures := make([]image.Image, len(looks))
		for i, l := range looks {
			pictures[i] = pictured(t, v, size, l.object())
		}
		for _, s := range sights {
			seen := make([]drawn, len(looks))
			for i, l := range looks {
				if seen[i] = s.see(pictures[i], ground, 3); len(seen[i]) < 8 {
					t.Errorf("%s, %s: of %s %d pixels are seen", s.name, name, l.name, len(seen[i]))
				}
				for j := range i {
					if part := alike(seen[i], seen[j]); part > most {
						t.Errorf("%s, %s: %s and %s are alike in %.0f of 100", s.name, name, l.name, looks[j].name, 100*part)
					}
				}
			}
		}
	}
}

// onCard is a drawing on the ground of a card.
func onCard(size fyne.Size, draw func(*pen)) fyne.CanvasObject {
	s := &sheet{}
	s.paint(s, func() fyne.Size { return size }, func(p *pen) {
		p.rect(0, 0, p.width, p.height, 0, p.inks.Surface)
		draw(p)
	})
	return s
}

// TestGradesAreToldByShape draws each grade in its own colour.
func TestGradesAreToldByShape(t *testing.T) {
	size := fyne.NewSize(24, 24)
	var looks []look
	for _, v := range []Verdict{inRange, mild, moderate, marked, notGraded, leftOut} {
		looks = append(looks, look{v.Word, func() fyne.CanvasObject {
			return onCard(size, func(p *pen) {
				ink, _ := p.inks.Tone(v.Tone)
				p.mark(12, 12, 7, v.Mark, ink, p.inks.Surface)
			})
		}})
	}
	toldApart(t, size, .84, looks...)
}

// TestFindingsAreToldByShape draws the head of the same finding with each grade
// and the same word.
func TestFindingsAreToldByShape(t *testing.T) {
	size := fyne.NewSize(26, 30) // the mark of the row, not its word
	var looks []look
	for _, v := range []Verdict{inRange, mild, moderate, marked, notGraded} {
		word := v.Word
		v.Word = "x"
		looks = append(looks, look{word, func() fyne.CanvasObject {
			row := NewFindingRow(nil, FindingValues{Verdict: v})
			return onCard(size, func(p *pen) { p.child(row, 0, 0, 26, row.MinSize().Height) })
		}})
	}
	toldApart(t, size, .84, looks...)
}

// TestSidesOfAGaugeAreToldByShape draws a gauge with one value, of one side or
// the other or of none.
func TestSidesOfAGaugeAreToldByShape(t *testing.T) {
	size := fyne.NewSize(200, 66)
	gauge := func(v GaugeValues) func() fyne.CanvasObject {
		return func() fyne.CanvasObject {
			return onCard(size, func(p *pen) { p.gauge(10, 33, 180, v) })
		}
	}
	at := At(4)
	toldApart(t, size, .84,
		look{"left", gauge(hipScale(at, Pin{}, Pin{}))},
		look{"right", gauge(hipScale(Pin{}, at, Pin{}))},
		look{"no side", gauge(hipScale(Pin{}, Pin{}, at))},
		look{"left beyond the scale", gauge(hipScale(At(30), Pin{}, Pin{}))})
}

// TestSidesOfAChartAreToldByShape draws the same values as those of one side
// and of the other, and each kind of dot. The words are the same.
func TestSidesOfAChartAreToldByShape(t *testing.T) {
	size := fyne.NewSize(240, 130)
	plotted := func(draw func(c *TrendChart, p *pen, a plot)) func() fyne.CanvasObject {
		return func() fyne.CanvasObject {
			return onCard(size, func(p *pen) {
				draw(NewTrendChart(ChartValues{}), p, plot{20, 220, 20, 110, 0, 20})
			})
		}
	}
	points := func(last Dot) Series {
		return Series{Points: []Point{{At: 0, Value: 3, Dot: DotFirst}, {At: .5, Value: 8, Dot: DotFirst}, {At: 1, Value: 17, Dot: last}}}
	}
	left := func(c *TrendChart, p *pen, a plot) { c.values.Left = points(DotReal); c.paintLeft(p, a) }
	right := func(c *TrendChart, p *pen, a plot) { c.values.Right = points(DotReal); c.paintRight(p, a) }
	toldApart(t, size, .84, look{"left", plotted(left)}, look{"right", plotted(right)})

	dot := func(d Dot, side Side) func() fyne.CanvasObject {
		one := Series{Points: []Point{{At: .5, Value: 10, Dot: d}}}
		return func() fyne.CanvasObject {
			return onCard(fyne.NewSize(40, 40), func(p *pen) {
				c, a := NewTrendChart(ChartValues{Left: one, Right: one}), plot{0, 40, 0, 40, 0, 20}
				if side == LeftSide {
					c.paintLeft(p, a)
					return
				}
				c.paintRight(p, a)
			})
		}
	}
	toldApart(t, fyne.NewSize(40, 40), .84,
		look{"left, filled", dot(DotReal, LeftSide)}, look{"left, hollow", dot(DotClose, LeftSide)},
		look{"right, filled", dot(DotFirst, RightSide)}, look{"right, hollow", dot(DotClose, RightSide)},
		look{"not comparable", dot(DotBroken, LeftSide)})
}

// TestTheRangeOfAGaugeIsSeen holds the outline of the part in range to the
// contrast of a graphic, on the track and on the card.
func TestTheRangeOfAGaugeIsSeen(t *testing.T) {
	for name, k := range map[string]theme.Tokens{"light": theme.Light(), "dark": theme.Dark()} {
		for _, s := range sights {
			for on, ground := range map[string]color.NRGBA{"track": k.Track, "card": k.Surface} {
				a, b := s.luminance(k.TargetLine), s.luminance(ground)
				if got := (max(a, b) + .05) / (min(a, b) + .05); got < 3 {
					t.Errorf("%s, %s: on the %s it reaches %.2f:1", s.name, name, on, got)
				}
			}
		}
	}
}
