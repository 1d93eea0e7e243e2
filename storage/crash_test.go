package storage

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
)

// A folder is what a crash happens to: records, and a backup of them that holds
// something else.
type folder struct {
	dir, backups  string
	secret        Secret // opens the records
	before, saved Census // of the records, and of the backup
}

// newFolder makes the practice clinic, sealed or as it is, backs it up and adds
// one more client.
func newFolder(t *testing.T, how *Sealing) folder {
	t.Helper()
	f := folder{dir: t.TempDir(), backups: t.TempDir()}
	s := practice(t, f.dir)
	if how != nil {
		f.secret.Passphrase = how.Passphrase
		if _, err := s.Protect(t.Context(), *how); err != nil {
			t.Fatal(err)
		}
	}
	b, err := s.Backup(t.Context(), f.backups)
	if err != nil {
		t.Fatal(err)
	}
	f.saved = b.Census
	if err := save(t.Context(), s, 1); err != nil {
		t.Fatal(err)
	}
	f.before = census(t, s)
	closed(t, s)
	return f
}

// victim is a program that works on a copy of the folder.
func (f folder) victim(t *testing.T, act string) victim {
	return victim{dir: copied(t, f.dir), act: act, secret: f.secret.Passphrase, source: copied(t, f.backups)}
}

// TestCrashAtAStep kills the program at each step of each act: afterwards the
// records open with the secret of before or of after, whole, and nothing of the
// other is left.
func TestCrashAtAStep(t *testing.T) {
	plain, beside := newFolder(t, nil), newFolder(t, &Sealing{})
	locked := newFolder(t, &Sealing{Passphrase: typed, cost: least})
	zero, one, another := Secret{}, Secret{Passphrase: typed}, Secret{Passphrase: "another"}
	tests := []struct {
		act, step string
		folder    folder
		opens     Secret
		want      Census
	}{
		{"protect", "copied", plain, zero, plain.before},
		{"protect", "checked", plain, zero, plain.before},
		{"protect", "switched", plain, one, plain.before},
		{"protect", "opened", plain, one, plain.before},
		{"rotate", "copied", locked, one, locked.before},
		{"rotate", "checked", locked, one, locked.before},
		{"rotate", "switched", locked, another, locked.before},
		{"rotate", "opened", locked, another, locked.before},
		{"passphrase", "sealed", locked, one, locked.before},
		{"backup", "copied", beside, zero, beside.before},
		{"backup", "kept", beside, zero, beside.before},
		{"restore", "unpacked", plain, zero, plain.before},
		{"restore", "decided", plain, zero, plain.saved},
		{"restore", "moved store.db", plain, zero, plain.saved},
		{"restore", "away", plain, zero, plain.saved},
		{"restore", "brought store.db", plain, zero, plain.saved},
		{"restore", "in", plain, zero, plain.saved},
		{"restore", "unpacked", beside, zero, beside.before},
		{"restore", "decided", beside, zero, beside.saved},
		{"restore", "moved keys.json", beside, zero, beside.saved},
		{"restore", "moved store-1.db", beside, zero, beside.saved},
		{"restore", "away", beside, zero, beside.saved},
		{"restore", "brought keys.json", beside, zero, beside.saved},
		{"restore", "brought store-1.db", beside, zero, beside.saved},
		{"restore", "in", beside, zero, beside.saved},
	}
	for _, tt := range tests {
		t.Run(tt.act+" "+tt.step, func(t *testing.T) {
			t.Parallel()
			v := tt.folder.victim(t, tt.act)
			v.step = tt.step
			if !v.run(t) {
				t.Fatal("it was not killed")
			}
			s := opened(t, v.dir, tt.opens)
			if got := census(t, s); got != tt.want {
				t.Errorf("%+v after the crash, want %+v", got, tt.want)
			}
			tidy(t, v.dir)
			closed(t, s)
		})
	}
}

// tidy looks for what a crash has left in a folder that was opened again.
func tidy(t *testing.T, dir string) {
	t.Helper()
	databases, err := filepath.Glob(filepath.Join(dir, "*.db"))
	if err != nil || len(databases) != 1 {
		t.Errorf("%d databases in the folder, %v", len(databases), err)
	}
	left, err := filepath.Glob(filepath.Join(dir, partialPrefix+"*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left over: %q, %v", left, err)
	}
}

