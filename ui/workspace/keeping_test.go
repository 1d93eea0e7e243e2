package workspace

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
)

// A vault stands for the files beneath the store.
type vault struct {
	passphrase string
	opens      Opening
	backups    int
	recovery   Recovery
	broken     error
}

func (v *vault) records(now func() time.Time) Records {
	copied := func() (Backup, error) {
		return Backup{Path: "b", Made: now(), Clients: 214, Visits: 500, Last: now().Add(-18 * time.Minute)}, v.broken
	}
	return Records{
		Opening: func() Opening {
			if v.passphrase != "" {
				return ByPassphrase
			}
			return v.opens
		},
		Protect: func(_ context.Context, how Opening, p string) (string, error) {
			if v.broken == nil {
				v.opens, v.passphrase = how, p
			}
			return "A1SYR-EKSFN", v.broken
		},
		ChangePassphrase: func(_ context.Context, now, next string) error {
			if now != v.passphrase {
				return assessment.ErrWrongSecret
			}
			v.passphrase = next
			return nil
		},
		Check: func(_ context.Context, text string) error {
			if text != v.passphrase {
				return assessment.ErrWrongSecret
			}
			return nil
		},
		Backup: func(context.Context, string) (Backup, error) {
			v.backups++
			return copied()
		},
		Rehearse:  func(context.Context, string) (Backup, error) { return copied() },
		Verify:    func(context.Context) (Backup, error) { return copied() },
		Recovered: func() Recovery { return v.recovery },
		Synced: func(folder string) string {
			if strings.Contains(folder, "Dropbox") {
				return "Dropbox"
			}
			return ""
		},
		Folder: "/home/clinic/Dropbox/Stridewell",
	}
}

// keeping is a workspace whose records are kept in a vault, with a clock.
func keeping(t *testing.T, v *vault) (*Workspace, *clock) {
	t.Helper()
	c := &clock{now: today}
	w, store := open(t, c.loop(), func() time.Time { return c.now })
	store.settings[knownSetting] = "yes"
	w.records = v.records(w.now)
	w.Start()
	return w, c
}

func TestBackupsAreMadeDailyAndRehearsedWeekly(t *testing.T) {
	v := &vault{}
	w, c := keeping(t, v)
	if !strings.Contains(w.BackupWords(), "No backups are made") {
		t.Errorf("without a folder: %q", w.BackupWords())
	}
	w.SetBackupFolder(" /media/drive ")
	w.seeToBackups()
	if v.backups != 1 || w.Keeping.Value().Folder != "/media/drive" {
		t.Fatalf("%d backups to %q", v.backups, w.Keeping.Value().Folder)
	}
	if words := w.BackupWords(); !strings.Contains(words, "opens: 214 clients, last entry") {
		t.Errorf("words %q", words)
	}
	w.seeToBackups()
	if v.backups != 1 {
		t.Error("a second backup on the same day")
	}
	c.now = c.now.Add(25 * time.Hour)
	opened := w.Keeping.Value().Opened
	w.seeToBackups()
	if v.backups != 2 || !w.Keeping.Value().Opened.Equal(opened) {
		t.Errorf("%d backups on the second day, rehearsed again: %v", v.backups, !w.Keeping.Value().Opened.Equal(opened))
	}
	c.now = c.now.Add(rehearseEvery)
	w.seeToBackups()
	if w.Keeping.Value().Opened.Equal(opened) {
		t.Error("the newest backup was not opened after a week")
	}
}

// TestBackupsOfAWindowThatStaysOpen lets the clock run for days: a backup is made
// each day, and one that fails is tried again after an hour.
func TestBackupsOfAWindowThatStaysOpen(t *testing.T) {
	v := &vault{}
	w, c := keeping(t, v)
	w.SetBackupFolder("/media/drive")
	hours := func(n int) {
		for range n * 60 {
			c.now = c.now.Add(time.Minute)
			w.upkeep()
		}
	}
	hours(3 * 24)
	if v.backups != 3 {
		t.Errorf("%d backups in three days", v.backups)
	}
	v.broken = errors.New("drive pulled out")
	hours(6) // the next is due within them
	if n := v.backups - 3; n < 4 || n > 6 {
		t.Errorf("%d attempts within six hours, want one an hour from when it is due", n)
	}
}

// TestProtectionIsOffered: once, with the first client of the clinic's own.
func TestProtectionIsOffered(t *testing.T) {
	w, _ := keeping(t, &vault{})
	if n := w.Notice.Value(); n.Kind != NoNotice {
		t.Errorf("before the first client: %+v", n)
	}
	for i, want := range []NoticeKind{Question, NoNotice} {
		w.Dismiss()
		if p := w.AddClient(NewClient{Given: "Mira"}); p.Some() {
			t.Fatal(p.Text)
		}
		if n := w.Notice.Value(); n.Kind != want {
			t.Errorf("client %d: %+v", i+1, n)
		}
	}
	w, _ = keeping(t, &vault{})
	w.AddClient(NewClient{Given: "Mira"})
	if w.StartVisit(); w.Place.Value() != AtAssess || w.Notice.Value().Kind != NoNotice {
		t.Errorf("at %v the form lies under %+v", w.Place.Value(), w.Notice.Value())
	}
	w, _ = keeping(t, &vault{passphrase: "four words in a row"})
	w.AddClient(NewClient{Given: "Mira"})
	if n := w.Notice.Value(); n.Kind != NoNotice {
		t.Errorf("records that are protected: %+v", n)
	}
}

