package plan

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// A cueDialog is the trial of cues: a baseline and up to four short runs, of
// which one wins. What is typed is kept at once.
type cueDialog struct {
	screen  *Screen
	trial   assessment.CueTrial
	watched *widget.ChoiceField
	rows    []*cueRow
	ranking *widget.Words
	winner  *widget.Segmented
	words   *widget.TextEntry
	may     []assessment.Measure
	dialog  *widget.Dialog
}

// A cueRow is one run of the trial.
type cueRow struct {
	cue     *widget.TextEntry // nil for the baseline
	numbers []*widget.TextEntry
	object  fyne.CanvasObject
}

// cueNumbers are what is taken of every run.
var cueNumbers = []struct {
	label string
	of    func(*assessment.CueRun) **float64
}{
	{"Steps/min", func(r *assessment.CueRun) **float64 { return &r.Cadence }},
	{"Watched", func(r *assessment.CueRun) **float64 { return &r.Value }},
	{"Pain 0–10", func(r *assessment.CueRun) **float64 { return &r.Pain }},
	{"Effort 0–10", func(r *assessment.CueRun) **float64 { return &r.Effort }},
}

// askCues shows the trial of cues of the visit.
func (s *Screen) askCues() {
	d := s.w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	c := &cueDialog{screen: s, may: drill.Watchable(s.w.Catalogue())}
	c.begin(d.Visit().CueTrial)
	c.dialog = widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Which cue helps?", Text: "A minute each at the same speed: first as usual, then with one cue at a time. The order that follows is a guide, not a test.",
		Safe: "Done", Large: true,
	}, c.body)
	c.dialog.OnClose = s.w.Settle
	c.dialog.Show()
	s.scope.Focus(c.rows[0].numbers[0].Focusable())
}

// begin goes on with a trial, or offers the cues of the library.
func (c *cueDialog) begin(t *assessment.CueTrial) {
	if t != nil {
		c.trial = *t
		c.trial.Runs = append([]assessment.CueRun(nil), t.Runs...)
	} else {
		c.trial.Runs = append(c.trial.Runs, assessment.CueRun{})
		for _, run := range c.screen.w.Drills().Cues() {
			if len(c.trial.Runs) <= assessment.MostCues {
				c.trial.Runs = append(c.trial.Runs, run)
			}
		}
	}
	for len(c.trial.Runs) <= assessment.MostCues {
		c.trial.Runs = append(c.trial.Runs, assessment.CueRun{})
	}
}

func (c *cueDialog) body(inside *widget.Scope) fyne.CanvasObject {
	c.watched = widget.NewChoiceField(inside, widget.ChoiceValues{})
	c.watched.OnChoose = c.watch
	column := widget.NewColumn(inside, widget.Rows{Gap: 10, Margin: 4})
	objects := []fyne.CanvasObject{c.watched}
	order := []widget.Row{fields{c.watched}}
	for i := range c.trial.Runs {
		row := c.newRow(inside, i)
		c.rows = append(c.rows, row)
		objects = append(objects, row.object)
		order = append(order, row)
	}
	c.ranking = widget.NewWords(widget.WordsValues{})
	c.winner = widget.NewSegmented(inside, widget.SegmentedValues{})
	c.winner.OnChoose = func(i int) { c.trial.Winner = i; c.keep() }
	c.words = widget.NewTextEntry(inside, widget.TextValues{Label: "In the runner's own words", Text: c.trial.Words, Help: "These words are printed on the handout."})
	c.words.OnChange = func(text string) { c.trial.Words = text; c.keep() }
	objects = append(objects, c.ranking, c.winner, c.words)
	column.Set(objects...)
	inside.Rows(append(order, c.winner, c.words)...)
	c.show()
	return container.New(tall{c.screen.dialogRoom()}, column)
}

// FocusRows are the fields of a run.
func (r *cueRow) FocusRows() [][]fyne.Focusable {
	var row []fyne.Focusable
	if r.cue != nil {
		row = append(row, r.cue.Focusable())
	}
	for _, n := range r.numbers {
		row = append(row, n.Focusable())
	}
	return [][]fyne.Focusable{row}
}

