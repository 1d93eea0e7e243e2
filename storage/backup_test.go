package storage

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
	"stridewell/storage/archive"
)

func TestBackupAndRestore(t *testing.T) {
	t.Parallel()
	for _, protected := range []bool{false, true} {
		t.Run(fmt.Sprintf("protected %v", protected), func(t *testing.T) {
			dir, folder := t.TempDir(), t.TempDir()
			s := practice(t, dir)
			var secret Secret
			if protected {
				secret = Secret{Passphrase: typed}
				if _, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least}); err != nil {
					t.Fatal(err)
				}
			}
			before := census(t, s)
			b, err := s.Backup(t.Context(), folder)
			if err != nil || b.Census != before {
				t.Fatalf("Backup = %+v, %v; want %+v", b.Census, err, before)
			}
			rehearsed, err := s.Rehearse(t.Context(), folder)
			if err != nil || rehearsed.Census != before || !rehearsed.Opened {
				t.Fatalf("Rehearse = %+v, %v", rehearsed, err)
			}
			if err := s.RemovePractice(t.Context()); err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			aside, err := Restore(t.Context(), Restoring{Config: config(dir, secret), Backup: b.Path})
			if err != nil {
				t.Fatal(err)
			}
			s, err = Open(t.Context(), config(dir, secret))
			if err != nil {
				t.Fatal(err)
			}
			if got := census(t, s); got != before {
				t.Errorf("restored %+v, want %+v", got, before)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			s, err = Open(t.Context(), config(aside, secret))
			if err != nil {
				t.Fatal(err)
			}
			if got := census(t, s); got.Clients != 0 {
				t.Errorf("what was kept aside has %d clients, want the state before restoring", got.Clients)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// TestRestoreRefuses tries what must change nothing.
func TestRestoreRefuses(t *testing.T) {
	t.Parallel()
	dir, folder := t.TempDir(), t.TempDir()
	s := practice(t, dir)
	if _, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least}); err != nil {
		t.Fatal(err)
	}
	b, err := s.Backup(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Restore(t.Context(), Restoring{Config: config(dir, Secret{}), Backup: b.Path}); !errors.Is(err, assessment.ErrInUse) {
		t.Errorf("while the records are open: %v", err)
	}
	before := census(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	letter := filepath.Join(folder, "letter.pdf")
	if err := os.WriteFile(letter, []byte("%PDF"), 0o600); err != nil {
		t.Fatal(err)
	}
	cut := filepath.Join(folder, "cut"+archive.Extension)
	whole, err := os.ReadFile(b.Path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(cut, whole[:len(whole)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		backup string
		secret Secret
		want   error
	}{
		"a wrong passphrase": {b.Path, Secret{Passphrase: "x"}, assessment.ErrWrongSecret},
		"no passphrase":      {b.Path, Secret{}, assessment.ErrSealed},
		"a letter":           {letter, Secret{}, archive.ErrForeign},
		"half a backup":      {cut, Secret{}, archive.ErrForeign},
		"nothing":            {filepath.Join(folder, "gone"), Secret{}, os.ErrNotExist},
	} {
		if _, err := Restore(t.Context(), Restoring{Config: config(dir, tt.secret), Backup: tt.backup}); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
	}
	s, err = Open(t.Context(), config(dir, Secret{Passphrase: typed}))
	if err != nil {
		t.Fatal(err)
	}
	if got := census(t, s); got != before {
		t.Errorf("after refusals %+v, before %+v", got, before)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestKeptBackups(t *testing.T) {
	var all []Backup
	for day := range 800 { // two backups a day for more than two years, the newest first
		for _, hour := range []int{18, 9} {
			at := time.Date(2026, 4, 9-day, hour, 0, 0, 0, time.UTC)
			all = append(all, Backup{Path: at.Format(time.DateTime), Made: at})
		}
	}
	keep := keptBackups(all)
	if n := len(keep); n < keptMonths || n > keptDays+keptWeeks+keptMonths {
		t.Errorf("%d backups are kept", n)
	}
	for _, want := range []string{
		"2026-04-09 18:00:00",
		"2026-04-03 18:00:00",
		"2026-03-31 18:00:00",
		"2025-05-31 18:00:00",
	} {
		if !keep[want] {
			t.Errorf("the backup of %s is not kept", want)
		}
	}
	for _, gone := range []string{
		"2026-04-09 09:00:00",
		"2026-04-01 18:00:00",
		"2025-04-30 18:00:00",
	} {
		if keep[gone] {
			t.Errorf("the backup of %s is kept", gone)
		}
	}
}

func TestBackupsAreThinnedOut(t *testing.T) {
	dir, folder := t.TempDir(), t.TempDir()
	at := storetest.Now
	c := config(dir, Secret{})
	c.Now = func() time.Time { return at }
	s, err := Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	for range 12 {
		if _, err := s.Backup(t.Context(), folder); err != nil {
			t.Fatal(err)
		}
		at = at.Add(time.Hour)
	}
	all, err := Backups(folder)
	if err != nil || len(all) != 1 || !all[0].Made.Equal(at.Add(-time.Hour)) {
		t.Errorf("%d backups of one day, %v", len(all), err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestHalvesOfBackupsAreSwept: what a crash has left goes after a day, and not
// before.
func TestHalvesOfBackupsAreSwept(t *testing.T) {
	folder := t.TempDir()
	s := open(t, t.TempDir())
	defer s.Close()
	for name, age := range map[string]time.Duration{"old": 25 * time.Hour, "young": 23 * time.Hour} {
		path := filepath.Join(folder, partialPrefix+name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, time.Time{}, storetest.Now.Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Backup(t.Context(), folder); err != nil {
		t.Fatal(err)
	}
	left, err := filepath.Glob(filepath.Join(folder, partialPrefix+"*"))
	if err != nil || len(left) != 1 || filepath.Base(left[0]) != partialPrefix+"young" {
		t.Errorf("left %q, %v; want the young one", left, err)
	}
}

// TestVerifyNamesTheFault changes records behind the program's back.
func TestVerifyNamesTheFault(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, script, want string }{
		{"an entry of the log", "DROP TRIGGER log_stays; UPDATE log SET by = 'somebody' WHERE id = 3", "entry 3 of the log"},
		{"an entry taken out", "DROP TRIGGER log_kept; PRAGMA foreign_keys=OFF; DELETE FROM log WHERE id = 2", "entry 2 of the log"},
		{"a reason", "INSERT INTO reason (log, salt, body) VALUES (1, x'00', 'made up')", "reason of entry 1"},
		{"a row without its client", "PRAGMA foreign_keys=OFF; INSERT INTO consent (client, kind, given, body) VALUES ('nobody', 'k', 0, '')", "consent"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := practice(t, t.TempDir())
			defer s.Close()
			if err := s.write.Exec(tt.script).Error; err != nil {
				t.Fatal(err)
			}
			_, err := s.Verify(t.Context())
			if err == nil || !errors.Is(err, assessment.ErrDamaged) || !contains(err, tt.want) {
				t.Errorf("Verify = %v, want it to name %q", err, tt.want)
			}
		})
	}
}

func contains(err error, text string) bool { return strings.Contains(err.Error(), text) }
