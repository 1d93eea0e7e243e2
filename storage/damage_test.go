package storage

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"stridewell/assessment"
)

// TestTruncatedRecords cuts the file at every page and within every page: the
// records are refused in words or every check of them is, and never read as if
// nothing were missing.
func TestTruncatedRecords(t *testing.T) {
	const page = 4096
	unexpected := assessment.Explain(errors.New("unexpected"))
	for name, base := range map[string]string{
		plainName:    versionFolder(t, len(scriptNames(t))),
		"store-1.db": encipheredVersion(t),
	} {
		t.Run(name, func(t *testing.T) {
			whole, err := os.ReadFile(filepath.Join(base, name))
			if err != nil {
				t.Fatal(err)
			}
			dir := copied(t, base)
			for at := page; at < len(whole); at += page {
				for _, cut := range []int{at - 100, at} {
					if err := os.WriteFile(filepath.Join(dir, name), whole[:cut], 0o600); err != nil {
						t.Fatal(err)
					}
					err := wholeOrNot(t, dir)
					if err == nil || assessment.Explain(err) == unexpected {
						t.Errorf("cut to %d of %d bytes: %v, want a refusal in words", cut, len(whole), err)
					}
				}
			}
		})
	}
}

// wholeOrNot opens records for reading and checks them.
func wholeOrNot(t *testing.T, dir string) error {
	t.Helper()
	c := config(dir, Secret{})
	c.ReadOnly = true
	s, err := Open(t.Context(), c)
	if err != nil {
		return err
	}
	_, err = s.Verify(t.Context())
	return errors.Join(err, s.Close())
}

// TestNoRoom fills the file up to the most pages it may have: what does not fit
// is refused as a full disk, and fits once there is room.
func TestNoRoom(t *testing.T) {
	s := open(t, t.TempDir())
	defer s.Close()
	var pages int
	if err := s.write.Raw("PRAGMA page_count").Scan(&pages).Error; err != nil {
		t.Fatal(err)
	}
	limit := func(pages int) {
		t.Helper()
		if err := s.write.Exec(fmt.Sprintf("PRAGMA max_page_count=%d", pages)).Error; err != nil {
			t.Fatal(err)
		}
	}
	limit(pages + 1)
	long := string(make([]byte, 100_000))
	if err := s.SaveSetting(t.Context(), "k", long); !errors.Is(err, assessment.ErrDiskFull) {
		t.Errorf("without room: %v, want %v", err, assessment.ErrDiskFull)
	}
	limit(pages + 1000)
	if err := s.SaveSetting(t.Context(), "k", long); err != nil {
		t.Errorf("with room again: %v", err)
	}
	census(t, s)
}
