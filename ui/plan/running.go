package plan

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// runKinds are the shapes of a running plan, in the order they are offered.
var runKinds = []struct {
	kind assessment.RunPlanKind
	word string
}{
	{assessment.CappedRuns, "A longest run"},
	{assessment.WalkBreaks, "Walk breaks"},
	{assessment.WalkRun, "Walk-run ladder"},
	{assessment.NoRunPlan, "None"},
}

// A runNumber is a number of a running plan as it is typed.
type runNumber struct {
	label string
	of    func(*assessment.RunPlan) *float64
	kinds []assessment.RunPlanKind
}

func runNumbers() []runNumber {
	return []runNumber{
		{"Run part, km", func(p *assessment.RunPlan) *float64 { return &p.BoutKM }, []assessment.RunPlanKind{assessment.WalkBreaks}},
		{"Walk, minutes", func(p *assessment.RunPlan) *float64 { return &p.WalkMinutes }, []assessment.RunPlanKind{assessment.WalkBreaks}},
		{"In all, km", func(p *assessment.RunPlan) *float64 { return &p.TotalKM }, []assessment.RunPlanKind{assessment.WalkBreaks}},
		{"Longest run, km", func(p *assessment.RunPlan) *float64 { return &p.CapKM }, []assessment.RunPlanKind{assessment.WalkBreaks, assessment.CappedRuns}},
	}
}

// A runDialog plans the running until the next visit. What is typed is kept at
// once.
type runDialog struct {
	screen  *Screen
	plan    assessment.RunPlan
	kind    *widget.ChoiceField
	numbers []*widget.TextEntry
	level   *widget.TextEntry
	week    *widget.TextEntry
	grid    *fyne.Container
	lines   *widget.Words
	warning *widget.Words
	body    *fyne.Container
	dialog  *widget.Dialog
}

// askRunning shows the running of the visit and takes changes.
func (s *Screen) askRunning() {
	d := s.w.Desk.Value()
	if !d.HasVisit() || d.Summary.Lock.Locked() {
		return
	}
	r := &runDialog{screen: s, plan: drill.EffectiveRunning(d.Summary)}
	r.dialog = widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Running until the next visit", Text: drill.ProposeRunning(d.Summary).Reason,
		Safe: "Done", Act: "As proposed", Broad: true,
	}, r.make)
	r.dialog.OnAct = func() bool {
		s.w.SetRunning(nil)
		r.plan = drill.EffectiveRunning(s.w.Desk.Value().Summary)
		r.fill()
		r.show()
		return false
	}
	r.dialog.OnClose = s.w.Settle
	r.dialog.Show()
	r.kind.Focus()
}

func (r *runDialog) make(inside *widget.Scope) fyne.CanvasObject {
	editable := r.screen.w.Desk.Value().Editable()
	r.kind = widget.NewChoiceField(inside, widget.ChoiceValues{})
	r.kind.OnChoose = func(i int) {
		if i >= 0 && editable {
			r.choose(runKinds[i].kind)
		}
	}
	r.grid = container.New(&widget.Grid{Columns: 4, Gap: 12})
	for i, n := range runNumbers() {
		e := widget.NewTextEntry(inside, widget.TextValues{Label: n.label})
		e.OnChange = func(string) { r.typed() }
		r.numbers = append(r.numbers, e)
		r.grid.Add(r.numbers[i])
	}
	r.level = widget.NewTextEntry(inside, widget.TextValues{Label: "Level"})
	r.week = widget.NewTextEntry(inside, widget.TextValues{Label: "Times a week"})
	r.level.OnChange = func(string) { r.typed() }
	r.week.OnChange = func(string) { r.typed() }
	r.grid.Add(r.level)
	r.grid.Add(r.week)
	r.lines = widget.NewWords(widget.WordsValues{})
	r.warning = widget.NewWords(widget.WordsValues{})
	rows := []widget.Row{fields{r.kind}}
	for _, e := range append(slices.Clone(r.numbers), r.level, r.week) {
		rows = append(rows, e)
	}
	inside.Rows(rows...)
	r.body = container.New(&widget.Rows{Gap: 12}, r.kind, r.grid, r.warning, r.lines)
	r.fill()
	r.show()
	return r.body
}

// fields makes widgets a row of a dialog.
type fields []fyne.Focusable

