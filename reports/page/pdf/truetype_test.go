package pdf

import (
	"bytes"
	"testing"

	"stridewell/reports/page"
)

// TestCut: the glyphs that are kept, and those they are put together from, are
// drawn as before; the others are empty.
func TestCut(t *testing.T) {
	face := letters(t)
	for f := page.Regular; f <= page.Bold; f++ {
		t.Run(f.String(), func(t *testing.T) {
			whole := readTrueType(face.File(f))
			if format := u16(whole.tables["head"], 50); format != 1 {
				t.Fatalf("places are of format %d", format)
			}
			kept := map[int]bool{0: true}
			for _, r := range "Aëß½" {
				kept[face.Index(r, f)] = true
			}
			for _, r := range "e\u0308" { // what ë is put together from
				kept[face.Index(r, f)] = true
			}
			file := whole.cut([]int{face.Index('A', f), face.Index('ë', f), face.Index('ß', f), face.Index('½', f)})
			if total := sum(file); total != 0xB1B0AFBA {
				t.Errorf("the words of the file add up to %x", total)
			}
			cut := readTrueType(file)
			drawn := 0
			for g := range whole.glyphs {
				switch {
				case len(cut.outline(g)) > 0:
					drawn++
					if !bytes.HasPrefix(cut.outline(g), whole.outline(g)) {
						t.Errorf("glyph %d is drawn otherwise", g)
					}
				case kept[g] && len(whole.outline(g)) > 0:
					t.Errorf("glyph %d is gone", g)
				}
			}
			if drawn > 12 {
				t.Errorf("%d glyphs are drawn for four characters", drawn)
			}
		})
	}
}
