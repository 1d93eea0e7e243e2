package workspace

import (
	"bytes"
	"context"
	"io"
	"path/filepath"

	"stridewell/assessment"
)

// A TextKind is a paper that is words alone.
type TextKind uint8

// The kinds. None of them waits for a red-flag action.
const (
	NoteText TextKind = iota
	LetterText
	SafetyText
)

// textTitles stand in the properties of a paper and in the name of its file.
// They hold no name: print queues show them.
var textTitles = [...]string{"Visit note", "Letter of referral", "Safety card"}

// Title is what the paper is called.
func (k TextKind) Title() string { return textTitles[k] }

// A TextPaper is plain text on its way to paper.
type TextPaper struct {
	Title string
	Text  string
	Paper assessment.Paper
}

// Text words a paper of the visit looked at; only a letter heeds r.
func (w *Workspace) Text(k TextKind, r assessment.Referral) string {
	d := w.Desk.Value()
	if !d.HasVisit() {
		return ""
	}
	clinic := w.clinicOf(d)
	switch k {
	case LetterText:
		return assessment.ReferralLetter(d.Summary, clinic, r)
	case SafetyText:
		return assessment.SafetyCardText(clinic)
	default:
		drills, err := w.drills.Worded(d.Plan)
		if err != nil {
			w.log.Error("word a plan", "error", err) // the note is worth having without it
		}
		return assessment.VisitNote(d.Summary, drills, w.catalogue.Named)
	}
}

// SaveText writes a paper as a text file.
func (w *Workspace) SaveText(k TextKind, r assessment.Referral, path string) {
	text := w.Text(k, r)
	w.saveBytes(k.Title(), path, func(context.Context) ([]byte, error) { return []byte(text), nil })
}

// SaveTextPDF writes a paper as a PDF.
func (w *Workspace) SaveTextPDF(k TextKind, r assessment.Referral, path string) {
	p := w.textPaper(k, r)
	w.saveBytes(k.Title(), path, func(ctx context.Context) ([]byte, error) { return w.letter(ctx, p) })
}

func (w *Workspace) textPaper(k TextKind, r assessment.Referral) TextPaper {
	return TextPaper{Title: k.Title(), Text: w.Text(k, r), Paper: w.Options.Value().Paper}
}

func (w *Workspace) letter(ctx context.Context, p TextPaper) ([]byte, error) {
	var pdf bytes.Buffer
	err := w.outputs.Letter(ctx, p, &pdf)
	return pdf.Bytes(), err
}

func (w *Workspace) saveBytes(title, path string, content func(context.Context) ([]byte, error)) {
	work(w, "Writing: "+title, func(ctx context.Context) (struct{}, error) {
		b, err := content(ctx)
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, w.outputs.WriteFile(path, func(to io.Writer) error { _, err := to.Write(b); return err })
	}, func(struct{}) { w.say("Saved as "+filepath.Base(path)+".", "In "+filepath.Dir(path)+".") })
}

// PrintText hands a paper to the system, whatever was answered.
func (w *Workspace) PrintText(k TextKind, r assessment.Referral) {
	p := w.textPaper(k, r)
	w.toPrinter(printing{
		task: "Printing: " + k.Title(), file: "text.pdf", said: "It is on its way.",
		write: func(ctx context.Context, to io.Writer) error { return w.outputs.Letter(ctx, p, to) },
	})
}

// Copied says that a text was copied.
func (w *Workspace) Copied(k TextKind) {
	w.say("Copied: "+k.Title()+".", "Paste it into the other record. It holds health data.")
}
