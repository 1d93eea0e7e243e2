package storage

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
)

// frozen are the digests of the scripts that files have seen, in their order:
// later changes are later scripts.
var frozen = []string{
	"c795eebdb43c2852c3712a32479e5d2e1f1905ead65cece1a79c51ba91062dd6",
	"059e9df24a3f08176741a2d1ca2dca131f1188a6676d6d5cea1a02ccd11b1daf",
	"ce758ca1c1df756ab7a249090811c115dfad6915a34b715ae86079b49d44ca7e",
	"0b3d78a2706113b0fc40f8d75f7ab859a187a2fbf28af1e1c0eda15c403ad6e0",
	"a4deb3b4f5b08dfae4d679ed22967505bd1638ad95c95e4d10e1c5f0a92e80d0",
	"c9b9cbc98d82f5e01c9b80ce5f5f2cbd94a4fd58d5191e20e4db9784d6fbfe69",
	"4c6bb5877a56b845ad66e7cbf7c2b0c7edf8001569d370a88b8a71c1b03fe6f8",
	"009f66fba42e9aec367e1ffd16d647842eed676387fe92050358f6402deb748c",
	"089a454280d4722ad3a7816912848cab84b17f400c3c6fab7e403005df093fb2",
}

// TestScriptsAreFrozen compares each script with its digest.
func TestScriptsAreFrozen(t *testing.T) {
	names := scriptNames(t)
	if len(frozen) != len(names) {
		t.Errorf("%d scripts and %d digests: freeze a new script when it lands", len(names), len(frozen))
	}
	for i, name := range names {
		script, err := migrations.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(script)); i >= len(frozen) || got != frozen[i] {
			t.Errorf("%s has the digest %s, not the one it was frozen with: write a new script instead", name, got)
		}
	}
}

