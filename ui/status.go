package ui

import (
	"fmt"
	"reflect"
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// savingTakesLong is after what time the bar says that something is not on
// disk yet.
const savingTakesLong = time.Second

// showStatus says how the records stand, what Ctrl Z and Ctrl Y would do, and
// which keys work now. It paints only what changed.
func (u *Window) showStatus() {
	if u.shown == nil || u.shown.bare {
		return
	}
	v := widget.StatusValues{
		Undo: u.w.UndoName(), UndoKey: widget.Ctrl("Z").String(), Redo: u.w.RedoName(), RedoKey: widget.Ctrl("Y").String(),
		Minutes: u.minutes(), Hints: u.hints(), InFull: widget.InFull(u.scope.Focused()),
	}
	if v.Saved, v.NotSaved = savedWords(u.w.Saving.Value(), u.w.Clock.Value()); v.NotSaved {
		v.SavedKey = widget.Ctrl(fyne.KeyS).String()
	}
	if u.w.Private.Value() {
		v.Saved += " · Names hidden"
	}
	if v.Undo != "" {
		v.Undo = "Undo: " + v.Undo
	}
	if v.Redo != "" {
		v.Redo = "Redo: " + v.Redo
	}
	if !reflect.DeepEqual(v, u.said) {
		u.said = v
		u.status.Set(v)
	}
}

// hints are the keys of the place. F1 shows what explains the focus only where
// that is not beside it already.
func (u *Window) hints() []widget.Hint {
	hints := slices.Clone(u.screens[u.shown.place].Hints())
	if !u.panes.RightShown() {
		return hints
	}
	does := "help"
	if u.over {
		does = "close the panel"
	}
	for i := range hints {
		if hints[i].Key == widget.Plain(fyne.KeyF1).String() {
			hints[i].Does = does
		}
	}
	return hints
}

func savedWords(s workspace.SaveState, now time.Time) (text string, failed bool) {
	switch {
	case s.Err != nil:
		return "Not saved. " + assessment.Explain(s.Err).What + " It is tried again.", true
	case s.Unsaved && now.Sub(s.Since) > savingTakesLong:
		return "Saving", false
	case s.At.IsZero():
		return "Everything is saved", false
	default:
		return "Saved " + workspace.Ago(now.Sub(s.At)), false
	}
}

// minutes is how long the open visit has taken, while it is today's.
func (u *Window) minutes() string {
	d := u.w.Desk.Value()
	if !d.Editable() || d.Visit().Date != u.w.Today() || !u.shown.place.NeedsVisit() {
		return ""
	}
	used := int(u.w.Clock.Value().Sub(d.Visit().Started).Minutes())
	if of := u.w.Protocol().Minutes; of > 0 {
		return fmt.Sprintf("%d of %d min", used, of)
	}
	return fmt.Sprintf("%d min", used)
}
