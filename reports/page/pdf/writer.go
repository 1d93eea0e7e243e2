package pdf

import (
	"bytes"
	"crypto/sha256"
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
	open   int                  // marked contents, one in the other
	fonts  [len(families)]*font // the faces that are in the file
	face   page.Face            // chosen last on this page, with its size
	size   float64
}

func newWriter(first page.Size, t *page.Type) *writer {
	return &writer{pdf: newDocument(first), t: t, tree: newTree()}
}

func (w *writer) sheet(number int, s page.Sheet) {
	w.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: s.Size.Width, Ht: s.Size.Height})
	w.height, w.size = s.Size.Height, 0
	w.tree.turn(number)
	s.List.Visit(page.Visitor{
		Path: func(p page.Path, paint page.Paint) {
			if len(p) > 0 {
				w.paths.add(p, paint)
			}
		},
		Text:  w.text,
		Photo: w.photo,
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
	switch {
	case w.open > 0:
		return
	case w.tree.decoration():
		w.pdf.RawWriteStr("/Artifact BMC")
	default:
		w.pdf.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", w.tree.now.tag.Role, w.tree.content()))
	}
	w.open++
}

// span marks a run that is drawn otherwise than it was typed: what is copied
// or read out is what was typed. It is not nested in the content of its part:
// some readers lose what follows such a run.
func (w *writer) span(typed string) {
	w.unmark()
	number := ""
	if w.tree.decoration() {
		w.mark()
	} else {
		number = fmt.Sprintf("/MCID %d ", w.tree.content())
	}
	w.pdf.RawWriteStr("/Span <<" + number + "/ActualText " + textString(typed) + ">> BDC")
	w.open++
}

// unmark ends what is marked, with the paths that belong to it.
func (w *writer) unmark() {
	w.flush()
	for ; w.open > 0; w.open-- {
		w.pdf.RawWriteStr("EMC")
	}
}

// flush writes the paths that wait.
func (w *writer) flush() {
	if len(w.paths.waiting) > 0 {
		w.mark()
		w.paths.write(w.pdf, w.height)
	}
}

// photo puts a photo on the page. One that is drawn twice is in the file once.
func (w *writer) photo(box page.Rect, p *page.Photo) {
	w.flush()
	w.mark()
	file := p.JPEG()
	name := fmt.Sprintf("%x", sha256.Sum256(file))
	kind := gofpdf.ImageOptions{ImageType: "JPG"}
	w.pdf.RegisterImageOptionsReader(name, kind, bytes.NewReader(file))
	w.pdf.ImageOptions(name, box.X, box.Y, box.W, box.H, false, kind, 0, "")
}

func (w *writer) text(at page.Point, text string, s page.Style) {
	if text == "" {
		return
	}
	w.flush()
	glyphs := w.t.Glyphs(text, s.Face)
	if glyphs == text {
		w.mark()
	} else {
		w.span(text + " ")
		defer w.unmark()
	}
	w.font(s)
	glyphs += " " // keeps lines apart where the text is read out or copied
	w.fonts[s.Face].use(w.t, s.Face, glyphs)
	w.pdf.RawWriteStr(fmt.Sprintf("q %s rg BT %.2f %.2f Td <%s> Tj ET Q", rgb(s.Color), at.X, w.height-at.Y, hex(glyphs)))
}

// font chooses a face; it stays chosen to the end of the page.
func (w *writer) font(s page.Style) {
	if w.size > 0 && w.face == s.Face && w.size == s.Size {
		return
	}
	w.face, w.size = s.Face, s.Size
	if w.fonts[s.Face] == nil {
		w.fonts[s.Face] = newFont(w.t, s.Face)
	}
	w.pdf.RawWriteStr(fmt.Sprintf("BT %s %.2f Tf ET", resource(s.Face), s.Size))
}
