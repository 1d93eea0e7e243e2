package reports_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/reports"
)

var errWriter = errors.New("the writer gave up")

func text(s string) func(io.Writer) error {
	return func(to io.Writer) error { _, err := io.WriteString(to, s); return err }
}

// left lists what a folder holds.
func left(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "Zoë.pdf")
	for _, want := range []string{"first", strings.Repeat("second ", 100_000), ""} {
		if err := reports.WriteFile(path, text(want)); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil || string(got) != want {
			t.Errorf("the file holds %d bytes, %v; want %d", len(got), err, len(want))
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600", info.Mode(), err)
	}
	if got := left(t, dir); got != "Zoë.pdf" {
		t.Errorf("the folder holds %q", got)
	}
}

// TestNothingIsLeft: after a failure the older file is as it was, and alone.
func TestNothingIsLeft(t *testing.T) {
	tests := []struct {
		name  string
		write func(io.Writer) error
	}{
		{"a writer that fails at once", func(io.Writer) error { return errWriter }},
		{"a writer that fails in the middle", func(to io.Writer) error {
			if _, err := to.Write(make([]byte, 1<<20)); err != nil {
				return err
			}
			return errWriter
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "a.xlsx")
			if err := reports.WriteFile(path, text("older")); err != nil {
				t.Fatal(err)
			}
			if err := reports.WriteFile(path, tt.write); !errors.Is(err, errWriter) {
				t.Errorf("error %v, want the writer's", err)
			}
			if got, _ := os.ReadFile(path); string(got) != "older" || left(t, dir) != "a.xlsx" {
				t.Errorf("the file holds %q, the folder %q", got, left(t, dir))
			}
		})
	}
}

func TestNothingIsLeftAfterAPanic(t *testing.T) {
	dir := t.TempDir()
	func() {
		defer func() {
			if recover() == nil {
				t.Error("the panic was swallowed")
			}
		}()
		_ = reports.WriteFile(filepath.Join(dir, "a.pdf"), func(io.Writer) error { panic("writer") })
	}()
	if got := left(t, dir); got != "" {
		t.Errorf("the folder holds %q", got)
	}
}

// TestErrorsAreKindsWithoutNames: a path may hold a client's name.
func TestErrorsAreKindsWithoutNames(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "Zoë")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	readOnly := filepath.Join(t.TempDir(), "Zoë")
	if err := os.Mkdir(readOnly, 0o500); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, path string
		want       error
	}{
		{"a folder that is not there", filepath.Join(folder, "Čapková", "a.pdf"), fs.ErrNotExist},
		{"a folder in the file's place", folder, fs.ErrExist},
	}
	if os.Geteuid() != 0 { // the superuser may write everywhere
		tests = append(tests, struct {
			name, path string
			want       error
		}{"a read-only folder", filepath.Join(readOnly, "a.pdf"), fs.ErrPermission})
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := reports.WriteFile(tt.path, text("x"))
			if !errors.Is(err, tt.want) {
				t.Errorf("error %v, want %v", err, tt.want)
			}
			if err != nil && (strings.Contains(err.Error(), "Zoë") || strings.Contains(err.Error(), "Čapková")) {
				t.Errorf("the error names the client: %v", err)
			}
		})
	}
	if got := left(t, readOnly); got != "" {
		t.Errorf("the read-only folder holds %q", got)
	}
}
