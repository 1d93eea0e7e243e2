package pagetest

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"stridewell/reports/page"
)

// Program finds a program that looks at files from outside, and skips the test
// where it is not installed.
func Program(t testing.TB, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skip("this program is not installed: " + name)
	}
	return path
}

// Run runs a program on a file and returns what it prints.
func Run(t testing.TB, file []byte, name string, arguments func(path string) []string) string {
	t.Helper()
	program := Program(t, name)
	path := filepath.Join(t.TempDir(), "paper")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), program, arguments(path)...).CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

// OutOfOrder lists what pdftotext does not read in the order of the document:
// it goes by where words stand and knows nothing of tags. Headings of tables
// and what stands in pictures are left out.
func OutOfOrder(t testing.TB, doc page.Document, file []byte) []string {
	t.Helper()
	read := strings.Join(strings.Fields(Run(t, file, "pdftotext", func(path string) []string { return []string{path, "-"} })), " ")
	var faults []string
	at := 0
	for _, p := range paragraphs(doc) {
		const near = 600 // bytes: further on it is another text that reads the same
		i := strings.Index(read[at:min(len(read), at+len(p)+near)], p)
		if i < 0 {
			faults = append(faults, fmt.Sprintf("%q is not read after %q, but %q", p, read[max(0, at-40):at], read[at:min(len(read), at+120)]))
			continue
		}
		at += i + len(p)
	}
	return faults
}

// readAlone is what a line must hold to be looked for: single letters and
// numbers, as of a chart to tick, say nothing of the order.
var readAlone = regexp.MustCompile(`\pL{2}`)

// paragraphs are the texts of a document in the order of its parts.
func paragraphs(doc page.Document) []string {
	var all []string
	for _, s := range doc.Sheets {
		var open []page.Role
		skipped, words := 0, []string(nil)
		close := func() {
			if text := strings.Join(strings.Fields(strings.Join(words, " ")), " "); readAlone.MatchString(text) {
				all = append(all, text)
			}
			words = nil
		}
		leftOut := func(r page.Role) bool { return r == page.HeaderCell || r == page.Picture || r == page.Artifact }
		s.List.Visit(page.Visitor{
			Begin: func(tag page.Tag) {
				close()
				open = append(open, tag.Role)
				if leftOut(tag.Role) {
					skipped++
				}
			},
			End: func() {
				close()
				if leftOut(open[len(open)-1]) {
					skipped--
				}
				open = open[:len(open)-1]
			},
			Text: func(_ page.Point, text string, _ page.Style) {
				if skipped == 0 {
					words = append(words, text)
				}
			},
		})
	}
	return all
}
