package workspace

import (
	"bytes"
	"context"
	"io"
	"path/filepath"

	"stridewell/assessment"
)

// A KeyMap is the keys of the program on one page.
type KeyMap struct {
	Groups []KeyGroup
	Paper  assessment.Paper
}

// A KeyGroup is the keys that work in one place, or everywhere.
type KeyGroup struct {
	Title string
	Keys  []KeyLine
}

// A KeyLine is a key and what it does.
type KeyLine struct{ Key, Does string }

// PrintKeys hands the key map to the system, as Print does the handout.
func (w *Workspace) PrintKeys(groups []KeyGroup) {
	m := KeyMap{Groups: groups, Paper: w.Options.Value().Paper}
	path := filepath.Join(w.outputs.Private, "keys.pdf")
	work(w, "Printing the keys", func(ctx context.Context) (string, error) {
		var pdf bytes.Buffer
		if err := w.outputs.Keys(ctx, m, &pdf); err != nil {
			return "", err
		}
		err := w.outputs.WriteFile(path, func(to io.Writer) error { _, err := to.Write(pdf.Bytes()); return err })
		if err != nil {
			return "", err
		}
		return w.outputs.Print(ctx, path)
	}, func(where string) { w.say("The keys are on their way.", where) })
}
