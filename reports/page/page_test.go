package page_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

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

func TestClean(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"composes marks", "Zoe\u0308", "Zoë"},
		{"replaces what is above the plane", "a😀b", "a\uFFFDb"},
		{"repairs cut text", "abc\xc3", "abc\uFFFD"},
		{"drops controls", "a\x00b\x1bc", "abc"},
		{"drops direction marks", "a\u202eb", "ab"},
		{"keeps line breaks", "a\nb", "a\nb"},
		{"keeps no-break spaces", "12\u00a0cm", "12\u00a0cm"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := page.Clean(tt.text); got != tt.want {
				t.Errorf("Clean(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestWrap(t *testing.T) {
	face := letters(t)
	style := page.Style{Size: 12}
	got := face.Wrap("Push through your heel. Keep both hips level.\n12\u00a0cm", style, 100)
	want := []string{"Push through your", "heel. Keep both", "hips level.", "12\u00a0cm"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("Wrap (-want +got):\n%s", d)
	}
}

// FuzzWrap: every line fits unless it is one character, and nothing is lost.
func FuzzWrap(f *testing.F) {
	face := letters(f)
	f.Add("Push through your heel.", 60.0)
	f.Add("Wolfeschlegelsteinhausen\nA", 20.0)
	f.Add("", 1.0)
	f.Fuzz(func(t *testing.T, text string, width float64) {
		if !(width > 1 && width < 1000) || len(text) > 2000 {
			return
		}
		style := page.Style{Size: 12}
		lines := face.Wrap(text, style, width)
		for _, l := range lines {
			if face.Width(l, style) > width+1e-6 && utf8.RuneCountInString(l) > 1 {
				t.Errorf("line %q is wider than %v", l, width)
			}
		}
		squeeze := func(s string) string {
			return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' }), "")
		}
		if got, want := squeeze(strings.Join(lines, " ")), squeeze(page.Clean(text)); got != want {
			t.Errorf("Wrap lost text: %q, want %q", got, want)
		}
	})
}

func TestFit(t *testing.T) {
	face := letters(t)
	style := page.Style{Size: 12}
	if got := face.Fit("Rebecca Wolfeschlegelsteinhausen", style, 80); got != "Rebecca Wolf…" {
		t.Errorf("Fit = %q", got)
	}
	if got := face.Fit("short", style, 80); got != "short" {
		t.Errorf("Fit = %q, want the text as it is", got)
	}
}