// TestRecoveryIsTold: the start after a crash says what is there.
func TestRecoveryIsTold(t *testing.T) {
	v := &vault{recovery: Recovery{Unclean: true, Drafts: 1, Last: today}}
	w, _ := keeping(t, v)
	if n := w.Notice.Value(); n.Kind != Question || !strings.Contains(n.Text, "1 open visit, saved last at") {
		t.Errorf("notice %+v", n)
	}
}

func TestABackupThatFailsIsSaid(t *testing.T) {
	v := &vault{broken: errors.New("disk on fire")}
	w, _ := keeping(t, v)
	w.SetBackupFolder("/media/drive")
	w.seeToBackups()
	if w.Notice.Value().Kind != Failure || w.Keeping.Value().Trouble == "" || w.BackupWords() != w.Keeping.Value().Trouble {
		t.Errorf("notice %+v, trouble %q", w.Notice.Value(), w.Keeping.Value().Trouble)
	}
}

func TestProtect(t *testing.T) {
	v := &vault{}
	w, _ := keeping(t, v)
	if p := w.Protect(ByPassphrase, "short"); !p.Refused || v.passphrase != "" {
		t.Errorf("a short passphrase: %+v", p)
	}
	if p := w.Protect(ByPassphrase, "four words in a row"); p.Some() {
		t.Fatal(p.Text)
	}
	k := w.Keeping.Value()
	if k.Opens != ByPassphrase || k.Code != "A1SYR-EKSFN" {
		t.Fatalf("keeping %+v", k)
	}
	if p := w.ConfirmCode("A1SYR-EKSFM"); !p.Refused || w.Keeping.Value().Code == "" {
		t.Error("a wrong code was taken for the printed one")
	}
	if p := w.ConfirmCode("alsyr eksfn"); p.Some() || w.Keeping.Value().Code != "" {
		t.Errorf("the printed code, typed loosely: %+v", p)
	}
}

// TestProtectingBacksUp: plain records are backed up before and after, so that
// there is always a backup that opens; enciphered ones after a new key.
func TestProtectingBacksUp(t *testing.T) {
	v := &vault{}
	w, _ := keeping(t, v)
	w.SetBackupFolder("/media/drive")
	for _, want := range []int{2, 3} {
		w.Protect(ByPassphrase, "four words in a row")
		if v.backups != want || w.Keeping.Value().Newest.Path != "b" {
			t.Errorf("%d backups, want %d; keeping %+v", v.backups, want, w.Keeping.Value())
		}
	}
	v = &vault{broken: assessment.ErrDisk}
	w, _ = keeping(t, v)
	w.SetBackupFolder("/media/drive")
	w.Protect(ByPassphrase, "four words in a row")
	if k := w.Keeping.Value(); k.Opens != Plainly || k.Code != "" || w.Notice.Value().Kind != Failure {
		t.Errorf("without a backup: keeping %+v, notice %+v", k, w.Notice.Value())
	}
}

// TestProtectWithoutAPassphrase leaves the key to the computer: the window still
// locks, and opens without a secret.
func TestProtectWithoutAPassphrase(t *testing.T) {
	for _, how := range []Opening{ByKeyring, Beside} {
		w, _ := keeping(t, &vault{})
		if p := w.Protect(how, ""); p.Some() || w.Keeping.Value().Opens != how || w.Keeping.Value().Code == "" {
			t.Errorf("%s: %+v, keeping %+v", how.Words(), p, w.Keeping.Value())
		}
		w.LockNow()
		w.Unlock("", func(p assessment.Problem) { t.Error(p.Text) })
		if w.Place.Value() == AtLocked {
			t.Errorf("%s: the window stays locked", how.Words())
		}
	}
}

// TestNoKeyring: a computer without one is told in words, and nothing changes.
func TestNoKeyring(t *testing.T) {
	w, _ := keeping(t, &vault{broken: assessment.ErrNoKeyring})
	w.Protect(ByKeyring, "")
	if n := w.Notice.Value(); n.Kind != Failure || !strings.Contains(n.Text, "keyring") || w.Keeping.Value().Opens != Plainly {
		t.Errorf("notice %+v, keeping %+v", n, w.Keeping.Value())
	}
}

func TestLockAndUnlock(t *testing.T) {
	v := &vault{passphrase: "four words in a row"}
	w, c := keeping(t, v)
	w.Go(AtSettings)
	w.LockNow()
	w.Go(AtClients)
	if w.Place.Value() != AtLocked {
		t.Fatal("a locked window goes elsewhere")
	}
	var refused assessment.Problem
	w.Unlock("guess", func(p assessment.Problem) { refused = p })
	if !refused.Refused || w.Place.Value() != AtLocked {
		t.Errorf("a guess opens the window: %+v", refused)
	}
	w.Unlock("four words in a row", func(p assessment.Problem) { t.Error(p.Text) })
	if w.Place.Value() != AtSettings {
		t.Errorf("unlocked at %d, want where it was", w.Place.Value())
	}
	w.SetIdleLock(5)
	c.step(4 * time.Minute)
	if w.lockWhenIdle(); w.Place.Value() == AtLocked {
		t.Error("locked after four minutes of five")
	}
	c.step(2 * time.Minute)
	if w.lockWhenIdle(); w.Place.Value() != AtLocked {
		t.Error("not locked after six minutes of five")
	}
}

func TestSyncedFolderIsWarnedAbout(t *testing.T) {
	w, _ := keeping(t, &vault{})
	if _, warning := w.RecordsFolder(); !strings.Contains(warning, "Dropbox") {
		t.Errorf("warning %q", warning)
	}
}
