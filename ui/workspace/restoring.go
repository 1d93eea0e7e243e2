package workspace

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"stridewell/assessment"
)

// mostLost is how many lines of what would be lost are named.
const mostLost = 8

// ListBackups lists the backups of a folder, the newest first. Of the folder
// that backups are made in, it lists those from before an import too.
func (w *Workspace) ListBackups(folder string, then func([]Backup)) {
	Run(context.Background(), w.loop, func(ctx context.Context) ([]Backup, error) {
		return w.records.Backups(ctx, folder)
	}, func(all []Backup, err error) {
		if err != nil {
			w.fail("The backups could not be listed.", err)
			return
		}
		then(all)
	})
}

// OpenBackups opens one backup after the other and tells of each whether it
// opens, until ctx ends.
func (w *Workspace) OpenBackups(ctx context.Context, all []Backup, each func(i int, b Backup)) {
	var next func(i int)
	next = func(i int) {
		if i >= len(all) || ctx.Err() != nil {
			return
		}
		Run(ctx, w.loop, func(ctx context.Context) (Backup, error) {
			return w.opened(ctx, all[i], ""), nil
		}, func(b Backup, _ error) {
			each(i, b)
			next(i + 1)
		})
	}
	next(0)
}

// opened opens a backup and counts it, or says why it does not open.
func (w *Workspace) opened(ctx context.Context, b Backup, secret string) Backup {
	found, err := w.records.Open(ctx, b.Path, secret)
	b.Sealed, b.Trouble = false, ""
	if err == nil {
		b.Opened = true
		b.Clients, b.Visits, b.Entries, b.Last = found.Clients, found.Visits, found.Entries, found.Last
		return b
	}
	e := assessment.Explain(err)
	b.Trouble = e.What + " " + e.Next
	b.Sealed = errors.Is(err, assessment.ErrSealed) || errors.Is(err, assessment.ErrWrongSecret)
	return b
}

// Words say what a backup is: its day, and what is known of it.
func (b Backup) Words() (day, holds, opens string) {
	day = spoken(b.Made) + ", " + b.Made.Local().Format("15:04")
	holds = Counted(b.Clients, "client") + ", " + Counted(b.Visits, "visit") + ", " + megabytes(b.Bytes)
	if b.BeforeImport {
		holds += ", from before an import"
	}
	switch {
	case b.Sealed:
		opens = "other passphrase"
	case b.Trouble != "":
		opens = "does not open"
	case b.Opened:
		opens = "opens"
	default:
		opens = "not opened yet"
	}
	return day, holds, opens
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", max(float64(n)/1e6, .1)) }

// Weighing is a backup beside the records of now.
type Weighing struct {
	Backup Backup
	Lost   []string // what was recorded since, in words; names are hidden while names are
	Other  bool     // it was not made from these records, so that nothing can be compared
}

// Text says what putting it back means.
func (g Weighing) Text() string {
	day, holds, _ := g.Backup.Words()
	text := "The backup of " + day + " opens: " + holds + ", last entry " + spokenTime(g.Backup.Last, g.Backup.Made) + "."
	switch {
	case g.Other:
		text += " It was not made from these records, or before another one was put back."
	case len(g.Lost) == 0:
		text += " Nothing was begun since."
	default:
		text += " Recorded since, and then no longer in the records: " + strings.Join(g.Lost, "; ") + "."
	}
	return text + " What is typed into open visits goes back to that time too. The present files are kept aside, whole, in the folder of the records."
}

// WeighBackup opens a backup and compares it with the records. sealed is called
// where another secret is needed; refused says why the last one did not do.
func (w *Workspace) WeighBackup(b Backup, secret string, sealed func(refused string), then func(Weighing)) {
	if err := w.Flush(); err != nil {
		w.fail("The backup was not opened.", err)
		return
	}
	work(w, "Opening the backup", func(ctx context.Context) (Weighing, error) {
		g := Weighing{Backup: w.opened(ctx, b, secret)}
		if !g.Backup.Opened {
			return g, nil
		}
		return g, w.weigh(ctx, &g)
	}, func(g Weighing) {
		switch {
		case g.Backup.Opened:
			then(g)
		case g.Backup.Sealed && secret != "":
			sealed(g.Backup.Trouble)
		case g.Backup.Sealed:
			sealed("")
		default:
			w.Notice.Set(Notice{Kind: Failure, Title: "This backup does not open.", Text: g.Backup.Trouble})
		}
	})
}

// weigh finds what the log has beyond the last entry of the backup.
func (w *Workspace) weigh(ctx context.Context, g *Weighing) error {
	log, err := w.store.Log(ctx)
	if err != nil {
		return err
	}
	n := g.Backup.Entries
	if n > len(log) || n > 0 && !log[n-1].At.Equal(g.Backup.Last.Truncate(time.Millisecond)) {
		g.Other = true
		return nil
	}
	more := 0
	for _, e := range log[n:] {
		text, err := w.lostWords(ctx, e)
		switch {
		case err != nil:
			return err
		case text == "":
		case len(g.Lost) < mostLost:
			g.Lost = append(g.Lost, text)
		default:
			more++
		}
	}
	if more > 0 {
		g.Lost = append(g.Lost, fmt.Sprintf("and %d more", more))
	}
	return nil
}

// lostWords say what an entry stands for, with whose it is.
func (w *Workspace) lostWords(ctx context.Context, e assessment.LogEntry) (string, error) {
	who := "somebody who is erased"
	c, err := w.store.Client(ctx, e.Client)
	switch {
	case err == nil:
		who = w.NameOf(c)
	case !errors.Is(err, assessment.ErrNotFound):
		return "", err
	}
	switch e.Action {
	case "client_added":
		return "the record of " + who, nil
	case "visit_started":
		return "a visit of " + who + " begun on " + w.Day(assessment.DateOf(e.At.Local())), nil
	case "visit_closed":
		return "closing a visit of " + who, nil
	case "visit_amended":
		return "a correction for " + who, nil
	default: // what is erased is erased again; the rest follows from these
		return "", nil
	}
}

// PutBack puts a backup in the place of the records and goes on with it.
func (w *Workspace) PutBack(b Backup, secret string) {
	if err := w.Flush(); err != nil {
		w.fail("The backup was not put back.", err)
		return
	}
	workToEnd(w, "Putting the backup back", func(ctx context.Context) (string, error) {
		return w.records.PutBack(ctx, b.Path, secret)
	}, func(aside string) {
		w.edits = edits{ever: w.edits.ever} // of other records
		w.refresh()
		w.keep(func(k *Keeping) { k.Opens, k.Checked = w.records.Opening(), "" })
		day, _, _ := b.Words()
		w.say("The backup of "+day+" is back in place.", "The records of before are kept in "+filepath.Base(aside)+".")
	})
}
