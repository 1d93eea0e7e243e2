package workspace

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"stridewell/assessment"
)

// A DateOrder says how a date like 03/04/2024 is meant.
type DateOrder uint8

// The orders.
const (
	NoDateOrder DateOrder = iota // it is asked when it matters
	DayFirst
	MonthFirst
)

// Imports are the readers of files with records that main provides.
type Imports struct {
	// Look says line by line what bringing a file in would do, and writes
	// nothing. progress is told how many clients were looked at.
	Look func(ctx context.Context, in Importing, progress func(clients int)) (Import, error)
	// Take makes a backup, which Undo puts back, and brings the file in.
	Take func(ctx context.Context, in Importing, progress func(clients int)) (Import, error)
	// Undo puts the records back as they were before the import with this
	// backup, and says where those with it are kept.
	Undo func(ctx context.Context, backup string) (aside string, err error)
	// Template writes the empty workbook that is filled in.
	Template func(ctx context.Context, to io.Writer) error
}

// An Importing is a file that is to be brought in.
type Importing struct {
	Path  string
	Dates DateOrder
}

// A Fate is what happens to a line of a file.
type Fate uint8

// The fates.
const (
	FateAdded   Fate = iota // it is new
	FateKnown               // it is in the records, and stays as it is there
	FateDoubted             // it is added, and somebody should look at it
	FateRefused             // it is not added
)

// An ImportLine says what happens to one client, visit or setting of a file.
type ImportLine struct {
	Row    int // of the sheet; 0 where a file has no rows
	Fate   Fate
	What   string            // client, visit, …
	Client assessment.Client // whose it is; of no name where it is nobody's
	Words  string            // why; usually empty
}

// An Import is a file on its way in.
type Import struct {
	In        Importing
	Ambiguous string // a date that can be read in two ways: how is asked first
	Counts    [FateRefused + 1]int
	Lines     []ImportLine // those to look at first; as many as a person reads
	Backup    string       // made before it was taken; empty until then
	Clients   int          // as many were read
}

// Adds is how many lines would be added, or were.
func (i Import) Adds() int { return i.Counts[FateAdded] + i.Counts[FateDoubted] }

// mostLines is how many lines of each fate are kept.
const mostLines = 300

// Note counts a line and keeps it where there are not too many of its kind.
func (i *Import) Note(l ImportLine) {
	i.Counts[l.Fate]++
	if i.Counts[l.Fate] <= mostLines {
		i.Lines = append(i.Lines, l)
	}
}

// Sorted puts the lines that somebody should look at before the others.
func (i Import) Sorted() []ImportLine {
	order := [...]int{FateAdded: 3, FateKnown: 2, FateDoubted: 1, FateRefused: 0}
	lines := slices.Clone(i.Lines)
	slices.SortStableFunc(lines, func(a, b ImportLine) int { return order[a.Fate] - order[b.Fate] })
	return lines
}

// Summary says in words what happens, or happened.
func (i Import) Summary() string {
	verb := "would be added"
	if i.Backup != "" {
		verb = "added"
	}
	words := []string{fmt.Sprintf("%d %s", i.Adds(), verb)}
	for _, c := range []struct {
		n    int
		text string
	}{
		{i.Counts[FateDoubted], "of them to look at"}, {i.Counts[FateKnown], "known already"}, {i.Counts[FateRefused], "refused"},
	} {
		if c.n > 0 {
			words = append(words, fmt.Sprintf("%d %s", c.n, c.text))
		}
	}
	return strings.Join(words, ", ") + "."
}

// LookAtImport says what bringing a file in would do. A date that can be read
// in two ways is asked about before anything else.
func (w *Workspace) LookAtImport(in Importing) {
	if err := w.Flush(); err != nil {
		w.fail("The file was not looked at.", err)
		return
	}
	const name = "Looking at the file"
	work(w, name, func(ctx context.Context) (Import, error) {
		return w.imports.Look(ctx, in, w.counting(name, 0))
	}, func(i Import) {
		i.In = in
		w.Import.Set(&i)
	})
}

