package page

import (
	"errors"
	"fmt"
	"math"
	"sync"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

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
	glyphs   map[rune]glyph
	outlines map[rune]Path // in em, y down
}

// A glyph is how a character is drawn. The advance is in 1/1000 em, whole as
// PDF has it: paper and screen break lines alike because of it.
type glyph struct {
	drawn   string // usually the character itself
	advance int
}

// NewType reads the faces that travel with the program.
func NewType() (*Type, error) {
	t := &Type{}
	for i, file := range [faces][]byte{assets.Regular(), assets.SemiBold(), assets.Bold()} {
		f, err := newFace(file)
		if err != nil {
			return nil, fmt.Errorf("read typeface %s: %w", Face(i), err)
		}
		t.faces[i] = f
	}
	return t, nil
}

// newFace reads a font. The PDF writer takes TrueType outlines alone and says
// so on standard output only, so other files are refused here.
func newFace(file []byte) (*face, error) {
	if len(file) < 4 || string(file[:4]) != "\x00\x01\x00\x00" {
		return nil, errors.New("not a TrueType file with outlines")
	}
	font, err := sfnt.Parse(file)
	if err != nil {
		return nil, err
	}
	f := &face{file: file, font: font, glyphs: map[rune]glyph{}, outlines: map[rune]Path{}}
	for _, r := range placeholder {
		if !f.has(r) {
			return nil, errors.New("the placeholder for characters it lacks is missing")
		}
	}
	return f, nil
}

// File returns a fresh copy of the font file of a face.
func (t *Type) File(f Face) []byte { return append([]byte(nil), t.faces[f].file...) }

// Index is the number of the glyph of a character in the font file of a face;
// 0 where there is none.
func (t *Type) Index(r rune, f Face) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	index, err := t.faces[f].font.GlyphIndex(&t.faces[f].buffer, r)
	if err != nil {
		return 0
	}
	return int(index)
}

// Width is the length of a text of one line in points.
func (t *Type) Width(text string, s Style) float64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return float64(t.faces[s.Face].width(Clean(text))) * s.Size / 1000
}

// width is the length of a clean text in 1/1000 em.
func (f *face) width(text string) int {
	w := 0
	for _, r := range text {
		w += f.glyph(r).advance
	}
	return w
}

// glyph is how the face draws a character.
func (f *face) glyph(r rune) glyph {
	if g, ok := f.glyphs[r]; ok {
		return g
	}
	g := glyph{drawn: f.drawnAs(r)}
	if g.drawn == string(r) {
		g.advance = f.advance(r)
	} else {
		g.advance = f.width(g.drawn)
	}
	f.glyphs[r] = g
	return g
}

// advance is the width of a character the face has, in 1/1000 em.
func (f *face) advance(r rune) int {
	index, _ := f.font.GlyphIndex(&f.buffer, r)
	em := f.font.UnitsPerEm()
	a, err := f.font.GlyphAdvance(&f.buffer, index, fixed.I(int(em)), 0)
	if err != nil {
		return 0
	}
	return int(math.Round(float64(a) / 64 / float64(em) * 1000))
}

// Outline draws a text of one line as a path that starts at a point on its
// baseline.
func (t *Type) Outline(at Point, text string, s Style) Path {
	t.mu.Lock()
	defer t.mu.Unlock()
	f := t.faces[s.Face]
	glyphs, segments := []rune(nil), 0
	for _, r := range Clean(text) {
		for _, d := range f.glyph(r).drawn {
			glyphs = append(glyphs, d)
			segments += len(f.outline(d))
		}
	}
	run := make(Path, 0, segments)
	x := 0 // in 1/1000 em
	for _, g := range glyphs {
		left := at.X + float64(x)*s.Size/1000
		place := func(p Point) Point { return Point{left + p.X*s.Size, at.Y + p.Y*s.Size} }
		for _, seg := range f.outline(g) {
			run = append(run, seg.transform(place))
		}
		x += f.glyph(g).advance
	}
	return run
}

// outline is the shape of a character the face has.
func (f *face) outline(r rune) Path {
	if p, ok := f.outlines[r]; ok {
		return p
	}
	index, _ := f.font.GlyphIndex(&f.buffer, r)
	em := f.font.UnitsPerEm()
	var p Path
	if segments, err := f.font.LoadGlyph(&f.buffer, index, fixed.I(int(em)), nil); err == nil {
		p = outlineOf(segments, float64(em))
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
