package storage

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"stridewell/assessment"
)

// TestLostRecordsAreNotMadeAnew takes the database of plain records away: what
// else lies in the folder says that there were some.
func TestLostRecordsAreNotMadeAnew(t *testing.T) {
	lose := map[string]func(string) error{
		"gone":  os.Remove,
		"empty": func(path string) error { return os.Truncate(path, 0) },
	}
	for name, spoil := range lose {
		for _, readOnly := range []bool{false, true} {
			dir := t.TempDir()
			closed(t, open(t, dir))
			if err := spoil(filepath.Join(dir, plainName)); err != nil {
				t.Fatal(err)
			}
			c := config(dir, Secret{})
			c.ReadOnly = readOnly
			if _, err := Open(t.Context(), c); !errors.Is(err, assessment.ErrMissing) {
				t.Errorf("%s, read only %v: Open = %v, want %v", name, readOnly, err, assessment.ErrMissing)
			}
			if !Holds(dir) {
				t.Errorf("%s: another program would make records in the folder", name)
			}
		}
	}
}

// TestTraces are what is left of records that were never marked.
func TestTraces(t *testing.T) {
	for name, held := range map[string]bool{
		"store.lock":                   false,
		"store.db":                     false, // the first start was cut off
		"store.db-wal":                 true,
		"erased.json":                  true,
		"before-schema-3.db":           true,
		"before-restore-20260409/keys": true,
		"before-import/a":              true,
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		content := []byte("x")
		if !held {
			content = nil
		}
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		err := tryOpen(t, dir)
		if held != errors.Is(err, assessment.ErrMissing) || !held && err != nil {
			t.Errorf("%s: Open = %v, had records: %v", name, err, held)
		}
	}
}
