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
	Question            // stays until answered
	Failure             // stays until dismissed
)

// A Notice is one message to the clinician.
type Notice struct {
	Kind  NoticeKind
	Title string
	Text  string
}

const noticeTime = 6 * time.Second

func (w *Workspace) say(title, text string) {
	n := Notice{Kind: Done, Title: title, Text: text}
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
