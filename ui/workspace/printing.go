package workspace

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os/exec"
	"path/filepath"

	"stridewell/assessment"
)

// A Printer is what Print goes to. The zero one is not known.
type Printer struct {
	Name string
	None bool // the system says that none is set up
}

// Words say where a paper goes.
func (p Printer) Words() string {
	switch {
	case p.None:
		return "No printer is set up here. Print opens the page in your PDF program."
	case p.Name != "":
		return "Goes to " + p.Name + "."
	default:
		return "Opens in your PDF program: print it there."
	}
}

// findPrinter asks the system which printer there is.
func (w *Workspace) findPrinter() {
	if w.outputs.Printer == nil {
		return
	}
	Run(context.Background(), w.loop, w.outputs.Printer, func(p Printer, err error) {
		if err != nil {
			w.log.Info("no printer is known", "reason", err)
		}
		w.Printer.Set(p)
	})
}

// A printing is a paper on its way to the printer.
type printing struct {
	task  string // as the status bar names it
	file  string // in the private folder; without a client's name, because queues show titles
	said  string // once it is on its way
	write func(context.Context, io.Writer) error
}

// toPrinter writes a paper whole into the private folder and hands it to the
// system: to the print queue where there is one, otherwise to the program that
// shows PDF files. Where there is neither, the sentence names the file's place.
func (w *Workspace) toPrinter(p printing) {
	path := filepath.Join(w.outputs.Private, p.file)
	work(w, p.task, func(ctx context.Context) (string, error) {
		var pdf bytes.Buffer
		if err := p.write(ctx, &pdf); err != nil {
			return "", err
		}
		err := w.outputs.WriteFile(path, func(to io.Writer) error { _, err := to.Write(pdf.Bytes()); return err })
		if err != nil {
			return "", err
		}
		where, err := w.outputs.Print(ctx, path)
		if errors.Is(err, exec.ErrNotFound) {
			err = &assessment.FileFault{
				File: path, What: "is written, but this computer has no program to print or show it with.",
				Next: "Open it from there before Stridewell starts again, or save it to a folder of your own.",
			}
		}
		return where, err
	}, func(where string) { w.say(p.said, where) })
}
