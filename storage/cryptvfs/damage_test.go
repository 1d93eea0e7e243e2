package cryptvfs_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment/storetest"
	"stridewell/storage/cryptvfs"
)

const page = 4096

// reading opens a file and reads all of it.
func reading(t *testing.T, path string, use cryptvfs.Use) (string, error) {
	t.Helper()
	db := connect(t, path, 1, append(use.Words(), "mode=ro")...)
	defer func() { _ = db.Close() }()
	rows, err := contents(db)
	if err != nil {
		return "", err
	}
	return rows, sound(db)
}

// TestBitFlips turns one random bit at a time: what is read is refused or is
// what was written.
func TestBitFlips(t *testing.T) {
	dir, use := t.TempDir(), admitted(t, 7)
	file, rows := filled(t, filepath.Join(dir, "whole.db"), use)
	r := rand.New(rand.NewPCG(2, uint64(storetest.Torture())))
	refused, flips := 0, storetest.Rounds(300)
	for range flips {
		damaged := append([]byte(nil), file...)
		bit := r.IntN(len(file) * 8)
		damaged[bit/8] ^= 1 << (bit % 8)
		path := filepath.Join(dir, "damaged.db")
		writeFile(t, path, damaged)
		switch got, err := reading(t, path, use); {
		case err != nil:
			refused++
		case got != rows:
			t.Fatalf("bit %d: wrong contents were read without a word", bit)
		}
	}
	if refused != flips {
		t.Errorf("%d of %d flipped bits were refused; every bit of a page is covered", refused, flips)
	}
}

// TestTruncation cuts the file at every page and within every page.
func TestTruncation(t *testing.T) {
	dir, use := t.TempDir(), admitted(t, 7)
	file, rows := filled(t, filepath.Join(dir, "whole.db"), use)
	path := filepath.Join(dir, "cut.db")
	for at := page; at < len(file); at += page {
		for _, cut := range []int{at, at + 1, at + 100, at + page - 1} {
			if cut >= len(file) {
				continue
			}
			writeFile(t, path, file[:cut])
			if got, err := reading(t, path, use); err == nil && got != rows {
				t.Errorf("cut to %d bytes: wrong contents were read without a word", cut)
			} else if err == nil {
				t.Errorf("cut to %d bytes: it opens as if nothing were missing", cut)
			}
		}
	}
	for _, cut := range []int{1, 99, 100, page - 1} {
		writeFile(t, path, file[:cut])
		if _, err := reading(t, path, use); err == nil {
			t.Errorf("cut to %d bytes: it opens", cut)
		}
	}
}

func TestMovedPagesAreRefused(t *testing.T) {
	dir, use := t.TempDir(), admitted(t, 7)
	file, _ := filled(t, filepath.Join(dir, "whole.db"), use)
	path := filepath.Join(dir, "moved.db")
	for to := page; to+page <= len(file); to += page {
		moved := append([]byte(nil), file...)
		copy(moved[to:to+page], file[:page])
		writeFile(t, path, moved)
		if _, err := reading(t, path, use); err == nil {
			t.Errorf("page %d is a copy of page 1 and nothing was said", to/page+1)
		}
	}
}

func TestOtherPageSizesAreRefused(t *testing.T) {
	for _, size := range []int{512, 1024, 8192, 65536} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			path, use := filepath.Join(t.TempDir(), "p.db"), admitted(t, 7)
			db := connect(t, path, 1, use.Words()...)
			must(t, db, fmt.Sprint("PRAGMA page_size=", size))
			if _, err := db.Exec("CREATE TABLE a (x)"); err != nil {
				return // refused
			}
			var kept int
			if err := db.QueryRow("PRAGMA page_size").Scan(&kept); err != nil || kept != page {
				t.Errorf("a database with pages of %d bytes was made (%v)", kept, err)
			}
		})
	}
}

func TestNoKeyNoDatabase(t *testing.T) {
	dir, use := t.TempDir(), admitted(t, 7)
	path := filepath.Join(dir, "n.db")
	filled(t, path, use)
	gone := admitted(t, 7)
	gone.Forget()
	for name, words := range map[string][]string{
		"without a key":     {"vfs=cryptvfs"},
		"with a wrong key":  admitted(t, 8).Words(),
		"with a key of old": gone.Words(),
		"as a plain file":   nil,
	} {
		if _, err := contents(connect(t, path, 1, words...)); err == nil {
			t.Errorf("it opens %s", name)
		}
	}
}

