package client

import (
	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/chooser"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// An action is a row that does something with the whole record. It answers to
// its letter where no text is typed.
type action struct {
	letter rune
	icon   widget.Icon
	title  string
	text   func(*workspace.Desk) string // what follows; empty: it cannot be done now
	do     func()
	rule   bool
	row    *widget.ListRow
}

// FocusRows is the row, while it can be pressed.
func (a *action) FocusRows() [][]fyne.Focusable {
	if !a.row.Visible() {
		return nil
	}
	return a.row.FocusRows()
}

func (a *action) press() {
	if a.row.Visible() {
		a.do()
	}
}

func (a *action) show(d *workspace.Desk) {
	text := a.text(d)
	if text == "" {
		a.row.Hide()
		return
	}
	a.row.Set(widget.ListRowValues{Icon: a.icon, Title: a.title, Text: text, Key: string(a.letter - 'a' + 'A'), Rule: a.rule})
	a.row.Show()
}

func always(text string) func(*workspace.Desk) string {
	return func(*workspace.Desk) string { return text }
}

// mistakes are what puts a mistake of the clinic right.
func (s *Screen) mistakes() []*action {
	return []*action{
		{letter: 'm', icon: widget.IconClients, title: "Merge a duplicate", text: always("The visits of another record come here"), do: s.merge},
		{letter: 'v', icon: widget.IconRight, title: "Move this visit", do: s.move, text: func(d *workspace.Desk) string {
			if !d.HasVisit() {
				return ""
			}
			return "That of " + s.w.Day(d.Visit().Date) + " was typed under the wrong client"
		}},
		{letter: 't', icon: widget.IconClose, title: "Throw the open visit away", do: s.discard, text: func(d *workspace.Desk) string {
			if !d.Editable() {
				return ""
			}
			return workspace.Counted(len(d.Visit().Observations), "value") + " so far"
		}},
		{letter: 'b', icon: widget.IconClose, title: "Put into the bin", text: always("Thirty days, then everything is erased"), do: s.bin},
	}
}

// rights are what a client may ask for.
func (s *Screen) rights() []*action {
	return []*action{
		{letter: 'e', icon: widget.IconSave, title: "Export everything", text: always("A workbook to read, and a JSON file, into a folder"), do: s.export},
		{letter: 'l', icon: widget.IconBook, title: "What was done", text: always("The log of this client in words"), do: s.log},
		{letter: 'x', icon: widget.IconAlert, title: "Erase for good", text: always("On request; it cannot be undone"), do: s.erase},
	}
}

func (s *Screen) merge() {
	d := s.w.Desk.Value()
	chooser.Person(s.w, s.scope, widget.DialogValues{
		Title: "Which record is the duplicate?", Text: "Its visits come to " + s.w.NameOf(d.History.Client) + ". The record itself goes into the bin.",
		Safe: "Merge nobody",
	}, d.History.Client.ID, s.askMerge)
}

// askMerge shows what would move.
func (s *Screen) askMerge(l assessment.ClientLine) {
	s.w.WouldMerge(l.Client.ID, func(text string) {
		widget.Ask(s.scope, widget.DialogValues{
			Title: "Merge " + s.w.NameOf(l.Client) + " into this record?", Text: text,
			Safe: "Leave them two", Act: "Merge them", Wide: true,
		}, func() { s.w.MergeClient(l.Client.ID) })
	})
}

func (s *Screen) move() {
	d := s.w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	chooser.Person(s.w, s.scope, widget.DialogValues{
		Title: "Whose visit is that of " + workspace.LongDay(d.Visit().Date) + "?", Safe: "Leave it here",
		Text: "It moves with every value. Grades that were given stay; the log says that it was moved, and Ctrl Z moves it back.",
	}, d.History.Client.ID, func(l assessment.ClientLine) { s.w.MoveVisit(l.Client.ID) })
}

func (s *Screen) discard() {
	widget.Ask(s.scope, widget.DialogValues{
		Title: "Throw the open visit away?", Text: "Ctrl Z brings it back for as long as this client is open.",
		Safe: "Keep it", Act: "Throw it away",
	}, s.w.DiscardVisit)
}

func (s *Screen) bin() {
	widget.Ask(s.scope, widget.DialogValues{
		Title: "Put this client into the bin?",
		Text:  "The bin is on the page of the clients. After thirty days everything of this client is erased for good.",
		Safe:  "Keep it", Act: "Move to bin",
	}, s.w.BinClient)
}

func (s *Screen) export() {
	chooser.Choose(s.w, s.scope, chooser.Values{
		Title: "Where does the export go?", Text: "The files hold the name and every value, and are not enciphered.",
	}, s.w.ExportClient)
}

func (s *Screen) log() {
	s.w.ClientLog(func(lines []workspace.LogLine) {
		t := widget.TableValues{Head: []string{"When", "What", "Who"}, Shares: []float32{.24, .5, .26}}
		for _, l := range lines {
			t.Lines = append(t.Lines, []string{l.At.Local().Format("2 Jan 2006, 15:04"), l.Text, l.By})
		}
		widget.NewDialog(s.scope, widget.DialogValues{
			Title: "What was done", Safe: "Close", Large: true,
			Text: "Every line is chained to the one before, so that none can be changed unseen. It holds no value and no name.",
		}, func(inside *widget.Scope) fyne.CanvasObject {
			return widget.NewSheet(inside, logHigh, true, widget.NewTable(t))
		}).Show()
	})
}

const logHigh = 380

// erase asks for the name before it erases: a slip must not be enough.
func (s *Screen) erase() {
	if s.w.Private.Value() {
		widget.NewDialog(s.scope, widget.DialogValues{
			Title: "Names are hidden.", Text: "Show them with Ctrl H first: the name is typed before a client is erased.", Safe: "Back",
		}, nil).Show()
		return
	}
	var typed *widget.TextEntry
	var d *widget.Dialog
	label := widget.TextValues{Label: "Type “" + s.w.NameToType() + "” to erase this client"}
	d = widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Erase this client for good?", Safe: "Keep it", Act: "Erase for good", Wide: true,
		Text: "Every visit, value, note and picture is deleted and overwritten, and Ctrl Z does not bring them back. What remains: lines of the log with a number and no name, " +
			"backups made before (one that is restored is cleared again), records that a restore has kept aside, and files and papers that left this program.",
	}, func(inside *widget.Scope) fyne.CanvasObject {
		typed = widget.NewTextEntry(inside, label)
		inside.Rows(typed)
		for _, k := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter} {
			inside.Bind(widget.Plain(k), func() { d.Accept() })
		}
		return typed
	})
	named := false
	d.OnAct = func() bool {
		p := s.w.MayErase(typed.Text())
		label.Text, label.Refused = typed.Text(), p.Text
		typed.Set(label)
		d.Refresh()
		named = !p.Some()
		return named
	}
	d.OnClose = func() {
		if named {
			s.w.EraseClient()
		}
	}
	d.Show()
	typed.Focus()
}
