package archive_test

import (
	"bytes"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"stridewell/storage/archive"
)

var made = time.Date(2026, 4, 9, 17, 42, 0, 0, time.UTC)

type counts struct{ Clients int }

// kept writes an archive of some bytes and returns its path and theirs.
func kept(t testing.TB, dir string, keys []byte) (path string, database []byte) {
	t.Helper()
	r := rand.New(rand.NewPCG(3, 3))
	database = make([]byte, 20_000)
	for i := range database {
		database[i] = byte(r.IntN(256))
	}
	source := filepath.Join(dir, "source.db")
	if err := os.WriteFile(source, database, 0o600); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := archive.Write(&b, archive.Parts{Made: made, Database: source, Keys: keys, Content: counts{214}}); err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(dir, "kept"+archive.Extension)
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path, database
}

func TestThereAndBack(t *testing.T) {
	for name, keys := range map[string][]byte{"plain": nil, "enciphered": []byte(`{"format":1}`)} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path, database := kept(t, dir, keys)
			m, err := archive.Read(path)
			if err != nil || !m.Made.Equal(made) || string(m.Content) != `{"Clients":214}` && !bytes.Contains(m.Content, []byte("214")) {
				t.Fatalf("manifest %+v, %v", m, err)
			}
			to := filepath.Join(dir, "back.db")
			_, gotKeys, err := archive.Unpack(path, to)
			if err != nil {
				t.Fatal(err)
			}
			got, err := os.ReadFile(to)
			if err != nil || !bytes.Equal(got, database) || !bytes.Equal(gotKeys, keys) {
				t.Errorf("the parts are not what was written: %v", err)
			}
		})
	}
}

// TestDamage turns one byte at a time: what is unpacked is right, or refused
// and gone.
func TestDamage(t *testing.T) {
	dir := t.TempDir()
	path, database := kept(t, dir, []byte(`{"format":1}`))
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(4, 4))
	damaged, to := filepath.Join(dir, "damaged"), filepath.Join(dir, "back.db")
	for range 300 {
		b := bytes.Clone(whole)
		b[r.IntN(len(b))] ^= byte(1 + r.IntN(255))
		if r.IntN(3) == 0 {
			b = whole[:r.IntN(len(whole))]
		}
		if err := os.WriteFile(damaged, b, 0o600); err != nil {
			t.Fatal(err)
		}
		_, _, err := archive.Unpack(damaged, to)
		got, readErr := os.ReadFile(to)
		switch {
		case err == nil && !bytes.Equal(got, database):
			t.Fatal("a damaged archive gave wrong bytes without a word")
		case err != nil && !errors.Is(readErr, fs.ErrNotExist):
			t.Fatalf("something was left behind after %v", err)
		case err == nil:
			if err := os.Remove(to); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestForeign(t *testing.T) {
	path := filepath.Join(t.TempDir(), "letter.pdf")
	if err := os.WriteFile(path, []byte("%PDF-1.4"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := archive.Read(path); !errors.Is(err, archive.ErrForeign) {
		t.Errorf("Read = %v", err)
	}
	if _, err := archive.Read(path + ".gone"); !errors.Is(err, fs.ErrNotExist) || errors.Is(err, archive.ErrForeign) {
		t.Errorf("a file that is not there: %v", err)
	}
}

func FuzzUnpack(f *testing.F) {
	dir := f.TempDir()
	path, _ := kept(f, dir, nil)
	b, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		dir := t.TempDir()
		path := filepath.Join(dir, "a")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, err := archive.Unpack(path, filepath.Join(dir, "b")); err != nil && !errors.Is(err, archive.ErrForeign) && !errors.Is(err, archive.ErrDamaged) {
			t.Errorf("an error of another kind: %v", err)
		}
	})
}
