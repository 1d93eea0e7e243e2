package chooser

import (
	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// Person asks for another client than one. take is called after the dialog has
// closed; not at all when nobody is chosen.
func Person(w *workspace.Workspace, s *widget.Scope, v widget.DialogValues, except assessment.ClientID, take func(assessment.ClientLine)) {
	v.Broad = true
	var f *finder
	find := func(text string) {
		w.FindClients(text, func(found []assessment.ClientLine) {
			if text != f.search.Text() {
				return // typed on
			}
			var lines []line
			for _, l := range found {
				if l.Client.ID != except {
					lines = append(lines, line{widget.IconClients, w.NameOf(l.Client), about(w, l), func() {
						f.dialog.Close()
						take(l)
					}})
				}
			}
			f.show(lines, 0)
			f.count(text, len(lines))
			f.say(hint(lines), false)
		})
	}
	f = newFinder(s, v, "Name, phone or birth date", find)
	f.open()
	find("")
}

func hint(lines []line) string {
	if len(lines) == 0 {
		return "Nobody else is found. Type another part of the name."
	}
	return "The arrows choose, Enter takes."
}

// about tells people of one name apart.
func about(w *workspace.Workspace, l assessment.ClientLine) string {
	text := workspace.Counted(l.Visits, "visit")
	if !l.Client.BirthDate.IsZero() && !w.Private.Value() {
		text = "born " + l.Client.BirthDate.Words() + " · " + text
	}
	return text
}
