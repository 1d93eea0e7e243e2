package angle

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/chooser"
	"stridewell/ui/form"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// panel is the right part: what is measured, which point comes next, and the
// result.
type panel struct {
	screen  *Screen
	column  *widget.Column
	empty   *widget.Empty
	measure *widget.ListRow
	sketch  *widget.AngleSketch
	side    *widget.Segmented
	moment  *widget.Segmented
	facing  *widget.Segmented
	head    *widget.Words
	points  []*widget.ListRow
	rows    *fyne.Container
	result  *widget.Words
	detail  *widget.Words
	stand   *widget.Button
	use     *widget.Button
	blind   *widget.Button
	video   *widget.Button
	open    *widget.Button
	message string
}

func newPanel(s *Screen) *panel {
	p := &panel{screen: s}
	p.empty = widget.NewEmpty(s.scope, widget.EmptyValues{})
	p.empty.OnAction = s.askOpen
	p.measure = widget.NewListRow(s.scope, widget.ListRowValues{}, s.chooseTemplate)
	p.sketch = widget.NewAngleSketch()
	p.side, p.moment, p.facing = widget.NewSegmented(s.scope, widget.SegmentedValues{}), widget.NewSegmented(s.scope, widget.SegmentedValues{}), widget.NewSegmented(s.scope, widget.SegmentedValues{})
	p.side.OnChoose = func(i int) { s.side = []assessment.Side{assessment.Left, assessment.Right}[i]; s.show() }
	p.moment.OnChoose = func(i int) { s.moment = []assessment.Moment{assessment.Early, assessment.Late}[i]; s.show() }
	p.facing.OnChoose = func(i int) { s.facing = []gait.Facing{gait.FacesLeft, gait.FacesRight}[i]; s.show() }
	p.head = widget.NewWords(widget.WordsValues{})
	p.rows = container.New(&widget.Rows{})
	p.result = widget.NewWords(widget.WordsValues{})
	p.detail = widget.NewWords(widget.WordsValues{})
	p.stand = widget.NewButton(s.scope, widget.ButtonValues{}, s.keepStanding)
	p.use = widget.NewButton(s.scope, widget.ButtonValues{}, s.use)
	p.open = widget.NewButton(s.scope, widget.ButtonValues{Label: "Open pictures", Icon: widget.IconImage, Key: "Ctrl O", High: 40, Spread: true}, s.askOpen)
	p.blind = widget.NewButton(s.scope, widget.ButtonValues{}, s.again)
	p.video = widget.NewButton(s.scope, widget.ButtonValues{Label: "Video and frame ruler", Icon: widget.IconPlay, Key: "V", High: 36, Spread: true}, func() { s.w.Go(workspace.AtVideo) })
	p.column = widget.NewColumn(s.scope, widget.Rows{Gap: 12, Margin: 19},
		p.measure, p.sketch, container.New(&widget.Grid{Columns: 2, Gap: 12}, p.side, p.moment), p.facing, p.head, p.rows, p.result, p.detail, p.stand, p.use, p.open, p.video, p.blind)
	return p
}

// say shows a sentence where the picture is, or takes it away.
func (p *panel) say(text string) {
	p.message = text
	p.refresh()
}

// FocusRows are the choices and the buttons; what opens a picture comes first
// while there is none.
func (p *panel) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	if p.empty.Visible() {
		rows = append(rows, []fyne.Focusable{p.empty.Button()})
	}
	rows = append(rows, p.measure.FocusRows()...)
	for _, o := range []interface {
		fyne.CanvasObject
		widget.Row
	}{p.side, p.moment, p.facing} {
		if o.Visible() {
			rows = append(rows, o.FocusRows()...)
		}
	}
	for _, b := range []*widget.Button{p.stand, p.use, p.open, p.video, p.blind} {
		if b.Visible() && !b.Disabled() {
			rows = append(rows, []fyne.Focusable{b})
		}
	}
	return rows
}

