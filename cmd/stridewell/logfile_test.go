package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLogIsBounded writes more than all files together may hold.
func TestLogIsBounded(t *testing.T) {
	const limit = 1000
	path := filepath.Join(t.TempDir(), logName)
	last := ""
	for start := range 3 { // as many starts of the program
		f, err := openLogFile(path, limit)
		if err != nil {
			t.Fatal(err)
		}
		for i := range 100 {
			last = fmt.Sprintf("start %d line %d\n", start, i)
			if _, err := f.Write([]byte(last)); err != nil {
				t.Fatal(err)
			}
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob(path + "*")
	if err != nil || len(files) != keptFiles+1 {
		t.Errorf("%d files, %v; want %d", len(files), err, keptFiles+1)
	}
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if info.Size() > limit || info.Mode().Perm() != 0o600 {
			t.Errorf("%s has %d bytes and mode %v", filepath.Base(name), info.Size(), info.Mode())
		}
	}
	text, err := os.ReadFile(path)
	if err != nil || !strings.HasSuffix(string(text), last) {
		t.Errorf("the newest line is not at the end: %v", err)
	}
}
