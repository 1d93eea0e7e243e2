package page_test

import (
	"math"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"stridewell/reports/page"
)

// drawing is a list with every kind of operation.
func drawing() page.List {
	var l page.List
	l.Begin(page.Tag{Role: page.Heading1})
	l.Text(page.Point{X: 40, Y: 60}, "Your movement\nplan 😀", page.Style{Face: page.Bold, Size: 22, Color: page.Ink})
	l.End()
	l.Begin(page.Tag{Role: page.Picture, Alt: "A runner"})
	l.Draw(page.RoundedRectangle(page.Rect{X: 40, Y: 90, W: 100, H: 60}, 8), page.Filled(page.BrandTint))
	l.Draw(page.Circle(page.Point{X: 90, Y: 120}, 20), page.Paint{Fill: &page.Brand, Stroke: &page.Ink, Width: 1.25, Alpha: .5})
	l.Draw(page.Polyline(page.Point{X: -.04, Y: 170}, page.Point{X: 240, Y: 170}), page.Paint{Stroke: &page.InkSoft, Width: 1, Dash: []float64{3, 2}, SquareCap: true})
	l.End()
	return l
}

func TestListString(t *testing.T) {
	golden(t, "testdata/list.txt", drawing().String())
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got; UPDATE=1 rewrites it):\n%s", file, d)
	}
}

func TestListAppend(t *testing.T) {
	var l page.List
	l.Append(drawing(), func(p page.Point) page.Point { return p.Mul(.5).Add(page.Point{X: 100}) }, .5)
	golden(t, "testdata/appended.txt", l.String())
}

func TestListBounds(t *testing.T) {
	if got, want := drawing().Bounds(), (page.Rect{X: -.04, Y: 90, W: 240.04, H: 80}); apartRect(got, want) > 1e-9 {
		t.Errorf("Bounds = %+v, want %+v", got, want)
	}
	if got := (page.List{}).Bounds(); got != (page.Rect{}) {
		t.Errorf("Bounds of nothing = %+v", got)
	}
}

func TestRecolourLeavesCopiesAlone(t *testing.T) {
	first := drawing()
	before := first.String()
	grey := first
	grey.Recolour(page.Color.Grey)
	if got := first.String(); got != before {
		t.Errorf("the first list changed:\n%s", cmp.Diff(before, got))
	}
	for _, colour := range []page.Color{page.Brand, page.BrandTint, page.Ink, page.InkSoft} {
		if strings.Contains(grey.String(), colour.String()) {
			t.Errorf("%v is still in the grey list", colour)
		}
	}
}

func TestCheck(t *testing.T) {
	ink := page.Filled(page.Ink)
	line := func(to page.Point) page.Path { return page.Polyline(page.Point{}, to) }
	text := func(l *page.List, s page.Style) { l.Text(page.Point{}, "a", s) }
	number := "display list: operation 0 has a number that is not finite or far off the page"
	width := "display list: operation 0 has a stroke without width or a dash without length"
	style := "display list: operation 0 has text without a size or of an unknown face"
	tests := []struct {
		name string
		draw func(l *page.List)
		want string
	}{
		{"a whole drawing", func(l *page.List) { *l = drawing() }, ""},
		{"nothing", func(*page.List) {}, ""},
		{"NaN", func(l *page.List) { l.Draw(line(page.Point{X: math.NaN()}), ink) }, number},
		{"infinite", func(l *page.List) { l.Draw(line(page.Point{Y: math.Inf(-1)}), ink) }, number},
		{"far away", func(l *page.List) { l.Draw(line(page.Point{Y: 1e9}), ink) }, number},
		{"infinite width", func(l *page.List) { l.Draw(line(page.Point{}), page.Stroked(page.Ink, math.Inf(1))) }, number},
		{"NaN alpha", func(l *page.List) { l.Draw(line(page.Point{}), page.Paint{Fill: &page.Ink, Alpha: math.NaN()}) }, number},
		{"NaN in a curve", func(l *page.List) { l.Draw(page.Circle(page.Point{X: math.NaN()}, 1), ink) }, number},
		{"stroke without width", func(l *page.List) { l.Draw(line(page.Point{}), page.Stroked(page.Ink, 0)) }, width},
		{"dash without length", func(l *page.List) {
			l.Draw(line(page.Point{}), page.Paint{Stroke: &page.Ink, Width: 1, Dash: []float64{1, 0}})
		}, width},
		{"path without a move", func(l *page.List) { l.Draw(page.Path{{Verb: page.LineTo}}, ink) }, "display list: operation 0 does not begin a part of the path with a move"},
		{"path that goes on after its end", func(l *page.List) {
			l.Draw(append(page.Rectangle(page.Rect{W: 1, H: 1}), page.Segment{Verb: page.LineTo}), ink)
		}, "display list: operation 0 does not begin a part of the path with a move"},
		{"text in nowhere", func(l *page.List) { l.Text(page.Point{X: math.NaN()}, "a", page.Style{Size: 1}) }, number},
		{"text without a size", func(l *page.List) { text(l, page.Style{}) }, style},
		{"unknown face", func(l *page.List) { text(l, page.Style{Size: 9, Face: 9}) }, style},
		{"unknown role", func(l *page.List) { l.Begin(page.Tag{Role: "H1>>"}); l.End() }, "display list: operation 0 opens a part whose role is unknown"},
		{"open part", func(l *page.List) { l.Begin(page.Tag{Role: page.Paragraph}) }, "display list: operation 0 opens a part that is never closed"},
		{"end of nothing", func(l *page.List) { l.End() }, "display list: operation 0 closes a part that was never opened"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var l page.List
			tt.draw(&l)
			got := ""
			if err := l.Check(); err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("Check = %q, want %q", got, tt.want)
			}
		})
	}
}
