package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment/sample"
)

// TestCommandsLeaveNothingBehind runs commands that work, and that fail, on the
// practice clinic: no temporary file stays, and no fault names a client.
func TestCommandsLeaveNothingBehind(t *testing.T) {
	dir, temporary := t.TempDir(), t.TempDir()
	t.Setenv("TMPDIR", temporary)
	t.Setenv("TMP", temporary)
	data, backups := filepath.Join(dir, "clinic"), filepath.Join(dir, "backups")
	var faults strings.Builder
	for _, command := range []string{
		"demo DATA", "verify --data DATA", "backup BACKUPS --data DATA", "export --data DATA --format json -o DIR/all.json",
		"export --data DATA --format xlsx --client practice-zoe -o DIR/no/zoe.xlsx", "handout --data DATA --visit nobody -o DIR/h.pdf",
		"handout --data DATA --visit practice-zoe-visit-1 -o DIR/no/h.pdf", "import DIR/all.json --data DATA", "erase --data DATA --client nobody",
		"restore DATA/handout.pdf --data DATA", "passphrase --data DATA --new-passphrase-file DIR/no", "note --data DATA --visit nobody",
	} {
		words := strings.NewReplacer("DATA", data, "BACKUPS", backups, "DIR", dir).Replace(command)
		_, fault, _ := stride(t, "", strings.Fields(words)...)
		faults.WriteString(fault)
	}
	if n := strings.Count(faults.String(), "\n"); n < 6 {
		t.Errorf("only %d faults: too little went wrong", n)
	}
	clinic, err := sample.Clinic(t.Context(), now)
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range clinic {
		for _, word := range []string{h.Client.Family, h.Client.Reason, h.Client.Goal, h.Client.Note} {
			if len(word) > 3 && strings.Contains(faults.String(), word) {
				t.Errorf("%q stands in what was said to be wrong", word)
			}
		}
	}
	left, err := os.ReadDir(temporary)
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
