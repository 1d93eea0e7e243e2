package widget

import (
	"image/color"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// ClientBarValues say who is open.
type ClientBarValues struct {
	Initials string
	Name     string
	About    string // beside the name: age, load
	Reason   string // below: why she came, her goal
	Visit    string // "Visit 3, today"
	Day      string // date and examiner
	Notice   string // on a tint: a past visit is read, practice data
	Action   ButtonValues
}

// A ClientBar stands at the head of every screen that shows one client.
type ClientBar struct {
	painted
	values ClientBarValues
	action *Button

	// OnAction is called by the button at its end.
	OnAction func()
}

// NewClientBar returns a bar.
func NewClientBar(s *Scope, v ClientBarValues) *ClientBar {
	b := &ClientBar{values: v}
	b.action = NewButton(s, v.Action, func() {
		if b.OnAction != nil {
			b.OnAction()
		}
	})
	b.paint(b, func() fyne.Size { return fyne.NewSize(600, barHigh) }, b.paintBar)
	return b
}

// Set shows other values.
func (b *ClientBar) Set(v ClientBarValues) {
	b.values = v
	b.action.Set(v.Action)
	b.Refresh()
}

const barHigh float32 = 61 // with its line

func (b *ClientBar) paintBar(p *pen) {
	v := b.values
	p.rect(0, 0, p.width, p.height, 0, p.inks.Surface)
	p.hline(0, p.height-1, p.width, p.inks.Line)
	end := p.width - 20
	if v.Action.Label != "" {
		w := b.action.MinSize().Width
		p.child(b.action, end-w, 12, w, 36)
		end -= w + 18
	}
	side := max(p.widthOf(theme.BodyS, v.Visit), p.widthOf(theme.Small, v.Day))
	p.textRight(end, 27, theme.BodyS, p.inks.Ink, v.Visit)
	p.textRight(end, 47, theme.Small, p.inks.Ink2, v.Day)
	end -= side + 18
	if v.Notice != "" {
		notice := Verdict{Tone: theme.Mild, Word: p.fit(theme.CapS, v.Notice, max((end-68)/2, 0))}
		w := p.pillWidth(notice)
		p.pill(end-w, 35, notice)
		end -= w + 12
	}
	p.face(38, 30, 18, v.Initials, p.inks.BrandTint)
	name := p.textFit(68, 27, end-68, theme.H2, p.inks.Ink, v.Name)
	if room := end - 68 - name - 10; room > 40 {
		p.textFit(68+name+10, 27, room, theme.Small, p.inks.Ink2, v.About)
	}
	p.textFit(68, 47, end-68, theme.Small, p.inks.Ink2, v.Reason)
}

// face is a disc with initials about a centre.
func (p *pen) face(cx, cy, r float32, initials string, fill color.NRGBA) {
	if initials == "" {
		return
	}
	p.disc(cx, cy, r, fill, nil, 0)
	st := theme.Style{Size: float32(int(r * .8)), Weight: theme.Bold}
	p.textCentre(cx, cy+r*.3, st, p.inks.Brand, p.fit(st, initials, 2*r-4))
}
