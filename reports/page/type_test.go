package page_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

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
		{"composes marks around what it drops", "Zoe\u200d\u0308", "Zoë"},
		{"keeps what cannot be drawn", "a😀b", "a😀b"},
		{"repairs cut text", "abc\xc3", "abc\uFFFD"},
		{"drops controls", "a\x00b\x1bc", "abc"},
		{"drops direction marks", "a\u202eb\u2066c\u061cd", "abcd"},
		{"drops soft hyphens and joiners", "a\u00adb\u2060c\ufeffd\ufe0f", "abcd"},
		{"keeps line breaks", "a\nb\n\nc", "a\nb\n\nc"},
		{"ends lines one way", "a\r\nb\rc\u2028d", "a\nb\nc\nd"},
		{"makes tabs spaces", "a\tb", "a b"},
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

// TestCleanAtOnce: a text that is taken as it is would not be changed by going
// through it. A joiner, which is dropped, makes Clean go through a text.
func TestCleanAtOnce(t *testing.T) {
	for r := rune(0); r <= 0xFFFF; r++ {
		if at, through := page.Clean(string(r)), page.Clean(string(r)+"\u2060"); at != through {
			t.Errorf("%U becomes %q alone and %q before a joiner", r, at, through)
		}
	}
}

// FuzzClean: clean text is valid and composed, stays as it is when cleaned
// again, and is drawn with what the PDF writer can bear.
func FuzzClean(f *testing.F) {
	face := letters(f)
	for _, s := range []string{"", "Zoë Čapková-Nguyễn 😀", "e\u0308", "\uFACF", "abc\xc3", "\r\n\t\x00", "①ﬁ　", "\U0010FFFF"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		clean := page.Clean(text)
		if !utf8.ValidString(clean) || !norm.NFC.IsNormalString(clean) {
			t.Errorf("Clean(%q) = %q is not valid and composed", text, clean)
		}
		if again := page.Clean(clean); again != clean {
			t.Errorf("Clean(%q) = %q, again %q", text, clean, again)
		}
		for _, r := range face.Glyphs(text, page.Regular) {
			if r > 0xFFFF || unicode.IsControl(r) {
				t.Errorf("Glyphs(%q) holds %U", text, r)
			}
		}
	})
}

func TestGlyphs(t *testing.T) {
	face := letters(t)
	tests := []struct{ name, text, want string }{
		{"names of many countries", "Zoë Čapková-Nguyễn Þórður Ελένη Ђорђе Ğül Łuć", "Zoë Čapková-Nguyễn Þórður Ελένη Ђорђе Ğül Łuć"},
		{"signs of the program", "≥ ≤ − × ° ± ≈ – — … · • “” ‘’ ½ → ← ↑ ↓ ✓ □", "≥ ≤ − × ° ± ≈ – — … · • “” ‘’ ½ → ← ↑ ↓ ✓ □"},
		{"spaces", "1\u00a0000\u202f000\u2009m", "1\u00a0000\u202f000\u2009m"},
		{"plain forms", "①　ＡＢ", "1 AB"},
		{"a face", "Zoë 😀", "Zoë □"},
		{"another script", "陳大文", "□□□"},
		{"a picture the font has, above what PDF takes", "💩", "□"},
		{"one line", "a\nb", "a b"},
	}
	for _, tt := range tests {
		for f := page.Regular; f <= page.Bold; f++ {
			t.Run(tt.name+" "+f.String(), func(t *testing.T) {
				if got := face.Glyphs(tt.text, f); got != tt.want {
					t.Errorf("Glyphs(%q) = %q, want %q", tt.text, got, tt.want)
				}
				s := page.Style{Face: f, Size: 10}
				if got, want := face.Width(tt.text, s), face.Width(tt.want, s); got != want {
					t.Errorf("Width(%q) = %v, of what is drawn %v", tt.text, got, want)
				}
			})
		}
	}
}

