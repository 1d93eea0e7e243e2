package handout_test

import (
	"testing"

	"stridewell/assessment"
	"stridewell/reports/handout"
	"stridewell/reports/page/pdf"
	"stridewell/reports/page/raster"
)

// BenchmarkPDF lays out a handout of four drills and writes it. Goal on one
// core of a small laptop: 25 ms.
func BenchmarkPDF(b *testing.B) {
	face, in := letters(b), input(b, 4, assessment.HandoutOptions{})
	for b.Loop() {
		doc, err := handout.Layout(in, face)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := pdf.Render(doc, face); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPreview draws the sheet for the screen at 130 dpi. Goal: 50 ms.
func BenchmarkPreview(b *testing.B) {
	face := letters(b)
	doc := layout(b, input(b, 4, assessment.HandoutOptions{}), face)
	for b.Loop() {
		if _, err := raster.Render(doc.Sheets[0], face, 130); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLayout lays out alone.
func BenchmarkLayout(b *testing.B) {
	face, in := letters(b), input(b, 4, assessment.HandoutOptions{})
	for b.Loop() {
		if _, err := handout.Layout(in, face); err != nil {
			b.Fatal(err)
		}
	}
}
