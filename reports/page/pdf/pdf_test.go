package pdf

import (
	"bytes"
	"math"
	"strings"
	"testing"
	"time"

	"stridewell/reports/page"
)

func letters(t testing.TB) *page.Type {
	t.Helper()
	face, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	return face
}

// document is one page with everything a page can hold.
func document(text string) page.Document {
	var l page.List
	l.Begin(page.Tag{Role: page.Heading1})
	l.Text(page.Point{X: 40, Y: 60}, text, page.Style{Face: page.Bold, Size: 22, Color: page.Ink})
	l.End()
	l.Begin(page.Tag{Role: page.Picture, Alt: "A square: " + text})
	l.Draw(page.RoundedRectangle(page.Rect{X: 40, Y: 90, W: 100, H: 60}, 8), page.Filled(page.BrandTint))
	l.Draw(page.Circle(page.Point{X: 200, Y: 120}, 30), page.Paint{Fill: &page.Brand, Alpha: .5})
	l.Draw(page.Polyline(page.Point{X: 40, Y: 170}, page.Point{X: 240, Y: 170}), page.Paint{Stroke: &page.Ink, Width: 1, Dash: []float64{3, 2}})
	l.End()
	return page.Document{
		Title: text, Language: "en-GB", Created: time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC),
		Sheets: []page.Sheet{{Size: page.A4, List: l}, {Size: page.A4, List: l}},
	}
}

func TestRenderIsDeterministic(t *testing.T) {
	face := letters(t)
	first, err := Render(document("Zoë Čapková"), face)
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		again, err := Render(document("Zoë Čapková"), letters(t))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, again) {
			t.Fatal("two equal documents gave different bytes")
		}
	}
}

func TestRenderWritesWhatReadersNeed(t *testing.T) {
	file, err := Render(document("Title <&>"), letters(t))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"version":      "%PDF-1.7",
		"language":     "/Lang <FEFF0065006E002D00470042>",
		"tags":         "/StructTreeRoot",
		"marked":       "/MarkInfo <</Marked true>>",
		"alt text":     "/S /Figure",
		"title shown":  "/DisplayDocTitle true",
		"metadata":     "<rdf:li xml:lang=\"x-default\">Title &lt;&amp;&gt;</rdf:li>",
		"id":           "/ID [<",
		"second page":  "/StructParents 1",
		"end of table": "%%EOF",
	} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("%s: the file does not hold %q", name, want)
		}
	}
}

func TestRenderRefuses(t *testing.T) {
	var endless page.List
	endless.Draw(page.Polyline(page.Point{X: math.NaN()}, page.Point{X: 1}), page.Stroked(page.Ink, 1))
	tests := []struct {
		name string
		doc  page.Document
		want string
	}{
		{"no pages", page.Document{}, "write pdf: the document has no pages"},
		{"a number that is none", page.Document{Sheets: []page.Sheet{{Size: page.A4, List: endless}}}, "write pdf page 1: display list: operation 0 has a number that is not finite"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Render(tt.doc, letters(t)); err == nil || err.Error() != tt.want {
				t.Errorf("Render = %v, want %q", err, tt.want)
			}
		})
	}
}

// FuzzRender prints whatever a client may be called.
func FuzzRender(f *testing.F) {
	face := letters(f)
	for _, s := range []string{
		"", "Zoë Čapková-Nguyễn 😀", "Þórður Đặng", "陳大文", "محمد", "e\u0308", "abc\xc3", "\x00\x1b[2J",
		"a\nb\tc", strings.Repeat("Wolfeschlegelsteinhausen", 50), "\U0010FFFF", "){>>endobj", "{nb}", "\u202eabc",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		file, err := Render(document(s), face)
		if err != nil {
			t.Fatalf("Render(%q): %v", s, err)
		}
		if !bytes.HasPrefix(file, []byte("%PDF-1.7")) || !bytes.HasSuffix(file, []byte("%%EOF\n")) {
			t.Errorf("Render(%q) is no whole file", s)
		}
	})
}

func BenchmarkRender(b *testing.B) {
	face := letters(b)
	for b.Loop() {
		if _, err := Render(document("Zoë Čapková"), face); err != nil {
			b.Fatal(err)
		}
	}
}
