package form

import (
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// Opening is a question for a file that is there.
type Opening struct {
	Dialog widget.DialogValues
	Label  string // of the field
	// Take is given the path, which may be empty. It closes the question, or
	// refuses the path with a sentence.
	Take func(q *OpenDialog, path string)
}

// An OpenDialog asks for a path. It stays until it is closed.
type OpenDialog struct {
	label  string
	dialog *widget.Dialog
	entry  *widget.TextEntry
}

// AskOpen asks for a file or a folder to open. Quotation marks around a pasted
// path are left out.
func AskOpen(w *workspace.Workspace, s *widget.Scope, v Opening) {
	q := &OpenDialog{label: v.Label}
	q.dialog = widget.NewDialog(s, v.Dialog, func(inside *widget.Scope) fyne.CanvasObject {
		q.entry = widget.NewTextEntry(inside, widget.TextValues{Label: v.Label, Text: w.Folder()})
		inside.Bind(widget.Plain(fyne.KeyReturn), func() { q.dialog.Accept() })
		inside.Bind(widget.Plain(fyne.KeyEnter), func() { q.dialog.Accept() })
		return q.entry
	})
	q.dialog.OnAct = func() bool {
		v.Take(q, strings.Trim(strings.TrimSpace(q.entry.Text()), `"'`))
		return false
	}
	q.dialog.Show()
	q.entry.Focus()
}

// Refuse says under the field what is wrong with it.
func (q *OpenDialog) Refuse(sentence string) {
	q.entry.Set(widget.TextValues{Label: q.label, Text: q.entry.Text(), Refused: sentence})
}

// Close ends the question, and then does what follows: the focus is back on the
// screen by then. There may be nothing that follows.
func (q *OpenDialog) Close(then func()) {
	q.dialog.OnClose = then
	q.dialog.Close()
}
