package widget

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"stridewell/ui/theme"
)

var (
	underLine = color.NRGBA{A: 150} // dark below a bright line: seen on any picture
	overLine  = color.NRGBA{R: 0xFF, G: 0xFF, B: 0xFF, A: 255}
	paleGhost = 0.55 // how much of another picture is seen through
)

func (w *AngleView) paintView(p *pen) {
	v := w.values
	p.rect(0, 0, p.width, p.height, 0, p.inks.Desk)
	p.zone(0, 0, p.width, p.height, 0)
	if v.Picture == nil {
		return
	}
	o, size, scale := w.origin(), w.size(), w.scale()
	p.photo(v.Picture, float32(o.X), float32(o.Y), float32(size.X*scale), float32(size.Y*scale), 0)
	if v.Ghost != nil {
		p.photo(v.Ghost, float32(o.X), float32(o.Y), float32(size.X*scale), float32(size.Y*scale), paleGhost)
	}
	w.paintGhost(p)
	for _, g := range v.Guides {
		w.paintGuide(p, g)
	}
	w.paintSector(p)
	for _, l := range v.Lines {
		if a, b := v.Points[l[0]], v.Points[l[1]]; a.Set && b.Set {
			from, to := w.toView(a.At), w.toView(b.At)
			p.line(from.X, from.Y, to.X, to.Y, 5, underLine)
			p.line(from.X, from.Y, to.X, to.Y, 2.5, p.inks.Accent)
		}
	}
	for i, point := range v.Points {
		if point.Set {
			w.paintPoint(p, i, w.toView(point.At))
		}
	}
	w.paintPlate(p)
	if v.Loupe {
		w.paintLoupe(p)
	}
	if w.focused {
		p.outline(1, 1, p.width-2, p.height-2, 0, nil, p.inks.Brand, 2)
	}
}

// paintGhost draws the points of the other picture, thin and broken.
func (w *AngleView) paintGhost(p *pen) {
	v, size := w.values, w.size()
	at := func(i int) fyne.Position {
		g := v.GhostPoints[i]
		return w.toView(Spot{g.X * size.X, g.Y * size.Y})
	}
	for _, l := range v.Lines {
		if max(l[0], l[1]) < len(v.GhostPoints) {
			from, to := at(l[0]), at(l[1])
			p.line(from.X, from.Y, to.X, to.Y, 3.5, underLine)
			p.dashes(from.X, from.Y, to.X, to.Y, 1.5, 5, 4, overLine)
		}
	}
	for i := range v.GhostPoints {
		q := at(i)
		p.disc(q.X, q.Y, 5, nil, underLine, 3)
		p.disc(q.X, q.Y, 5, nil, overLine, 1.5)
	}
}

// sectorRadius is how far the angle is shaded from its corner.
const sectorRadius float32 = 52

// paintSector shades the angle that the value is: of a line against the guide at
// its beginning, or of two lines that meet, as far as they are not straight.
func (w *AngleView) paintSector(p *pen) {
	corner, from, to, ok := w.sector()
	if !ok {
		return
	}
	a, b := fromTop(corner, from), fromTop(corner, to)
	if b-a > 180 {
		a += 360
	} else if a-b > 180 {
		b += 360
	}
	at := w.toView(corner)
	p.arc(at.X, at.Y, sectorRadius, float32(min(a, b)), float32(max(a, b)), 0, theme.Alpha(p.inks.Accent, 90))
	if len(w.values.Guides) == 0 { // what the second line would be if it went straight on
		end := w.toView(from)
		p.dashes(at.X, at.Y, end.X, end.Y, 2, 6, 5, p.inks.BrandFill)
	}
}

// sector is the corner of the angle with a spot on either leg, once its points
// are set.
func (w *AngleView) sector() (corner, from, to Spot, ok bool) {
	v := w.values
	if len(v.Lines) == 0 {
		return corner, from, to, false
	}
	first, last := v.Lines[0], v.Lines[len(v.Lines)-1]
	for _, i := range []int{first[0], first[1], last[0], last[1]} {
		if i >= len(v.Points) || !v.Points[i].Set {
			return corner, from, to, false
		}
	}
	to = v.Points[last[1]].At
	switch {
	case len(v.Lines) == 1 && len(v.Guides) == 1 && v.Guides[0].Point == first[0]:
		corner = v.Points[first[0]].At
		from = corner
		if v.Guides[0].Level {
			from.X += math.Copysign(1, to.X-corner.X)
		} else {
			from.Y += math.Copysign(1, to.Y-corner.Y)
		}
		return corner, from, to, true
	case len(v.Lines) == 2 && first[1] == last[0]:
		corner = v.Points[first[1]].At
		before := v.Points[first[0]].At
		return corner, Spot{2*corner.X - before.X, 2*corner.Y - before.Y}, to, true
	}
	return corner, from, to, false
}

// fromTop is the direction of a spot, clockwise from the top in degrees.
func fromTop(corner, to Spot) float64 {
	return math.Mod(math.Atan2(to.X-corner.X, corner.Y-to.Y)*180/math.Pi+360, 360)
}

