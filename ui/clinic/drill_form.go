package clinic

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
	"stridewell/ui/workspace"
)

// A drillForm is a drill as it is typed.
type drillForm struct {
	w     *workspace.Workspace
	scope *widget.Scope
	typed workspace.OwnDrill

	left, right fyne.CanvasObject
	family      *widget.Segmented
	lines       []line
	lists       []list
	counts      []count
	codes       []*widget.Check
	answers     []*widget.Check
	refused     *widget.Words
	keep        *widget.Button
	withdraw    *widget.Button
	body        *fyne.Container
}

// A line is a text of a drill, a list is one with an item a line, a count is a
// whole number of its dose.
type (
	line struct {
		label, help string
		of          func(*workspace.OwnDrill) *string
		entry       *widget.TextEntry
	}
	list struct {
		label string
		of    func(*drill.Written) *[]string
		notes *widget.Notes
	}
	count struct {
		label string
		of    func(*drill.Dose) *int
		entry *widget.TextEntry
	}
)

func drillLines() []line {
	return []line{
		{label: "Name", help: "As you call it.", of: func(o *workspace.OwnDrill) *string { return &o.Name }},
		{label: "Name for the client", help: "At most 34 characters.", of: func(o *workspace.OwnDrill) *string { return &o.PlainName }},
		{label: "What it is for", of: func(o *workspace.OwnDrill) *string { return &o.Purpose }},
		{label: "Start", of: func(o *workspace.OwnDrill) *string { return &o.Start }},
		{label: "Cue", help: "At most 14 words.", of: func(o *workspace.OwnDrill) *string { return &o.Cue }},
		{label: "Where it is felt", of: func(o *workspace.OwnDrill) *string { return &o.Feel }},
		{label: "Dose, as printed", of: func(o *workspace.OwnDrill) *string { return &o.Dose.Text }},
		{label: "Harder", of: func(o *workspace.OwnDrill) *string { return &o.Harder }},
		{label: "Easier", of: func(o *workspace.OwnDrill) *string { return &o.Easier }},
		{label: "Reason, for the findings ticked", of: func(o *workspace.OwnDrill) *string { return &o.Reason }},
		{label: "Drop it when", of: func(o *workspace.OwnDrill) *string { return &o.Drop }},
		{label: "Who lays it", of: func(o *workspace.OwnDrill) *string { return &o.By }},
		{label: "Why", of: func(o *workspace.OwnDrill) *string { return &o.Why }},
		{label: "After which source", of: func(o *workspace.OwnDrill) *string { return &o.Source }},
	}
}

func drillLists() []list {
	return []list{
		{label: "Steps", of: func(d *drill.Written) *[]string { return &d.Steps }},
		{label: "Stop if", of: func(d *drill.Written) *[]string { return &d.StopIf }},
		{label: "Needs", of: func(d *drill.Written) *[]string { return &d.Equipment }},
		{label: "Before it is begun", of: func(d *drill.Written) *[]string { return &d.Preconditions }},
	}
}

func doseCounts() []count {
	return []count{
		{label: "Sets", of: func(d *drill.Dose) *int { return &d.Sets }},
		{label: "Repeats", of: func(d *drill.Dose) *int { return &d.Reps }},
		{label: "Hold, s", of: func(d *drill.Dose) *int { return &d.HoldSeconds }},
		{label: "Rest, s", of: func(d *drill.Dose) *int { return &d.RestSeconds }},
		{label: "Days a week", of: func(d *drill.Dose) *int { return &d.DaysPerWeek }},
		{label: "Weeks", of: func(d *drill.Dose) *int { return &d.Weeks }},
	}
}

func newDrillForm(w *workspace.Workspace, s *widget.Scope) *drillForm {
	f := &drillForm{w: w, scope: s, lines: drillLines(), lists: drillLists(), counts: doseCounts()}
	f.family = widget.NewSegmented(s, widget.SegmentedValues{})
	f.family.OnChoose = func(i int) { f.typed.Family = drill.Families()[i] }
	text := container.New(&widget.Rows{Gap: theme.Space3}, f.family)
	for i := range f.lines {
		l := &f.lines[i]
		l.entry = widget.NewTextEntry(s, widget.TextValues{Label: l.label, Help: l.help})
		l.entry.OnChange = func(text string) { *l.of(&f.typed) = text }
	}
	for _, l := range f.lines[:9] {
		text.Add(l.entry)
	}
	dose := container.New(&widget.Grid{Columns: 3, Gap: theme.Space3, Least: 80})
	for i := range f.counts {
		c := &f.counts[i]
		c.entry = widget.NewTextEntry(s, widget.TextValues{Label: c.label, Number: true})
		c.entry.OnChange = func(text string) { *c.of(&f.typed.Dose) = whole(text) }
		dose.Add(c.entry)
	}
	text.Add(dose)
	for i := range f.lists {
		l := &f.lists[i]
		l.notes = widget.NewNotes(s, 3, widget.TextValues{Label: l.label, Help: "One a line; Shift Enter begins a new one."})
		l.notes.OnChange = func(text string) { *l.of(&f.typed.Written) = workspace.ItemsOf(text) }
		text.Add(l.notes)
	}
	f.left = widget.NewCard(widget.CardValues{Title: "The drill"}, text)
	f.right = container.New(&widget.Rows{Gap: theme.CardGap}, f.keepCard(), f.answersCard(), f.codesCard())
	f.order()
	return f
}

