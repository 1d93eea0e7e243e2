package keymap

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"stridewell/reports/page"
)

// TestOnePage puts as many keys on the page as the program has: every one is
// there, on the paper, and in the column of its group.
func TestOnePage(t *testing.T) {
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	var groups []Group
	for i := range 8 {
		g := Group{Title: "Group " + strconv.Itoa(i)}
		for j := range 7 {
			g.Lines = append(g.Lines, Line{fmt.Sprintf("Ctrl %d%d", i, j), "does something that fits a line"})
		}
		groups = append(groups, g)
	}
	for name, size := range map[string]page.Size{"A4": page.A4, "Letter": page.Letter} {
		t.Run(name, func(t *testing.T) {
			doc := Layout(groups, size, letters)
			if err := doc.Sheets[0].List.Check(); err != nil {
				t.Error(err)
			}
			text := doc.Sheets[0].List.String()
			for _, g := range groups {
				for _, l := range g.Lines {
					if !strings.Contains(text, l.Key) {
						t.Errorf("%s is not on the page", l.Key)
					}
				}
			}
			box := doc.Sheets[0].List.Shapes(letters).Bounds()
			if box.X < margin-1 || box.X+box.W > size.Width || box.Y+box.H > size.Height-margin+lead {
				t.Errorf("the keys lie in %+v of %+v", box, size)
			}
		})
	}
}

// TestTooManyKeys: a page that has no room for the keys in its smallest print says so
// to the layout.
func TestTooManyKeys(t *testing.T) {
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		lines int
		want  bool
	}{"a few": {20, true}, "as many as a book": {900, false}} {
		groups := make([]Group, 10)
		for i := range c.lines {
			g := &groups[i%len(groups)]
			g.Lines = append(g.Lines, Line{"Ctrl X", "does something"})
		}
		if l := lay(groups, page.A4, letters, 3, smallest); l.fits() != c.want {
			t.Errorf("%s: fits %v", name, l.fits())
		}
	}
}
