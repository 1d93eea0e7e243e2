package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// keep commits what is typed when the window may be going away. What fails
// stays in the status bar and is tried again as long as the window is there.
func (u *Window) keep() {
	if err := u.w.Flush(); err != nil {
		fyne.LogError("commit before the window goes away", err)
	}
}

// close closes the window once everything is on disk. It stays open otherwise:
// nothing typed is thrown away without being told. Work that must come to its
// end does so first.
func (u *Window) close() {
	if u.leaving = u.w.Busy.Value().ToEnd; u.leaving {
		u.long = true
		u.showMessage()
		return
	}
	if size := u.window.Canvas().Size(); !u.window.FullScreen() {
		l := u.w.Look.Value()
		l.Width, l.Height = size.Width, size.Height
		u.w.SetLook(l)
	}
	err := u.w.Flush()
	if err == nil {
		u.window.Close()
		return
	}
	e := assessment.Explain(err)
	widget.Ask(u.scope, widget.DialogValues{
		Title: "The last changes are not saved yet. Close all the same?",
		Text:  e.What + " " + e.Next,
		Safe:  "Stay here", Act: "Close and lose them",
	}, u.window.Close)
}

// leave closes the window that was asked to close while work went on, unless
// that failed, which is to be read first.
func (u *Window) leave() {
	if !u.leaving {
		return
	}
	u.leaving = false
	u.w.Loop().After(leaveTime, func() {
		if u.w.Notice.Value().Kind != workspace.Failure {
			u.close()
		}
	})
}

// leaveTime lets the outcome of the work be told first.
const leaveTime = 100 * time.Millisecond

// ShowExplanation opens a small window that says why the program cannot
// start, and returns when it is closed.
func ShowExplanation(a fyne.App, e assessment.Explanation) {
	if err := theme.Apply(a, theme.Look{}); err != nil {
		fyne.LogError("theme", err)
	}
	window := a.NewWindow(title)
	window.SetPadded(false)
	window.SetContent(explanation(widget.NewScope(window.Canvas()), e, window.Close))
	window.Resize(fyne.NewSize(480, 300))
	window.CenterOnScreen()
	window.ShowAndRun()
}

// explanation is an error in words with one button.
func explanation(s *widget.Scope, e assessment.Explanation, end func()) fyne.CanvasObject {
	empty := widget.NewEmpty(s, widget.EmptyValues{
		Icon: widget.IconAlert, Title: e.What, Text: e.Next,
		Action: widget.ButtonValues{Label: "Close", Key: "Enter", Importance: widget.Primary},
	})
	empty.OnAction = end
	s.Bind(widget.Plain(fyne.KeyReturn), end)
	s.Bind(widget.Plain(fyne.KeyEnter), end)
	s.Bind(widget.Plain(fyne.KeyEscape), end)
	return empty
}
