package storage

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"stridewell/assessment"
	"stridewell/assessment/sample"
	"stridewell/assessment/storetest"
	"stridewell/storage/keyslot"
)

// least is the least cost that is accepted: tests open often.
var least = keyslot.Cost{Time: 1, MemoryKiB: 64 << 10, Threads: 2}

const typed = "čtyři koně stojí"

func config(dir string, secret Secret) Config {
	return Config{Dir: dir, Secret: secret, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return storetest.Now }}
}

// practice makes a folder with the practice clinic and opens it.
func practice(t testing.TB, dir string) *Store {
	t.Helper()
	database, err := filled()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, plainName), database, 0o600); err != nil {
		t.Fatal(err)
	}
	return open(t, dir)
}

// filled is the database of the practice clinic: filling it takes longer than
// most of what is tested on it.
var filled = sync.OnceValues(func() (database []byte, err error) {
	dir, err := os.MkdirTemp("", "practice-*")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	s, err := Open(context.Background(), config(dir, Secret{}))
	if err != nil {
		return nil, err
	}
	if err = errors.Join(sample.Fill(context.Background(), s, storetest.Now), s.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(dir, plainName))
})

func census(t testing.TB, s *Store) Census {
	t.Helper()
	c, err := s.Verify(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestProtect(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := practice(t, dir)
	before := census(t, s)
	code, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least})
	if err != nil {
		t.Fatal(err)
	}
	if got := census(t, s); got != before || !s.Protected() {
		t.Errorf("after protecting %+v, before %+v", got, before)
	}
	if err := s.SaveSetting(t.Context(), "k", "written afterwards"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, plainName)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the plain database is still there: %v", err)
	}
	for name, tt := range map[string]struct {
		secret Secret
		want   error
	}{
		"nothing":              {Secret{}, assessment.ErrSealed},
		"a wrong passphrase":   {Secret{Passphrase: "x"}, assessment.ErrWrongSecret},
		"a mistyped code":      {Secret{Code: "hello"}, assessment.ErrWrongSecret},
		"another code":         {Secret{Code: otherCode()}, assessment.ErrWrongSecret},
		"the passphrase":       {Secret{Passphrase: typed}, nil},
		"letters of two parts": {Secret{Passphrase: norm.NFD.String(typed)}, nil},
		"the code":             {Secret{Code: strings.ToLower(code)}, nil},
	} {
		s, err := Open(t.Context(), config(dir, tt.secret))
		if !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
		if err == nil {
			if v, err := s.Setting(t.Context(), "k"); v != "written afterwards" {
				t.Errorf("%s: the setting is %q, %v", name, v, err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		}
	}
}

func otherCode() string {
	code, _ := keyslot.NewCode()
	return code
}

// TestNothingReadable looks in every file of the folder, the log and a backup
// among them, for what the practice clinic says.
func TestNothingReadable(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := practice(t, dir)
	words := secretWords(t, s)
	if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
		t.Fatal(err)
	}
	if err := s.SaveSetting(t.Context(), "k", words[0]); err != nil { // reaches the write-ahead log
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context(), dir); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(dir) // while it is open: the write-ahead log is there too
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range words {
			if bytes.Contains(b, []byte(word)) {
				t.Errorf("%q is readable in %s", word, e.Name())
			}
		}
	}
}

// secretWords are names, notes and reasons of the clients of a store.
func secretWords(t *testing.T, s *Store) []string {
	t.Helper()
	lines, err := s.Clients(t.Context(), assessment.ClientQuery{})
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, l := range lines {
		for _, w := range []string{l.Client.Given, l.Client.Family, l.Client.Reason, l.Client.Goal, l.Client.Note} {
			if len(w) > 3 {
				words = append(words, w)
			}
		}
		visits, err := s.Visits(t.Context(), l.Client.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range visits {
			if len(v.Note) > 3 {
				words = append(words, v.Note)
			}
		}
	}
	if len(words) < 10 {
		t.Fatalf("only %d words to look for", len(words))
	}
	return words
}

func TestRotation(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := practice(t, dir)
	before := census(t, s)
	old, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least})
	if err != nil {
		t.Fatal(err)
	}
	first := s.keys.key
	fresh, err := s.Protect(t.Context(), Sealing{Passphrase: "another", cost: least})
	if err != nil {
		t.Fatal(err)
	}
	if s.keys.key == first || census(t, s) != before {
		t.Error("the key is the same, or the records are not")
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		secret Secret
		want   error
	}{
		{Secret{Passphrase: typed}, assessment.ErrWrongSecret},
		{Secret{Code: old}, assessment.ErrWrongSecret},
		{Secret{Passphrase: "another"}, nil},
		{Secret{Code: fresh}, nil},
	} {
		s, err := Open(t.Context(), config(dir, tt.secret))
		if !errors.Is(err, tt.want) {
			t.Errorf("%v, want %v", err, tt.want)
		}
		if err == nil {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestForgottenPassphrase(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := practice(t, dir)
	code, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least})
	if err != nil {
		t.Fatal(err)
	}
	next := passphrase("new one")
	next.Cost = least
	if err := s.changePassphrase(Secret{Passphrase: "guess"}, next); !errors.Is(err, assessment.ErrWrongSecret) {
		t.Errorf("a guess changes the passphrase: %v", err)
	}
	if err := s.changePassphrase(Secret{Code: code}, next); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), config(dir, Secret{Passphrase: typed})); !errors.Is(err, assessment.ErrWrongSecret) {
		t.Errorf("the forgotten passphrase still opens: %v", err)
	}
	s, err = Open(t.Context(), config(dir, Secret{Passphrase: "new one"}))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestMissingDatabaseIsNotMadeAnew(t *testing.T) {
	t.Parallel()
	for name, spoil := range map[string]func(string) error{
		"gone":  os.Remove,
		"empty": func(path string) error { return os.Truncate(path, 0) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			s := practice(t, dir)
			if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
				t.Fatal(err)
			}
			path := s.path()
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			if err := spoil(path); err != nil {
				t.Fatal(err)
			}
			if _, err := Open(t.Context(), config(dir, Secret{})); !errors.Is(err, assessment.ErrMissing) {
				t.Errorf("Open = %v, want %v", err, assessment.ErrMissing)
			}
		})
	}
}
