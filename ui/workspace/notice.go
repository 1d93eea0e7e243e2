package workspace

import (
	"time"

	"stridewell/assessment"
)

// A NoticeKind says how a notice is shown and how long.
type NoticeKind uint8

// The kinds.
const (
	NoNotice NoticeKind = iota
	Done                // fades
	Remark              // says why nothing was done; fades
	Question            // stays until answered
	Failure             // stays until dismissed
)

// A Notice is one message to the clinician.
type Notice struct {
	Kind  NoticeKind
	Title string
	Text  string
	Aside bool // has nothing to do with a visit, and makes way for its form
}

const noticeTime = 6 * time.Second

// say tells what was done, remark why nothing was.
func (w *Workspace) say(title, text string) { w.fade(Notice{Kind: Done, Title: title, Text: text}) }

func (w *Workspace) remark(title, text string) {
	w.fade(Notice{Kind: Remark, Title: title, Text: text})
}

func (w *Workspace) noClient() { w.remark("No client is open.", "Choose one from the list first.") }

func (w *Workspace) noVisit() { w.remark("No visit yet.", "Start one from the client's page.") }

// fade shows a notice for a while.
func (w *Workspace) fade(n Notice) {
	w.Notice.Set(n)
	w.loop.After(noticeTime, func() {
		if w.Notice.Value() == n {
			w.Dismiss()
		}
	})
}

// fail shows an error in words; what names what could not be done.
func (w *Workspace) fail(what string, err error) {
	w.log.Error("command failed", "what", what, "error", err)
	e := assessment.Explain(err)
	w.Notice.Set(Notice{Kind: Failure, Title: what, Text: e.What + " " + e.Next})
}

// Dismiss takes the notice away.
func (w *Workspace) Dismiss() { w.Notice.Set(Notice{}) }