// whole reads a count; what is no number is none.
func whole(text string) int {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil {
		return 0
	}
	return n
}

func (f *drillForm) keepCard() *widget.Card {
	f.refused = widget.NewWords(widget.WordsValues{})
	f.keep = widget.NewButton(f.scope, widget.ButtonValues{Label: "Keep this drill", Importance: widget.Primary}, func() { f.refuse(f.w.KeepOwnDrill(f.typed)) })
	f.withdraw = widget.NewButton(f.scope, widget.ButtonValues{Label: "Withdraw ours"}, f.takeBack)
	f.body = container.New(&widget.Rows{Gap: theme.Space3})
	for _, l := range f.lines[11:] {
		f.body.Add(l.entry)
	}
	f.body.Add(f.refused)
	f.body.Add(f.keep)
	f.body.Add(f.withdraw)
	return widget.NewCard(widget.CardValues{Title: "Keep it"}, f.body)
}

func (f *drillForm) takeBack() {
	o, problem := f.w.Withdrawal(assessment.ClinicDrill, string(f.typed.ID), f.typed.By, f.typed.Why)
	if !problem.Some() {
		problem = f.w.LayOverlay(o)
	}
	f.refuse(problem)
}

func (f *drillForm) answersCard() *widget.Card {
	rows := container.New(&widget.Rows{Gap: theme.Space2}, f.lines[9].entry, f.lines[10].entry)
	for _, key := range drill.AllFindings() {
		c := widget.NewCheck(f.scope, widget.CheckValues{Label: key.Label()})
		c.OnChange = func(on bool) { f.typed.Answer(key, on) }
		f.answers = append(f.answers, c)
		rows.Add(c)
	}
	return widget.NewCard(widget.CardValues{Title: "Findings it answers", Aside: "it is proposed for them"}, rows)
}

func (f *drillForm) codesCard() *widget.Card {
	rows := container.New(&widget.Rows{Gap: theme.Space2})
	for _, p := range drill.Precautions() {
		c := widget.NewCheck(f.scope, widget.CheckValues{Label: capital(p.Words)})
		c.OnChange = func(on bool) { f.typed.HoldBack(p.Code, on) }
		f.codes = append(f.codes, c)
		rows.Add(c)
	}
	return widget.NewCard(widget.CardValues{Title: "What holds it back"}, rows)
}

// order tells the scope the fields from top to bottom, column by column.
func (f *drillForm) order() {
	rows := []widget.Row{f.family}
	for _, l := range f.lines[:9] {
		rows = append(rows, l.entry)
	}
	for _, c := range f.counts {
		rows = append(rows, c.entry)
	}
	for _, l := range f.lists {
		rows = append(rows, l.notes)
	}
	for _, l := range f.lines[11:] {
		rows = append(rows, l.entry)
	}
	rows = append(rows, fields{f.keep}, f.lines[9].entry, f.lines[10].entry)
	for _, c := range slices.Concat(f.answers, f.codes) {
		rows = append(rows, fields{c})
	}
	f.scope.Rows(rows...)
}

// begin shows a drill as it could be changed.
func (f *drillForm) begin(d drill.Written) {
	f.typed = f.w.BeginDrill(d)
	f.family.Set(widget.SegmentedValues{Label: "Family", Options: []string{"Mobility", "Strength", "Technique"}, Selected: slices.Index(drill.Families(), f.typed.Family)})
	for _, l := range f.lines {
		l.entry.Set(widget.TextValues{Label: l.label, Help: l.help, Text: *l.of(&f.typed)})
	}
	for _, c := range f.counts {
		text := ""
		if n := *c.of(&f.typed.Dose); n > 0 {
			text = strconv.Itoa(n)
		}
		c.entry.Set(widget.TextValues{Label: c.label, Text: text})
	}
	for _, l := range f.lists {
		l.notes.Set(widget.TextValues{Label: l.label, Help: "One a line; Shift Enter begins a new one.", Text: strings.Join(*l.of(&f.typed.Written), "\n")})
	}
	for i, key := range drill.AllFindings() {
		f.answers[i].Set(widget.CheckValues{Label: key.Label(), On: f.typed.AnswersTo(key)})
	}
	for i, p := range drill.Precautions() {
		f.codes[i].Set(widget.CheckValues{Label: capital(p.Words), On: slices.Contains(f.typed.Codes, p.Code)})
	}
	_, own := f.w.StandingOverlay(assessment.ClinicDrill, string(d.ID))
	shown(own, f.withdraw)
	f.refuse(assessment.Problem{})
}

func (f *drillForm) refuse(p assessment.Problem) {
	f.refused.Set(widget.WordsValues{Text: p.Text, Style: theme.SmallS, Tone: theme.Marked})
	shown(p.Some(), f.refused)
	f.body.Refresh()
}

// focus goes to the first field.
func (f *drillForm) focus() { f.scope.Focus(f.family) }