func scriptNames(t *testing.T) []string {
	t.Helper()
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// TestEveryVersionOpens opens a file of every schema there was: what it held is
// there, and it verifies. The files lie in testdata and are never made anew;
// with UPDATE=1 the one of a new schema is added.
func TestEveryVersionOpens(t *testing.T) {
	t.Parallel()
	for i := range scriptNames(t) {
		t.Run(fmt.Sprint("schema ", i+1), func(t *testing.T) {
			holdsSeeded(t, versionFolder(t, i+1))
		})
	}
	t.Run("enciphered", func(t *testing.T) { holdsSeeded(t, copied(t, encipheredVersion(t))) })
}

// holdsSeeded opens a folder twice: once to bring it up to date.
func holdsSeeded(t *testing.T, dir string) {
	t.Helper()
	for range 2 {
		s := opened(t, dir, Secret{})
		census(t, s)
		lines, err := s.Clients(t.Context(), assessment.ClientQuery{Text: "zoe"})
		if err != nil || len(lines) != 1 || lines[0].Client.Family != "Brontë" || lines[0].Visits != 2 {
			t.Fatalf("Clients = %+v, %v", lines, err)
		}
		visits, err := s.Visits(t.Context(), "c1")
		if err != nil || len(visits) != 2 {
			t.Fatalf("%d visits, %v", len(visits), err)
		}
		first, second := visits[0], visits[1]
		if first.State != assessment.Closed || len(first.Observations) != 1 || first.Observations[0].Number != 12.5 || len(first.Findings) != 1 {
			t.Errorf("the closed visit is %#v", first)
		}
		if second.State != assessment.Open || second.Note != "typed and not closed" {
			t.Errorf("the open visit is %#v", second)
		}
		closed(t, s)
	}
}

// olderFolder is a folder with records of the first schema.
func olderFolder(t *testing.T) string { return versionFolder(t, 1) }

// versionFolder is a folder with records of a schema, unpacked from testdata.
func versionFolder(t *testing.T, schema int) string {
	t.Helper()
	packed := filepath.Join("testdata", fmt.Sprintf("schema-%04d.db.gz", schema))
	b, err := os.ReadFile(packed)
	if errors.Is(err, fs.ErrNotExist) && os.Getenv("UPDATE") != "" {
		b = pack(t, makeVersion(t, schema))
		err = os.WriteFile(packed, b, 0o644)
	}
	if err != nil {
		t.Fatalf("%v: UPDATE=1 makes the file of a new schema", err)
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	if b, err = io.ReadAll(z); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, plainName), b, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func pack(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	if _, err := z.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Bytes()
}

// encipheredVersion is the folder of testdata with enciphered records, whose
// key lies beside them.
func encipheredVersion(t *testing.T) string {
	t.Helper()
	dir := filepath.Join("testdata", "enciphered")
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) && os.Getenv("UPDATE") != "" {
		made := versionFolder(t, len(scriptNames(t)))
		s := opened(t, made, Secret{})
		if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
			t.Fatal(err)
		}
		closed(t, s)
		for _, name := range []string{keysName, s.file} {
			b, err := os.ReadFile(filepath.Join(made, name))
			if err == nil {
				err = errors.Join(os.MkdirAll(dir, 0o755), os.WriteFile(filepath.Join(dir, name), b, 0o644))
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

// makeVersion writes a file of a schema with the first scripts alone.
func makeVersion(t *testing.T, schema int) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), plainName)
	var p pools
	db, err := p.dial(writerDSN(path), config("", Secret{}).Log, 1)
	if err != nil {
		t.Fatal(err)
	}
	run := func(query string, values ...any) {
		t.Helper()
		if err := db.Exec(query, values...).Error; err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range scriptNames(t)[:schema] {
		script, err := migrations.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.handle[0].Exec(string(script)); err != nil {
			t.Fatal(err)
		}
	}
	at, day := millis(storetest.Now), assessment.DateOf(storetest.Now).String()
	run(`INSERT INTO client (id, given, family, birth_date, sex, phone, reason, goal, practice, created, search_key)
		VALUES ('c1', 'Zoë', 'Brontë', '1990-04-01', 'female', '', '', '', 0, ?, 'bronte zoe')`, at)
	run(`INSERT INTO visit (id, client, state, date, started, closed, examiner, note, next_review, catalogue, plan_decided, revision, closing)
		VALUES ('v1', 'c1', 'closed', ?, ?, ?, 'E', 'done', '', 'c', 0, 1, 2), ('v2', 'c1', 'open', ?, ?, NULL, 'E', '', '', '', 0, 1, 0)`,
		day, at, at, day, at+1)
	prev := make([]byte, sha256.Size)
	for i, action := range []string{"visit_started", "visit_closed", "visit_started"} {
		r := logRow{ID: int64(i + 1), At: at, By: "E", Action: action, Client: "c1", Visit: []string{"v1", "v1", "v2"}[i], Digest: []byte{}, Prev: prev}
		r.Hash = r.sum()
		prev = r.Hash
		run(`INSERT INTO log (id, at, "by", action, client, visit, digest, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			r.ID, r.At, r.By, r.Action, r.Client, r.Visit, r.Digest, r.Prev, r.Hash)
	}
	o := assessment.Observation{Key: assessment.Key{Measure: "any.measure"}, Number: 12.5, Unit: "cm", Rater: "E"}
	f, err := newFindingRow("v1", assessment.Finding{Observation: o}, 2, "c")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []any{new(newObservationRow("v1", o, 2, nil)), &f} {
		if err := db.Create(row).Error; err != nil {
			t.Fatal(err)
		}
	}
	body, err := json.Marshal(assessment.Visit{
		ID: "v2", Client: "c1", Revision: 1, Date: assessment.DateOf(storetest.Now), Started: storetest.Now,
		State: assessment.Open, Note: "typed and not closed",
	})
	if err != nil {
		t.Fatal(err)
	}
	run("INSERT INTO draft (visit, revision, saved, body) VALUES ('v2', 1, ?, ?)", at, string(body))
	run(fmt.Sprintf("PRAGMA user_version=%d", schema))
	run(fmt.Sprintf("PRAGMA application_id=%d", applicationID))
	run("PRAGMA journal_mode=DELETE") // so that the one file is all of it
	if err := p.close(); err != nil {
		t.Fatal(err)
	}
	return path
}
