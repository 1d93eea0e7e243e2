// Package records is where the clinician sees to the records: who may open
// them, where the backups go, whether the newest one opens; and the page that
// covers a locked window. It may import the widgets, the workspace and what is
// below them, and never opens a file itself.
package records

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/chooser"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the page of the records.
type Screen struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	panes  widget.PaneValues
	column *widget.Column
	stops  []func()

	folder *widget.TextEntry
	backup *widget.Button
	about  *widget.Words

	state   *widget.Words
	how     *widget.Segmented
	now     *widget.TextEntry
	next    *widget.TextEntry
	protect *widget.Button
	code    *widget.Words
	typed   *widget.TextEntry
	confirm *widget.Button
	idle    *widget.Segmented
	chosen  workspace.Opening
	coded   bool // a recovery code is on the screen

	place  *widget.Words
	verify *widget.Button

	browse  *widget.Button
	restore *widget.Button
	keys    *keys
	kept    *retention
}

// idleMinutes are the times after which the window locks by itself.
var idleMinutes = []int{0, 5, 10, 20}

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child(), chosen: workspace.ByPassphrase}
	s.keys, s.kept = newKeys(s), newRetention(w, s.scope)
	left := container.New(&widget.Rows{Gap: theme.CardGap}, s.backupCard(), s.wholeCard(), s.kept.card)
	right := container.New(&widget.Rows{Gap: theme.CardGap}, s.protectCard(), s.keys.card, s.moveCard())
	s.column = widget.NewColumn(s.scope, widget.Rows{Gap: theme.Space4, Margin: theme.WindowMargin},
		widget.NewHeading(widget.HeadingValues{Title: "Records", Note: "They belong to the clinic", Large: true}),
		container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap, Single: 900}, left, right))
	s.now.OnHigher, s.next.OnHigher = s.column.Relayout, s.column.Relayout
	rows := []widget.Row{
		s.folder,
		row{s.backup},
		row{s.browse},
		row{s.restore},
		row{s.verify},
		s.kept.years, s.kept.grown,
		row{s.how},
		s.now, s.next,
		row{s.protect},
		s.typed,
		row{s.confirm},
		row{s.idle},
	}
	s.scope.Rows(append(rows, s.keys.rows()...)...)
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: s.column}}
	return s
}

