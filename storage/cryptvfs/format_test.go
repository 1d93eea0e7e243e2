package cryptvfs_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"lukechampine.com/adiantum"

	"stridewell/storage/cryptvfs"
)

// TestFormat deciphers a database as FORMAT.md says and opens what comes out
// with SQLite alone.
func TestFormat(t *testing.T) {
	dir, key := t.TempDir(), cryptvfs.Key{7}
	file, rows := filled(t, filepath.Join(dir, "crypt.db"), admitted(t, 7))
	cipher := adiantum.New(key[:])
	for n := range len(file) / page {
		tweak := make([]byte, 16)
		tweak[0] = 1
		binary.LittleEndian.PutUint64(tweak[8:], uint64(n))
		cipher.Decrypt(file[n*page:(n+1)*page], tweak)
	}
	path := filepath.Join(dir, "plain.db")
	writeFile(t, path, file)
	if got, err := contents(connect(t, path, 1)); err != nil || got != rows {
		t.Errorf("the deciphered file does not hold what was written: %v", err)
	}
}

// TestNothingReadable looks for what was written in the database and its log,
// and measures how near to noise they are, in bits a byte.
func TestNothingReadable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "n.db")
	db := connect(t, path, 1, append(admitted(t, 7).Words(), "_journal_mode=WAL")...)
	must(t, db, "CREATE TABLE a (x)")
	for range 50 {
		must(t, db, "INSERT INTO a VALUES (?)", strings.Repeat("secret name ", 300))
	}
	for _, end := range []string{"", "-wal"} {
		b := readFile(t, path+end)
		for _, word := range []string{"secret", "name", "SQLite", "CREATE"} {
			if bytes.Contains(b, []byte(word)) {
				t.Errorf("%q is readable in n.db%s", word, end)
			}
		}
		if bits := entropy(b); len(b) > 100_000 && bits < 7.99 {
			t.Errorf("n.db%s has %.4f bits a byte, want 7.99 or more", end, bits)
		} else {
			t.Logf("n.db%s: %d bytes, %.4f bits a byte", end, len(b), bits)
		}
	}
}

func entropy(b []byte) float64 {
	var count [256]float64
	for _, c := range b {
		count[c]++
	}
	bits := 0.0
	for _, n := range count {
		if n > 0 {
			p := n / float64(len(b))
			bits -= p * math.Log2(p)
		}
	}
	return bits
}

func TestKeysAreNotPrinted(t *testing.T) {
	k := cryptvfs.NewKey()
	if k == cryptvfs.NewKey() {
		t.Fatal("two keys are the same")
	}
	if k.String() != "cryptvfs.Key" {
		t.Errorf("a key prints as %q", k.String())
	}
}
