package plan

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// An ownDrill is a drill of the clinic's own as it is typed beside a plan: the
// short version of the form in Settings → Drills, which has every field. Both
// keep it the same way; this one puts it on the plan at once.
type ownDrill struct {
	screen  *Screen
	written drill.Written
	family  *widget.ChoiceField
	entries []*widget.TextEntry
	steps   *widget.Notes
	refused *widget.Words
	body    *fyne.Container
}

// An ownText is one line of a drill as it is typed.
type ownText struct {
	label, help string
	of          func(*drill.Written) *string
}

func ownTexts() []ownText {
	return []ownText{
		{"Name", "As you call it.", func(w *drill.Written) *string { return &w.Name }},
		{"Name for the client", "At most 34 characters: it heads the card.", func(w *drill.Written) *string { return &w.PlainName }},
		{"What it is for", "", func(w *drill.Written) *string { return &w.Purpose }},
		{"Cue", "At most 14 words: the sentence on the card.", func(w *drill.Written) *string { return &w.Cue }},
		{"How much and how often", "As it is printed.", func(w *drill.Written) *string { return &w.Dose.Text }},
		{"Where it is felt", "", func(w *drill.Written) *string { return &w.Feel }},
	}
}

// addOwn writes a drill of the clinic's own.
func (s *Screen) addOwn() {
	d := s.w.Desk.Value()
	if !d.Editable() || d.Summary.Lock.Locked() {
		return
	}
	o := &ownDrill{screen: s, written: s.w.NewDrill()}
	dialog := widget.NewDialog(s.scope, widget.DialogValues{
		Title: "A drill of your own", Text: "It has no picture until you give it a photo: I on its card. The stop rules of every drill are added to it, and it stays in your library: Settings → Drills has its other fields.",
		Safe: "Leave it", Act: "Keep it and add it", Broad: true,
	}, o.make)
	dialog.OnAct = o.keep
	dialog.Show()
	o.entries[0].Focus()
}

func (o *ownDrill) make(inside *widget.Scope) fyne.CanvasObject {
	column := widget.NewColumn(inside, widget.Rows{Gap: 12, Margin: 4})
	o.family = widget.NewChoiceField(inside, widget.ChoiceValues{})
	o.family.OnChoose = func(i int) {
		if i >= 0 {
			o.written.Family = drill.Families()[i]
			o.show("")
		}
	}
	o.refused = widget.NewWords(widget.WordsValues{})
	rows := []widget.Row{}
	grid := container.New(&widget.Grid{Columns: 2, Gap: 12})
	for _, t := range ownTexts() {
		e := widget.NewTextEntry(inside, widget.TextValues{Label: t.label, Help: t.help})
		e.OnChange = func(text string) { *t.of(&o.written) = text }
		o.entries = append(o.entries, e)
		grid.Add(e)
		rows = append(rows, e)
	}
	o.steps = widget.NewNotes(inside, 3, widget.TextValues{Label: "Steps", Help: "One a line; Shift Enter begins a new one."})
	o.steps.OnChange = func(text string) { o.written.Steps = workspace.ItemsOf(text) }
	rows = append(rows, o.steps, fields{o.family})
	inside.Rows(rows...)
	o.body = container.New(&widget.Rows{Gap: 12}, o.refused, grid, o.steps, o.family)
	column.Set(o.body)
	o.show("")
	return container.New(tall{o.screen.dialogRoom()}, column)
}

func (o *ownDrill) show(refused string) {
	var options []widget.Option
	for _, f := range drill.Families() {
		options = append(options, widget.Option{Word: f.Label()})
	}
	o.family.Set(widget.ChoiceValues{Options: options, Selected: slices.Index(drill.Families(), o.written.Family)})
	o.refused.Set(widget.WordsValues{Text: refused, Style: theme.SmallS, Tone: theme.Marked})
	visible(o.refused, refused != "")
	o.body.Refresh()
}

// keep lays the drill over the library and puts it on the plan.
func (o *ownDrill) keep() bool {
	if problem := o.screen.w.AddOwnDrill(o.written); problem.Some() {
		o.show(problem.Text)
		return false
	}
	return true
}
