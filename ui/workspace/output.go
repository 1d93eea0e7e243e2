package workspace

import (
	"context"
	"image"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"stridewell/assessment"
)

// A Preview is the handout as pictures.
type Preview struct {
	Pages   []image.Image
	Locked  bool // a red-flag answer is open: there is no handout
	Drawing bool
}

const previewDPI = 110

// Handout is what the client's paper is laid out from.
func (w *Workspace) Handout() assessment.Handout {
	d := w.Desk.Value()
	h := assessment.Handout{Summary: d.Summary, Plan: d.Plan, Clinic: w.clinicOf(d), Options: w.Options.Value()}
	only := func(p assessment.PlannedDrill) bool { return p.Drill == h.Options.Drill }
	if slices.ContainsFunc(h.Plan.Drills, only) {
		h.Plan.Drills = slices.DeleteFunc(slices.Clone(h.Plan.Drills), func(p assessment.PlannedDrill) bool { return !only(p) })
	}
	return h
}

// clinicOf is the clinic with the examiner of the visit.
func (w *Workspace) clinicOf(d *Desk) assessment.Clinic {
	c := w.Clinic.Value()
	if name := d.Visit().Examiner; name != "" && name != c.Examiner {
		c.Examiner, c.Role = name, ""
	}
	return c
}

// SetOptions chooses paper, size and colour of the handout, this one and the
// next.
func (w *Workspace) SetOptions(o assessment.HandoutOptions) {
	replace(w, "the options of the handout", w.Options.Value(), o, w.putOptions)
}

func (w *Workspace) putOptions(o assessment.HandoutOptions) {
	w.Options.Set(o)
	o.Drill = "" // of this visit, not of the next
	w.saveJSON(optionsSetting, o)
	w.DrawPreview()
}

// DrawPreview draws the handout of the visit looked at.
func (w *Workspace) DrawPreview() {
	d := w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	if w.stopDrawing != nil {
		w.stopDrawing() // of a page that nobody waits for any more
	}
	if d.Summary.Lock.Locked() {
		w.Preview.Set(Preview{Locked: true})
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	w.stopDrawing = cancel
	h := w.Handout()
	w.Preview.Set(Preview{Pages: w.Preview.Value().Pages, Drawing: true})
	Run(ctx, w.loop, func(ctx context.Context) ([]image.Image, error) {
		return w.outputs.Pages(ctx, h, previewDPI)
	}, func(pages []image.Image, err error) {
		cancel()
		if err != nil {
			w.fail("The handout could not be drawn.", err)
		}
		w.Preview.Set(Preview{Pages: pages})
	})
}

// SavePDF writes the handout to a file.
func (w *Workspace) SavePDF(path string) {
	w.write("Writing the handout", path, func(ctx context.Context, h assessment.Handout, to io.Writer) error {
		return w.outputs.PDF(ctx, h, to)
	})
}

// SaveReport writes the paper for the record or the referrer to a file: all of
// the plan, even when the handout holds one drill.
func (w *Workspace) SaveReport(path string) {
	d := w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	w.write("Writing the report", path, func(ctx context.Context, h assessment.Handout, to io.Writer) error {
		h.Plan, h.Options.Drill = d.Plan, ""
		return w.outputs.Report(ctx, h, to)
	})
}

// SaveWorkbook writes everything recorded of the client to a spreadsheet.
func (w *Workspace) SaveWorkbook(path string) {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	w.write("Writing the workbook", path, func(ctx context.Context, _ assessment.Handout, to io.Writer) error {
		return w.outputs.Workbook(ctx, d.History, to)
	})
}

func (w *Workspace) write(name, path string, output func(context.Context, assessment.Handout, io.Writer) error) {
	if w.Desk.Value() == nil {
		return
	}
	h := w.Handout()
	work(w, name, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, w.outputs.WriteFile(path, func(to io.Writer) error { return output(ctx, h, to) })
	}, func(struct{}) {
		w.say("Saved as "+filepath.Base(path)+".", "In "+filepath.Dir(path)+".")
	})
}

// Print hands the handout to the system: to the print queue where there is
// one, otherwise to the program that shows PDF files.
func (w *Workspace) Print() {
	d := w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	h := w.Handout()
	w.toPrinter(printing{
		task: "Printing the handout", file: "handout-" + string(d.Open) + ".pdf", said: "The handout is on its way.",
		write: func(ctx context.Context, to io.Writer) error { return w.outputs.PDF(ctx, h, to) },
	})
}

// PrintHandout prints the handout from any place, or says what is missing for
// it.
func (w *Workspace) PrintHandout() {
	d := w.Desk.Value()
	switch {
	case !d.HasVisit():
		w.say("There is no visit to print.", "Open a client, and start a visit or choose one.")
	case d.Summary.Lock.Locked():
		w.fail("The handout was not printed.", assessment.ErrLocked)
	default:
		w.Print()
	}
}

// NeedsClientFor reports whether a client is open, and says what to do where
// none is.
func (w *Workspace) NeedsClientFor(what string) bool {
	if w.Desk.Value() != nil {
		return true
	}
	w.say("No client is open.", "Choose one from the list first. Then: "+what+".")
	return false
}

// SayWhetherSaved commits what is typed and says so: there is nothing else to
// save.
func (w *Workspace) SayWhetherSaved() {
	if err := w.Flush(); err != nil {
		w.fail("Not everything is saved.", err)
		return
	}
	w.say("Everything is saved.", "What you type is kept within a second. Nothing else is to be done.")
}

// Folder is where files are offered to be saved and looked for.
func (w *Workspace) Folder() string { return w.outputs.Folder }

// SuggestedPath is where a file of the open client is offered to be saved.
func (w *Workspace) SuggestedPath(kind, extension string) string {
	d := w.Desk.Value()
	name := d.History.Client.FullName() + " " + kind
	if d.HasVisit() {
		name += " " + d.Visit().Date.String()
	}
	return filepath.Join(w.outputs.Folder, plainFileName(name)+extension)
}

// plainFileName keeps letters, digits, spaces, points and hyphens, which every
// system accepts in a file name.
func plainFileName(text string) string {
	kept := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(" .-", r) {
			return r
		}
		return -1
	}, text)
	if r := []rune(strings.Join(strings.Fields(kept), " ")); len(r) > 80 {
		return string(r[:80])
	} else if len(r) > 0 {
		return string(r)
	}
	return "client"
}
