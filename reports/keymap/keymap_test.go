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
			l := layout{t: letters, size: size, width: (size.Width - 2*margin - gap) / 2}
			all := 0.0
			for _, g := range groups {
				all += l.high(g)
			}
			if room := 2 * (size.Height - margin - l.top()); all > room {
				t.Errorf("the groups take %.0f of %.0f points", all, room)
			}
		})
	}
}
