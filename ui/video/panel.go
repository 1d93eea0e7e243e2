package video

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// panel is the ruler: rate, marks and what they say.
type panel struct {
	screen  *Screen
	column  *widget.Column
	head    *widget.Words
	rate    *widget.Segmented
	check   *widget.Words
	first   *widget.Segmented
	moment  *widget.Segmented
	marks   *widget.TextEntry
	result  *widget.Words
	detail  *widget.Words
	believe *widget.Button
	use     *widget.Button
	angle   *widget.Button
	other   *widget.Button
	open    *widget.Button
	message string
}

var (
	feet    = []assessment.Side{assessment.Left, assessment.Right}
	moments = []assessment.Moment{assessment.Early, assessment.Late}
)

func newPanel(s *Screen) *panel {
	p := &panel{screen: s}
	p.head = widget.NewWords(widget.WordsValues{Text: "Frame ruler", Style: theme.H3})
	p.rate = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	p.rate.OnChoose = func(i int) { s.setRate(gait.Rates()[i]) }
	p.check, p.result, p.detail = widget.NewWords(widget.WordsValues{}), widget.NewWords(widget.WordsValues{}), widget.NewWords(widget.WordsValues{})
	p.first = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	p.first.OnChoose = func(i int) { s.ruler.first = feet[i]; s.show() }
	p.moment = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	p.moment.OnChoose = func(i int) { s.ruler.moment = moments[i]; s.show() }
	p.marks = widget.NewTextEntry(s.scope, widget.TextValues{})
	p.marks.OnChange = p.typed
	p.believe = widget.NewButton(s.scope, widget.ButtonValues{}, s.believe)
	p.use = widget.NewButton(s.scope, widget.ButtonValues{}, s.use)
	p.angle = widget.NewButton(s.scope, widget.ButtonValues{Label: "Angle on this frame", Icon: widget.IconAngle, Key: "A", High: 36, Spread: true}, s.toAngle)
	p.other = widget.NewButton(s.scope, widget.ButtonValues{}, s.other)
	p.open = widget.NewButton(s.scope, widget.ButtonValues{Label: "Open a clip", Icon: widget.IconPlay, Key: "Ctrl O", High: 36, Spread: true}, s.askOpen)
	p.column = widget.NewColumn(s.scope, widget.Rows{Gap: 12, Margin: 19}, p.head, p.rate, p.check,
		container.New(&widget.Grid{Columns: 2, Gap: 12}, p.first, p.moment), p.marks, p.result, p.detail, p.believe, p.use, p.angle, p.other, p.open)
	return p
}

// FocusRows are the fields and buttons.
func (p *panel) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	for _, r := range []widget.Row{p.rate, p.first, p.moment, p.marks} {
		rows = append(rows, r.FocusRows()...)
	}
	for _, b := range []*widget.Button{p.believe, p.use, p.angle, p.other, p.open} {
		if b.Visible() && !b.Disabled() {
			rows = append(rows, []fyne.Focusable{b})
		}
	}
	return rows
}

// say shows a sentence, or takes it away.
func (p *panel) say(text string) {
	p.message = text
	p.refresh()
}

// typed takes frame numbers that were counted in any player.
func (p *panel) typed(text string) {
	if p.screen.ruler.read(text) {
		p.showTimes()
		p.marks.Set(p.marksValues(text, ""))
	} else {
		p.marks.Set(p.marksValues(text, "Frame numbers only, with spaces between them."))
	}
}

func (p *panel) marksValues(text, refused string) widget.TextValues {
	return widget.TextValues{
		Label: "Frames: foot down, toe-off, in turn", Text: text, Refused: refused,
		Help: "Space marks the frame that is shown, Back takes the last mark away. Or type the numbers.",
	}
}

func (p *panel) refresh() {
	s := p.screen
	chosen := slices.Index(gait.Rates(), s.ruler.rate)
	p.rate.Set(widget.SegmentedValues{Label: "The camera filmed, frames a second", Options: rateWords(), Selected: chosen})
	p.check.Set(widget.WordsValues{Text: checkWords(s.ruler.rate), Style: theme.Cap, Ink: widget.InkSecond})
	p.first.Set(widget.SegmentedValues{Label: "First foot", Options: []string{"Left", "Right"}, Selected: slices.Index(feet, s.ruler.first)})
	p.moment.Set(widget.SegmentedValues{Label: "In the run", Options: []string{"Early", "Late"}, Selected: slices.Index(moments, s.ruler.moment)})
	if words := s.ruler.words(); strings.Join(strings.Fields(p.marks.Text()), " ") != words {
		p.marks.Set(p.marksValues(words, ""))
	} else if p.marks.Text() == "" {
		p.marks.Set(p.marksValues("", ""))
	}
	clips := s.w.Video().Programs != ""
	open := len(s.clip().frames) > 0
	visible(p.angle, open)
	visible(p.other, clips && (open || s.active == 1))
	visible(p.open, clips)
	label := "A second clip beside it"
	if len(s.sides[1-s.active].frames) > 0 {
		label = "To the other clip"
	}
	p.other.Set(widget.ButtonValues{Label: label, Key: "K", High: 36, Spread: true})
	p.showTimes()
}

