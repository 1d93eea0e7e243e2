package main

import (
	"strings"
	"testing"
)

// TestBenchStorage runs every feat once at a small size. There is no source
// folder here, and C is left out with a word.
func TestBenchStorage(t *testing.T) {
	out, faults, code := stride(t, "", "bench", "storage", "--clients", "25", "--names", "40")
	if code != done {
		t.Fatalf("exit %d: %s", code, faults)
	}
	for _, f := range feats() {
		if !strings.Contains(out, "\n"+f.name+" ") {
			t.Errorf("there is no line for %s:\n%s", f.name, out)
		}
	}
	if !strings.Contains(out, "C is left out") {
		t.Errorf("nothing is said of C:\n%s", out)
	}
}

func TestReadFloor(t *testing.T) {
	got, err := readFloor([]byte("insert 2.5 6.25\ncommit 0.5 1\n"))
	if err != nil || got["insert"].String() != "2.500 / 6.250" || got["insert"].over(got["commit"]) != "5.00" {
		t.Errorf("read %v, %v", got, err)
	}
	if _, err := readFloor([]byte("insert fast\n")); err == nil {
		t.Error("a line without figures is read")
	}
}
