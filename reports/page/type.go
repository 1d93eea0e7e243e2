package page

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"

	"stridewell/assets"
)

// Type is the typeface: widths, outlines and line breaking. It may be used by
// several goroutines.
type Type struct {
	mu    sync.Mutex
	faces [faces]*face
}

type face struct {
	file     []byte
	font     *sfnt.Font
	buffer   sfnt.Buffer
	advances map[rune]float64 // in em, rounded to 1/1000 as PDF has them
	outlines map[rune]Path    // in em, y down
}

// NewType reads the faces that travel with the program.
func NewType() (*Type, error) {
	t := &Type{}
	for i, file := range [faces][]byte{assets.Regular(), assets.SemiBold(), assets.Bold()} {
		if len(file) < 4 || string(file[:4]) != "\x00\x01\x00\x00" {
			return nil, errors.New("read typeface: not a TrueType file with outlines")
		}
		f, err := sfnt.Parse(file)
		if err != nil {
			return nil, fmt.Errorf("read typeface: %w", err)
		}
		t.faces[i] = &face{file: file, font: f, advances: map[rune]float64{}, outlines: map[rune]Path{}}
	}
	return t, nil
}

// File returns a fresh copy of the font file of a face.
func (t *Type) File(f Face) []byte { return append([]byte(nil), t.faces[f].file...) }

// Clean makes any text safe to print: composed, valid, of one line kind of
// break, nothing above U+FFFF, no control or direction marks. What cannot be
// printed becomes U+FFFD, a visible box with a question mark.
func Clean(text string) string {
	text = norm.NFC.String(strings.ToValidUTF8(text, "\uFFFD"))
	return strings.Map(func(r rune) rune {
		switch {
		case r > 0xFFFF:
			return '\uFFFD'
		case r == '\t':
			return ' '
		case r == '\n':
			return r
		case unicode.IsControl(r), r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E,
			r >= 0x2066 && r <= 0x2069, r >= 0xFE00 && r <= 0xFE0F, r == 0xFEFF:
			return -1
		}
		return r
	}, text)
}

// substitute is printed for characters the typeface does not have.
const substitute = '\uFFFD'

// Glyphs is the text as it can be drawn with a face: characters it lacks are
// replaced by a visible box.
func (t *Type) Glyphs(text string, f Face) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.Map(func(r rune) rune {
		if r != '\n' && !t.faces[f].has(r) {
			return substitute
		}
		return r
	}, Clean(text))
}

func (f *face) has(r rune) bool {
	g, err := f.font.GlyphIndex(&f.buffer, r)
	return err == nil && g != 0
}

// Width is the length of a text of one line in points.
func (t *Type) Width(text string, s Style) float64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	w := 0.0
	for _, r := range Clean(text) {
		w += t.faces[s.Face].advance(r)
	}
	return w * s.Size
}

// advance is the width of a character in em.
func (f *face) advance(r rune) float64 {
	if a, ok := f.advances[r]; ok {
		return a
	}
	if !f.has(r) && r != substitute {
		return f.advance(substitute)
	}
	units := float64(f.font.UnitsPerEm())
	g, _ := f.font.GlyphIndex(&f.buffer, r)
	a, err := f.font.GlyphAdvance(&f.buffer, g, fixed.Int26_6(units*64), 0)
	em := 0.0
	if err == nil {
		em = math.Round(float64(a)/64/units*1000) / 1000
	}
	f.advances[r] = em
	return em
}

// Outline draws a text of one line as a path that starts at a point on its
// baseline.
func (t *Type) Outline(at Point, text string, s Style) Path {
	t.mu.Lock()
	defer t.mu.Unlock()
	f := t.faces[s.Face]
	var run Path
	x := at.X
	for _, r := range Clean(text) {
		left := x
		run = append(run, f.outline(r).Transform(func(p Point) Point {
			return Point{left + p.X*s.Size, at.Y + p.Y*s.Size}
		})...)
		x += f.advance(r) * s.Size
	}
	return run
}

func (f *face) outline(r rune) Path {
	if p, ok := f.outlines[r]; ok {
		return p
	}
	if !f.has(r) && r != substitute {
		return f.outline(substitute)
	}
	units := float64(f.font.UnitsPerEm())
	g, _ := f.font.GlyphIndex(&f.buffer, r)
	segments, err := f.font.LoadGlyph(&f.buffer, g, fixed.Int26_6(units*64), nil)
	var p Path
	if err == nil {
		p = outlineOf(segments, units)
	}
	f.outlines[r] = p
	return p
}

// outlineOf turns font segments into a path in em; quadratic curves become
// cubic ones.
func outlineOf(segments sfnt.Segments, units float64) Path {
	em := func(q fixed.Point26_6) Point { return Point{float64(q.X) / 64 / units, float64(q.Y) / 64 / units} }
	var p Path
	var at Point
	for i, s := range segments {
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			if i > 0 {
				p.Close()
			}
			at = em(s.Args[0])
			p.Move(at)
		case sfnt.SegmentOpLineTo:
			at = em(s.Args[0])
			p.Line(at)
		case sfnt.SegmentOpQuadTo:
			c, end := em(s.Args[0]), em(s.Args[1])
			p.Curve(at.Add(c.Sub(at).Mul(2.0/3)), end.Add(c.Sub(end).Mul(2.0/3)), end)
			at = end
		case sfnt.SegmentOpCubeTo:
			at = em(s.Args[2])
			p.Curve(em(s.Args[0]), em(s.Args[1]), at)
		}
	}
	if len(p) > 0 {
		p.Close()
	}
	return p
}

// Wrap breaks a text into lines no wider than width. It breaks at spaces only,
// keeps no-break spaces, cuts words that are longer than a line, and drops
// nothing but the space at a break.
func (t *Type) Wrap(text string, s Style, width float64) []string {
	var lines []string
	for _, paragraph := range strings.Split(Clean(text), "\n") {
		line := ""
		for _, word := range strings.Split(paragraph, " ") {
			if line != "" && t.Width(line+" "+word, s) <= width {
				line += " " + word
				continue
			}
			if line != "" {
				lines = append(lines, line)
			}
			for t.Width(word, s) > width {
				var head string
				head, word = t.cut(word, s, width)
				lines = append(lines, head)
			}
			line = word
		}
		lines = append(lines, line)
	}
	return lines
}

// cut splits a word so that the head fits; the head has at least one
// character.
func (t *Type) cut(word string, s Style, width float64) (head, tail string) {
	w := 0.0
	for i, r := range word {
		w += t.Width(string(r), s)
		if i > 0 && w > width {
			return word[:i], word[i:]
		}
	}
	return word, ""
}

// Fit shortens a text of one line to a width, with an ellipsis where something
// was cut.
func (t *Type) Fit(text string, s Style, width float64) string {
	text = strings.ReplaceAll(Clean(text), "\n", " ")
	if t.Width(text, s) <= width {
		return text
	}
	runes := []rune(text)
	for len(runes) > 0 && t.Width(string(runes)+"…", s) > width {
		runes = runes[:len(runes)-1]
	}
	return strings.TrimRight(string(runes), " ") + "…"
}
