package ui

import (
	"encoding/binary"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"golang.org/x/image/font/sfnt"

	"stridewell/assessment/sample"
	"stridewell/ui/theme"
	"stridewell/ui/workspace"
)

// wider is how much more room letters take here, in hundredths.
const wider = 35

// widened is a face in which every letter moves on by 35 % more, so that every
// text of every widget is as wide as one with 35 % more letters, however it
// comes onto the screen. Digits and the signs of numbers keep their width: in
// other words, or in another language, a number is as long as before.
func widened(t testing.TB) func(fyne.Resource) fyne.Resource {
	return func(face fyne.Resource) fyne.Resource {
		t.Helper()
		content := slices.Clone(face.Content())
		advances, n := tableOf(t, content, "hmtx"), int(binary.BigEndian.Uint16(tableOf(t, content, "hhea")[34:]))
		kept := glyphsOf(t, content, "0123456789.,:/+−±°%")
		for i := range n {
			if at := advances[4*i:]; !kept[i] {
				binary.BigEndian.PutUint16(at, uint16((int(binary.BigEndian.Uint16(at))*(100+wider)+50)/100))
			}
		}
		return fyne.NewStaticResource("wide-"+face.Name(), content)
	}
}

// tableOf is a table of a font file.
func tableOf(t testing.TB, content []byte, name string) []byte {
	t.Helper()
	for i := range int(binary.BigEndian.Uint16(content[4:])) {
		entry := content[12+16*i:]
		if string(entry[:4]) == name {
			from, long := binary.BigEndian.Uint32(entry[8:]), binary.BigEndian.Uint32(entry[12:])
			return content[from : from+long]
		}
	}
	t.Fatalf("the face has no table %s", name)
	return nil
}

func glyphsOf(t testing.TB, content []byte, letters string) map[int]bool {
	t.Helper()
	font, err := sfnt.Parse(content)
	if err != nil {
		t.Fatal(err)
	}
	glyphs, buffer := map[int]bool{}, sfnt.Buffer{}
	for _, r := range letters {
		i, err := font.GlyphIndex(&buffer, r)
		if err != nil || i == 0 {
			t.Fatalf("the face has no %q: %v", r, err)
		}
		glyphs[int(i)] = true
	}
	return glyphs
}

// inWide is the window with longer words.
func inWide(t *testing.T, s state) *Window {
	t.Helper()
	store := sample.NewStore(clock)
	if err := s.fill(t.Context(), store, noon); err != nil {
		t.Fatal(err)
	}
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.LightVariant).Set(widened(t)))
	u := openIn(t, app, store, workspace.Inline())
	u.toClient(t, s)
	return u
}

// TestLongerWordsHaveRoom looks at every place with all words 35 % longer.
func TestLongerWordsHaveRoom(t *testing.T) {
	for _, s := range []state{ages[1], halves[6]} {
		u := inWide(t, s)
		for _, size := range []fyne.Size{smallest, laptop, sizes[len(sizes)-1]} {
			for _, p := range Places() {
				look(t, u, s.name+", wide", p, size)
			}
		}
	}
}

// TestWidened holds the wide face to what it is said to be.
func TestWidened(t *testing.T) {
	app := test.NewTempApp(t)
	plain := theme.New(theme.LightVariant)
	wide := plain.Set(widened(t))
	app.Settings().SetTheme(wide)
	for _, c := range []struct {
		name, text  string
		least, most float32
	}{
		{"words", "Preview handout", 1.33, 1.37},
		{"a number", "−35.5", 1, 1},
		{"a number with its unit", "38 s", 1.05, 1.3},
	} {
		t.Run(c.name, func(t *testing.T) {
			width := func(of *theme.Theme) float32 {
				size, _ := app.Driver().RenderedTextSize(c.text, 15, fyne.TextStyle{}, of.Face(theme.Regular))
				return size.Width
			}
			if part := width(wide) / width(plain); part < c.least || part > c.most {
				t.Errorf("%.2f times as wide", part)
			}
		})
	}
}
