package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
)

func tryOpen(t *testing.T, dir string) error {
	t.Helper()
	s, err := Open(t.Context(), Config{Dir: dir, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return storetest.Now }})
	if err == nil {
		s.Close()
	}
	return err
}

// TestSecondStart: another program on the same folder is told so, and what the
// first one writes afterwards is kept.
func TestSecondStart(t *testing.T) {
	dir := t.TempDir()
	first := open(t, dir)
	if err := first.SaveSetting(t.Context(), "clinic", "before"); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if err := tryOpen(t, dir); !errors.Is(err, assessment.ErrInUse) {
			t.Fatalf("a second start gives %v, want %v", err, assessment.ErrInUse)
		}
	}
	if err := first.SaveSetting(t.Context(), "clinic", "after"); err != nil {
		t.Fatal(err)
	}
	first.Close()
	again := open(t, dir)
	defer again.Close()
	if got, err := again.Setting(t.Context(), "clinic"); got != "after" || err != nil {
		t.Errorf("the setting is %q, %v", got, err)
	}
}

// direct works on a file behind the program's back.
func direct(t *testing.T, path, script string) {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.Exec(script); err != nil {
		t.Fatal(err)
	}
}

// TestRefusedFiles: a file that is not ours, or not yet, is refused and stays
// as it is.
func TestRefusedFiles(t *testing.T) {
	tests := []struct {
		name string
		make func(t *testing.T, dir, path string)
		want error
	}{
		{"of a newer version", func(t *testing.T, dir, path string) {
			open(t, dir).Close()
			direct(t, path, "PRAGMA user_version=99")
		}, assessment.ErrNewer},
		{"of another program", func(t *testing.T, _, path string) {
			direct(t, path, "CREATE TABLE recipe (name TEXT)")
		}, assessment.ErrForeign},
		{"that is no database", func(t *testing.T, _, path string) {
			if err := os.WriteFile(path, []byte(strings.Repeat("a letter to a friend\n", 100)), 0o600); err != nil {
				t.Fatal(err)
			}
		}, assessment.ErrForeign},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, plainName)
			tt.make(t, dir, path)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := tryOpen(t, dir); !errors.Is(err, tt.want) {
				t.Errorf("opening gives %v, want %v", err, tt.want)
			}
			after, err := os.ReadFile(path)
			if err != nil || string(after) != string(before) {
				t.Errorf("the file was changed (%v)", err)
			}
		})
	}
}

func pragma(t *testing.T, s *Store, name string) int {
	t.Helper()
	var n int
	if err := s.handle[0].QueryRowContext(t.Context(), "PRAGMA "+name).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestVersionIsInTheFile: the file says how many scripts it has seen and whose
// it is.
func TestVersionIsInTheFile(t *testing.T) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for range 2 {
		s := open(t, dir)
		if got := pragma(t, s, "user_version"); got != len(names) {
			t.Errorf("user_version is %d, want %d", got, len(names))
		}
		if got := pragma(t, s, "application_id"); got != applicationID {
			t.Errorf("application_id is %x", got)
		}
		s.Close()
	}
	for i, name := range names {
		if want := fmt.Sprintf("migrations/%04d_", i+1); !strings.HasPrefix(name, want) {
			t.Errorf("script %d is called %s, want %s…", i+1, name, want)
		}
	}
}

// TestScriptsAreWholeOrUndone: a script that fails leaves the file at the one
// before it.
func TestScriptsAreWholeOrUndone(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	defer s.Close()
	done := pragma(t, s, "user_version")
	scripts := fstest.MapFS{}
	for i := range done {
		scripts[fmt.Sprintf("%04d_seen.sql", i+1)] = &fstest.MapFile{}
	}
	scripts[fmt.Sprintf("%04d_broken.sql", done+1)] = &fstest.MapFile{Data: []byte("CREATE TABLE half (a TEXT); INSERT INTO nothing VALUES (1);")}
	if err := (upgrade{scripts: scripts, keep: keepBeside(s.path(), nil)}).apply(t.Context(), s.handle[0]); err == nil {
		t.Fatal("a broken script gives no error")
	}
	if got := pragma(t, s, "user_version"); got != done {
		t.Errorf("user_version is %d, want %d", got, done)
	}
	var tables int
	if err := s.handle[0].QueryRowContext(t.Context(), "SELECT count(*) FROM sqlite_schema WHERE name = 'half'").Scan(&tables); err != nil || tables != 0 {
		t.Errorf("half of the script stays: %d tables, %v", tables, err)
	}
}

