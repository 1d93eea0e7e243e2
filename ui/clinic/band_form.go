package clinic

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var (
	directions = []assessment.Direction{assessment.HigherIsWorse, assessment.LowerIsWorse}
	sexes      = []assessment.Sex{assessment.UnknownSex, assessment.Female, assessment.Male}
	edgeNames  = [...]string{"Mild", "Moderate", "Marked"}
)

// A bandForm is the clinic's own edges as they are typed.
type bandForm struct {
	w     *workspace.Workspace
	scope *widget.Scope
	typed workspace.OwnBands
	m     assessment.Measure

	card     *widget.Card
	worse    *widget.Segmented
	edges    [3]*widget.TextEntry
	answers  [3]*widget.ChoiceField // in place of the edges of what is chosen
	numbers  *fyne.Container
	choices  *fyne.Container
	sex      *widget.Segmented
	age      [2]*widget.TextEntry
	method   *widget.ChoiceField
	methods  *fyne.Container
	said     [3]*widget.TextEntry // who, why, after which source
	refused  *widget.Words
	ask      *widget.Button
	withdraw *widget.Button
	body     *fyne.Container

	onAsk, onWithdraw func()
}

func newBandForm(w *workspace.Workspace, s *widget.Scope) *bandForm {
	f := &bandForm{w: w, scope: s}
	f.worse = widget.NewSegmented(s, widget.SegmentedValues{})
	f.worse.OnChoose = func(i int) { f.typed.Worse = directions[i] }
	f.sex = widget.NewSegmented(s, widget.SegmentedValues{})
	f.sex.OnChoose = func(i int) { f.typed.Sex = sexes[i] }
	f.makeEdges()
	f.age = [2]*widget.TextEntry{f.number("Age from", &f.typed.AgeFrom), f.number("to", &f.typed.AgeTo)}
	f.method = widget.NewChoiceField(s, widget.ChoiceValues{})
	f.method.OnChoose = func(i int) { f.chooseMethod(i) }
	f.methods = labelled("Taken by", f.method)
	f.said = [3]*widget.TextEntry{f.text("Who lays them", &f.typed.By), f.text("Why", &f.typed.Why), f.text("After which source", &f.typed.Source)}
	f.refused = widget.NewWords(widget.WordsValues{})
	f.ask = widget.NewButton(s, widget.ButtonValues{Label: "Show what would change", Importance: widget.Primary}, func() { f.onAsk() })
	f.withdraw = widget.NewButton(s, widget.ButtonValues{Label: "Withdraw ours"}, func() { f.onWithdraw() })
	f.body = container.New(&widget.Rows{Gap: theme.Space3}, f.worse, f.numbers, f.choices, f.sex,
		container.New(&widget.Grid{Columns: 2, Gap: theme.Space3}, f.age[0], f.age[1]), f.methods,
		f.said[0], f.said[1], f.said[2], f.refused, f.ask, f.withdraw)
	f.card = widget.NewCard(widget.CardValues{Title: "Your own edges"}, f.body)
	return f
}

func (f *bandForm) text(label string, into *string) *widget.TextEntry {
	return f.entry(widget.TextValues{Label: label}, into)
}

func (f *bandForm) number(label string, into *string) *widget.TextEntry {
	return f.entry(widget.TextValues{Label: label, Number: true}, into)
}

func (f *bandForm) entry(v widget.TextValues, into *string) *widget.TextEntry {
	e := widget.NewTextEntry(f.scope, v)
	e.OnChange = func(text string) { *into = text }
	return e
}

// order tells the scope the fields that are shown, from top to bottom.
func (f *bandForm) order(own bool) {
	rows := []widget.Row{f.worse}
	if f.m.Chosen() {
		rows = append(rows, fields{f.answers[0]}, fields{f.answers[1]}, fields{f.answers[2]})
	} else {
		rows = append(rows, fields{f.edges[0].Focusable(), f.edges[1].Focusable(), f.edges[2].Focusable()})
	}
	rows = append(rows, f.sex, fields{f.age[0].Focusable(), f.age[1].Focusable()})
	if len(f.m.Methods) > 1 {
		rows = append(rows, fields{f.method})
	}
	rows = append(rows, f.said[0], f.said[1], f.said[2], fields{f.ask})
	if own {
		rows = append(rows, fields{f.withdraw})
	}
	f.scope.Rows(rows...)
}

