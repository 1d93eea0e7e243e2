package widget

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"stridewell/ui/theme"
)

// cutText is a text that did not fit, with where what is left of it stands.
type cutText struct {
	full, short string
	zone
}

// placeCut notes where a cut text was written.
func (p *pen) placeCut(s string, o *canvas.Text) {
	if !strings.HasSuffix(s, ellipsis) {
		return
	}
	for i, c := range p.cut {
		if c.short == s && c.w == 0 {
			p.cut[i].x, p.cut[i].y = o.Position().Components()
			p.cut[i].w, p.cut[i].h = o.Size().Components()
			return
		}
	}
}

// CutTexts returns in full every text that did not fit and was cut: what the
// status bar says of the focused widget.
func (w *painted) CutTexts() []string {
	if w.painter == nil {
		return nil
	}
	var full []string
	for _, c := range w.painter.pen.cut {
		if !slices.Contains(full, c.full) {
			full = append(full, c.full)
		}
	}
	return full
}

// A cutter shows some texts only in part.
type cutter interface{ CutTexts() []string }

// InFull is what a widget, or the row it stands in, shows only the beginning of.
func InFull(f fyne.Focusable) string {
	if w, ok := f.(cutter); ok {
		return strings.Join(w.CutTexts(), " · ")
	}
	return ""
}

// A tipHost shows the whole of a text over everything else, beside where it
// was cut.
type tipHost interface {
	fyne.CanvasObject
	showTip(text string, beside zone)
}

// pointAt shows the whole of what is cut under the pointer.
func (w *painted) pointAt(at fyne.Position) {
	found := cutText{}
	for _, c := range w.cutNow() {
		if at.X >= c.x && at.X < c.x+c.w && at.Y >= c.y && at.Y < c.y+c.h {
			found = c
		}
	}
	if found.full == w.told {
		return
	}
	w.told = found.full
	host := hostOf(w.self)
	if host == nil {
		return
	}
	driver := fyne.CurrentApp().Driver()
	from := driver.AbsolutePositionForObject(w.self).Subtract(driver.AbsolutePositionForObject(host))
	found.x, found.y = found.x+from.X, found.y+from.Y
	host.showTip(found.full, found.zone)
}

func (w *painted) cutNow() []cutText {
	if w.painter == nil {
		return nil
	}
	return slices.Concat(w.painter.pen.cut, w.painter.pen.told)
}

// tell names what is only drawn there, while the pointer rests on it.
func (p *pen) tell(x, y, w, h float32, name string) {
	p.told = append(p.told, cutText{full: name, zone: zone{x: x, y: y, w: w, h: h}})
}

// tellBeside shows a text beside a part of a widget, until the focus moves.
func (w *painted) tellBeside(text string, part zone) {
	host := hostOf(w.self)
	if host == nil {
		return
	}
	driver := fyne.CurrentApp().Driver()
	from := driver.AbsolutePositionForObject(w.self).Subtract(driver.AbsolutePositionForObject(host))
	const below, inset = 6, 12 // where a tip stands to its text
	host.showTip(text, zone{x: from.X + part.x + part.w + inset + below, y: from.Y + part.y - below})
}

// hostOf is the dialog on top, or the frame of the window.
func hostOf(o fyne.CanvasObject) tipHost {
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if c == nil {
		return nil
	}
	over := c.Overlays().Top()
	if over == nil {
		over = c.Content()
	}
	host, _ := over.(tipHost)
	return host
}

// tip is the whole of a cut text, and where that stands.
type tip struct {
	text   string
	beside zone
}

const tipWidth float32 = 420

// tip writes the whole of a text below where it was cut, or above where there
// is no room.
func (p *pen) tip(t tip) {
	if t.text == "" {
		return
	}
	lines := p.wrap(theme.Small, t.text, tipWidth)
	w, h := float32(0), float32(len(lines))*theme.Small.Lead+14
	for _, line := range lines {
		w = max(w, p.widthOf(theme.Small, line)+24)
	}
	x, y := max(min(t.beside.x-12, p.width-w-8), 8), t.beside.y+t.beside.h+6
	if y+h > p.height-8 {
		y = t.beside.y - h - 6
	}
	p.rect(p.snap(x), p.snap(y), w, h, theme.RadiusField, p.inks.Ink)
	p.paragraph(x+12, y+21, tipWidth, theme.Small, p.inks.Surface, t.text)
}
