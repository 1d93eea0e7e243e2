package workspace

import (
	"context"
	"io"

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
	w.toPrinter(printing{
		task: "Printing the keys", file: "keys.pdf", said: "The keys are on their way.",
		write: func(ctx context.Context, to io.Writer) error { return w.outputs.Keys(ctx, m, to) },
	})
}
