package ui

import (
	"time"

	"fyne.io/fyne/v2"

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
		u.leave()
	case u.wait == nil:
		u.wait = u.w.Loop().After(busyTime, func() {
			u.long = u.w.Busy.Value().Name != ""
			u.showMessage()
		})
		return
	}
	u.showMessage()
}

// stays reports whether a notice is there until Esc takes it away.
func stays(n workspace.Notice) bool {
	return n.Kind == workspace.Question || n.Kind == workspace.Failure
}

// answers takes the message away that names Esc as its key, before Esc leads
// anywhere else.
func (u *Window) answers(c widget.Chord) bool {
	if c != widget.Plain(fyne.KeyEscape) || u.w.Busy.Value().Name != "" || !stays(u.w.Notice.Value()) {
		return false
	}
	u.w.Dismiss()
	return true
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
			if u.leaving {
				v.Text += " The window closes then."
			}
		} else {
			v.Hints = []widget.Hint{{Key: "Esc", Does: "stop"}}
		}
	} else if n.Kind != workspace.NoNotice {
		v = widget.MessageValues{Verdict: noticeVerdicts[n.Kind], Title: n.Title, Text: n.Text}
		if stays(n) {
			v.Hints = []widget.Hint{{Key: "Esc", Does: "take away"}}
		}
	}
	u.message.SetPart(part)
	u.message.Set(v)
	u.panes.Refresh()
}