// TestReadingDuringARestore: who only reads waits for the end of it.
func TestReadingDuringARestore(t *testing.T) {
	t.Parallel()
	f := newFolder(t, &Sealing{})
	v := f.victim(t, "restore")
	v.step = "away"
	if !v.run(t) {
		t.Fatal("it was not killed")
	}
	c := config(v.dir, f.secret)
	c.ReadOnly = true
	if _, err := Open(t.Context(), c); !errors.Is(err, assessment.ErrHalfway) || !Holds(v.dir) {
		t.Errorf("a reader opens records in the middle of a restore: %v", err)
	}
}

// TestEarlierAsideIsKept: two restores within a second do not write over what
// the first kept aside.
func TestEarlierAsideIsKept(t *testing.T) {
	t.Parallel()
	f := newFolder(t, nil)
	for i, want := range []Census{f.before, f.saved} {
		all, err := Backups(f.backups)
		if err != nil {
			t.Fatal(err)
		}
		aside, err := Restore(t.Context(), Restoring{Config: config(f.dir, f.secret), Backup: all[0].Path})
		if err != nil {
			t.Fatal(err)
		}
		s := opened(t, aside, f.secret)
		if got := census(t, s); got != want {
			t.Errorf("restore %d kept %+v aside, want %+v", i+1, got, want)
		}
		closed(t, s)
	}
}

// TestKeyFileIsGone: enciphered records without their key are not cleared away.
func TestKeyFileIsGone(t *testing.T) {
	t.Parallel()
	f := newFolder(t, &Sealing{})
	if err := os.Remove(filepath.Join(f.dir, keysName)); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := Open(t.Context(), config(f.dir, f.secret)); !errors.Is(err, assessment.ErrKeyMissing) || !Holds(f.dir) {
			t.Errorf("Open = %v, want %v", err, assessment.ErrKeyMissing)
		}
	}
	if info, err := os.Stat(filepath.Join(f.dir, "store-1.db")); err != nil || info.Size() == 0 {
		t.Errorf("the enciphered records are gone: %v", err)
	}
}

// TestUncleanStopIsTold: the next start says what was recovered, and the one
// after that has nothing to say.
func TestUncleanStopIsTold(t *testing.T) {
	t.Parallel()
	f := newFolder(t, &Sealing{})
	v := f.victim(t, "abandon")
	v.run(t)
	if _, err := Open(t.Context(), config(v.dir, Secret{Code: otherCode()})); !errors.Is(err, assessment.ErrWrongSecret) {
		t.Fatal(err)
	}
	for i, unclean := range []bool{true, false} {
		s := opened(t, v.dir, f.secret)
		if got := s.Recovered(); got.Unclean != unclean {
			t.Errorf("start %d: %+v, want unclean %v", i+1, got, unclean)
		}
		closed(t, s)
	}
}

// TestUncleanStopCountsDrafts counts the open visits that were being typed.
func TestUncleanStopCountsDrafts(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	for n := 1; n <= 4; n++ {
		if err := save(t.Context(), s, n); err != nil {
			t.Fatal(err)
		}
	}
	left := copied(t, dir) // as a crash would leave it
	closed(t, s)
	s = opened(t, left, Secret{})
	if got := s.Recovered(); !got.Unclean || got.Drafts != 1 || got.Last.IsZero() {
		t.Errorf("Recovered = %+v, want one draft with its time", got)
	}
	closed(t, s)
}

// TestTwoPrograms: while one program holds the records another cannot write,
// and one that reads sees every write that was acknowledged.
func TestTwoPrograms(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	closed(t, open(t, dir))
	c := victim{dir: dir, act: "type"}.command()
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	var reader *Store
	seen := 0
	for lines.Scan() {
		if _, err := fmt.Sscan(lines.Text(), &seen); err != nil {
			t.Fatal(err)
		}
		if seen%10 != 1 {
			continue
		}
		if reader == nil {
			if err := tryOpen(t, dir); !errors.Is(err, assessment.ErrInUse) || !strings.Contains(err.Error(), fmt.Sprint("process ", c.Process.Pid)) {
				t.Errorf("a second program that writes: %v, want it to name the first", err)
			}
			reading := config(dir, Secret{})
			reading.ReadOnly = true
			if reader, err = Open(t.Context(), reading); err != nil {
				t.Fatal(err)
			}
		}
		if at, err := missing(t.Context(), reader, seen); err != nil || at != 0 {
			t.Errorf("after write %d was acknowledged, write %d is not there: %v", seen, at, err)
		}
	}
	if err := c.Wait(); err != nil || seen != typedTimes {
		t.Fatalf("it ended after %d of %d writes: %v", seen, typedTimes, err)
	}
	closed(t, reader)
}
