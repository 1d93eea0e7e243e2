package widget

// echo tells our own typing, coming back through Set in another form ("9." as
// "9"), from a change made elsewhere, as by undo. A field that is being typed
// in ignores the first and shows the second.
type echo struct {
	typed   bool // since the focus came
	waiting bool // for the first Set after our own report
	known   bool
	text    string // what that Set brought
}

// report notes that the text is about to be reported.
func (e *echo) report() { *e = echo{typed: true, waiting: true} }

// of reports whether text is only what we typed, coming back.
func (e *echo) of(text string) bool {
	if !e.typed {
		return false
	}
	if e.waiting {
		e.waiting, e.known, e.text = false, true, text
		return true
	}
	return e.known && e.text == text
}
