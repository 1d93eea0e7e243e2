// Package pdf puts display lists on paper. It is the only package that knows
// gofpdf, which is used as a plain writer: cleaned text, own paths, own pages.
// It may import reports/page and assets, and never lays anything out.
package pdf

import (
	"bytes"
	"fmt"
	"math"

	"github.com/jung-kurt/gofpdf"

	"stridewell/reports/page"
)

// family is the name of the typeface inside the file.
const family = "SourceSans3"

// styles are gofpdf's names for the faces: it knows no weights.
var styles = [...]string{page.Regular: "", page.SemiBold: "I", page.Bold: "B"}

// Render writes a document. Equal documents give equal bytes. A panic of the
// writer becomes an error: no text may cost a clinician the paper.
func Render(doc page.Document, t *page.Type) (file []byte, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			file, err = nil, fmt.Errorf("write pdf: the writer gave up (%T)", cause)
		}
	}()
	if len(doc.Sheets) == 0 {
		return nil, fmt.Errorf("write pdf: the document has no pages")
	}
	for i, s := range doc.Sheets {
		if err := s.List.Check(); err != nil {
			return nil, fmt.Errorf("write pdf page %d: %w", i+1, err)
		}
	}
	w := newWriter(doc, t)
	for i, s := range doc.Sheets {
		w.sheet(i, s)
	}
	var plain bytes.Buffer
	if err := w.pdf.Output(&plain); err != nil {
		return nil, fmt.Errorf("write pdf: %w", err)
	}
	return finish(plain.Bytes(), doc, w.tags)
}

// A writer turns sheets into gofpdf calls.
type writer struct {
	pdf    *gofpdf.Fpdf
	t      *page.Type
	height float64
	inTag  bool
	next   int // marked content id on this page
	tags   []tagged
	paths  pathWriter
}

// tagged is a tagged part of a page, for the structure tree.
type tagged struct {
	page, id int
	tag      page.Tag
}

func newWriter(doc page.Document, t *page.Type) *writer {
	first := doc.Sheets[0].Size
	p := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: gofpdf.SizeType{Wd: first.Width, Ht: first.Height}})
	p.SetCatalogSort(true)
	p.SetCreationDate(doc.Created.UTC())
	p.SetModificationDate(doc.Created.UTC())
	p.SetAutoPageBreak(false, 0)
	p.SetMargins(0, 0, 0)
	p.SetCellMargin(0)
	for f, style := range styles {
		p.AddUTF8FontFromBytes(family, style, t.File(page.Face(f)))
	}
	return &writer{pdf: p, t: t}
}

func (w *writer) sheet(number int, s page.Sheet) {
	w.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: s.Size.Width, Ht: s.Size.Height})
	w.height, w.next = s.Size.Height, 0
	s.List.Visit(page.Visitor{
		Path: func(p page.Path, paint page.Paint) { w.paths.add(p, paint) },
		Text: func(at page.Point, text string, style page.Style) {
			w.flush()
			w.decorate(func() { w.text(at, text, style) })
		},
		Begin: func(t page.Tag) {
			w.flush()
			w.tags = append(w.tags, tagged{number, w.next, t})
			w.pdf.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC\n", t.Role, w.next))
			w.next++
			w.inTag = true
		},
		End: func() {
			w.flush()
			w.pdf.RawWriteStr("EMC\n")
			w.inTag = false
		},
	})
	w.flush()
}

// decorate marks what is outside every tagged part as decoration, so that
// readers skip it.
func (w *writer) decorate(draw func()) {
	if w.inTag {
		draw()
		return
	}
	w.pdf.RawWriteStr("/Artifact BMC\n")
	draw()
	w.pdf.RawWriteStr("EMC\n")
}

func (w *writer) text(at page.Point, text string, s page.Style) {
	if text == "" {
		return
	}
	w.pdf.SetFont(family, styles[s.Face], s.Size)
	w.pdf.SetTextColor(int(s.Color.R), int(s.Color.G), int(s.Color.B))
	// The trailing space keeps lines apart where the text is read out or copied.
	w.pdf.Text(at.X, at.Y, w.t.Glyphs(text, s.Face)+" ")
}

func (w *writer) flush() {
	if len(w.paths.waiting) == 0 {
		return
	}
	w.decorate(func() { w.paths.write(w.pdf, w.height) })
}

func clamp(alpha float64) float64 {
	if alpha <= 0 {
		return 1
	}
	return math.Min(alpha, 1)
}
