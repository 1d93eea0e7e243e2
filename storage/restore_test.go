package storage

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
	"stridewell/storage/archive"
)

// packedVersion is a backup of a database file as it lies there.
func packedVersion(t *testing.T, database string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "kept"+archive.Extension)
	err := writeBeside(path, func(w io.Writer) error {
		return archive.Write(w, archive.Parts{Made: storetest.Now, Database: database, Content: Census{}})
	})
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// TestBackupsOfOlderVersions: a backup of each schema there was can be checked
// and put back; a reader opens what it gives at once.
func TestBackupsOfOlderVersions(t *testing.T) {
	t.Parallel()
	for i := range scriptNames(t) {
		backup := packedVersion(t, filepath.Join(versionFolder(t, i+1), plainName))
		dir := t.TempDir()
		c := config(dir, Secret{})
		if found, err := VerifyBackup(t.Context(), c, backup); err != nil || found.Visits != 2 {
			t.Errorf("schema %d: VerifyBackup = %+v, %v", i+1, found, err)
		}
		if aside, err := Restore(t.Context(), Restoring{Config: c, Backup: backup}); aside != "" || err != nil {
			t.Errorf("schema %d: Restore keeps %q aside, %v", i+1, aside, err)
		}
		c.ReadOnly = true
		s, err := Open(t.Context(), c)
		if err != nil {
			t.Errorf("schema %d: %v", i+1, err)
			continue
		}
		closed(t, s)
	}
}

// TestBackupOfANewerVersion changes nothing.
func TestBackupOfANewerVersion(t *testing.T) {
	t.Parallel()
	newer, dir := t.TempDir(), t.TempDir()
	closed(t, open(t, newer))
	direct(t, filepath.Join(newer, plainName), "PRAGMA user_version=99")
	backup := packedVersion(t, filepath.Join(newer, plainName))
	s := practice(t, dir)
	before := census(t, s)
	if _, err := s.PutBack(t.Context(), backup, Secret{}); !errors.Is(err, assessment.ErrNewer) {
		t.Errorf("PutBack = %v, want %v", err, assessment.ErrNewer)
	}
	closed(t, s)
	if _, err := Restore(t.Context(), Restoring{Config: config(dir, Secret{}), Backup: backup}); !errors.Is(err, assessment.ErrNewer) {
		t.Errorf("Restore = %v, want %v", err, assessment.ErrNewer)
	}
	s = open(t, dir)
	if got := census(t, s); got != before {
		t.Errorf("after refusals %+v, before %+v", got, before)
	}
	closed(t, s)
}

// TestRestoredRecordsAreClearedAtOnce: who only reads does not meet a client
// again who was erased after the backup.
func TestRestoredRecordsAreClearedAtOnce(t *testing.T) {
	dir := t.TempDir()
	s := practice(t, dir)
	before := census(t, s)
	b, err := s.Backup(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	lines, err := s.Clients(t.Context(), assessment.ClientQuery{Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.EraseClient(t.Context(), lines[0].Client.ID, "request"); err != nil {
		t.Fatal(err)
	}
	closed(t, s)
	c := config(dir, Secret{})
	if _, err := Restore(t.Context(), Restoring{Config: c, Backup: b.Path}); err != nil {
		t.Fatal(err)
	}
	c.ReadOnly = true
	if s, err = Open(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if got := census(t, s); got.Clients != before.Clients-1 {
		t.Errorf("%d clients, want %d", got.Clients, before.Clients-1)
	}
	closed(t, s)
}

// TestProtectingLeavesNoOlderCopy: the copy from before an update is readable.
func TestProtectingLeavesNoOlderCopy(t *testing.T) {
	dir := olderFolder(t)
	s := open(t, dir)
	if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
		t.Fatal(err)
	}
	left, err := filepath.Glob(filepath.Join(dir, "before-schema-*"))
	if err != nil || len(left) != 0 {
		t.Errorf("left %q, %v", left, err)
	}
	closed(t, s)
}

// TestBackupOfDamagedRecords is said to be the records' fault and not the
// disk's, which is all that a copy says.
func TestBackupOfDamagedRecords(t *testing.T) {
	dir := t.TempDir()
	s := practice(t, dir)
	if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
		t.Fatal(err)
	}
	path := s.path()
	closed(t, s)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	clear(b[20*4096 : 21*4096])
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	s = opened(t, dir, Secret{})
	if _, err := s.Backup(t.Context(), t.TempDir()); !errors.Is(err, assessment.ErrDamaged) {
		t.Errorf("Backup = %v, want %v", err, assessment.ErrDamaged)
	}
	closed(t, s)
}
