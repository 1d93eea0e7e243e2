package widget

import (
	"image/color"
	"strconv"

	"stridewell/ui/theme"
)

// verdictUnder writes the verdict of a field centred under it.
func (p *pen) verdictUnder(x float32, v FieldValues, on color.NRGBA) {
	verdict := v.Verdict
	room := fieldWidth + fieldGap - 2
	if verdict.Mark != NoMark {
		room -= 16
	}
	verdict.Word = p.fit(theme.CapS, verdict.Word, room)
	p.verdict(x+(fieldWidth-p.verdictWidth(theme.CapS, verdict))/2, 59, theme.CapS, verdict, on)
}

// speaking is the field whose message, or choice of reasons, takes the place
// of gauge and change: the focused one first.
func (r *PairRow) speaking() *ValueField {
	fields := []*ValueField{r.left}
	if r.paired {
		fields = append(fields, r.right)
	}
	var first *ValueField
	for _, f := range fields {
		if !f.leaving && f.values.Message == "" && r.values.Blocked == "" {
			continue
		}
		if f.focused {
			return f
		}
		if first == nil {
			first = f
		}
	}
	return first
}

func (r *PairRow) paintMessage(p *pen, c formColumns, f *ValueField, on color.NRGBA) {
	width := p.width - rowMargin - c.gauge
	if f.leaving {
		r.paintReasons(p, c.gauge, width, f.values.Reasons)
		return
	}
	text, v := f.values.Message, messageVerdict(f.values.State)
	if r.values.Blocked != "" {
		text, v = r.values.Blocked, Verdict{Mark: Octagon, Tone: theme.Marked}
	}
	ink, _ := p.inks.Tone(v.Tone)
	p.mark(c.gauge+7, 33, 7, v.Mark, ink, on)
	room := width - 24
	if f.values.State == FieldQuestion && f.values.Accept+f.values.Keep != "" {
		room -= r.paintAnswers(p, c.gauge+24, f.values)
	}
	lines := p.wrap(theme.Small, text, room)
	y := float32(38)
	if len(lines) > 1 {
		y = 28
	}
	p.paragraphMax(c.gauge+24, y, room, 2, theme.Small, ink, text)
}

// paintAnswers shows the keys that answer a question, at the end of the row.
func (r *PairRow) paintAnswers(p *pen, from float32, v FieldValues) float32 {
	var answers []Hint
	if v.Accept != "" {
		answers = append(answers, Hint{"F9", v.Accept})
	}
	if v.Keep != "" {
		answers = append(answers, Hint{"Shift F9", v.Keep})
	}
	w := float32(0)
	for _, a := range answers {
		w = max(w, p.hintWidth(a)+14)
	}
	if w > (p.width-from)/2 {
		return 0
	}
	x, y := p.width-rowMargin-w+14, float32(29)
	if len(answers) == 1 {
		y = 40
	}
	for _, a := range answers {
		p.hints(x, y, 0, []Hint{a})
		y += 23
	}
	return w
}

func (r *PairRow) paintReasons(p *pen, x, width float32, reasons []string) {
	end, y := x+width, float32(28)
	at := x
	for i, reason := range reasons {
		h := Hint{strconv.Itoa(i + 1), reason}
		if at > x && at+p.hintWidth(h) > end {
			at, y = x, y+24
		}
		if y > rowHigh {
			return
		}
		at = p.hints(at, y, 14, []Hint{h})
	}
}

func messageVerdict(s FieldState) Verdict {
	switch s {
	case FieldQuestion:
		return Verdict{Mark: Triangle, Tone: theme.Mild}
	case FieldRefused:
		return Verdict{Mark: Octagon, Tone: theme.Marked}
	case FieldNotComparable:
		return Verdict{Mark: Unequal}
	default:
		return Verdict{Mark: Bar}
	}
}
