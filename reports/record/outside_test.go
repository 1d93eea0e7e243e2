package record_test

import (
	"testing"

	"stridewell/assessment"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/page/pdf"
)

// TestReadFromOutside: a program that knows only where words stand reads each
// finding whole and the report in its order, and another finds nothing wrong
// with the file.
func TestReadFromOutside(t *testing.T) {
	face := letters(t)
	for _, id := range []assessment.VisitID{"practice-zoe-visit-2", "practice-zoe-visit-3", "practice-maeve-visit-1"} {
		t.Run(string(id), func(t *testing.T) {
			doc := layout(t, input(t, id), face)
			file, err := pdf.Render(doc, face)
			if err != nil {
				t.Fatal(err)
			}
			for _, fault := range pagetest.OutOfOrder(t, doc, file) {
				t.Error(fault)
			}
			pagetest.Run(t, file, "qpdf", func(path string) []string { return []string{"--check", path} })
		})
	}
}
