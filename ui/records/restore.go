package records

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/chooser"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// restoreText says what the list is for.
const restoreText = "Each is opened and counted while you look. One that is chosen is compared with the records of now first; nothing is changed before you say so."

// listHigh is how high the list of backups is within its dialog.
const listHigh = 360

// openRestore lists the backups of the folder that backups are made in.
func (s *Screen) openRestore() { s.listBackups(s.w.Keeping.Value().Folder) }

// listBackups lists the backups of a folder.
func (s *Screen) listBackups(folder string) {
	s.w.ListBackups(folder, func(all []workspace.Backup) {
		l := &backupList{screen: s, all: all}
		l.show(folder)
	})
}

// A backupList is the dialog with the backups of a folder.
type backupList struct {
	screen *Screen
	all    []workspace.Backup
	rows   []*widget.ListRow
	dialog *widget.Dialog
}

func (l *backupList) show(folder string) {
	title := "Which backup?"
	if len(l.all) == 0 {
		title = "There is no backup here."
	}
	if folder == "" {
		folder = "No folder for backups yet."
	}
	v := widget.DialogValues{Title: title, Text: folder + "\n" + restoreText, Safe: "Leave the records as they are", Act: "Look in another folder", Large: true}
	var inside *widget.Scope
	l.dialog = widget.NewDialog(l.screen.scope, v, func(scope *widget.Scope) fyne.CanvasObject {
		inside = scope
		rows := make([]widget.Row, len(l.all))
		objects := make([]fyne.CanvasObject, len(l.all))
		for i := range l.all {
			row := widget.NewListRow(scope, widget.ListRowValues{}, func() { l.choose(i) })
			l.rows = append(l.rows, row)
			rows[i], objects[i] = row, row
			l.set(i)
		}
		scope.Rows(rows...)
		return widget.NewSheet(scope, listHigh, false, container.New(&widget.Rows{Margin: 14}, objects...))
	})
	l.end()
	l.dialog.Show()
	if len(l.all) > 0 {
		inside.Restore()
	}
}

// end says what follows when the dialog closes, and opens one backup after the
// other until then.
func (l *backupList) end() {
	ctx, stop := context.WithCancel(context.Background())
	elsewhere := false
	l.dialog.OnAct = func() bool {
		elsewhere = true
		return true
	}
	l.dialog.OnClose = func() {
		stop()
		if elsewhere {
			chooser.Choose(l.screen.w, l.screen.scope, chooser.Values{
				Title: "Where are the backups?", Text: "The folder or drive they were made in.", Start: l.screen.w.Keeping.Value().Folder,
			}, l.screen.listBackups)
		}
	}
	l.screen.w.OpenBackups(ctx, l.all, func(i int, b workspace.Backup) {
		l.all[i] = b
		l.set(i)
	})
}

func (l *backupList) set(i int) {
	day, holds, opens := l.all[i].Words()
	v := widget.ListRowValues{Icon: widget.IconClock, Title: day, Text: holds, Aside: opens, Rule: i > 0}
	switch {
	case l.all[i].Opened:
		v.Mark = widget.Verdict{Mark: widget.Tick, Tone: theme.Good}
	case l.all[i].Sealed:
		v.Icon = widget.IconLock
	case l.all[i].Trouble != "":
		v.Mark, v.Text, v.Late = widget.Verdict{Mark: widget.Octagon, Tone: theme.Marked}, l.all[i].Trouble, true
	}
	l.rows[i].Set(v)
}

func (l *backupList) choose(i int) {
	l.dialog.Close()
	l.screen.weigh(l.all[i], "")
}

// weigh compares a backup with the records, and asks for another secret where
// one is needed.
func (s *Screen) weigh(b workspace.Backup, secret string) {
	s.w.WeighBackup(b, secret, func(refused string) { s.askSecret(b, refused) }, func(g workspace.Weighing) {
		day, _, _ := b.Words()
		widget.Ask(s.scope, widget.DialogValues{
			Title: "Put the backup of " + day + " back?", Text: g.Text(), Safe: "Leave the records as they are", Act: "Put it back", Broad: true,
		}, func() { s.w.PutBack(b, secret) })
	})
}

// askSecret asks for what opened the records when the backup was made.
func (s *Screen) askSecret(b workspace.Backup, refused string) {
	day, _, _ := b.Words()
	s.ask(widget.DialogValues{
		Title: "What opens the backup of " + day + "?", Text: "It was made under another passphrase or key than the one of now.",
		Safe: "Leave it", Act: "Open it", Wide: true,
	}, []widget.TextValues{{Label: "Passphrase of that time, or the recovery code", Secret: true, Refused: refused}},
		func(typed []string) { s.weigh(b, typed[0]) })
}

// ask asks for words in a dialog, the first field focused; take is called with
// them once it has closed. Enter on the last field takes.
func (s *Screen) ask(v widget.DialogValues, fields []widget.TextValues, take func(typed []string)) {
	var d *widget.Dialog
	var entries []*widget.TextEntry
	d = widget.NewDialog(s.scope, v, func(inside *widget.Scope) fyne.CanvasObject {
		box := container.New(&widget.Rows{Gap: theme.Space4})
		var rows []widget.Row
		for _, f := range fields {
			e := widget.NewTextEntry(inside, f)
			e.OnHigher = func() { d.Refresh() }
			entries, rows = append(entries, e), append(rows, e)
			box.Add(e)
		}
		inside.Rows(rows...)
		inside.OnPastEnd = func(direction int) bool {
			if direction > 0 {
				d.Accept()
			}
			return direction > 0
		}
		return box
	})
	taken := false
	d.OnAct = func() bool {
		taken = true
		return true
	}
	d.OnClose = func() {
		typed := make([]string, len(entries))
		for i, e := range entries {
			typed[i] = e.Text()
			e.Clear()
		}
		if taken {
			take(typed)
		}
	}
	d.Show()
	entries[0].Focus()
}
