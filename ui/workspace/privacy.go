package workspace

import (
	"strings"

	"stridewell/assessment"
)

// NameOf is how a client is called on the screen: by name, or by initials
// while names are hidden.
func (w *Workspace) NameOf(c assessment.Client) string {
	if !w.Private.Value() {
		return c.FullName()
	}
	letters := ""
	for _, r := range Initials(c) {
		letters += string(r) + ". "
	}
	return letters + "(name hidden)"
}

// NoteOn is the note of a client; none while names are hidden, because it may
// name people.
func (w *Workspace) NoteOn(c assessment.Client) string {
	if w.Private.Value() {
		return ""
	}
	return strings.TrimSpace(c.Note)
}

// HideNames hides the names on the screen, or shows them again. Papers and
// files keep them.
func (w *Workspace) HideNames(hidden bool) {
	w.Private.Set(hidden)
	w.List.Set(w.List.Value())
	w.Recall.Set(w.Recall.Value())
	w.Brief.Set(w.Brief.Value())
	w.Desk.Set(w.Desk.Value())
}