func small(text string) *widget.Words {
	return widget.NewWords(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
}

func (s *Screen) backupCard() *widget.Card {
	s.folder = widget.NewTextEntry(s.scope, widget.TextValues{Label: "Folder for backups", Placeholder: "/media/drive/Stridewell"})
	s.folder.OnChange = s.w.SetBackupFolder
	s.backup = widget.NewButton(s.scope, widget.ButtonValues{Label: "Back up now", Icon: widget.IconSave}, s.w.BackUp)
	s.browse = widget.NewButton(s.scope, widget.ButtonValues{Label: "Choose the folder"}, s.chooseFolder)
	s.restore = widget.NewButton(s.scope, widget.ButtonValues{Label: "Restore a backup", Icon: widget.IconRepeat}, s.openRestore)
	s.about = small("")
	return widget.NewCard(widget.CardValues{Title: "Backups", Aside: "every day and on closing"},
		container.New(&widget.Rows{Gap: theme.Space4}, s.about, s.folder,
			container.New(&widget.Beside{Gap: theme.Space3}, s.backup, s.browse), left(s.restore)))
}

// chooseFolder asks for the folder of the backups.
func (s *Screen) chooseFolder() {
	chooser.Choose(s.w, s.scope, chooser.Values{
		Title: "Where do backups go?", Text: "Another drive is best. A network drive or a folder that is copied to the internet is right for backups too.",
		Start: s.w.Keeping.Value().Folder,
	}, s.w.SetBackupFolder)
}

func (s *Screen) wholeCard() *widget.Card {
	s.place = small("")
	s.verify = widget.NewButton(s.scope, widget.ButtonValues{Label: "Check the records"}, s.w.VerifyRecords)
	return widget.NewCard(widget.CardValues{Title: "Where they are"}, container.New(&widget.Rows{Gap: theme.Space4}, s.place, s.verify))
}

func (s *Screen) protectCard() *widget.Card {
	s.state = small("")
	s.how = widget.NewSegmented(s.scope, widget.SegmentedValues{Label: "Opened with"})
	s.how.OnChoose = s.choose
	s.now = widget.NewTextEntry(s.scope, widget.TextValues{Label: "Passphrase now, or the recovery code", Secret: true})
	s.next = widget.NewTextEntry(s.scope, widget.TextValues{Label: "New passphrase", Secret: true})
	s.protect = widget.NewButton(s.scope, widget.ButtonValues{Label: "Protect the records"}, s.change)
	s.code = widget.NewWords(widget.WordsValues{Style: theme.H3})
	s.typed = widget.NewTextEntry(s.scope, widget.TextValues{Label: "Type the code back from paper"})
	s.confirm = widget.NewButton(s.scope, widget.ButtonValues{Label: "The code is on paper", Importance: widget.Primary}, s.confirmCode)
	s.idle = widget.NewSegmented(s.scope, widget.SegmentedValues{Label: "Lock by itself"})
	s.idle.OnChoose = func(i int) { s.w.SetIdleLock(idleMinutes[i]) }
	return widget.NewCard(widget.CardValues{Title: "Who may open them", Icon: widget.IconLock},
		container.New(&widget.Rows{Gap: theme.Space4}, s.state, s.how, s.now, s.next, s.protect, s.code, s.typed, s.confirm, s.idle))
}

func (s *Screen) moveCard() *widget.Card {
	return widget.NewCard(widget.CardValues{Title: "A new computer"}, small(
		"Back up here, to a drive you can carry. Install Stridewell on the new computer and plug the drive in there. "+
			"In its Records choose “Restore a backup” and look on the drive; the same passphrase opens it."))
}

// choose takes another way to open the records.
func (s *Screen) choose(i int) {
	s.chosen = workspace.Openings()[i]
	s.show(s.w.Keeping.Value())
}

// changing reports whether only the passphrase is replaced: the key stays.
func (s *Screen) changing(k workspace.Keeping) bool {
	return k.Opens == workspace.ByPassphrase && s.chosen == workspace.ByPassphrase
}

// change protects the records in the way that was chosen, or changes the
// passphrase where they have one already.
func (s *Screen) change() {
	var p assessment.Problem
	if s.changing(s.w.Keeping.Value()) {
		p = s.w.ChangePassphrase(s.now.Text(), s.next.Text())
	} else {
		p = s.w.Protect(s.chosen, s.next.Text())
	}
	values := s.nextValues(s.w.Keeping.Value())
	values.Refused = p.Text
	s.next.Set(values)
	if !p.Some() {
		s.now.Clear()
		s.next.Clear()
	}
}

func (s *Screen) confirmCode() {
	p := s.w.ConfirmCode(s.typed.Text())
	s.typed.Set(widget.TextValues{Label: "Type the code back from paper", Text: s.typed.Text(), Refused: p.Text})
	if p.Some() {
		s.typed.Focus()
		return
	}
	s.typed.Clear()
}

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening.
func (s *Screen) Show() {
	s.scope.Show()
	s.stops = append(s.stops, s.w.Keeping.Listen(s.show), s.w.Retention.Listen(s.kept.show))
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus focuses what was focused last, or the first field.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	return []widget.Hint{{Key: "Enter", Does: "next"}, {Key: "Ctrl L", Does: "lock now"}, {Key: "Esc", Does: "back"}}
}

func (s *Screen) show(k workspace.Keeping) {
	s.about.Set(widget.WordsValues{Text: s.w.BackupWords(), Style: theme.Small, Ink: widget.InkSecond})
	folder, warning := s.w.RecordsFolder()
	s.folder.Set(folderValues(k.Folder))
	s.keys.show(k)
	s.place.Set(widget.WordsValues{Text: join(folder, warning, k.Checked, placeWords), Style: theme.Small, Ink: widget.InkSecond})
	s.state.Set(widget.WordsValues{Text: s.protection(k), Style: theme.Small, Ink: widget.InkSecond})
	s.next.Set(s.nextValues(k))
	label := "Protect the records"
	switch {
	case s.changing(k):
		label = "Change the passphrase"
	case k.Opens != workspace.Plainly:
		label = "Protect them anew"
	}
	s.protect.Set(widget.ButtonValues{Label: label})
	s.how.Set(s.ways())
	s.code.Set(widget.WordsValues{Text: k.Code, Style: theme.H3})
	shown(s.changing(k) && k.Code == "", s.now)
	shown(s.chosen == workspace.ByPassphrase && k.Code == "", s.next)
	shown(k.Code == "", s.how, s.protect)
	shown(k.Code != "", s.code, s.typed, s.confirm)
	s.idle.Set(widget.SegmentedValues{Label: "Lock by itself", Options: []string{"Never", "5 min", "10 min", "20 min"}, Selected: idleChoice(k.IdleLock)})
	s.column.Relayout()
	s.follow(k.Code != "")
}

// follow puts the focus where a new recovery code is typed back, and once that
// is done on what comes next: what had it is hidden.
func (s *Screen) follow(coded bool) {
	switch {
	case coded == s.coded:
	case coded:
		s.typed.Focus()
	default:
		s.scope.Focus(s.keys.sheet)
	}
	s.coded = coded
}

func folderValues(folder string) widget.TextValues {
	return widget.TextValues{
		Label: "Folder for backups", Placeholder: "/media/drive/Stridewell", Text: folder,
		Help: "Another drive, the network, or a folder that is copied to the internet.",
	}
}

// placeWords say where records in use may not lie, and why.
const placeWords = "Records in use lie on this computer’s own disk: on a network drive two programs could write at once, and a folder that is " +
	"copied to the internet is copied half written. Backups may go to either."

func (s *Screen) nextValues(k workspace.Keeping) widget.TextValues {
	v := widget.TextValues{Label: "Passphrase", Secret: true, Text: s.next.Text(), Help: "Four words in a row are easy to keep and hard to guess."}
	if s.changing(k) {
		v.Label = "New passphrase"
	}
	return v
}

// ways are what the records can be opened with.
func (s *Screen) ways() widget.SegmentedValues {
	v := widget.SegmentedValues{Label: "Opened with", Selected: slices.Index(workspace.Openings(), s.chosen)}
	for _, o := range workspace.Openings() {
		v.Options = append(v.Options, o.Words())
	}
	return v
}

// protection says how things are, and what the way that was chosen would mean.
func (s *Screen) protection(k workspace.Keeping) string {
	switch {
	case k.Code != "":
		return "Print or write down this recovery code. It opens the records when nothing else does, and it is shown once."
	case k.Opens == workspace.Plainly:
		return join(k.Opens.Meaning()+" Protected, they are unreadable in every backup made afterwards.", "With “"+s.chosen.Words()+"”: "+s.chosen.Meaning())
	case k.Opens != s.chosen:
		return join(k.Opens.Meaning(), "With “"+s.chosen.Words()+"”: "+s.chosen.Meaning())
	default:
		return k.Opens.Meaning() + " The printed recovery code opens them too."
	}
}

func join(lines ...string) string {
	text := ""
	for _, l := range lines {
		if l != "" && text != "" {
			text += "\n"
		}
		text += l
	}
	return text
}

func shown(yes bool, objects ...fyne.CanvasObject) {
	for _, o := range objects {
		if yes {
			o.Show()
		} else {
			o.Hide()
		}
	}
}

func idleChoice(minutes int) int {
	for i, m := range idleMinutes {
		if m == minutes {
			return i
		}
	}
	return 0
}

// row is one field as a row of the form.
type row struct{ field interface{ fyne.Focusable } }

// FocusRows is the field, unless it is hidden.
func (r row) FocusRows() [][]fyne.Focusable {
	if o, ok := r.field.(fyne.CanvasObject); ok && !o.Visible() {
		return nil
	}
	return [][]fyne.Focusable{{r.field}}
}
