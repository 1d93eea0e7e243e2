package watch

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// sorted is the median by the book.
func sorted(list []weighed) float64 {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b weighed) int { return int(math.Copysign(1, a.value-b.value)) })
	total, below := weight(list), 0.0
	for i, x := range list {
		below += x.weight
		if math.Abs(below-total/2) < 1e-9*total && i+1 < len(list) {
			return (x.value + list[i+1].value) / 2
		}
		if below > total/2 {
			return x.value
		}
	}
	return math.NaN()
}

func TestMedian(t *testing.T) {
	tests := []struct {
		name string
		list []weighed
		want float64
	}{
		{"nothing", nil, math.NaN()},
		{"one", []weighed{{3, 1}}, 3},
		{"two", []weighed{{3, 1}, {5, 1}}, 4},
		{"three", []weighed{{9, 1}, {3, 1}, {5, 1}}, 5},
		{"a long one", []weighed{{9, 1}, {3, 10}, {5, 1}}, 3},
		{"half of the time each", []weighed{{9, 2}, {3, 1}, {5, 1}}, 7},
		{"all the same", []weighed{{4, 1}, {4, 1}, {4, 1}, {4, 1}}, 4},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := gathered{list: tt.list, total: weight(tt.list)}
			if got := g.median(); got != tt.want && !(math.IsNaN(got) && math.IsNaN(tt.want)) {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}

func TestMedianIsThatOfSortedValues(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 3000 {
		var g gathered
		for range 1 + r.IntN(40) {
			g.add(float64(r.IntN(12)), float64(1+r.IntN(3)))
		}
		want, list := sorted(g.list), slices.Clone(g.list)
		if got := g.median(); got != want {
			t.Fatalf("%v, want %v of %v", got, want, list)
		}
	}
}
