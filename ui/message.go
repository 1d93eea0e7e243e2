package ui

import (
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

// showMessage shows the work that goes on, or else the last notice.
func (u *Window) showMessage() {
	v := widget.MessageValues{}
	if busy := u.w.Busy.Value(); busy != "" {
		v = widget.MessageValues{
			Verdict: widget.Verdict{Mark: widget.Bar, Tone: theme.Brand}, Title: busy,
			Hints: []widget.Hint{{Key: "Esc", Does: "stop"}},
		}
	} else if n := u.w.Notice.Value(); n.Kind != workspace.NoNotice {
		v = widget.MessageValues{Verdict: noticeVerdicts[n.Kind], Title: n.Title, Text: n.Text}
		if n.Kind == workspace.Question || n.Kind == workspace.Failure {
			v.Hints = []widget.Hint{{Key: "Esc", Does: "take away"}}
		}
	}
	u.message.Set(v)
	u.panes.Refresh()
}
