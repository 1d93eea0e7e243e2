package form

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// AskAction records over the window what was done about a yes. It reports
// whether there was an open answer to ask about.
func AskAction(w *workspace.Workspace, s *widget.Scope) bool {
	d := w.Desk.Value()
	if !d.Editable() || !d.Summary.Lock.Locked() {
		return false
	}
	a := &action{w: w, question: d.Summary.Lock.Open[0], kind: assessment.FlagActionKinds()[0]}
	dialog := widget.NewDialog(s, widget.DialogValues{
		Title: "What did you do about this answer?", Text: a.question.Text, Safe: "Not now", Act: "Record it", Wide: true,
	}, a.body)
	dialog.OnAct = a.record
	dialog.Show()
	a.kinds.Focus()
	return true
}

// An action is what is typed about one open answer.
type action struct {
	w        *workspace.Workspace
	question assessment.FlagQuestion
	kind     assessment.FlagActionKind
	kinds    *widget.ChoiceField
	opens    *widget.Words
	who      *widget.TextEntry
}

func (a *action) body(s *widget.Scope) fyne.CanvasObject {
	var options []widget.Option
	for _, k := range assessment.FlagActionKinds() {
		options = append(options, widget.Option{Word: k.Label()})
	}
	a.kinds = widget.NewChoiceField(s, widget.ChoiceValues{Options: options})
	a.kinds.OnChoose = func(i int) {
		if i >= 0 {
			a.kind = assessment.FlagActionKinds()[i]
			a.show("")
		}
	}
	a.opens = widget.NewWords(widget.WordsValues{Style: theme.Small, Ink: widget.InkSecond})
	a.who = widget.NewTextEntry(s, widget.TextValues{})
	a.show("")
	s.Rows(only{a.kinds}, a.who)
	level := widget.NewWords(widget.WordsValues{Text: a.question.Level.Label(), Style: theme.CapS, Ink: widget.InkSecond})
	return container.New(&widget.Rows{Gap: 12}, container.New(&widget.Rows{Gap: 4}, level, a.kinds), a.opens, a.who)
}

// only makes a widget a row of a dialog.
type only struct{ fyne.Focusable }

// FocusRows is the widget.
func (o only) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{o.Focusable}} }

// show says what the kind of action opens and what it needs to know.
func (a *action) show(refused string) {
	label := "Whom: a name or a service"
	if a.kind == assessment.RuledOut {
		label = "Why it is ruled out"
	}
	a.opens.Set(widget.WordsValues{Text: a.kind.OpensWords(), Style: theme.Small, Ink: widget.InkSecond})
	a.who.Set(widget.TextValues{Label: label, Text: a.who.Text(), Refused: refused})
}

func (a *action) record() bool {
	who, reason := a.who.Text(), ""
	if a.kind == assessment.RuledOut {
		who, reason = "", a.who.Text()
	}
	if p := a.w.Act(a.question.Code, a.kind, who, reason); p.Some() {
		a.show(p.Text)
		a.who.Focus()
		return false
	}
	return true
}
