package storage

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
)

// brokenDisk compiles testdata/disk.c, which is preloaded into a victim. The
// compiler is the one that built the driver.
func brokenDisk(t *testing.T) (preload string) {
	t.Helper()
	library := filepath.Join(t.TempDir(), "disk.so")
	out, err := exec.Command("cc", "-shared", "-fPIC", "-O2", "-o", library, filepath.Join("testdata", "disk.c"), "-ldl").CombinedOutput()
	if err != nil {
		t.Fatalf("cc: %v\n%s", err, out)
	}
	return "LD_PRELOAD=" + library
}

// chosen is where a random test begins: the same each time, but for torture.
func chosen() *rand.Rand {
	if storetest.Torture() > 1 {
		return rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))
	}
	return rand.New(rand.NewPCG(4, 9))
}

// TestKilledAtAWrite kills the program in the middle of random writes, syncs
// and removals of each act: the records open with what was before or what was
// to be, whole.
func TestKilledAtAWrite(t *testing.T) {
	t.Parallel()
	preload, r := brokenDisk(t), chosen()
	plain, enciphered := newFolder(t, nil), newFolder(t, &Sealing{})
	older := folder{dir: olderFolder(t), backups: t.TempDir()}
	for _, tt := range []struct {
		name, act string
		folder    folder
	}{
		{"migration", "open", older},
		{"enciphering", "seal", plain},
		{"rotation", "seal", enciphered},
		{"backup", "backup", enciphered},
		{"erasure", "erase", enciphered},
	} {
		t.Run(tt.name, func(t *testing.T) {
			whole := tt.folder.victim(t, tt.act)
			log := filepath.Join(t.TempDir(), "log")
			whole.disk = []string{preload, "DISK_ROOT=" + whole.dir, "DISK_LOG=" + log}
			if whole.run(t) {
				t.Fatal("it was killed")
			}
			moments := len(readOperations(t, log))
			if moments < 3 {
				t.Fatalf("only %d operations: the test proves nothing", moments)
			}
			for range storetest.Rounds(3) {
				at := 1 + r.IntN(moments)
				v := tt.folder.victim(t, tt.act)
				v.disk = []string{preload, "DISK_ROOT=" + v.dir, fmt.Sprint("DISK_KILL=", at)}
				v.run(t)
				afterKill(t, v, fmt.Sprintf("killed at %d of %d", at, moments))
			}
		})
	}
}

// afterKill opens what is left and checks it whole, the backups too.
func afterKill(t *testing.T, v victim, when string) {
	t.Helper()
	s, err := Open(t.Context(), config(v.dir, Secret{}))
	if err != nil {
		t.Fatalf("%s: the records do not open: %v", when, err)
	}
	if _, err := s.Verify(t.Context()); err != nil {
		t.Errorf("%s: %v", when, err)
	}
	if n, err := s.ClientCount(t.Context()); err != nil || n == 0 {
		t.Errorf("%s: %d clients, %v", when, n, err)
	}
	all, err := Backups(v.source)
	if err != nil {
		t.Error(err)
	}
	for _, b := range all {
		if _, err := VerifyBackup(t.Context(), config(v.dir, Secret{}), b.Path); err != nil {
			t.Errorf("%s: backup %s: %v", when, filepath.Base(b.Path), err)
		}
	}
	closed(t, s)
}

// TestDiskFull: a write that finds the disk full is refused in words, what was
// saved before can still be read, and once there is room the write is done. The
// same when a write is cut off in the middle, and when a sync fails.
func TestDiskFull(t *testing.T) {
	t.Parallel()
	preload := brokenDisk(t)
	for _, tt := range []struct {
		name, fault string
		want        error
	}{
		{"full", "f", assessment.ErrDiskFull},
		{"full in the middle of a write", "h", assessment.ErrDiskFull},
		{"a sync fails", "s", assessment.ErrDisk},
	} {
		for _, protected := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, protected %v", tt.name, protected), func(t *testing.T) {
				dir := t.TempDir()
				s := open(t, dir)
				if protected {
					if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
						t.Fatal(err)
					}
				}
				closed(t, s)
				fault := filepath.Join(t.TempDir(), "fault")
				v := victim{dir: dir, act: "full", source: fault, step: tt.fault}
				v.disk = []string{preload, "DISK_ROOT=" + dir, "DISK_FAULT=" + fault}
				out, err := v.command().CombinedOutput()
				if err != nil {
					t.Fatalf("%v: %s", err, out)
				}
				if got := strings.TrimSpace(string(out)); got != assessment.Explain(tt.want).What {
					t.Errorf("it said %q, want %q", got, assessment.Explain(tt.want).What)
				}
				s = opened(t, dir, Secret{})
				defer closed(t, s)
				if at, err := missing(t.Context(), s, 4); err != nil || at != 0 {
					t.Errorf("write %d is missing: %v", at, err)
				}
				census(t, s)
			})
		}
	}
}

