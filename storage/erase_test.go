package storage

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
)

// TestEverythingIsErased compares the tables that are cleared with the schema:
// one that is added later must be thought of.
func TestEverythingIsErased(t *testing.T) {
	s := open(t, t.TempDir())
	defer s.Close()
	var tables []string
	if err := s.read.Raw("SELECT name FROM sqlite_schema WHERE type = 'table'").Scan(&tables).Error; err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		var columns []string
		if err := s.read.Raw("SELECT name FROM pragma_table_info(?)", table).Scan(&columns).Error; err != nil {
			t.Fatal(err)
		}
		kept := table == "log" || table == "erasure"
		if slices.Contains(columns, "visit") && !kept && !slices.Contains(visitTables, table) {
			t.Errorf("rows of table %s belong to a visit and are not erased with it", table)
		}
		if slices.Contains(columns, "client") && !kept && !slices.Contains(clientTables, table) {
			t.Errorf("rows of table %s belong to a client and are not erased", table)
		}
	}
}

// TestEraseClient erases each client of the practice clinic and looks for what
// was said of them in the bytes of the folder.
func TestEraseClient(t *testing.T) {
	t.Parallel()
	dir, folder := t.TempDir(), t.TempDir()
	s := practice(t, dir)
	words := secretWords(t, s)
	b, err := s.Backup(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := s.Clients(t.Context(), assessment.ClientQuery{})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lines {
		if err := s.EraseClient(t.Context(), l.Client.ID, "request"); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.EraseClient(t.Context(), lines[0].Client.ID, "request"); !errors.Is(err, assessment.ErrNotFound) {
		t.Errorf("erased twice: %v", err)
	}
	for _, name := range []string{plainName, plainName + "-wal"} {
		bytesOf, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range words {
			if bytes.Contains(bytesOf, []byte(w)) {
				t.Errorf("%q can still be read in %s", w, name)
			}
		}
	}
	if c := census(t, s); c.Clients != 0 || c.Visits != 0 || c.Observations != 0 {
		t.Errorf("left over: %+v", c)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Restore(t.Context(), Restoring{Config: config(dir, Secret{}), Backup: b.Path}); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	defer s.Close()
	if c := census(t, s); c.Clients != 0 {
		t.Errorf("%d erased clients came back with an old backup", c.Clients)
	}
}

func TestReadingBesideAWriter(t *testing.T) {
	dir := t.TempDir()
	s := practice(t, dir)
	before := census(t, s)
	c := config(dir, Secret{})
	c.ReadOnly = true
	r, err := Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if got := census(t, r); got != before {
		t.Errorf("read %+v, want %+v", got, before)
	}
	if err := r.SaveSetting(t.Context(), "k", "v"); !errors.Is(err, assessment.ErrReadOnly) {
		t.Errorf("a reader wrote: %v", err)
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}
	if _, err := Open(t.Context(), config(dir, Secret{})); !errors.Is(err, assessment.ErrInUse) || !contains(err, "process") {
		t.Errorf("a second writer: %v; want it to say who holds the records", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestEncipheredFilesAreTheOwners(t *testing.T) {
	dir := t.TempDir()
	s := practice(t, dir)
	if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
		t.Fatal(err)
	}
	if err := s.SaveSetting(t.Context(), "k", "v"); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %v: others may read it", e.Name(), info.Mode())
		}
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestOlderRecordsAreKept opens records of the first schema: they are brought
// up to date, and kept beside as they were.
func TestOlderRecordsAreKept(t *testing.T) {
	dir := olderFolder(t)
	c := config(dir, Secret{})
	c.ReadOnly = true
	if _, err := Open(t.Context(), c); !errors.Is(err, assessment.ErrOlder) {
		t.Errorf("a reader opens older records: %v", err)
	}
	closed(t, opened(t, dir, Secret{}))
	kept, err := filepath.Glob(filepath.Join(dir, "before-schema-2.db"))
	if err != nil || len(kept) != 1 {
		t.Errorf("%d copies of the older records, %v", len(kept), err)
	}
}

func TestExportPlain(t *testing.T) {
	dir, path := t.TempDir(), filepath.Join(t.TempDir(), "plain.db")
	s := practice(t, dir)
	if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
		t.Fatal(err)
	}
	want := census(t, s)
	if err := s.ExportPlain(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	if err := s.ExportPlain(t.Context(), path); !errors.Is(err, os.ErrExist) {
		t.Errorf("a second export: %v", err)
	}
	got, err := inspectFile(t.Context(), path, nil, config(dir, Secret{}).Log)
	if err != nil || got != want {
		t.Errorf("the plain file holds %+v, %v; want %+v", got, err, want)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestTheBinIsEmptied(t *testing.T) {
	dir := t.TempDir()
	at := storetest.Now
	c := config(dir, Secret{})
	c.Now = func() time.Time { return at }
	reopened := func() *Store {
		s, err := Open(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := reopened()
	if err := s.SaveClient(t.Context(), assessment.Client{ID: "c1", Given: "Mira", Created: at, Binned: at}); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ days, want int }{
		{assessment.BinDays - 1, 1},
		{2, 0},
	} {
		at = at.AddDate(0, 0, tt.days)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = reopened()
		if got := census(t, s).Clients; got != tt.want {
			t.Errorf("on %s the records hold %d clients, want %d", at.Format(time.DateOnly), got, tt.want)
		}
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}
