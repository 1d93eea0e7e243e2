// Package letters shows the papers of a visit that are words alone: the note
// to paste into another record, the letter of referral, the safety card. All
// three can be copied, printed and saved whatever was answered: what keeps
// drills and handout back does not keep these back. It may import the widgets,
// the workspace and what is below them, and never words anything itself.
package letters

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var kinds = []workspace.TextKind{workspace.NoteText, workspace.LetterText, workspace.SafetyText}

// A Screen is the page of the papers in words.
type Screen struct {
	w        *workspace.Workspace
	scope    *widget.Scope
	panes    widget.PaneValues
	kind     workspace.TextKind
	referral assessment.Referral

	title   *widget.Heading
	choice  *widget.Segmented
	to      *widget.TextEntry
	request *widget.Notes
	asked   *fyne.Container // what a letter asks besides
	buttons []*widget.Button
	text    *widget.Words
	card    *widget.Card
	column  *widget.Column
	stop    func()
}

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.title = widget.NewHeading(widget.HeadingValues{Title: "In words", Note: "They print whatever was answered, also while drills and handout wait.", Large: true})
	s.choice = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	s.choice.OnChoose = func(i int) { s.choose(kinds[i]) }
	s.to = widget.NewTextEntry(s.scope, widget.TextValues{Label: "To", Placeholder: "A name or a practice"})
	s.to.OnChange = func(text string) { s.referral.To = text; s.write() }
	s.request = widget.NewNotes(s.scope, 2, widget.TextValues{Label: "What you ask", Placeholder: "Left empty, the letter asks for a review."})
	s.request.OnChange = func(text string) { s.referral.Request = text; s.write() }
	s.asked = container.New(&widget.Rows{Gap: theme.Space3}, s.to, s.request)
	s.text = widget.NewWords(widget.WordsValues{})
	s.card = widget.NewCard(widget.CardValues{}, s.text)
	s.makeButtons()
	row := container.New(&widget.Beside{Gap: theme.Space3})
	for _, b := range s.buttons {
		row.Add(b)
	}
	s.column = widget.NewColumn(s.scope, widget.Rows{Gap: theme.Space4, Margin: theme.WindowMargin}, s.title, s.choice, row, s.asked, s.card)
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: s.column}}
	s.bind()
	s.choose(workspace.NoteText)
	return s
}

func (s *Screen) makeButtons() {
	for _, b := range []struct {
		label, key string
		icon       widget.Icon
		do         func()
	}{
		{"Copy", "C", widget.IconNote, s.copy},
		{"Print", "Ctrl P", widget.IconPrint, s.print},
		{"Save PDF", "Ctrl S", widget.IconSave, s.savePDF},
		{"Save text", "T", widget.IconSave, s.saveText},
	} {
		s.buttons = append(s.buttons, widget.NewButton(s.scope, widget.ButtonValues{Label: b.label, Key: b.key, Icon: b.icon}, b.do))
	}
}

func (s *Screen) bind() {
	s.scope.Bind(widget.Ctrl(fyne.KeyP), s.print)
	s.scope.Bind(widget.Ctrl(fyne.KeyS), s.savePDF)
	s.scope.Bind(widget.Plain(fyne.KeyPageDown), func() { s.column.ScrollBy(300) })
	s.scope.Bind(widget.Plain(fyne.KeyPageUp), func() { s.column.ScrollBy(-300) })
	s.scope.BindLetter('c', s.copy)
	s.scope.BindLetter('t', s.saveText)
}

// choose shows another paper.
func (s *Screen) choose(k workspace.TextKind) {
	s.kind = k
	v := widget.SegmentedValues{Selected: int(k)}
	for _, k := range kinds {
		v.Options = append(v.Options, k.Title())
	}
	s.choice.Set(v)
	rows := []widget.Row{s.choice, buttonRow(s.buttons)}
	if k == workspace.LetterText {
		rows = append(rows, s.to, s.request)
		s.asked.Show()
	} else {
		s.asked.Hide()
	}
	s.scope.Rows(rows...)
	s.write()
}

// write shows the words as they will be printed.
func (s *Screen) write() {
	s.text.Set(widget.WordsValues{Text: s.w.Text(s.kind, s.referral), Style: theme.Small})
	s.card.Set(widget.CardValues{Title: s.kind.Title(), Aside: "as it is copied and printed"})
	s.column.Relayout()
}

func (s *Screen) copy() {
	fyne.CurrentApp().Clipboard().SetContent(s.w.Text(s.kind, s.referral))
	s.w.Copied(s.kind)
}

func (s *Screen) print() { s.w.PrintText(s.kind, s.referral) }

func (s *Screen) savePDF() {
	form.AskPath(s.w, s.scope, form.Saving{Title: "Save as PDF", Kind: s.kind.Title(), Extension: ".pdf", Save: func(path string) {
		s.w.SaveTextPDF(s.kind, s.referral, path)
	}})
}

func (s *Screen) saveText() {
	form.AskPath(s.w, s.scope, form.Saving{Title: "Save as text", Kind: s.kind.Title(), Extension: ".txt", Save: func(path string) {
		s.w.SaveText(s.kind, s.referral, path)
	}})
}

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening. A letter that was begun is not carried to another
// client.
func (s *Screen) Show() {
	s.scope.Show()
	client := assessment.ClientID("")
	s.stop = s.w.Desk.Listen(func(d *workspace.Desk) {
		if d == nil {
			return
		}
		if d.History.Client.ID != client && client != "" {
			s.referral = assessment.Referral{}
		}
		client = d.History.Client.ID
		s.write()
	})
}

// Hide stops listening and forgets what a letter asks.
func (s *Screen) Hide() {
	if s.stop != nil {
		s.stop()
		s.stop = nil
	}
	s.referral = assessment.Referral{}
	s.to.Clear()
	s.request.Clear()
}

// Focus focuses what was focused last, or the choice of the paper.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	return []widget.Hint{{Key: "← →", Does: "paper"}, {Key: "C", Does: "copy"}, {Key: "Ctrl P", Does: "print"}, {Key: "Ctrl S", Does: "PDF"}}
}

// buttonRow makes buttons one row of the form.
type buttonRow []*widget.Button

// FocusRows is the one row.
func (b buttonRow) FocusRows() [][]fyne.Focusable {
	row := make([]fyne.Focusable, len(b))
	for i, button := range b {
		row[i] = button
	}
	return [][]fyne.Focusable{row}
}
