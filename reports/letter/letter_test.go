package letter_test

import (
	"strings"
	"testing"

	"stridewell/reports/letter"
	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/page/pdf"
)

// TestLayout: every word of a text is on the paper, in its order, and a long
// text goes on over the page.
func TestLayout(t *testing.T) {
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	text := "Riverside Clinic\n12 Bank Street\n\nDear colleague,\n\nRecorded at the visit:\n- Side bridge, left: 24 s\n- Čapková’s own words\n\n" +
		strings.Repeat("A paragraph that says something about the visit and goes on for a while.\n\n", 60) + "Yours sincerely,"
	doc := letter.Layout(letter.Input{Title: "Letter", Text: text, Size: page.A4}, letters)
	if len(doc.Sheets) < 2 {
		t.Fatalf("%d sheets", len(doc.Sheets))
	}
	got := pagetest.Words(doc)
	want := strings.Join(strings.Fields(strings.ReplaceAll(text, "\n- ", "\n– ")), " ")
	if got != want {
		t.Errorf("the paper says %.300q…, want %.300q…", got, want)
	}
	for _, fault := range pagetest.Untidy(doc, letters, 25*page.Millimetre-1) {
		if strings.Contains(fault, "leaves") || strings.Contains(fault, "touch") { // there is nothing but text
			t.Error(fault)
		}
	}
	if _, err := pdf.Render(doc, letters); err != nil {
		t.Error(err)
	}
}
