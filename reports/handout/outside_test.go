package handout_test

import (
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/page/pdf"
)

// TestReadFromOutside: a program that knows only where words stand reads the
// paper in its order, and another finds nothing wrong with the file.
func TestReadFromOutside(t *testing.T) {
	face := letters(t)
	for _, tt := range []struct {
		name   string
		drills int
		how    assessment.HandoutOptions
	}{
		{"no drills", 0, assessment.HandoutOptions{}},
		{"four drills", 4, assessment.HandoutOptions{}},
		{"large print", 4, assessment.HandoutOptions{Large: true}},
		{"letter in black only", 2, assessment.HandoutOptions{Paper: assessment.Letter, Mono: true}},
		{"one sheet", 4, assessment.HandoutOptions{OneSheet: true}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := layout(t, input(t, tt.drills, tt.how), face)
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

// TestCodesFromOutside: a reader of codes takes the calendar from the printed
// page.
func TestCodesFromOutside(t *testing.T) {
	face := letters(t)
	in := input(t, 3, assessment.HandoutOptions{})
	file, err := pdf.Render(layout(t, in, face), face)
	if err != nil {
		t.Fatal(err)
	}
	picture := pagetest.Run(t, file, "pdftoppm", func(path string) []string { return []string{"-r", "200", "-png", "-f", "2", "-l", "2", path} })
	read := pagetest.Run(t, []byte(picture), "zbarimg", func(path string) []string {
		return []string{"--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path}
	})
	if n := strings.Count(read, "BEGIN:VCALENDAR"); n == 0 || n != strings.Count(read, "END:VCALENDAR") || n != strings.Count(read, "RRULE:FREQ=WEEKLY;BYDAY=") {
		t.Errorf("the codes read %q", read)
	}
}
