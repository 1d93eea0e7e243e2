package storage

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/sample"
)

// TestPutBackWhileOpen puts a backup back under an open store, goes on with it,
// and finds what was there before kept aside.
func TestPutBackWhileOpen(t *testing.T) {
	t.Parallel()
	for _, protected := range []bool{false, true} {
		t.Run(fmt.Sprintf("protected %v", protected), func(t *testing.T) {
			dir, folder := t.TempDir(), t.TempDir()
			s := practice(t, dir)
			secret := Secret{}
			if protected {
				if _, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least}); err != nil {
					t.Fatal(err)
				}
			}
			b, err := s.Backup(t.Context(), folder)
			if err != nil {
				t.Fatal(err)
			}
			if protected { // the backup opens with the passphrase of before
				secret = Secret{Passphrase: "another one entirely"}
				next := passphrase(secret.Passphrase)
				next.Cost = least
				if err := s.changePassphrase(Secret{Passphrase: typed}, next); err != nil {
					t.Fatal(err)
				}
			}
			if c, err := s.CheckBackup(t.Context(), b.Path, Secret{}); err != nil || c != b.Census {
				t.Errorf("checked %+v, %v; want %+v", c, err, b.Census)
			}
			if err := s.RemovePractice(t.Context()); err != nil {
				t.Fatal(err)
			}
			aside, err := s.PutBack(t.Context(), b.Path, Secret{})
			if err != nil {
				t.Fatal(err)
			}
			if got := census(t, s); got != b.Census {
				t.Errorf("put back %+v, want %+v", got, b.Census)
			}
			if err := sample.Fill(t.Context(), s, s.now()); err != nil && !errors.Is(err, assessment.ErrClosed) {
				t.Errorf("nothing can be written afterwards: %v", err)
			}
			reopen(t, s, dir, secret, b.Census.Clients)
			reopen(t, nil, aside, secret, 0)
		})
	}
}

// reopen closes a store, opens a folder and counts its clients.
func reopen(t *testing.T, s *Store, dir string, secret Secret, clients int) {
	t.Helper()
	if s != nil {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s, err := Open(t.Context(), config(dir, secret))
	if err != nil {
		t.Fatal(err)
	}
	if got := census(t, s); got.Clients != clients {
		t.Errorf("%d clients, want %d", got.Clients, clients)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestPutBackRefuses tries what must change nothing and leave the store open.
func TestPutBackRefuses(t *testing.T) {
	t.Parallel()
	dir, folder := t.TempDir(), t.TempDir()
	s := practice(t, dir)
	defer s.Close()
	if _, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least}); err != nil {
		t.Fatal(err)
	}
	earlier, err := s.Backup(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Protect(t.Context(), Sealing{Passphrase: typed, cost: least}); err != nil { // another key
		t.Fatal(err)
	}
	letter := filepath.Join(folder, "letter.pdf")
	if err := os.WriteFile(letter, []byte("%PDF"), 0o600); err != nil {
		t.Fatal(err)
	}
	before := census(t, s)
	for name, tt := range map[string]struct {
		backup string
		secret Secret
		want   error
	}{
		"under an earlier key, without its secret": {earlier.Path, Secret{}, assessment.ErrSealed},
		"with a wrong one":                         {earlier.Path, Secret{Passphrase: "x"}, assessment.ErrWrongSecret},
		"a letter":                                 {letter, Secret{}, assessment.ErrForeign},
		"nothing":                                  {filepath.Join(folder, "gone"), Secret{}, os.ErrNotExist},
	} {
		if _, err := s.PutBack(t.Context(), tt.backup, tt.secret); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
		if got := census(t, s); got != before {
			t.Errorf("%s: %+v, before %+v", name, got, before)
		}
	}
	if _, err := s.PutBack(t.Context(), earlier.Path, Secret{Passphrase: typed}); err != nil {
		t.Errorf("under an earlier key, with its passphrase: %v", err)
	}
}