// TestWidth holds widths to the numbers in the font files (1000 units an em).
func TestWidth(t *testing.T) {
	face := letters(t)
	tests := []struct {
		name string
		text string
		s    page.Style
		want float64
	}{
		{"nothing", "", page.Style{Size: 10}, 0},
		{"a space", " ", page.Style{Size: 1000}, 200},
		{"digits are of one width", "0000000000", page.Style{Size: 1000}, 10 * 497},
		{"one and eight", "1111188888", page.Style{Size: 1000}, 10 * 497},
		{"a mark takes no room", "\u0308", page.Style{Size: 10}, 0},
		{"size counts", "00", page.Style{Size: 12}, 2 * 497 * 12 / 1000.},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := face.Width(tt.text, tt.s); got != tt.want {
				t.Errorf("Width(%q) = %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}

// TestOutline: the ink of a run lies where the run is.
func TestOutline(t *testing.T) {
	face := letters(t)
	s := page.Style{Size: 20}
	at := page.Point{X: 100, Y: 50}
	r := face.Outline(at, "Hx8", s).Bounds()
	if r.X < at.X || r.Right() > at.X+face.Width("Hx8", s) {
		t.Errorf("the ink reaches from %v to %v, the run from %v to %v", r.X, r.Right(), at.X, at.X+face.Width("Hx8", s))
	}
	if r.Bottom() < at.Y-.1 || r.Bottom() > at.Y+.5 || r.H < 12 || r.H > 15 {
		t.Errorf("the ink reaches from %v to %v over a baseline at %v", r.Y, r.Bottom(), at.Y)
	}
	if p := face.Outline(at, "  ", s); len(p) != 0 {
		t.Errorf("spaces leave ink: %v", p.Bounds())
	}
}

func TestWrap(t *testing.T) {
	face := letters(t)
	s := page.Style{Size: 12}
	column := face.Width("Keep both hips level.", s)
	tests := []struct {
		name  string
		text  string
		width float64
		want  []string
	}{
		{"nothing", "", 100, []string{""}},
		{"at spaces", "Push through your heel. Keep both hips level.", 100, []string{"Push through your", "heel. Keep both", "hips level."}},
		{"a column as wide as the text", "Keep both hips level.", column, []string{"Keep both hips level."}},
		{"a column a hair less wide", "Keep both hips level.", column - .01, []string{"Keep both hips", "level."}},
		{"lines of the text", "a\n\nb", 100, []string{"a", "", "b"}},
		{"no-break spaces", "about 12\u00a0cm", 48, []string{"about", "12\u00a0cm"}},
		{"long words are cut", "a Wolfeschlegelsteinhausen", 60, []string{"a", "Wolfeschle", "gelsteinhau", "sen"}},
		{"several spaces at a break", "Push through  your  heel", 76, []string{"Push through", "your  heel"}},
		{"several spaces at the end", "Push through    ", 70, []string{"Push through"}},
		{"indented", "  a", 100, []string{"  a"}},
		{"no room at all", "abc", 0, []string{"a", "b", "c"}},
		{"a mark stays with its letter", "q\u0323q\u0323q\u0323", 7, []string{"q\u0323", "q\u0323", "q\u0323"}},
		{"a face is kept", "Zoë 😀", 20, []string{"Zoë", "😀"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, face.Wrap(tt.text, s, tt.width)); d != "" {
				t.Errorf("Wrap (-want +got):\n%s", d)
			}
		})
	}
}

// FuzzWrap: every line fits unless it is one character, and nothing but spaces
// is lost.
func FuzzWrap(f *testing.F) {
	face := letters(f)
	f.Add("Push through your heel.", 60.0)
	f.Add("Wolfeschlegelsteinhausen\nA", 20.0)
	f.Add("", 1.0)
	f.Add("a  b   c", 9.0)
	f.Add("q\u0323\u0323 😀", 3.0)
	f.Fuzz(func(t *testing.T, text string, width float64) {
		if !(width >= 0 && width < 1000) || len(text) > 2000 {
			return
		}
		s := page.Style{Size: 12}
		lines := face.Wrap(text, s, width)
		for _, l := range lines {
			if face.Width(l, s) > width+1e-6 && lettersIn(l) > 1 {
				t.Errorf("line %q is wider than %v", l, width)
			}
		}
		if got, want := squeezed(strings.Join(lines, "\n")), squeezed(page.Clean(text)); got != want {
			t.Errorf("Wrap lost text: %q, want %q", got, want)
		}
		if fit := face.Fit(text, s, width); face.Width(fit, s) > width+1e-6 && fit != "…" {
			t.Errorf("Fit(%q) = %q is wider than %v", text, fit, width)
		}
	})
}

// lettersIn counts characters, a letter with its marks as one.
func lettersIn(line string) int {
	n := 0
	for i, r := range line {
		if i == 0 || !unicode.Is(unicode.Mn, r) {
			n++
		}
	}
	return n
}

func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '\n' {
			return -1
		}
		return r
	}, s)
}

func TestFit(t *testing.T) {
	face := letters(t)
	s := page.Style{Size: 12}
	tests := []struct {
		name  string
		text  string
		width float64
		want  string
	}{
		{"short", "short", 80, "short"},
		{"exact", "short", face.Width("short", s), "short"},
		{"long", "Rebecca Wolfeschlegelsteinhausen", 80, "Rebecca Wolf…"},
		{"no space before the ellipsis", "Rebecca Wolfeschlegelsteinhausen", 58, "Rebecca…"},
		{"two lines", "a\nb", 80, "a b"},
		{"no room", "Rebecca", 3, "…"},
		{"nothing", "", 3, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := face.Fit(tt.text, s, tt.width); got != tt.want {
				t.Errorf("Fit = %q, want %q", got, tt.want)
			}
		})
	}
}

func BenchmarkWrap(b *testing.B) {
	face := letters(b)
	note := strings.Repeat("Push through your heel. Keep both hips level. ", 65) // about 3000 characters
	for b.Loop() {
		face.Wrap(note, page.Style{Size: 11}, 480)
	}
}