// TakeImport brings the file in that was looked at.
func (w *Workspace) TakeImport() {
	i := w.Import.Value()
	if i == nil || i.Backup != "" || i.Ambiguous != "" || i.Adds() == 0 {
		return
	}
	if err := w.Flush(); err != nil {
		w.fail("The file was not brought in.", err)
		return
	}
	w.takeImport(i.In, i.Clients)
}

func (w *Workspace) takeImport(in Importing, clients int) {
	const name = "Bringing the file in"
	workToEnd(w, name, func(ctx context.Context) (Import, error) {
		return w.imports.Take(ctx, in, w.counting(name, clients))
	}, func(i Import) {
		i.In = in
		w.Import.Set(&i)
		w.refresh()
		w.noteImport(i)
		w.say("The file is in.", i.Summary()+" Ctrl Z takes all of it back.")
	})
}

// noteImport makes the import an edit that can be undone as long as nothing was
// recorded since: what was would be lost with it.
func (w *Workspace) noteImport(i Import) {
	w.edits.add(Edit{Name: "the import of " + filepath.Base(i.In.Path)})
	edit, mark := w.edits.last(), w.edits.ever
	edit.undo = func(ended func(bool)) {
		if w.edits.ever != mark {
			w.Notice.Set(Notice{Kind: Failure, Title: "The import was not taken back.", Text: "Something was recorded since, and would be lost. Records can put the backup from before the import back."})
			ended(false)
			return
		}
		w.undoImport(i, ended)
	}
	edit.redo = func(ended func(bool)) {
		w.takeImport(i.In, i.Clients) // which is an edit of its own
		ended(false)
	}
}

func (w *Workspace) undoImport(i Import, ended func(bool)) {
	if err := w.Flush(); err != nil {
		w.fail("The import was not taken back.", err)
		ended(false)
		return
	}
	workToEnd(w, "Taking the import back", func(ctx context.Context) (string, error) {
		return w.imports.Undo(ctx, i.Backup)
	}, func(aside string) {
		w.Import.Set(nil)
		w.refresh()
		w.say("The records are as they were before the import.", "Those with it are kept in "+filepath.Base(aside)+".")
		ended(true)
	})
}

// EndImport puts the file away that was looked at.
func (w *Workspace) EndImport() { w.Import.Set(nil) }

// SaveTemplate writes the workbook that clients and old values are filled into.
func (w *Workspace) SaveTemplate(folder string) {
	path := filepath.Join(folder, "Stridewell template.xlsx")
	work(w, "Writing the template", func(ctx context.Context) (struct{}, error) {
		return struct{}{}, w.outputs.WriteFile(path, func(to io.Writer) error { return w.imports.Template(ctx, to) })
	}, func(struct{}) {
		w.say("Saved as "+filepath.Base(path)+".", "In "+folder+". Fill in its sheets, then choose it here.")
	})
}

// counting shows how far the work of a name has come, of so many clients where
// that is known.
func (w *Workspace) counting(name string, of int) func(n int) {
	const each = 50 // often enough to see it move
	return func(n int) {
		if n%each != 0 {
			return
		}
		w.loop.Post(func() {
			if b := w.Busy.Value(); b.Name == name {
				b.Done, b.Of = n, of
				w.Busy.Set(b)
			}
		})
	}
}

// refresh reads anew what is shown of the records, after much of them changed at
// once.
func (w *Workspace) refresh() {
	if w.Place.Value().NeedsClient() {
		w.Go(AtClients)
	}
	w.closeDesk()
	w.loadSettings(func(bool) {})
	w.Search(w.List.Value().Text)
	w.recallClients()
}

// closeDesk takes the open client off the desk.
func (w *Workspace) closeDesk() {
	w.edits.lookAt("", "")
	w.Desk.Set(nil)
}
