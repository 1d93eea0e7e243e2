package workspace

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"stridewell/assessment"
)

// Records are the doors to the files beneath the store that main provides.
type Records struct {
	// Opening says what opens the records.
	Opening func() Opening
	// Protect enciphers the records under a new key that opens in a way, with a
	// passphrase where that is the way. The recovery code it returns is shown
	// once.
	Protect func(ctx context.Context, how Opening, passphrase string) (code string, err error)
	// ChangePassphrase replaces the passphrase; now is the old one or the
	// recovery code.
	ChangePassphrase func(ctx context.Context, now, next string) error
	// Check is assessment.ErrWrongSecret for a text that does not open them.
	Check func(ctx context.Context, text string) error
	// Backup writes a checked copy into a folder.
	Backup func(ctx context.Context, folder string) (Backup, error)
	// Rehearse opens the newest backup of a folder and counts what it holds.
	Rehearse func(ctx context.Context, folder string) (Backup, error)
	// Verify checks every page, reference and link of the log.
	Verify func(ctx context.Context) (Backup, error)
	// Backups lists the backups of a folder, the newest first, without opening
	// them; those that cannot be read say so.
	Backups func(ctx context.Context, folder string) ([]Backup, error)
	// Open opens a backup in a place of its own, checks it whole and counts. One
	// under the present key needs no secret; assessment.ErrSealed asks for one.
	Open func(ctx context.Context, path, secret string) (Backup, error)
	// PutBack puts a backup in the place of the records and goes on with it. It
	// says where the records of before are kept.
	PutBack func(ctx context.Context, path, secret string) (aside string, err error)
	// Recovered says what was found when the records were opened.
	Recovered func() Recovery
	// Erase deletes a client with everything recorded, for good.
	Erase func(ctx context.Context, id assessment.ClientID) error
	// Synced names the service that copies a folder to the internet, if any.
	Synced func(folder string) string
	// Folder is where the records are.
	Folder string
}

// A Backup is one copy of the records, counted.
type Backup struct {
	Path    string    `json:"path,omitempty"`
	Made    time.Time `json:"made"`
	Clients int       `json:"clients"`
	Visits  int       `json:"visits"`
	Last    time.Time `json:"last"` // entry of the log
	Entries int       `json:"-"`    // of the log
	Bytes   int64     `json:"-"`    // of the file

	BeforeImport bool   `json:"-"` // made before a file was brought in
	Opened       bool   `json:"-"` // it was opened and checked
	Sealed       bool   `json:"-"` // another secret opens it
	Trouble      string `json:"-"` // why it does not open, in words
}

// Keeping is how the records are kept.
type Keeping struct {
	Folder    string    `json:"folder"`             // of the backups; empty: none are made
	IdleLock  int       `json:"idle_lock"`          // minutes without a key until the window locks; 0: never
	Newest    Backup    `json:"newest"`             // made last
	Rehearsed Backup    `json:"rehearsed"`          // opened last
	Opened    time.Time `json:"opened_at,omitzero"` // when it was
	Offered   bool      `json:"offered,omitempty"`  // protection was suggested once
	Trouble   string    `json:"trouble,omitempty"`  // why the last one failed, in words
	Opens     Opening   `json:"-"`
	Code      string    `json:"-"` // the recovery code, until it is typed back
	Checked   string    `json:"-"` // what the last check said
}

const keepingSetting = "keeping"

// How often a backup is made and the newest is opened.
const (
	backupEvery   = 24 * time.Hour
	rehearseEvery = 7 * 24 * time.Hour
)

// loadKeeping reads how the records are kept and sees to the backups.
func (w *Workspace) loadKeeping() {
	if w.records.Opening == nil {
		return
	}
	own := false
	Run(context.Background(), w.loop, func(ctx context.Context) (Keeping, error) {
		var k Keeping
		text, err := w.store.Setting(ctx, keepingSetting)
		if err == nil && text != "" {
			err = json.Unmarshal([]byte(text), &k)
		}
		if err == nil {
			own, err = ownClients(ctx, w.store)
		}
		k.Opens = w.records.Opening()
		return k, err
	}, func(k Keeping, err error) {
		if err != nil {
			w.fail("How the records are kept could not be read.", err)
			return
		}
		w.Keeping.Set(k)
		w.lookedAfter = w.now()
		w.seeToBackups()
		if !w.tellRecovered() && own {
			w.offerProtection()
		}
	})
}

// keep changes how the records are kept.
func (w *Workspace) keep(change func(*Keeping)) {
	k := w.Keeping.Value()
	change(&k)
	w.Keeping.Set(k)
	b, err := json.Marshal(k)
	if err != nil {
		w.fail("How the records are kept could not be saved.", err)
		return
	}
	w.saveSetting(keepingSetting, string(b))
}

// SetBackupFolder names the folder of the backups. Any will do, also one that
// is copied to the internet or lies on another drive.
func (w *Workspace) SetBackupFolder(folder string) {
	replace(w, "the folder of the backups", w.Keeping.Value().Folder, strings.TrimSpace(folder), func(folder string) {
		w.keep(func(k *Keeping) { k.Folder, k.Trouble = folder, "" })
	})
}

