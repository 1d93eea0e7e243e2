package widget

import (
	"strconv"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// FindingValues are one finding as a list shows it.
type FindingValues struct {
	Rank       int // 0 has none
	Name       string
	Tail       string // of the name, never cut: ", left"
	Verdict    Verdict
	Value      string // "9°, was 0°"
	Note       string // "too close to call · drill 1"
	Short      string // the note where that has no room: "≈ +9 · drill 1"
	Overridden bool   // by the clinician
	Low        bool   // closer together, in a window with little height
}

func (v FindingValues) high() float32 {
	if v.Low {
		return 46
	}
	return 53
}

// A FindingRow is a finding in a list. Enter shows its details.
type FindingRow struct {
	focusable
	values FindingValues

	// OnOpen shows the details. Without it the row takes no focus.
	OnOpen func()
}

// NewFindingRow returns a row.
func NewFindingRow(s *Scope, v FindingValues) *FindingRow {
	r := &FindingRow{values: v}
	r.scope = s
	r.press(r, func() fyne.Size { return fyne.NewSize(240, r.values.high()) }, r.paintFinding, func(int) {
		r.Focus()
		do(r.OnOpen)
	})
	r.keys = func(c Chord) bool {
		switch c {
		case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter), Plain(fyne.KeySpace):
			return do(r.OnOpen)
		}
		return false
	}
	return r
}

// Set shows other values.
func (r *FindingRow) Set(v FindingValues) {
	r.values = v
	r.Refresh()
}

// Disabled reports whether there is nothing to open; the toolkit then gives it
// no focus.
func (r *FindingRow) Disabled() bool { return r.OnOpen == nil }

// Enable and Disable exist for the toolkit.
func (r *FindingRow) Enable() {}

// Disable takes away what opens.
func (r *FindingRow) Disable() { r.OnOpen = nil }

// FocusRows is the row itself.
func (r *FindingRow) FocusRows() [][]fyne.Focusable {
	if r.Disabled() {
		return nil
	}
	return [][]fyne.Focusable{{r}}
}

const findingText float32 = 26

func (r *FindingRow) paintFinding(p *pen) {
	v, w, on := r.values, p.width, p.inks.Surface
	head := 22 - (53-v.high())/2 // everything stands about the middle
	foot := head + 19
	if r.focused || r.hover != noZone && r.OnOpen != nil {
		on = p.inks.BrandTint
		p.rect(-6, 2, w+12, p.height-4, 7, on)
	}
	if r.focused {
		p.outline(-6, 2, w+12, p.height-4, 7, nil, p.inks.Brand, 2)
	}
	p.zone(0, 0, w, p.height, 0)
	if v.Rank > 0 {
		p.textCentre(8, head, theme.SmallS, p.inks.Ink3, strconv.Itoa(v.Rank))
	}
	verdict := p.verdictWidth(theme.CapS, v.Verdict)
	p.verdict(w-verdict, head, theme.CapS, v.Verdict, on)
	end := w - verdict - 8
	if v.Overridden {
		p.icon(IconNote, end-16, head-12, 16, p.inks.Ink2)
		end -= 22
	}
	tail := p.widthOf(theme.BodyS, v.Tail)
	name := p.textFit(findingText, head, end-findingText-tail, theme.BodyS, p.inks.Ink, v.Name)
	p.text(findingText+name, head, theme.BodyS, p.inks.Ink, v.Tail)
	x := findingText + p.textFit(findingText, foot, w-findingText, theme.Small, p.inks.Ink2, v.Value) + 8
	note := v.Note
	if v.Short != "" && !p.fits(theme.Small, "· "+note, w-x) {
		note = v.Short
	}
	if note != "" && w-x > 40 {
		p.textFit(x, foot, w-x, theme.Small, p.inks.Ink3, "· "+note)
	}
}
