package pdf

import (
	"bytes"
	"image"
	"image/png"
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

// document is two pages with everything a page can hold.
func document(text string) page.Document {
	var l page.List
	l.Begin(page.Tag{Role: page.Heading1})
	l.Text(page.Point{X: 40, Y: 60}, text, page.Style{Face: page.Bold, Size: 22, Color: page.Ink})
	l.End()
	l.Begin(page.Tag{Role: page.Picture, Alt: "A square: " + text})
	l.Draw(page.RoundedRectangle(page.Rect{X: 40, Y: 90, W: 100, H: 60}, 8), page.Paint{Fill: &page.BrandTint, Stroke: &page.Ink, Width: 1})
	l.Draw(page.Circle(page.Point{X: 200, Y: 120}, 30), page.Paint{Fill: &page.Brand, Stroke: &page.Ink, Width: 2, Alpha: .5})
	l.Draw(page.Polyline(page.Point{X: 40, Y: 170}, page.Point{X: 240, Y: 170}), page.Paint{Stroke: &page.Ink, Width: 1, Dash: []float64{3, 2}})
	l.End()
	l.Begin(page.Tag{Role: page.Table})
	l.Begin(page.Tag{Role: page.Row})
	for i, role := range []page.Role{page.HeaderCell, page.Cell} {
		l.Begin(page.Tag{Role: role})
		l.Text(page.Point{X: 40 + 60*float64(i), Y: 200}, "cell", page.Style{Face: page.SemiBold, Size: 11})
		l.End()
	}
	l.End()
	l.Begin(page.Tag{Role: page.Artifact})
	l.Draw(page.Polyline(page.Point{X: 40, Y: 204}, page.Point{X: 240, Y: 204}), page.Paint{Stroke: &page.Ink, Width: .01, SquareCap: true})
	l.End()
	l.End()
	l.Text(page.Point{X: 40, Y: 780}, "Page 1", page.Style{Size: 10})
	l.Text(page.Point{X: 80, Y: 780}, "for "+text, page.Style{Size: 10})
	return page.Document{
		Title: text, Subject: "About " + text, Author: text, Language: "en-GB",
		Created: time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC),
		Sheets:  []page.Sheet{{Size: page.A4, List: l}, {Size: page.Letter, List: l}},
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

// TestRenderReadsNoClock: what has no date gets none.
func TestRenderReadsNoClock(t *testing.T) {
	doc := document("a")
	doc.Created = time.Time{}
	file, err := Render(doc, letters(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, date := range []string{"CreationDate", "ModDate", "CreateDate", "ModifyDate"} {
		if bytes.Contains(file, []byte(date)) {
			t.Errorf("the file holds a %s", date)
		}
	}
}

func TestRenderRefuses(t *testing.T) {
	var endless page.List
	endless.Draw(page.Polyline(page.Point{X: math.NaN()}, page.Point{X: 1}), page.Stroked(page.Ink, 1))
	sheets := func(s ...page.Sheet) page.Document { return page.Document{Sheets: s} }
	tests := []struct {
		name string
		doc  page.Document
		want string
	}{
		{"no pages", sheets(), "write pdf: the document has no pages"},
		{"a number that is none", sheets(page.Sheet{Size: page.A4}, page.Sheet{Size: page.A4, List: endless}), "write pdf: page 2: display list: operation 0 has a number that is not finite or far off the page"},
		{"a page without a size", sheets(page.Sheet{}), "write pdf: page 1: the page has no size that PDF knows"},
		{"a page as wide as nothing", sheets(page.Sheet{Size: page.Size{Width: math.NaN(), Height: 9}}), "write pdf: page 1: the page has no size that PDF knows"},
		{"a page like a house", sheets(page.Sheet{Size: page.Size{Width: 9, Height: 1e5}}), "write pdf: page 1: the page has no size that PDF knows"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Render(tt.doc, letters(t)); err == nil || err.Error() != tt.want {
				t.Errorf("Render = %v, want %q", err, tt.want)
			}
		})
	}
}

// TestRenderTurnsPanicsIntoErrors takes away what the writer needs.
func TestRenderTurnsPanicsIntoErrors(t *testing.T) {
	_, err := Render(document("Zoë Čapková"), nil)
	if err == nil {
		t.Fatal("a document without a typeface was written")
	}
	if strings.Contains(err.Error(), "Čapková") {
		t.Errorf("the error holds text of the document: %v", err)
	}
}

// TestPhotos: a photo that is drawn twice is in the file once, and equal
// documents with it are equal.
func TestPhotos(t *testing.T) {
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, 30, 20))); err != nil {
		t.Fatal(err)
	}
	photo, err := page.ReadPhoto(&file)
	if err != nil {
		t.Fatal(err)
	}
	doc := document("Zoë")
	for i := range doc.Sheets {
		l := &doc.Sheets[i].List
		l.Begin(page.Tag{Role: page.Picture, Alt: "A photo"})
		l.Photo(page.Rect{X: 40, Y: 300, W: 90, H: 60}, photo)
		l.End()
		l.Text(page.Point{X: 40, Y: 400}, "after it", page.Style{Size: 10})
	}
	first, err := Render(doc, letters(t))
	if err != nil {
		t.Fatal(err)
	}
	checkWhole(t, first)
	if n := bytes.Count(first, []byte("/Subtype /Image")); n != 1 {
		t.Errorf("%d photos in the file", n)
	}
	again, err := Render(doc, letters(t))
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("two equal documents gave different bytes: %v", err)
	}
}

// FuzzRender prints whatever a client may be called.
func FuzzRender(f *testing.F) {
	face := letters(f)
	for _, s := range []string{
		"", "Zoë Čapková-Nguyễn 😀", "Þórður Đặng", "陳大文", "محمد", "e\u0308", "abc\xc3", "\x00\x1b[2J", "\uFACF",
		"a\nb\tc", strings.Repeat("Wolfeschlegelsteinhausen", 50), "\U0010FFFF", "){>>endobj", "{nb}", "\u202eabc", "\\(\r",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		file, err := Render(document(s), face)
		if err != nil {
			t.Fatalf("Render(%q): %v", s, err)
		}
		checkWhole(t, file)
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
