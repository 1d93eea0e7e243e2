package ui

import (
	"time"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var noticeVerdicts = map[workspace.NoticeKind]widget.Verdict{
	workspace.Done:     {Mark: widget.Tick, Tone: theme.Good},
	workspace.Remark:   {Mark: widget.Bar, Tone: theme.Brand},
	workspace.Question: {Mark: widget.Triangle, Tone: theme.Mild},
	workspace.Failure:  {Mark: widget.Octagon, Tone: theme.Marked},
}

// busyTime is how long work may take before it is said that it goes on.
const busyTime = 300 * time.Millisecond

// showBusy says what goes on once it takes its time.
func (u *Window) showBusy(b workspace.Work) {
	switch {
	case b.Name == "":
		if u.wait != nil {
			u.wait()
		}
		u.wait, u.long = nil, false
	case u.wait == nil:
		u.wait = u.w.Loop().After(busyTime, func() {
			u.long = u.w.Busy.Value().Name != ""
			u.showMessage()
		})
		return
	}
	u.showMessage()
}

// showMessage shows the work that goes on, or else the last notice.
func (u *Window) showMessage() {
	v, part := widget.MessageValues{}, float32(0)
	if n := u.w.Notice.Value(); u.long {
		busy := u.w.Busy.Value()
		part = busy.Part()
		v = widget.MessageValues{
			Verdict: widget.Verdict{Mark: widget.Bar, Tone: theme.Brand}, Title: busy.Words(),
		}
		if busy.ToEnd {
			v.Text = "Half of it would be worse than all of it: it goes on to its end."
		} else {
			v.Hints = []widget.Hint{{Key: "Esc", Does: "stop"}}
		}
	} else if n.Kind != workspace.NoNotice {
		v = widget.MessageValues{Verdict: noticeVerdicts[n.Kind], Title: n.Title, Text: n.Text}
		if n.Kind == workspace.Question || n.Kind == workspace.Failure {
			v.Hints = []widget.Hint{{Key: "Esc", Does: "take away"}}
		}
	}
	u.message.SetPart(part)
	u.message.Set(v)
	u.panes.Refresh()
}
