package overview

import (
	"strings"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// AskToClose asks before the visit looked at is closed, and names what is still
// open in it. A visit that was closed today is offered to be opened again.
func AskToClose(w *workspace.Workspace, s *widget.Scope) {
	d := w.Desk.Value()
	switch {
	case d.Editable():
		text := "Nothing is still open."
		if ends := w.OpenEnds(); len(ends) > 0 {
			text = "Still open:\n• " + strings.Join(ends, "\n• ")
		}
		widget.Ask(s, widget.DialogValues{
			Title: "Close the visit of " + workspace.LongDay(d.Visit().Date) + "?",
			Text:  text + "\nA closed visit can be reopened until midnight; later, values are corrected with a reason.",
			Safe:  "Leave it open", Act: "Close the visit", Broad: true,
		}, w.CloseVisit)
	case w.CanReopen():
		widget.Ask(s, widget.DialogValues{
			Title: "Reopen the visit of " + workspace.LongDay(d.Visit().Date) + "?",
			Text:  "It was closed today. Its values can be changed again; grades are given anew when it is closed.",
			Safe:  "Leave it closed", Act: "Reopen it", Wide: true,
		}, w.ReopenVisit)
	default:
		w.NothingToClose()
	}
}