// makeEdges makes both ways an edge can be given: a number, or an answer.
func (f *bandForm) makeEdges() {
	f.numbers = container.New(&widget.Grid{Columns: 3, Gap: theme.Space3, Least: 96})
	f.choices = container.New(&widget.Rows{Gap: theme.Space2})
	for i := range f.edges {
		f.edges[i] = f.number(edgeNames[i]+" from", &f.typed.Edges[i])
		f.numbers.Add(f.edges[i])
		f.answers[i] = widget.NewChoiceField(f.scope, widget.ChoiceValues{})
		f.answers[i].OnChoose = func(at int) {
			f.typed.Edges[i] = ""
			if at >= 0 {
				f.typed.Edges[i] = f.m.Choices[at].Code
			}
			f.showAnswers()
		}
		f.choices.Add(labelled(edgeNames[i]+" from this answer on", f.answers[i]))
	}
}

// begin shows the edges of a measure as they could be changed.
func (f *bandForm) begin(m assessment.Measure) {
	f.m, f.typed = m, f.w.BeginBands(m.ID)
	f.worse.Set(widget.SegmentedValues{Label: "Worse is", Options: []string{"Higher", "Lower"}, Selected: slices.Index(directions, f.typed.Worse)})
	f.sex.Set(widget.SegmentedValues{Label: "For", Options: []string{"Everyone", "Women", "Men"}, Selected: slices.Index(sexes, f.typed.Sex)})
	for i, e := range f.edges {
		e.Set(widget.TextValues{Label: edgeNames[i] + " from", Text: f.typed.Edges[i], Help: m.Unit.Symbol})
	}
	f.age[0].Set(widget.TextValues{Label: "Age from", Text: f.typed.AgeFrom, Placeholder: "18"})
	f.age[1].Set(widget.TextValues{Label: "to", Text: f.typed.AgeTo})
	f.said[0].Set(widget.TextValues{Label: "Who lays them", Text: f.typed.By})
	f.said[1].Set(widget.TextValues{Label: "Why", Placeholder: "Our runners reach further"})
	f.said[2].Set(widget.TextValues{Label: "After which source", Placeholder: "Our own 40 runners"})
	f.showAnswers()
	f.showMethods()
	shown(!m.Chosen(), f.numbers)
	shown(m.Chosen(), f.choices)
	shown(len(m.Methods) > 1, f.methods)
	_, own := f.w.StandingOverlay(assessment.ClinicBands, string(m.ID))
	shown(own, f.withdraw)
	f.order(own)
	f.refuse(assessment.Problem{})
}

func (f *bandForm) showAnswers() {
	for i, field := range f.answers {
		v := widget.ChoiceValues{Selected: widget.Unchosen, Disabled: !f.m.Chosen()}
		for at, c := range f.m.Choices {
			v.Options = append(v.Options, widget.Option{Word: c.Label})
			if c.Code == f.typed.Edges[i] {
				v.Selected = at
			}
		}
		field.Set(v)
	}
}

// chooseMethod narrows the edges to one way of measuring; the first is any.
func (f *bandForm) chooseMethod(i int) {
	f.typed.Method = assessment.NoMethod
	if i > 0 {
		f.typed.Method = f.m.Methods[i-1]
	}
	f.showMethods()
}

func (f *bandForm) showMethods() {
	v := widget.ChoiceValues{Options: []widget.Option{{Word: "Any way"}}, Selected: slices.Index(f.m.Methods, f.typed.Method) + 1, Disabled: len(f.m.Methods) < 2}
	for _, method := range f.m.Methods {
		v.Options = append(v.Options, widget.Option{Word: method.Label()})
	}
	f.method.Set(v)
}

// refuse says what is missing, or nothing.
func (f *bandForm) refuse(p assessment.Problem) {
	f.refused.Set(widget.WordsValues{Text: p.Text, Style: theme.SmallS, Tone: theme.Marked})
	shown(p.Some(), f.refused)
	f.body.Refresh()
	f.card.Refresh()
}

// focus goes to the first field.
func (f *bandForm) focus() { f.scope.Focus(f.worse) }
