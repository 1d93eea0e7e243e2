package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var now = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

// stride runs a command as a script would.
func stride(t testing.TB, in string, arguments ...string) (out, faults string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	p := program{in: strings.NewReader(in), out: &o, err: &e, now: func() time.Time { return now }}
	code = p.run(t.Context(), arguments)
	return o.String(), e.String(), code
}

// TestScripts runs the transcripts of testdata: a line that begins with «$» is
// a command, «< name» gives it a file, DIR is an empty folder, and what follows is what it
// writes («!» before its error lines) and its exit code. UPDATE=1 rewrites
// them.
func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.script")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d scripts, %v", len(files), err)
	}
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got := replay(t, string(want))
			if os.Getenv("UPDATE") != "" {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if d := cmp.Diff(string(want), got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// replay runs the commands of a transcript and writes it anew. Its remarks
// stay.
func replay(t *testing.T, script string) string {
	t.Helper()
	dir := t.TempDir()
	var b strings.Builder
	for line := range strings.Lines(script) {
		if strings.HasPrefix(line, "#") {
			b.WriteString(line)
		}
		words, isCommand := strings.CutPrefix(strings.TrimSpace(line), "$ stride")
		if !isCommand {
			continue
		}
		in := ""
		command, file, fed := strings.Cut(words, " < ")
		if fed {
			text, err := os.ReadFile(filepath.Join("testdata", file))
			if err != nil {
				t.Fatal(err)
			}
			in = string(text)
		}
		out, faults, code := stride(t, in, strings.Fields(strings.ReplaceAll(command, "DIR", dir))...)
		b.WriteString("$ stride" + words + "\n")
		b.WriteString(strings.ReplaceAll(out, dir, "DIR"))
		for fault := range strings.Lines(strings.ReplaceAll(faults, dir, "DIR")) {
			b.WriteString("! " + fault)
		}
		b.WriteString([]string{"done", "failed", "misuse"}[code] + "\n\n")
	}
	return b.String()
}
