package flow_test

import (
	"fmt"
	"slices"
	"testing"
	"testing/quick"

	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

var area = page.Rect{X: 40, Y: 50, W: 300, H: 500}

// numbered is a block of parts that write down where they were drawn.
func numbered(name string, heights ...float64) flow.Block {
	var b flow.Block
	for i, h := range heights {
		b.Parts = append(b.Parts, flow.Part{Height: h, Draw: func(l *page.List, at page.Point) {
			l.Text(page.Point{X: at.X, Y: at.Y}, fmt.Sprintf("%s%d", name, i), page.Style{Size: 10})
			l.Draw(page.Rectangle(page.Rect{X: at.X, Y: at.Y, W: 10, H: h}), page.Filled(page.Ink))
		}})
	}
	return b
}

// said lists the texts of each sheet.
func said(lists []page.List) [][]string {
	var all [][]string
	for _, l := range lists {
		var texts []string
		l.Visit(page.Visitor{Text: func(_ page.Point, text string, _ page.Style) { texts = append(texts, text) }})
		all = append(all, texts)
	}
	return all
}

func TestPaginate(t *testing.T) {
	heading := numbered("h", 20)
	heading.Heading = true
	framed := numbered("f", 30)
	framed.Top, framed.Bottom, framed.Least = 10, 10, 480
	tests := []struct {
		name   string
		blocks []flow.Block
		want   [][]string
	}{
		{"fits", []flow.Block{numbered("a", 100, 100), numbered("b", 300)}, [][]string{{"a0", "a1", "b0"}}},
		{"stays together", []flow.Block{numbered("a", 300), numbered("b", 150, 150)}, [][]string{{"a0"}, {"b0", "b1"}}},
		{"a heading stays with what follows", []flow.Block{numbered("a", 450), heading, numbered("b", 100)}, [][]string{{"a0"}, {"h0", "b0"}}},
		{"taller than a sheet", []flow.Block{numbered("a", 200, 200, 200)}, [][]string{{"a0", "a1"}, {"a2"}}},
		{"a frame", []flow.Block{numbered("a", 30), framed}, [][]string{{"a0"}, {"f0"}}},
		{"a part that no sheet holds", []flow.Block{numbered("a", 10), numbered("b", 900)}, [][]string{{"a0"}, {"b0"}}},
		{"nothing", nil, [][]string{nil}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := said(flow.Paginate(tt.blocks, area)); !slices.EqualFunc(got, tt.want, slices.Equal) {
				t.Errorf("Paginate = %v, want %v", got, tt.want)
			}
		})
	}
}

// TestPaginateLosesNothing: every part is drawn once, in order, and within the
// area of its sheet where a sheet can hold it.
func TestPaginateLosesNothing(t *testing.T) {
	whole := func(heights [][]uint8) bool {
		var blocks []flow.Block
		var want []string
		for i, hs := range heights {
			var b []float64
			for j, h := range hs {
				b = append(b, float64(h))
				want = append(want, fmt.Sprintf("%d.%d", i, j))
			}
			blocks = append(blocks, numbered(fmt.Sprintf("%d.", i), b...))
		}
		lists := flow.Paginate(blocks, area)
		for _, l := range lists {
			if b := l.Bounds(); b.H > 0 && (b.Y < area.Y || b.Bottom() > area.Bottom()+1e-3) {
				return false
			}
		}
		return slices.Equal(slices.Concat(said(lists)...), want)
	}
	if err := quick.Check(whole, &quick.Config{MaxCount: 100}); err != nil {
		t.Error(err)
	}
}
