package workspace

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestNothingToPrintWith: the paper is written, and the sentence says where it
// lies.
func TestNothingToPrintWith(t *testing.T) {
	var written string
	outputs := Outputs{
		Private: "private",
		Keys: func(_ context.Context, _ KeyMap, to io.Writer) error {
			_, err := io.WriteString(to, "keys")
			return err
		},
		WriteFile: func(path string, write func(io.Writer) error) error {
			var b strings.Builder
			err := write(&b)
			written = path + ": " + b.String()
			return err
		},
		Print: func(context.Context, string) (string, error) { return "", fmt.Errorf("print: %w", exec.ErrNotFound) },
	}
	w := New(Config{
		Now:     time.Now,
		Log:     slog.New(slog.DiscardHandler),
		Loop:    Loop{Spawn: func(f func()) { f() }, Post: func(f func()) { f() }, After: func(time.Duration, func()) func() { return func() {} }},
		Outputs: outputs,
	})
	w.PrintKeys(nil)
	path := filepath.Join("private", "keys.pdf")
	if want := path + ": keys"; written != want {
		t.Errorf("written is %q, want %q", written, want)
	}
	if n := w.Notice.Value(); n.Kind == Done || !strings.Contains(n.Text, path) {
		t.Errorf("the notice is %+v, which does not say that the paper lies at %s", n, path)
	}
}
