package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// EmptyValues say why there is nothing and which key makes something.
type EmptyValues struct {
	Icon   Icon
	Title  string
	Text   string
	Action ButtonValues
}

// An Empty stands where a list or chart would.
type Empty struct {
	painted
	values EmptyValues
	action *Button

	// OnAction is called by the button.
	OnAction func()
}

// NewEmpty returns an empty state.
func NewEmpty(s *Scope, v EmptyValues) *Empty {
	e := &Empty{values: v}
	e.action = NewButton(s, v.Action, func() { do(e.OnAction) })
	e.paint(e, func() fyne.Size { return fyne.NewSize(280, e.HeightFor(max(e.Size().Width, 280))) }, func(p *pen) {
		e.paintEmpty(p, p.width, max((p.height-e.HeightFor(p.width))/2, 0))
	})
	return e
}

// Set shows other values.
func (e *Empty) Set(v EmptyValues) {
	e.values = v
	e.action.Set(v.Action)
	e.Refresh()
}

// Button is the button, for a scope's rows.
func (e *Empty) Button() *Button { return e.action }

// HeightFor is how high it is at a width.
func (e *Empty) HeightFor(width float32) float32 {
	p := measuring(e)
	h := 84 + float32(len(p.wrap(theme.BodyS, e.values.Title, width-40)))*theme.BodyS.Lead
	if e.values.Text != "" {
		h += float32(len(p.wrap(theme.Small, e.values.Text, width-40))) * theme.Small.Lead
	}
	if e.values.Action.Label != "" {
		h += 58
	}
	return h
}

func (e *Empty) paintEmpty(p *pen, w, y float32) {
	p.rect(p.snap(w/2-28), y+4, 56, 56, 14, p.inks.BrandTint)
	p.icon(e.values.Icon, w/2-15, y+17, 30, p.inks.Brand)
	y += 86
	for _, line := range p.wrap(theme.BodyS, e.values.Title, w-40) {
		p.textCentre(w/2, y, theme.BodyS, p.inks.Ink, line)
		y += theme.BodyS.Lead
	}
	if e.values.Text != "" {
		for _, line := range p.wrap(theme.Small, e.values.Text, w-40) {
			p.textCentre(w/2, y, theme.Small, p.inks.Ink2, line)
			y += theme.Small.Lead
		}
	}
	if e.values.Action.Label != "" {
		bw := e.action.MinSize().Width
		p.child(e.action, (w-bw)/2, y+2, bw, 38)
	}
}

// WorkingValues say what takes its time. Part is how much is done, 0 to 1.
type WorkingValues struct {
	Text string
	Part float32
	Hint Hint // the key that stops it
}

// A Working shows a long piece of work.
type Working struct {
	painted
	values WorkingValues
}

// NewWorking returns a working state.
func NewWorking(v WorkingValues) *Working {
	w := &Working{values: v}
	w.paint(w, func() fyne.Size { return fyne.NewSize(240, 84) }, func(p *pen) {
		p.textFit(0, 16, p.width, theme.Small, p.inks.Ink2, w.values.Text)
		p.rect(0, 28, p.width, 8, 4, p.inks.Track)
		p.rect(0, 28, max(p.width*min(w.values.Part, 1), 8), 8, 4, p.inks.Brand)
		if w.values.Hint.Key != "" {
			p.hints(0, 64, 0, []Hint{w.values.Hint})
		}
	})
	return w
}

// Set shows how far it has come.
func (w *Working) Set(v WorkingValues) {
	w.values = v
	w.Refresh()
}
