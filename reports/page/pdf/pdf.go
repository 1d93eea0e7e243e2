// Package pdf puts display lists on paper. It is the only package that knows
// gofpdf, which is used as a plain writer: own text, own fonts, own paths, own pages.
// It may import reports/page and assets, and never lays anything out.
package pdf

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/jung-kurt/gofpdf"

	"stridewell/reports/page"
)

// longest is the side of the largest page that PDF knows, in points.
const longest = 14400

var (
	errEmpty = errors.New("the document has no pages")
	errSize  = errors.New("the page has no size that PDF knows")
)

// Render writes a document. Equal documents give equal bytes. A panic of the
// writer becomes an error, so that the program goes on without this paper.
// The error holds nothing of the document's text.
func Render(doc page.Document, t *page.Type) (file []byte, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			file, err = nil, fmt.Errorf("write pdf: the writer gave up (%T)", cause)
		}
	}()
	if err := check(doc); err != nil {
		return nil, fmt.Errorf("write pdf: %w", err)
	}
	w := newWriter(doc.Sheets[0].Size, t)
	for i, s := range doc.Sheets {
		w.sheet(i, s)
	}
	var plain bytes.Buffer
	if err := w.pdf.Output(&plain); err != nil {
		return nil, fmt.Errorf("write pdf: %w", err)
	}
	file, err = finish(plain.Bytes(), doc, w)
	if err != nil {
		return nil, fmt.Errorf("write pdf: %w", err)
	}
	return file, nil
}

func check(doc page.Document) error {
	if len(doc.Sheets) == 0 {
		return errEmpty
	}
	for i, s := range doc.Sheets {
		err := s.List.Check()
		if !(s.Size.Width >= 1 && s.Size.Width <= longest && s.Size.Height >= 1 && s.Size.Height <= longest) {
			err = errSize
		}
		if err != nil {
			return fmt.Errorf("page %d: %w", i+1, err)
		}
	}
	return nil
}

// newDocument starts an empty document. What describes it is added by finish.
func newDocument(first page.Size) *gofpdf.Fpdf {
	p := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: gofpdf.SizeType{Wd: first.Width, Ht: first.Height}})
	p.SetCatalogSort(true)
	p.SetAutoPageBreak(false, 0)
	p.SetMargins(0, 0, 0)
	return p
}
