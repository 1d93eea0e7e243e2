package pdf

import (
	"fmt"

	"github.com/jung-kurt/gofpdf"

	"stridewell/reports/page"
)

// A writer turns sheets into gofpdf calls.
type writer struct {
	pdf    *gofpdf.Fpdf
	t      *page.Type
	height float64 // of the page
	paths  pathWriter
	tree   *tree
	inside marking
	loaded [len(families)]bool // the faces that are in the file
	face   page.Face           // chosen last, with its size
	size   float64
}

// marking says what kind of content is being written.
type marking uint8

const (
	unmarked   marking = iota
	decoration         // outside every part, or in one that is an artifact
	content            // of the innermost part
)

func newWriter(first page.Size, t *page.Type) *writer {
	return &writer{pdf: newDocument(first), t: t, tree: newTree()}
}

func (w *writer) sheet(number int, s page.Sheet) {
	w.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: s.Size.Width, Ht: s.Size.Height})
	w.height = s.Size.Height
	w.tree.turn(number)
	s.List.Visit(page.Visitor{
		Path: func(p page.Path, paint page.Paint) {
			if len(p) > 0 {
				w.paths.add(p, paint)
			}
		},
		Text: func(at page.Point, text string, style page.Style) {
			w.flush()
			w.text(at, text, style)
		},
		Begin: func(t page.Tag) {
			w.unmark()
			w.tree.begin(t)
		},
		End: func() {
			w.unmark()
			w.tree.end()
		},
	})
	w.unmark()
}

// mark says, before anything is drawn, which part of the page it belongs to.
func (w *writer) mark() {
	if w.inside != unmarked {
		return
	}
	if w.tree.decoration() {
		w.pdf.RawWriteStr("/Artifact BMC")
		w.inside = decoration
		return
	}
	w.pdf.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", w.tree.now.tag.Role, w.tree.content()))
	w.inside = content
}

// unmark ends the marked content, with the paths that belong to it.
func (w *writer) unmark() {
	w.flush()
	if w.inside != unmarked {
		w.pdf.RawWriteStr("EMC")
		w.inside = unmarked
	}
}

// flush writes the paths that wait.
func (w *writer) flush() {
	if len(w.paths.waiting) > 0 {
		w.mark()
		w.paths.write(w.pdf, w.height)
	}
}

func (w *writer) text(at page.Point, text string, s page.Style) {
	if text == "" {
		return
	}
	w.mark()
	w.font(s)
	w.pdf.SetTextColor(int(s.Color.R), int(s.Color.G), int(s.Color.B))
	glyphs := w.t.Glyphs(text, s.Face)
	if glyphs != text { // what is copied or read out is what was typed
		w.pdf.RawWriteStr("/Span <</ActualText " + textString(text+" ") + ">> BDC")
		defer w.pdf.RawWriteStr("EMC")
	}
	// The trailing space keeps lines apart where the text is read out or copied.
	w.pdf.Text(at.X, at.Y, glyphs+" ")
}

// families are the names of the faces inside the file.
var families = [...]string{page.Regular: "SourceSans3", page.SemiBold: "SourceSans3SemiBold", page.Bold: "SourceSans3Bold"}

// font chooses a face; gofpdf keeps it over pages. It is given its own copy of
// the font file, because it has been seen to change the bytes.
func (w *writer) font(s page.Style) {
	if w.face == s.Face && w.size == s.Size {
		return
	}
	w.face, w.size = s.Face, s.Size
	if !w.loaded[s.Face] {
		w.pdf.AddUTF8FontFromBytes(families[s.Face], "", w.t.File(s.Face))
		w.loaded[s.Face] = true
	}
	w.pdf.SetFont(families[s.Face], "", s.Size)
}
