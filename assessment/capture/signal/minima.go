package signal

import (
	"cmp"
	"math"
	"slices"
)

// Minima lists the samples of y that are lower than their neighbours, stand
// out from them by prominence at least, and lie spacing samples apart at
// least, the deepest first to be kept. The ends are no minima.
func Minima(y []float64, prominence float64, spacing int) []int {
	var found []int
	for i := 1; i < len(y)-1; i++ {
		if y[i] >= y[i-1] {
			continue
		}
		j := i
		for j < len(y)-1 && y[j+1] == y[i] {
			j++
		}
		if j < len(y)-1 && y[j+1] > y[i] {
			found = append(found, (i+j)/2)
		}
		i = j
	}
	return standingOut(y, apart(y, found, spacing), prominence)
}

// apart drops the shallower of two minima that are too close.
func apart(y []float64, found []int, spacing int) []int {
	order := slices.Clone(found)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(y[a], y[b]) })
	var kept []int
	for _, i := range order {
		at, _ := slices.BinarySearch(kept, i)
		if at > 0 && i-kept[at-1] < spacing || at < len(kept) && kept[at]-i < spacing {
			continue
		}
		kept = slices.Insert(kept, at, i)
	}
	return kept
}

// standingOut keeps the minima from which the signal climbs by prominence on
// both sides before it falls lower.
func standingOut(y []float64, found []int, prominence float64) []int {
	var kept []int
	for _, i := range found {
		left, right := math.Inf(-1), math.Inf(-1)
		for j := i; j >= 0 && y[j] >= y[i] && left < y[i]+prominence; j-- {
			left = max(left, y[j])
		}
		for j := i; j < len(y) && y[j] >= y[i] && right < y[i]+prominence; j++ {
			right = max(right, y[j])
		}
		if min(left, right)-y[i] >= prominence {
			kept = append(kept, i)
		}
	}
	return kept
}

// Vertex is where the parabola through sample i and its neighbours turns: how
// far from i, in samples, and the value there. At the ends it is the sample.
func Vertex(y []float64, i int) (offset, value float64) {
	if i <= 0 || i >= len(y)-1 {
		return 0, y[i]
	}
	bend := y[i-1] - 2*y[i] + y[i+1]
	if bend == 0 {
		return 0, y[i]
	}
	offset = 0.5 * (y[i-1] - y[i+1]) / bend
	return offset, y[i] - 0.25*(y[i-1]-y[i+1])*offset
}
