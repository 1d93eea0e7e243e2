package widget

import (
	"slices"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// DialogValues are a question and its answers. The safe answer stands first
// and has the focus; Esc takes it.
type DialogValues struct {
	Title string // the question
	Text  string // what follows from it
	Safe  string // the answer that changes nothing: "Keep it"
	Act   string // the other: "Move to bin"; empty where there is none
	Key   string // that takes the other at once; empty where Tab leads there
	Wide  bool
	Broad bool // wider still, for rows of a form
	Large bool // takes most of the window
}

// A Dialog lies over the window until it is answered. The focus cannot leave
// it, and returns to where it was.
type Dialog struct {
	painted
	values  DialogValues
	scope   *Scope
	outside *Scope
	safe    *Button
	act     *Button
	body    fyne.CanvasObject
	before  fyne.Focusable
	tip     tip

	// OnAct is called by the answer that does something. It reports whether the
	// dialog may close.
	OnAct func() bool
	// OnClose is called when the dialog has closed, whatever the answer.
	OnClose func()
}

// NewDialog returns a dialog over the window of s. body, which may be nil, makes
// what stands between text and answers, with the dialog's scope.
func NewDialog(s *Scope, v DialogValues, body func(*Scope) fyne.CanvasObject) *Dialog {
	d := &Dialog{values: v, scope: s.Trap(), outside: s.window()}
	answers := d.scope.Child() // of their own: they do not lie in what the dialog's scope scrolls
	d.safe = NewButton(answers, ButtonValues{Label: v.Safe, Key: "Esc", Importance: Primary}, d.Close)
	d.act = NewButton(answers, ButtonValues{Label: v.Act, Key: v.Key}, d.Accept)
	if body != nil {
		d.body = body(d.scope)
	}
	d.scope.Bind(Plain(fyne.KeyEscape), d.Close)
	d.scope.Bind(Plain(fyne.KeyLeft), func() { s.canvas.FocusPrevious() })
	d.scope.Bind(Plain(fyne.KeyRight), func() { s.canvas.FocusNext() })
	d.paint(d, func() fyne.Size { return fyne.NewSize(min(d.wide()+40, windowMinWidth), 120) }, d.paintDialog)
	return d
}

// Ask shows a dialog without a body; act is called by its second answer, once the
// dialog has closed: what it does may lead to another place.
func Ask(s *Scope, v DialogValues, act func()) *Dialog {
	d := NewDialog(s, v, nil)
	acting := false
	d.OnAct = func() bool {
		acting = true
		return true
	}
	d.OnClose = func() {
		if acting {
			act()
		}
	}
	d.Show()
	return d
}

// Show puts the dialog over the window.
func (d *Dialog) Show() {
	c := d.outside.canvas
	d.before = c.Focused()
	d.outside.dialogs = append(d.outside.dialogs, d.scope)
	c.Overlays().Add(d)
	d.Resize(c.Size())
	d.BaseWidget.Show()
	c.Focus(d.safe)
}

// Accept takes the answer that does something.
func (d *Dialog) Accept() {
	if d.OnAct == nil || d.OnAct() {
		d.Close()
	}
}

// Close takes the dialog away and gives the focus back.
func (d *Dialog) Close() {
	at := slices.Index(d.outside.dialogs, d.scope)
	if at < 0 {
		return
	}
	d.outside.dialogs = slices.Delete(d.outside.dialogs, at, at+1)
	c := d.outside.canvas
	c.Overlays().Remove(d)
	if d.before != nil {
		c.Focus(d.before)
	}
	if d.OnClose != nil {
		d.OnClose()
	}
}

// Tapped keeps a click beside the dialog from the window below.
func (d *Dialog) Tapped(*fyne.PointEvent) {}

func (d *Dialog) wide() float32 {
	switch {
	case d.values.Large:
		return 980
	case d.values.Broad:
		return 740
	case d.values.Wide:
		return 560
	default:
		return 420
	}
}

func (d *Dialog) paintDialog(p *pen) {
	const pad = theme.Space5
	w := min(d.wide(), p.width-40)
	inner := w - 2*pad
	lines := p.wrap(theme.Small, d.values.Text, inner)
	text, body := float32(len(lines))*19, float32(0)
	if d.values.Text == "" {
		text = 0
	}
	if d.body != nil {
		body = heightAt(d.body, inner) + theme.Space4
	}
	title := p.wrap(theme.H3, d.values.Title, inner)
	rest := 24 + float32(len(title))*theme.H3.Lead + text + 20 + 38 + pad
	body = max(min(body, p.height-rest-20), 0) // what is higher scrolls
	h := rest + body
	x, y := p.snap((p.width-w)/2), p.snap(max((p.height-h)*.4, 10))
	p.rect(0, 0, p.width, p.height, 0, p.inks.Veil)
	p.outline(x, y, w, h, theme.RadiusDialog, p.inks.Surface, p.inks.LineStrong, 1)
	y = p.paragraph(x+pad, y+34, inner, theme.H3, p.inks.Ink, d.values.Title)
	for _, line := range lines {
		p.text(x+pad, y, theme.Small, p.inks.Ink2, line)
		y += 19
	}
	if d.values.Text == "" {
		y -= 19
	}
	if d.body != nil {
		p.child(d.body, x+pad, y, inner, body-theme.Space4)
		y += body
	}
	d.paintAnswers(p, x+pad, y+6)
	p.tip(d.tip)
}

func (d *Dialog) showTip(text string, beside zone) {
	d.tip = tip{text, beside}
	d.Refresh()
}

func (d *Dialog) paintAnswers(p *pen, x, y float32) {
	w := d.safe.MinSize().Width
	p.child(d.safe, x, y, w, 38)
	if d.values.Act != "" {
		p.child(d.act, x+w+14, y, d.act.MinSize().Width, 38)
	}
}