// SetIdleLock locks the window after minutes without a key; 0 never does.
func (w *Workspace) SetIdleLock(minutes int) {
	replace(w, "locking by itself", w.Keeping.Value().IdleLock, minutes, func(minutes int) {
		w.keep(func(k *Keeping) { k.IdleLock = minutes })
	})
}

// seeToBackups makes the daily backup and opens the newest once a week, both
// in the background and without a word unless something is wrong.
func (w *Workspace) seeToBackups() {
	k := w.Keeping.Value()
	if k.Folder == "" {
		return
	}
	now := w.now()
	backup, rehearse := now.Sub(k.Newest.Made) >= backupEvery, now.Sub(k.Opened) >= rehearseEvery
	if !backup && !rehearse {
		return
	}
	Run(context.Background(), w.loop, func(ctx context.Context) (Keeping, error) {
		made := k
		if backup {
			b, err := w.records.Backup(ctx, k.Folder)
			if err != nil {
				return made, err
			}
			made.Newest = b
		}
		if rehearse {
			b, err := w.records.Rehearse(ctx, k.Folder)
			if err != nil {
				return made, err
			}
			made.Rehearsed, made.Opened = b, now
		}
		return made, nil
	}, w.backedUp)
}

func (w *Workspace) backedUp(made Keeping, err error) {
	w.keep(func(k *Keeping) {
		k.Newest, k.Rehearsed, k.Opened, k.Trouble = made.Newest, made.Rehearsed, made.Opened, ""
		if err != nil {
			e := assessment.Explain(err)
			k.Trouble = e.What + " " + e.Next
		}
	})
	if err != nil {
		w.fail("The backup was not made.", err)
	}
}

// BackUp makes a backup now, opens it and says what it holds.
func (w *Workspace) BackUp() {
	k := w.Keeping.Value()
	if k.Folder == "" {
		w.remark("No folder for backups yet.", "Type one first. A folder on another drive is best.")
		return
	}
	if err := w.Flush(); err != nil {
		w.fail("The backup was not made.", err)
		return
	}
	now := w.now()
	work(w, "Backing up", func(ctx context.Context) (Keeping, error) {
		made := k
		var err error
		if made.Newest, err = w.records.Backup(ctx, k.Folder); err == nil {
			made.Rehearsed, err = w.records.Rehearse(ctx, k.Folder)
			made.Opened = now
		}
		return made, err
	}, func(made Keeping) {
		w.backedUp(made, nil)
		w.say("The backup is made and opens.", w.BackupWords())
	})
}

// BackupOnClose makes the last backup of the day while the window closes. It
// waits for it.
func (w *Workspace) BackupOnClose(ctx context.Context) error {
	k := w.Keeping.Value()
	if k.Folder == "" || w.records.Backup == nil {
		return nil
	}
	_, err := w.records.Backup(ctx, k.Folder)
	return err
}

// BackupWords says what is known of the backups: "Backup of Tuesday opens: 214
// clients, last entry 17:42."
func (w *Workspace) BackupWords() string {
	k := w.Keeping.Value()
	switch {
	case k.Trouble != "":
		return k.Trouble
	case k.Folder == "":
		return "No backups are made. Name a folder: another drive, or one that is copied to the internet."
	case k.Rehearsed.Made.IsZero() && k.Newest.Made.IsZero():
		return "No backup yet. The first is made today."
	case k.Rehearsed.Made.IsZero():
		return "Backup of " + spoken(k.Newest.Made) + " is made and was not opened yet."
	default:
		return fmt.Sprintf("Backup of %s opens: %s, last entry %s.",
			spoken(k.Rehearsed.Made), Counted(k.Rehearsed.Clients, "client"), spokenTime(k.Rehearsed.Last, k.Rehearsed.Made))
	}
}

// spoken is a day as it is said.
func spoken(t time.Time) string {
	t = t.Local()
	return t.Format("Monday ") + assessment.DateOf(t).Words()
}

// spokenTime is the time of day, with the day where it is another one.
func spokenTime(t, day time.Time) string {
	t, day = t.Local(), day.Local()
	if assessment.DateOf(t) == assessment.DateOf(day) {
		return t.Format("15:04")
	}
	return assessment.DateOf(t).Words() + " " + t.Format("15:04")
}

// VerifyRecords checks the records whole and says what they hold.
func (w *Workspace) VerifyRecords() {
	if err := w.Flush(); err != nil {
		w.fail("The records were not checked.", err)
		return
	}
	work(w, "Checking the records", func(ctx context.Context) (Backup, error) { return w.records.Verify(ctx) }, func(b Backup) {
		text := fmt.Sprintf("%s, %s, last entry %s. Every page, reference and link of the log was checked.",
			Counted(b.Clients, "client"), Counted(b.Visits, "visit"), spokenTime(b.Last, w.now()))
		w.keep(func(k *Keeping) { k.Checked = text })
		w.say("The records are whole.", text)
	})
}

// RecordsFolder is where the records are, with a warning where the folder is
// copied to the internet: a copy made while the program writes is of no use.
func (w *Workspace) RecordsFolder() (folder, warning string) {
	if w.records.Synced == nil {
		return w.records.Folder, ""
	}
	if service := w.records.Synced(w.records.Folder); service != "" {
		warning = "This folder is copied by " + service + ". Move the records to another folder; backups may go there."
	}
	return w.records.Folder, warning
}
