package widget

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// TestTheLastColumnIsWhole holds a table to its words: cut in one line, or all
// of them in as many lines as they need, and the next line below.
func TestTheLastColumnIsWhole(t *testing.T) {
	test.NewTempApp(t)
	const why = "Pain now cannot be 12.5/10: it lies between 0/10 and 10/10. Check the digits and the unit."
	for _, c := range []struct {
		name  string
		width float32
		whole bool
		want  bool
	}{
		{"cut", 400, false, false},
		{"in several lines", 400, true, true},
		{"in one line", 1400, true, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			table := NewTable(TableValues{Head: []string{"Row", "Why"}, Lines: [][]string{{"2", why}, {"3", "short"}, {"and 4 more"}}, First: .2, Whole: c.whole})
			test.NewTempWindow(t, table).Resize(fyne.NewSize(c.width, 300))
			table.Resize(fyne.NewSize(c.width, table.HeightFor(c.width)))
			var words []string
			end := float32(0)
			for _, o := range table.drawn() {
				if text, ok := o.(*canvas.Text); ok {
					words = append(words, text.Text)
					end = max(end, o.Position().Y+o.Size().Height)
				}
			}
			if got := strings.Contains(strings.Join(words, " "), why); got != c.want {
				t.Errorf("the words are whole: %v, in %q", got, words)
			}
			if end > table.HeightFor(c.width) {
				t.Errorf("the texts end at %v, the table at %v", end, table.HeightFor(c.width))
			}
		})
	}
}
