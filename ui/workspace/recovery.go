package workspace

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"stridewell/assessment"
)

// A RecoverySheet is what is printed and kept apart from the computer. It names
// no client.
type RecoverySheet struct {
	Code    string // the recovery code; empty where it is not on the screen now
	Folder  string // of the records
	Backups string // folder
	Made    assessment.Date
	Paper   assessment.Paper
}

const recoveryName = "recovery.pdf"

// PrintRecovery hands the recovery sheet to the system. The file is taken away
// once the code was typed back, and at the next start.
func (w *Workspace) PrintRecovery() {
	k := w.Keeping.Value()
	sheet := RecoverySheet{Code: k.Code, Folder: w.records.Folder, Backups: k.Folder, Made: w.Today(), Paper: w.Options.Value().Paper}
	w.toPrinter(printing{
		task: "Printing the recovery sheet", file: recoveryName, said: "The recovery sheet is on its way.",
		write: func(ctx context.Context, to io.Writer) error { return w.outputs.Recovery(ctx, sheet, to) },
	})
}

// removeRecovery takes the printed sheet off the disk: the code must not lie
// beside the data.
func (w *Workspace) removeRecovery() {
	if w.outputs.Private == "" {
		return
	}
	if err := os.Remove(filepath.Join(w.outputs.Private, recoveryName)); err != nil && !errors.Is(err, os.ErrNotExist) {
		w.log.Warn("the recovery sheet stays until the next start", "error", err)
	}
}

// Rotate enciphers the records under a new key, with a new recovery code, and
// makes a backup under it. A problem says why not.
func (w *Workspace) Rotate(passphrase string) assessment.Problem {
	if p := passphraseProblem(passphrase); p.Some() {
		return p
	}
	if err := w.Flush(); err != nil {
		w.fail("The key was not changed.", err)
		return assessment.Problem{}
	}
	w.seal("Changing the key", ByPassphrase, passphrase, func(ctx context.Context) error { return w.records.Check(ctx, passphrase) })
	return assessment.Problem{}
}