func (w *AngleView) paintGuide(p *pen, g Guide) {
	if g.Point >= len(w.values.Points) || !w.values.Points[g.Point].Set {
		return
	}
	at := w.toView(w.values.Points[g.Point].At)
	long := p.height * .3
	x1, y1, x2, y2 := at.X, at.Y-long, at.X, at.Y+long
	if g.Level {
		x1, y1, x2, y2 = at.X-long, at.Y, at.X+long, at.Y
	}
	p.line(x1, y1, x2, y2, 3.5, theme.Alpha(overLine, 120))
	p.dashes(x1, y1, x2, y2, 2, 6, 5, p.inks.BrandFill)
}

func (w *AngleView) paintPoint(p *pen, i int, at fyne.Position) {
	r := float32(pointRadius - 3)
	if i == w.values.Active {
		r = pointRadius
		p.disc(at.X, at.Y, r+2, nil, p.inks.Accent, 2)
	}
	p.disc(at.X, at.Y, r, nil, underLine, 4)
	p.disc(at.X, at.Y, r, nil, overLine, 2)
	p.disc(at.X, at.Y, 2, p.inks.Accent, nil, 0)
}

func (w *AngleView) paintPlate(p *pen) {
	v := w.values
	if v.Plate == "" || v.PlateAt >= len(v.Points) {
		return
	}
	at := w.toView(v.Points[v.PlateAt].At)
	wide := p.widthOf(theme.Banner, v.Plate) + 36
	x := min(max(at.X-wide-40, 8), p.width-wide-8)
	y := min(max(at.Y+24, 8), p.height-52)
	p.rect(x, y, wide, 42, 7, p.inks.BrandFill)
	p.textCentre(x+wide/2, y+30, theme.Banner, p.inks.OnBrand, v.Plate)
}

// The loupe shows this much of the picture, this large.
const (
	loupePixels = 36
	loupeRadius = 70
)

type loupe struct {
	of   image.Image
	at   image.Point
	view *image.RGBA
}

// around is the picture around a place, in a square of its own.
func (l *loupe) around(of image.Image, at image.Point) image.Image {
	if l.view != nil && l.of == of && l.at == at {
		return l.view
	}
	const half = loupePixels / 2
	view := image.NewRGBA(image.Rect(0, 0, loupePixels, loupePixels))
	b := of.Bounds()
	for y := range loupePixels {
		for x := range loupePixels {
			if q := image.Pt(b.Min.X+at.X-half+x, b.Min.Y+at.Y-half+y); q.In(b) {
				view.Set(x, y, of.At(q.X, q.Y))
			}
		}
	}
	l.of, l.at, l.view = of, at, view
	return view
}

func (w *AngleView) paintLoupe(p *pen) {
	i := w.values.Active
	if i < 0 || i >= len(w.values.Points) || !w.values.Points[i].Set {
		return
	}
	at := w.values.Points[i].At
	x, y := p.width-2*loupeRadius-20, float32(20)
	if where := w.toView(at); where.X > p.width*.6 && where.Y < p.height*.5 {
		x = 20 // not over the point itself
	}
	whole := image.Pt(int(math.Floor(at.X)), int(math.Floor(at.Y)))
	p.picture(w.loupe.around(w.values.Picture, whole), x, y, 2*loupeRadius, 2*loupeRadius, loupeRadius)
	p.disc(x+loupeRadius, y+loupeRadius, loupeRadius, nil, p.inks.BrandFill, 3)
	const each = 2 * loupeRadius / float32(loupePixels)
	cx := x + loupeRadius + float32(at.X-float64(whole.X))*each
	cy := y + loupeRadius + float32(at.Y-float64(whole.Y))*each
	p.line(x+8, cy, x+2*loupeRadius-8, cy, 1, p.inks.Accent)
	p.line(cx, y+8, cx, y+2*loupeRadius-8, 1, p.inks.Accent)
	p.disc(cx, cy, 5, nil, p.inks.Accent, 1.5)
	w.paintLoupeName(p, x, y+2*loupeRadius+8, i)
}

// paintLoupeName says which point is seen, on a plate: it lies on the picture.
func (w *AngleView) paintLoupeName(p *pen, x, y float32, i int) {
	name, _, _ := strings.Cut(w.values.Points[i].Name, ":")
	text := p.fit(theme.CapS, fmt.Sprintf("%d of %d: %s", i+1, len(w.values.Points), name), 2*loupeRadius-12)
	wide := p.widthOf(theme.CapS, text) + 16
	p.rect(x+loupeRadius-wide/2, y, wide, 23, 6, p.inks.Surface)
	p.textCentre(x+loupeRadius, y+16, theme.CapS, p.inks.Ink, text)
}

// photo draws a picture that is zoomed: scaled by the screen and not on the UI
// goroutine, which takes longer than a frame.
func (p *pen) photo(img image.Image, x, y, w, h float32, through float64) {
	o := p.images.take()
	changed := o.Image != img || o.ScaleMode != canvas.ImageScaleFastest || o.Translucency != through
	o.Resource, o.Image = nil, img
	o.FillMode, o.ScaleMode, o.CornerRadius, o.Translucency = canvas.ImageFillStretch, canvas.ImageScaleFastest, 0, through
	p.put(o, x, y, w, h, changed)
	if changed {
		o.Refresh()
	}
}
