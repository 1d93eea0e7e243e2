package widget

import (
	"image/color"
	"math"
	"strconv"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A BodySpot is a place on the body chart. X and Y are in the drawing: each
// body is 100 wide and 220 high, the back one at the left.
type BodySpot struct {
	Name   string
	X, Y   float32
	Front  bool
	Number int // of the mark on it; 0 has none
}

// A BodyChart shows a body from behind and from the front with the places where
// something is felt. The arrows go to the nearest place; Space marks it or
// takes the mark off.
type BodyChart struct {
	focusable
	spots  []BodySpot
	cursor int

	// OnMark is called with the place.
	OnMark func(spot int)
	// OnFocus is called when the chart gains the focus.
	OnFocus func()
}

// NewBodyChart returns a chart.
func NewBodyChart(s *Scope, spots []BodySpot) *BodyChart {
	c := &BodyChart{spots: spots}
	c.scope = s
	c.press(c, func() fyne.Size { return fyne.NewSize(rowMinWidth, chartHigh) }, c.paintChart, func(i int) {
		c.Focus()
		c.cursor = i
		c.mark()
	})
	c.keys = c.typedKey
	c.onFocus = func(gained bool) {
		if gained {
			do(c.OnFocus)
		}
	}
	return c
}

// Set shows other marks.
func (c *BodyChart) Set(spots []BodySpot) {
	c.spots = spots
	c.cursor = max(min(c.cursor, len(spots)-1), 0)
	c.Refresh()
}

// Spot is the place the arrows have gone to.
func (c *BodyChart) Spot() int { return c.cursor }

// FocusRows is the chart itself.
func (c *BodyChart) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{c}} }

func (c *BodyChart) mark() {
	if c.OnMark != nil && c.cursor < len(c.spots) {
		c.OnMark(c.cursor)
	}
	c.Refresh()
}

func (c *BodyChart) typedKey(k Chord) bool {
	switch k {
	case Plain(fyne.KeySpace):
		c.mark()
	case Plain(fyne.KeyLeft):
		c.step(-1, 0)
	case Plain(fyne.KeyRight):
		c.step(1, 0)
	case Plain(fyne.KeyUp):
		return c.step(0, -1)
	case Plain(fyne.KeyDown):
		return c.step(0, 1)
	default:
		return false
	}
	return true
}

const (
	chartHigh   float32 = 252
	bodyHigh    float32 = 220
	bodyBetween float32 = 150
	markRadius  float32 = 8
)

// at is where a spot lies in the widget.
func (c *BodyChart) at(i int) (x, y float32) {
	s := c.spots[i]
	x = rowMargin + 30 + s.X
	if s.Front {
		x += bodyBetween
	}
	return x, 22 + s.Y
}

// step goes to the nearest spot in a direction. It reports whether there was
// one, so that the arrows leave the chart above and below.
func (c *BodyChart) step(dx, dy float32) bool {
	x, y := c.at(c.cursor)
	best, nearest := -1, float32(math.MaxFloat32)
	for i := range c.spots {
		sx, sy := c.at(i)
		along := (sx-x)*dx + (sy-y)*dy
		across := float32(math.Abs(float64((sx-x)*dy))) + float32(math.Abs(float64((sy-y)*dx)))
		if along < 3 {
			continue
		}
		if d := along + 2.5*across; d < nearest {
			best, nearest = i, d
		}
	}
	if best >= 0 {
		c.cursor = best
		c.Refresh()
	}
	return best >= 0
}

func (c *BodyChart) paintChart(p *pen) {
	p.rowGround(c.focused)
	for _, b := range []struct {
		word string
		x    float32
	}{{"Back", rowMargin + 30}, {"Front", rowMargin + 30 + bodyBetween}} {
		p.textCentre(b.x+50, 17, theme.CapS, p.inks.Ink2, b.word)
		p.body(b.x, 22, between(p.inks.Surface, p.inks.Ink3, .3))
	}
	for i := range c.spots {
		if !c.focused || i != c.cursor {
			c.paintSpot(p, i)
		}
	}
	if c.focused && c.cursor < len(c.spots) { // over its neighbours
		x, y := c.at(c.cursor)
		p.disc(x, y, 11, p.inks.Surface, p.inks.Brand, 2)
		c.paintSpot(p, c.cursor)
	}
	c.paintWords(p, rowMargin+60+2*bodyBetween)
}

func (c *BodyChart) paintSpot(p *pen, i int) {
	x, y := c.at(i)
	p.zone(x-9, y-7, 18, 14, i)
	if n := c.spots[i].Number; n > 0 {
		p.disc(x, y, markRadius, p.inks.BrandFill, p.inks.Surface, 1)
		p.textCentre(x, y+4.5, theme.Micro, p.inks.OnBrand, strconv.Itoa(n))
		return
	}
	p.disc(x, y, 3, p.inks.Surface, p.inks.LineStrong, 1)
}

// paintWords names the place under the cursor and lists what is marked.
func (c *BodyChart) paintWords(p *pen, x float32) {
	room := p.width - rowMargin - x
	y := float32(40)
	if c.focused && c.cursor < len(c.spots) {
		p.textFit(x, y, room, theme.H3, p.inks.Ink, c.spots[c.cursor].Name)
		p.hints(x, y+24, 12, []Hint{{"Space", "mark"}, {"← → ↑ ↓", "move"}})
		y += 56
	}
	for n := 1; n <= len(c.spots); n++ {
		for _, s := range c.spots {
			if s.Number == n {
				p.disc(x+8, y-5, 8, p.inks.BrandFill, nil, 0)
				p.textCentre(x+8, y-0.5, theme.Micro, p.inks.OnBrand, strconv.Itoa(n))
				p.textFit(x+24, y, room-24, theme.Body, p.inks.Ink, s.Name)
				y += theme.Body.Lead
			}
		}
	}
}

// between is a colour a part of the way from one to another.
func between(a, b color.NRGBA, part float32) color.NRGBA {
	mix := func(x, y uint8) uint8 { return uint8(float32(x) + (float32(y)-float32(x))*part) }
	return color.NRGBA{R: mix(a.R, b.R), G: mix(a.G, b.G), B: mix(a.B, b.B), A: 255}
}

// body draws a plain body, 100 wide and 220 high.
func (p *pen) body(x, y float32, fill color.NRGBA) {
	limb := func(x1, y1, x2, y2, w float32) {
		p.line(x+x1, y+y1, x+x2, y+y2, w, fill)
		p.disc(x+x1, y+y1, w/2, fill, nil, 0)
		p.disc(x+x2, y+y2, w/2, fill, nil, 0)
	}
	p.disc(x+50, y+13, 12, fill, nil, 0)
	limb(50, 24, 50, 34, 10)
	p.rect(x+31, y+33, 38, 46, 11, fill)
	p.rect(x+34, y+60, 32, 48, 12, fill)
	limb(33, 40, 20, 76, 10)
	limb(20, 76, 15, 108, 8)
	limb(67, 40, 80, 76, 10)
	limb(80, 76, 85, 108, 8)
	limb(42, 102, 39, 152, 16)
	limb(39, 152, 38, 196, 11)
	limb(58, 102, 61, 152, 16)
	limb(61, 152, 62, 196, 11)
	limb(38, 204, 33, 210, 8)
	limb(62, 204, 67, 210, 8)
}