// TestPowerCuts records what SQLite writes while visits are typed, closed and
// checkpointed, cuts the power at random moments with sectors that were not
// synced kept or lost at random, and opens what is left: every write that was
// acknowledged is there.
func TestPowerCuts(t *testing.T) {
	t.Parallel()
	preload, r := brokenDisk(t), chosen()
	for _, tt := range []struct {
		name string
		make func(t *testing.T) string
	}{
		{"a new folder", func(t *testing.T) string { return t.TempDir() }},
		{"enciphered", func(t *testing.T) string {
			dir := t.TempDir()
			s := open(t, dir)
			if _, err := s.Protect(t.Context(), Sealing{}); err != nil {
				t.Fatal(err)
			}
			closed(t, s)
			return dir
		}},
		{"an older schema", olderFolder},
	} {
		t.Run(tt.name, func(t *testing.T) {
			base := tt.make(t)
			v := victim{dir: copied(t, base), act: "cut"}
			log := filepath.Join(t.TempDir(), "log")
			v.source = log
			v.disk = []string{preload, "DISK_ROOT=" + v.dir, "DISK_LOG=" + log}
			if v.run(t) {
				t.Fatal("it was killed")
			}
			cutPower(t, base, readOperations(t, log), r)
		})
	}
}

func cutPower(t *testing.T, base string, operations []operation, r *rand.Rand) {
	t.Helper()
	cuts := map[int]int{}
	for range storetest.Rounds(20) {
		cuts[r.IntN(len(operations))]++
	}
	d := newDisk(t, base)
	for i, o := range operations {
		d.do(o)
		for range cuts[i] {
			sector := []int{512, 4096}[r.IntN(2)]
			dir := d.cut(t, base, r, sector)
			when := fmt.Sprintf("cut after %d of %d, sectors of %d, %d acknowledged", i+1, len(operations), sector, d.acknowledged)
			afterCut(t, dir, d.acknowledged, when)
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
		}
	}
	if d.acknowledged != cutSaves {
		t.Errorf("%d writes were acknowledged, want %d: the test proves too little", d.acknowledged, cutSaves)
	}
}

func afterCut(t *testing.T, dir string, acknowledged int, when string) {
	t.Helper()
	s, err := Open(t.Context(), config(dir, Secret{}))
	if err != nil {
		t.Errorf("%s: %v", when, err)
		return
	}
	if at, err := missing(t.Context(), s, acknowledged); err != nil || at != 0 {
		t.Errorf("%s: write %d is missing: %v", when, at, err)
	}
	if _, err := s.Verify(t.Context()); err != nil && acknowledged > 0 {
		t.Errorf("%s: %v", when, err)
	}
	closed(t, s)
}

// An operation is what was done to a file, as testdata/disk.c writes it down:
// W a write, T a truncation, S a sync, U a removal, and A, which the victim
// adds: so many writes were acknowledged.
type operation struct {
	op     byte
	name   string
	offset int64
	bytes  []byte
}

func readOperations(t *testing.T, log string) []operation {
	t.Helper()
	b, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	const head = 20
	var all []operation
	for len(b) >= head {
		name, bytes := int(binary.LittleEndian.Uint32(b[4:])), int(binary.LittleEndian.Uint32(b[8:]))
		o := operation{op: b[0], offset: int64(binary.LittleEndian.Uint64(b[12:]))}
		b = b[head:]
		o.name, o.bytes = string(b[:name]), b[name:name+bytes]
		b = b[name+bytes:]
		all = append(all, o)
	}
	return all
}

// A disk is what is safe of each file, and what was written since its last sync.
type disk struct {
	files        map[string]*diskFile
	acknowledged int
}

type diskFile struct {
	safe    []byte
	pending []operation
}

func newDisk(t *testing.T, base string) *disk {
	t.Helper()
	d := &disk{files: map[string]*diskFile{}}
	databases, err := filepath.Glob(filepath.Join(base, "*.db"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range databases {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		d.files[filepath.Base(path)] = &diskFile{safe: b}
	}
	return d
}

func (d *disk) do(o operation) {
	if o.op == 'A' {
		d.acknowledged = int(o.offset)
		return
	}
	if o.op == 'U' {
		delete(d.files, o.name)
		return
	}
	f := d.files[o.name]
	if f == nil {
		f = &diskFile{}
		d.files[o.name] = f
	}
	if o.op == 'S' {
		for _, p := range f.pending {
			f.safe = p.onto(f.safe)
		}
		f.pending = nil
		return
	}
	f.pending = append(f.pending, o)
}

// onto does a write or a truncation.
func (o operation) onto(b []byte) []byte {
	end := int(o.offset) + len(o.bytes)
	if end > len(b) {
		b = append(b, make([]byte, end-len(b))...)
	}
	if o.op == 'T' {
		return b[:end]
	}
	copy(b[o.offset:], o.bytes)
	return b
}

// cut is a folder as the power cut leaves it: of what was not synced nothing,
// all, half of the sectors or nine in ten are there. What is not SQLite's is
// taken from the base.
func (d *disk) cut(t *testing.T, base string, r *rand.Rand, sector int) string {
	t.Helper()
	dir := copied(t, base)
	kept := []func() bool{
		func() bool { return false },
		func() bool { return true },
		func() bool { return r.IntN(2) == 0 },
		func() bool { return r.IntN(10) > 0 },
	}[r.IntN(4)]
	for name, f := range d.files {
		b := append([]byte(nil), f.safe...)
		for _, o := range f.pending {
			if o.op == 'T' {
				if kept() {
					b = o.onto(b)
				}
				continue
			}
			for _, part := range o.sectors(sector) {
				if kept() {
					b = part.onto(b)
				}
			}
		}
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// sectors takes a write apart.
func (o operation) sectors(size int) []operation {
	var parts []operation
	for at := 0; at < len(o.bytes); {
		end := min(len(o.bytes), at+size-(int(o.offset)+at)%size)
		parts = append(parts, operation{op: 'W', offset: o.offset + int64(at), bytes: o.bytes[at:end]})
		at = end
	}
	return parts
}
