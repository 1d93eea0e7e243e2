package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"

	"stridewell/reports/page"
)

// A font is a face of a document with the characters that are drawn with it.
// gofpdf could write fonts itself, but goes through 65,536 widths for each face
// of each document: a third of the time a handout takes.
type font struct {
	name string
	trueType
	used map[rune]int // glyphs of the characters
}

// families are the names of the faces inside the file.
var families = [...]string{page.Regular: "SourceSans3", page.SemiBold: "SourceSans3SemiBold", page.Bold: "SourceSans3Bold"}

func newFont(t *page.Type, f page.Face) *font {
	return &font{name: families[f], trueType: readTrueType(t.File(f)), used: map[rune]int{}}
}

// use notes the characters of a text.
func (f *font) use(t *page.Type, face page.Face, text string) {
	for _, r := range text {
		if _, ok := f.used[r]; !ok {
			f.used[r] = t.Index(r, face)
		}
	}
}

// resource is the name of a face on a page.
func resource(f page.Face) string { return fmt.Sprintf("/F%d", int(f)) }

// unicode says which character a code is: that of its number.
const unicode = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
	"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
	"1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"

// emptyFonts is how gofpdf lists the fonts of a document that it knows of none.
const emptyFonts = "/Font <<\n>>"

// resources is the object with what all pages use.
const resources = 2

// written names the fonts of this program's files: a name before a plus says
// that only some characters are there.
const written = "/STRIDE+"

// writeFonts puts the fonts into a file and onto the list of its pages.
func (f *file) writeFonts(fonts []*font) error {
	if !strings.Contains(f.objects[resources], emptyFonts) {
		return errNotOurs
	}
	meaning := f.add(streamObject("", []byte(unicode)))
	list := ""
	for face, font := range fonts {
		if font != nil {
			list += fmt.Sprintf("%s %d 0 R ", resource(page.Face(face)), font.write(f, meaning))
		}
	}
	f.objects[resources] = strings.Replace(f.objects[resources], emptyFonts, "/Font <<"+list+">>", 1)
	return nil
}

// write puts a font into a file and returns its object. A code of a text is
// the character's own number.
func (f *font) write(to *file, meaning int) int {
	runes := slices.Sorted(maps.Keys(f.used))
	numbers := make([]byte, 0, 1024) // of the glyph of each code
	var widths strings.Builder
	last := rune(-2)
	for _, r := range runes {
		if r == last+1 {
			widths.WriteByte(' ')
		} else {
			if last >= 0 {
				widths.WriteString("] ")
			}
			fmt.Fprintf(&widths, "%d [", r)
		}
		fmt.Fprint(&widths, f.advance(f.used[r]))
		numbers = append(numbers, make([]byte, 2*int(r)+2-len(numbers))...)
		binary.BigEndian.PutUint16(numbers[2*r:], uint16(f.used[r]))
		last = r
	}
	widths.WriteByte(']')
	cut := f.cut(slices.Collect(maps.Values(f.used)))
	program := to.add(packed(fmt.Sprintf("/Length1 %d ", len(cut)), cut))
	places := to.add(packed("", numbers))
	name := written + f.name
	descriptor := to.add(fmt.Sprintf("<</Type /FontDescriptor /FontName %s /Flags 4 /Ascent %d /Descent %d /CapHeight %d /FontBBox [%d %d %d %d] "+
		"/ItalicAngle 0 /StemV %d /FontFile2 %d 0 R>>", name, f.scaled("hhea", 4), f.scaled("hhea", 6), f.scaled("OS/2", 88),
		f.scaled("head", 36), f.scaled("head", 38), f.scaled("head", 40), f.scaled("head", 42), f.stem(), program))
	by := to.add(fmt.Sprintf("<</Type /Font /Subtype /CIDFontType2 /BaseFont %s /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> "+
		"/FontDescriptor %d 0 R /DW %d /W [%s] /CIDToGIDMap %d 0 R>>", name, descriptor, f.advance(0), widths.String(), places))
	return to.add(fmt.Sprintf("<</Type /Font /Subtype /Type0 /BaseFont %s /Encoding /Identity-H /DescendantFonts [%d 0 R] /ToUnicode %d 0 R>>", name, by, meaning))
}

// advance is the width of a glyph in 1/1000 em.
func (f *font) advance(glyph int) int {
	last := int(u16(f.tables["hhea"], 34)) - 1 // those that follow are as wide
	em := int(u16(f.tables["head"], 18))
	return (int(u16(f.tables["hmtx"], 4*min(glyph, last)))*1000 + em/2) / em
}

// stem is how thick upright strokes are, guessed from the weight as is usual.
func (f *font) stem() int {
	weight := int(u16(f.tables["OS/2"], 4))
	return 50 + weight*weight/(65*65)
}

// streamObject is an object of bytes.
func streamObject(entries string, b []byte) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(b), b)
}

// packed is an object of bytes, packed.
func packed(entries string, b []byte) string {
	var out bytes.Buffer
	w, err := zlib.NewWriterLevel(&out, zlib.BestSpeed)
	if err == nil {
		_, err = w.Write(b)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic(err) // a buffer in memory does not fail
	}
	return streamObject(entries+"/Filter /FlateDecode ", out.Bytes())
}
