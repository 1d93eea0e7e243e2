package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"stridewell/reports/page"
)

// checkWhole reads the table of a file: each object is where it says.
func checkWhole(t *testing.T, file []byte) {
	t.Helper()
	m := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(file)
	if m == nil || !bytes.HasPrefix(file, []byte("%PDF-1.7\n")) {
		t.Fatal("the file has no begin or no end")
	}
	at, _ := strconv.Atoi(string(m[1]))
	lines := strings.Split(string(file[at:]), "\n")
	for n := 1; lines[n+2] != "trailer"; n++ {
		place, err := strconv.Atoi(lines[n+2][:10])
		if err != nil || place >= at || !bytes.HasPrefix(file[place:], fmt.Appendf(nil, "%d 0 obj\n", n)) {
			t.Fatalf("object %d is not at %q", n, lines[n+2])
		}
	}
}

// contents are the drawing operators of each page.
func contents(t *testing.T, file []byte) []string {
	t.Helper()
	var pages []string
	for i := 0; ; i++ {
		m := regexp.MustCompile(fmt.Sprintf(`(?s)\n%d 0 obj\n<</Filter /FlateDecode /Length (\d+)>>\nstream\n`, pageObject(i)+1)).FindSubmatchIndex(file)
		if m == nil {
			return pages
		}
		r, err := zlib.NewReader(bytes.NewReader(file[m[1]:]))
		if err != nil {
			return pages
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, string(b))
	}
}

// TestContents holds the operators of a page to a golden file. Lines that are
// not plain text are quoted.
func TestContents(t *testing.T) {
	file, err := Render(document("Zoë 😀"), letters(t))
	if err != nil {
		t.Fatal(err)
	}
	checkWhole(t, file)
	var b strings.Builder
	for i, operators := range contents(t, file)[:2] {
		fmt.Fprintf(&b, "page %d\n", i+1)
		for _, line := range strings.Split(strings.TrimSpace(operators), "\n") {
			b.WriteString(strings.Trim(strconv.QuoteToASCII(line), `"`) + "\n")
		}
	}
	golden(t, "testdata/contents.txt", b.String())
}

// TestDescription holds what the file says about itself, apart from fonts and
// contents, to a golden file.
func TestDescription(t *testing.T) {
	file, err := Render(document("Title <&> 😀"), letters(t))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, o := range regexp.MustCompile(`(?s)\n(\d+ 0 obj\n.*?)\nendobj`).FindAllSubmatch(file, -1) {
		for _, kind := range []string{"/Type /Page\n", "/Type /Pages", "/Type /Catalog", "/StructElem", "/StructTreeRoot", "/Nums", "/CreationDate", "/XML"} {
			if bytes.Contains(o[1], []byte(kind)) {
				b.Write(o[1])
				b.WriteByte('\n')
			}
		}
	}
	golden(t, "testdata/description.txt", b.String())
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got; UPDATE=1 rewrites it):\n%s", file, d)
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct{ name, plain string }{
		{"nothing", ""},
		{"no trailer", "%PDF-1.3\n1 0 obj\n<<>>\nendobj\n"},
		{"a table beyond the end", "trailer\n<<\n/Size 2\n/Root 1 0 R\n/Info 1 0 R\n>>\nstartxref\n999\n%%EOF\n"},
		{"a table without objects", "trailer\n<<\n/Size 2\n/Root 1 0 R\n/Info 1 0 R\n>>\nstartxref\n0\n%%EOF\n"},
		{"a root that is not there", "trailer\n<<\n/Size 2\n/Root 3 0 R\n/Info 1 0 R\n>>\nstartxref\n0\n%%EOF\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := parse([]byte(tt.plain)); err == nil {
				t.Error("parse took it")
			}
		})
	}
}

// TestWidthsAgree: the widths in the file are the widths that lines were
// broken with, for every character of every face.
func TestWidthsAgree(t *testing.T) {
	face := letters(t)
	for f := page.Regular; f <= page.Bold; f++ {
		t.Run(f.String(), func(t *testing.T) {
			s := page.Style{Face: f, Size: 1000}
			all := everyCharacter(face, f)
			var l page.List
			l.Text(page.Point{}, string(all), s)
			file, err := Render(page.Document{Sheets: []page.Sheet{{Size: page.A4, List: l}}}, face)
			if err != nil {
				t.Fatal(err)
			}
			widths := fileWidths(t, file)
			for _, r := range all {
				if got, want := float64(widths[r]), face.Width(string(r), s); got != want {
					t.Errorf("%U is %v wide in the file, %v in the layout", r, got, want)
				}
			}
		})
	}
}

func everyCharacter(t *page.Type, f page.Face) []rune {
	var all []rune
	for r := ' '; r < 0xFFFF; r++ {
		if s := string(r); page.Clean(s) == s && t.Glyphs(s, f) == s {
			all = append(all, r)
		}
	}
	return all
}

// fileWidths reads the widths of a font: "first [w w …]" and "first last w".
func fileWidths(t *testing.T, file []byte) map[rune]int {
	t.Helper()
	m := regexp.MustCompile(`(?s)/W \[(.*?)endobj`).FindSubmatch(file)
	if m == nil {
		t.Fatal("the file has no widths")
	}
	widths := map[rune]int{}
	words := strings.Fields(strings.NewReplacer("[", " [ ", "]", " ] ").Replace(string(m[1])))
	n := func(i int) int {
		v, err := strconv.Atoi(words[i])
		if err != nil {
			t.Fatalf("widths hold %q", words[i])
		}
		return v
	}
	for i := 0; words[i] != "]"; {
		first := n(i)
		if words[i+1] != "[" {
			for r := first; r <= n(i+1); r++ {
				widths[rune(r)] = n(i + 2)
			}
			i += 3
			continue
		}
		for i += 2; words[i] != "]"; i++ {
			widths[rune(first)] = n(i)
			first++
		}
		i++
	}
	return widths
}
