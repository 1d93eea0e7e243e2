package cryptvfs_test

import (
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"

	"stridewell/storage/cryptvfs"
)

// admitted makes a key that is the same for the same number, and admits it.
func admitted(t testing.TB, number byte) cryptvfs.Use {
	t.Helper()
	u, err := cryptvfs.Admit(cryptvfs.Key{number})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(u.Forget)
	return u
}

// connect opens a database with words of a connection string.
func connect(t testing.TB, path string, connections int, words ...string) *sql.DB {
	t.Helper()
	words = append([]string{"_busy_timeout=5000", "_foreign_keys=1", "_synchronous=OFF"}, words...) // no power is cut here
	dsn := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: strings.Join(words, "&")}
	db, err := sql.Open("sqlite3", dsn.String())
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(connections)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func must(t testing.TB, db *sql.DB, query string, args ...any) {
	t.Helper()
	if _, err := db.Exec(query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// contents reads every row of the table a, or says why not.
func contents(db *sql.DB) (string, error) {
	rows, err := db.Query("SELECT id, k, v FROM a ORDER BY id")
	if err != nil {
		return "", err
	}
	defer func() { _ = rows.Close() }()
	var b strings.Builder
	for rows.Next() {
		var id int
		var k, v any
		if err := rows.Scan(&id, &k, &v); err != nil {
			return "", err
		}
		fmt.Fprintln(&b, id, k, v)
	}
	return b.String(), rows.Err()
}

// sound runs SQLite's own check of the whole file.
func sound(db *sql.DB) error {
	var verdict string
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("integrity check: %s", verdict)
	}
	return nil
}

// filled writes a database of some sixty pages and returns its bytes and rows.
func filled(t testing.TB, path string, use cryptvfs.Use) (file []byte, rows string) {
	t.Helper()
	db := connect(t, path, 1, use.Words()...)
	must(t, db, "CREATE TABLE a (id INTEGER PRIMARY KEY, k TEXT, v BLOB)")
	for i := range 200 {
		must(t, db, "INSERT INTO a VALUES (?, ?, ?)", i, fmt.Sprintf("secret name %d", i), strings.Repeat("v", i*10))
	}
	must(t, db, "CREATE INDEX a_k ON a (k)")
	rows, err := contents(db)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return readFile(t, path), rows
}

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func writeFile(t testing.TB, path string, b []byte) {
	t.Helper()
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}
