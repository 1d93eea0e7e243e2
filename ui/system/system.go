// Package system is the door to the operating system: opening a file in its
// own program, handing a PDF to a printer, the keyring. It imports nothing of ours,
// never shows anything itself, and never puts a client's name where a queue or
// a log could show it.
package system

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"
)

// A Printer hands PDF files to the system.
type Printer struct {
	Log *slog.Logger
	// run starts a program and waits for it; replaced in tests.
	run func(ctx context.Context, program string, arguments ...string) ([]byte, error)
	// launch starts a program that goes on by itself; replaced in tests.
	launch func(program string, arguments ...string) error
}

// NewPrinter makes a printer of this computer.
func NewPrinter(log *slog.Logger) *Printer { return &Printer{Log: log, run: run, launch: launch} }

// answerTime is how long a print system may take to say which printer it has.
const answerTime = 3 * time.Second

// Default is the name of the printer that Print goes to. ErrNoPrinter says that
// none is set up; with another error, or a name that is empty, nobody knows.
func (p *Printer) Default(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	return p.standard(ctx)
}

// ErrNoPrinter says that the system has no default printer.
var ErrNoPrinter = errors.New("no default printer")

// Print sends a PDF to the default printer's queue where the system has one,
// and otherwise opens it in the program that shows PDF files. It says in words
// which of the two happened. An error means neither did; its text for people
// comes from the caller, who knows where the file lies.
func (p *Printer) Print(ctx context.Context, path string) (string, error) {
	queue, err := p.queue(ctx, path)
	if err == nil {
		return "Sent to the queue of " + queue + ".", nil
	}
	p.Log.Info("no direct printing, opening instead", "reason", err)
	if err := p.Open(path); err != nil {
		return "", fmt.Errorf("print %s: %w", filepath.Base(path), err)
	}
	return "It is open in your PDF program: print it there.", nil
}
