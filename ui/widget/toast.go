package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// MessageValues are one message to the clinician.
type MessageValues struct {
	Verdict Verdict // mark and tone
	Title   string
	Text    string
	Hints   []Hint // the keys that answer it
}

// A Message lies over the foot of the centre until it is hidden. It never takes
// the focus; how long it stays is not its business.
type Message struct {
	pressable
	values MessageValues
	part   float32 // of the work that is done

	// OnDismiss is called by a click.
	OnDismiss func()
}

// NewMessage returns a message, hidden while its title is empty.
func NewMessage(v MessageValues) *Message {
	m := &Message{}
	m.press(m, func() fyne.Size {
		return fyne.NewSize(messageWidth, m.HeightFor(max(m.Size().Width, messageWidth)))
	}, m.paintMessage, func(int) { do(m.OnDismiss) })
	m.Set(v)
	return m
}

// Set shows another message; one without a title is hidden.
func (m *Message) Set(v MessageValues) {
	m.values = v
	if v.Title == "" {
		m.Hide()
		return
	}
	m.Show()
	m.Refresh()
}

// SetPart says how much of the work is done, up to 1; 0 shows no bar. The next
// Set shows it.
func (m *Message) SetPart(part float32) { m.part = part }

const messageWidth float32 = 380

// HeightFor is how high the message is at a width.
func (m *Message) HeightFor(width float32) float32 {
	p := measuring(m)
	h := 26 + float32(len(p.wrap(theme.BodyS, m.values.Title, width-66)))*19
	if m.values.Text != "" {
		h += float32(len(p.wrap(theme.Small, m.values.Text, width-66))) * 18
	}
	if m.part > 0 {
		h += 16
	}
	if len(m.values.Hints) > 0 {
		h += 28
	}
	return h
}

func (m *Message) paintMessage(p *pen) {
	v := m.values
	ink, _ := p.inks.Tone(v.Verdict.Tone)
	p.rect(2, 3, p.width, p.height, theme.RadiusPicture, p.inks.PageShade)
	p.outline(0, 0, p.width, p.height, theme.RadiusPicture, p.inks.Surface, p.inks.Line, 1)
	p.rect(0, 8, 4, p.height-16, 2, ink)
	p.zone(0, 0, p.width, p.height, 0)
	p.mark(24, 23, 8, v.Verdict.Mark, ink, p.inks.Surface)
	y := float32(27)
	for _, line := range p.wrap(theme.BodyS, v.Title, p.width-66) {
		p.text(44, y, theme.BodyS, p.inks.Ink, line)
		y += 19
	}
	if v.Text != "" {
		for _, line := range p.wrap(theme.Small, v.Text, p.width-66) {
			p.text(44, y+1, theme.Small, p.inks.Ink2, line)
			y += 18
		}
	}
	if m.part > 0 {
		p.rect(44, y-6, p.width-66, 8, 4, p.inks.Track)
		p.rect(44, y-6, max((p.width-66)*m.part, 8), 8, 4, p.inks.Brand)
		y += 16
	}
	if len(v.Hints) > 0 {
		p.hints(44, y+6, 16, v.Hints)
	}
}