func (p *panel) refresh() {
	s := p.screen
	t := s.template()
	m, _ := s.w.Catalogue().Measure(t.measure)
	p.measure.Set(widget.ListRowValues{Icon: widget.IconAngle, Title: t.name, Text: m.Name, Key: "M"})
	p.side.Set(widget.SegmentedValues{Label: "Side", Options: []string{"Left", "Right"}, Selected: index(s.side == assessment.Right)})
	p.moment.Set(widget.SegmentedValues{Label: "In the run", Options: []string{"Early", "Late"}, Selected: index(s.moment == assessment.Late)})
	p.facing.Set(widget.SegmentedValues{Label: "The runner faces", Options: []string{"Left", "Right"}, Selected: index(s.facing == gait.FacesRight)})
	p.sketch.Set(t.sketch, t.words)
	visible(p.side, m.Paired && s.sitting == nil)
	visible(p.moment, m.Moments && s.sitting == nil)
	visible(p.facing, s.sitting == nil && !t.lengths)
	visible(p.measure, s.sitting == nil)
	visible(p.video, s.sitting == nil)
	p.blind.Set(widget.ButtonValues{Label: "Measure old ones again, blind", Key: "B", High: 36, Spread: true})
	if s.sitting != nil {
		p.blind.Set(widget.ButtonValues{Label: "Stop measuring again", Key: "B", High: 36, Spread: true})
	}
	p.showPoints()
	p.showResult(m)
	p.showEmpty()
	p.column.Relayout()
}

func index(second bool) int {
	if second {
		return 1
	}
	return 0
}

func visible(o fyne.CanvasObject, yes bool) {
	if yes {
		o.Show()
	} else {
		o.Hide()
	}
}

func (p *panel) showPoints() {
	f := p.screen.frame()
	visible(p.head, f != nil)
	visible(p.rows, f != nil)
	if f == nil {
		return
	}
	p.head.Set(widget.WordsValues{Text: fmt.Sprintf("Place %d points", len(f.points)), Style: theme.SmallS, Ink: widget.InkBrand})
	var objects []fyne.CanvasObject
	for i, point := range f.points {
		if i == len(p.points) {
			p.points = append(p.points, widget.NewListRow(nil, widget.ListRowValues{}, nil))
		}
		v := widget.ListRowValues{Title: point.Name, Mark: widget.Verdict{Mark: widget.Ring}, Text: "not placed"}
		if point.Set {
			v.Mark = widget.Verdict{Mark: widget.Tick, Tone: theme.Good}
			v.Text = fmt.Sprintf("at %.1f, %.1f", point.At.X, point.At.Y)
		}
		if i == p.screen.active {
			v.Aside = "this one"
		}
		p.points[i].Set(v)
		objects = append(objects, p.points[i])
	}
	p.rows.Objects = objects
	p.rows.Refresh()
}

// showResult says what would go into the visit, and what went.
func (p *panel) showResult(m assessment.Measure) {
	s := p.screen
	angles := s.angles()
	if s.sitting != nil {
		p.showSitting(len(angles))
		return
	}
	mean, _ := gait.Mean(angles)
	visible(p.result, len(angles) > 0)
	visible(p.detail, len(s.frames) > 0)
	visible(p.use, len(s.frames) > 0)
	visible(p.stand, len(s.frames) > 0 && s.template().standing())
	p.result.Set(widget.WordsValues{Text: s.degrees(mean), Style: theme.Display})
	p.detail.Set(widget.WordsValues{Text: strings.Join(p.resultLines(m, angles), " "), Style: theme.Small, Ink: widget.InkSecond})
	p.stand.Set(widget.ButtonValues{Label: "This is standing still", Key: "S", High: 36, Spread: true, Disabled: len(angles) == 0 && s.standing == nil})
	label, key := "Use it", "U"
	if len(angles) > 0 {
		label = "Use " + s.degrees(mean)
	}
	if len(angles) == len(s.frames) {
		key = "Enter"
	}
	p.use.Set(widget.ButtonValues{
		Label: label, Key: key, Importance: widget.Primary, High: 44, Spread: true,
		Disabled: len(angles) == 0 || !s.w.Desk.Value().Editable(),
	})
}

// resultLines say how sure the mean of the angles is, and what stands beside it.
func (p *panel) resultLines(m assessment.Measure, angles []float64) []string {
	s := p.screen
	_, sd := gait.Mean(angles)
	lines := p.said()
	switch n := len(angles); {
	case n == 1:
		lines = append(lines, "One picture. Seven steps make the mean steady; one frame alone can be far out.")
	case n > 1:
		lines = append(lines, fmt.Sprintf("Mean of %d, spread ± %s.", n, assessment.FormatNumber(sd, 1)+m.Unit.Symbol))
		if n < 7 && !s.template().still {
			lines = append(lines, "Seven make it steady.")
		}
	}
	if text := s.shortened(); text != "" {
		lines = append(lines, text)
	}
	if s.standing != nil {
		lines = append(lines, "Standing still, "+s.degrees(*s.standing)+", is taken off.")
	}
	if len(s.earlier) > 0 {
		lines = append(lines, "Last visit's pictures gave "+s.degrees(s.earlierMean())+". O shows them pale, with their points.")
	}
	if s.w.Desk.Value().History.Client.Pictures == assessment.ConsentRefused {
		lines = append(lines, "The client refused pictures: the value is kept without them.")
	}
	if recorded := p.recorded(m); recorded != "" {
		lines = append(lines, recorded)
	}
	return lines
}

