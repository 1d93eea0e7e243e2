package handout_test

import (
	"os"
	"testing"

	"stridewell/reports/page/pagetest"
)

// TestWordsAreInTheTable: the layout says nothing that a translation of its
// table of words would miss. The calendar is a format.
func TestWordsAreInTheTable(t *testing.T) {
	for _, text := range pagetest.Literals(t, os.DirFS("."), "calendar.go") {
		t.Errorf("%s: move it to the table of words", text)
	}
}
