package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// FlagStripValues say how the red-flag questions stand.
type FlagStripValues struct {
	Alert  bool   // an answer waits for an action
	Title  string // in bold
	Text   string // what it means
	Action string // on the button
	Key    string
}

// A FlagStrip stands over the form: a quiet line, or an alert that pushes the
// form down and says what waits.
type FlagStrip struct {
	painted
	values FlagStripValues
	action *Button
	frame  *Panes // makes room for it

	// OnAction is called by the button.
	OnAction func()
}

// NewFlagStrip returns a strip.
func NewFlagStrip(s *Scope, v FlagStripValues) *FlagStrip {
	f := &FlagStrip{}
	f.action = NewButton(s, ButtonValues{}, func() { do(f.OnAction) })
	f.paint(f, func() fyne.Size { return fyne.NewSize(rowMinWidth, f.high()) }, f.paintStrip)
	f.Set(v)
	return f
}

// Set shows other values.
func (f *FlagStrip) Set(v FlagStripValues) {
	before := f.high()
	f.values = v
	b := ButtonValues{Label: v.Action, Key: v.Key, Importance: Quiet, High: 28}
	if v.Alert {
		b.Importance, b.High = Primary, 36
	}
	f.action.Set(b)
	f.Refresh()
	if f.high() != before {
		f.makeRoom()
	}
}

// Show and Hide give the height of the strip to the form under it, and back.
func (f *FlagStrip) Show() {
	if !f.Visible() {
		f.painted.Show()
		f.makeRoom()
	}
}

// Hide takes the strip away.
func (f *FlagStrip) Hide() {
	if f.Visible() {
		f.painted.Hide()
		f.makeRoom()
	}
}

// makeRoom lays the frame out anew. The toolkit does it for one parent a frame
// only, which may be another.
func (f *FlagStrip) makeRoom() {
	if f.frame != nil {
		f.frame.Refresh()
	}
}

func (f *FlagStrip) high() float32 {
	if f.values.Alert {
		return 59
	}
	return 35
}

func (f *FlagStrip) paintStrip(p *pen) {
	if f.values.Alert {
		f.paintAlert(p)
		return
	}
	p.rect(0, 0, p.width, p.height, 0, p.inks.Surface)
	p.hline(0, p.height-1, p.width, p.inks.Line)
	p.icon(IconFlag, 19, 9, 16, p.inks.Brand)
	end := p.width - 8
	if f.values.Action != "" {
		w := f.action.MinSize().Width
		p.child(f.action, end-w, 3, w, 28)
		end -= w
	}
	x := 43 + p.textFit(43, 22.5, end-43, theme.SmallS, p.inks.Ink, f.values.Title) + 8
	if end-x > 60 {
		p.textFit(x, 22.5, end-x, theme.Small, p.inks.Ink2, f.values.Text)
	}
}

func (f *FlagStrip) paintAlert(p *pen) {
	p.rect(0, 0, p.width, p.height, 0, p.inks.MarkedTint)
	p.rect(0, 0, 4, p.height, 0, p.inks.Marked)
	p.hline(0, p.height-1, p.width, p.inks.Marked)
	p.mark(29, 29, 11, Octagon, p.inks.Marked, p.inks.MarkedTint)
	end := p.width - 20
	if f.values.Action != "" {
		w := f.action.MinSize().Width
		p.child(f.action, end-w, 11, w, 36)
		end -= w + 20
	}
	p.textFit(52, 25, end-52, theme.BodyB, p.inks.Marked, f.values.Title)
	p.textFit(52, 45, end-52, theme.Small, p.inks.Ink, f.values.Text)
}
