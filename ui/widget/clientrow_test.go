package widget

import (
	"testing"

	"fyne.io/fyne/v2"
)

// TestACutNameKeepsItsMarks: what of a name is shown stays marked where the name
// has no room, up to where it is cut.
func TestACutNameKeepsItsMarks(t *testing.T) {
	const name = "Rebecca Wolfeschlegelsteinhausen-Carmichael"
	for _, c := range []struct {
		name string
		wide float32
		hit  Span
		want string
	}{
		{"whole", 900, Span{8, 13}, "Wolfe"},
		{"cut behind it", 600, Span{8, 13}, "Wolfe"},
		{"nothing of it is shown", 600, Span{len(name) - 4, len(name)}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r *ClientRow
			shownIn(t, fyne.NewSize(c.wide, 68), func(*Scope) fyne.CanvasObject {
				r = NewClientRow(ClientRowValues{Name: name, Hits: []Span{c.hit}})
				return r
			})
			_, marked := textOf(&r.painted, name[c.hit.From:c.hit.To])
			if marked != (c.want != "") {
				t.Errorf("marked %v, want %q", marked, c.want)
			}
		})
	}
}
