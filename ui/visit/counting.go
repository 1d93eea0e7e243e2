package visit

import (
	"fmt"
	"time"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// countTimes are the seconds that steps are counted over.
var countTimes = []int{15, 30, 60}

// counting is a count of steps over a time: the clock, then the number.
type counting struct {
	s       *Screen
	aimed   assessment.Key
	seconds int
	oneFoot bool
	ends    time.Time // zero before it was started
	quiet   func()

	start *widget.Button
	over  *widget.Segmented
	feet  *widget.Segmented
	steps *widget.TextEntry
}

// askCount counts steps over a time, for the cadence that the tapper is for.
func (s *Screen) askCount() {
	k := s.key
	for _, b := range s.blocks {
		if b.of == s.sections[s.at] && b.made != nil && b.made.tools != nil && b.made.tools.tapping != nil {
			k = b.made.tools.tapping.aimed
		}
	}
	if m, ok := s.w.Catalogue().Measure(k.Measure); !ok || !s.w.Desk.Value().Editable() || !counts(m) {
		return
	}
	c := &counting{s: s, aimed: k, seconds: 30}
	var d *widget.Dialog
	d = widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Count steps over a time", Text: "Start as a foot lands and count that landing as none.", Safe: "Leave it", Act: "Use the count", Wide: true,
	}, func(inside *widget.Scope) fyne.CanvasObject {
		for _, enter := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter} {
			inside.Bind(widget.Plain(enter), func() { d.Accept() })
		}
		return c.body(inside)
	})
	c.quiet = s.w.Clock.Listen(func(time.Time) { c.show() })
	d.OnClose = c.quiet
	d.OnAct = c.use
	d.Show()
	s.scope.Focus(c.start)
}

// counts reports whether a measure can be counted.
func counts(m assessment.Measure) bool {
	for _, method := range m.Methods {
		if method == assessment.Count {
			return m.Running
		}
	}
	return false
}

func (c *counting) body(scope *widget.Scope) fyne.CanvasObject {
	c.start = widget.NewButton(scope, widget.ButtonValues{}, func() {
		c.ends = c.s.w.Now().Add(time.Duration(c.seconds) * time.Second)
		c.show()
		c.steps.Focus()
	})
	c.over = widget.NewSegmented(scope, widget.SegmentedValues{})
	c.over.OnChoose = func(i int) {
		c.seconds, c.ends = countTimes[i], time.Time{}
		c.show()
	}
	c.feet = widget.NewSegmented(scope, widget.SegmentedValues{})
	c.feet.OnChoose = func(i int) {
		c.oneFoot = i == 1
		c.show()
	}
	c.steps = widget.NewTextEntry(scope, widget.TextValues{Label: "Counted"})
	c.steps.OnChange = func(string) { c.show() }
	scope.Rows(fields{c.start}, c.over, c.feet, c.steps)
	c.show()
	return stacked(c.start, c.over, c.feet, c.steps)
}

// counted is the cadence of what was typed.
func (c *counting) counted() (gait.Counted, int, bool) {
	n, ok := assessment.ParseNumber(c.steps.Text())
	if !ok || n < 1 || n > 400 {
		return gait.Counted{}, 0, false
	}
	return gait.CountSteps(int(n), float64(c.seconds), c.oneFoot), int(n), true
}

func (c *counting) show() {
	label := fmt.Sprintf("Start %d seconds", c.seconds)
	if left := c.ends.Sub(c.s.w.Now()); !c.ends.IsZero() {
		label = "Time is up: type the count"
		if left > 0 {
			label = fmt.Sprintf("%.0f seconds left", left.Seconds())
		}
	}
	c.start.Set(widget.ButtonValues{Label: label, Icon: widget.IconTimer, Importance: widget.Primary})
	times := make([]string, len(countTimes))
	at := 0
	for i, t := range countTimes {
		times[i] = fmt.Sprintf("%d s", t)
		if t == c.seconds {
			at = i
		}
	}
	foot := 0
	if c.oneFoot {
		foot = 1
	}
	c.over.Set(widget.SegmentedValues{Label: "Over", Options: times, Selected: at})
	c.feet.Set(widget.SegmentedValues{Label: "Counted", Options: []string{"every step", "one foot"}, Selected: foot})
	help := "How many landings after the first."
	if r, _, ok := c.counted(); ok {
		help = fmt.Sprintf("%.0f ± %.0f steps/min (%d s count)", r.Cadence, r.Worst, c.seconds)
	}
	c.steps.Set(widget.TextValues{Label: "Counted", Text: c.steps.Text(), Help: help})
}

// use takes the count as if it was typed.
func (c *counting) use() bool {
	r, n, ok := c.counted()
	if !ok {
		c.steps.Set(widget.TextValues{Label: "Counted", Text: c.steps.Text(), Refused: "Type how many landings you counted."})
		return false
	}
	if c.oneFoot {
		n *= 2
	}
	return !c.s.w.Take(c.aimed, workspace.Reading{Number: r.Cadence, Method: assessment.Count, N: n}).Refused
}
