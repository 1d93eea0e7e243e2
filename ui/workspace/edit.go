package workspace

import "stridewell/assessment"

// An Edit is one change of the open visit that can be undone. Typing in one
// field is one edit.
type Edit struct {
	Subject string // what was edited; edits in a row of the same subject are one
	Name    string // as shown: "hip extension left 4° → 9°"
	before  assessment.Visit
	after   assessment.Visit
}

// edits is what can be undone and redone.
type edits struct {
	done   []Edit
	undone []Edit
}

const maxEdits = 500

func (e *edits) add(edit Edit) {
	e.undone = nil
	if last := len(e.done) - 1; last >= 0 && edit.Subject != "" && e.done[last].Subject == edit.Subject {
		edit.before = e.done[last].before
		e.done[last] = edit
		return
	}
	e.done = append(e.done, edit)
	if len(e.done) > maxEdits {
		e.done = e.done[1:]
	}
}

// settle ends the run of the last edit: the next one stands alone.
func (e *edits) settle() {
	if last := len(e.done) - 1; last >= 0 {
		e.done[last].Subject = ""
	}
}

func (e *edits) undo() (Edit, bool) { return shift(&e.done, &e.undone) }
func (e *edits) redo() (Edit, bool) { return shift(&e.undone, &e.done) }

func shift(from, to *[]Edit) (Edit, bool) {
	last := len(*from) - 1
	if last < 0 {
		return Edit{}, false
	}
	edit := (*from)[last]
	edit.Subject = ""
	*from, *to = (*from)[:last], append(*to, edit)
	return edit, true
}
