package record_test

import (
	"os"
	"testing"

	"stridewell/reports/page/pagetest"
)

// TestWordsAreInTheTable: the layout says nothing that a translation of its
// table of words would miss.
func TestWordsAreInTheTable(t *testing.T) {
	for _, text := range pagetest.Literals(t, os.DirFS(".")) {
		t.Errorf("%s: move it to the table of words", text)
	}
}
