package cryptvfs_test

import (
	"database/sql"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"stridewell/assessment/storetest"
	"stridewell/storage/cryptvfs"
)

// A pair is a plain and an enciphered database that must never differ.
type pair struct {
	t     *testing.T
	dir   string
	mode  string
	use   cryptvfs.Use
	plain *sql.DB
	crypt *sql.DB
}

func (p *pair) open() {
	p.plain = connect(p.t, filepath.Join(p.dir, "plain.db"), 1, "_journal_mode="+p.mode)
	p.crypt = connect(p.t, filepath.Join(p.dir, "crypt.db"), 1, append(p.use.Words(), "_journal_mode="+p.mode)...)
	p.both("PRAGMA cache_size=20") // small, so that pages are spilled
}

func (p *pair) reopen() {
	for _, db := range []*sql.DB{p.plain, p.crypt} {
		if err := db.Close(); err != nil {
			p.t.Fatal(err)
		}
	}
	p.open()
}

func (p *pair) both(query string, args ...any) {
	p.t.Helper()
	_, plain := p.plain.Exec(query, args...)
	_, crypt := p.crypt.Exec(query, args...)
	if (plain == nil) != (crypt == nil) {
		p.t.Fatalf("%s: plain says %v, enciphered %v", query, plain, crypt)
	}
}

func (p *pair) compare() {
	p.t.Helper()
	plain, err := contents(p.plain)
	if err != nil {
		p.t.Fatal(err)
	}
	crypt, err := contents(p.crypt)
	if err != nil {
		p.t.Fatal(err)
	}
	if plain != crypt {
		p.t.Fatal("the contents differ")
	}
}

// step does one random thing to both.
func (p *pair) step(r *rand.Rand) {
	v := make([]byte, r.IntN(100))
	if r.IntN(20) == 0 {
		v = make([]byte, r.IntN(60000)) // overflow pages
	}
	for i := range v {
		v[i] = byte(r.IntN(256))
	}
	switch x := r.IntN(100); {
	case x < 50:
		p.both("INSERT OR IGNORE INTO a (k, v) VALUES (?, ?)", fmt.Sprint(r.IntN(3000)), v)
	case x < 70:
		p.both("UPDATE a SET v = ? WHERE id % 17 = ?", v, r.IntN(17))
	case x < 85:
		p.both("DELETE FROM a WHERE id % 29 = ?", r.IntN(29))
	case x < 90:
		p.both("BEGIN")
		p.both("UPDATE a SET v = ? WHERE id % 3 = 0", v)
		p.both("SAVEPOINT s")
		p.both("DELETE FROM a WHERE id % 2 = 0")
		p.both([]string{"ROLLBACK TO s", "RELEASE s"}[r.IntN(2)])
		p.both([]string{"ROLLBACK", "COMMIT"}[r.IntN(2)])
	case x < 91:
		p.both("VACUUM")
	case x < 93:
		p.both("PRAGMA wal_checkpoint(TRUNCATE)")
	case x < 95:
		p.both("REINDEX")
	case x < 97:
		p.reopen()
	}
}

// TestNoDifference runs the same random statements on a plain and on an
// enciphered database, in every way SQLite keeps a journal.
func TestNoDifference(t *testing.T) {
	for _, mode := range []string{"WAL", "DELETE", "TRUNCATE", "PERSIST"} {
		t.Run(mode, func(t *testing.T) {
			p := &pair{t: t, dir: t.TempDir(), mode: mode, use: admitted(t, 7)}
			p.open()
			p.both("CREATE TABLE a (id INTEGER PRIMARY KEY, k TEXT UNIQUE, v BLOB)")
			p.both("CREATE INDEX a_v ON a (v)")
			r := rand.New(rand.NewPCG(1, uint64(storetest.Torture())))
			for i := range storetest.Rounds(600) {
				p.step(r)
				if i%100 == 0 {
					p.compare()
				}
			}
			p.compare()
			if err := sound(p.crypt); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestReadersBesideAWriter reads two tables that are always written together.
func TestReadersBesideAWriter(t *testing.T) {
	path, use := filepath.Join(t.TempDir(), "c.db"), admitted(t, 7)
	w := connect(t, path, 1, append(use.Words(), "_journal_mode=WAL", "_txlock=immediate")...)
	must(t, w, "CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT)")
	must(t, w, "CREATE TABLE b (id INTEGER PRIMARY KEY)")
	readers := connect(t, path, 4, append(use.Words(), "mode=ro")...)
	stop := make(chan struct{})
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				var x, y int
				if err := readers.QueryRow("SELECT (SELECT count(*) FROM a), (SELECT count(*) FROM b)").Scan(&x, &y); err != nil || x != y {
					t.Errorf("a has %d rows, b %d: %v", x, y, err)
					return
				}
			}
		})
	}
	for i := range 300 {
		tx, err := w.Begin()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Exec("INSERT INTO a (v) VALUES (?)", strings.Repeat("v", i)); err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Exec("INSERT INTO b DEFAULT VALUES"); err != nil {
			t.Fatal(err)
		}
		if err := tx.Commit(); err != nil {
			t.Fatal(err)
		}
	}
	close(stop)
	group.Wait()
}