// checkWords say how a rate is checked.
func checkWords(rate float64) string {
	if rate == 0 {
		return "Choose it: files of slow motion do not say it."
	}
	return fmt.Sprintf("In doubt: a ball let fall from 1 m takes %.0f frames.", gait.FallFrames(rate, 1))
}

// showTimes says what the marks tell, and what they cannot.
func (p *panel) showTimes() {
	s := p.screen
	t, told, why := s.ruler.times()
	rate, slow := 0.0, false
	var lines []string
	if p.message != "" {
		lines = append(lines, p.message)
	}
	if why != "" {
		lines = append(lines, why)
	}
	if told {
		rate, slow = t.FilmedAt()
		lines = append(lines, doubts(t, rate, slow)...)
	}
	result := ""
	if told && !t.Refused {
		result = timesWords(t)
	} else if told {
		result = cadenceWords(t)
	}
	visible(p.result, result != "")
	visible(p.detail, len(lines) > 0)
	visible(p.believe, slow)
	p.result.Set(widget.WordsValues{Text: result, Style: theme.BodyS})
	p.detail.Set(widget.WordsValues{Text: strings.Join(lines, " "), Style: theme.Small, Ink: widget.InkSecond})
	p.believe.Set(widget.ButtonValues{Label: fmt.Sprintf("It was filmed at %.0f", rate), Key: "Y", High: 36, Spread: true})
	some := told && len(s.ruler.readings(t)) > 0
	p.use.Set(widget.ButtonValues{
		Label: "Use these times", Key: "U", Importance: widget.Primary, High: 44, Spread: true,
		Disabled: !some || !t.Plausible() || !s.w.Desk.Value().Editable(),
	})
	p.column.Relayout()
}

// doubts are what must be said beside the times.
func doubts(t gait.FrameTimes, rate float64, slow bool) []string {
	var lines []string
	frame := assessment.FormatNumber(1000/t.Rate, 0)
	switch {
	case slow:
		lines = append(lines, fmt.Sprintf("A cadence of %.0f: is this slow motion? Filmed at %.0f frames a second it would be %.0f.", t.Cadence, rate, t.Cadence*rate/t.Rate))
	case !t.Plausible():
		lines = append(lines, "Nobody runs like this: look at the frames and the rate again.")
	}
	switch {
	case t.Refused:
		lines = append(lines, "At this rate a frame lasts "+frame+" ms: too long to tell contact and flight. Film at 120 or 240. The cadence can be told.")
	case t.Rough:
		lines = append(lines, "Rough: a frame lasts "+frame+" ms. Film at 120 or 240 for times to compare.")
	}
	return lines
}

func timesWords(t gait.FrameTimes) string {
	var lines []string
	for _, side := range feet {
		contact, there := t.Contact[side]
		if !there {
			continue
		}
		line := fmt.Sprintf("%s: contact %s", []string{"Left", "Right"}[slices.Index(feet, side)], timeWords(contact, "ms", 0))
		if flight, flew := t.Flight[side]; flew {
			line += ", flight " + timeWords(flight, "ms", 0)
		}
		lines = append(lines, line)
	}
	lines = append(lines, "Duty factor "+timeWords(t.Duty, "%", 1), cadenceWords(t))
	return strings.Join(lines, "\n")
}

// timeWords is a mean with the error of a frame, the count and the spread.
func timeWords(v gait.FrameTime, unit string, decimals int) string {
	text := assessment.FormatNumber(v.Mean, decimals) + " ± " + assessment.FormatNumber(v.Within, decimals) + " " + unit
	if v.N > 1 {
		text += fmt.Sprintf(" (%d, spread %s)", v.N, assessment.FormatNumber(v.SD, decimals))
	}
	return text
}

func cadenceWords(t gait.FrameTimes) string {
	return fmt.Sprintf("Cadence %s ± %s steps/min (%d steps)", assessment.FormatNumber(t.Cadence, 0), assessment.FormatNumber(t.CadenceWithin, 0), t.Steps)
}