// said is what is to be told while pictures are shown.
func (p *panel) said() []string {
	if p.message == "" {
		return nil
	}
	return []string{p.message}
}

// showSitting is the result while old pictures are measured again: there is
// none to be seen until it is kept.
func (p *panel) showSitting(measured int) {
	s := p.screen
	p.result.Hide()
	p.stand.Hide()
	p.detail.Show()
	p.use.Show()
	text := strings.Join(append(p.said(), "Your picture of an earlier day, without its value. Place the points as you always do."), " ")
	if n := len(s.frames); n > 1 {
		text += fmt.Sprintf(" %d of %d pictures are done.", measured, n)
	}
	p.detail.Set(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
	p.use.Set(widget.ButtonValues{Label: "Keep it", Key: "U", Importance: widget.Primary, High: 44, Spread: true, Disabled: measured < len(s.frames)})
}

// recorded is what the visit holds now for this value.
func (p *panel) recorded(m assessment.Measure) string {
	d := p.screen.w.Desk.Value()
	f, ok := d.Summary.Finding(p.screen.key())
	if !ok {
		return ""
	}
	text := "In the visit: " + m.FormatWithUnit(f.Observation) + ", " + strings.ToLower(form.Verdict(f).Word)
	if c := form.Change(f); c.Text != "" {
		text += ", " + c.Text + " (" + c.Was + ")"
	}
	return text + "."
}

// showEmpty stands where the picture would.
func (p *panel) showEmpty() {
	visible(p.empty, len(p.screen.frames) == 0)
	text := "PNG or JPEG: one picture, or a folder with one still a step. Open, paste or drop them. With the client's consent they are kept with the value."
	if p.message != "" {
		text = p.message
	}
	p.empty.Set(widget.EmptyValues{
		Icon: widget.IconAngle, Title: "Measure an angle on a picture", Text: text,
		Action: widget.ButtonValues{Label: "Open pictures", Key: "Ctrl O", Importance: widget.Primary},
	})
}

// templateKey is the digit of a template: the tenth has 0.
func templateKey(i int) rune { return rune('0' + (i+1)%10) }

// chooseTemplate asks what is measured.
func (s *Screen) chooseTemplate() {
	if s.sitting != nil {
		return
	}
	var dialog *widget.Dialog
	var first *widget.OfferRow
	dialog = widget.NewDialog(s.scope, widget.DialogValues{Title: "What is measured?", Text: "Points that are placed are cleared.", Safe: "Leave it", Wide: true}, func(inside *widget.Scope) fyne.CanvasObject {
		body := container.New(&widget.Rows{Margin: 6})
		var rows []widget.Row
		for i, t := range s.templates {
			m, _ := s.w.Catalogue().Measure(t.measure)
			row := widget.NewOfferRow(inside, widget.OfferValues{Name: string(templateKey(i)) + "  " + t.name, Aside: m.Name, Chosen: i == s.chosen}, nil)
			row.OnPress = func() {
				dialog.OnClose = func() { s.choose(i) } // the focus is back on the screen then
				dialog.Close()
			}
			inside.BindLetter(templateKey(i), row.OnPress)
			body.Add(row)
			rows = append(rows, row)
			if i == s.chosen {
				first = row
			}
		}
		inside.Rows(rows...)
		return body
	})
	dialog.Show()
	first.Focus()
}

// askOpen asks where the pictures are.
func (s *Screen) askOpen() {
	chooser.Choose(s.w, s.scope, chooser.Values{
		Title: "Which picture?", Text: "A PNG or JPEG picture, or all of a folder.",
		Extensions: append(slices.Clone(pictureEndings), heicEndings...), Icon: widget.IconImage,
		Else: "Open all pictures of this folder", OnElse: s.Open,
	}, s.Open)
}
