package storage

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
)

const pictureWords = "what the picture shows of somebody"

// attach keeps a file of several pages with a client of the practice clinic.
func attach(t *testing.T, s *Store) assessment.Attachment {
	t.Helper()
	lines, err := s.Clients(t.Context(), assessment.ClientQuery{Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	visits, err := s.Visits(t.Context(), lines[0].Client.ID)
	if err != nil || len(visits) == 0 {
		t.Fatalf("%d visits, %v", len(visits), err)
	}
	a := assessment.Attachment{
		ID: "a1", Client: lines[0].Client.ID, Visit: visits[0].ID, Kind: assessment.FileAttachment, Name: "still.png", Added: storetest.Now,
	}
	if err := s.AddAttachment(t.Context(), a, bytes.Repeat([]byte(pictureWords), 3000)); err != nil {
		t.Fatal(err)
	}
	return a
}

// readable reports whether the picture can be read in the files of a folder.
func readable(t *testing.T, dir string) bool {
	t.Helper()
	for _, name := range []string{plainName, plainName + "-wal"} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte(pictureWords)) {
			return true
		}
	}
	return false
}

func TestPicturesAreErased(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := practice(t, dir)
	a := attach(t, s)
	if !readable(t, dir) {
		t.Fatal("the picture is not in the file: the test cannot see it go")
	}
	if c := census(t, s); c.Attachments != 1 {
		t.Errorf("%d attachments are counted", c.Attachments)
	}
	if err := s.EraseClient(t.Context(), a.Client, "request"); err != nil {
		t.Fatal(err)
	}
	if readable(t, dir) {
		t.Error("the picture can still be read after its client was erased")
	}
	if c := census(t, s); c.Attachments != 0 {
		t.Errorf("%d attachments are left", c.Attachments)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestBinOfFiles: a file is erased once it has lain in the bin for long enough.
func TestBinOfFiles(t *testing.T) {
	dir := t.TempDir()
	s := practice(t, dir)
	a := attach(t, s)
	a.Removed = storetest.Now
	if err := s.ReviseAttachment(t.Context(), a, "Sam"); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		days int
		want int
	}{{assessment.BinDays - 1, 1}, {assessment.BinDays + 1, 0}} {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		c := config(dir, Secret{})
		c.Now = func() time.Time { return storetest.Now.AddDate(0, 0, tt.days) }
		var err error
		if s, err = Open(t.Context(), c); err != nil {
			t.Fatal(err)
		}
		if c := census(t, s); c.Attachments != tt.want {
			t.Errorf("after %d days there are %d", tt.days, c.Attachments)
		}
	}
	if readable(t, dir) {
		t.Error("the picture can still be read after the bin was emptied")
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestChangedBytesAreNoticed: who changes a picture within the file is seen.
func TestChangedBytesAreNoticed(t *testing.T) {
	s := practice(t, t.TempDir())
	defer s.Close()
	attach(t, s)
	if err := s.write.Exec("UPDATE attachment SET bytes = CAST('other' AS BLOB)").Error; err != nil {
		t.Fatal(err)
	}
	if _, err := s.Verify(t.Context()); !errors.Is(err, assessment.ErrDamaged) {
		t.Errorf("Verify = %v", err)
	}
}

// TestOlderAttachmentsAreKept: the table is rebuilt, and its rows stay.
func TestOlderAttachmentsAreKept(t *testing.T) {
	dir := t.TempDir()
	var p pools
	if _, err := p.dial(writerDSN(filepath.Join(dir, plainName)), config(dir, Secret{}).Log, 1); err != nil {
		t.Fatal(err)
	}
	scripts := []string{}
	for _, name := range []string{"0001_first", "0002_plan", "0003_review", "0004_bin", "0005_ticked", "0006_form"} {
		b, err := migrations.ReadFile("migrations/" + name + ".sql")
		if err != nil {
			t.Fatal(err)
		}
		scripts = append(scripts, string(b))
	}
	digest := "unhex('9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0')" // of aaa
	scripts = append(scripts,
		"INSERT INTO client (id, given, family, birth_date, sex, phone, reason, goal, practice, created, search_key) VALUES ('c1', 'A', 'B', '', 'unknown', '', '', '', 0, 1, '')",
		"INSERT INTO visit (id, client, state, date, started, examiner, note, next_review, catalogue, plan_decided, revision) VALUES ('v1', 'c1', 'closed', '2026-04-09', 5, 'Sam', '', '', '', 0, 1)",
		"INSERT INTO attachment VALUES (1, 'v1', 'technique.cadence', "+digest+", 'picture', CAST('aaa' AS BLOB), 'one.png'), (2, 'v1', '', "+digest+", 'picture', NULL, '')",
		"PRAGMA user_version=6", "PRAGMA application_id=0x53545257")
	for _, script := range scripts {
		if _, err := p.handle[0].Exec(script); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.close(); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	defer s.Close()
	all, err := s.Attachments(t.Context(), assessment.AttachmentQuery{Client: "c1"})
	if err != nil || len(all) != 2 || all[0].Name != "one.png" || all[0].Key.Measure != "technique.cadence" || all[0].Size != 3 {
		t.Fatalf("%d attachments, %v", len(all), err)
	}
	if b, err := s.AttachmentBytes(t.Context(), all[0].ID); string(b) != "aaa" || err != nil {
		t.Errorf("the bytes are %q, %v", b, err)
	}
	if _, err := s.AttachmentBytes(t.Context(), all[1].ID); !errors.Is(err, assessment.ErrNotFound) {
		t.Errorf("bytes kept elsewhere: %v", err)
	}
	census(t, s)
}
