package ui

import (
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/clients"
	"stridewell/ui/form"
	"stridewell/ui/overview"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A command is what a key does wherever the focus is. Help lists this table.
type command struct {
	keys []widget.Chord
	does string
	do   func(*Window)
}

func commands() []command {
	return []command{
		{[]widget.Chord{widget.Plain(fyne.KeyF1), widget.Ctrl(fyne.KeySlash)}, "help; what is focused, where the window is narrow", (*Window).help},
		{[]widget.Chord{widget.Plain(fyne.KeyF2), widget.Ctrl(fyne.KeyT)}, "turn the screen to the client", (*Window).turn},
		{[]widget.Chord{widget.Plain(fyne.KeyF3), widget.Ctrl(fyne.KeyF)}, "find a client", (*Window).find},
		{[]widget.Chord{widget.Plain(fyne.KeyF4), widget.Ctrl(fyne.KeyG)}, "angle tool, for the value with the focus", (*Window).angle},
		{[]widget.Chord{widget.Plain(fyne.KeyF6)}, "next part of the window", func(u *Window) { u.goToPane(1) }},
		{[]widget.Chord{widget.Shift(fyne.KeyF6)}, "part of the window before", func(u *Window) { u.goToPane(-1) }},
		{[]widget.Chord{widget.Ctrl(fyne.KeyN)}, "new client", (*Window).newClient},
		{[]widget.Chord{widget.Ctrl(fyne.KeyZ)}, "undo", func(u *Window) { u.w.Undo() }},
		{[]widget.Chord{widget.Ctrl(fyne.KeyY)}, "redo", func(u *Window) { u.w.Redo() }},
		{[]widget.Chord{widget.Ctrl(fyne.KeyD)}, "close the visit", (*Window).closeVisit},
		{[]widget.Chord{widget.Ctrl(fyne.KeyK)}, "choose who examines the visit", (*Window).chooseExaminer},
		{[]widget.Chord{widget.Ctrl(fyne.KeyP)}, "print the handout of the visit", (*Window).print},
		{[]widget.Chord{widget.Ctrl(fyne.KeyE)}, "save the Excel file of the client", (*Window).saveWorkbook},
		{[]widget.Chord{widget.Ctrl(fyne.KeyS)}, "say that everything is saved", func(u *Window) { u.w.SayWhetherSaved() }},
		{[]widget.Chord{widget.Ctrl(fyne.KeyL)}, "lock the window", func(u *Window) { u.w.LockNow() }},
		{[]widget.Chord{widget.Ctrl(fyne.KeyH)}, "hide names, show them again", func(u *Window) { u.w.HideNames(!u.w.Private.Value()) }},
		{widget.Larger(), "everything larger; − smaller, 0 as the desktop has it", func(u *Window) { u.w.Magnify(1) }},
		{[]widget.Chord{widget.Plain(fyne.KeyEscape)}, "one step back", (*Window).back},
	}
}

func (u *Window) bindKeys() {
	u.scope.Bind(widget.Ctrl(fyne.KeyMinus), func() { u.w.Magnify(-1) })
	u.scope.Bind(widget.Ctrl(fyne.Key0), func() { u.w.Magnify(0) })
	for _, c := range commands() {
		for _, k := range c.keys {
			u.scope.Bind(k, func() { c.do(u) })
		}
	}
	for _, r := range u.routes {
		if r.key != (widget.Chord{}) {
			u.scope.Bind(r.key, func() { u.visit(r.place) })
		}
	}
}

// visit goes to a place. Nothing but their own keys leads out of the first page,
// the lock and the screen that is turned to the client.
func (u *Window) visit(p workspace.Place) {
	if !u.shown.bare {
		u.w.Go(p)
	}
}

// find goes to the search for clients.
func (u *Window) find() { u.visit(workspace.AtClients) }

// newClient opens the line for a new client.
func (u *Window) newClient() {
	if u.shown.bare {
		return
	}
	u.w.Go(workspace.AtClients)
	if s, ok := u.screens[workspace.AtClients].(*clients.Screen); ok {
		s.NewClient()
	}
}

// An aimer is a screen that knows which value has the focus.
type aimer interface{ Aimed() assessment.Key }

// angle goes to the angle tool: for the value with the focus, where there is
// one that can be measured on a picture.
func (u *Window) angle() {
	if u.shown.bare {
		return
	}
	if s, ok := u.screens[u.shown.place].(aimer); ok {
		u.w.MeasureAngle(s.Aimed())
		return
	}
	u.w.Go(workspace.AtAngle)
}

// closeVisit asks to close the visit that is open.
func (u *Window) closeVisit() {
	if !u.shown.bare {
		overview.AskToClose(u.w, u.scope)
	}
}

// print prints the handout of the visit that is open.
func (u *Window) print() {
	if !u.shown.bare {
		u.w.PrintHandout()
	}
}

// saveWorkbook asks where the workbook of the open client goes.
func (u *Window) saveWorkbook() {
	if !u.shown.bare && u.w.NeedsClientFor("Save the Excel file") {
		form.AskPath(u.w, u.scope, form.Saving{Title: "Save everything recorded as an Excel file", Kind: "record", Extension: ".xlsx", Save: u.w.SaveWorkbook})
	}
}

// turn turns the screen to the client, and back.
func (u *Window) turn() {
	if u.shown.place == workspace.AtTurned {
		u.previous()
		return
	}
	u.w.Turn()
}

// help shows what explains the screen where the window is too narrow for it,
// and otherwise the help of the place. Again closes it.
func (u *Window) help() {
	switch {
	case u.shown.place == workspace.AtHelp:
		u.previous()
	case u.panes.Values().Right != nil && (!u.panes.RightShown() || u.over):
		u.over = !u.over
		u.panes.ShowRight(u.over)
	default:
		u.visit(workspace.AtHelp)
	}
}

// everywhere are the keys that work wherever the focus is, for help.
func everywhere() []widget.Hint {
	var hints []widget.Hint
	for _, c := range commands() {
		hints = append(hints, widget.Hint{Key: c.keys[0].String(), Does: c.does})
	}
	for _, r := range routes() {
		if r.under != 0 && r.key != (widget.Chord{}) {
			hints = append(hints, widget.Hint{Key: r.key.String(), Does: strings.ToLower(r.label[:1]) + r.label[1:]})
		}
	}
	return append(hints, widget.Hint{Key: "Ctrl 1–6", Does: "go to a place of the rail"})
}

// back goes one step back: it stops what takes long, takes a notice away, or
// returns to the place before.
func (u *Window) back() {
	switch {
	case u.w.Busy.Value().Name != "":
		u.w.Cancel()
	case u.w.Notice.Value().Kind != workspace.NoNotice:
		u.w.Dismiss()
	default:
		u.previous()
	}
}

// previous returns to the place before that can still be shown.
func (u *Window) previous() {
	desk := u.w.Desk.Value()
	for len(u.before) > 0 {
		p := u.before[len(u.before)-1]
		u.before = u.before[:len(u.before)-1]
		if p == workspace.AtWelcome || p == workspace.AtLocked || p.NeedsClient() && desk == nil || p.NeedsVisit() && !desk.HasVisit() {
			continue
		}
		u.w.Go(p)
		u.before = u.before[:max(len(u.before)-1, 0)] // going back is no step forward
		return
	}
}