// TestWrongKeySparesWhatACrashLeft opens the files of a crash with a wrong key:
// they are refused and stay as they are, and the right key finds every
// acknowledged row.
func TestWrongKeySparesWhatACrashLeft(t *testing.T) {
	for _, mode := range []string{"WAL", "DELETE"} {
		t.Run(mode, func(t *testing.T) {
			dir, good, wrong := t.TempDir(), admitted(t, 7), admitted(t, 8)
			left := crash(t, dir, mode, good)
			before := readAll(t, left)
			if _, err := contents(connect(t, left, 1, wrong.Words()...)); err == nil {
				t.Fatal("the wrong key opens the records")
			}
			if after := readAll(t, left); after != before {
				t.Error("the wrong key changed the files")
			}
			db := connect(t, left, 1, good.Words()...)
			var rows, spoiled int
			if err := db.QueryRow("SELECT count(*), sum(k LIKE 'spoiled%') FROM a").Scan(&rows, &spoiled); err != nil || rows != 300 || spoiled != 0 {
				t.Errorf("%d rows, %d of them half-done, %v; want the 300 acknowledged", rows, spoiled, err)
			}
		})
	}
}

// crash leaves the files of a program that died in the middle of a change, and
// returns the path of the database.
func crash(t *testing.T, dir, mode string, use cryptvfs.Use) string {
	t.Helper()
	live, left := filepath.Join(dir, "live.db"), filepath.Join(dir, "left.db")
	db := connect(t, live, 1, append(use.Words(), "_journal_mode="+mode)...)
	must(t, db, "CREATE TABLE a (id INTEGER PRIMARY KEY, k TEXT, v TEXT)")
	for i := range 300 {
		must(t, db, "INSERT INTO a VALUES (?, '', ?)", i, strings.Repeat("v", 500))
	}
	must(t, db, "PRAGMA cache_size=5") // the change reaches the disk before it is done
	must(t, db, "BEGIN")
	must(t, db, "UPDATE a SET k = 'spoiled' || id")
	for _, end := range []string{"", "-wal", "-journal"} {
		if b, err := os.ReadFile(live + end); err == nil {
			writeFile(t, left+end, b)
		}
	}
	must(t, db, "ROLLBACK")
	return left
}

func readAll(t *testing.T, path string) string {
	t.Helper()
	var all strings.Builder
	for _, end := range []string{"", "-wal", "-journal"} {
		if b, err := os.ReadFile(path + end); err == nil {
			fmt.Fprintf(&all, "%s %x\n", end, b)
		}
	}
	return all.String()
}

// TestZeroedPagesAreRefused: a page that reads as zeros was not written so.
func TestZeroedPagesAreRefused(t *testing.T) {
	dir, use := t.TempDir(), admitted(t, 7)
	file, _ := filled(t, filepath.Join(dir, "whole.db"), use)
	path := filepath.Join(dir, "zeroed.db")
	for at := 0; at < len(file); at += page {
		zeroed := append([]byte(nil), file...)
		clear(zeroed[at : at+page])
		writeFile(t, path, zeroed)
		if _, err := reading(t, path, use); err == nil {
			t.Errorf("page %d is zero and nothing was said", at/page+1)
		}
	}
}

// TestFlippedLogIsRefused turns a bit in the last block of each page of a log
// that is in use, where SQLite compares no checksum.
func TestFlippedLogIsRefused(t *testing.T) {
	const head, frame = 32, 24 // bytes before the first frame, and before the page of each
	path, use := filepath.Join(t.TempDir(), "w.db"), admitted(t, 7)
	db := connect(t, path, 1, append(use.Words(), "_journal_mode=WAL")...)
	must(t, db, "CREATE TABLE a (id INTEGER PRIMARY KEY, k TEXT, v TEXT)")
	for i := range 20 {
		must(t, db, "INSERT INTO a VALUES (?, 'k', ?)", i, strings.Repeat("v", 3000))
	}
	want, err := contents(db)
	if err != nil {
		t.Fatal(err)
	}
	log := readFile(t, path+"-wal")
	refused := 0
	for end := head + frame + page; end <= len(log); end += frame + page {
		damaged := append([]byte(nil), log...)
		damaged[end-1] ^= 1
		writeInto(t, path+"-wal", damaged)
		fresh := connect(t, path, 1, append(use.Words(), "mode=ro")...)
		got, err := contents(fresh)
		if err != nil {
			refused++
		} else if got != want {
			t.Errorf("with a bit turned at %d wrong contents were read without a word", end-1)
		}
		_ = fresh.Close()
	}
	if refused == 0 {
		t.Error("no flipped bit was noticed: the test proves nothing")
	}
	writeInto(t, path+"-wal", log)
	if got, err := contents(db); err != nil || got != want {
		t.Errorf("with the log mended: %v", err)
	}
}

// writeInto writes over a file that is open elsewhere.
func writeInto(t *testing.T, path string, b []byte) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt(b, 0); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