func (c *cueDialog) newRow(inside *widget.Scope, i int) *cueRow {
	row := &cueRow{}
	run := &c.trial.Runs[i]
	var name fyne.CanvasObject
	if i == 0 {
		name = widget.NewWords(widget.WordsValues{Text: "Baseline: as usual", Style: theme.BodyS})
	} else {
		row.cue = widget.NewTextEntry(inside, widget.TextValues{Label: "Cue " + strconv.Itoa(i), Text: run.Cue})
		row.cue.OnChange = func(text string) {
			run.Cue, run.Drill = text, c.drillOf(text)
			c.keep()
		}
		name = row.cue
	}
	objects := []fyne.CanvasObject{name}
	for _, n := range cueNumbers {
		text := ""
		if v := *n.of(run); v != nil {
			text = runText(*v, 1)
			if *v == 0 {
				text = "0"
			}
		}
		e := widget.NewTextEntry(inside, widget.TextValues{Label: n.label, Text: text})
		e.OnChange = func(typed string) { c.typed(e, n.label, n.of(run), typed) }
		row.numbers = append(row.numbers, e)
		objects = append(objects, e)
	}
	row.object = container.New(cueLine{}, objects...)
	return row
}

// drillOf is the drill a cue belongs to, where it is one of the library's.
func (c *cueDialog) drillOf(cue string) assessment.DrillID {
	for _, run := range c.screen.w.Drills().Cues() {
		if run.Cue == cue {
			return run.Drill
		}
	}
	return ""
}

func (c *cueDialog) typed(e *widget.TextEntry, label string, into **float64, text string) {
	v := widget.TextValues{Label: label, Text: text}
	switch number, ok := runNumberOf(text); {
	case strings.TrimSpace(text) == "":
		*into = nil
	case ok:
		*into = &number
	default:
		v.Refused = "No number"
	}
	e.Set(v)
	c.keep()
}

// watch follows another measure; the first option follows none.
func (c *cueDialog) watch(i int) {
	c.trial.Watched = assessment.Key{}
	if i > 0 && i <= len(c.may) {
		m := c.may[i-1]
		c.trial.Watched = assessment.Key{Measure: m.ID}
		if m.Paired {
			c.trial.Watched.Side = assessment.Left
		}
		if m.Moments {
			c.trial.Watched.Moment = assessment.Early
		}
	}
	c.keep()
}

func (c *cueDialog) keep() {
	t := c.trial
	t.Runs = append([]assessment.CueRun(nil), c.trial.Runs...)
	for len(t.Runs) > 1 && t.Runs[len(t.Runs)-1] == (assessment.CueRun{}) {
		t.Runs = t.Runs[:len(t.Runs)-1]
	}
	c.screen.w.SetCueTrial(&t)
	c.show()
}

// show says how the cues did.
func (c *cueDialog) show() {
	options, at := []widget.Option{{Word: "Cadence only"}}, 0
	for i, m := range c.may {
		if i == 5 {
			break // as many as stand in the dialog
		}
		options = append(options, widget.Option{Word: m.Name})
		if m.ID == c.trial.Watched.Measure {
			at = i + 1
		}
	}
	editable := c.screen.w.Desk.Value().Editable()
	c.watched.Set(widget.ChoiceValues{Options: options, Selected: at, Disabled: !editable})
	c.ranking.Set(widget.WordsValues{Text: c.rankWords(), Style: theme.Small, Ink: widget.InkSecond})
	places := []string{"None"}
	for i := range c.trial.Runs[1:] {
		places = append(places, strconv.Itoa(i+1))
	}
	c.winner.Set(widget.SegmentedValues{Label: "Cue for the handout", Options: places, Selected: c.trial.Winner, Disabled: !editable})
}

func (c *cueDialog) rankWords() string {
	d := c.screen.w.Desk.Value()
	var lines []string
	for _, r := range drill.RankCues(c.trial, c.screen.w.Catalogue(), d.Visit().Subject(d.History.Client)) {
		switch {
		case r.Against != "":
			lines = append(lines, fmt.Sprintf("Cue %d: not offered, %s.", r.Index, r.Against))
		case r.Gain == 0:
		case r.Real:
			lines = append(lines, fmt.Sprintf("Cue %d: a real change for the better.", r.Index))
		case r.Gain > 0:
			lines = append(lines, fmt.Sprintf("Cue %d: better, within the error.", r.Index))
		default:
			lines = append(lines, fmt.Sprintf("Cue %d: no better.", r.Index))
		}
	}
	if len(lines) == 0 {
		return "Type the baseline and the runs: the order follows."
	}
	return "For the effort, in order. " + strings.Join(lines, " ")
}

// cueLine lays a run out: its cue, then four numbers.
type cueLine struct{}

const cueNumber float32 = 92

// MinSize is one line of fields.
func (cueLine) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var high float32
	for _, o := range objects {
		high = max(high, o.MinSize().Height)
	}
	return fyne.NewSize(600, high)
}

// Layout places the fields.
func (cueLine) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	wide := size.Width - 4*(cueNumber+8)
	put(objects[0], 0, 0, wide, size.Height)
	for i, o := range objects[1:] {
		put(o, wide+8+float32(i)*(cueNumber+8), 0, cueNumber, size.Height)
	}
}