// FocusRows is the one row.
func (f fields) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{f} }

// choose begins a plan of another kind, with what the proposal knows of it.
func (r *runDialog) choose(k assessment.RunPlanKind) {
	proposed := drill.ProposeRunning(r.screen.w.Desk.Value().Summary).Plan
	r.plan.Kind = k
	if proposed.Kind == k {
		r.plan = proposed
	}
	if k == assessment.WalkRun && r.plan.Level == 0 {
		r.plan.Level = 1
	}
	r.keep()
	r.fill()
	r.show()
}

// fill writes the numbers of the plan into their fields.
func (r *runDialog) fill() {
	for i, n := range runNumbers() {
		r.numbers[i].Set(widget.TextValues{Label: n.label, Text: runText(*n.of(&r.plan), 2)})
		visible(r.numbers[i], slices.Contains(n.kinds, r.plan.Kind))
	}
	r.level.Set(widget.TextValues{Label: "Level", Text: runText(float64(r.plan.Level), 0)})
	r.week.Set(widget.TextValues{Label: "Times a week", Text: runText(float64(r.plan.PerWeek), 0)})
	visible(r.level, r.plan.Kind == assessment.WalkRun)
	visible(r.week, r.plan.Kind != assessment.NoRunPlan)
}

// runText writes a number without zeros at its end; 0 is nothing.
func runText(v float64, decimals int) string {
	if v == 0 {
		return ""
	}
	text := assessment.FormatNumber(v, decimals)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return text
}

func visible(o fyne.CanvasObject, yes bool) { show(o, yes) }

// typed reads the fields; what is no number yet leaves the plan as it was.
func (r *runDialog) typed() {
	for i, n := range runNumbers() {
		if v, ok := runNumberOf(r.numbers[i].Text()); ok {
			*n.of(&r.plan) = v
		}
	}
	if v, ok := runNumberOf(r.level.Text()); ok {
		r.plan.Level = int(v)
	}
	if v, ok := runNumberOf(r.week.Text()); ok {
		r.plan.PerWeek = int(v)
	}
	r.keep()
	r.show()
}

// runNumberOf reads a number of at most a thousand; empty is 0.
func runNumberOf(text string) (float64, bool) {
	if strings.TrimSpace(text) == "" {
		return 0, true
	}
	v, ok := assessment.ParseNumber(strings.TrimSpace(text))
	return v, ok && v >= 0 && v <= 1000
}

// keep takes the plan; one with a fault stays as it is typed and is not taken,
// and show says why.
func (r *runDialog) keep() {
	p := r.plan
	r.screen.w.SetRunning(&p)
}

// show says the plan as it is printed, and what speaks against it.
func (r *runDialog) show() {
	var options []widget.Option
	at := widget.Unchosen
	for i, k := range runKinds {
		options = append(options, widget.Option{Word: k.word})
		if k.kind == r.plan.Kind {
			at = i
		}
	}
	r.kind.Set(widget.ChoiceValues{Options: options, Selected: at, Disabled: !r.screen.w.Desk.Value().Editable()})
	lines := drill.RunLines(r.plan)
	text := "Nothing about running is printed."
	if len(lines) > 0 {
		text = "Printed: " + strings.Join(lines, " ")
		if r.plan.Kind != assessment.CappedRuns {
			text += "\n\n" + strings.Join(drill.ZoneLines(), "\n")
		}
	}
	r.lines.Set(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
	warning := drill.Check(r.plan)
	r.warning.Set(widget.WordsValues{Text: warning, Style: theme.SmallS, Tone: theme.Moderate})
	visible(r.warning, warning != "")
	r.body.Refresh()
	if r.dialog != nil {
		r.dialog.Refresh()
	}
}

// runningWords are the running of the visit in a few words, for the button
// that leads to it.
func runningWords(p assessment.RunPlan) string {
	switch {
	case p.Kind == assessment.WalkBreaks && p.BoutKM > 0:
		return "Running: parts of " + runText(p.BoutKM, 1) + " km"
	case p.Kind == assessment.WalkRun:
		return "Running: ladder " + strconv.Itoa(p.Level)
	case p.CapKM > 0:
		return "Running: " + runText(p.CapKM, 1) + " km at most"
	default:
		return "Running"
	}
}