// TestRecordsAreAppendOnly: what a closed visit says can be neither changed nor
// deleted, not even by the file's owner with the program's own rights.
func TestRecordsAreAppendOnly(t *testing.T) {
	s := open(t, t.TempDir())
	defer s.Close()
	seeded(t, s)
	for _, statement := range []string{
		"UPDATE observation SET number = 1", "DELETE FROM observation", "UPDATE finding SET grade = 'typical'", "DELETE FROM finding",
		"UPDATE log SET action = 'x'", "DELETE FROM log", "UPDATE definition SET body = 'x'",
	} {
		if err := s.write.Exec(statement).Error; err == nil {
			t.Errorf("%s was allowed", statement)
		}
	}
	if _, err := s.Verify(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestVerifyNoticesChange: a log that was changed behind the program's back
// does not verify.
func TestVerifyNoticesChange(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	seeded(t, s)
	s.Close()
	direct(t, filepath.Join(dir, plainName), "DROP TRIGGER log_stays; UPDATE log SET by = 'somebody else' WHERE id = 2")
	s = open(t, dir)
	defer s.Close()
	if _, err := s.Verify(t.Context()); err == nil {
		t.Error("a changed log verifies")
	}
}

// seeded writes a client with one closed visit.
func seeded(t *testing.T, s *Store) {
	t.Helper()
	ctx := t.Context()
	v := assessment.Visit{ID: "v1", Client: "c1", Revision: 1, Date: assessment.DateOf(storetest.Now), Started: storetest.Now}
	o := assessment.Observation{Key: assessment.Key{Measure: "any.measure"}, Number: 3}
	v = v.With(o)
	for _, step := range []func() error{
		func() error { return s.SaveClient(ctx, assessment.Client{ID: "c1", Created: storetest.Now}) },
		func() error { return s.SaveDraft(ctx, v) },
		func() error {
			return s.CloseVisit(ctx, assessment.Closing{
				Visit: "v1", At: storetest.Now, Findings: []assessment.Finding{{Observation: o}},
				Texts: []assessment.Text{assessment.Measure{ID: o.Measure}.Text()},
			})
		},
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestFilesAreTheOwners: nobody else on the computer may read the records.
func TestFilesAreTheOwners(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "clinic")
	s := open(t, dir)
	defer s.Close()
	info, err := os.Stat(dir)
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the folder has mode %v, %v; want 0700", info.Mode(), err)
	}
	if !Holds(dir) || Holds(t.TempDir()) {
		t.Error("Holds does not tell a folder with records from one without")
	}
}

func BenchmarkSaveDraft(b *testing.B) {
	s := open(b, b.TempDir())
	defer s.Close()
	if err := s.SaveClient(b.Context(), assessment.Client{ID: "c1", Created: storetest.Now}); err != nil {
		b.Fatal(err)
	}
	v := assessment.Visit{ID: "v1", Client: "c1", Date: assessment.DateOf(storetest.Now), Started: storetest.Now, Note: strings.Repeat("a note ", 400)}
	for b.Loop() {
		v.Revision++
		if err := s.SaveDraft(b.Context(), v); err != nil {
			b.Fatal(err)
		}
	}
}

// TestEveryColumnOfAVisitIsSaved compares the statement that is spelled out with
// the table and with the row.
func TestEveryColumnOfAVisitIsSaved(t *testing.T) {
	s := open(t, t.TempDir())
	defer s.Close()
	var columns []string
	if err := s.read.Raw("SELECT name FROM pragma_table_info('visit')").Scan(&columns).Error; err != nil {
		t.Fatal(err)
	}
	for _, c := range columns {
		if c != "id" && !strings.Contains(upsertVisit, c+" = excluded."+c) {
			t.Errorf("column %s of a visit is not saved with a draft", c)
		}
	}
	if n := len(visitRow{}.columns()); n != len(columns) || strings.Count(upsertVisit, "?") != n {
		t.Errorf("%d values for %d columns", n, len(columns))
	}
}
